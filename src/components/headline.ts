import {areComparable, isSureResult} from "./doubt.js";
import type {Figure} from "./figure.js";
import {lowerFirst, NBSP, upperFirst} from "./letter.js";
import {axisValue, mainMark, type Mark, type Panel, type Row} from "./panel.js";
import {sayPeriod} from "./period.js";
import {sayPlace, sayPlaceFirst} from "./place.js";
import {unitOf} from "./unit.js";
import {nounOf, sayBounded, sayCounted, sayMeasured, sayValue} from "./value.js";
import {judge} from "./verdict.js";

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

/** What narrows a thing, behind its name: income a month is no income a year. */
const narrowing = ({indicator_vi, qualifier}: Figure): string => (indicator_vi && qualifier ? ` (${qualifier})` : "");

const nameOf = (figure: Figure): string =>
  lowerFirst(figure.indicator_vi ?? figure.qualifier ?? "") + narrowing(figure);

/** What a place does: “giảm 2,27 điểm % tỷ lệ hộ nghèo”, “có 44/46 cơ sở đảng …”, “đứng thứ 13 về điểm PCI”. */
function doing(figure: Figure): string {
  if (figure.measure === "rank") return `${sayMeasured(figure)} về ${nameOf(figure)}`;
  if (figure.measure !== "level") return `${sayMeasured(figure)} ${nameOf(figure)}`;
  if (figure.unit_measure === "count") return `có ${sayCounted(figure)}${narrowing(figure)}`;
  return isTimed(figure)
    ? `${eventOf(figure)} ${unitOf(figure.unit_measure).axis} ${sayBounded(figure)}`
    : `có ${nameOf(figure)} ${sayBounded(figure)}`;
}

const isTimed = ({unit_measure}: Figure): boolean => ["year", "date"].includes(unit_measure);

/** The chosen place's row first, so that a sentence is about it where it can be. */
const chosenFirst = ({rows}: Panel, chosen: string | null): Row[] =>
  [...rows].sort((a, b) => Number(b.ref_area === chosen) - Number(a.ref_area === chosen));

function promiseOf(row: Row, {falls, breaks}: Panel): Headline | undefined {
  const [actual, target] = [ofKind(row, "actual"), ofKind(row, "target")];
  const verdict = actual && target && judge(actual, target, {falls, breaks});
  if (!verdict) return undefined;
  return {text: `${sayPlaceFirst(actual)} ${doing(actual)}, ${verdict.words} ${sayMeasured(target)}`, about: actual};
}

function changeOf(row: Row, {breaks}: Panel): Headline | undefined {
  const [actual, baseline] = [ofKind(row, "actual"), ofKind(row, "baseline")];
  if (!actual || !baseline || actual.obs_value === baseline.obs_value) return undefined;
  if (!areComparable(actual, baseline, breaks)) return undefined;
  return {text: `${sayPlaceFirst(actual)} ${doing(actual)}, trước đây ${sayMeasured(baseline)}`, about: actual};
}

const isTime = ({figures}: Panel): boolean => isTimed(figures[0]!);

/** The widest comparison, of those rows that say what is, not what is promised. */
const actualRows = ({whole: [widest]}: Panel): Row[] =>
  widest!.ranked ? widest!.rows.filter((row) => ofKind(row, "actual")) : [];

/** A sentence about one of several groups says of which: “Năm 2016, cấp huyện: …”. */
const within = ({whole: [widest]}: Panel, text: string): string =>
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
  /** Before the word that says how far: “giảm tỷ lệ hộ nghèo nhiều” of two places “hơn”, of more “nhất”. */
  most: (thing: string) => string;
  least: string;
}

const isOf =
  (measure: Figure["measure"]) =>
  ({figures}: Panel): boolean =>
    figures[0]!.measure === measure;

const measured = ({figures}: Panel): boolean => ["change", "growth"].includes(figures[0]!.measure);
const isCounted = ({unit_measure, measure}: Figure): boolean => unit_measure === "count" && measure === "level";
const isCount = ({figures: [first]}: Panel): boolean => isCounted(first!);

/** How the first of a ranking is spoken of; the first that holds. */
const superlatives: readonly Superlative[] = [
  {when: (p) => measured(p) && p.falls, most: (thing) => `giảm ${thing} nhiều`, least: "ít nhất"},
  {when: measured, most: (thing) => `tăng ${thing} nhiều`, least: "ít nhất"},
  {when: isCount, most: (thing) => `có nhiều ${thing}`, least: "ít nhất"},
  {when: isOf("plan_share"), most: (thing) => `so với kế hoạch có ${thing} cao`, least: "thấp nhất"},
  {when: isOf("share"), most: (thing) => `có tỷ trọng ${thing} cao`, least: "thấp nhất"},
  {when: () => true, most: (thing) => `có ${thing} cao`, least: "thấp nhất"}
];

