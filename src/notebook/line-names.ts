import * as Plot from "@observablehq/plot";
import {shorten} from "../charts/text-width.js";

type Row = Record<string, unknown>;

/** Names nearer to each other than this could not be read. */
const STEP = 14;

/** Heights in the same order, none nearer to the next than a step, none below the floor where they have room above it. */
export function apart(heights: readonly number[], floor: number): number[] {
  const order = heights.map((_, i) => i).sort((a, b) => heights[a]! - heights[b]!);
  const placed = [...heights];
  for (const [k, i] of order.entries()) if (k) placed[i] = Math.max(placed[i]!, placed[order[k - 1]!]! + STEP);
  let room = floor;
  for (const i of order.toReversed()) {
    placed[i] = Math.min(placed[i]!, room);
    room = placed[i] - STEP;
  }
  return placed;
}

/** The rows of a line in the last of the columns it is drawn in: it is named once, where it ends. */
function lastColumns(rows: readonly Row[]): Row[] {
  const columns = [...new Set(rows.map(({fx}) => fx))].sort();
  const last = new Map<unknown, number>();
  for (const {color, fx} of rows) last.set(color, Math.max(last.get(color) ?? 0, columns.indexOf(fx)));
  return rows.filter(({color, fx}) => columns.indexOf(fx) === last.get(color));
}

/** The name of each line at its end, apart from the others. */
export const lineNames = (rows: readonly Row[], facets: Plot.MarkOptions, room: number): Plot.Markish =>
  Plot.text(
    lastColumns(rows),
    Plot.initializer(
      Plot.selectLast({
        ...facets,
        ...{x: "x", y: "y", z: "color", fill: "color", textAnchor: "start", dx: 6},
        text: ({color}: Row) => shorten(String(color ?? ""), {size: 12, width: room - 8})
      }),
      (data, groups, channels, scales, {height, marginBottom}) => {
        const heights = Array.from(
          (channels["y"] as unknown as {value: ArrayLike<number>}).value,
          (value) => scales.y!(value) as number
        );
        for (const group of groups) {
          const placed = apart(
            Array.from(group, (i) => heights[i]!),
            height - marginBottom
          );
          Array.from(group).forEach((i, k) => (heights[i] = placed[k]!));
        }
        return {data, facets: groups, channels: {y: {value: heights, scale: null}}};
      }
    )
  );
