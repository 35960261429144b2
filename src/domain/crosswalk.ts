import type {Moved, Figure} from "../rows/figure.js";
import {groupBy} from "./group.js";
import {LATER_LIST} from "./later-list.js";
import {sayDate, sayNumber} from "../words/number.js";
import {sayPercent} from "../words/percent.js";
import {sayPlace} from "../words/place.js";
import {say} from "../words/say.js";
import {isDerived, derivedId, derivedPlace, statedIds} from "./derived-id.js";
import {settled, spanKey, subjectKey} from "./subject.js";
import {sayBounded} from "../words/value.js";

/** A place as figures name theirs. */
type Named = Pick<
  Figure,
  | "ref_area_path"
  | "place_name"
  | "place_full_name"
  | "place_kind"
  | "place_en"
  | "place_level"
  | "parent_full_name"
  | "grandparent_name"
>;

/** How an earlier unit led to a later one, over all steps between; with the later one's names. */
export interface Lineage extends Named {
  from_place: string;
  from_level: string;
  from_name: string;
  from_full_name: string;
  to_place: string;
  to_list: number;
  /** It is the same unit under the same or another name. */
  goes_on: boolean;
  /** All of it went there. */
  whole: boolean;
  /** How much of it went there; null where the source does not say. */
  share: number | null;
  /** The day since which the earlier unit is no more. */
  day: string;
  /** The list before led here in one step. */
  direct: boolean;
  /** Around it are units of which no source says what they became. */
  gap: boolean;
}

const namesOf = ({to_place, ...lineage}: Lineage): Named & Pick<Figure, "ref_area"> => ({
  ref_area: to_place,
  ref_area_path: lineage.ref_area_path,
  place_name: lineage.place_name,
  place_full_name: lineage.place_full_name,
  place_kind: lineage.place_kind,
  place_en: lineage.place_en,
  place_level: lineage.place_level,
  parent_full_name: lineage.parent_full_name,
  grandparent_name: lineage.grandparent_name
});

/** The earlier unit by itself: “phường Ba Láng”, “Hải Dương”. */
export const sayFormer = ({from_place, from_level, from_name, from_full_name}: Lineage): string =>
  sayPlace({
    ...{ref_area: from_place, ref_area_path: [], parent_full_name: null, grandparent_name: null},
    ...{place_name: from_name, place_full_name: from_full_name, place_level: from_level}
  });

/** The figure of an id as it is shown; undefined where a part or its unit's lineage is not at hand. */
export function findDerived(
  id: string,
  stated: ReadonlyMap<string, Figure>,
  lineages: readonly Lineage[]
): Figure | undefined {
  const parts = statedIds(id).flatMap((each) => stated.get(each) ?? []);
  if (!isDerived(id)) return parts[0];
  const place = derivedPlace(id);
  const lineage = lineages.find(({from_place, to_place}) => to_place === place && from_place === parts[0]?.ref_area);
  if (!lineage || parts.length < statedIds(id).length) return undefined;
  return parts.length > 1 ? sumOf(parts, lineage) : moveTo(parts[0]!, lineage, 1);
}

const movedBy = (lineage: Lineage, fate: Moved["fate"], into: number): Moved => ({
  ...{fate, into, day: lineage.day},
  ...{from_place: lineage.from_place, from_name: sayFormer(lineage)}
});

const moveTo = (figure: Figure, lineage: Lineage, into: number): Figure => ({
  ...figure,
  ...namesOf(lineage),
  observation_id: derivedId(lineage.to_place, [figure]),
  moved: movedBy(lineage, lineage.goes_on ? "goes on" : "joined", into)
});

/**
 * A figure as the later list shows it: under the unit that all of its own went into. One whose unit was divided keeps
 * its own name, since how much of it is whose nobody has said; one of a unit without lineage is as it was.
 */
