import {button} from "./hit.js";
import {fillOf, hatch, inkOn} from "./map/paint.js";
import {
  isRankable,
  columnPlaces,
  rankableRows,
  rankOf,
  valueOf,
  type ColumnPlace,
  type MeasuredColumn
} from "../domain/measured-column.js";
import {heatTitle} from "./heat-title.js";
import {sayRounded} from "../words/number.js";
import {withPercent} from "../words/percent.js";
import {isOfficial} from "../words/official.js";
import {mainMark, type PanelRow} from "../domain/panel.js";
import {say} from "../words/say.js";
import {svgElement} from "./svg-element.js";
import {rowLayout} from "./row-layout.js";
import {shorten, textWidth, wrapText} from "./text-width.js";
import {sayValue} from "../words/value.js";
import {bold, TYPE} from "./type.js";

export interface HeatOptions {
  width?: number;
  chosen?: string | null;
  /** What a cell says and is toned by: its rank in the column, or how far it is from the column's middle. */
  show?: HeatMode["name"];
}

interface HeatMode {
  name: "rank" | "distance";
  /** Whether a column can be told so. */
  when: (column: MeasuredColumn) => boolean;
  say: (row: PanelRow, column: MeasuredColumn) => string;
  /** From 1, the lowest fifth, to 5. */
  tone: (row: PanelRow, column: MeasuredColumn) => number;
  /** What each tone means, from the lowest. */
  legend: () => string[];
}

/** Shares of the column's middle that part the tones. */
const BREAKS = [-20, -5, 5, 20];

/** How far from the middle, in hundredths of it: one unit for all columns. */
const distanceOf = (row: PanelRow, column: MeasuredColumn): number =>
  ((valueOf(row, column) - column.middle!) / Math.abs(column.middle!)) * 100;

const signed = (value: number): string => withPercent(`${value > 0 ? "+" : ""}${sayRounded(value, 1)}`);

/** Ranks and distances: either way a table has one unit throughout. */
export const heatModes: readonly HeatMode[] = [
  {
    name: "rank",
    when: () => true,
    say: (row, column) => `${rankOf(row, column)}/${rankableRows(column).length}`,
    tone: (row, column) => 5 - Math.floor(((rankOf(row, column) - 1) / rankableRows(column).length) * 5),
    legend: () => [
      say("1/5 thấp nhất", "lowest fifth"),
      "",
      "",
      "",
      say("1/5 cao nhất; hạng 1 là giá trị cao nhất", "highest fifth; rank 1 is the highest value")
    ]
  },
  {
    name: "distance",
    when: ({middle}) => middle !== undefined && middle !== 0,
    say: (row, column) => signed(distanceOf(row, column)),
    tone: (row, column) => 1 + BREAKS.filter((at) => distanceOf(row, column) > at).length,
    legend: () => [
      say(`kém mức giữa hơn ${withPercent("20")}`, `more than ${withPercent("20")} below the median`),
      withPercent("−20 … −5"),
      withPercent("±5"),
      withPercent("5 … 20"),
      say(`hơn mức giữa trên ${withPercent("20")}`, `more than ${withPercent("20")} above the median`)
    ]
  }
];

const CELL = {width: 96, height: 40, gap: 2};
const LINE = 16;
const HEADER_LINES = 4;

interface Grid {
  width: number;
  names: number;
  cell: number;
  hatchId: string;
}

function gridOf(columns: readonly MeasuredColumn[], places: readonly ColumnPlace[], width: number): Grid {
  const {left: names} = rowLayout(places, {width, label: ({label}) => label, beside: true});
  const perBlock = Math.max(1, Math.min(columns.length, Math.floor((width - names) / CELL.width)));
  const cell = Math.min(150, (width - names) / perBlock);
  return {width, names, cell, hatchId: `heat-${Math.round(width)}-${columns.length}`};
}

/** Columns that stand side by side; where they are too many for the width, the rest stand below. */
function blocksOf(columns: readonly MeasuredColumn[], {width, names, cell}: Grid): MeasuredColumn[][] {
  const size = Math.max(1, Math.floor((width - names + 0.5) / cell));
  return Array.from({length: Math.ceil(columns.length / size)}, (_, i) => columns.slice(i * size, (i + 1) * size));
}

const text = (words: string, attributes: Record<string, string | number>): SVGTextElement =>
  svgElement("text", {"font-size": TYPE.small, fill: "var(--ink)", ...attributes}, words);

/** What a column measures, and under it the unit and the time. */
function header(column: MeasuredColumn, x: number, bottom: number, {cell}: Grid): SVGElement[] {
  const width = cell - 8;
  const title = wrapText(column.title, {size: TYPE.small, width, lines: HEADER_LINES});
  const under = wrapText(column.subtitle, {size: TYPE.tiny, width, lines: 2});
  const lines = [
    ...title.map((words) => ({words, fill: "var(--ink)"})),
    ...under.map((words) => ({words, fill: "var(--muted)"}))
  ];
  return lines.map(({words, fill}, i) => text(words, {x, y: bottom - (lines.length - i) * LINE + 6, fill}));
}

const headerHeight = (columns: readonly MeasuredColumn[], {cell}: Grid): number =>
  Math.max(
    ...columns.map(
      ({title, subtitle}) =>
        wrapText(title, {size: TYPE.small, width: cell - 8, lines: HEADER_LINES}).length +
        wrapText(subtitle, {size: TYPE.tiny, width: cell - 8, lines: 2}).length
    )
  ) *
    LINE +
  12;

