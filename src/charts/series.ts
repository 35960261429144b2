import {seriesRules, lengthOf, splitComparable, type DefinitionBreak} from "../domain/comparable.js";
import type {Figure} from "../rows/figure.js";
import {groupBy} from "../domain/group.js";
import {axisValue, marksOf, rowKey, type PanelMark, type Panel} from "../domain/panel.js";
import {sayPlace} from "../words/place.js";

/** A stated value at its time. */
export interface Moment {
  /** Milliseconds: the middle of its period, so that what changes with a year stands between two of them. */
  time: number;
  value: number;
  mark: PanelMark;
}

/** What one place says of one thing over time. */
export interface Series {
  key: string;
  ref_area: string | null;
  label: string;
  moments: Moment[];
}

/** Series that may share an axis: all that is compared agrees but the time. */
export interface SeriesGroup {
  panel: Panel;
  /** What tells it from the other groups of its panel. */
  label: string;
  series: Series[];
  figures: Figure[];
}

/** What is, not what is promised. */
export const isStated = ({mark}: Moment): boolean =>
  mark.figure.value_kind === "actual" || mark.figure.value_kind === "baseline";

/** The middle of a figure's period; the day itself where only its end is told. */
function timeOf({period_start, period_end}: Figure): number {
  const end = Date.parse(period_end!);
  return period_start ? (Date.parse(period_start) + end) / 2 : end;
}

function momentsOf(figures: readonly Figure[], falls: boolean): Moment[] {
  return marksOf(figures)
    .map((mark) => ({time: timeOf(mark.figure), value: axisValue(mark.figure, falls), mark}))
    .sort((a, b) => a.time - b.time);
}

/** The moments that a line may go through: what is stated once at its time. */
export function lineMoments({moments}: Series): Moment[] {
  const stated = moments.filter(isStated);
  return [...groupBy(stated, ({time}) => String(time)).values()].flatMap((same) => (same.length === 1 ? same : []));
}

const seriesOf = (figures: readonly Figure[], falls: boolean): Series[] =>
  [...groupBy(figures, rowKey)].map(([key, mine]) => ({
    key,
    ref_area: mine[0]!.ref_area,
    label: [sayPlace(mine[0]!), mine[0]!.org].filter(Boolean).join(" · "),
    moments: momentsOf(mine, falls)
  }));

const hasLine = ({series}: SeriesGroup): boolean => series.some((each) => lineMoments(each).length > 1);

/** The groups of a panel that have at least one line, the longest first. */
export function seriesGroupsOf(panel: Panel): SeriesGroup[] {
  const dated = panel.figures.filter(({period_end}) => period_end);
  return splitComparable(dated, {figureOf: (figure) => figure, rules: seriesRules, breaks: panel.breaks})
    .map(({items, label}): SeriesGroup => ({panel, label, series: seriesOf(items, panel.falls), figures: items}))
    .filter(hasLine)
    .sort((a, b) => b.figures.length - a.figures.length);
}

/** A piece of a line between two neighbouring moments. */
export interface Segment {
  series: Series;
  from: Moment;
  to: Moment;
  /** Times between them have no figure. */
  gap: boolean;
}

const DAY = 24 * 60 * 60 * 1000;

/** How many days may lie between neighbours, by how long their periods are. */
const STEPS: Record<string, number> = {month: 31, quarter: 92, half: 184};

const stepOf = ({mark}: Moment): number => {
  const length = lengthOf(mark.figure);
  return STEPS[length] ?? 366 * (Number.parseInt(length) || 1);
};

/** The pieces of a line; none reaches over a change of definition. */
export function segmentsOf(series: Series): Segment[] {
  const moments = lineMoments(series);
  return moments.slice(1).flatMap((to, i) => {
    const from = moments[i]!;
    if (from.mark.figure.era !== to.mark.figure.era) return [];
    return [{series, from, to, gap: to.time - from.time > stepOf(to) * 1.5 * DAY}];
  });
}

/** The changes of definition between the first and the last moment. */
export function breaksWithin({panel: {breaks, indicator}, series}: SeriesGroup): DefinitionBreak[] {
  const times = series.flatMap(({moments}) => moments.map(({time}) => time));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return breaks.filter(
    (each) => each.indicator === indicator && first < Date.parse(each.break_date) && Date.parse(each.break_date) <= last
  );
}

/** More series than this are context; colours no longer tell them apart. */
const COLORED = 6;

/** Tones that are told apart, after the accent that is the chosen place's. */
const TONES = ["life", "money", "state", "land", "party"].map((tone) => `var(--tone-${tone})`);

/** A series' colour: the chosen place's own, a tone where few are compared, else that of the context. */
export function colorsOf<T extends Pick<Series, "ref_area">>(
  series: readonly T[],
  chosen: string | null
): Map<T, string> {
  const others = series.filter(({ref_area}) => !chosen || ref_area !== chosen);
  const few = series.length <= COLORED && others.length <= TONES.length;
  return new Map(
    series.map((each) => {
      const at = others.indexOf(each);
      return [each, at < 0 ? "var(--accent)" : few ? TONES[at]! : "var(--peer)"];
    })
  );
}

/** A name is written in its line's colour, but for the context's, which is too light to read. */
export const inkOf = (color: string): string =>
  ({"var(--accent)": "var(--accent-ink)", "var(--peer)": "var(--muted)"})[color] ?? color;