export function moveToLater(figure: Figure, lineages: readonly Lineage[]): Figure {
  const mine = lineages.filter(({from_place}) => from_place === figure.ref_area);
  const [first] = mine;
  if (!first) return figure;
  const into = new Set(mine.map(({to_place}) => to_place)).size;
  return into === 1 && first.whole ? moveTo(figure, first, into) : {...figure, moved: movedBy(first, "divided", into)};
}

interface AddingRule {
  name: string;
  when: (figure: Figure) => boolean;
}

/** What must hold of a figure before it is added to another's: anything else would be averaged or guessed. */
export const addingRules: readonly AddingRule[] = [
  {
    name: "a count of things that add up",
    when: ({adds, unit_measure}) => adds === true && unit_measure === "count"
  },
  {name: "a level", when: ({measure}) => measure === "level"},
  {
    name: "exact",
    when: ({bound, obs_value, obs_value_max}) => bound === "exact" && obs_value !== null && obs_value_max === null
  },
  {name: "of a whole locality", when: ({org}) => org === null},
  {name: "of a known date", when: ({period_end}) => period_end !== null}
];

const adds = (figure: Figure): boolean => addingRules.every(({when}) => when(figure));

/** Parts are of one thing, one date and one kind, and all or none of them “44/46”. */
const sumKey = (figure: Figure): string =>
  [subjectKey(figure), spanKey(figure), figure.value_kind, figure.denominator === null].join("|");

/** The units that make up a later one: those of its own level, else those that are wholly it. */
function originsOf(lineages: readonly Lineage[]): Lineage[] {
  const direct = lineages.filter((each) => each.direct);
  const kin = direct.filter(({from_level, place_level}) => from_level === place_level);
  return kin.length ? kin : direct.filter(({whole}) => whole);
}

/** All that a later unit is made of is known, and nothing of it went elsewhere. */
const isMadeUp = (origins: readonly Lineage[]): boolean =>
  origins.length > 1 && origins.every(({whole, gap, to_list}) => whole && !gap && to_list === LATER_LIST.list);

/**
 * What may be said of the later units as a whole: the sums of counts whose parts are all there, of the same thing and
 * the same date. Rates, amounts a head and anything of which a part lacks are not worked out.
 */
export function sums(figures: readonly Figure[], lineages: readonly Lineage[]): Figure[] {
  const byPlace = groupBy(
    figures.filter(({ref_area}) => ref_area !== null),
    ({ref_area}) => ref_area!
  );
  return [...groupBy(lineages, ({to_place}) => to_place).values()].flatMap((mine) => {
    const origins = originsOf(mine);
    if (!isMadeUp(origins)) return [];
    const stated = origins.flatMap(({from_place}) => settled(byPlace.get(from_place) ?? []).filter(adds));
    const groups = [...groupBy(stated, sumKey).values()];
    return groups.filter(({length}) => length === origins.length).map((parts) => sumOf(parts, origins[0]!));
  });
}

const total = (parts: readonly Figure[], of: (figure: Figure) => number | null): number | null =>
  parts.every((part) => of(part) !== null) ? parts.reduce((sum, part) => sum + of(part)!, 0) : null;

/** An estimate among the parts makes the whole one. */
const statusOf = (parts: readonly Figure[]): Figure["obs_status"] =>
  (["E", "P"] as const).find((status) => parts.some(({obs_status}) => obs_status === status)) ?? "V";

const joined = (texts: readonly (string | null)[]): string | null =>
  [...new Set(texts.filter((text) => text !== null))].join(" + ") || null;

function sumOf(parts: readonly Figure[], lineage: Lineage): Figure {
  return {
    ...parts[0]!,
    ...namesOf(lineage),
    observation_id: derivedId(lineage.to_place, parts),
    obs_value: total(parts, ({obs_value}) => obs_value),
    numerator: total(parts, ({numerator}) => numerator),
    denominator: total(parts, ({denominator}) => denominator),
    unit_mult: Math.min(...parts.map(({unit_mult}) => unit_mult)),
    obs_status: statusOf(parts),
    document_title: joined(parts.map(({document_title}) => document_title)),
    publisher: joined(parts.map(({publisher}) => publisher)),
    doubt: parts.find(({doubt}) => doubt !== null)?.doubt ?? null,
    confidence: Math.min(...parts.map(({confidence}) => confidence)),
    rule: SUMMED,
    parts,
    ...{url: null, published: null, review: null, prefix: "", suffix: ""},
    quote: saySum(parts)
  };
}

