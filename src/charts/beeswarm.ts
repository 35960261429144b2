import * as Plot from "@observablehq/plot";
import {beeswarmTitle} from "./beeswarm-title.js";
import {beside, type Beside} from "./beside.js";
import {fromPixels, toPixels, type ValueAxis} from "./dot-layout.js";
import type {Figure} from "../rows/figure.js";
import {figureMarks, type Spot} from "./figure-marks.js";
import {hits} from "./hit.js";
import {axisEnds, axisValue} from "../domain/panel.js";
import {sayPlace} from "../words/place.js";
import {plotChart} from "./plot.js";
import {referencesOf, type Reference} from "../domain/reference.js";
import {swarmFigures, type Swarm} from "./swarm.js";
import {lookOf} from "../words/sureness.js";
import {textWidth} from "./text-width.js";
import {sayAmount} from "../words/unit.js";
import {axisUnit, sayValue} from "../words/value.js";
import {TYPE} from "./type.js";

export interface BeeswarmOptions {
  width?: number;
  /** The place that stands out. */
  chosen?: string | null;
}

interface Dot extends Spot {
  figure: Figure;
  isChosen: boolean;
}

/** A dot that is named: its words, and the line below the swarm that they stand on. */
interface Name extends Beside {
  dot: Dot;
  line: number;
}

const HEAD = 28;
const LINE = 18;
const SIDE = 12;
/** How far two dots' centres are apart at least. */
const STEP = 12;
const ARROW = 13;

/** Whole or not, the axis leaves a little room on either side; it need not begin at zero, for no length stands for a value. */
function axisOf(figures: readonly Figure[], {panel: {falls}}: Swarm, width: number): ValueAxis {
  const ends = figures.flatMap((figure) => axisEnds(figure, falls));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const pad = (high - low || Math.abs(high) || 1) * 0.06;
  return {domain: [low - pad, high + pad], range: [SIDE, width - SIDE]};
}

/** Lanes from the middle outwards: 0, 1, −1, 2, −2 … */
const laneAt = (i: number): number => (i % 2 ? (i + 1) / 2 : -i / 2);

/** Each dot in the innermost lane where it covers none before it; dots come from left to right. */
function lanesOf(boxes: readonly (readonly [left: number, right: number])[]): number[] {
  const ends: number[] = [];
  return boxes.map(([left, right]) => {
    const free = ends.findIndex((end) => end <= left);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = right;
    return laneAt(lane);
  });
}

function dotsOf(swarm: Swarm, axis: ValueAxis, chosen: string | null): Dot[] {
  const {falls} = swarm.panel;
  const spots = swarmFigures(swarm)
    .map((figure) => ({figure, look: lookOf(figure), ends: axisEnds(figure, falls)}))
    .sort((a, b) => a.ends[0] - b.ends[0] || (a.figure.observation_id < b.figure.observation_id ? -1 : 1));
  const lanes = lanesOf(
    spots.map(({look, ends: [low, high]}) => {
      const arrow = look.arrow ? ARROW : 0;
      return [toPixels(axis, low) - STEP / 2 - arrow, toPixels(axis, high) + STEP / 2 + arrow];
    })
  );
  return spots.map(({figure, look, ends: [x, x2]}, i) => {
    const isChosen = chosen !== null && figure.ref_area === chosen;
    const more = (figure.obs_value ?? 0) < 0 && !falls ? "left" : "right";
    const color = isChosen ? "var(--accent)" : "var(--peer)";
    return {...{figure, isChosen, x, x2, look, more, color}, y: lanes[i]! * STEP};
  });
}

/** Words beside a position, towards the side that has more room. */
const towards = (x: number, text: string, width: number): Beside =>
  beside(x, text, {width, size: TYPE.label, gap: 5, first: x > width / 2 ? "end" : "start"});

/** The two ends of the swarm and the chosen place have names. */
function namesOf(dots: readonly Dot[], axis: ValueAxis, width: number): Name[] {
  const chosen = dots.filter(({isChosen}) => isChosen);
  const ends = [dots[0]!, dots.at(-1)!].filter((dot, i, all) => !dot.isChosen && all.indexOf(dot) === i);
  const named = (dot: Dot, line: number): Name => {
    const text = `${sayPlace(dot.figure)} ${sayValue(dot.figure, {short: true})}`;
    return {dot, line, ...towards(toPixels(axis, dot.x2), text, width)};
  };
  const first = chosen.length ? chosen.length : 0;
  const placed = chosen.map((dot, i) => named(dot, i));
  const apart = ends.map((dot) => named(dot, first));
  const [low, high] = apart;
  const collide = low && high && reach(low)[1] > reach(high)[0] - TYPE.label;
  return [...placed, ...apart.map((name, i) => (collide && i ? {...name, line: first + 1} : name))];
}

