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

/** A thing's bar: from when to when, in pixels. */
interface Row extends TimeSpan {
  top: number;
  y: number;
  x1: number;
  x2: number;
  /** Its time is told, and it goes on beyond what is drawn. */
  known: boolean;
  open: boolean;
  color: string;
}

/** The years that are drawn, from the first to the last, and where each is; none where no time is told. */
interface Years {
  all: number[];
  at: (year: number) => number;
  last: number;
}

function yearsOf(spans: readonly TimeSpan[], [left, right]: readonly [number, number]): Years {
  const times = spans.flatMap(({figure}) => endsOf(figure) ?? []).filter(Number.isFinite);
  const [first, last] = times.length ? [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times) - 0.01)] : [0, 1];
  return {
    all: times.length ? Array.from({length: last - first + 1}, (_, i) => first + i) : [],
    at: (year) => left + ((year - first) / Math.max(1, last - first)) * (right - left),
    last
  };
}

const BOX = {x1: "x1", x2: "x2", y1: ({y}: Row) => y - BAR / 2, y2: ({y}: Row) => y + BAR / 2} as const;

/** What is planned is a dashed bar, what goes on a light one. */
function barsOf(rows: readonly Row[]): Plot.Markish[] {
  const [promised, done] = [true, false].map((is) => rows.filter(({figure}) => isPromised(figure) === is));
  return [
    Plot.rect(done, {...BOX, fill: "color", fillOpacity: ({open}: Row) => (open ? 0.35 : 1)}),
    Plot.rect(promised, {
      ...BOX,
      fill: "var(--paper)",
      stroke: "color",
      strokeWidth: 1.75,
      strokeDasharray: "4 3"
    }),
    Plot.rect(rows, {
      ...{x1: "x1", x2: "x2", y1: ({y}: Row) => y - 11, y2: ({y}: Row) => y + 11},
      ...{fill: "transparent", render: opening(rows, button)}
    })
  ];
}

/** Lines of years down the rows, their numbers above them where there is room. */
function grid({all, at}: Years, height: number): Plot.Markish[] {
  const every = Math.ceil(all.length / Math.max(2, Math.floor((at(all.at(-1)!) - at(all[0]!)) / 52)));
  const ticks = all.filter((_, i) => i % every === 0);
  return [
    Plot.ruleX(ticks, {x: at, y1: () => HEAD - 6, y2: () => height, stroke: "var(--rule)"}),
    Plot.text(ticks, {x: at, y: () => 10, text: String, fontSize: TYPE.small, fill: "var(--muted)"})
  ];
}

/** Things by when they are done: what is planned is a dashed bar; of what no time is told, that is said. */
export function spans(
  all: readonly TimeSpan[],
  {width = 680, title = "", chosen = null}: SpanOptions = {}
): SVGSVGElement {
  const {narrow, names, ...ends} = rowLayout(all, {
    ...{width, label: ({label}) => label, sublabel: ({sublabel}) => sublabel, note: ({said}) => said}
  });
  const [left, right] = narrow ? [EDGE, width - EDGE] : [ends.left, ends.right];
  const [step, down] = narrow ? [82, 62] : [52, 20];
  const years = yearsOf(all, [left, right]);
  const rows = all.map((span, i): Row => {
    const [time, top] = [endsOf(span.figure), HEAD + i * step];
    const x1 = time ? years.at(time[0]) : left;
    const x2 = time ? Math.max(years.at(Math.min(time[1], years.last)), x1 + LEAST) : left;
    const color = chosen !== null && span.figure.ref_area === chosen ? "var(--accent)" : "var(--tone-money)";
    return {...span, top, y: top + down, x1, x2, known: time !== null, open: time?.[1] === Infinity, color};
  });
  const height = HEAD + all.length * step;
  const text = {lineAnchor: "middle", textAnchor: "start"} as const;
  return plotChart(title, {
    width,
    height,
    color: {type: "identity"},
    marks: [
      ...(years.all.length ? grid(years, height) : []),
      ...barsOf(rows.filter(({known}) => known)),
      Plot.text(
        rows.filter(({known}) => !known),
        {
          ...{...text, x: () => left, y: "y", text: () => say("không rõ thời gian", "time not told")},
          ...{fontSize: TYPE.small, fill: "var(--muted)"}
        }
      ),
      ...rowNames(rows, {y: ({top, y}) => (narrow ? [top + 10, top + 28] : [y - 8, y + 10]), room: [names, names]}),
      Plot.text(rows, {
        ...text,
        x: () => (narrow ? 0 : right + 12),
        y: ({top, y}: Row) => (narrow ? top + 45 : y),
        text: ({said}: Row) => shorten(said, {size: bold(TYPE.label), width: narrow ? width : width - right - 12}),
        fontSize: TYPE.label,
        fontWeight: 600,
        fill: "var(--ink)"
      })
    ]
  });
}
