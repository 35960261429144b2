import {eraOf} from "./comparable.js";
import type {Figure} from "./figure.js";
import {lowerFirst, NBSP, upperFirst} from "./letter.js";
import {axisEnds, axisValue, mainMark, type Mark, type Panel, type Row} from "./panel.js";
import {sayPlace, sayPlaceFirst} from "./place.js";
import {unitOf} from "./unit.js";
import {nounOf, sayBounded, sayCounted, sayMeasured, sayValue} from "./value.js";

/** A sentence about a panel, and the figure it is about first. */
export interface Headline {
  text: string;
  about: Figure;
}

interface HeadlineRule {
  name: string;
  /** The sentence, where the rows allow it to be said. */
  say: (panel: Panel, chosen: string | null) => Headline | undefined;
}

const ofKind = (row: Row, kind: Figure["value_kind"]): Figure | undefined =>
  row.marks.find(({figure}) => figure.value_kind === kind)?.figure;

const nameOf = (figure: Figure): string => lowerFirst(figure.indicator_vi ?? figure.qualifier ?? "");

/** What a place does: “giảm 2,27 điểm % tỷ lệ hộ nghèo”, “có 44/46 cơ sở đảng …”. */
function doing(figure: Figure): string {
  if (figure.measure !== "level") return `${sayMeasured(figure)} ${nameOf(figure)}`;
  return figure.unit_measure === "count" ? `có ${sayCounted(figure)}` : `có ${nameOf(figure)} ${sayBounded(figure)}`;
}

/** The chosen place's row first, so that a sentence is about it where it can be. */
const chosenFirst = ({rows}: Panel, chosen: string | null): Row[] =>
  [...rows].sort((a, b) => Number(b.ref_area === chosen) - Number(a.ref_area === chosen));

/**
 * A promise for later is neither kept nor broken yet; one for a year is answered by that year, one “by” a year by any after it;
 * and one without a date only by the article that made it.
 */
export function isDue(target: Figure, actual: Figure): boolean {
  if (target.period_end === null) return target.document_id === actual.document_id;
  if (actual.period_end === null) return false;
  if (target.period_start === null) return target.period_end <= actual.period_end;
  return target.period_start === actual.period_start && target.period_end === actual.period_end;
}

interface Verdict {
  words: string;
  when: (actual: readonly [number, number], target: readonly [number, number], bound: Figure["bound"]) => boolean;
}

const reaches = (bound: Figure["bound"]): boolean => bound === "at_least" || bound === "more_than";
const stays = (bound: Figure["bound"]): boolean => bound === "at_most" || bound === "less_than";

/** How what is stands to what was promised; the first that holds beyond doubt. */
const verdicts: readonly Verdict[] = [
  {words: "đạt mục tiêu", when: ([low], [least], bound) => reaches(bound) && low >= least},
  {words: "chưa đạt mục tiêu", when: ([, high], [least], bound) => reaches(bound) && high < least},
  {words: "đạt mục tiêu", when: ([, high], [, most], bound) => stays(bound) && high <= most},
  {words: "chưa đạt mục tiêu", when: ([low], [, most], bound) => stays(bound) && low > most},
  {words: "nhiều hơn mục tiêu", when: ([low], [, most], bound) => bound !== "approx" && low > most},
  {words: "ít hơn mục tiêu", when: ([, high], [least], bound) => bound !== "approx" && high < least},
  {
    words: "đúng mục tiêu",
    when: ([low, high], [least, most], bound) => bound === "exact" && low === least && high === most
  }
];

/** A bound on what is leaves its other side open. */
function certainEnds(actual: Figure, falls: boolean): [number, number] {
  const [low, high] = axisEnds(actual, falls);
  return [stays(actual.bound) ? -Infinity : low, reaches(actual.bound) ? Infinity : high];
}

/** How what is stands to what was promised for it: “chưa đạt mục tiêu”; undefined where it is not due or not certain. */
export function verdictOf(actual: Figure, target: Figure, falls: boolean): string | undefined {
  if (actual.bound === "approx" || !isDue(target, actual)) return undefined;
  const ends = [certainEnds(actual, falls), axisEnds(target, falls)] as const;
  return verdicts.find(({when}) => when(...ends, target.bound))?.words;
}

function promiseOf(row: Row, {falls}: Panel): Headline | undefined {
  const [actual, target] = [ofKind(row, "actual"), ofKind(row, "target")];
  const verdict = actual && target && verdictOf(actual, target, falls);
  if (!verdict) return undefined;
  return {text: `${sayPlaceFirst(actual)} ${doing(actual)}, ${verdict} ${sayMeasured(target)}`, about: actual};
}

