import {boundOf} from "../dimensions/bound/rules.js";
import {MOVES_TO, NUMBER, ORDINAL_WORDS, parseOrdinal, parseRoman, type Numeral} from "../dimensions/numeral/rules.js";
import {MULTIPLIERS} from "../dimensions/numeral/words.js";
import type {Bound} from "../observation.js";
import type {Period} from "../dimensions/period/rules.js";
import type {ReadSentence} from "./read-sentence.js";
import type {Reading} from "./reading.js";
import {oneOf, type Found} from "../read/rule.js";
import type {Text} from "../read/text.js";
import {perAt, unitAt, type Unit} from "../dimensions/unit/rules.js";
import {MONEY, SPENDING} from "../dimensions/unit/words.js";
import {matchesOf, regexp} from "../read/regexp.js";

/** A numeral that may state a fact, with what stands right beside it; offsets of the cleaned text. */
export interface FoundFigure {
  /** The numeral itself: “1.134 tỷ”, “13-17”, “XXIV”. */
  start: number;
  end: number;
  /** With the bound before it and the unit and bound after it. */
  from: number;
  to: number;
  value: number | null;
  max: number | null;
  whole: number | null;
  mult: number;
  unit: string;
  noun: string | undefined;
  per: string[] | undefined;
  bound: Bound;
  /** Of a date or a year: when. */
  period?: Period;
  rule: string;
  sentence: ReadSentence;
  /** Written with a minus, or as “âm 5,6%”: what is below nothing, or a fall. */
  negative?: true;
  /** Only a figure where an indicator is named: a bare number, a date, a duration. */
  needsIndicator: boolean;
}

const SIDE = 40;
/** As far behind a figure as what bounds it may stand: “từ 80% tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên”. */
const BEHIND = 80;
/** Lengths of time, small weights and bare numbers are facts only where an indicator says so. */
const DURATIONS = new Set(["day", "month", "year", "times", "m", "point", "kg"]);

/** The figures of a document in text order, before it is known what they are of. */
export function findFigures({sentences, text}: Reading): FoundFigure[] {
  return sentences.flatMap((sentence) => (sentence.states ? withWholes(figuresIn(sentence, text), text.lower) : []));
}

const figuresIn = (sentence: ReadSentence, text: Text): FoundFigure[] =>
  [
    ...sentence.numerals.flatMap((numeral) => numberFigure(numeral, sentence, text)),
    ...ordinalFigures(sentence, text),
    ...rankFigures(sentence, text),
    ...sentence.periods.flatMap((dated) => dateFigure(dated, sentence, text))
  ].sort((a, b) => a.start - b.start);

/** Between a part and what it is a part of: “52 xã trên tổng số 136 xã”. */
const OF_ALL = regexp(/^\s*,?\s*(?:(?:trên|trong)\s+tổng(?:\s+số)?|trong\s+số|\/)\s*$/u);
/** The other way round: “trong tổng số 136 xã có 52 xã …”. */
const OUT_OF = regexp(/(?<!\p{L})(?:trên|trong)\s+tổng(?:\s+số)?\s+$/u);
const ARE = regexp(/^\s*,?\s*(?:thì\s+)?(?:đã\s+|mới\s+|hiện\s+)?có\s+$/u);

/** Figures with the whole that is named beside them, which is no figure of its own. */
function withWholes(figures: readonly FoundFigure[], lower: string): FoundFigure[] {
  const wholes = new Set<FoundFigure>();
  const told = figures.map((figure, i) => {
    const [before, after] = [figures[i - 1], figures[i + 1]];
    const all =
      after && isPart(figure, after) && OF_ALL.test(lower.slice(figure.to, after.from))
        ? after
        : before && isPart(figure, before) && isOutOf(before, figure, lower)
          ? before
          : undefined;
    if (!all) return figure;
    wholes.add(all);
    return {...figure, whole: all.value};
  });
  return told.filter((_, i) => !wholes.has(figures[i]!));
}

const isOutOf = (all: FoundFigure, {from}: FoundFigure, lower: string): boolean =>
  ARE.test(lower.slice(all.to, from)) &&
  OUT_OF.test(lower.slice(Math.max(all.sentence.start, all.from - SIDE), all.from));

