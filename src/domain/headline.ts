import {areComparable, isSurelyRead, isSureResult} from "./doubt.js";
import type {Figure} from "../rows/figure.js";
import {lowerFirst, NBSP, upperFirst} from "../words/letter.js";
import {axisValue, mainMark, type PanelMark, type Panel, type PanelRow} from "./panel.js";
import {sayIndicatorName, sayNarrowing, sayQualifier} from "../words/named.js";
import {sayNumber} from "../words/number.js";
import {sayPeriod} from "../words/period.js";
import {sayPlace, sayPlaceFirst} from "../words/place.js";
import {sayVerdict} from "./pledge.js";
import {ordinal, plural, say} from "../words/say.js";
import {statedIds} from "./derived-id.js";
import {acrossEras} from "./subject.js";
import {unitOf} from "../words/unit.js";
import {nounOf, sayBounded, sayCounted, sayMeasured, sayValue, shareOfWhole, type Saying} from "../words/value.js";

/** A sentence about a panel, and the figure it is about first. */
export interface Headline {
  text: string;
  about: Figure;
}

interface HeadlineRule {
  name: string;
  /** The sentence, where the rows allow it to be said. */
  say: (panel: Panel, chosen: string | null, saying: Saying) => Headline | undefined;
}

const ofKind = (row: PanelRow, kind: Figure["value_kind"]): Figure | undefined =>
  row.marks.find(({figure}) => figure.value_kind === kind)?.figure;

const nameOf = (figure: Figure): string =>
  lowerFirst(sayIndicatorName(figure) ?? sayQualifier(figure) ?? "") + sayNarrowing(figure);

interface Deed {
  when: (figure: Figure) => boolean;
  /** With the place at the head of the sentence. */
  say: (place: string, figure: Figure, saying: Saying) => string;
}

/** What a place does: “giảm 2,27 điểm % tỷ lệ hộ nghèo”, “có 44/46 cơ sở đảng …”, “đứng thứ 13 về điểm PCI”; the first that holds. */
const deeds: readonly Deed[] = [
  {
    when: ({measure}) => measure === "rank",
    say: (place, f, saying) =>
      say(`${place} ${sayMeasured(f, saying)} về ${nameOf(f)}`, `${place} is ${sayMeasured(f, saying)} by ${nameOf(f)}`)
  },
  {
    when: isChange,
    say: (place, f, saying) =>
      say(
        `${place} ${sayMeasured(f, saying)} ${nameOf(f)}`,
        `${place}’s ${nameOf(f)} ${(f.obs_value ?? 0) < 0 ? "fell" : "rose"} by ${sayBounded(f, saying)}`
      )
  },
  {
    when: ({measure}) => measure !== "level",
    say: (place, f, saying) =>
      say(`${place} ${sayMeasured(f, saying)} ${nameOf(f)}`, `${place}: ${nameOf(f)}, ${sayMeasured(f, saying)}`)
  },
  {
    when: ({unit_measure}) => unit_measure === "count",
    say: (place, f, saying) =>
      say(
        `${place} có ${sayCounted(f, saying)}${sayNarrowing(f)}`,
        `${place} has ${sayCounted(f, saying)}${sayNarrowing(f)}`
      )
  },
  {
    when: isTimed,
    say: (place, f, saying) =>
      say(
        `${place} ${eventOf(f)} ${unitOf(f.unit_measure).axis} ${sayBounded(f, saying)}`,
        `${place}: ${nameOf(f)}, ${sayBounded(f, saying)}`
      )
  },
  {
    when: () => true,
    say: (place, f, saying) =>
      say(
        `${place} có ${nameOf(f)} ${sayBounded(f, saying)}`,
        `${place}’s ${nameOf(f)} stands at ${sayBounded(f, saying)}`
      )
  }
];

/** “Phường Thới Long giảm 2,27 điểm % tỷ lệ hộ nghèo”. */
const deed = (figure: Figure, saying: Saying): string =>
  deeds.find(({when}) => when(figure))!.say(sayPlaceFirst(figure), figure, saying);

function isChange({measure}: Figure): boolean {
  return measure === "change" || measure === "growth";
}

function isTimed({unit_measure}: Figure): boolean {
  return ["year", "date"].includes(unit_measure);
}

