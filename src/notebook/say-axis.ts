import {sayDigits, sayNumber} from "../words/number.js";
import {say} from "../words/say.js";
import {CHANNELS, LAYOUTS, type Channel, type ChartSpec} from "./chart-spec.js";
import type {EngineColumn} from "./engine.js";
import {isYear, kindOf, type TypeKind} from "./types.js";

/** How the values of a channel are said along an axis, in a legend, beside a mark. */
export type Says = Partial<Record<Channel, (value: unknown) => string>>;

const SCALES: readonly (readonly [number, () => string])[] = [
  [1e9, () => say("tỷ", "bn")],
  [1e6, () => say("triệu", "m")]
];

/** A number with a word for what it is counted in, where it is large. */
export function sayShort(value: number): string {
  const [size, word] = SCALES.find(([size]) => Math.abs(value) >= size) ?? [1, () => ""];
  return `${sayNumber(value / size)} ${word()}`.trim();
}

const two = (value: number): string => String(value).padStart(2, "0");

/** Seconds as a time of day: 43200 → “12:00”. */
function sayClock(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, ...(whole % 60 ? [whole % 60] : [])];
  return parts.map(two).join(":");
}

const sayDays = (days: number): string => say(`${sayNumber(days)} ngày`, `${sayNumber(days)} d`);

const sizes: Partial<Record<TypeKind, (value: number) => string>> = {clock: sayClock, duration: sayDays};

function sayOf(column: EngineColumn | undefined, isCount: boolean): (value: unknown) => string {
  const kind = column && !isCount ? kindOf(column) : "number";
  return (value) => {
    if (typeof value === "number")
      return !isCount && column && isYear(value, column.name) ? String(value) : (sizes[kind] ?? sayShort)(value);
    return kind === "number" && /^-?\d+(?:\.\d+)?$/.test(String(value)) ? sayDigits(String(value)) : String(value);
  };
}

/** How each channel of a chart is said, by the type of its column. */
export const sayAxis = (chart: ChartSpec, columns: readonly EngineColumn[]): Says =>
  Object.fromEntries(
    CHANNELS.map((channel) => {
      const isCount = LAYOUTS[chart.mark].reduced === channel && (chart.reduce === "count" || chart.mark === "rectY");
      return [
        channel,
        sayOf(
          columns.find(({name}) => name === chart[channel]),
          isCount
        )
      ];
    })
  );