interface CellPlace {
  x: number;
  y: number;
}

/** A cell that is not known is hatched; one that cannot be ranked has its value on paper. */
function cellElement(column: MeasuredColumn, place: ColumnPlace, at: CellPlace, grid: Grid, mode: HeatMode) {
  const row = column.rows.get(place.ref_area);
  const tone = row && isRankable(row) && mode.when(column) ? mode.tone(row, column) : null;
  const size = {width: grid.cell - CELL.gap, height: CELL.height - CELL.gap};
  const fill = row ? (tone === null ? "var(--panel)" : fillOf(tone, "")) : fillOf(null, grid.hatchId);
  const rect = svgElement("rect", {class: "ground", ...at, ...size, fill});
  if (!row) {
    const words = `${place.label}: ${column.title}, ${say("không có số liệu", "no data")}`;
    return svgElement("g", {role: "img", "aria-label": words}, svgElement("title", {}, words), rect);
  }
  const ink = {fill: tone === null ? "var(--ink)" : inkOn(tone), x: at.x + 8};
  const value = shorten(sayValues(row), {size: TYPE.tiny, width: size.width - 12});
  const lines =
    tone === null
      ? [text(value, {...ink, y: at.y + 23})]
      : [
          text(mode.say(row, column), {...ink, y: at.y + 16, "font-weight": 600}),
          text(value, {...ink, y: at.y + 31, "font-size": TYPE.tiny})
        ];
  const {figure} = mainMark(row);
  return svgElement("g", {...button(figure), class: "cell", "data-observation": figure.observation_id}, rect, ...lines);
}

/** Contradicting values stand side by side; what is official has its mark. */
const sayValues = ({marks}: PanelRow): string =>
  marks
    .filter(({figure}) => figure.value_kind === "actual")
    .map(({figure}) => `${isOfficial(figure) ? "◆ " : ""}${sayValue(figure, {short: true})}`)
    .join(" ≠ ");

function legendRows(
  mode: HeatMode,
  width: number,
  top: number,
  hatchId: string
): {elements: SVGElement[]; height: number} {
  const steps = [
    ...mode.legend().map((words, i) => ({tone: i + 1, words})),
    {tone: null, words: say("không có số liệu", "no data")}
  ];
  let [x, y] = [0, top];
  const elements = steps.flatMap(({tone, words}) => {
    const needed = 26 + (words ? textWidth(words, TYPE.small) + 14 : 0);
    if (x > 0 && x + needed > width) [x, y] = [0, y + 22];
    const swatch = svgElement("rect", {x, y, width: 22, height: 14, fill: fillOf(tone, hatchId)});
    const label = text(words, {x: x + 28, y: y + 11.5, fill: "var(--muted)"});
    x += needed;
    return words ? [swatch, label] : [swatch];
  });
  return {elements, height: y + 24 - top};
}

/** Indicators by places: every cell says its rank or its distance from the middle, and its value. */
export function heatTable(columns: readonly MeasuredColumn[], options: HeatOptions = {}): SVGSVGElement {
  const {width = 680, chosen = null, show = "rank"} = options;
  const mode = heatModes.find(({name}) => name === show)!;
  const places = columnPlaces(columns);
  const grid = gridOf(columns, places, width);
  const content: SVGElement[] = [];
  let top = 0;
  for (const block of blocksOf(columns, grid)) {
    const head = headerHeight(block, grid);
    block.forEach((column, j) => content.push(...header(column, grid.names + j * grid.cell, top + head, grid)));
    places.forEach((place, i) => {
      const y = top + head + i * CELL.height;
      content.push(...nameElements(place, y, grid, chosen));
      block.forEach((column, j) =>
        content.push(cellElement(column, place, {x: grid.names + j * grid.cell, y}, grid, mode))
      );
    });
    top += head + places.length * CELL.height + 20;
  }
  const legend = legendRows(mode, width, top - 4, grid.hatchId);
  const height = top + legend.height;
  return svgElement(
    "svg",
    {
      class: "chart heat",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "group",
      "data-roving": "",
      "aria-label": heatTitle(columns, chosen)
    },
    svgElement("defs", {}, hatch(grid.hatchId)),
    ...roving(content),
    ...legend.elements
  );
}

/** The keyboard passes the table in one step, and goes on inside it by arrows. */
function roving(content: SVGElement[]): SVGElement[] {
  const cells = content.filter((element) => element.hasAttribute("tabindex"));
  cells.forEach((cell, i) => cell.setAttribute("tabindex", i ? "-1" : "0"));
  return content;
}

/** A place's name, on two lines where it is long. */
function nameElements({ref_area, label}: ColumnPlace, y: number, {names}: Grid, chosen: string | null) {
  const lines = wrapText(label, {size: bold(TYPE.name), width: names - 8, lines: 2});
  const fill = ref_area === chosen ? "var(--accent-ink)" : "var(--ink)";
  return lines.map((words, i) =>
    text(words, {
      ...{x: 0, y: y + 24 + (i - (lines.length - 1) / 2) * LINE, "font-size": TYPE.name, "font-weight": 600, fill}
    })
  );
}