/** Whether two figures count the same, and one may be all of the other. */
const isPart = (part: FoundFigure, all: FoundFigure): boolean =>
  part.unit === all.unit &&
  part.unit !== "percent" &&
  part.noun === all.noun &&
  part.value !== null &&
  all.value !== null &&
  part.value <= all.value &&
  [part, all].every(({max, whole, period}) => max === null && whole === null && !period);

function numberFigure({start, end, rule, value}: Found<Numeral>, sentence: ReadSentence, {lower}: Text): FoundFigure[] {
  const left = lower.slice(Math.max(sentence.start, start - SIDE), start);
  const unit =
    percentOf(unitAt(lower, end), lower) ??
    lentUnit(lower, end) ??
    unitOfWhole(lower, end) ??
    bareMoney(value, left, lower, end);
  const minus = value.max === undefined && value.whole === undefined ? minusBefore(left, unit?.unit) : 0;
  if (value.words && (!unit || value.value === 1)) return [];
  if (!unit && looksLikeYear(lower.slice(start, end))) return [];
  const after = unit?.end ?? end;
  const sides = [
    lower.slice(Math.max(0, start - minus - SIDE), start - minus),
    lower.slice(after, after + BEHIND)
  ] as const;
  const around = boundOf(...sides, value.max !== undefined);
  return [
    {
      start,
      end,
      from: start - minus - around.before,
      to: after + around.after,
      value: minus ? -value.value : value.value,
      ...(minus ? {negative: true} : {}),
      max: value.max ?? null,
      whole: value.whole ?? null,
      mult: value.mult,
      unit: unit?.unit ?? "count",
      noun: unit?.noun,
      per: unit?.per,
      bound: value.vague && around.bound === "exact" ? "approx" : around.bound,
      rule,
      sentence,
      needsIndicator: !unit || DURATIONS.has(unit.unit) || value.words === true
    }
  ];
}

type Measured = Unit & {end: number};

/** “80% (tổng số) chi bộ”: a percentage is of the noun that follows it. */
const ALL_OF = regexp(/(?:\s+tổng)?(?:\s+số)?(?!\p{L})/uy);

function percentOf(unit: Measured | undefined, lower: string): Measured | undefined {
  if (unit?.unit !== "percent") return unit;
  ALL_OF.lastIndex = unit.end;
  ALL_OF.test(lower);
  const noun = unitAt(lower, ALL_OF.lastIndex)?.noun;
  return unit && noun ? {...unit, noun} : unit;
}

const OUT_OF_ALL = regexp(`\\s+(?:trên|trong)\\s+(?:tổng\\s+)?số\\s+(?:${NUMBER})`, "y");

/** “80 trong số 98 xã”: the unit of the whole is the unit of the part. */
function unitOfWhole(lower: string, end: number): Measured | undefined {
  OUT_OF_ALL.lastIndex = end;
  const unit = OUT_OF_ALL.test(lower) ? unitAt(lower, OUT_OF_ALL.lastIndex) : undefined;
  return unit && {...unit, end};
}

const MOVED = regexp(`${MOVES_TO}(?:${NUMBER})(?:\\s*(?:${oneOf(MULTIPLIERS.keys())})(?!\\p{L}))?`, "y");

/** “từ 21 lên 28 triệu đồng”: the unit of where the move ends is the unit of where it begins. */
function lentUnit(lower: string, end: number): Measured | undefined {
  MOVED.lastIndex = end;
  const unit = MOVED.test(lower) ? unitAt(lower, MOVED.lastIndex) : undefined;
  return unit && {...unit, end};
}

