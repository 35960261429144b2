import * as Plot from "@observablehq/plot";
import type {Look} from "./sureness.js";

/** A figure in its place: values on the panel's axis, y in pixels. */
export interface Spot {
  x: number;
  /** The upper end of a range, else x. */
  x2: number;
  y: number;
  look: Look;
  /** Which way “more” points: a fall is more towards the left on a signed axis. */
  more: "left" | "right";
  color: string;
}

const RADIUS = 5.5;
const PAPER = "var(--paper)";

const halfDot: Plot.SymbolImplementation = {
  draw(context, size) {
    const r = Math.sqrt(size / Math.PI);
    context.moveTo(0, -r);
    context.arc(0, 0, r, -Math.PI / 2, Math.PI / 2, true);
    context.closePath();
  }
};

const pointsRight = ({look, more}: Spot): boolean => (look.arrow === "more") === (more === "right");

interface LayerRule {
  name: string;
  when: (spot: Spot) => boolean;
  draw: (spots: Spot[]) => Plot.Markish[];
}

const at = {x: "x2", y: "y"} as const;

const isBaseShape =
  (...shapes: Look["shape"][]) =>
  ({look}: Spot): boolean =>
    !look.bar && shapes.includes(look.shape);

const arrow = (spots: Spot[], rotate: number, sign: number): Plot.Markish =>
  Plot.vector(spots, {
    ...at,
    x: sign < 0 ? "x" : "x2",
    anchor: "start",
    shape: "arrow",
    length: 13,
    r: 3,
    rotate,
    dx: sign * RADIUS,
    stroke: "color",
    strokeWidth: 1.75
  });

const ring = (spots: Spot[], options: Plot.DotOptions = {}): Plot.Markish =>
  Plot.dot(spots, {...at, r: RADIUS, fill: PAPER, stroke: "color", strokeWidth: 2, ...options});

/** The layers a figure is composed of, from the ground up; each draws the figures it is for. */
const layers: readonly LayerRule[] = [
  {
    name: "halo",
    when: ({look}) => look.halo === true,
    draw: (spots) => [Plot.dot(spots, {...at, r: RADIUS * 2, fill: "color", fillOpacity: 0.22})]
  },
  {
    name: "range",
    when: ({look}) => look.bar === true,
    draw: (spots) => [
      Plot.ruleY(spots, {x1: "x", x2: "x2", y: "y", stroke: "color", strokeWidth: 4, strokeOpacity: 0.45})
    ]
  },
  {
    name: "range ends, of what is",
    when: ({look}) => look.bar === true && look.shape !== "ring" && look.shape !== "dashed",
    draw: (spots) => (["x", "x2"] as const).map((x) => Plot.dot(spots, {x, y: "y", r: RADIUS - 1.5, fill: "color"}))
  },
  {
    name: "range ends, of what is promised",
    when: ({look}) => look.bar === true && (look.shape === "ring" || look.shape === "dashed"),
    draw: (spots) => (["x", "x2"] as const).map((x) => ring(spots, {x, r: RADIUS - 1}))
  },
  {name: "ring", when: isBaseShape("ring"), draw: (spots) => [ring(spots)]},
  {name: "dashed ring", when: isBaseShape("dashed"), draw: (spots) => [ring(spots, {strokeDasharray: "3 2"})]},
  {
    name: "small dot",
    when: isBaseShape("small"),
    draw: (spots) => [Plot.dot(spots, {...at, r: 3.5, fill: "var(--muted)"})]
  },
  {name: "dot", when: isBaseShape("dot"), draw: (spots) => [Plot.dot(spots, {...at, r: RADIUS, fill: "color"})]},
  {
    name: "diamond",
    when: isBaseShape("diamond"),
    draw: (spots) => [Plot.dot(spots, {...at, r: RADIUS + 0.5, symbol: "diamond", fill: "color"})]
  },
  {
    name: "split dot",
    when: isBaseShape("split"),
    draw: (spots) => [ring(spots), Plot.dot(spots, {...at, r: RADIUS, symbol: halfDot, fill: "color"})]
  },
  {
    name: "hollow square",
    when: isBaseShape("square"),
    draw: (spots) => [ring(spots, {symbol: "square"})]
  },
  {
    name: "dotted edge",
    when: ({look}) => look.dotted === true,
    draw: (spots) => [
      Plot.dot(spots, {
        ...at,
        r: RADIUS + 3,
        stroke: "color",
        strokeWidth: 1.5,
        strokeDasharray: "1 3",
        strokeLinecap: "round"
      })
    ]
  },
  {
    name: "arrow to the right",
    when: (spot) => spot.look.arrow !== undefined && pointsRight(spot),
    draw: (spots) => [arrow(spots, 90, 1)]
  },
  {
    name: "arrow to the left",
    when: (spot) => spot.look.arrow !== undefined && !pointsRight(spot),
    draw: (spots) => [arrow(spots, -90, -1)]
  }
];

/** The marks that draw figures as sure as they are, for any chart with a value axis. */
export function figureMarks(spots: readonly Spot[]): Plot.Markish[] {
  return layers.flatMap(({when, draw}) => {
    const mine = spots.filter(when);
    return mine.length ? draw(mine) : [];
  });
}
