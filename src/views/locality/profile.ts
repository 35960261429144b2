import {html} from "htl";
import {sparkline} from "../../charts/sparkline.js";
import type {Lineage} from "../../domain/crosswalk.js";
import {PEERS} from "../../domain/place-set.js";
import {isTelling, sayRank, type Standing} from "../../domain/peer-rank.js";
import {figureButton, valueButton} from "../../parts/figure-button.js";
import type {Figure} from "../../rows/figure.js";
import {lowerFirst, NBSP} from "../../words/letter.js";
import {sayNumber} from "../../words/number.js";
import {periodYear, shortPeriod, type FigurePeriod} from "../../words/period.js";
import {sayQualifier} from "../../words/named.js";
import {plural, say} from "../../words/say.js";
import {sayIndicator, sayValue} from "../../words/value.js";
import {compareLink} from "../compare/state.js";
import type {CoreFigure, CoreRow} from "../sql/core.js";

/** A row of the table with which every place's page begins: what it is called, and the newest figures of it. */
export interface ProfileRow {
  position: number;
  vi: string;
  en: string;
  indicators: readonly string[];
  /** The place's own, else one of each unit it came from. */
  figures: readonly CoreFigure[];
  /** Figures of it that are not sure enough to be told here. */
  unsure: number;
}

export interface Profiled {
  /** The place, and the units that it goes on as under another name or in another list. */
  own: readonly string[];
  core: readonly CoreRow[];
  coreFigures: readonly CoreFigure[];
  figures: readonly Figure[];
}

/** The rows in their order, whether anything is known or not. */
export function profileOf({own: ids, core, coreFigures, figures}: Profiled): ProfileRow[] {
  const positions = [...new Set(core.map(({position}) => position))];
  return positions.map((position) => {
    const rows = core.filter((row) => row.position === position);
    const mine = coreFigures.filter((figure) => figure.position === position);
    const own = mine.filter(({ref_area}) => ids.includes(ref_area!));
    const indicators = rows.map(({indicator}) => indicator);
    const shown = own.length ? own : mine;
    const unsure = shown.length
      ? 0
      : figures.filter(({indicator, value_kind}) => value_kind === "actual" && indicators.includes(indicator)).length;
    return {position, vi: rows[0]!.vi, en: rows[0]!.en, indicators, figures: shown, unsure};
  });
}

/** A value that is of the same thing as a figure, exact. */
const likeIt = (figure: CoreFigure, obs_value: number): Figure => ({
  ...figure,
  ...{obs_value, obs_value_max: null, numerator: null, denominator: null, bound: "exact", obs_status: "A"},
  ...(figure.is_share && {unit_measure: "percent", unit_mult: 0})
});

/** A value of the same thing as a figure, as it is said beside it. */
export const sayLike = (figure: CoreFigure, value: number): string =>
  sayValue(likeIt(figure, value), {beside: [figure]});

/** How the place stands, where at least three places can be compared. */
export function standingOf(figure: CoreFigure): Standing | undefined {
  const {places, above, below, equal} = figure;
  if (places === null) return undefined;
  const standing = {own: figure, places, above: above!, below: below!, equal: equal!};
  return isTelling(standing) ? standing : undefined;
}

/** The median is said of at least five peers. */
const FEWEST_PEERS = 5;

export const medianOf = ({places, median}: CoreFigure): number | null =>
  places !== null && places > FEWEST_PEERS ? median : null;

/** Said where it is not of the figure's own year. */
export const otherYear = (figure: CoreFigure): string =>
  figure.ranked_year !== null && figure.ranked_year !== periodYear(figure) ? `${NBSP}(${figure.ranked_year})` : "";

/** The figure's place among its peers, on the compare page. */
export const peersLink = ({indicator, ref_area}: Figure, root: string, view: string | null = null): string =>
  compareLink(root, {indicator, chosen: ref_area, set: PEERS, view});

function rank(figure: CoreFigure, root: string): HTMLElement {
  const standing = standingOf(figure);
  return standing
    ? html`<a href=${peersLink(figure, root)}>${sayRank(standing, {short: true})}</a>${otherYear(figure)}`
    : html`<span class="muted">${say("chưa đủ ba nơi để xếp", "fewer than three places to rank")}</span>`;
}

function course(figure: CoreFigure, root: string): HTMLElement | null {
  const {years, values, eras} = figure;
  if (!years || !values || !eras) return null;
  const label = `${sayIndicator(figure)}: ${years[0]} ${sayLike(figure, values[0]!)} → ${years.at(-1)} ${sayLike(figure, values.at(-1)!)}`;
  const drawn = years.length > 1 ? sparkline({years, vals: values, eras}) : null;
  return drawn && html`<a class="course" href=${peersLink(figure, root, "dien-bien")} title=${label}>${drawn}</a>`;
}

const middle = (figure: CoreFigure): string | null => {
  const value = medianOf(figure);
  return value === null ? null : `${sayLike(figure, value)}${otherYear(figure)}`;
};

