import * as Plot from "@observablehq/plot";
import {TYPE} from "./type.js";

/** Attributes in pixels, and the digits of a number there that nobody sees. */
const PLACED = ["d", "transform", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height"];
const UNSEEN = /(?<=\.\d\d)\d+/g;

/** Leaves the hundredths of a pixel: the rest is a good part of a drawing's bytes. */
function roundPixels(parent: Element): void {
  for (const element of parent.children) {
    for (const name of PLACED) {
      const value = element.getAttribute(name);
      if (value && value.length > 4) element.setAttribute(name, value.replace(UNSEEN, ""));
    }
    roundPixels(element);
  }
}

/** Plot names each mark after its kind (“dot”, “rule”) aloud; a reader who listens wants the chart's name and its buttons alone. */
function quietMarks(svg: Element): SVGSVGElement {
  roundPixels(svg);
  for (const mark of svg.querySelectorAll("g[aria-label]:not([role])")) {
    mark.setAttribute("data-mark", mark.getAttribute("aria-label")!);
    mark.removeAttribute("aria-label");
  }
  return svg as SVGSVGElement;
}

/** A chart in the look that all share, with the name that a screen reader says; pixels, from the corner, unless told otherwise. */
export const plotChart = (name: string, options: Plot.PlotOptions): SVGSVGElement =>
  quietMarks(
    Plot.plot({
      document,
      className: "chart",
      ariaLabel: name,
      style: {fontFamily: "inherit", fontSize: `${TYPE.label}px`, background: "none", color: "inherit"},
      ...{marginTop: 0, marginBottom: 0, marginLeft: 0, marginRight: 0},
      x: {type: "identity", axis: null},
      y: {type: "identity", axis: null},
      ...options
    })
  );

/** Marks the words that a mark writes as of a language, where it is not the page's. */
export const inLanguage =
  (lang: string | null): Plot.RenderFunction =>
  (index, scales, values, dimensions, context, next) => {
    const drawn = next!(index, scales, values, dimensions, context);
    if (lang) drawn?.setAttribute("lang", lang);
    return drawn;
  };

/** A mark alone, beside the words that explain it. */
export function plotSample(width: number, height: number, marks: Plot.Markish[]): SVGSVGElement {
  const identity = {type: "identity", axis: null} as const;
  const svg = Plot.plot({width, height, margin: 0, document, className: "sample", x: identity, y: identity, marks});
  svg.setAttribute("aria-hidden", "true");
  return quietMarks(svg);
}
