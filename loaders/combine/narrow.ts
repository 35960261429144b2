import {isItem} from "./ellipsis.js";
import {IN_TURN} from "./ellipsis-words.js";
import type {FoundFigure} from "./figure.js";
import {MOVED_TO} from "../dimensions/numeral/rules.js";
import {firstWhere} from "../read/first-where.js";
import {regexp} from "../read/regexp.js";
import type {Indicator} from "../indicator/list.js";
import type {Match} from "../indicator/rules.js";
import type {Described} from "./described.js";
import type {Span} from "../read/spans.js";
import type {Text} from "../read/text.js";
import type {Axis} from "../dimensions/breakdown/axes.js";
import {baseOf} from "./compared-with.js";
import {unionOf, type Breakdown, type Narrowing} from "../dimensions/breakdown/breakdown.js";
import {openedBy} from "./breakdown-patterns.js";
import {
  costOf,
  isTopicOf,
  joinedTo,
  layOut,
  occurrencesIn,
  sceneOf,
  valueIn,
  valueOf,
  type Anchor,
  type Axes,
  type Occurrence,
  type Scene,
  type SentenceWord,
  type WordSpan
} from "../dimensions/breakdown/rules.js";

/** The first and the last year that a figure speaks of. */
export interface Years {
  since: number | undefined;
  year: number | undefined;
}

/** How many figures of a sentence back another may be gone on with. */
const BACK = 12;

type Named = Described & {match: Match};

/** A figure with a listed indicator, in its sentence. */
interface Narrowed extends Anchor {
  described: Named;
  left: string;
  right: string;
  /** What stands before it in its own clause, where another figure stands before that. */
  clause: string;
}

/** What is known while a sentence is worked through. */
interface Work {
  scene: Scene;
  /** The whole text, in lower case. */
  lower: string;
  vocabulary: Axes;
  /** The breakdowns found so far, those of earlier sentences among them. */
  done: Map<Described, Narrowing>;
  /** The last figures of earlier sentences. */
  earlier: readonly Described[];
  /** The places that the sentence names. */
  named: readonly Span[];
}

/**
 * Adds to `done` what narrows each figure of one sentence; a figure without a listed indicator has none. A value goes to the
 * figure that it stands nearest to; a figure that goes on speaking of another takes over what it has none of. The words of the
 * places that are `named` in the sentence (“huyện Bình Liêu”) say no kind of unit.
 */
export function narrow(
  here: readonly Described[],
  earlier: readonly Described[],
  done: Map<Described, Narrowing>,
  {lower}: Text,
  yearsOf: (figure: FoundFigure) => Years,
  vocabulary: Axes,
  named: readonly Span[] = []
): void {
  const sentence = here[0]?.figure.sentence;
  if (!sentence || !here.some(isNamed)) return;
  const words = layOut(sentence.tokens);
  const all = here.flatMap((described, i): Narrowed[] =>
    isNamed(described) ? [anchor(described, here, i, words, lower)] : []
  );
  const taken = new Set(all.flatMap(({described}) => described.match.indicator.axes ?? []));
  const occurrences = taken.size ? occurrencesIn(words, taken, vocabulary, named) : [];
  const figures = here.map(({figure}) => spanOf(figure.from, figure.to, words));
  const scene = sceneOf(words, occurrences, figures, {named, isCell: sentence.cell !== undefined});
  const work: Work = {scene, lower, vocabulary, done, earlier, named};
  const given = inTurn(all, scene, lower, assign(all, scene));
  const placed = new Set([...given.values()].flatMap((values) => values.map(({value}) => value)));
  const opening = openingOf(lower.slice(sentence.start, sentence.end));
  all.forEach((each, i) => {
    const {described, left, right, clause} = each;
    const {indicator} = described.match;
    const {codes: mine, uncoded} = ownOf(each, given.get(each) ?? [], all.slice(Math.max(0, i - BACK), i), work);
    for (const [axis, code] of openedBy({
      indicator,
      left,
      right,
      behind: lower.slice(described.figure.to, sentence.end)
    }))
      mine.set(axis, code);
    const {measure} = described.measured;
    const years = yearsOf(described.figure);
    const said = baseOf({indicator, measure, left: opening ?? (left || clause), right, ...years});
    const base =
      said === undefined && measure === "change" ? moveBefore(each, all.slice(0, i), years, work, yearsOf) : said;
    if (base) mine.set("base", base);
    if (
      measure === "plan_share" &&
      BEYOND.test(lower.slice(Math.max(0, described.figure.from - VERB), described.figure.from))
    )
      mine.set("part", "excess");
    done.set(described, {breakdown: mine, uncoded, loose: hasLoose(each, mine, figures, scene, lower, placed)});
  });
}

