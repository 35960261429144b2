import {findEarlier} from "./delta.js";
import {isSureResult} from "./doubt.js";
import type {Figure} from "../rows/figure.js";
import {periodYear} from "../words/period.js";
import {pledgesOf} from "./pledge.js";
import {say} from "../words/say.js";
import type {PeerRank} from "./peer-rank.js";
import {settled} from "./subject.js";
import {isAmount} from "../words/value.js";

/** Figures older than this beside the place's newest are no longer how things are. */
const CURRENT_YEARS = 8;
const PER_FAMILY = 2;
const COUNT = 4;

/** The number of a congress and the day of an event do not say how a place is doing. */
const NO_KEY_UNITS = ["ordinal", "date", "year"];

/** “Gấp 1,65 lần” and “thứ 13” leave open what of: they say little alone. */
const MEASURES = ["level", "growth", "change", "share", "plan_share"];

const isCandidate = (figure: Figure): boolean =>
  figure.value_kind === "actual" &&
  isSureResult(figure) &&
  figure.org === null &&
  MEASURES.includes(figure.measure) &&
  !NO_KEY_UNITS.includes(figure.unit_measure);

interface Preference {
  name: string;
  /** The larger is preferred. */
  of: (figure: Figure, all: Around) => number;
}

interface Around {
  newest: number;
  peers: Map<string, number>;
  /** Figures that stand beside a former value or a promise. */
  beside: Set<Figure>;
}

/** What makes a figure key, the weightiest first; the reader is told so by `sayKeyRule`. */
export const preferences: readonly Preference[] = [
  {name: "has a better way", of: ({direction}) => Number(direction === "higher" || direction === "lower")},
  {
    name: "beside something",
    of: (f, {peers, beside}) => Number(peers.has(f.observation_id) || beside.has(f))
  },
  {name: "current", of: (f, {newest}) => Number((periodYear(f) ?? -Infinity) > newest - CURRENT_YEARS)},
  {name: "comparable with most peers", of: ({observation_id}, {peers}) => peers.get(observation_id) ?? 0},
  {name: "with the whole it is part of", of: ({denominator}) => Number(denominator !== null)},
  {name: "a level", of: ({measure}) => Number(measure === "level")},
  {name: "a rate rather than an amount", of: (f) => Number(!isAmount(f))},
  {name: "newest", of: (f) => periodYear(f) ?? 0},
  {name: "surest", of: ({confidence}) => confidence}
];

export const sayKeyRule = (): string =>
  say(
    "Chọn theo thứ tự: biết chiều nào là tốt; có số trước đó, mục tiêu hoặc nơi khác để so; còn mới; so được với nhiều nơi nhất. Mỗi chỉ tiêu một số.",
    "Chosen in this order: a better direction is known; a former value, target or other places to compare with; recent; comparable with most places. One for each indicator."
  );

/** The figures that say most of a place: one an indicator, two a family at most. */
export function keyFigures(figures: readonly Figure[], standings: readonly PeerRank[]): Figure[] {
  const candidates = settled(figures).filter(isCandidate);
  const around: Around = {
    newest: Math.max(...candidates.map((figure) => periodYear(figure) ?? -Infinity)),
    peers: new Map(standings.map(({own, places}) => [own.observation_id, places])),
    beside: new Set([
      ...pledgesOf(figures).flatMap(({actual}) => actual ?? []),
      ...candidates.filter((figure) => findEarlier(figure, figures))
    ])
  };
  const compare = (a: Figure, b: Figure): number => {
    for (const {of} of preferences) {
      const by = of(b, around) - of(a, around);
      if (by) return by;
    }
    return a.observation_id.localeCompare(b.observation_id);
  };
  const chosen: Figure[] = [];
  for (const figure of candidates.sort(compare)) {
    const isNew = chosen.every(({indicator}) => indicator !== figure.indicator);
    const kin = chosen.filter(({family}) => family === figure.family).length;
    if (isNew && kin < PER_FAMILY && chosen.length < COUNT) chosen.push(figure);
  }
  return chosen;
}
