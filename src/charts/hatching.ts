import * as Plot from "@observablehq/plot";

/** A box in pixels, and what its title says. */
interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  title: string;
}

/** Two strokes through each box that nothing is known of. */
export const hatching = (boxes: readonly Box[]): Plot.Markish[] =>
  [0, 0.5].map((at) =>
    Plot.link(boxes, {
      x1: ({x1, x2}: Box) => x1 + (x2 - x1) * at,
      x2: ({x1, x2}: Box) => x1 + (x2 - x1) * (at + 0.5),
      y1: "y2",
      y2: "y1",
      stroke: "var(--peer)",
      strokeOpacity: 0.35,
      title: "title"
    })
  );
