import * as Plot from "@observablehq/plot";
import {toPixels, type ValueAxis} from "./dot-layout.js";
import type {Figure} from "../rows/figure.js";
import {figureMarks, type Spot} from "./figure-marks.js";
import {hits} from "./hit.js";
import {sayQualifier} from "../words/named.js";
import {axisEnds} from "../domain/panel.js";
import {sayThing} from "../words/thing.js";
import {periodYear, shortPeriod} from "../words/period.js";
import {sayPlaceFirst} from "../words/place.js";
import {sayPledge, type Pledge} from "../domain/pledge.js";
import {plotChart} from "./plot.js";
import {say} from "../words/say.js";
import {lookOf, type Look} from "../words/sureness.js";
import {rowLayout, type RowLayout} from "./row-layout.js";
import {shorten, textWidth} from "./text-width.js";
import {unitAxis, unitOf} from "../words/unit.js";
import {shareOfWhole} from "../words/value.js";
import {sayIndicator, sayMeasured, sayValue} from "../words/value.js";
import {bold, TYPE} from "./type.js";

interface BulletOptions {
  width?: number;
  /** Names each row's place, where they are of several. */
  places?: boolean;
}

const HEAD = 24;
const LINE = 17;
/** Beyond the longest bar, for a mark's arrow. */
const REACH = 24;
const BAR = 9;

/** What was promised, what is and where it began; two of them at least. */
export type Bullet = Partial<Pledge>;

/** The figures that a bullet shows, each once. */
export const bulletFigures = ({baseline, actual, promise}: Bullet): Figure[] => [
  ...new Map(
    [baseline, actual, promise].flatMap((each) => (each ? [[each.observation_id, each] as const] : []))
  ).values()
];

/** A promise alone shows nothing that its words do not say. */
export const isDrawn = ({baseline, actual, promise}: Bullet): boolean =>
  [baseline, actual, promise].filter(Boolean).length > 1;

interface BulletLayout extends RowLayout {
  /** The bars, from zero. */
  bars: [number, number];
  /** The dates; none where there is no room, and words say them. */
  dates: [number, number] | null;
  places: boolean;
  step: number;
  down: number;
}

/** Of the width, what the dates take. */
const DATES = 0.2;

function layoutOf(pledges: readonly Bullet[], width: number, places: boolean): BulletLayout {
  const layout = rowLayout(pledges, {
    ...{width, label: (pledge) => nameOf(pledge, places)},
    sublabel: (pledge) => linesOf(pledge, places, false)
  });
  const {narrow, left, right} = layout;
  if (narrow) return {...layout, bars: [left + 6, right - REACH], dates: null, places, step: 156, down: 112};
  const end = Math.round(width * (1 - DATES));
  return {...layout, bars: [left, end], dates: [end + REACH + 16, width - 16], places, step: 84, down: 26};
}

/** The figure that a row is named by. */
const namedOf = ({promise, actual}: Bullet): Figure => promise ?? actual!;

/** A figure's mark, in pixels. */
interface Drawn extends Spot {
  figure: Figure;
}

interface Row extends Bullet {
  /** What its name is of. */
  named: Figure;
  y: number;
  top: number;
  /** Of zero and of what is, in pixels; null where a bar from zero means nothing. */
  bar: [number, number] | null;
  marks: Drawn[];
}

/** Where a row's figures reach: as shares only where all tell what they are of. */
const endsIn =
  (figures: readonly Figure[], falls: boolean): Ends =>
  (figure) =>
    axisEnds(isOfWholes(figures) ? figure : {...figure, denominator: null}, falls);

type Ends = (figure: Figure) => [low: number, high: number];

const isOfWholes = (figures: readonly Figure[]): boolean => figures.every((figure) => shareOfWhole(figure) !== null);

/** Every row has a scale of its own, from zero to the largest. */
function axisOf(figures: readonly Figure[], endsOf: Ends, range: [number, number]): ValueAxis {
  const ends = figures.flatMap(endsOf);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (unitOf(figures[0]!.unit_measure).time) return {domain: [low - 1, high + 1], range};
  return {domain: [Math.min(0, low), Math.max(0, high)], range};
}

/** A mark in the look of what it is here: the figure where it began is no result. */
function drawn(figure: Figure, axis: ValueAxis, endsOf: Ends, y: number, as: Partial<Look> & {color: string}): Drawn {
  const ends = endsOf(figure);
  const [x, x2] = ends.map((value) => toPixels(axis, value)) as [number, number];
  const {color, ...look} = as;
  const more = ends[0] < 0 ? "left" : "right";
  return {figure, x, x2, y, color, look: {...lookOf(figure), ...look}, more};
}

