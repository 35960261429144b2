import type {Observation} from "../observation.js";
import {folded} from "../read/text.js";

/** A figure as a person read it; `accept` holds, by field, other readings that count as right. */
export interface Wanted {
  figure_start: number;
  figure_end: number;
  indicator: string;
  measure: string;
  ref_area_path: string[];
  obs_value: number | null;
  unit_measure: string;
  value_kind: string;
  bound: string;
  period_start?: string | null;
  period_end: string | null;
  /** What narrows it, in any of the ways that count as right; undefined where nobody has noted it. */
  breakdowns?: readonly (string | null)[];
  /** Whether it is of the whole of its place. */
  whole?: boolean;
  /** Missing it costs nothing: readers differ on whether it is a figure at all. */
  optional?: boolean;
  accept?: Partial<Record<Field | "obs_value" | "period_start" | "period_end", readonly unknown[]>>;
}

/** A document's figures as they should be and as they were read. */
export interface Scored {
  document: string;
  /** Its raw text, to show misses in their sentences. */
  text: string;
  wanted: readonly Wanted[];
  got: readonly Observation[];
}

export type Field = "indicator" | "place" | "unit" | "kind" | "bound" | "period";

/** What must be right for a figure to be right. */
const STRICT: readonly Field[] = ["indicator", "place", "unit", "kind"];

/** How much is right in full: in bound, in the days of its period, in scope and in what narrows it too. */
export interface FullScore {
  full_f1: number;
  /** Of figures of grade A, the share that is right in full; and of all that was annotated, the share that is among these. */
  grade_a_right: number;
  grade_a_reach: number;
}

export interface Scorecard {
  documents: number;
  wanted: number;
  got: number;
  found: number;
  precision: number;
  recall: number;
  f1: number;
  /** Undefined where the annotations do not say what narrows a figure. */
  full?: FullScore;
  /** Of what was found: how often each field is right. */
  fields: Record<Field, number>;
  indicators: {indicator: string; wanted: number; right: number; said: number}[];
  misses: Miss[];
}

export interface Miss {
  document: string;
  /** Where, in the document's raw text. */
  at: number;
  /** The text around it, the figure in brackets. */
  sentence: string;
  wanted: string | null;
  got: string | null;
  wrong: Field[];
}

const near = (a: unknown, b: unknown): boolean =>
  a === b ||
  (typeof a === "number" && typeof b === "number" && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)));
/** An annotation may leave out what it does not know. */
const year = (date: string | null | undefined): string | null => (date ? date.slice(0, 4) : null);
const path = (names: readonly string[]): string => names.map(folded).join(">");
/** Units of one dimension: a count per commune is a count. */
const dimension = (unit: string): string => (unit === "criteria_per_commune" ? "count" : unit);

const value: Record<Field, {wanted(w: Wanted): unknown; got(o: Observation): unknown}> = {
  indicator: {wanted: (w) => `${w.indicator}/${w.measure}`, got: (o) => `${o.indicator}/${o.measure}`},
  place: {wanted: (w) => path(w.ref_area_path), got: (o) => path(o.ref_area_path)},
  unit: {wanted: (w) => dimension(w.unit_measure), got: (o) => dimension(o.unit_measure)},
  kind: {wanted: (w) => w.value_kind, got: (o) => o.value_kind},
  bound: {wanted: (w) => w.bound, got: (o) => o.bound},
  period: {wanted: (w) => year(w.period_end), got: (o) => year(o.period_end)}
};
const FIELDS = Object.keys(value) as Field[];

const isRight = (field: Field, wanted: Wanted, got: Observation): boolean => {
  const stated = value[field].got(got);
  return stated === value[field].wanted(wanted) || !!wanted.accept?.[field]?.includes(stated);
};

const states = (wanted: Wanted, got: Observation): boolean =>
  got.figure_start < wanted.figure_end &&
  wanted.figure_start < got.figure_end &&
  (near(wanted.obs_value, got.obs_value) || !!wanted.accept?.obs_value?.some((other) => near(other, got.obs_value)));

interface Pair {
  document: Scored;
  wanted?: Wanted;
  got?: Observation;
}

/** Each wanted figure with the observation that states it, then what is left over on either side. */
function pairs(document: Scored): Pair[] {
  const {wanted, got} = document;
  const left = new Set(got);
  const matched = wanted.map((want): Pair => {
    const candidates = [...left].filter((row) => states(want, row));
    const rightness = (row: Observation): number => FIELDS.filter((field) => isRight(field, want, row)).length;
    const best = candidates.sort((a, b) => rightness(b) - rightness(a))[0];
    if (best) left.delete(best);
    return {document, wanted: want, ...(best ? {got: best} : {})};
  });
  return [...matched, ...[...left].map((row) => ({document, got: row}))];
}

const wrongFields = ({wanted, got}: Pair): Field[] =>
  wanted && got ? FIELDS.filter((field) => !isRight(field, wanted, got)) : [];
const isStrict = (pair: Pair): boolean =>
  !!pair.wanted && !!pair.got && !wrongFields(pair).some((field) => STRICT.includes(field));
