import {sayBeside, sayRoman} from "./number.js";
import {NBSP} from "./letter.js";
import {withPercent} from "./percent.js";
import {say} from "./say.js";

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
const UNITS: Record<string, () => Unit> = {
  percent: () => ({label: "%", short: "%", axis: "%"}),
  per_mille: () => ({label: "‰", short: "‰", axis: "‰"}),
  people_per_km2: () => ({label: say("người/km²", "people/km²")}),
  percentage_point: () => ({label: say(`điểm${NBSP}%`, "pp")}),
  count: () => ({label: "", axis: say("số lượng", "count"), amount: true}),
  vnd: () => ({label: say("đồng", "VND"), axis: say("đồng", "VND"), amount: true, scaled: true}),
  usd: () => ({label: "USD", axis: "USD", amount: true, scaled: true}),
  ha: () => ({label: "ha", amount: true}),
  m2: () => ({label: "m²", amount: true}),
  km2: () => ({label: "km²", amount: true}),
  m: () => ({label: "m", amount: true}),
  km: () => ({label: "km", amount: true}),
  tonne: () => ({label: say("tấn", "tonnes"), amount: true}),
  tonne_km: () => ({label: say("tấn.km", "tonne-km"), amount: true}),
  passenger_km: () => ({label: say("lượt người.km", "passenger-km"), amount: true}),
  m3: () => ({label: "m³", amount: true}),
  horsepower: () => ({label: say("CV", "hp"), amount: true}),
  workday: () => ({label: say("ngày công", "workdays"), amount: true}),
  day: () => ({label: say("ngày", "days")}),
  month: () => ({label: say("tháng", "months")}),
  tonnes_per_ha: () => ({label: say("tấn/ha", "tonnes/ha")}),
  ta_per_ha: () => ({label: say("tạ/ha", "quintals/ha")}),
  vnd_per_person: () => ({label: say("đồng/người", "VND a head"), scaled: true}),
  vnd_per_ha: () => ({label: say("đồng/ha", "VND/ha"), scaled: true}),
  usd_per_person: () => ({label: say("USD/người", "USD a head"), scaled: true}),
  per_month: () => ({label: say("lần/tháng", "times a month")}),
  criteria_per_commune: () => ({label: say("tiêu chí/xã", "criteria a commune")}),
  times: () => ({label: say("lần", "times"), axis: say("lần", "times")}),
  point: () => ({label: say("điểm", "points")}),
  index: () => ({label: say("điểm", "points")}),
  rank: () => ({label: "", axis: say("thứ hạng", "rank"), say: whole}),
  year: () => ({label: "", axis: say("năm", "year"), time: true, say: whole}),
  ordinal: () => ({label: "", axis: say("lần thứ", "number"), say: sayRoman}),
  date: () => ({label: "", axis: say("ngày", "date"), time: true})
};

export const unitOf = (code: string): Unit => UNITS[code]?.() ?? {label: code};

export const unitAxis = (code: string): string => unitOf(code).axis ?? unitOf(code).label;

/** Words for powers of ten. */
const SCALES: readonly (readonly [power: number, word: () => string])[] = [
  [9, () => say("tỷ", "billion")],
  [6, () => say("triệu", "million")],
  [3, () => say("nghìn", "thousand")]
];

/** What a table's cells are counted in: “nghìn đồng”, “%”. */
export const scaledUnit = (code: string, mult: number): string =>
  [SCALES.find(([power]) => power === mult)?.[1](), unitOf(code).label].filter(Boolean).join(NBSP);

/** The scale that leaves the number short: money from a million up, anything else as the text wrote it. */
function scaleOf(value: number, unit: Unit, mult: number): (typeof SCALES)[number] | undefined {
  const size = Math.abs(value);
  if (unit.scaled) return SCALES.find(([power]) => power >= 6 && size >= 10 ** power);
  return mult >= 6 ? SCALES.find(([power]) => power <= mult && size >= 10 ** power) : undefined;
}

/** A number as it is said: “1.134” and “tỷ”, “2,27” and "". */
export interface Amount {
  digits: string;
  scale: string;
}

/** A number, told from others that are said beside it. */
export function amountOf(value: number, code: string, mult = 0, beside: readonly number[] = []): Amount {
  const unit = unitOf(code);
  if (unit.say) return {digits: unit.say(value), scale: ""};
  const scale = scaleOf(value, unit, mult);
  const size = 10 ** (scale?.[0] ?? 0);
  const digits = sayBeside(
    value / size,
    beside.map((other) => other / size)
  );
  return {digits, scale: scale?.[1]() ?? ""};
}

/** “13–17”, “5,3–6,8” and “tỷ”; a scale that only one end has stays with it: “900 triệu – 1,2 tỷ”. */
export function rangeOf(ends: readonly [number, number], code: string, mult = 0): Amount {
  const [low, high] = ends.map((value) => amountOf(value, code, mult, ends)) as [Amount, Amount];
  return low.scale === high.scale
    ? {digits: `${low.digits}–${high.digits}`, scale: low.scale}
    : {digits: `${withScale(low)} – ${withScale(high)}`, scale: ""};
}

const withScale = ({digits, scale}: Amount): string => (scale ? `${digits}${NBSP}${scale}` : digits);

/** The bare number with its scale: “1.134 tỷ”, “2,27”, “XXIV”; told from others that are said beside it. */
export const sayAmount = (...number: Parameters<typeof amountOf>): string => withScale(amountOf(...number));

/** “13–17”, “5,3–6,8 tỷ”. */
export const sayRange = (...range: Parameters<typeof rangeOf>): string => withScale(rangeOf(...range));

/** Puts the scale and the unit after a number; `short` leaves out what a chart's subtitle says. */
export const sayScaled = (amount: Amount, code: string, short = false): string =>
  withUnit(withScale(amount), code, short);

/** Puts the unit after an amount; `short` leaves out what a chart's subtitle says. */
export function withUnit(amount: string, code: string, short = false): string {
  const {label, short: brief = ""} = unitOf(code);
  const after = short ? brief : label;
  if (after === "%") return withPercent(amount);
  return after ? `${amount}${NBSP}${after}` : amount;
}
