import {headline} from "../../domain/headline.js";
import {mapAreas, type BoundaryRow, type TileRow} from "./areas.js";
import {hatch} from "./paint.js";
import type {Panel} from "../../domain/panel.js";
import {outlinesOf} from "./outlines.js";
import {shapesGround} from "./shapes.js";
import {tilesGround} from "./tiles.js";
import {svgElement} from "../svg-element.js";

export interface MapOptions {
  /** The layout of every list of provinces: the rows of `tiles`. */
  tiles: readonly TileRow[];
  /** Outlines of the provinces, the rows of `boundaries`; without them tiles are drawn. */
  boundaries?: readonly BoundaryRow[];
  width?: number;
  /** The place that stands out. */
  chosen?: string | null;
}

/** Where: a figure of every province as a tone of one hue, in its outlines, or on equal tiles where these are not given. */
export function tileMap(panel: Panel, {tiles, boundaries = [], width = 680, chosen = null}: MapOptions): SVGSVGElement {
  const map = mapAreas(panel, tiles);
  const hatchId = `hatch-${width}-${panel.key.replace(/\W+/g, "-")}`;
  const options = {width, chosen, hatchId};
  const outlines = outlinesOf(map, boundaries);
  const {height, content} = outlines ? shapesGround(map, outlines, options) : tilesGround(map, options);
  return svgElement(
    "svg",
    {
      class: "chart map",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "group",
      "aria-label": headline(panel, chosen).text,
      "data-roving": ""
    },
    svgElement("defs", {}, hatch(hatchId)),
    ...content
  );
}
