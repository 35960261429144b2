import * as Plot from "@observablehq/plot";
import type {Figure} from "../rows/figure.js";
import {button, opening} from "./hit.js";
import {say} from "../words/say.js";
import {plotChart} from "./plot.js";
import {shorten} from "./text-width.js";
import {rowLayout, rowNames} from "./row-layout.js";
import {bold, TYPE} from "./type.js";

/** A thing that is done in a stretch of time. */
export interface TimeSpan {
  label: string;
  sublabel: string;
  /** Beside its bar: “hơn 1.134 tỷ đồng”. */
  said: string;
  figure: Figure;
}

interface SpanOptions {
  width?: number;
  /** The chart's sentence, for who cannot see it. */
  title?: string;
  chosen?: string | null;
}

const HEAD = 26;
const BAR = 12;
const LEAST = 6;
/** Half of a year’s number, which stands in the middle of its line. */
const EDGE = 18;

/** A day as a number of years. */
const yearOf = (iso: string): number => {
  const [first, next] = [Number(iso.slice(0, 4)), Number(iso.slice(0, 4)) + 1];
  const [from, to] = [Date.parse(`${first}-01-01`), Date.parse(`${next}-01-01`)];
  return first + (Date.parse(iso) - from) / (to - from);
};

/** From the first day to the end of the last; what has only an end is at that end, what has none goes on. */
function endsOf({period_start, period_end}: Figure): [number, number] | null {
  const last = period_end ? yearOf(period_end) + 1 / 366 : Infinity;
  if (period_start) return [yearOf(period_start), last];
  return period_end ? [last, last] : null;
}

const isPromised = ({value_kind}: Figure): boolean => value_kind === "plan" || value_kind === "target";

/** Things by when they are done: what is planned is a dashed bar; of what no time is told, that is said. */
export function spans(
  all: readonly TimeSpan[],
  {width = 680, title = "", chosen = null}: SpanOptions = {}
): SVGSVGElement {
  const {narrow, names, ...ends} = rowLayout(all, {
    ...{width, label: ({label}) => label, sublabel: ({sublabel}) => sublabel, note: ({said}) => said}
  });
  const [left, right] = narrow ? [EDGE, width - EDGE] : [ends.left, ends.right];
  const step = narrow ? 82 : 52;
  const down = narrow ? 62 : 20;
  const times = all.flatMap(({figure}) => endsOf(figure) ?? []).filter(Number.isFinite);
  const domain = times.length ? [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times) - 0.01)] : [0, 1];
  const at = (year: number): number =>
    left + ((year - domain[0]!) / Math.max(1, domain[1]! - domain[0]!)) * (right - left);
  const rows = all.map((span, i) => {
    const [ends, top] = [endsOf(span.figure), HEAD + i * step];
    const x1 = ends ? at(ends[0]) : left;
    const x2 = ends ? Math.max(at(Math.min(ends[1], domain[1]!)), x1 + LEAST) : left;
    const color = chosen !== null && span.figure.ref_area === chosen ? "var(--accent)" : "var(--tone-money)";
    return {...span, top, y: top + down, x1, x2, known: ends !== null, open: ends?.[1] === Infinity, color};
  });
  const years = Array.from({length: domain[1]! - domain[0]! + 1}, (_, i) => domain[0]! + i);
  const every = Math.ceil(years.length / Math.max(2, Math.floor((right - left) / 52)));
  const ticks = times.length ? years.filter((_, i) => i % every === 0) : [];
  const known = rows.filter((row) => row.known);
  const box = {
    x1: "x1",
    x2: "x2",
    y1: ({y}: {y: number}) => y - BAR / 2,
    y2: ({y}: {y: number}) => y + BAR / 2
  } as const;
  const text = {lineAnchor: "middle", fill: "var(--ink)"} as const;
  type Row = (typeof rows)[number];
  return plotChart(title, {
    width,
    height: HEAD + all.length * step,
    color: {type: "identity"},
    marks: [
      Plot.ruleX(ticks, {x: at, y1: () => HEAD - 6, y2: () => HEAD + all.length * step, stroke: "var(--rule)"}),
      Plot.text(ticks, {x: at, y: () => 10, text: String, fontSize: TYPE.small, fill: "var(--muted)"}),
      Plot.rect(
        known.filter(({figure}) => !isPromised(figure)),
        {...box, fill: "color", fillOpacity: ({open}: Row) => (open ? 0.35 : 1)}
      ),
      Plot.rect(
        known.filter(({figure}) => isPromised(figure)),
        {...box, fill: "var(--paper)", stroke: "color", strokeWidth: 1.75, strokeDasharray: "4 3"}
      ),
      Plot.rect(known, {
        ...{x1: "x1", x2: "x2", y1: ({y}: Row) => y - 11, y2: ({y}: Row) => y + 11},
        ...{fill: "transparent", render: opening(known, button)}
      }),
      Plot.text(
        rows.filter((row) => !row.known),
        {
          ...text,
          x: () => left,
          y: "y",
          text: () => say("không rõ thời gian", "time not told"),
          textAnchor: "start",
          fontSize: TYPE.small,
          fill: "var(--muted)"
        }
      ),
      ...rowNames(rows, {
        y: ({top, y}) => (narrow ? [top + 10, top + 28] : [y - 8, y + 10]),
        room: [names, names]
      }),
      Plot.text(rows, {
        ...text,
        x: () => (narrow ? 0 : right + 12),
        y: ({top, y}: Row) => (narrow ? top + 45 : y),
        text: ({said}: Row) => shorten(said, {size: bold(TYPE.label), width: narrow ? width : width - right - 12}),
        textAnchor: "start",
        fontSize: TYPE.label,
        fontWeight: 600
      })
    ]
  });
}
