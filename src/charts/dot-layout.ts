import type {Figure} from "../rows/figure.js";
import type {Spot} from "./figure-marks.js";
import {axisEnds, mainMark, type PanelMark, type Panel, type PanelRow} from "../domain/panel.js";
import {shortPeriod} from "../words/period.js";
import {lookOf} from "../words/sureness.js";
import {textWidth} from "./text-width.js";
import {sayValue} from "../words/value.js";
import {TYPE} from "./type.js";

export interface PlacedLabel {
  text: string;
  x: number;
  /** Lines below the marks: 0 is beside them. */
  line: number;
  anchor: "start" | "end";
  main: boolean;
}

export interface PlacedMark extends Spot {
  mark: PanelMark;
  /** How far it stands off the row's line, so as not to cover its neighbour. */
  lift: number;
  label: PlacedLabel;
}

export interface PlacedRow {
  row: PanelRow;
  top: number;
  height: number;
  /** The line the marks stand on. */
  y: number;
  marks: PlacedMark[];
}

/** From a value to pixels. */
export interface ValueAxis {
  domain: [number, number];
  range: [number, number];
}

/** How far a mark reaches from its centre, arrow included. */
const REACH = 7;
const ARROW = 19;

export const toPixels = ({domain: [a, b], range: [left, right]}: ValueAxis, value: number): number =>
  left + ((value - a) / (b - a || 1)) * (right - left);

/** From pixels to a value: what is set in pixels stands among what an axis places. */
export const fromPixels = ({domain: [a, b], range: [left, right]}: ValueAxis, x: number): number =>
  a + ((x - left) / (right - left)) * (b - a);

const TIME = ["year", "date"];

/** Zero is on the axis where the values come near it; elsewhere the axis is broken, and its ticks say so. */
export function domainOf({figures, falls}: Panel): [number, number] {
  const ends = figures.flatMap((figure) => axisEnds(figure, falls));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const pad = (high - low || Math.abs(high) || 1) * 0.08;
  if (TIME.includes(figures[0]!.unit_measure)) return [low - pad, high + pad];
  if (low >= 0 && low < high * 0.6) return [0, high + pad];
  if (low >= 0 && low === high) return [0, high + pad];
  return [low - pad, high + pad];
}

/** An axis of amounts that leaves out zero. */
export const leavesOutZero = (panel: Panel): boolean => {
  const [low, high] = domainOf(panel);
  return !TIME.includes(panel.figures[0]!.unit_measure) && (low > 0 || high < 0);
};

interface Box {
  x1: number;
  x2: number;
  line: number;
}

/** Labels keep this far from each other, and nearly as far from their own mark. */
const GAP = 6;
const BESIDE = 4;

const overlaps = (a: Box, b: Box): boolean => a.line === b.line && a.x1 < b.x2 && b.x1 < a.x2;

/** The pixels a mark covers. */
function reachOf(spot: Spot, axis: ValueAxis): Box {
  const right = spot.look.arrow && (spot.look.arrow === "more") === (spot.more === "right") ? ARROW : REACH;
  const left = spot.look.arrow && right === REACH ? ARROW : REACH;
  return {x1: toPixels(axis, spot.x) - left, x2: toPixels(axis, spot.x2) + right, line: 0};
}

interface Candidate extends Box {
  anchor: PlacedLabel["anchor"];
}

/** Where a label may stand, the best first: right of its mark, left of it, then on a line below. */
function candidates({x1, x2}: Box, width: number): Candidate[] {
  const right: Candidate = {x1: x2 + BESIDE, x2: x2 + BESIDE + width, line: 0, anchor: "start"};
  const left: Candidate = {x1: x1 - BESIDE - width, x2: x1 - BESIDE, line: 0, anchor: "end"};
  const below = [1, 2, 3].flatMap((line): Candidate[] => [
    {x1, x2: x1 + width, line, anchor: "start"},
    {x1: x2 - width, x2, line, anchor: "end"}
  ]);
  return [right, left, ...below];
}