const isOfDays = (wanted: Wanted, got: Observation): boolean =>
  !wanted.period_start ||
  !wanted.period_end ||
  (wanted.period_start === got.period_start && wanted.period_end === got.period_end) ||
  (["period_start", "period_end"] as const).some((end) => !!wanted.accept?.[end]?.includes(got[end]));

/** Right in all that must be for two figures to be compared. */
const isFull = (pair: Pair): boolean =>
  !!pair.wanted &&
  !!pair.got &&
  wrongFields(pair).length === 0 &&
  isOfDays(pair.wanted, pair.got) &&
  pair.wanted.whole === (pair.got.scope === "whole") &&
  !!pair.wanted.breakdowns?.includes(pair.got.breakdown);

/** What no list has a code for, and what readers differ on, costs nothing when it is missed or read otherwise. */
const counts = ({wanted}: Pair): boolean => !wanted || (wanted.indicator !== "other" && !wanted.optional);

/**
 * How well figures were read: precision, recall and F1 of those right in indicator and measure, place, unit and kind; then by
 * field and by indicator, with every miss.
 */
export function scorecard(scored: readonly Scored[]): Scorecard {
  const every = scored.flatMap(pairs);
  const all = every.filter(counts);
  const wanted = all.filter((pair) => pair.wanted);
  const got = all.filter((pair) => pair.got);
  const found = wanted.filter((pair) => pair.got);
  const right = found.filter(isStrict).length;
  const precision = share(right, got.length);
  const recall = share(right, wanted.length);
  return {
    documents: scored.length,
    wanted: wanted.length,
    got: got.length,
    found: share(found.length, wanted.length),
    precision,
    recall,
    f1: f1Of(precision, recall),
    ...(wanted.some((pair) => pair.wanted!.breakdowns)
      ? {
          full: fullScore(
            wanted.length,
            every.filter((pair) => pair.got && (counts(pair) || isStretched(pair)))
          )
        }
      : {}),
    fields: Object.fromEntries(
      FIELDS.map((field) => [
        field,
        share(found.filter((pair) => !wrongFields(pair).includes(field)).length, found.length)
      ])
    ) as Record<Field, number>,
    indicators: byIndicator(all),
    misses: all.filter((pair) => !isStrict(pair)).map(missOf)
  };
}

/** A figure that was read, and whether it is right in full. */
export interface ScoredFigure {
  document: string;
  row: Observation;
  right: boolean;
}

/** The figures of listed indicators that were read, but for those on which readers differ. */
export const judgedIn = (scored: readonly Scored[]): ScoredFigure[] =>
  scored
    .flatMap(pairs)
    .filter((pair) => pair.got && pair.got.indicator !== "other" && (counts(pair) || isStretched(pair)))
    .map((pair) => ({document: pair.document.document, row: pair.got!, right: isFull(pair)}));

/** A code of the list for what no list has a code for: nobody missed it, and it is wrong. */
const isStretched = ({wanted, got}: Pair): boolean =>
  !!wanted && !!got && !wanted.optional && got.indicator !== "other" && !isRight("indicator", wanted, got);

function fullScore(wanted: number, got: readonly Pair[]): FullScore {
  const right = got.filter(isFull);
  const aloud = got.filter((pair) => pair.got!.grade === "A");
  const rightAloud = aloud.filter(isFull).length;
  return {
    full_f1: f1Of(share(right.length, got.length), share(right.length, wanted)),
    grade_a_right: share(rightAloud, aloud.length),
    grade_a_reach: share(rightAloud, wanted)
  };
}

const f1Of = (precision: number, recall: number): number =>
  precision + recall ? (2 * precision * recall) / (precision + recall) : 0;

const share = (part: number, whole: number): number => (whole ? part / whole : 0);

function byIndicator(all: readonly Pair[]): Scorecard["indicators"] {
  const codes = new Set(
    all.flatMap(({wanted, got}) => [wanted?.indicator, got?.indicator].filter((code) => code !== undefined))
  );
  return [...codes].sort().map((indicator) => ({
    indicator,
    wanted: all.filter(({wanted}) => wanted?.indicator === indicator).length,
    right: all.filter((pair) => pair.wanted?.indicator === indicator && isStrict(pair)).length,
    said: all.filter(({got}) => got?.indicator === indicator).length
  }));
}

const AROUND = 110;

/** The line that a figure stands in, cut where it is long. */
function sentenceAround(text: string, at: number, to: number): string {
  const before = text
    .slice(Math.max(0, at - AROUND), at)
    .split("\n")
    .at(-1)!;
  const after = text.slice(to, to + AROUND).split("\n")[0]!;
  return `…${before}[${text.slice(at, to)}]${after}…`;
}

function missOf(pair: Pair): Miss {
  const {document, wanted, got} = pair;
  const told = (w: Wanted): string =>
    `${w.indicator}/${w.measure} ${w.obs_value ?? w.period_end} ${w.unit_measure}, ${w.value_kind}, ${w.ref_area_path.join(" > ")}`;
  const {figure_start: at, figure_end: to} = (wanted ?? got)!;
  return {
    document: document.document,
    at,
    sentence: sentenceAround(document.text, at, to),
    wanted: wanted ? told(wanted) : null,
    got: got ? told(got) : null,
    wrong: wrongFields(pair)
  };
}