/** “vượt 47% kế hoạch”: what is beyond the plan, and not all of what was planned. */
const BEYOND = regexp(/(?<!\p{L})(?:vượt|tăng)(?:\s+(?:trên|hơn|gần|khoảng|tới|đến|thêm|xấp xỉ))*\s*$/u);
const VERB = 30;

/** “từ 28 triệu (năm 2019) lên 42 triệu (năm 2023), tăng 14 triệu”: since the year that the move began in. */
function moveBefore(
  {described: {figure}}: Narrowed,
  before: readonly Narrowed[],
  {year}: Years,
  {lower}: Work,
  yearsOf: (figure: FoundFigure) => Years
): string | undefined {
  const [first, last] = before.slice(-2).map((each) => each.described.figure);
  if (!first || !last || first.unit !== figure.unit || last.unit !== figure.unit) return undefined;
  const since = yearsOf(first).year;
  const isMove = MOVED_TO.test(lower.slice(first.to, last.from).replace(ASIDE, ""));
  return isMove && since !== undefined && since !== year && since + 1 !== year ? `${since}` : undefined;
}
/** “ (năm 2019)” */
const ASIDE = /\s?\([^()]*\)/g;

const isNamed = (described: Described): described is Named => described.match !== undefined;

/** Whether a value of an axis that it takes, and has none of, stands before it in its clause, and went to no figure. */
function hasLoose(
  {described, at}: Narrowed,
  mine: Breakdown,
  figures: readonly WordSpan[],
  {occurrences, words}: Scene,
  lower: string,
  placed: ReadonlySet<Occurrence>
): boolean {
  const axes = described.match.indicator.axes ?? [];
  const next = firstWhere(figures.length, (i) => figures[i]!.from >= at.from);
  const after = Math.max(at.from - WINDOW, figures[next - 1]?.to ?? 0);
  for (let i = firstWhere(occurrences.length, (i) => occurrences[i]!.from >= after); i < occurrences.length; ++i) {
    const value = occurrences[i]!;
    if (value.to > at.from) return false;
    if (!axes.includes(value.axis.code) || mine.has(value.axis.code) || placed.has(value)) continue;
    if (!/[,;:]/.test(lower.slice(words[value.to - 1]!.end, described.figure.from))) return true;
  }
  return false;
}