/** The chosen place's row first, so that a sentence is about it where it can be. */
const chosenFirst = ({rows}: Panel, chosen: string | null): PanelRow[] =>
  [...rows].sort((a, b) => Number(b.ref_area === chosen) - Number(a.ref_area === chosen));

/** The row's promise with the figure of it that answers, where that decides. */
function promiseOf({marks}: PanelRow, saying: Saying): Headline | undefined {
  const mentions = marks.flatMap((mark) => mark.mentions);
  const target = mentions.find(({value_kind, state}) => value_kind === "target" && state !== null);
  const actual = mentions.find(({observation_id}) => statedIds(observation_id)[0] === target?.answer_id);
  const verdict = target && actual && sayVerdict(target);
  if (!verdict || ![target, actual].every(isSurelyRead)) return undefined;
  const isAlike = isChange(target) && Math.sign(target.obs_value ?? 0) === Math.sign(actual.obs_value ?? 0);
  const beside = {...saying, beside: [actual]};
  const promise = say(
    sayMeasured(target, beside),
    `of ${isAlike ? sayBounded(target, beside) : sayMeasured(target, beside)}`
  );
  return {text: `${deed(actual, {...saying, beside: [target]})}, ${verdict} ${promise}`, about: actual};
}

function changeOf(row: PanelRow, saying: Saying): Headline | undefined {
  const [actual, baseline] = [ofKind(row, "actual"), ofKind(row, "baseline")];
  if (!actual || !baseline || actual.obs_value === baseline.obs_value) return undefined;
  if (!areComparable(actual, baseline)) return undefined;
  const [now, then] = [baseline, actual].map((other): Saying => ({...saying, beside: [other]})) as [Saying, Saying];
  return {
    text: `${deed(actual, now)}, ${say("trước đây", "formerly")} ${sayMeasured(baseline, then)}`,
    about: actual
  };
}

const isTime = ({figures}: Panel): boolean => isTimed(figures[0]!);

/** The widest comparison, of those rows that say what is, not what is promised. */
const actualRows = ({whole: [widest]}: Panel): PanelRow[] =>
  widest!.ranked ? widest!.rows.filter((row) => ofKind(row, "actual")) : [];

/** A sentence about one of several groups says of which: “Năm 2016, cấp huyện: …”. */
const within = ({whole: [widest]}: Panel, text: string): string =>
  widest!.label ? `${upperFirst(widest!.label)}: ${text}` : text;

const placesOf = (rows: readonly PanelRow[]): number => new Set(rows.map(({ref_area}) => ref_area)).size;

/** No more names than a title can bear. */
function joinNames(figures: readonly Figure[]): string {
  const names = [...new Set(figures.map(sayPlace))];
  return names.length > 2
    ? say(`${names[0]} và ${names.length - 1} nơi khác`, `${names[0]} and ${names.length - 1} other places`)
    : names.join(say(" và ", " and "));
}

/** The figures at the two ends of a ranking, with all that share the place. */
function endsOf(rows: readonly PanelRow[], {falls}: Panel): [first: Figure[], last: Figure[]] | undefined {
  const figures = rows.map((row) => mainMark(row).figure);
  const at = (figure: Figure): number => axisValue(figure, falls);
  const [first, last] = [figures[0]!, figures.at(-1)!];
  if (at(first) === at(last)) return undefined;
  return [figures.filter((f) => at(f) === at(first)), figures.filter((f) => at(f) === at(last))];
}

/** Where the chosen place stands, where it is at neither end of three at least: “; Cần Thơ thứ 19: 114,64 triệu”. */
function sayOwn(
  {falls}: Panel,
  rows: readonly PanelRow[],
  [first, last]: readonly [Figure[], Figure[]],
  chosen: string | null
): string {
  const own = rows.find(({ref_area}) => chosen !== null && ref_area === chosen);
  const figure = own && mainMark(own).figure;
  if (!figure || placesOf(rows) < 3 || first.includes(figure) || last.includes(figure)) return "";
  const at = axisValue(figure, falls);
  const before = rows.filter((row) => axisValue(mainMark(row).figure, falls) > at).length;
  return `; ${sayPlace(figure)} ${say(`thứ ${before + 1}`, `${ordinal(before + 1)}`)}: ${sayBounded(figure, {beside: [first[0]!]})}`;
}

