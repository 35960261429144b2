import {sayNumber, sayRoman} from "./number.js";
import {NBSP} from "./letter.js";

interface Unit {
  /** What stands after the number; "" where the number says all. */
  label: string;
  /** After the number in a chart, where the subtitle already names the unit. */
  short?: string;
  /** The unit by itself: on an axis, in a subtitle. */
  axis?: string;
  /** Amounts grow with the place they count, so they are compared within one level of places only. */
  amount?: true;
  /** Written with nghìn, triệu, tỷ. */
  scaled?: true;
  /** A point in time, not an amount. */
  time?: true;
  say?: (value: number) => string;
}

const whole = (value: number): string => String(Math.round(value));

/** Every unit, as it is written after a number. A unit that is not listed is written as its code. */
export const UNITS: Record<string, Unit> = {
  percent: {label: "%", short: "%", axis: "%"},
  percentage_point: {label: `điểm${NBSP}%`},
  count: {label: "", axis: "số lượng", amount: true},
  vnd: {label: "đồng", axis: "đồng", amount: true, scaled: true},
  usd: {label: "USD", axis: "USD", amount: true, scaled: true},
  ha: {label: "ha", amount: true},
  m2: {label: "m²", amount: true},
  km2: {label: "km²", amount: true},
  m: {label: "m", amount: true},
  km: {label: "km", amount: true},
  tonne: {label: "tấn", amount: true},
  workday: {label: "ngày công", amount: true},
  day: {label: "ngày"},
  month: {label: "tháng"},
  tonnes_per_ha: {label: "tấn/ha"},
  ta_per_ha: {label: "tạ/ha"},
  vnd_per_person: {label: "đồng/người", scaled: true},
  vnd_per_ha: {label: "đồng/ha", scaled: true},
  usd_per_person: {label: "USD/người", scaled: true},
  per_month: {label: "lần/tháng"},
  criteria_per_commune: {label: "tiêu chí/xã"},
  times: {label: "lần", axis: "lần"},
  point: {label: "điểm"},
  index: {label: "điểm"},
  rank: {label: "", axis: "thứ hạng", say: whole},
  year: {label: "", axis: "năm", time: true, say: whole},
  ordinal: {label: "", axis: "lần thứ", say: sayRoman},
  date: {label: "", axis: "ngày", time: true}
};

export const unitOf = (code: string): Unit => UNITS[code] ?? {label: code};

export const unitAxis = (code: string): string => unitOf(code).axis ?? unitOf(code).label;

const SCALES: readonly (readonly [number, string])[] = [
  [9, "tỷ"],
  [6, "triệu"],
  [3, "nghìn"]
];

/** What a table's cells are counted in: “nghìn đồng”, “%”. */
export const scaledUnit = (code: string, mult: number): string =>
  [SCALES.find(([power]) => power === mult)?.[1], unitOf(code).label].filter(Boolean).join(NBSP);

/** The scale that leaves the number short: money from a million up, anything else as the text wrote it. */
function scaleOf(value: number, unit: Unit, mult: number): readonly [number, string] | undefined {
  const size = Math.abs(value);
  if (unit.scaled) return SCALES.find(([power]) => power >= 6 && size >= 10 ** power);
  return mult >= 6 ? SCALES.find(([power]) => power <= mult && size >= 10 ** power) : undefined;
}

/** The bare number with its scale: “1.134 tỷ”, “2,27”, “XXIV”. */
export function sayAmount(value: number, code: string, mult = 0): string {
  const unit = unitOf(code);
  if (unit.say) return unit.say(value);
  const scale = scaleOf(value, unit, mult);
  return scale ? `${sayNumber(value / 10 ** scale[0])}${NBSP}${scale[1]}` : sayNumber(value);
}

/** “13–17”, “5,3–6,8 tỷ”; a scale that only one end has stays with it: “900 triệu – 1,2 tỷ”. */
export function sayRange(ends: readonly [number, number], code: string, mult = 0): string {
  const [low, high] = ends.map((value) => sayAmount(value, code, mult)) as [string, string];
  const scale = /\u00a0(tỷ|triệu|nghìn)$/;
  return low.match(scale)?.[1] === high.match(scale)?.[1] ? `${low.replace(scale, "")}–${high}` : `${low} – ${high}`;
}

/** Puts the unit after an amount; `short` leaves out what a chart's subtitle says. */
export function withUnit(amount: string, code: string, short = false): string {
  const {label, short: brief = ""} = unitOf(code);
  const after = short ? brief : label;
  return after ? `${amount}${NBSP}${after}` : amount;
}