/** Of two definitions, a smaller number may be no fall. */
const isOneDefinition = (figures: readonly Figure[], {breaks}: Panel): boolean =>
  new Set(figures.filter(({period_end}) => period_end).map((figure) => eraOf(figure, breaks))).size < 2;

function changeOf(row: Row, panel: Panel): Headline | undefined {
  const [actual, baseline] = [ofKind(row, "actual"), ofKind(row, "baseline")];
  if (!actual || !baseline || actual.obs_value === baseline.obs_value) return undefined;
  if (!isOneDefinition([actual, baseline], panel)) return undefined;
  return {text: `${sayPlaceFirst(actual)} ${doing(actual)}, trước đây ${sayMeasured(baseline)}`, about: actual};
}

const isTime = ({figures}: Panel): boolean => ["year", "date"].includes(figures[0]!.unit_measure);

/** The widest comparison, of those rows that say what is, not what is promised. */
const actualRows = ({groups: [widest]}: Panel): Row[] =>
  widest!.ranked ? widest!.rows.filter((row) => ofKind(row, "actual")) : [];

/** A sentence about one of several groups says of which: “Năm 2016, cấp huyện: …”. */
const within = ({groups: [widest]}: Panel, text: string): string =>
  widest!.label ? `${upperFirst(widest!.label)}: ${text}` : text;

const placesOf = (rows: readonly Row[]): number => new Set(rows.map(({ref_area}) => ref_area)).size;

/** No more names than a title can bear. */
function joinNames(figures: readonly Figure[]): string {
  const names = [...new Set(figures.map(sayPlace))];
  return names.length > 2
    ? `${names[0]} và ${names.length - 1} nơi khác`
    : names.join(", ").replace(/, ([^,]*)$/, " và $1");
}

/** The figures at the two ends of a ranking, with all that share the place. */
function endsOf(rows: readonly Row[], {falls}: Panel): [first: Figure[], last: Figure[]] | undefined {
  const figures = rows.map((row) => mainMark(row).figure);
  const at = (figure: Figure): number => axisValue(figure, falls);
  const [first, last] = [figures[0]!, figures.at(-1)!];
  if (at(first) === at(last)) return undefined;
  return [figures.filter((f) => at(f) === at(first)), figures.filter((f) => at(f) === at(last))];
}

interface Superlative {
  when: (panel: Panel) => boolean;
  most: (thing: string) => string;
  least: string;
}

const isOf =
  (measure: Figure["measure"]) =>
  ({figures}: Panel): boolean =>
    figures[0]!.measure === measure;

const measured = ({figures}: Panel): boolean => ["change", "growth"].includes(figures[0]!.measure);
const isCount = ({figures}: Panel): boolean => figures[0]!.unit_measure === "count" && figures[0]!.measure === "level";

/** How the first of a ranking is spoken of; the first that holds. */
const superlatives: readonly Superlative[] = [
  {when: (p) => measured(p) && p.falls, most: (thing) => `giảm ${thing} nhiều nhất`, least: "ít nhất"},
  {when: measured, most: (thing) => `tăng ${thing} nhiều nhất`, least: "ít nhất"},
  {when: isCount, most: (thing) => `có nhiều ${thing} nhất`, least: "ít nhất"},
  {when: isOf("multiple"), most: (thing) => `có ${thing} gấp nhiều lần nhất`, least: "ít nhất"},
  {when: isOf("plan_share"), most: (thing) => `đạt ${thing} cao nhất so với kế hoạch`, least: "thấp nhất"},
  {when: isOf("share"), most: (thing) => `có tỷ trọng ${thing} cao nhất`, least: "thấp nhất"},
  {when: () => true, most: (thing) => `có ${thing} cao nhất`, least: "thấp nhất"}
];

/** Whether more and less mean anything: not of ordinals and years. */
const isAmountOf = (panel: Panel): boolean =>
  !isTime(panel) && !["ordinal", "rank"].includes(panel.figures[0]!.unit_measure);

const thingOf = (panel: Panel): string => (isCount(panel) ? nounOf(panel.figures[0]!) : nameOf(panel.figures[0]!));

const isActual = ({figure}: Mark): boolean => figure.value_kind === "actual";

/** Being the largest can be claimed only where every row says one value, and it is what it is, no more and no less. */
const isCertain = (rows: readonly Row[]): boolean =>
  rows.every(
    (row) => row.marks.filter(isActual).length === 1 && ["exact", "range"].includes(mainMark(row).figure.bound)
  );

