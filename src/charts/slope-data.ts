import {seriesRules, lengthOf, splitComparable} from "../domain/comparable.js";
import type {Figure} from "../rows/figure.js";
import {groupBy} from "../domain/group.js";
import {axisValue, marksOf, rowKey, type PanelMark, type Panel} from "../domain/panel.js";
import {shortPeriod} from "../words/period.js";
import {sayPlace} from "../words/place.js";

/** What one place says at both dates. */
export interface SlopePair {
  key: string;
  ref_area: string | null;
  label: string;
  from: PanelMark;
  to: PanelMark;
}

/** Places at two dates, by what may be compared. */
export interface Slope {
  panel: Panel;
  label: string;
  from: string;
  to: string;
  pairs: SlopePair[];
  figures: Figure[];
}

/** A date as the address names it: a year, a month, a day, a term. */
export const dateOf = (figure: Figure): string => figure.time_period ?? shortPeriod(figure);

const isActual = ({value_kind, period_end}: Figure): boolean => value_kind === "actual" && period_end !== null;

/** The dates of which a panel's figures are, from the first. */
export function datesOf({figures}: Panel): string[] {
  const dated = figures.filter(isActual).sort((a, b) => (a.period_end! < b.period_end! ? -1 : 1));
  return [...new Set(dated.map(dateOf))];
}

/** The only mark of a date; what is stated in two ways has none. */
function onlyMark(figures: readonly Figure[], date: string): PanelMark | undefined {
  const marks = marksOf(figures.filter((figure) => dateOf(figure) === date));
  return marks.length === 1 ? marks[0] : undefined;
}

function pairsOf(figures: readonly Figure[], from: string, to: string): SlopePair[] {
  return [...groupBy(figures.filter(isActual), rowKey)].flatMap(([key, mine]) => {
    const [first, last] = [onlyMark(mine, from), onlyMark(mine, to)];
    if (!first || !last) return [];
    const {ref_area} = first.figure;
    const label = [sayPlace(first.figure), first.figure.org].filter(Boolean).join(" · ");
    return [{key, ref_area, label, from: first, to: last}];
  });
}

/** The slopes of a panel between two dates: none over a change of definition, which `isBroken` tells. */
export function slopesOf(panel: Panel, from: string, to: string): Slope[] {
  return splitComparable(panel.figures, {figureOf: (figure) => figure, rules: seriesRules, breaks: panel.breaks})
    .map(({items, label}) => {
      const pairs = pairsOf(items, from, to);
      const figures = pairs.flatMap((pair) => [...pair.from.mentions, ...pair.to.mentions]);
      return {panel, label, from, to, pairs, figures};
    })
    .filter(({pairs}) => pairs.length > 0)
    .sort((a, b) => b.pairs.length - a.pairs.length);
}

/** Whether the definition changed between the dates, so that a slope would tell of the change alone. */
export const isOverBreak = ({pairs: [first]}: Slope): boolean => first!.from.figure.era !== first!.to.figure.era;

export const valueAt = (mark: PanelMark, {panel}: Slope): number => axisValue(mark.figure, panel.falls);

/** Every two dates of equally long periods, the pair of most places first, then the farthest apart, then the latest. */
export function findDates(panel: Panel): [from: string, to: string] | undefined {
  const dates = datesOf(panel);
  const lengths = new Map(panel.figures.map((figure) => [dateOf(figure), lengthOf(figure)]));
  const couples = dates.flatMap((to, j) =>
    dates
      .slice(0, j)
      .filter((from) => lengths.get(from) === lengths.get(to))
      .map((from, i) => ({from, to, span: j - i, pairs: Math.max(0, ...pairsIn(panel, from, to))}))
  );
  const [best] = couples
    .filter(({pairs}) => pairs > 0)
    .sort((a, b) => b.pairs - a.pairs || b.span - a.span || (a.to < b.to ? 1 : -1));
  return best && [best.from, best.to];
}

/** How many places each slope has; one over a change of definition has none. */
const pairsIn = (panel: Panel, from: string, to: string): number[] =>
  slopesOf(panel, from, to).map((slope) => (isOverBreak(slope) ? 0 : slope.pairs.length));
