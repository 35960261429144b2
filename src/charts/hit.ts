import * as Plot from "@observablehq/plot";
import type {Figure} from "../rows/figure.js";
import {sayPeriod} from "../words/period.js";
import {sayWhole} from "../words/place.js";
import {say} from "../words/say.js";
import {sayIndicator, sayValue} from "../words/value.js";

/** A mark's words for who cannot see it. */
export const accessibleName = (figure: Figure): string =>
  `${sayWhole(figure)}: ${sayIndicator(figure)}, ${sayValue(figure)}, ${sayPeriod(figure)}. ${say("Xem câu gốc.", "Open the sentence.")}`;

/** Makes the drawn elements of a mark open their sentence; what nobody states has none to open. */
export const opening =
  (
    items: readonly {figure: Figure | null}[],
    attributes: (figure: Figure) => Record<string, string>
  ): Plot.RenderFunction =>
  (index, scales, values, dimensions, context, next) => {
    const group = next!(index, scales, values, dimensions, context)!;
    // Counted once: asked for by number, each would be counted anew.
    const drawn = Array.from(group.children);
    index.forEach((at, i) => {
      const {figure} = items[at]!;
      if (!figure) return;
      const element = drawn[i]!;
      element.setAttribute("data-observation", figure.observation_id);
      for (const [name, value] of Object.entries(attributes(figure))) element.setAttribute(name, value);
    });
    return group;
  };

/** What makes a drawn element a button that opens its figure's sentence. */
export const button = (figure: Figure): Record<string, string> => ({
  role: "button",
  tabindex: "0",
  "aria-label": accessibleName(figure),
  class: "hit"
});

interface Hit {
  x2: number;
  y: number;
  figure: Figure;
}

/** An unseen disc over every mark, large enough for a finger, that opens its sentence. */
export const hits = (items: readonly Hit[], options: Plot.DotOptions = {}): Plot.Markish =>
  Plot.dot(items, {
    x: "x2",
    y: "y",
    r: 11,
    fill: "transparent",
    stroke: "none",
    render: opening(items, button),
    ...options
  });
