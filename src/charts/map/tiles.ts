import {groupBy} from "../../domain/group.js";
import type {Area, MapAreas} from "./areas.js";
import {islands} from "./islands.js";
import {legendHeight, mapLegend} from "./legend.js";
import {areaGroup, areaTitle, edgeOf, fillOf, inkOn, type DrawnMap, type GroundOptions} from "./paint.js";
import {svgElement} from "../svg-element.js";
import {textWidth, wrapText} from "../text-width.js";
import {bold, TYPE} from "../type.js";

interface Grid {
  /** A tile with the gap around it. */
  across: number;
  down: number;
  /** The size of names. */
  size: number;
}

const GAP = 2;
const MAX_TILE = 82;
/** Wide enough for most names on one line. */
const WIDE = 64;
const LINE = 13.5;
/** Columns that the legend needs, where the land leaves them free. */
const LEGEND_COLUMNS = 3;

function gridOf(areas: readonly Area[], width: number): Grid {
  const columns = 1 + Math.max(...areas.map(({tile}) => tile.tile_column));
  const across = Math.min(width / columns, MAX_TILE);
  return across < WIDE ? {across, down: 48, size: 11} : {across, down: 41, size: TYPE.tiny};
}

interface Line {
  text: string;
  isValue?: true;
}

/** The lines of a tile: its name, and its value where that fits. */
function linesOf({tile, value}: Area, {across, down, size}: Grid): Line[] {
  const width = across - GAP - 3;
  const name = wrapText(tile.label, {size, width, lines: 2}).map((text): Line => ({text}));
  const fits = value && (name.length + 1) * LINE <= down - GAP && textWidth(value, bold(size)) <= width;
  return fits ? [...name, {text: value, isValue: true}] : name;
}

const box = ({across, down}: Grid): {width: number; height: number} => ({width: across - GAP, height: down - GAP});

function tileText(lines: readonly Line[], area: Area, grid: Grid): SVGTextElement {
  const {width, height} = box(grid);
  const top = (height - lines.length * LINE) / 2 + LINE * 0.77;
  return svgElement(
    "text",
    {"text-anchor": "middle", "font-size": grid.size, fill: inkOn(area.tone)},
    ...lines.map(({text, isValue}, i) =>
      svgElement("tspan", {x: width / 2, y: top + i * LINE, "font-weight": isValue ? 600 : 400}, text)
    )
  );
}

/** The words of a hatched tile stand on paper, or the hatching would run through them. */
function plate(lines: readonly Line[], grid: Grid): SVGRectElement {
  const {width, height} = box(grid);
  const wide = Math.min(width - 2, Math.max(...lines.map(({text}) => textWidth(text, grid.size))) + 4);
  const high = lines.length * LINE + 1;
  const at = {x: (width - wide) / 2, y: (height - high) / 2};
  return svgElement("rect", {...at, width: wide, height: high, rx: 2, fill: "var(--paper)"});
}

/** The diamond of official figures, in a corner. */
function officialMark({tone}: Area, grid: Grid): SVGPathElement {
  const {width, height} = box(grid);
  return svgElement("path", {d: `M${width - 7} ${height - 10}l3.5 4l-3.5 4l-3.5 -4Z`, fill: inkOn(tone)});
}

function province(area: Area, grid: Grid, options: GroundOptions): SVGElement[] {
  const lines = linesOf(area, grid);
  const paint = {fill: fillOf(area.tone, options.hatchId), ...edgeOf(area, options)};
  return [
    svgElement("rect", {class: "ground", ...box(grid), rx: 3, ...paint}),
    ...(area.tone === null ? [plate(lines, grid)] : []),
    tileText(lines, area, grid),
    ...(area.marked ? [officialMark(area, grid)] : [])
  ];
}

function tileElement(area: Area, isFirst: boolean, grid: Grid, options: GroundOptions): SVGGElement {
  const {tile_column, tile_row, island} = area.tile;
  const {width} = box(grid);
  const drawn = island ? islands(area, {x: width / 2, y: 10, right: width}, options) : province(area, grid, options);
  const group = areaGroup(area, isFirst, areaTitle(area), ...drawn);
  const [x, y] = [GAP / 2 + tile_column * grid.across, GAP / 2 + tile_row * grid.down];
  group.setAttribute("transform", `translate(${x},${y})`);
  return group;
}

/** The longest run of rows whose first columns are free: where a country that is bent leaves room. */
function freeRows(areas: readonly Area[]): {from: number; rows: number} {
  const firsts = [...groupBy(areas, ({tile}) => String(tile.tile_row))].map(
    ([row, mine]) => [Number(row), Math.min(...mine.map(({tile}) => tile.tile_column))] as const
  );
  const taken = firsts.filter(([, column]) => column < LEGEND_COLUMNS).map(([row]) => row);
  const runs = taken.map((row, i) => ({from: row + 1, rows: (taken[i + 1] ?? row + 1) - row - 1}));
  return runs.reduce((longest, run) => (run.rows > longest.rows ? run : longest));
}

/** One equal tile a province, neighbours beside each other; the legend in the bend, or below where that is too small. */
export function tilesGround(map: MapAreas, options: GroundOptions): DrawnMap {
  const grid = gridOf(map.areas, options.width);
  const rows = 1 + Math.max(...map.areas.map(({tile}) => tile.tile_row));
  const free = freeRows(map.areas);
  const inBend = LEGEND_COLUMNS * grid.across - 12;
  const need = legendHeight(map, inBend);
  const fits = need <= free.rows * grid.down - 12;
  const width = fits ? inBend : options.width;
  const y = fits ? free.from * grid.down + (free.rows * grid.down - need) / 2 : rows * grid.down + 12;
  const sorted = [...map.areas].sort(
    (a, b) => a.tile.tile_row - b.tile.tile_row || a.tile.tile_column - b.tile.tile_column
  );
  return {
    height: rows * grid.down + (fits ? 0 : 12 + legendHeight(map, width)),
    content: [
      ...sorted.map((area, i) => tileElement(area, i === 0, grid, options)),
      mapLegend(map, {x: GAP / 2, y, width, hatchId: options.hatchId})
    ]
  };
}
