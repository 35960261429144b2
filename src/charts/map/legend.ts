import type {Figure} from "../../rows/figure.js";
import {upperFirst} from "../../words/letter.js";
import {NO_DATA, type MapAreas} from "./areas.js";
import {fillOf} from "./paint.js";
import {sayQualifier} from "../../words/named.js";
import {sayDate} from "../../words/number.js";
import {sayPeriod} from "../../words/period.js";
import {say} from "../../words/say.js";
import {surenessOf} from "../../words/sureness.js";
import {svgElement} from "../svg-element.js";
import {wrapText} from "../text-width.js";
import {sayAmount, sayRange} from "../../words/unit.js";
import {axisUnit} from "../../words/value.js";
import {TYPE} from "../type.js";

interface LegendRow {
  /** null is what is not known; undefined a line of words alone. */
  tone?: number | null;
  words: string;
}

interface LegendPlace {
  x: number;
  y: number;
  width: number;
  hatchId: string;
}

const LINE = 19;
const SWATCH = {width: 22, height: 14};

/** Which way is better, in words; nothing where neither is. */
const DIRECTIONS: Record<string, () => string> = {
  higher: () => say("Cao hơn là tốt hơn", "Higher is better"),
  lower: () => say("Thấp hơn là tốt hơn", "Lower is better")
};

/** What the values are counted in, of what and when; and where they have not been reached, what they are. */
function headOf({figures, scale}: MapAreas): string[] {
  if (!figures) return [];
  const {sample} = figures;
  const kind = sample.value_kind === "actual" ? "" : surenessOf(sample)[0]!.words();
  return [upperFirst(scale), [sayQualifier(sample), kind, sayPeriod(sample)].filter(Boolean).join(" · ")];
}

function directionOf({figures}: MapAreas): string[] {
  const words = DIRECTIONS[figures?.sample.direction ?? ""];
  return words ? [words()] : [];
}

const officialOf = ({official}: MapAreas): string[] =>
  official ? [`◆ ${say("số liệu chính thức", "official figures")}`] : [];

/** The values at the two ends of a class. */
function sayEnds(low: number, high: number, sample: Figure): string {
  const unit = axisUnit(sample);
  if (unit === "date")
    return [...new Set([low, high])].map((time) => sayDate(new Date(time).toISOString())).join(" – ");
  return low === high ? sayAmount(low, unit, sample.unit_mult) : sayRange([low, high], unit, sample.unit_mult);
}

/** The classes from the highest, then what is not known. */
function stepsOf({classes, figures, areas}: MapAreas): LegendRow[] {
  const said = classes.map(({low, high, tone}) => ({tone, words: sayEnds(low, high, figures!.sample)}));
  return [...said.reverse(), ...(areas.some(({tone}) => tone === null) ? [{tone: null, words: NO_DATA()}] : [])];
}

function rowsOf(map: MapAreas, width: number): LegendRow[] {
  const lines = (text: string): LegendRow[] =>
    wrapText(text, {size: TYPE.small, width, lines: 4}).map((words) => ({words}));
  return [
    ...headOf(map).flatMap(lines),
    ...stepsOf(map),
    ...directionOf(map).flatMap(lines),
    ...officialOf(map).flatMap(lines)
  ];
}

export const legendHeight = (map: MapAreas, width: number): number => rowsOf(map, width).length * LINE;

/** The classes with their breaks, inside the drawing so that a picture of it keeps them. */
export const mapLegend = (map: MapAreas, {x, y, width, hatchId}: LegendPlace): SVGGElement =>
  svgElement(
    "g",
    {class: "map-legend", transform: `translate(${x},${y})`, "font-size": TYPE.small},
    ...rowsOf(map, width).flatMap((row, i) => rowElements(row, i * LINE, hatchId))
  );

function rowElements({tone, words}: LegendRow, y: number, hatchId: string): SVGElement[] {
  if (tone === undefined) return [svgElement("text", {y: y + 13, fill: "var(--muted)"}, words)];
  const paint = {fill: fillOf(tone, hatchId), stroke: "var(--peer)", "stroke-width": 0.75};
  return [
    svgElement("rect", {...SWATCH, y: y + 2, rx: 2, ...paint}),
    svgElement("text", {x: SWATCH.width + 8, y: y + 13, fill: "var(--ink)"}, words)
  ];
}
