import type {Congress, Held} from "../../domain/congress.js";
import {isSureResult} from "../../domain/doubt.js";
import {groupBy} from "../../domain/group.js";
import {upperFirst} from "../../words/letter.js";
import {sayNumber} from "../../words/number.js";
import {placeKey} from "../../domain/subject.js";
import {sayPeriod} from "../../words/period.js";
import {sayPlace} from "../../words/place.js";
import {say} from "../../words/say.js";
import {sayTerm, type Termed} from "../../words/term.js";
import type {TitleRule} from "./title.js";

/** What the page tells of. */
export interface KnownCongresses {
  held: readonly Held[];
  dates: readonly Termed[];
  congresses: readonly Congress[];
}

const isSure = ({figure}: Held): boolean => isSureResult(figure) && figure.value_kind === "actual";

export const isDone = ({figure, total}: Held): boolean => figure.obs_value === total;

function sayHeld({figure, unit, total}: Held): string {
  const [value, place, when] = [sayNumber(figure.obs_value!), sayPlace(figure), sayPeriod(figure)];
  const done = say(`${unit} của ${place} đã đại hội`, `${unit} of ${place} have held their congress`);
  if (total === null)
    return say(
      `${value} ${done} (${when}); chưa biết còn bao nhiêu`,
      `${value} ${done} (${when}); how many remain is not known`
    );
  const [all, rest] = [sayNumber(total), sayNumber(total - figure.obs_value!)];
  return total === figure.obs_value
    ? say(`Cả ${all} ${done} (${when})`, `All ${all} ${done} (${when})`)
    : say(
        `${value} trong ${all} ${done}, còn ${rest} (${when})`,
        `${value} of ${all} ${done}, ${rest} remain (${when})`
      );
}

/** How many places must tell of how many before their number says more than the newest of them. */
const MANY = 4;

/** Of every level of a place the newest count. */
const newestOfLevels = (held: readonly Held[]): Held[] =>
  [...groupBy(held, ({figure}) => figure.indicator).values()].map(([first]) => first!);

/** What a leader may repeat; the first that can be said. */
export const congressTitles: readonly TitleRule<KnownCongresses>[] = [
  {
    name: "how many places are done",
    ofAll: true,
    say: ({held}) => {
      const told = held.filter((each) => isSure(each) && each.total !== null && each.figure.term !== null);
      const term =
        told
          .map(({figure}) => figure.term!)
          .sort()
          .at(-1) ?? null;
      const newest = told.filter(({figure}) => figure.term === term);
      const places = [...groupBy(newest, ({figure}) => placeKey(figure)).values()];
      if (places.length < MANY) return undefined;
      const done = places.filter((mine) => newestOfLevels(mine).every(isDone)).length;
      return say(
        `${upperFirst(sayTerm(term))}: ${sayNumber(done)} trong ${sayNumber(places.length)} nơi có số đã đại hội xong hết`,
        `${upperFirst(sayTerm(term))}: ${sayNumber(done)} of the ${sayNumber(places.length)} places with figures have held all their congresses`
      );
    }
  },
  {
    name: "the newest of which the whole is told",
    say: ({held}) => {
      const [newest] = held
        .filter((each) => isSure(each) && each.total !== null)
        .sort((a, b) => (b.figure.period_end ?? "").localeCompare(a.figure.period_end ?? ""));
      return newest && sayHeld(newest);
    }
  },
  {
    name: "the newest",
    say: ({held}) => {
      const newest = held.find(isSure);
      return newest && sayHeld(newest);
    }
  },
  {
    name: "how many are told of",
    ofAll: true,
    say: ({congresses}) =>
      congresses.length
        ? say(
            `Các bài nói tới ${sayNumber(congresses.length)} kỳ đại hội; chưa con số nào về tiến độ đủ chắc để nói thành câu`,
            `Articles tell of ${sayNumber(congresses.length)} congresses; no count of those held is sure enough to be put in a sentence`
          )
        : undefined
  },
  {name: "nothing", ofAll: true, say: () => say("Đại hội Đảng: chưa có số liệu", "Party congresses: no figures yet")}
];

/** The second sentence: another level, where the title is of one. */
export const congressLede = ({held}: KnownCongresses, title: string): string =>
  held
    .filter(isSure)
    .map(sayHeld)
    .filter((said) => said !== title)
    .slice(0, 2)
    .map((said) => `${said}.`)
    .join(" ");
