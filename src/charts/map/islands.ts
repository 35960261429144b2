import type {Area} from "./areas.js";
import {edgeOf, fillOf, type GroundOptions} from "./paint.js";
import {svgElement} from "../svg-element.js";
import {textWidth} from "../text-width.js";
import {TYPE} from "../type.js";

interface IslandPlace {
  x: number;
  y: number;
  /** Where the drawing ends. */
  right: number;
}

const LINE = 13;
/** From the middle of an archipelago to its islets. */
const ISLETS = [
  [-20, 1],
  [-10, -5],
  [1, 2],
  [11, -4],
  [-13, 9],
  [0, 11],
  [14, 7]
] as const;

/** Islands apart from their province, in its tone: too small to be seen otherwise, they are dots, named below with whose they are. */
export function islands(area: Area, {x, y, right}: IslandPlace, options: GroundOptions): SVGElement[] {
  const lines = [area.tile.island!, `(${area.tile.label})`];
  const half = Math.max(...lines.map((line) => textWidth(line, TYPE.least))) / 2;
  const middle = Math.min(x, right - half);
  const paint = {fill: fillOf(area.tone, options.hatchId), ...edgeOf(area, options)};
  const around = {x: middle - half, y: y - 10, width: 2 * half, height: 30 + 2 * LINE, rx: 3, fill: "transparent"};
  return [
    svgElement("rect", {class: "ground", ...around}),
    ...ISLETS.map(([dx, dy]) => svgElement("circle", {cx: x + dx, cy: y + dy, r: 3, ...paint})),
    svgElement(
      "text",
      {"text-anchor": "middle", "font-size": TYPE.least, fill: "var(--ink)"},
      ...lines.map((line, i) => svgElement("tspan", {x: middle, y: y + 27 + i * LINE}, line))
    )
  ];
}