/** “Năm huyện đạt chuẩn nông thôn mới” is when a place “đạt chuẩn nông thôn mới”. */
const eventOf = (panel: Panel): string => nameOf(panel.figures[0]!).replace(/^(năm|ngày) (huyện |xã )?/, "");

/** What the rows of one place are about, its largest and smallest. */
function thingsOfOnePlace(panel: Panel): Headline | undefined {
  const rows = actualRows(panel);
  const ends = rows.length > 1 && placesOf(rows) === 1 && !isTime(panel) ? endsOf(rows, panel) : undefined;
  if (!ends || rows.some(({marks}) => !marks[0]!.figure.qualifier)) return undefined;
  const [[first], [last]] = ends;
  const each = [first!, last!].map((figure) => `${figure.qualifier} ${sayMeasured(figure)}`);
  return {text: within(panel, `${sayPlaceFirst(first!)}: ${each.join(", ")}`), about: first!};
}

const keptPromise: HeadlineRule = {
  name: "kept promise",
  say: (panel, chosen) =>
    chosenFirst(panel, chosen)
      .map((row) => promiseOf(row, panel))
      .find(Boolean)
};

const thenAndNow: HeadlineRule = {
  name: "then and now",
  say: (panel, chosen) =>
    chosenFirst(panel, chosen)
      .map((row) => changeOf(row, panel))
      .find(Boolean)
};

/** A title is a sentence a leader can repeat; the first rule that can say one does. */
export const headlineRules: readonly HeadlineRule[] = [
  keptPromise,
  thenAndNow,
  {
    name: "first and last in time",
    say: (panel) => {
      const rows = isTime(panel) ? actualRows(panel) : [];
      const ends = placesOf(rows) > 1 && isCertain(rows) ? endsOf(rows, panel) : undefined;
      if (!ends) return undefined;
      const [first, last] = ends;
      const [early, late] = [first, last].map(
        ([figure]) => `${unitOf(figure!.unit_measure).axis}${NBSP}${sayBounded(figure!)}`
      );
      const text = `${upperFirst(joinNames(first))} ${eventOf(panel)} sớm nhất, ${early}; ${joinNames(last)} muộn nhất, ${late}`;
      return {text: within(panel, text), about: first[0]!};
    }
  },
  {
    name: "highest and lowest place",
    say: (panel) => {
      const rows = actualRows(panel);
      const isRanking = isAmountOf(panel) && placesOf(rows) > 1 && isCertain(rows);
      const ends = isRanking ? endsOf(rows, panel) : undefined;
      if (!ends) return undefined;
      const [first, last] = ends;
      const {most, least} = superlatives.find(({when}) => when(panel))!;
      const [high, low] = [first, last].map(([figure]) => sayBounded(figure!));
      const text = `${upperFirst(joinNames(first))} ${most(thingOf(panel))}: ${high}; ${least} là ${joinNames(last)}: ${low}`;
      return {text: within(panel, text), about: first[0]!};
    }
  },
  {name: "highest and lowest thing of one place", say: thingsOfOnePlace},
  {
    name: "places listed",
    say: (panel) => {
      const places = placesOf(panel.rows);
      if (places < 2) return undefined;
      const at = ({figure}: Mark): number => axisValue(figure, panel.falls);
      const marks = panel.rows.flatMap((row) => row.marks).sort((a, b) => at(a) - at(b));
      const [first, last] = [marks[0]!.figure, marks.at(-1)!.figure];
      const [from, to] = [first, last].map((figure) => `${sayPlace(figure)} ${sayValue(figure, {short: true})}`);
      const text = `${places} địa phương nêu ${nameOf(first)}`;
      return {text: panel.apart ? text : `${text}: từ ${from} đến ${to}`, about: first};
    }
  },
  {
    name: "one figure",
    say: (panel) => {
      const {figure} = mainMark(panel.rows[0]!);
      return {text: `${sayPlaceFirst(figure)}: ${thingOf(panel)} ${sayValue(figure)}`, about: figure};
    }
  }
];

const firstSaid = (
  rules: readonly HeadlineRule[],
  panel: Panel,
  chosen: string | null = null
): Headline | undefined => {
  for (const {say} of rules) {
    const said = say(panel, chosen);
    if (said) return said;
  }
  return undefined;
};

/** The last rule holds for every panel. */
export const headline = (panel: Panel, chosen: string | null = null): Headline =>
  firstSaid(headlineRules, panel, chosen)!;

/** What a place promised or was before, against what it is; undefined where the figures do not say. */
export const progress = (panel: Panel): Headline | undefined => firstSaid([keptPromise, thenAndNow], panel);