function parent(figure: CoreFigure): HTMLElement | null {
  const {parent_value, parent_id, parent_name, parent_en} = figure;
  if (parent_value === null) return null;
  return html`<span
    ><small>${say(parent_name!, parent_en ?? parent_name!)}</small>
    ${figureButton({observation_id: parent_id!}, sayLike(figure, parent_value))}${otherYear(figure)}</span
  >`;
}

const timeOfTarget = ({target_period, target_start, target_end}: CoreFigure): FigurePeriod => ({
  ...{time_period: target_period, period_start: target_start, period_end: target_end}
});

function target(figure: CoreFigure): HTMLElement | null {
  const {target_id, target_value, target_max, target_bound, target_kind} = figure;
  if (target_value === null) return null;
  const promised: Figure = {
    ...likeIt(figure, target_value),
    ...{obs_value_max: target_max, bound: target_bound!, value_kind: target_kind!, unit_measure: figure.unit_measure}
  };
  return html`${figureButton({observation_id: target_id!}, sayValue(promised))}
    <small>${shortPeriod(timeOfTarget(figure))}</small>`;
}

interface Column {
  name: string;
  className: string;
  cell: (figure: CoreFigure) => unknown;
}

const columnsOf = (rows: readonly ProfileRow[], root: string): Column[] => [
  {
    name: say("Mới nhất", "Latest"),
    className: "latest",
    cell: (figure) => html`<b>${valueButton(figure)}</b> <small>${shortPeriod(figure)}</small>`
  },
  {name: say("Diễn biến", "Course"), className: "trend", cell: (figure) => course(figure, root)},
  {name: say("Nơi cùng cấp", "Peers"), className: "rank", cell: (figure) => rank(figure, root)},
  {name: say("Mức giữa", "Median"), className: "median", cell: middle},
  {name: say("Cấp trên", "Around it"), className: "parent", cell: parent},
  // Most places promise nothing of these: where none is known, the column says nothing.
  ...(rows.some(({figures}) => figures.some(({target_value}) => target_value !== null))
    ? [{name: say("Mục tiêu", "Target"), className: "target", cell: target}]
    : [])
];

const cellOf = ({name, className, cell}: Column, figure: CoreFigure): HTMLElement => {
  const content = cell(figure);
  return html`<td class=${`${className}${content ? "" : " blank"}`} data-word=${name}>${content}</td>`;
};

const sayUnsure = (count: number): string =>
  say(
    `${sayNumber(count)} con số chưa đủ chắc, xem ở dưới`,
    `${plural(sayNumber(count), "figure")} not sure enough, see below`
  );

const empty = ({unsure}: ProfileRow, columns: number): HTMLElement =>
  html`<td class="unknown-row muted" colspan=${columns}>
    ${unsure ? html`<a href="#con-so">${sayUnsure(unsure)}</a>` : say("chưa biết", "not known")}
  </td>`;

/** Of which former unit a figure is; nothing where it is the place's own. */
export const partOf = ({ref_area}: CoreFigure, lineages: readonly Lineage[], place_id: string): string | null => {
  const lineage = ref_area === place_id ? undefined : lineages.find(({from_place}) => from_place === ref_area);
  return lineage && !lineage.goes_on
    ? say(`${lowerFirst(lineage.from_full_name)} cũ`, `former ${lineage.from_name}`)
    : null;
};

/** What a row's name does not say of its figure: which of several indicators it is, and what narrows it, as “một tháng”. */
export const narrowedIn = ({indicators}: ProfileRow, figure: CoreFigure): string =>
  [indicators.length > 1 && sayIndicator(figure), sayQualifier(figure)].filter(Boolean).join(", ");

/** What the same figures are, beside each other: the same ten rows for every place of a level. */
export function profile(
  rows: readonly ProfileRow[],
  {place_id, lineages, root}: {place_id: string; lineages: readonly Lineage[]; root: string}
): HTMLElement {
  const columns = columnsOf(rows, root);
  const head = (row: ProfileRow, figure?: CoreFigure): HTMLElement => {
    const below = figure ? [partOf(figure, lineages, place_id), narrowedIn(row, figure)].filter(Boolean) : [];
    return html`<th scope="row">
      <span>${say(row.vi, row.en)}</span>${below.map((each) => html`<small>${each}</small>`)}
    </th>`;
  };
  const lines = (row: ProfileRow): HTMLElement[] =>
    row.figures.length
      ? row.figures.map(
          (figure) =>
            html`<tr>
              ${head(row, figure)}${columns.map((column) => cellOf(column, figure))}
            </tr>`
        )
      : [
          html`<tr class="nothing">
            ${head(row)}${empty(row, columns.length)}
          </tr>`
        ];
  return html`<section class="profile" id="chi-so">
    <table aria-label=${say("Các chỉ tiêu chính", "Core indicators")}>
      <thead>
        <tr>
          <td></td>
          ${columns.map(({name, className}) => html`<th scope="col" class=${className}>${name}</th>`)}
        </tr>
      </thead>
      ${rows.map(
        (row) =>
          html`<tbody data-position=${row.position}>
            ${lines(row)}
          </tbody>`
      )}
    </table>
  </section>`;
}