/** Whether more and less mean anything: not of ordinals and years. */
const isAmountOf = (panel: Panel): boolean =>
  !isTime(panel) && !["ordinal", "rank", "times"].includes(panel.figures[0]!.unit_measure);

const thingOf = ({figures: [first]}: Panel): string =>
  isCounted(first!) ? nounOf(first!) + narrowing(first!) : nameOf(first!);

/** What is compared within one group; what the group is called by needs no saying twice. */
function comparedThing(panel: Panel): string {
  const [widest] = panel.whole;
  const {figure} = mainMark(widest!.rows[0]!);
  const isSaid = figure.qualifier !== null && widest!.label.includes(figure.qualifier);
  const told = isSaid ? {...figure, qualifier: null} : figure;
  return isCounted(told) ? nounOf(told) + narrowing(told) : nameOf(told);
}

const isActual = ({figure}: Mark): boolean => figure.value_kind === "actual";

/**
 * Being the largest can be claimed only where every row says one value, it is what it is, no more and no less, and beyond doubt;
 * and where an article's word is not set against a statistics office's.
 */
const isCertain = (rows: readonly Row[]): boolean =>
  rows.every(
    (row) =>
      row.marks.filter(isActual).length === 1 &&
      ["exact", "range"].includes(mainMark(row).figure.bound) &&
      isSureResult(mainMark(row).figure)
  ) && new Set(rows.map((row) => mainMark(row).figure.source_kind)).size < 2;

/** “nhiều nhất trong 7 nơi có số”: nobody knows of those that have none. */
const amongKnown = (places: number): string => `nhất trong ${places} nơi có số`;

/** “Năm huyện đạt chuẩn nông thôn mới” is when a place “đạt chuẩn nông thôn mới”. */
const eventOf = (figure: Figure): string => nameOf(figure).replace(/^(năm|ngày) (huyện |xã )?/, "");

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
      const event = `${upperFirst(joinNames(first))} ${eventOf(panel.figures[0]!)} sớm`;
      const text =
        placesOf(rows) === 2
          ? `${event} hơn ${joinNames(last)}: ${early}, so với ${late}`
          : `${event} ${amongKnown(placesOf(rows))}, ${early}; muộn nhất là ${joinNames(last)}, ${late}`;
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
      const leader = `${upperFirst(joinNames(first))} ${most(comparedThing(panel))}`;
      const text =
        placesOf(rows) === 2
          ? `${leader} hơn ${joinNames(last)}: ${high}, so với ${low}`
          : `${leader} ${amongKnown(placesOf(rows))}: ${high}; ${least} là ${joinNames(last)}: ${low}`;
      return {text: within(panel, text), about: first[0]!};
    }
  },
  {name: "highest and lowest thing of one place", say: thingsOfOnePlace},
  {
    name: "places listed",
    say: (panel) => {
      const rows = panel.whole.flatMap((group) => group.rows);
      const places = placesOf(rows);
      if (places < 2) return undefined;
      const at = ({figure}: Mark): number => axisValue(figure, panel.falls);
      const marks = rows.flatMap((row) => row.marks).sort((a, b) => at(a) - at(b));
      const [first, last] = [marks[0]!.figure, marks.at(-1)!.figure];
      const [from, to] = [first, last].map((figure) => `${sayPlace(figure)} ${sayValue(figure, {short: true})}`);
      const isOneThing = new Set(marks.map(({figure}) => figure.qualifier)).size === 1;
      const text = `${places} địa phương nêu ${nameOf(isOneThing ? first : {...first, qualifier: null})}`;
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

/** What a place is, as a sentence: “Quận Cái Răng có 44/46 cơ sở đảng …, tính đến 1/6/2020”. */
export const stated = (figure: Figure): Headline => ({
  text: [`${sayPlaceFirst(figure)} ${doing(figure)}`, hasPeriod(figure) && sayPeriod(figure)]
    .filter(Boolean)
    .join(", "),
  about: figure
});

const hasPeriod = ({period_start, period_end}: Figure): boolean => Boolean(period_start ?? period_end);

/** What a place promised or was before, against what it is; undefined where the figures do not say. */
export const progress = (panel: Panel): Headline | undefined => firstSaid([keptPromise, thenAndNow], panel);
