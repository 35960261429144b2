import * as Plot from "@observablehq/plot";
import {shorten, textWidth} from "./text-width.js";
import {bold, NARROW, TYPE} from "./type.js";

/** Where rows have their names, their marks, and behind these what is said of them; all in pixels. */
export interface RowLayout {
  width: number;
  /** Names stand above their rows, not left of them. */
  narrow: boolean;
  /** How wide names may be. */
  names: number;
  /** The ends of what is drawn. */
  left: number;
  right: number;
}

interface RowLayoutOptions<R> {
  width: number;
  /** What a row is called, in bold letters, and what is said below. */
  label: (row: R) => string;
  sublabel?: (row: R) => string | readonly string[];
  /** What is said behind its marks, in bold letters; on a telephone the chart finds it a place. */
  note?: (row: R) => string;
  /** The size of labels. */
  size?: number;
  /** Names stay beside their rows, however little room there is. */
  beside?: boolean;
}

/** Names and notes take no more than this of the width. */
const NAMES = 0.42;
const NOTES = 0.28;
/** Between names and marks, and between these and notes. */
const GAP = 12;

const longestOf = <R>(rows: readonly R[], texts: (row: R) => string | readonly string[], size: number): number =>
  Math.max(0, ...rows.flatMap(texts).map((text) => textWidth(text, size)));

/** The one layout of charts in rows: as much room for names as they need, the rest for what is drawn. */
export function rowLayout<R>(rows: readonly R[], options: RowLayoutOptions<R>): RowLayout {
  const {width, label, sublabel = () => "", note = () => "", size = TYPE.name, beside = false} = options;
  const narrow = !beside && width < NARROW;
  if (narrow) return {width, narrow, names: width, left: 0, right: width};
  const longest = Math.max(longestOf(rows, label, bold(size)), longestOf(rows, sublabel, bold(TYPE.small)));
  const names = Math.min(longest, width * NAMES);
  const notes = longestOf(rows, note, bold(TYPE.label));
  return {width, narrow, names, left: names + GAP, right: width - (notes && Math.min(notes + GAP, width * NOTES))};
}

/** What a row is called, and what is said below its name. */
export interface RowName {
  label: string;
  sublabel: string;
}

interface RowNameOptions<R> {
  /** The middle of the name and of what is below it, in pixels from the top. */
  y: (row: R) => readonly [name: number, below: number];
  /** How wide each may be, in pixels; a longer one is cut, and whole in its title. */
  room: readonly [name: number, below: number];
  /** Rows that stand out. */
  strong?: (row: R) => boolean;
  /** Where a name leads. */
  href?: (row: R) => string | null;
}

/** The names of rows at the left edge of a chart that is drawn in pixels: bold, and below it what narrows it. */
export function rowNames<R extends RowName>(rows: readonly R[], options: RowNameOptions<R>): Plot.Markish[] {
  const {y, room, strong = () => false, href} = options;
  const common = {frameAnchor: "left", textAnchor: "start", lineAnchor: "middle"} as const;
  const names = (mine: readonly R[], fill: string): Plot.Markish =>
    Plot.text(mine, {
      ...common,
      y: (row: R) => y(row)[0],
      text: ({label}: R) => shorten(label, {size: bold(TYPE.name), width: room[0]}),
      ...(href ? {href} : {title: "label"}),
      fontSize: TYPE.name,
      fontWeight: 600,
      fill
    });
  const [standOut, others] = [rows.filter(strong), rows.filter((row) => !strong(row))];
  return [
    ...(standOut.length ? [names(standOut, "var(--accent-ink)")] : []),
    names(others, "var(--ink)"),
    Plot.text(rows, {
      ...common,
      y: (row: R) => y(row)[1],
      text: ({sublabel}: R) => shorten(sublabel, {size: TYPE.small, width: room[1]}),
      title: "sublabel",
      fontSize: TYPE.small,
      fill: "var(--muted)"
    })
  ];
}