function placeRow(bullet: Bullet, i: number, layout: BulletLayout): Row {
  const {promise, actual, baseline} = bullet;
  const figures = [baseline, actual, promise].filter((each) => each !== undefined);
  const falls = figures.every(({obs_value, measure}) => obs_value! <= 0 && measure !== "level");
  const endsOf = endsIn(figures, falls);
  const axis = axisOf(figures, endsOf, layout.bars);
  const y = HEAD + i * layout.step + layout.down;
  const was = baseline && drawn(baseline, axis, endsOf, y, {shape: "small", color: "var(--muted)"});
  const is = actual && drawn(actual, axis, endsOf, y, {color: "var(--accent)"});
  const promised = promise && drawn(promise, axis, endsOf, y, {color: "var(--ink)"});
  const isTime = unitOf(figures[0]!.unit_measure).time ?? false;
  const bar: Row["bar"] = isTime || !is ? null : [toPixels(axis, 0), is.x2];
  const marks = [was, is, promised].filter((each) => each !== undefined);
  return {...bullet, named: namedOf(bullet), y, top: y - layout.down + 12, bar, marks};
}

const nameOf = (bullet: Bullet, places: boolean): string => (places ? sayPlaceFirst : sayIndicator)(namedOf(bullet));

const about = (named: Figure): string =>
  [sayQualifier(named), unitOf(named.unit_measure).time ? "" : unitAxis(named.unit_measure)]
    .filter(Boolean)
    .join(" · ");

/** What stands below its name: of what it is, how it stands, where it began, and where words tell them its dates. */
function linesOf(bullet: Bullet, places: boolean, narrow: boolean): string[] {
  const named = namedOf(bullet);
  const thing = places ? sayThing(named) : narrow ? "" : about(named);
  const began = [sayBegan(bullet), narrow && sayDates(bullet)].filter(Boolean).join(" · ");
  return [thing, stands(bullet), began].filter(Boolean);
}

const stands = ({promise, ...rest}: Bullet): string => (promise ? sayPledge({promise, ...rest}) : "");

/** “số năm 2020, hạn 2025”. */
const sayDates = ({actual, promise}: Bullet): string =>
  [
    actual && shortPeriod(actual) && say(`số ${shortPeriod(actual)}`, `figure of ${shortPeriod(actual)}`),
    promise && shortPeriod(promise) && say(`hạn ${shortPeriod(promise)}`, `due ${shortPeriod(promise)}`)
  ]
    .filter(Boolean)
    .join(" · ");

/** “từ 95 % (2018)”: where it began. */
function sayBegan({baseline}: Bullet): string {
  if (!baseline) return "";
  const [value, when] = [sayMeasured(baseline, {short: true}), shortPeriod(baseline)];
  return [say(`từ ${value}`, `from ${value}`), when && `(${when})`].filter(Boolean).join(" ");
}

function names(rows: readonly Row[], {names: room, narrow, places}: BulletLayout): Plot.Markish[] {
  const common = {x: () => 0, textAnchor: "start", lineAnchor: "middle"} as const;
  const named = rows.map((row) => ({...row, name: nameOf(row, places), lines: linesOf(row, places, narrow)}));
  return [
    Plot.text(named, {
      ...common,
      y: "top",
      text: ({name}) => shorten(name, {size: bold(TYPE.name), width: room}),
      title: "name",
      fontSize: TYPE.name,
      fontWeight: 600,
      fill: "var(--ink)"
    }),
    ...[0, 1, 2].map((i) =>
      Plot.text(named, {
        ...common,
        y: ({top}) => top + 18 + i * LINE,
        text: ({lines}) => shorten(lines[i] ?? "", {size: TYPE.small, width: room}),
        fontSize: TYPE.small,
        fill: ({lines, ...row}) => (lines[i] === stands(row) ? "var(--ink)" : "var(--muted)")
      })
    )
  ];
}

