import {SURE, TIMES} from "../doubt.js";
import type {Indicator} from "../../indicator/list.js";
import {isLong} from "../../dimensions/period/length.js";
import {placeKey, type Observation} from "../../observation.js";
import {regexp} from "../../read/regexp.js";
import {oneOf} from "../../read/rule.js";
import {AVERAGE, DESCRIBING, REMAINING, SETS_OUT, YEARLY} from "./words.js";

/** How something is promised: as an aim, as what is to be done, or as what is left and is to come to nothing. */
export type PromiseKind = "target" | "plan" | "remaining";

/** What an article promises of a place, in one figure. */
export interface Promise {
  /** The figure as it was read. */
  row: Observation;
  kind: PromiseKind;
  /** What was promised, as a figure: of what is left, none. */
  asked: Observation;
  /** Promised anew for each year: “mỗi năm giảm từ 2% trở lên”. */
  yearly: boolean;
  /** Promised on average over its years: “giảm bình quân 1,5%/năm”. */
  average: boolean;
}

/** Letters on either side of a figure in which its own words are looked for. */
const BESIDE = 60;

const EACH_YEAR = regexp(`(?:(?<!\\p{L})(?:${oneOf(YEARLY)}))(?!\\p{L})`);
const ON_AVERAGE = regexp(`(?<!\\p{L})(?:${oneOf(AVERAGE)})(?!\\p{L})(?! đầu người)`);
const SETTING_OUT = regexp(`(?<!\\p{L})(?:${oneOf(SETS_OUT)})(?!\\p{L})`);

const lower = (text: string): string => text.normalize("NFC").toLowerCase();

const beside = ({quote, quote_start, figure_start, figure_end}: Observation): string =>
  lower(quote.slice(Math.max(0, figure_start - quote_start - BESIDE), figure_end - quote_start + BESIDE));

const isMove = ({measure}: Observation): boolean => measure === "change" || measure === "growth";

const isYearly = (row: Observation): boolean => isMove(row) && EACH_YEAR.test(beside(row));

/** Whether how something went on is told as an average of several years. */
export const isAverage = (row: Observation): boolean => isMove(row) && ON_AVERAGE.test(beside(row));

interface KindRule {
  kind: PromiseKind;
  when: (row: Observation, family: string | undefined) => boolean;
}

/** Which figures promise something; the first rule that holds says how. */
const kinds: readonly KindRule[] = [
  {kind: "target", when: ({value_kind}) => value_kind === "target"},
  {kind: "plan", when: ({value_kind}, family) => value_kind === "plan" && !DESCRIBING.includes(family ?? "")},
  {
    kind: "remaining",
    when: ({value_kind, indicator, measure, quote}) =>
      value_kind === "actual" && measure === "level" && REMAINING.includes(indicator) && SETTING_OUT.test(lower(quote))
  }
];

/** Without a place, a listed indicator or a value nothing can be told of a promise; the number of a congress is none. */
const isFit = (row: Observation): boolean =>
  row.indicator !== "other" &&
  placeKey(row) !== "" &&
  row.obs_value !== null &&
  !["ordinal", "date"].includes(row.unit_measure) &&
  row.review !== "rejected";

/** What a figure promises; undefined where it promises nothing. */
export function promiseOf(row: Observation, indicators: ReadonlyMap<string, Indicator>): Promise | undefined {
  const kind = isFit(row) && kinds.find(({when}) => when(row, indicators.get(row.indicator)?.family))?.kind;
  if (!kind) return undefined;
  const asked = kind === "remaining" ? nothingLeft(row) : byTheEnd(row);
  return {row, kind, asked, yearly: isYearly(row), average: isAverage(row)};
}

/** A rate promised for a term is to be so by its end: unlike what is built or earned, it does not add up over the years. */
const byTheEnd = (row: Observation): Observation =>
  row.unit_measure === "percent" && ["level", "share"].includes(row.measure) && isLong(row)
    ? {...row, period_start: null}
    : row;

/** Of what is left, nothing, by the day until which it is told. */
const nothingLeft = (row: Observation): Observation => ({
  ...row,
  ...{obs_value: 0, obs_value_max: null, numerator: null, denominator: null, bound: "exact", value_kind: "target"},
  period_start: null
});

export const isSure = ({confidence}: Observation): boolean => confidence >= SURE;

export const isTime = ({unit_measure}: Observation): boolean => TIMES.includes(unit_measure);