interface Superlative {
  when: (panel: Panel) => boolean;
  /** Of two places: “giảm tỷ lệ hộ nghèo nhiều hơn”. */
  more: (thing: string) => string;
  /** Of several: “giảm tỷ lệ hộ nghèo nhiều nhất trong”. */
  most: (thing: string) => string;
  least: () => string;
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
  {
    when: ({whole: [widest]}) => isOfWholes(widest!.rows),
    more: (thing) => say(`có tỷ lệ ${thing} cao hơn`, `has a higher share of ${thing} than`),
    most: (thing) => say(`có tỷ lệ ${thing} cao nhất trong`, `has the highest share of ${thing} of`),
    least: () => say("thấp nhất", "the lowest")
  },
  {
    when: (p) => measured(p) && p.falls,
    more: (thing) => say(`giảm ${thing} nhiều hơn`, `saw a larger fall in ${thing} than`),
    most: (thing) => say(`giảm ${thing} nhiều nhất trong`, `saw the largest fall in ${thing} of`),
    least: () => say("ít nhất", "the smallest")
  },
  {
    when: measured,
    more: (thing) => say(`tăng ${thing} nhiều hơn`, `saw a larger rise in ${thing} than`),
    most: (thing) => say(`tăng ${thing} nhiều nhất trong`, `saw the largest rise in ${thing} of`),
    least: () => say("ít nhất", "the smallest")
  },
  {
    when: isCount,
    more: (thing) => say(`có nhiều ${thing} hơn`, `has more ${thing} than`),
    most: (thing) => say(`có nhiều ${thing} nhất trong`, `has the most ${thing} of`),
    least: () => say("ít nhất", "the fewest")
  },
  {
    when: isOf("plan_share"),
    more: (thing) => say(`so với kế hoạch có ${thing} cao hơn`, `is further on against its plan for ${thing} than`),
    most: (thing) =>
      say(`so với kế hoạch có ${thing} cao nhất trong`, `is furthest on against its plan for ${thing} of`),
    least: () => say("thấp nhất", "the least")
  },
  {
    when: isOf("share"),
    more: (thing) => say(`có tỷ trọng ${thing} cao hơn`, `has a higher share of ${thing} than`),
    most: (thing) => say(`có tỷ trọng ${thing} cao nhất trong`, `has the highest share of ${thing} of`),
    least: () => say("thấp nhất", "the lowest")
  },
  {
    when: () => true,
    more: (thing) => say(`có ${thing} cao hơn`, `has a higher ${thing} than`),
    most: (thing) => say(`có ${thing} cao nhất trong`, `has the highest ${thing} of`),
    least: () => say("thấp nhất", "the lowest")
  }
];

/** Whether more and less mean anything: not of ordinals and years. */
const isAmountOf = (panel: Panel): boolean =>
  !isTime(panel) && !["ordinal", "rank", "times"].includes(panel.figures[0]!.unit_measure);

const thingOf = ({figures: [first]}: Panel): string =>
  isCounted(first!) ? nounOf(first!) + sayNarrowing(first!) : nameOf(first!);

/** What is compared within one group; what the group is called by needs no saying twice. */
function comparedThing(panel: Panel): string {
  const [widest] = panel.whole;
  const {figure} = mainMark(widest!.rows[0]!);
  const said = sayQualifier(figure);
  const isSaid = said !== null && widest!.label.includes(said);
  const told = isSaid ? {...figure, qualifier: null} : figure;
  return isCounted(told) ? nounOf(told) + sayNarrowing(told) : nameOf(told);
}

/** Counts that all tell what they are of: they are ranked as shares of it. */
const isOfWholes = (rows: readonly PanelRow[]): boolean =>
  rows.every((row) => shareOfWhole(mainMark(row).figure) !== null);

const isActual = ({figure}: PanelMark): boolean => figure.value_kind === "actual";

/**
 * Being the largest can be claimed only where every row says one value, it is what it is, no more and no less, and beyond doubt;
 * and where an article's word is not set against a statistics office's.
 */
const isCertain = (rows: readonly PanelRow[]): boolean =>
  rows.every(
    (row) =>
      row.marks.filter(isActual).length === 1 &&
      ["exact", "range"].includes(mainMark(row).figure.bound) &&
      isSureResult(mainMark(row).figure)
  ) && new Set(rows.map((row) => mainMark(row).figure.source_kind)).size < 2;

