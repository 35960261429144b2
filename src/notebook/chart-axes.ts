import {max, min, range, rollups, sum, ticks, tickStep, utcTicks} from "d3";
import type {ScaleOptions} from "@observablehq/plot";
import {sayDate} from "../words/number.js";
import {shorten, textWidth, wrapText} from "../charts/text-width.js";
import type {ChartSpec} from "./chart-spec.js";
import type {Row} from "../engine/answers.js";

/** The size of the letters along an axis. */
export const SIZE = 12;

/** A tick's number keeps this much from the next. */
const GAP = 14;

/** Lines of letters nearer than this touch. */
const LINE = 17;

const isNumber = (value: unknown): value is number => typeof value === "number";

/** Whether a channel is laid out by size. */
export const isSized = (rows: readonly Row[], channel: string): boolean =>
  rows.length > 0 && rows.every((row) => isNumber(row[channel]) || row[channel] instanceof Date);

export const distinct = (rows: readonly Row[], channel: string): unknown[] => [
  ...new Set(rows.map((row) => row[channel]))
];

const natural = (a: unknown, b: unknown): number =>
  isNumber(a) && isNumber(b) ? a - b : String(a).localeCompare(String(b), "vi", {numeric: true});

/** The values of a channel that each have a place: in the order of the rows where somebody gave them one. */
export const axisPlaces = (rows: readonly Row[], channel: string, isOrdered: boolean): unknown[] =>
  isOrdered ? distinct(rows, channel) : distinct(rows, channel).sort(natural);

/** Bars without an order of their own: of words by their size, of numbers as they count. */
export function barPlaces(rows: readonly Row[], band: "x" | "y", isOrdered: boolean): unknown[] {
  const places = axisPlaces(rows, band, isOrdered);
  if (isOrdered || places.every(isNumber)) return places;
  const value = band === "x" ? "y" : "x";
  return rollups(
    rows,
    (mine) => sum(mine, (row) => Number(row[value])),
    (row) => row[band]
  )
    .sort(([, a], [, b]) => b - a)
    .map(([place]) => place);
}

/** The channels along which a mark's values are piled up from nothing. */
const PILED: Partial<Record<ChartSpec["mark"], "x" | "y">> = {barX: "x", barY: "y", areaY: "y", rectY: "y"};

/** The least and the greatest that an axis has to show: of piles their ends, and nothing, from which they begin. */
export function extentOf(rows: readonly Row[], {mark}: ChartSpec, axis: "x" | "y"): [number, number] {
  const values = (row: Row): number[] =>
    (axis === "x" ? [row["x"], row["x1"], row["x2"]] : [row["y"]]).flatMap((value) =>
      isNumber(value) ? [value] : value instanceof Date ? [value.getTime()] : []
    );
  if (PILED[mark] !== axis) return [min(rows.flatMap(values)) ?? 0, max(rows.flatMap(values)) ?? 0];
  const across = axis === "x" ? "y" : "x";
  const piles = rollups(
    rows,
    (mine) => [
      sum(mine, (row) => Math.min(0, values(row)[0] ?? 0)),
      sum(mine, (row) => Math.max(0, values(row)[0] ?? 0))
    ],
    (row) => JSON.stringify([row[across], row["x1"], row["fx"], row["fy"]])
  ).map(([, ends]) => ends as [number, number]);
  return [Math.min(0, ...piles.map(([low]) => low)), Math.max(0, ...piles.map(([, high]) => high))];
}

/** Moments as they are said where all of them are beginnings: of years, of months, of days. */
const MOMENTS: readonly {begins: RegExp; say: (iso: string) => string}[] = [
  {begins: /-01-01T00:00:00/, say: (iso) => sayDate(iso.slice(0, 4))},
  {begins: /-01T00:00:00/, say: (iso) => sayDate(iso.slice(0, 7))},
  {begins: /T00:00:00/, say: (iso) => sayDate(iso)},
  {begins: /^/, say: (iso) => `${iso.slice(11, 16)} ${sayDate(iso)}`}
];

