import * as Plot from "@observablehq/plot";
import {shorten, textWidth} from "./text-width.js";
import {TYPE} from "./type.js";

/** What a row is called, and what is said below its name. */
export interface RowName {
  label: string;
  sublabel: string;
}

/** Bold letters are so much wider; the measure is that of plain ones. */
const BOLD = 14.5;

/** How wide the longest name of some rows is, in pixels. */
export const namesWidth = (rows: readonly RowName[]): number =>
  Math.max(...rows.map(({label, sublabel}) => Math.max(textWidth(label, 15), textWidth(sublabel, TYPE.label))));

interface RowNameOptions<R> {
  /** The middle of the name and of what is below it, in pixels from the top. */
  y: (row: R) => readonly [name: number, below: number];
  /** How wide each may be, in pixels; a longer one is cut, and whole in its title. */
  room: readonly [name: number, below: number];
}

/** The names of rows at the left edge of a chart that is drawn in pixels: bold, and below it what narrows it. */
export const rowNames = <R extends RowName>(rows: readonly R[], {y, room}: RowNameOptions<R>): Plot.Markish[] => {
  const common = {x: () => 0, textAnchor: "start", lineAnchor: "middle"} as const;
  return [
    Plot.text(rows, {
      ...common,
      y: (row: R) => y(row)[0],
      text: ({label}: R) => shorten(label, {size: BOLD, width: room[0]}),
      title: "label",
      fontSize: TYPE.name,
      fontWeight: 600,
      fill: "var(--ink)"
    }),
    Plot.text(rows, {
      ...common,
      y: (row: R) => y(row)[1],
      text: ({sublabel}: R) => shorten(sublabel, {size: TYPE.small, width: room[1]}),
      title: "sublabel",
      fontSize: TYPE.small,
      fill: "var(--muted)"
    })
  ];
};
