import {group} from "d3";
import {createHash} from "node:crypto";
import {doubtOf, OF_READING} from "./doubt.js";
import {isLong} from "../dimensions/period/length.js";
import {placeKey, type Observation} from "../observation.js";
import {regexp} from "../read/regexp.js";
import {intervalOf} from "../subject/interval.js";

/**
 * Marks the figures that contradict each other: of one subject, place, period and kind, and of values that cannot both be. All that contradict another are kept, with one `conflict_group`; repeats of one value, and parts told
 * beside their whole, are no contradiction.
 */
export function markConflicts(observations: readonly Observation[]): Observation[] {
  const groups = group(observations, keyOf);
  groups.delete(undefined);
  const named = new Map<Observation, string>();
  for (const [key, rows] of groups) {
    const whole = withoutParts(rows);
    const others = outermost(whole);
    const unlike = whole.filter((row) => others.some((other) => contradict(row, other)));
    unlike.forEach((row) => named.set(row, createHash("sha256").update(key!).digest("hex").slice(0, 12)));
  }
  return observations.map((row) => ({...row, conflict_group: named.get(row) ?? null}));
}

/** What must be the same for two figures to be values of one cell; undefined where the text does not say enough. */
function keyOf(row: Observation): string | undefined {
  const {subject, scope, measure, period_start, period_end, value_kind, unit_measure, document_id} = row;
  const place = placeKey(row);
  if (subject === null || scope !== "whole" || row.obs_value === null || row.review === "rejected") return undefined;
  if (!place || measure === "change" || measure === "growth") return undefined;
  // A number of a congress is one for a whole term; anything else needs its own time.
  const when = unit_measure === "ordinal" ? (period_end ?? document_id) : period_end;
  // An average of the years of a term is not their sum; of shorter times often only one of two says how long they are.
  const each = isLong(row) ? row.freq : null;
  return when ? [subject, place, row.org, when, period_start, each, value_kind].join("|") : undefined;
}

const before = ({quote, quote_start, figure_start}: Observation): string =>
  quote
    .slice(0, figure_start - quote_start)
    .normalize("NFC")
    .toLowerCase();

const after = ({quote, quote_start, figure_end}: Observation): string =>
  quote
    .slice(figure_end - quote_start)
    .normalize("NFC")
    .toLowerCase();

const PART = regexp(
  /(?<!\p{L})(?:trong (?:đó|số)|bao gồm|gồm|riêng|chia theo|phân theo|xét (?:theo|trình độ))(?!\p{L})/u
);

interface ApartRule {
  name: string;
  /** Whether the figure is of a thing of its own; `here` are the outermost of those of its sentence that seem to be of one. */
  when: (row: Observation, here: readonly Observation[]) => boolean;
}

const isOrdinal = ({unit_measure}: Observation): boolean => unit_measure === "ordinal";

const sentenceOf = ({document_id, quote_start}: Observation): string => `${document_id} ${quote_start}`;

const isOneSentence = (a: Observation, b: Observation): boolean =>
  a.document_id === b.document_id && a.quote_start === b.quote_start;

/**
 * The few of many figures of one thing that contradict every figure that any of them does: of each frequency those that allow
 * the least and the most, of two sentences each. Asking them alone keeps the work from growing with the square.
 */
function outermost(rows: readonly Observation[]): Observation[] {
  const byKind = group(rows, (row) => (isOrdinal(row) ? row.obs_value : row.freq));
  return [...byKind.values()].flatMap((alike) => [
    ...firstOfTwoSentences(alike, (row) => span(row)[1]),
    ...firstOfTwoSentences(alike, (row) => -span(row)[0])
  ]);
}

function firstOfTwoSentences(rows: readonly Observation[], of: (row: Observation) => number): Observation[] {
  const least = (some: readonly Observation[]): Observation | undefined =>
    some.reduce<Observation | undefined>((best, row) => (best && of(best) <= of(row) ? best : row), undefined);
  const first = least(rows);
  const second = least(rows.filter((row) => !isOneSentence(row, first!)));
  return [first, second].filter((row) => row !== undefined);
}

/** Figures of which nothing can be said to contradict them; what is unsure is no contradiction. */
const apartRules: readonly ApartRule[] = [
  // “43.428 người ở bậc phổ thông, 24.983 người …”: of which value the thing is, the sentence does not say.
  {
    name: "several values in one sentence",
    when: (row, here) => !isOrdinal(row) && here.some((other) => !agree(row, other))
  },
  {name: "part of a whole", when: (row) => !isOrdinal(row) && PART.test(before(row))},
  {
    name: "inferred",
    when: (row) => !isOrdinal(row) && OF_READING.includes(doubtOf({...row, confidence: 1, conflict_group: null})!)
  },
  {name: "the country's own congress", when: (row) => isOrdinal(row) && /^\W*toàn quốc/u.test(after(row))}
];

function withoutParts(rows: readonly Observation[]): Observation[] {
  const sentences = new Map([...group(rows, sentenceOf)].map(([sentence, here]) => [sentence, outermost(here)]));
  return rows.filter((row) => !apartRules.some(({when}) => when(row, sentences.get(sentenceOf(row))!)));
}

/** One sentence does not contradict itself: a congress's number may be told of beside another's. */
function contradict(a: Observation, b: Observation): boolean {
  if (isOneSentence(a, b)) return false;
  // Often only one of two says for how long it holds.
  if (a.freq && b.freq && a.freq !== b.freq) return false;
  // “15/19” and “4/5”: of two wholes.
  if (a.denominator !== null && b.denominator !== null && a.denominator !== b.denominator) return false;
  // The congress before this one is told of beside it.
  if (isOrdinal(a) && Math.abs(a.obs_value! - b.obs_value!) === 1) return false;
  return !agree(a, b);
}

/** Both statements may be true of one value. */
function agree(a: Observation, b: Observation): boolean {
  const [one, other] = [span(a), span(b)];
  return one[1] >= other[0] && other[1] >= one[0];
}

/** The values a statement allows; those that are compared here state one. */
const span = (row: Observation): [low: number, high: number] => intervalOf(row)!;
