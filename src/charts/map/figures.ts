import type {Figure} from "../../rows/figure.js";
import {groupBy} from "../../domain/group.js";
import {daysKey, subjectKey} from "../../domain/subject.js";
import {isOfficial} from "../../words/official.js";
import {periodYear} from "../../words/period.js";

/** Figures that a map may show side by side: of one thing, one kind and one period. */
export interface MapFigures {
  /** By place; more than one where sources contradict each other. */
  byPlace: Map<string, Figure[]>;
  /** Any of them: what they share is said by it. */
  sample: Figure;
  all: Figure[];
}

const likeKey = (figure: Figure): string => [subjectKey(figure), figure.value_kind, daysKey(figure)].join("|");

const placesIn = (figures: readonly Figure[]): number => new Set(figures.map(({ref_area}) => ref_area)).size;

const yearOf = ([first]: readonly Figure[]): number => periodYear(first!) ?? 0;

const isOfProvince = ({place_level, ref_area}: Figure): boolean => place_level === "province" && ref_area !== null;

/** Provinces that a newer time may lack beside an older one. */
const NEARLY = 0.9;

/** The like figures that most provinces have, or nearly: what is before what is promised, all of a thing before a part, and the latest first; undefined where no province has any. */
export function mapFigures(figures: readonly Figure[]): MapFigures | undefined {
  const groups = [...groupBy(figures.filter(isOfProvince), likeKey).values()];
  const most = Math.max(0, ...groups.map(placesIn));
  const hasNearly = (group: readonly Figure[]): boolean => placesIn(group) >= NEARLY * most;
  const [chosen] = groups.sort(
    (a, b) =>
      Number(hasNearly(b)) - Number(hasNearly(a)) ||
      Number(isActual(b)) - Number(isActual(a)) ||
      Number(isOfAll(b)) - Number(isOfAll(a)) ||
      yearOf(b) - yearOf(a) ||
      placesIn(b) - placesIn(a)
  );
  if (!chosen) return undefined;
  const byPlace = groupBy(distinct(chosen), ({ref_area}) => ref_area!);
  return {byPlace, sample: chosen[0]!, all: chosen};
}

/** Nothing narrows them. */
const isOfAll = ([first]: readonly Figure[]): boolean => first!.breakdown === null;

const isActual = ([first]: readonly Figure[]): boolean => first!.value_kind === "actual";

/** One figure of each value that is stated of a place: an official one, else one that states it exactly. */
function distinct(figures: readonly Figure[]): Figure[] {
  const trust = (figure: Figure): number => (isOfficial(figure) ? 2 : figure.bound === "exact" ? 1 : 0);
  const trusted = [...figures].sort((a, b) => trust(b) - trust(a));
  const groups = groupBy(trusted, (f) => [f.ref_area, f.conflict_group && f.obs_value].join("|"));
  return [...groups.values()].map(([first]) => first!);
}
