import {chartFrame} from "../../charts/chart-frame.js";
import {
  communeRows,
  CRITERIA_COUNT,
  criteriaRows,
  sayCriterion,
  setOn,
  type CriteriaRow,
  type CriterionRow
} from "../../domain/criteria.js";
import {criteriaCells} from "../../charts/criteria-cells.js";
import type {Figure} from "../../rows/figure.js";
import {lowerFirst} from "../../words/letter.js";
import {sayNumber} from "../../words/number.js";
import {spanOf} from "../../domain/panel.js";
import {sayPercent} from "../../words/percent.js";
import {say} from "../../words/say.js";
import {SHOWN, type ThemeOptions} from "./theme.js";

/** The numbers of the cells with the names they stand for, as the latest set has them. */
const cellNames = (criteria: readonly CriterionRow[]): string =>
  setOn("9999", criteria)
    .map((criterion) => `${criterion.number}. ${sayCriterion(criterion)}`)
    .join(" · ");

function cellsCard(
  rows: readonly CriteriaRow[],
  figures: readonly Figure[],
  title: string,
  notes: readonly string[],
  numbered: boolean,
  options: ThemeOptions
): HTMLElement | null {
  if (!rows.length) return null;
  const chosen = options.chosen ?? null;
  return chartFrame(
    {
      title,
      subtitle: [
        numbered
          ? say("19 tiêu chí, theo thứ tự của quyết định", "19 criteria, in the decision’s order")
          : say("số tiêu chí đạt, trên 19", "criteria met, of 19"),
        spanOf(figures)
      ].join(" · "),
      figures,
      draw: (width) => criteriaCells(rows.slice(0, SHOWN), {width, title, chosen, numbered}),
      notes
    },
    {...options, level: 3}
  );
}

/** How many communes of a place meet each criterion. */
export function byCriterion(
  figures: readonly Figure[],
  criteria: readonly CriterionRow[],
  options: ThemeOptions
): HTMLElement | null {
  const rows = criteriaRows(figures, criteria);
  const [best] = rows;
  if (!best) return null;
  const known = best.cells.flatMap((cell, i) => (cell?.share === null || !cell ? [] : [{share: cell.share, i}]));
  const lowest = Math.min(...known.map(({share}) => share));
  const least = known.filter(({share}) => share === lowest);
  const set = setOn("9999", criteria);
  const names = least.map(({i}) => lowerFirst(sayCriterion(set[i]!))).join(say(" và ", " and "));
  const title = least.length
    ? say(
        `${best.label}: ít xã đạt nhất trong các tiêu chí đã biết là ${names} (${best.cells[least[0]!.i]!.text} xã, ${sayPercent(lowest)})`,
        `${best.label}: of the criteria told, the fewest communes meet ${names} (${sayPercent(lowest)})`
      )
    : say(
        `${sayNumber(rows.length)} nơi có số xã đạt theo từng tiêu chí`,
        `${sayNumber(rows.length)} places count communes by criterion`
      );
  return cellsCard(
    rows,
    figures,
    title,
    [
      say(
        "Số trong ô: bao nhiêu xã đạt; đậm hơn là tỷ lệ cao hơn; vạch chéo: chưa biết.",
        "In a cell: how many communes meet it; stronger is a larger share; hatched: not known."
      ),
      cellNames(criteria)
    ],
    true,
    options
  );
}

/** How many criteria each commune meets. */
export function byCommune(figures: readonly Figure[], options: ThemeOptions): HTMLElement | null {
  const rows = communeRows(figures);
  const [best, last] = [rows[0], rows.at(-1)];
  if (!best || !last) return null;
  const title =
    rows.length === 1
      ? say(`${best.label} đạt ${best.said} tiêu chí`, `${best.label} meets ${best.said} criteria`)
      : say(
          `${best.label} đạt ${best.said} tiêu chí, ${lowerFirst(last.label)} ${last.said}`,
          `${best.label} meets ${best.said} criteria, ${lowerFirst(last.label)} ${last.said}`
        );
  const mine = figures.filter(
    ({place_level, denominator}) => place_level === "commune" && denominator === CRITERIA_COUNT
  );
  return cellsCard(
    rows,
    mine,
    title,
    [
      say(
        "Bài nêu đạt mấy tiêu chí, không nêu là tiêu chí nào: ô đậm là số đã đạt, ô trống là số chưa đạt.",
        "Articles say how many are met, not which: filled cells are met, empty ones are not."
      )
    ],
    false,
    options
  );
}
