import * as Plot from "@observablehq/plot";
import type {Look} from "../words/sureness.js";

/** A figure in its place: values on the panel's axis, y in pixels. */
export interface Spot {
  x: number;
  /** The upper end of a range, else x. */
  x2: number;
  y: number;
  /** Where values go upwards, the lower end of a range. */
  y2?: number;
  look: Look;
  /** Which way “more” points: a fall is more towards the left on a signed axis. */
  more: Way;
  color: string;
}

type Way = "left" | "right" | "up" | "down";

const BACK: Record<Way, Way> = {left: "right", right: "left", up: "down", down: "up"};

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

/** The way a mark's arrow points. */
const wayOf = ({look, more}: Spot): Way | undefined => look.arrow && (look.arrow === "more" ? more : BACK[more]);

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

const ARROWS: Record<Way, Plot.VectorOptions> = {
  right: {rotate: 90, x: "x2", y: "y", dx: RADIUS},
  left: {rotate: -90, x: "x", y: "y", dx: -RADIUS},
  up: {rotate: 0, x: "x2", y: "y", dy: -RADIUS},
  down: {rotate: 180, x: "x2", y: ({y, y2 = y}: Spot) => y2, dy: RADIUS}
};

const arrow = (spots: Spot[], way: Way): Plot.Markish =>
  Plot.vector(spots, {
    ...at,
    anchor: "start",
    shape: "arrow",
    length: 13,
    r: 3,
    ...ARROWS[way],
    stroke: "color",
    strokeWidth: 1.75
  });

const isUpright = ({y2}: Spot): boolean => y2 !== undefined;

/** Both ends of a range. */
const endsOf = (spots: Spot[]): Plot.DotOptions[] =>
  spots.some(isUpright) ? [{x: "x2", y: "y2"}, {...at}] : [{x: "x", y: "y"}, {...at}];

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
    name: "range, upright",
    when: (spot) => spot.look.bar === true && isUpright(spot),
    draw: (spots) => [
      Plot.ruleX(spots, {x: "x2", y1: "y2", y2: "y", stroke: "color", strokeWidth: 4, strokeOpacity: 0.45})
    ]
  },
  {
    name: "range",
    when: (spot) => spot.look.bar === true && !isUpright(spot),
    draw: (spots) => [
      Plot.ruleY(spots, {x1: "x", x2: "x2", y: "y", stroke: "color", strokeWidth: 4, strokeOpacity: 0.45})
    ]
  },
  {
    name: "range ends, of what is",
    when: ({look}) => look.bar === true && look.shape !== "ring" && look.shape !== "dashed",
    draw: (spots) => endsOf(spots).map((end) => Plot.dot(spots, {...end, r: RADIUS - 1.5, fill: "color"}))
  },
  {
    name: "range ends, of what is promised",
    when: ({look}) => look.bar === true && (look.shape === "ring" || look.shape === "dashed"),
    draw: (spots) => endsOf(spots).map((end) => ring(spots, {...end, r: RADIUS - 1}))
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
  ...(["right", "left", "up", "down"] as const).map((way) => ({
    name: `arrow ${way}`,
    when: (spot: Spot) => wayOf(spot) === way,
    draw: (spots: Spot[]) => [arrow(spots, way)]
  }))
];

/** The marks that draw figures as sure as they are, for any chart with a value axis. */
export function figureMarks(spots: readonly Spot[]): Plot.Markish[] {
  return layers.flatMap(({when, draw}) => {
    const mine = spots.filter(when);
    return mine.length ? draw(mine) : [];
  });
}