/** “nhiều nhất trong 7 nơi có số”: nobody knows of those that have none. */
const amongKnown = (places: number): string => say(`${places} nơi có số`, `${places} places with figures`);

/** “Năm huyện đạt chuẩn nông thôn mới” is when a place “đạt chuẩn nông thôn mới”. */
const eventOf = (figure: Figure): string => nameOf(figure).replace(/^(năm|ngày) (huyện |xã )?/, "");

/** A time and the word before it: “năm 2013”. */
const sayTime = (figure: Figure): string =>
  say(`${unitOf(figure.unit_measure).axis}${NBSP}${sayBounded(figure)}`, sayBounded(figure));

type Ends = [first: Figure[], last: Figure[], among: string];

/** Which of two places was first. */
const earlier = (...[first, last]: Ends): string => {
  const [names, others, early, late] = [joinNames(first), joinNames(last), sayTime(first[0]!), sayTime(last[0]!)];
  return say(
    `${upperFirst(names)} ${eventOf(first[0]!)} sớm hơn ${others}: ${early}, so với ${late}`,
    `${upperFirst(names)} was earlier than ${others}, ${nameOf(first[0]!)}: ${early}, against ${late}`
  );
};

/** Which of several was first, and which last. */
const earliest = (...[first, last, among]: Ends): string => {
  const [names, others, early, late] = [joinNames(first), joinNames(last), sayTime(first[0]!), sayTime(last[0]!)];
  return say(
    `${upperFirst(names)} ${eventOf(first[0]!)} sớm nhất trong ${among}, ${early}; muộn nhất là ${others}, ${late}`,
    `${upperFirst(names)} was the earliest of ${among}, ${nameOf(first[0]!)}: ${early}; the latest, ${others}: ${late}`
  );
};

/** What the rows of one place are about, its largest and smallest. */
function thingsOfOnePlace(panel: Panel): Headline | undefined {
  const rows = actualRows(panel);
  const ends = rows.length > 1 && placesOf(rows) === 1 && !isTime(panel) ? endsOf(rows, panel) : undefined;
  if (!ends || !isCertain(rows) || rows.some(({marks}) => !marks[0]!.figure.qualifier)) return undefined;
  const [[first], [last]] = ends;
  const each = [first!, last!].map(
    (figure) => `${sayQualifier(figure)} ${sayMeasured(figure, {beside: [first!, last!]})}`
  );
  return {text: within(panel, `${sayPlaceFirst(first!)}: ${each.join(", ")}`), about: first!};
}

const keptPromise: HeadlineRule = {
  name: "kept promise",
  say: (panel, chosen, saying) => firstOf(chosenFirst(panel, chosen), (row) => promiseOf(row, saying))
};

const thenAndNow: HeadlineRule = {
  name: "then and now",
  say: (panel, chosen, saying) => firstOf(chosenFirst(panel, chosen), (row) => changeOf(row, saying))
};

interface Lack {
  when: (rows: readonly PanelRow[], panel: Panel) => boolean;
  words: (panel: Panel) => string;
}

