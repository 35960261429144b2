import {html} from "htl";
import {WIDTHS} from "../../charts/chart-frame.js";
import {coverage, coverageKey, type CoverageCell, type Coverage} from "../../charts/coverage.js";
import {FAMILIES, familyOf} from "../../words/family.js";
import {groupBy} from "../../domain/group.js";
import {indicatorLink} from "../../words/indicator.js";
import {sayNumber} from "../../words/number.js";
import {plural, say} from "../../words/say.js";
import {wordedTable} from "../../parts/worded-table.js";
import {rowsOf, type Context, type View} from "../view.js";

/** More indicators than this are shown by their families. */
const COLUMNS = 24;

/** Fewer places than this of one level are divided further: a province's own site tells its districts apart. */
const ROWS = 4;

const SQL = `WITH placed AS (
  SELECT ref_area_path AS path, indicator, family, indicator_vi, indicator_en
  FROM figures
  WHERE indicator_vi IS NOT NULL AND len(ref_area_path) > 0
),
scale AS (
  SELECT count(DISTINCT indicator) > ${COLUMNS} AS by_family,
    CASE
      WHEN count(DISTINCT path[1]) >= ${ROWS} THEN 1
      WHEN count(DISTINCT array_to_string(path[1:2], '/')) >= ${ROWS} THEN 2
      ELSE 3
    END AS depth
  FROM placed
)
SELECT array_to_string(path[1:depth], '/') AS place, any_value(path[least(depth, len(path))]) AS place_name, by_family,
  CASE WHEN by_family THEN family ELSE indicator END AS code,
  any_value(indicator_vi) AS vi, any_value(indicator_en) AS en, any_value(family) AS family,
  CAST(count(*) AS INTEGER) AS figures
FROM placed, scale
GROUP BY place, by_family, code
ORDER BY place, code`;

interface CoverageRow {
  /** The names of all that it lies in, and its own. */
  place: string;
  place_name: string;
  by_family: boolean;
  code: string;
  vi: string;
  en: string;
  family: string;
  figures: number;
}

const nameOf = ({by_family, code, vi, en}: CoverageRow): string => (by_family ? familyOf(code).name() : say(vi, en));

const FAMILY_ORDER = Object.keys(FAMILIES);

const sum = (rows: readonly {figures: number}[]): number => rows.reduce((all, {figures}) => all + figures, 0);

/** Places with something of several columns are rows; a place of one column alone is told of in words. */
function coverageOf(rows: readonly CoverageRow[]): {data: Coverage; alone: CoverageRow[]} {
  const places = [...groupBy(rows, ({place}) => place).values()];
  const wide = places.filter((mine) => mine.length > 1).sort((a, b) => b.length - a.length || sum(b) - sum(a));
  const shown = wide.length ? wide : places;
  const kept = shown.flat();
  const inOrder = [...kept].sort(
    (a, b) => FAMILY_ORDER.indexOf(a.family) - FAMILY_ORDER.indexOf(b.family) || (a.code < b.code ? -1 : 1)
  );
  const cells = kept.map((row): CoverageCell => ({row: row.place_name, column: nameOf(row), figures: row.figures}));
  const data = {rows: shown.map(([row]) => row!.place_name), columns: [...new Set(inOrder.map(nameOf))], cells};
  return {data, alone: wide.length ? places.filter((mine) => mine.length === 1).flat() : []};
}

function title({rows, columns, cells}: Coverage, byFamily: boolean): string {
  const best = cells.filter(({row}) => row === rows[0]).length;
  const [known, all] = [sayNumber(best), sayNumber(columns.length)];
  return byFamily
    ? say(
        `${rows[0]} được nói tới nhiều nhất: ${known} trong ${all} lĩnh vực`,
        `${rows[0]} is known best: ${known} of ${all} families`
      )
    : say(
        `${rows[0]} được nói tới nhiều nhất: ${known} trong ${all} chỉ tiêu`,
        `${rows[0]} is known best: ${known} of ${all} indicators`
      );
}