/** The name of the rule, as the column `rule` has it. */
// eslint-disable-next-line no-restricted-syntax -- rules are named in the words of the texts
const SUMMED = "tính lại theo 2025 · cộng";

/** Figures as the later list shows them: each moved there, and what their sums say of the whole. */
export const inLaterMap = (figures: readonly Figure[], lineages: readonly Lineage[]): Figure[] => [
  ...sums(figures, lineages),
  ...figures.map((figure) => moveToLater(figure, lineages))
];

/** A figure of what is but a part of the place it is shown under. */
export const isOfPart = ({moved}: Figure): boolean => moved !== undefined && moved.fate !== "goes on";

/** The place a figure is shown under, as it is called by itself. */
export const placeOf = ({moved: _, ...figure}: Figure): Figure => figure;

/** A place of an earlier list as the later one has it, where all of it went into one; else as it is. */
export function laterPlace(place_id: string, lineages: readonly Lineage[]): string {
  const mine = lineages.filter(({from_place}) => from_place === place_id);
  return mine.length === 1 && mine[0]!.whole ? mine[0]!.to_place : place_id;
}

/** What tells figures of several former units of one place apart; "" of the place itself. */
export const partKey = (figure: Figure): string => (isOfPart(figure) ? figure.moved!.from_place : "");

export const sayRecomputed = (): string => say(`tính lại theo ${LATER_LIST.list}`, `recomputed for ${LATER_LIST.list}`);

/** How a sum was made: “Hải Dương 12 + Hải Phòng 30”. */
export const saySum = (parts: readonly Figure[]): string =>
  parts.map((part) => `${sayPlace(part)} ${sayBounded(part, {short: true})}`).join(" + ");

/** “trước 1/7/2025” */
export const sayBefore = (day: string): string => say(`trước ${sayDate(day)}`, `before ${sayDate(day)}`);

interface FateRule {
  fate: Moved["fate"];
  words: (into: string) => string;
}

/** How much of a unit is where its figure is shown. */
const fates: readonly FateRule[] = [
  {fate: "goes on", words: () => say("nay không đổi", "unchanged since")},
  {fate: "joined", words: () => say("nhập toàn bộ", "all of it merged")},
  {fate: "divided", words: (into) => say(`nay chia vào ${into} nơi`, `since divided among ${into}`)}
];

/** “trước 1/7/2025, nhập toàn bộ”; "" of a figure that stands under its own place. */
export function sayMoved({moved}: Figure): string {
  if (!moved) return "";
  const {words} = fates.find(({fate}) => fate === moved.fate)!;
  return `${sayBefore(moved.day)}, ${words(sayNumber(moved.into))}`;
}

interface ShareRule {
  name: string;
  when: (lineage: Lineage) => boolean;
  words: (lineage: Lineage) => string;
}

/** How much of a former unit a place has; the first that holds. */
export const shareRules: readonly ShareRule[] = [
  {name: "whole", when: ({whole}) => whole, words: () => say("toàn bộ", "all of it")},
  {
    name: "told",
    when: ({share}) => share !== null,
    words: ({share}) => say(`khoảng ${sayPercent(share!)}`, `about ${sayPercent(share!)}`)
  },
  {
    name: "unknown",
    when: () => true,
    words: () => say("một phần, nguồn không ghi bao nhiêu", "a part, how much is not told")
  }
];

export const sayShare = (lineage: Lineage): string => shareRules.find(({when}) => when(lineage))!.words(lineage);
