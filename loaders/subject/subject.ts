import {parseBreakdown} from "../dimensions/breakdown/breakdown.js";
import type {Break} from "../indicator/breaks.js";
import type {Criterion} from "../indicator/criteria.js";
import type {Indicator} from "../indicator/list.js";
import type {Observation, Stated} from "../observation.js";
import {baseOfRow} from "./base.js";
import {DEFINITIONS, eraOf, erasOf, type Eras} from "./era.js";
import {intervalOf} from "./interval.js";
import {gradeOf} from "./grade.js";
import type {Ground} from "./ground.js";
import {criteriaNamed, remarksOf} from "./remark.js";
import {scopeOf} from "./scope.js";

/** What subjects are told by. */
export interface Definitions {
  indicators: ReadonlyMap<string, Indicator>;
  eras: Eras;
  criteria: readonly Criterion[];
}

/** The tables that definitions come from. */
export interface DefinitionTables {
  indicators: readonly Indicator[];
  breaks: readonly Break[];
  /** Only of what articles say: no cell of a table names criteria. */
  criteria?: readonly Criterion[];
}

/** The definitions that tables give. */
export const definitionsOf = ({indicators, breaks, criteria = []}: DefinitionTables): Definitions => ({
  indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
  eras: erasOf(breaks),
  criteria
});

/** Units of one family are compared after they are made one: money of one currency, areas in hectares. */
const FAMILIES = new Map([
  ["km2", "area"],
  ["ha", "area"],
  ["ta_per_ha", "yield"],
  ["tonnes_per_ha", "yield"]
]);

interface Incomparable {
  name: string;
  when(row: Stated, base: string | null, indicator: Indicator | undefined): boolean;
}

/** Why a figure is comparable with nothing. */
export const incomparable: readonly Incomparable[] = [
  {name: "no listed indicator", when: (_row, _base, indicator) => indicator === undefined},
  {
    // The cells of an official column are all narrowed by the same words.
    name: "narrowed in words that no axis has",
    when: ({uncoded, source_kind}) => uncoded !== null && source_kind !== "official"
  },
  {name: "a multiple without a base", when: ({measure}, base) => measure === "multiple" && base === null},
  {
    name: "an axis is missing without which the indicator means nothing",
    when: ({breakdown}, _base, indicator) => !!indicator?.required?.some((axis) => !parseBreakdown(breakdown).has(axis))
  }
];

/** What a figure is compared with and by which definition are parts of the key of their own, spelt out where the text leaves them out. */
const staysAnAxis = ([axis, value]: [string, string]): boolean =>
  axis !== "base" && !(axis === "basis" && DEFINITIONS.has(value));

/** The key of all that must be equal for two figures to be compared; with place and period it is one cell of the world. */
function subjectOf(
  row: Stated,
  base: string | null,
  era: string | null,
  indicator: Indicator | undefined
): string | null {
  if (incomparable.some(({when}) => when(row, base, indicator))) return null;
  const axes = [...parseBreakdown(row.breakdown)].filter(staysAnAxis).map((pair) => pair.join("="));
  const unit = FAMILIES.get(row.unit_measure) ?? row.unit_measure;
  const parts: [name: string, value: string | null][] = [
    ["measure", row.measure === "level" ? null : row.measure],
    ["base", base],
    ["era", era],
    ["unit", unit],
    ["body", row.org === null ? null : bodyOf(row.org)],
    ["words", wordsOf(row, axes.length > 0)],
    ["table", row.uncoded === null ? null : row.document_id]
  ];
  const named = parts.flatMap(([name, value]) => (value === null ? [] : [`${name}:${value}`]));
  return [row.indicator, ...axes, ...named].join("|");
}

/** The words that narrow a figure beside its codes; a qualifier of the lists that no axis has a code for is another thing all the same. */
const wordsOf = ({uncoded, qualifier}: Stated, coded: boolean): string | null => uncoded ?? (coded ? null : qualifier);

/** Whether a figure is of all that its indicator counts in the whole locality: neither codes nor words narrow it. */
export const isOfAll = (row: Observation): boolean =>
  row.scope === "whole" && row.breakdown === null && wordsOf(row, false) === null;

/** What a figure is of by whatever definition. */
export const acrossEras = ({subject, era}: Pick<Observation, "subject" | "era">): string | null =>
  subject?.replace(`|era:${era}`, "") ?? null;

/** The kind of body: a cell's figure is not a committee's. */
const bodyOf = (org: string): string => org.toLowerCase().split(/\s+/, 2).join(" ");

/** Adds to a figure what it is of. */
export function withSubject(row: Stated, {indicators, eras, criteria}: Definitions, ground: Ground): Observation {
  const [base, era] = [baseOfRow(row), eraOf(row, eras)];
  const [low, high] = intervalOf(row) ?? [-Infinity, Infinity];
  const indicator = indicators.get(row.indicator);
  const {words, carried, borrowed, part, handedDown, loose} = ground;
  // Column by column: spreading small objects into one of sixty columns was much of the time of an official table.
  const told: Observation = {
    ...row,
    scope: scopeOf(row, part),
    base,
    era,
    low: outward(low, Math.floor),
    high: outward(high, Math.ceil),
    remarks: remarksOf(row),
    criteria_named: criteriaNamed(row, criteria),
    subject: subjectOf(row, base, era, indicator),
    grade: "C"
  };
  told.grade = gradeOf({...told, words, carried, borrowed, part, handedDown, loose}, indicator);
  return told;
}

/** Digits of an end of an interval: more say nothing of what is left open, and are much of what pages fetch. */
const DIGITS = 4;

/** An end of an interval, no nearer than it was; null where it is open. */
function outward(value: number, round: (value: number) => number): number | null {
  if (!Number.isFinite(value)) return null;
  if (value === 0) return 0;
  const last = 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - DIGITS);
  return Number((round(Number((value / last).toPrecision(12))) * last).toPrecision(DIGITS));
}