const key = (data: Coverage): HTMLElement =>
  html`<dl class="legend" aria-label=${say("Cách đọc ký hiệu", "How to read the marks")}>
    ${coverageKey(data).map(
      ({sample, words}) =>
        html`<div>
          <dt>${sample}</dt>
          <dd>${words}</dd>
        </div>`
    )}
  </dl>`;

/** The columns by their numbers, each a link to its figures; narrow charts have only the numbers. */
function columnList({columns}: Coverage, rows: readonly CoverageRow[], root: string): HTMLElement {
  const codes = new Map(rows.map((row) => [nameOf(row), row]));
  const linkOf = ({by_family, code}: CoverageRow): string =>
    by_family ? `${root}chi-tieu/index.html#${code}` : indicatorLink(code, root);
  return html`<ol class="columns">
    ${columns.map((column) => html`<li><a href=${linkOf(codes.get(column)!)}>${column}</a></li>`)}
  </ol>`;
}

/** The same in words, for who cannot see the picture. */
const table = ({rows, cells}: Coverage): HTMLElement =>
  wordedTable(
    say("Bảng độ phủ", "Coverage as a table"),
    [
      {name: say("Nơi", "Place"), cell: (row: string) => row},
      {
        name: say("Có gì, bao nhiêu con số", "What is known, how many figures"),
        cell: (row: string) =>
          cells
            .filter((cell) => cell.row === row)
            .map(({column, figures}) => `${column} ${sayNumber(figures)}`)
            .join("; ")
      }
    ],
    rows
  );

/** “60 nơi chỉ có Kinh tế: An Giang, …”. */
const others = (alone: readonly CoverageRow[]): HTMLElement[] =>
  [...groupBy(alone, nameOf)].map(
    ([name, mine]) =>
      html`<p class="muted">
        ${say(`${sayNumber(mine.length)} nơi chỉ có ${name}`, `${plural(sayNumber(mine.length), "place")} with ${name} only`)}:
        ${mine.map(({place_name}) => place_name).join(", ")}.
      </p>`
  );

function card(rows: readonly CoverageRow[], {root, widths = [WIDTHS[0], 1100]}: Context): HTMLElement {
  const {data, alone} = coverageOf(rows);
  const said = title(data, rows[0]!.by_family);
  return html`<figure class="chart-card coverage">
    <figcaption>
      <h2 class="chart-title">${said}</h2>
      <p class="chart-subtitle">
        ${say("Số con số đọc được, theo nơi (kể cả các nơi nhỏ hơn trong đó)", "Figures read, by place and all that lies in it")}
      </p>
    </figcaption>
    ${key(data)}
    <div class="chart-space">
      ${widths.map((width) => html`<div class="drawn" data-width=${width}>${coverage(data, {width, title: said})}</div>`)}
    </div>
    ${columnList(data, rows, root)} ${others(alone)}
    <div class="chart-foot">
      <span>${say(`${sayNumber(sum(rows))} con số`, plural(sayNumber(sum(rows)), "figure"))}</span>
      <details>
        <summary>${say("Bảng", "Table")}</summary>
        ${table(data)}
      </details>
      ${["SVG", "PNG"].map((kind) => html`<button class="quiet scripted" data-export=${kind}>${kind}</button>`)}
    </div>
  </figure>`;
}

/** What is known of which place: places against families, or against indicators where they are few. */
export const qualityCoverage: View = {
  name: "quality-coverage",
  questions: () => ({coverage: SQL}),
  draw: (answers, context) => {
    const rows = rowsOf<CoverageRow>(answers, "coverage");
    return rows.length
      ? card(rows, context)
      : html`<p class="muted">
          ${say("Chưa có con số nào để xem độ phủ.", "There are no figures to show the coverage of.")}
        </p>`;
  }
};