/** What was promised above the bar, what is below it: so they never meet. */
function labels(rows: readonly Row[], {bars: [left], width, dates}: BulletLayout): Plot.Markish {
  const right = dates ? dates[0] - 12 : width;
  const items = rows.flatMap(({marks, y, actual, baseline}) =>
    marks.flatMap(({figure, x, x2}) => {
      if (figure === baseline) return [];
      // Each row has a scale of its own, and no axis that tells its unit.
      const text = sayValue(figure);
      const half = textWidth(text, bold(TYPE.label)) / 2 + 2;
      const middle = Math.max(left + half, Math.min(right - half, (x + x2) / 2));
      return [{text, x: middle, y: figure === actual ? y + 21 : y - 21}];
    })
  );
  return Plot.text(items, {
    ...{x: "x", y: "y", text: "text", fontSize: TYPE.label},
    ...{fill: "var(--ink)", stroke: "var(--paper)", strokeWidth: 5}
  });
}

/** The line of dates: when what is known was, and when the promise is due. */
function dates(rows: readonly Row[], span: [number, number]): Plot.Markish[] {
  const yearOf = (figure: Figure | undefined): number | undefined => figure && periodYear(figure);
  const dated = rows.map((row) => ({row, is: yearOf(row.actual), due: yearOf(row.promise)}));
  const years = dated.flatMap(({is, due}) => [is, due]).filter((year) => year !== undefined);
  if (!years.length) return [];
  const domain: [number, number] = [Math.min(...years), Math.max(...years)];
  const at = (year: number): number =>
    domain[0] === domain[1] ? (span[0] + span[1]) / 2 : toPixels({domain, range: span}, year);
  const both = dated.filter(({is, due}) => is !== undefined && due !== undefined);
  const text = {fontSize: TYPE.tiny, fill: "var(--muted)"} as const;
  const spots = (kind: "is" | "due"): {x: number; y: number}[] =>
    dated.flatMap(({row, [kind]: year}) => (year === undefined ? [] : [{x: at(year), y: row.y}]));
  return [
    Plot.text([...new Set(domain)], {...text, x: at, y: () => 8, text: String}),
    Plot.ruleY(rows, {x1: () => span[0], x2: () => span[1], y: "y", stroke: "var(--rule)"}),
    Plot.ruleY(both, {
      x1: ({is}) => at(is!),
      x2: ({due}) => at(due!),
      y: ({row}) => row.y,
      stroke: "var(--peer)",
      strokeWidth: 2
    }),
    Plot.dot(spots("due"), {x: "x", y: "y", r: 4.5, stroke: "var(--ink)", strokeWidth: 1.75, fill: "var(--paper)"}),
    Plot.dot(spots("is"), {x: "x", y: "y", r: 3, fill: "var(--accent)"})
  ];
}

/** From where it began to what is. */
const paths = (rows: readonly Row[]): {x1: number; x2: number; y: number}[] =>
  rows.flatMap(({baseline, actual, marks, y}) => {
    const [was, is] = [baseline, actual].map((figure) => marks.find((mark) => figure && mark.figure === figure));
    return was && is ? [{x1: was.x2, x2: is.x, y}] : [];
  });

/**
 * What was promised against what is: a bar from zero, the promise on it, a thin line from where it began, and beside it when the
 * one was and the other is due.
 */
export function bullets(pledges: readonly Bullet[], {width = 680, places = false}: BulletOptions = {}): SVGSVGElement {
  const shown = pledges.filter(isDrawn);
  const layout = layoutOf(shown, width, places);
  const rows = shown.map((pledge, i) => placeRow(pledge, i, layout));
  const bars = rows.flatMap(({bar, y}) => (bar ? [{x1: Math.min(...bar), x2: Math.max(...bar), y}] : []));
  const marks = rows.flatMap((row) => row.marks);
  const promised = rows.flatMap(({marks: mine, promise}) => mine.filter(({figure}) => figure === promise));
  const said = rows.map((row) => [sayIndicator(row.named), stands(row)].filter(Boolean).join(": "));
  return plotChart(said.join("; "), {
    width,
    height: HEAD + rows.length * layout.step,
    marks: [
      Plot.rect(bars, {
        ...{x1: "x1", x2: "x2", fill: "var(--accent)", fillOpacity: 0.28},
        y1: ({y}) => y - BAR / 2,
        y2: ({y}) => y + BAR / 2
      }),
      Plot.ruleY(paths(rows), {x1: "x1", x2: "x2", y: "y", stroke: "var(--muted)", strokeWidth: 1}),
      Plot.ruleX(promised, {
        x: "x2",
        y1: ({y}) => y - 12,
        y2: ({y}) => y + 12,
        stroke: "var(--ink)",
        strokeWidth: 1.75
      }),
      ...figureMarks(marks),
      labels(rows, layout),
      ...names(rows, layout),
      ...(layout.dates ? dates(rows, layout.dates) : []),
      hits(marks)
    ]
  });
}