const reach = ({x, text, anchor}: Name): [number, number] => {
  const wide = textWidth(text, TYPE.label);
  return anchor === "end" ? [x - wide, x] : [x, x + wide];
};

/** Few ticks, said as the figures are. */
function ticks({panel}: Swarm, {range: [left, right]}: ValueAxis): Plot.Markish[] {
  const unit = axisUnit(panel.figures[0]!);
  const options = {ticks: Math.max(3, Math.floor((right - left) / 110)), anchor: "top"} as const;
  const said = (value: number): string => (unit === "count" && value % 1 ? "" : sayAmount(value, unit));
  return [
    Plot.gridX({...options, stroke: "var(--rule)", strokeOpacity: 1}),
    Plot.axisX({...options, tickFormat: said, tickSize: 0, fontSize: TYPE.small, fill: "var(--muted)", label: null})
  ];
}

/** The middle of the swarm, and the unit that its places lie in: rules with their names on top. */
function referenceMarks(
  references: readonly Reference[],
  axis: ValueAxis,
  width: number,
  bottom: number
): Plot.Markish[] {
  const placed = references.map((each, i) => ({
    ...each,
    ...towards(toPixels(axis, each.value), each.label, width),
    y: HEAD + LINE * (i + 0.5)
  }));
  return [
    Plot.ruleX(placed, {x: "value", y1: "y", y2: () => bottom, stroke: "var(--ink)", strokeDasharray: "4 3"}),
    ...texts(
      placed.map((each) => ({...each, strong: false})),
      axis
    )
  ];
}

interface Text extends Beside {
  y: number;
  strong: boolean;
}

const texts = (items: readonly Text[], axis: ValueAxis): Plot.Markish[] =>
  (["start", "end"] as const).flatMap((textAnchor) =>
    [true, false].map((strong) =>
      Plot.text(
        items.filter((item) => item.anchor === textAnchor && item.strong === strong),
        {
          ...{x: ({x}: Text) => fromPixels(axis, x), y: "y", text: "text", textAnchor},
          ...{fontSize: TYPE.label, fontWeight: strong ? 600 : 400, fill: strong ? "var(--accent-ink)" : "var(--ink)"},
          ...{stroke: "var(--paper)", strokeWidth: 5}
        }
      )
    )
  );

/** Where places lie among each other: a dot each, side by side where values are near. */
export function beeswarm(swarm: Swarm, {width = 680, chosen = null}: BeeswarmOptions = {}): SVGSVGElement {
  const figures = swarmFigures(swarm);
  const axis = axisOf(figures, swarm, width);
  const references = referencesOf(swarm.group, swarm.panel, {chosen});
  const flat = dotsOf(swarm, axis, chosen);
  const [up, down] = [Math.min(...flat.map(({y}) => y)), Math.max(...flat.map(({y}) => y))];
  const middle = HEAD + LINE * references.length + STEP - up;
  const dots = flat.map((dot) => ({...dot, y: dot.y + middle})).sort((a, b) => +a.isChosen - +b.isChosen);
  const bottom = middle + down + STEP;
  const names = namesOf(
    [...dots].sort((a, b) => valueOf(a, swarm) - valueOf(b, swarm)),
    axis,
    width
  );
  const nameY = ({line}: Name): number => bottom + LINE * (line + 0.5);
  return plotChart(beeswarmTitle(swarm, chosen), {
    width,
    height: bottom + LINE * (Math.max(...names.map(({line}) => line)) + 1) + 4,
    marginTop: HEAD,
    x: {domain: axis.domain, range: axis.range},
    marks: [
      ...ticks(swarm, axis),
      ...referenceMarks(references, axis, width, bottom),
      Plot.ruleX(names, {x: ({dot}) => dot.x2, y1: ({dot}) => dot.y, y2: nameY, stroke: "var(--muted)"}),
      ...figureMarks(dots),
      ...texts(
        names.map((name) => ({...name, y: nameY(name), strong: name.dot.isChosen})),
        axis
      ),
      hits(dots)
    ]
  });
}

const valueOf = ({figure}: Dot, {panel: {falls}}: Swarm): number => axisValue(figure, falls);