/** A minus sign, a hyphen that stands at a percentage alone (“tăng -3,1%”, “(-3,1%)”, no bullet), and the word. */
const MINUS = regexp(/(?:(?<!\p{N}\s?)−|(?<=[\p{L}:(,] ?)[-–]|(?<!\p{L})âm\s+)$/u);
const SIGNED = new Set(["percent", "percentage_point", "per_mille", "vnd", "usd"]);

/** How many characters right before a numeral say that it is below nothing. */
function minusBefore(left: string, unit: string | undefined): number {
  if (unit === undefined || !SIGNED.has(unit)) return 0;
  const [sign] = MINUS.exec(left) ?? [];
  // Of money a hyphen is a bullet, or leads from one end of a range to the other.
  return sign && !(/[-–]/.test(sign) && unit !== "percent" && unit !== "percentage_point") ? sign.length : 0;
}

const SPENT = regexp(`\\s+(?:${oneOf(SPENDING)})(?!\\p{L})`, "y");
const OF_MONEY = regexp(`(?<!\\p{L})(?:${oneOf(MONEY)})(?!\\p{L})[^.;]*$`);

/** “331 tỷ” without đồng is money where nothing else is named; so is “25 triệu/người/năm”, and what was raised “để xây …”. */
function bareMoney({mult}: Numeral, left: string, lower: string, end: number): Measured | undefined {
  if (mult < 6) return undefined;
  const per = perAt(lower, end);
  if (per || /^\s*(?:[.,;)(]|$)/.test(lower.slice(end, end + 2))) return per ?? {unit: "vnd", end};
  SPENT.lastIndex = end;
  return SPENT.test(lower) && OF_MONEY.test(left) ? {unit: "vnd", end} : undefined;
}

const looksLikeYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

const ORDINAL = regexp(
  `(?:lần\\s+thứ|đại\\s+hội|đh)\\s+(?<ordinal>[ivxlc]+|\\d{1,2}|(?<=thứ\\s+)(?:${ORDINAL_WORDS}))(?![\\p{L}\\p{N}]|[/.,-]\\d)`,
  "g"
);
const RANKED = regexp(
  `(?:đứng|xếp|hạng|vị\\s+trí|xếp\\s+hạng)\\s+(?:ở\\s+)?(?:vị\\s+trí\\s+)?thứ\\s+(?<ordinal>${ORDINAL_WORDS})(?!\\p{L})`,
  "g"
);

/** “Đại hội lần thứ XXIV”: Roman numerals in capitals, digits or words, after the words that number congresses. */
function ordinalFigures(sentence: ReadSentence, {cased, lower}: Text): FoundFigure[] {
  return matchesOf(ORDINAL, lower.slice(sentence.start, sentence.end)).flatMap(({0: match, index, groups}) => {
    const end = sentence.start + index + match.length;
    const start = end - groups!.ordinal!.length;
    const written = cased.slice(start, end);
    const value = /^\d/.test(written) ? Number(written) : (parseRoman(written) ?? parseOrdinal(groups!.ordinal!));
    return value === undefined ? [] : [{...whole(start, end, sentence), value, unit: "ordinal", rule: "lần thứ"}];
  });
}

/** “đứng thứ ba cả nước”: a rank in words; in digits it is a numeral like others. */
function rankFigures(sentence: ReadSentence, {lower}: Text): FoundFigure[] {
  return matchesOf(RANKED, lower.slice(sentence.start, sentence.end)).flatMap(({0: match, index, groups}) => {
    const end = sentence.start + index + match.length;
    const start = end - groups!.ordinal!.length;
    const value = parseOrdinal(groups!.ordinal!);
    return value === undefined ? [] : [{...whole(start, end, sentence), value, rule: "thứ tự bằng chữ"}];
  });
}

/** From the first digit to the last. */
const WRITTEN_DIGITS = /\d(?:[^]*\d)?/;

/** Dates and years, which are figures of what is told by when it happened. */
function dateFigure(
  {start, end, rule, period, compared}: ReadSentence["periods"][number],
  sentence: ReadSentence,
  {lower}: Text
): FoundFigure[] {
  if (compared || (!period.days && !period.year)) return [];
  const digits = WRITTEN_DIGITS.exec(lower.slice(start, end));
  if (!digits) return [];
  const from = start + digits.index;
  const figure = {...whole(from, from + digits[0].length, sentence), to: end, period, rule};
  return [
    period.days
      ? {...figure, unit: "date"}
      : {...figure, value: period.year!, unit: "year", bound: period.by === "beginning" ? "less_than" : "exact"}
  ];
}

const whole = (start: number, end: number, sentence: ReadSentence): FoundFigure => ({
  start,
  end,
  from: start,
  to: end,
  value: null,
  max: null,
  whole: null,
  mult: 0,
  unit: "count",
  noun: undefined,
  per: undefined,
  bound: "exact",
  rule: "",
  sentence,
  needsIndicator: true
});