function anchor(
  described: Named,
  here: readonly Described[],
  i: number,
  words: readonly SentenceWord[],
  lower: string
): Narrowed {
  const {figure, match} = described;
  const {sentence} = figure;
  const own = (!match.inherited || sentence.cell) && match.start >= sentence.start && match.end <= sentence.end;
  const before = here.slice(Math.max(0, i - BACK), i).findLast((other) => other.figure.to <= figure.from);
  const after = here.slice(i + 1, i + 1 + BACK).find((other) => other.figure.from >= figure.to);
  return {
    described,
    at: spanOf(figure.from, figure.to, words),
    phrase: own ? spanOf(match.start, match.end, words) : undefined,
    left: before && before.kind !== "norm" ? "" : lower.slice(sentence.start, figure.from),
    right: lower.slice(figure.to, after?.figure.from ?? sentence.end),
    // “còn 0,4%, so với năm 2015 giảm 10,5%”, but not “tăng 5% so với năm 2015, giảm 3%”.
    clause: before ? (/(?<=[,;:(])[^,;:(]*$/u.exec(lower.slice(before.figure.to, figure.from))?.[0] ?? "") : ""
  };
}

/** The words that a stretch of the text covers. */
function spanOf(start: number, end: number, words: readonly SentenceWord[]): WordSpan {
  const from = firstWhere(words.length, (i) => words[i]!.end > start);
  return {from, to: firstWhere(words.length, (i) => words[i]!.start >= end)};
}

/** A value that a figure has, and how far from it it stands. */
interface Given {
  value: Occurrence;
  cost: number;
  /** Whether it is the topic of its sentence, and said of another figure first. */
  topic?: true;
  /** Whether what is joined to it is of other figures. */
  alone?: true;
}

/**
 * Gives each value to the figure it stands nearest to, of those whose indicator it may narrow; and to the others whose topic it is,
 * as one that stands farther away than any of their own.
 */
function assign(all: readonly Narrowed[], scene: Scene): Map<Narrowed, Given[]> {
  const given = new Map<Narrowed, Given[]>();
  for (const value of scene.occurrences) {
    const costs = near(value, all)
      .filter(({described}) => mayNarrow(value, described.match.indicator))
      .map((each) => ({each, cost: costOf(value, each, scene)}))
      .filter(({cost}) => cost <= value.axis.reach);
    const least = Math.min(...costs.map(({cost}) => cost));
    for (const {each, cost} of costs) {
      if (cost > least && !isTopicOf(value, each.at, scene)) continue;
      const told: Given = cost === least ? {value, cost} : {value, cost: value.axis.reach, topic: true};
      given.set(each, [...(given.get(each) ?? []), told]);
    }
  }
  return given;
}

/** “công nghiệp và dịch vụ lần lượt tăng 7% và 4%”: each of as many figures has the value of its place in the list. */
function inTurn(
  all: readonly Narrowed[],
  {byAxis, words}: Scene,
  lower: string,
  given: Map<Narrowed, Given[]>
): Map<Narrowed, Given[]> {
  const {start, end} = all[0]!.described.figure.sentence;
  const turn = start + lower.slice(start, end).indexOf(IN_TURN);
  const told = turn < start ? [] : all.filter(({described}) => described.figure.from > turn);
  if (told.length < 2) return given;
  for (const [axis, values] of byAxis) {
    const last = values.findLast(({to}) => words[to - 1]!.end <= turn);
    const listed = last ? joinedTo(last, values, words) : [];
    if (listed.length !== told.length) continue;
    told.forEach((each, i) => {
      const others = given.get(each)?.filter(({value}) => value.axis !== axis) ?? [];
      given.set(each, [...others, {value: listed[i]!, cost: 0, alone: true}]);
    });
  }
  return given;
}

const mayNarrow = ({axis, code}: Occurrence, {axes, family}: Indicator): boolean =>
  axes?.includes(axis.code) === true && (axis.values[code]?.only?.includes(family) ?? true);

/** How many words on either side of a value its figure may stand; those that name the figure may stand between. */
const WINDOW = 90;

function near({from, to}: WordSpan, all: readonly Narrowed[]): readonly Narrowed[] {
  const first = firstWhere(all.length, (i) => all[i]!.at.from > from - WINDOW);
  const end = firstWhere(all.length, (i) => all[i]!.at.from > to + WINDOW);
  return all.slice(first, end);
}

/** Nearer than this a value names the figure better than its name in a list does. */
const BESIDE = 1.5;

function ownOf(
  each: Narrowed,
  given: readonly Given[],
  before: readonly Narrowed[],
  work: Work
): {codes: Map<string, string>; uncoded: string | null} {
  const {figure, match} = each.described;
  const {scene, vocabulary} = work;
  const source = sourceOf(each, before, work);
  const item = isItem(match) && !isPlaceName(match.qualifier!, figure, work) ? match.qualifier : null;
  const found = new Map<string, string>();
  let coded = item === null;
  for (const code of match.indicator.axes ?? []) {
    const axis = vocabulary.byCode.get(code);
    if (!axis) continue;
    // What is a default says nothing beside what is none: “hộ cận nghèo dân tộc thiểu số”.
    const ofAxis = given.filter(({value}) => value.axis === axis).sort(figure.sentence.cell ? byRow : byCost);
    const nearest = ofAxis.find(({value}) => !isDefault(match.indicator, code, value.code)) ?? ofAxis[0];
    const named =
      nearest &&
      (nearest.alone
        ? nearest.value.code
        : unionOf(joinedTo(nearest.value, scene.byAxis.get(axis)!, scene.words).map(({code: one}) => one)));
    const value =
      (nearest && nearest.cost <= BESIDE ? named : undefined) ??
      (code === "unit_kind" ? kindCounted(figure, axis, vocabulary) : undefined) ??
      (item ? valueIn(item, axis, vocabulary) : undefined) ??
      (nearest?.topic ? (source.get(code) ?? named) : (named ?? source.get(code))) ??
      titleSaid(figure, axis, work) ??
      (match.indicator.required?.includes(code) ? codeOf(match.qualifier, axis, vocabulary) : undefined);
    coded ||=
      value !== undefined && value !== source.get(code) && !(nearest && isOfRowAbove(nearest.value, figure, scene));
    if (value && !isDefault(match.indicator, code, value)) found.set(code, value);
  }
  // “ngô 1.844 ha; thuốc lá 505 ha”, “110 ha cây ăn quả; 90 ha cây thuốc lá”: what has a name of its own is none of what the one before was of.
  const thing = given.some(({value}) => THINGS.includes(value.axis.code)) ? undefined : thingBehind(each);
  if (thing !== undefined || (item !== null && !coded && item !== PART)) for (const axis of THINGS) found.delete(axis);
  const said = item === null ? goneOnWith(each, before, work) : coded ? null : item;
  return {codes: found, uncoded: thing ?? gradeBehind(each) ?? said};
}

/** “90 ha cây thuốc lá”: a plant or an animal that is named right behind what is counted of it. */
const THING = regexp(/^\s*(?:con\s+)?(?<name>cây\s+[^\s.,;:()\d]+(?:\s+[^\s.,;:()\d]+)?)/u);
const thingBehind = ({described: {figure, match}, right}: Narrowed): string | undefined =>
  match.inherited && figure.unit !== "percent" ? THING.exec(right)?.groups!.name : undefined;

/** “4 trường đạt chuẩn quốc gia mức độ 1”, “13 sản phẩm OCOP 4 sao”: of one grade alone, which no axis tells. */
const GRADE = regexp(
  /^[^.,;:()\d]{0,60}?(?<![\p{L}\d])(?<name>(?:mức độ|cấp độ|mức)\s+\d(?![\d.,%])|\d\s+sao(?!\p{L}))/u
);
const gradeBehind = ({described: {figure}, right}: Narrowed): string | undefined =>
  figure.unit === "count" ? GRADE.exec(right)?.groups!.name : undefined;

/** “Tuyên Hóa 4,5-5,0%; Quảng Trạch 2,2-2,5%”: items that are called by where they are, and are narrowed by nothing. */
function isPlaceName(item: string, {from}: FoundFigure, {named, lower}: Work): boolean {
  const place = named.findLast(({end}) => end <= from);
  return place !== undefined && item.startsWith(lower.slice(place.start, place.end));
}

/** Axes that say of what thing a figure is. */
const THINGS = ["product", "sector", "funding", "ownership"];
const PART = "trong đó";

/** Whether a value stands in the name of a row above that of the cell. */
const isOfRowAbove = ({from}: Occurrence, {sentence: {cell}}: FoundFigure, {words}: Scene): boolean =>
  cell?.name !== undefined && words[from]!.start < cell.name.start;

/** “a) Vụ xuân”: what the title of a part of the text says for all in that part, by all its words. */
const titleSaid = (
  {sentence: {titles = []}}: FoundFigure,
  axis: Axis,
  {lower, vocabulary}: Work
): string | undefined =>
  axis.titled
    ? titles
        .map(({start, end}) =>
          valueOf(lower.slice(start, end).replace(TITLE_MARK, "").replace(/:$/, ""), axis, vocabulary)
        )
        .findLast((value) => value !== undefined)
    : undefined;
const TITLE_MARK = regexp(/^\(?(?:\d[\d.]*|[a-zđ]|[ivx]+)[.)]?\s+(?:về\s+|cây\s+|sản xuất\s+)?/u);

/** “khu vực tư nhân mới đạt 4,5 tỷ đồng, tăng 6%”: what goes on speaking of something without a code has none either. */
const goneOnWith = (each: Narrowed, before: readonly Narrowed[], {done}: Work): string | null =>
  each.described.match.inherited
    ? (done.get(before.findLast((earlier) => isSame(each.described, earlier.described))?.described as Described)
        ?.uncoded ?? null)
    : null;

const byCost = (a: Given, b: Given): number => a.cost - b.cost;

/** Of a row under others its own name says it, which stands behind theirs. */
const byRow = ({value: a}: Given, {value: b}: Given): number => b.from - a.from;

/** The code that a qualifier of the lists stands for, by its name or by the words of the axis: better than none where an indicator means nothing without. */
const codeOf = (qualifier: string | null, axis: Axis, vocabulary: Axes): string | undefined =>
  qualifier === null
    ? undefined
    : (Object.entries(axis.values).find(([, {vi}]) => vi === qualifier)?.[0] ?? valueOf(qualifier, axis, vocabulary));

/** “12 quận”: the kind of unit that is counted; several together are all there are. */
const kindCounted = ({noun}: FoundFigure, axis: Axis, vocabulary: Axes): string | undefined =>
  noun === undefined ? undefined : valueOf(noun, axis, vocabulary);

/** A default is never written; nor is a union of kinds of units, which is all of them. */
const isDefault = ({defaults}: Indicator, axis: string, value: string): boolean =>
  defaults?.[axis] === value || (axis === "unit_kind" && value.includes("+"));

/** Axes that a figure never takes over from another. */
const OWN: ReadonlySet<string> = new Set(["base", "part"]);

interface SourceRule {
  name: string;
  /** Whether a figure before this one lends it what narrows it. */
  when(figure: Narrowed, earlier: Narrowed, work: Work): boolean;
  /** The axes it lends; all where undefined. */
  axes?(indicator: Indicator): readonly string[];
}

/** Between a whole and what is told among it. */
const AMONG = /^[^.;]*(?<!\p{L})(?:trong đó|với)(?!\p{L})[^.;]*$/u;
const AMONG_THESE = /^[^.;]*[,;(]\s*trong đó(?!\p{L})[^.;]*$/u;

const isSame = ({match}: Named, other: Named): boolean =>
  [match.indicator.code, match.indicator.rate].includes(other.match.indicator.code) ||
  other.match.indicator.rate === match.indicator.code;

/** Nothing but a comma, “và” or brackets between two counts. */
const SIDE_BY_SIDE = regexp(/^\s*(?:\([^()]{0,30}\)?)?\)?\s*(?:,|và|và có)?\s*\(?$/u);

/** In order; of each the last figure before that it holds for. */
const sourceRules: readonly SourceRule[] = [
  {
    // An item of a list is a part of what the list is of, not of the item before it.
    name: "mục của danh sách",
    when: ({described}, earlier) =>
      isItem(described.match) && isSame(described, earlier.described) && !isItem(earlier.described.match)
  },
  {
    // “khu vực nông thôn giảm từ 11,25% năm 2011 xuống còn 2,89%”: where a move ends is of what it began with.
    name: "kết thúc của mức",
    when: ({described}, {described: earlier}, {lower}) =>
      described.match.indicator === earlier.match.indicator &&
      described.figure.unit === earlier.figure.unit &&
      MOVED_TO.test(lower.slice(earlier.figure.to, described.figure.from))
  },
  {
    name: "nói tiếp",
    when: ({described}, earlier) =>
      described.match.inherited !== undefined && !isItem(described.match) && isSame(described, earlier.described)
  },
  {
    // “thu nội địa 1,3 triệu tỷ đồng, chiếm 90% tổng thu”: what stands behind a share is its whole.
    name: "phần của cái đứng sau",
    when: ({described}, earlier) =>
      described.measured.measure === "share" &&
      described.match.start >= described.figure.end &&
      isSame(described, earlier.described)
  },
  {
    // “dưới 28 triệu (chuẩn quốc gia là 12 triệu)”.
    name: "trong ngoặc",
    when: ({described, at}, earlier, {scene: {words}}) =>
      words[at.from]?.bracket !== undefined &&
      words[at.from]!.bracket !== words[earlier.at.from]?.bracket &&
      isSame(described, earlier.described)
  },
  {
    // “kiểm tra 1.300 đảng viên, 351 tổ chức”.
    name: "cùng một việc",
    when: ({described}, earlier) =>
      !!described.match.indicator.required?.length &&
      described.match.indicator.required.every((axis) => earlier.described.match.indicator.required?.includes(axis)),
    axes: ({required = []}) => required
  },
  {
    // “khu vực miền núi có 17.449 hộ nghèo (20,9%), 3.308 hộ cận nghèo”: the parts of one count have one area.
    name: "cùng khu vực",
    when: ({described}, {described: earlier}, {lower}) =>
      described.match.indicator.family === earlier.match.indicator.family &&
      described.measured.measure === "level" &&
      SIDE_BY_SIDE.test(lower.slice(earlier.figure.to, described.figure.from)),
    axes: () => ["area"]
  },
  {
    // “bậc mầm non có 171 trường đạt chuẩn, trong đó có 8 trường đạt chuẩn mức độ 2”.
    name: "trong số vừa nêu",
    when: ({described}, earlier, {lower}) =>
      described.match.indicator === earlier.described.match.indicator &&
      AMONG_THESE.test(lower.slice(earlier.described.figure.to, described.figure.from))
  },
  {
    // “9 huyện miền núi với 102 xã, trong đó có 96 xã …”.
    name: "trong vùng vừa nêu",
    when: ({described: {figure}}, {described: {figure: earlier}}, {lower}) =>
      AMONG.test(lower.slice(earlier.to, figure.from)),
    axes: () => ["area"]
  }
];

/** What a figure takes over from those before it, by the first rule that gives an axis. */
function sourceOf(figure: Narrowed, before: readonly Narrowed[], work: Work): Breakdown {
  const lent = new Map<string, string>();
  const take = (described: Described | undefined, only?: readonly string[]): void => {
    for (const [axis, code] of (described && work.done.get(described)?.breakdown) ?? [])
      if (!OWN.has(axis) && !lent.has(axis) && (!only || only.includes(axis))) lent.set(axis, code);
  };
  for (const {when, axes} of sourceRules) {
    const source = before.findLast((each) => when(figure, each, work));
    take(source?.described, axes?.(figure.described.match.indicator));
  }
  const {indicator} = figure.described.match;
  const goesOnWithField = figure.described.match.inherited?.ofField ?? false;
  if (CROPS.has(indicator.code) && (goesOnWithField || OF_FIELD.test(figure.clause || figure.left))) {
    // “60.300 ha lúa hè thu, năng suất bình quân 5,67 tấn/ha”: of the field said before it, in its sentence or paragraph.
    const field =
      before.findLast(({described}) => CROPS.has(described.match.indicator.code))?.described ??
      work.earlier.findLast(
        (each) =>
          isNamed(each) &&
          CROPS.has(each.match.indicator.code) &&
          each.match.indicator !== indicator &&
          each.figure.sentence.paragraph === figure.described.figure.sentence.paragraph
      );
    take(field, FIELD_AXES);
  }
  const {inherited} = figure.described.match;
  // A part of a sum is none of the part before it.
  const goesOn = inherited && inherited.item !== "below_sum" && !inherited.afresh;
  if (goesOn && !before.some(({described}) => isSame(figure.described, described)))
    take(work.earlier.findLast((described) => isNamed(described) && isSame(figure.described, described)));
  return lent;
}

const CROPS: ReadonlySet<string> = new Set(["cultivated_area", "crop_yield", "crop_output"]);
const FIELD_AXES = ["product", "season"];
/** “, năng suất bình quân đạt ”: no more than that before a figure. */
const OF_FIELD = regexp(
  /(?<!\p{L})(?:năng suất|sản lượng)(?:\s(?:bình quân|trung bình|ước|đạt|thu hoạch|chung|cả năm|cả vụ|là|trên|khoảng|hơn|gần|hàng năm|hằng năm))*\s*:?\s*$/u
);

const COMPARED = /^\W*so với [^,;:]{3,60},/u;

/** “So với nhiệm kỳ trước, …”: what all figures of a sentence are compared with. */
const openingOf = (sentence: string): string | undefined => COMPARED.exec(sentence)?.[0];
