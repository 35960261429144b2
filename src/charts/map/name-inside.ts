import {polygonArea} from "d3";
import type {Area} from "./areas.js";
import {inkOn} from "./paint.js";
import {svgElement} from "../svg-element.js";
import {textWidth} from "../text-width.js";
import {TYPE} from "../type.js";

/** How far down a ring its name may stand, the best first. */
const PARTS = [0.5, 0.4, 0.6, 0.3, 0.7];

type Point = [x: number, y: number];

/** The rings of a drawn path, the largest first. */
export const ringsOf = (d: string): Point[][] =>
  d
    .split("M")
    .slice(1)
    .map((ring) => Array.from(ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g), ([, x, y]): Point => [Number(x), Number(y)]))
    .sort((a, b) => Math.abs(polygonArea(b)) - Math.abs(polygonArea(a)));

/** The widest piece of a level line that lies inside a ring. */
function chordOf(ring: readonly Point[], level: number): [from: number, to: number] {
  const crossed = ring
    .flatMap(([x, y], i) => {
      const [u, v] = ring[(i + 1) % ring.length]!;
      return y <= level === v <= level ? [] : [x + ((level - y) / (v - y)) * (u - x)];
    })
    .sort((a, b) => a - b);
  const inside = crossed.flatMap((x, i) => (i % 2 ? [[crossed[i - 1]!, x] as [number, number]] : []));
  return inside.reduce((best, piece) => (piece[1] - piece[0] > best[1] - best[0] ? piece : best), [0, 0]);
}

/** Where a label of a width fits into a ring, the middle before what lies above and below; undefined where it does nowhere. */
function roomIn(ring: readonly Point[], width: number, size: number): Point | undefined {
  const ys = ring.map(([, y]) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  for (const part of PARTS) {
    const y = top + part * (bottom - top);
    const chords = [y - size / 2, y, y + size / 2].map((level) => chordOf(ring, level));
    const [from, to] = [Math.max(...chords.map(([from]) => from)), Math.min(...chords.map(([, to]) => to))];
    if (to - from >= width) return [(from + to) / 2, y];
  }
  return undefined;
}

/** A province's name inside its outline, where it has room. */
export function nameInside({tile, tone}: Area, d: string): SVGTextElement[] {
  const [ring] = ringsOf(d);
  const size = TYPE.least;
  const at = ring && roomIn(ring, textWidth(tile.label, size) + 4, size);
  if (!at) return [];
  const place = {x: at[0].toFixed(1), y: (at[1] + size * 0.36).toFixed(1)};
  return [
    svgElement(
      "text",
      {...place, class: "name", "text-anchor": "middle", "font-size": size, fill: inkOn(tone)},
      tile.label
    )
  ];
}