/** Why places cannot be compared, within a sentence; the first that holds. */
const lacks: readonly Lack[] = [
  {when: (_, {apart}) => apart !== "", words: ({apart}) => apart},
  {
    when: (rows) => rows.some(({marks}) => marks.filter(isActual).length > 1),
    words: () => say("có nơi được nêu nhiều số khác nhau", "several values are told of one place")
  },
  {
    when: (rows) => rows.some((row) => !["exact", "range"].includes(mainMark(row).figure.bound)),
    words: () => say("có nơi chỉ nêu hơn, dưới hoặc khoảng", "some tell only more, less or about")
  },
  {
    when: (rows) => rows.some((row) => !isSureResult(mainMark(row).figure)),
    words: () => say("có con số chưa đủ chắc", "some figures are not certain enough")
  },
  {
    when: (rows) => new Set(rows.map((row) => mainMark(row).figure.source_kind)).size > 1,
    words: () => say("nơi theo báo, nơi theo cơ quan thống kê", "some are newspapers', others offices'")
  },
  {when: () => true, words: () => say("các nơi ngang nhau", "they are level")}
];

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
      const text = (placesOf(rows) === 2 ? earlier : earliest)(first, last, amongKnown(placesOf(rows)));
      return {text: within(panel, text), about: first[0]!};
    }
  },
  {
    name: "highest and lowest place",
    say: (panel, chosen) => {
      const rows = actualRows(panel);
      const isRanking = isAmountOf(panel) && placesOf(rows) > 1 && isCertain(rows);
      const ends = isRanking ? endsOf(rows, panel) : undefined;
      if (!ends) return undefined;
      const [first, last] = ends;
      const {more, most, least} = superlatives.find(({when}) => when(panel))!;
      const [high, low] = [first, last].map(([figure]) => sayBounded(figure!, {beside: [first[0]!, last[0]!]}));
      const [leader, other, thing] = [upperFirst(joinNames(first)), joinNames(last), comparedThing(panel)];
      const text =
        placesOf(rows) === 2
          ? `${leader} ${more(thing)} ${other}: ${high}, ${say("so với", "against")} ${low}`
          : `${leader} ${most(thing)} ${amongKnown(placesOf(rows))}: ${high}; ${least()}${say(" là", ",")} ${other}: ${low}`;
      return {text: within(panel, text + sayOwn(panel, rows, ends, chosen)), about: first[0]!};
    }
  },
  {name: "highest and lowest thing of one place", say: thingsOfOnePlace},
  {
    name: "not enough to compare",
    say: (panel) => {
      const rows = panel.whole.flatMap((group) => group.rows);
      const about = rows.map((row) => mainMark(row).figure).find(isSurelyRead);
      if (placesOf(rows) < 2 || !about) return undefined;
      const isOneThing = new Set(panel.figures.map(acrossEras)).size === 1;
      const name = nameOf(isOneThing ? about : {...about, qualifier: null});
      const why = lacks.find(({when}) => when(rows, panel))!.words(panel);
      const places = sayNumber(placesOf(rows));
      return {
        text: say(
          `Chưa đủ số liệu để so ${name} của ${places} nơi: ${why}`,
          `Not enough to compare ${name} of ${places} places: ${why}`
        ),
        about
      };
    }
  },
  {
    name: "one figure",
    say: (panel) => {
      const figure = panel.rows.map((row) => mainMark(row).figure).find(isSurelyRead);
      return (
        figure && {
          text: `${sayPlaceFirst(figure)}: ${thingOf({...panel, figures: [figure]})} ${sayValue(figure)}`,
          about: figure
        }
      );
    }
  },
  {
    name: "nothing certain",
    say: ({title, rows, figures}) => ({
      text: say(
        `${title}: ${plainCount(figures)} con số, chưa đủ chắc để nói thành câu`,
        `${title}: ${plural(plainCount(figures), "figure")}, none certain enough for a sentence`
      ),
      about: mainMark(rows[0]!).figure
    })
  }
];

const plainCount = ({length}: readonly Figure[]): string => sayNumber(length);

const firstSaid = (
  rules: readonly HeadlineRule[],
  panel: Panel,
  chosen: string | null,
  saying: Saying = {}
): Headline | undefined => firstOf(rules, (rule) => rule.say(panel, chosen, saying));

/** What the first of them gives that gives anything. */
function firstOf<T>(all: readonly T[], give: (each: T) => Headline | undefined): Headline | undefined {
  for (const each of all) {
    const given = give(each);
    if (given) return given;
  }
  return undefined;
}

/** The last rule holds for every panel. */
export const headline = (panel: Panel, chosen: string | null = null): Headline =>
  firstSaid(headlineRules, panel, chosen)!;

/** What a place is, as a sentence: “Quận Cái Răng có 44/46 cơ sở đảng …, tính đến 1/6/2020”. */
export const stated = (figure: Figure, saying: Saying = {}): Headline => ({
  text: [deed(figure, saying), hasPeriod(figure) && sayPeriod(figure)].filter(Boolean).join(", "),
  about: figure
});

const hasPeriod = ({period_start, period_end}: Figure): boolean => Boolean(period_start ?? period_end);

/** What a place promised or was before, against what it is; undefined where the figures do not say. */
export const panelProgress = (panel: Panel, saying: Saying = {}): Headline | undefined =>
  firstSaid([keptPromise, thenAndNow], panel, null, saying);
