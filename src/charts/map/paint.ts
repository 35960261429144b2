import {NO_DATA, areaName, type Area} from "./areas.js";
import {isOfficial} from "../../words/official.js";
import {sayPeriod} from "../../words/period.js";
import {say} from "../../words/say.js";
import {svgElement} from "../svg-element.js";
import {sayIndicator, sayValue} from "../../words/value.js";

export interface DrawnMap {
  height: number;
  content: SVGElement[];
}

export interface GroundOptions {
  width: number;
  chosen: string | null;
  hatchId: string;
}

/** The ground of what is not known; `id` is the drawing's own, for a hidden drawing lends no pattern. */
export const hatch = (id: string): SVGPatternElement =>
  svgElement(
    "pattern",
    {id, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)"},
    svgElement("rect", {width: 6, height: 6, fill: "var(--paper)"}),
    svgElement("path", {d: "M0 0V6", stroke: "var(--peer)", "stroke-width": 1.5})
  );

export const fillOf = (tone: number | null, hatchId: string): string =>
  tone === null ? `url(#${hatchId})` : `var(--map-${tone})`;

/** The chosen province stands out by its edge, since its tone says its value. */
export const edgeOf = ({tile, tone}: Area, {chosen}: GroundOptions): Record<string, string | number> =>
  tile.place_id === chosen
    ? {stroke: "var(--accent)", "stroke-width": tile.island ? 1.5 : 3}
    : {stroke: tone === null && !tile.island ? "var(--rule)" : "var(--peer)", "stroke-width": 0.75};

/** The colour of words on a tone. */
export const inkOn = (tone: number | null): string => (tone === null ? "var(--ink)" : `var(--map-ink-${tone})`);

/** An area's words for who cannot see it. */
function spoken(area: Area): string {
  const [first] = area.figures;
  if (!first) return `${areaName(area)}: ${NO_DATA()}`;
  const values = area.figures
    .map((figure) => sayValue(figure))
    .join(` ${say("nhưng cũng có nơi ghi", "but elsewhere")} `);
  const sure = area.figures.length > 1 ? ` (${say("nguồn khác nhau", "sources differ")})` : "";
  return `${areaName(area)}: ${sayIndicator(first)}, ${values}${sure}, ${sayPeriod(first)}. ${
    isOfficial(first)
      ? say("Số liệu chính thức. Xem bảng.", "Official figure. See the table.")
      : say("Xem câu gốc.", "See the sentence.")
  }`;
}

/** An area's words for who points at it. */
export const areaTitle = (area: Area): SVGTitleElement => svgElement("title", {}, spoken(area));

/** What holds an area's drawing: it says what it is, and opens the sentence of its figure. One area of a map takes the keyboard, arrows go on from it. */
export function areaGroup(area: Area, isFirst: boolean, ...children: Node[]): SVGGElement {
  const [figure] = area.figures;
  const words = spoken(area);
  const opens: Record<string, string> = figure
    ? {role: "button", "data-observation": figure.observation_id}
    : {role: "img"};
  return svgElement("g", {class: "area", tabindex: isFirst ? 0 : -1, "aria-label": words, ...opens}, ...children);
}
