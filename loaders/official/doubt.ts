import type {InBoth} from "../check/fault.js";
import type {Indicator} from "../indicator/list.js";
import type {Observation} from "../observation.js";
import {COUNTRY} from "../places/place.js";
import type {Place} from "../places/list.js";

/** What seems wrong in a table that is read as it stands: in words, and the figures that nothing is said aloud of. */
export interface Doubtful {
  said: InBoth;
  figures: readonly Observation[];
}

/** Who came first by an indicator in a year, as its publisher announced. */
export interface Winner {
  indicator: string;
  period: string;
  place: string;
  source: string;
}

/** What figures are looked at with. */
export interface DoubtLists {
  indicators: ReadonlyMap<string, Indicator>;
  places: ReadonlyMap<string, Place>;
  /** The region that a province is in, of one that ended that of what it became. */
  regionOf: ReadonlyMap<string, string>;
  winners: readonly Winner[];
}

/** The figures of a table that measure one thing, and what they speak of. */
export interface Measurement extends DoubtLists {
  /** All figures of the table, whatever they measure. */
  all: readonly Observation[];
  rows: readonly Observation[];
  indicator: Indicator;
  /** The same figures by their time, in the order of the table. */
  byTime: ReadonlyMap<string, readonly Observation[]>;
}

export interface SeriesRule {
  name: string;
  find(series: Measurement): Doubtful[];
}

export const valueOf = ({obs_value}: Observation): number => obs_value!;
export const isCountry = ({ref_area}: Observation): boolean => ref_area === COUNTRY.place_id;
export const isProvince = (places: DoubtLists["places"], {ref_area}: Observation): boolean =>
  places.get(ref_area!)?.level === "province";
export const isRegion = (places: DoubtLists["places"], {ref_area}: Observation): boolean =>
  places.get(ref_area!)?.level === "region";
export const shown = (value: number): string => String(Number(value.toPrecision(6)));

/** Units of what a whole has an average of. */
const RATES = ["percent", "per_mille", "point", "index"];

export const isRate = ({unit}: Indicator): boolean => RATES.includes(unit);

/** A total that differs from its parts by more than this share is more than rounded. */
const ROUNDED = 0.005;

/** Whether a sum is what is printed, but for the rounding of so many parts. */
export const isSum = (sum: number, printed: number, {parts, step}: {parts: number; step: number}): boolean =>
  Math.abs(sum - printed) <= Math.max(ROUNDED * Math.abs(printed), (parts + 1) * (step / 2) * 1.001);

/** The last digit that figures are written with: of 12,5 thousand it is a hundred. */
export function stepOf(rows: readonly Observation[]): number {
  const unit = 10 ** (rows[0]?.unit_mult ?? 0);
  const digits = rows.map(({obs_value}) => decimalsOf(Number((obs_value! / unit).toPrecision(12))));
  return unit * 10 ** -Math.max(0, ...digits);
}

const decimalsOf = (value: number): number => String(value).split(".")[1]?.length ?? 0;