/** What is stands first for the best place, then what was promised, then what was. */
const KINDS: readonly Figure["value_kind"][] = ["actual", "target", "plan", "baseline", "norm"];

const byKind = (a: Held, b: Held): number =>
  KINDS.indexOf(a.mark.figure.value_kind) - KINDS.indexOf(b.mark.figure.value_kind);

/** A mark that has its place, and the pixels it covers. */
interface Held {
  mark: PanelMark;
  spot: Spot;
  box: Box;
}

export interface Frame {
  axis: ValueAxis;
  width: number;
  color: string;
}

function hold(mark: PanelMark, {falls}: Panel, {axis, color}: Frame): Held {
  const {figure} = mark;
  const [x, x2] = axisEnds(figure, falls);
  const more = (figure.obs_value ?? 0) < 0 && !falls ? "left" : "right";
  const spot: Spot = {x, x2, y: 0, look: lookOf(figure), more, color};
  return {mark, spot, box: reachOf(spot, axis)};
}

/** The best place that covers nothing and stays on the drawing. */
function findPlace(text: string, {box}: Held, taken: readonly Box[], {axis, width}: Frame): Candidate {
  const all = candidates(box, textWidth(text, TYPE.label));
  const fits = all.filter(({x1, x2}) => x1 >= axis.range[0] - 24 && x2 <= width);
  const free = fits.find((place) => !taken.some((other) => other !== box && overlaps(place, other)));
  return free ?? fits.at(-1) ?? all[0]!;
}

/** The line from a former value to the present one is no place for a label. */
function linksOf(held: readonly Held[]): Box[] {
  const actual = held.find(({mark}) => mark.figure.value_kind === "actual");
  const former = held.filter(({spot}) => spot.look.shape === "small");
  if (!actual) return [];
  return former.map(({box}) => ({x1: Math.min(box.x2, actual.box.x2), x2: Math.max(box.x1, actual.box.x1), line: 0}));
}

/** Marks nearer to each other than this stand one above the other, as far apart as this where the row has room. */
const APART = 11;

/** How far each mark stands off the row's line: those that would cover each other share its height. */
function liftsOf(held: readonly Held[], {axis}: Frame): Map<Held, number> {
  const placed = held
    .map((mine) => ({mine, from: toPixels(axis, mine.spot.x), to: toPixels(axis, mine.spot.x2)}))
    .sort((a, b) => a.from - b.from);
  const near: (typeof placed)[] = [];
  for (const each of placed) {
    const last = near.at(-1);
    if (last && each.from - Math.max(...last.map(({to}) => to)) < APART) last.push(each);
    else near.push([each]);
  }
  return new Map(
    near.flatMap((group) => {
      const step = Math.min(APART, (2 * APART) / Math.max(1, group.length - 1));
      return group.map(({mine}, i) => [mine, (i - (group.length - 1) / 2) * step] as const);
    })
  );
}

/** Places a row's marks, and gives every label a place of its own; y counts in lines below the marks. */
export function placeMarks(row: PanelRow, panel: Panel, frame: Frame): PlacedMark[] {
  const held = row.marks.map((mark) => hold(mark, panel, frame)).sort(byKind);
  const lifts = liftsOf(held, frame);
  const taken = [...held.map(({box}) => box), ...linksOf(held)];
  const {figure: main} = mainMark(row);
  return held.map((mine) => {
    const {figure} = mine.mark;
    const time = figure === main || TIME.includes(figure.unit_measure) ? "" : shortPeriod(figure);
    const text = sayValue(figure, {short: true}) + (time && time !== shortPeriod(main) ? ` (${time})` : "");
    const {x1, x2, line, anchor} = findPlace(text, mine, taken, frame);
    taken.push({x1: x1 - GAP, x2: x2 + GAP, line});
    const label: PlacedLabel = {
      text,
      x: anchor === "start" ? x1 : x2,
      line,
      anchor,
      main: figure.value_kind === "actual"
    };
    return {...mine.spot, mark: mine.mark, lift: lifts.get(mine)!, label};
  });
}