/** Says moments beside each other, all in the same way. */
export function sayMoments(moments: readonly Date[]): (value: unknown) => string {
  const {say} = MOMENTS.find(({begins}) => moments.every((each) => begins.test(each.toISOString())))!;
  return (value) => (value instanceof Date ? say(value.toISOString()) : String(value));
}

const isDated = (rows: readonly Row[], axis: "x" | "y"): boolean =>
  rows.some((row) => (row[axis] ?? row[`${axis}1`]) instanceof Date);

const widest = (said: readonly string[]): number => max(said, (each) => textWidth(each, SIZE)) ?? 0;

/** An axis of sizes: its ticks are Plot's own, as many as stand apart in the room there is. */
export function sizedAxis(
  rows: readonly Row[],
  chart: ChartSpec,
  axis: "x" | "y",
  {room, say}: {room: number; say: (value: unknown) => string}
): {scale: ScaleOptions; widest: number} {
  const [low, high] = extentOf(rows, chart, axis);
  const fits = (said: readonly string[]): boolean =>
    said.length * (axis === "x" ? widest(said) + GAP : LINE * 2) <= room + GAP;
  if (isDated(rows, axis)) {
    for (let count = Math.max(1, Math.floor(room / 60)); ; --count) {
      const moments = utcTicks(new Date(low), new Date(high), count);
      const said = moments.map(sayMoments(moments));
      if (fits(said) || count === 1)
        return {scale: {ticks: moments, tickFormat: sayMoments(moments)} as ScaleOptions, widest: widest(said)};
    }
  }
  const isWhole = rows.every((row) => Number.isInteger(row[axis] ?? row[`${axis}1`]));
  for (let count = Math.max(2, Math.floor(room / (axis === "x" ? 60 : 35))); ; --count) {
    const isFine = isWhole && low < high && tickStep(low, high, count) < 1;
    const marks = isFine ? range(Math.ceil(low), Math.floor(high) + 1) : ticks(low, high, count);
    const said = marks.map(say);
    if (fits(said) || count <= 1)
      return {
        scale: {ticks: isFine ? marks : count, tickFormat: say} as ScaleOptions,
        widest: widest(said.length ? said : [say(low), say(high)])
      };
  }
}

/** Below bands narrower than their names the names stand aslant. */
const SLANT = -45;
const [COSINE, LONGEST] = [Math.SQRT1_2, 150];

export interface Placed {
  scale: ScaleOptions;
  /** Room that the names take below the axis, and to the left of its first. */
  below: number;
  before: number;
}

/** Every so manieth place is named where there is no room for all. */
const namedOf = (places: readonly unknown[], step: number, room: number): unknown[] => {
  const every = Math.max(1, Math.ceil((step * places.length) / Math.max(1, room)));
  return places.filter((_, i) => i % every === 0);
};

/** The places along the foot of a chart, their names level where they fit and aslant where they do not. */
export function placesAcross(places: readonly unknown[], room: number, say: (value: unknown) => string): Placed {
  const band = room / Math.max(1, places.length);
  const long = Math.min(LONGEST, widest(places.map(say)));
  if (long + 6 <= band) return {scale: {tickFormat: say} as ScaleOptions, below: 0, before: 0};
  const tickFormat = (value: unknown): string => shorten(say(value), {size: SIZE, width: LONGEST});
  const scale = {tickFormat, tickRotate: SLANT, ticks: namedOf(places, LINE / COSINE, room)} as ScaleOptions;
  return {scale, below: long * COSINE, before: Math.max(0, long * COSINE - band / 2)};
}

/** The places down the side of a chart: in two lines where a name is long and the bands are tall. */
export const placesDown = (
  places: readonly unknown[],
  {left, room, say}: {left: number; room: number; say: (value: unknown) => string}
): ScaleOptions => {
  const band = room / Math.max(1, places.length);
  const lines = band >= 2 * LINE - 4 ? 2 : 1;
  const tickFormat = (value: unknown): string => wrapText(say(value), {size: SIZE, width: left - 12, lines}).join("\n");
  return {tickFormat, ticks: namedOf(places, LINE - 3, room)} as ScaleOptions;
};
