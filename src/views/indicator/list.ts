import {html} from "htl";
import {FAMILIES, familyOf} from "../../words/family.js";
import {groupBy} from "../../domain/group.js";
import {indicatorLink, sayName, type ListedIndicator} from "../../words/indicator.js";
import {sayNumber} from "../../words/number.js";
import {plural, say} from "../../words/say.js";
import {compareLink} from "../compare/state.js";
import {rowsOf, type View} from "../view.js";

interface Counted extends Pick<ListedIndicator, "code" | "family" | "vi" | "en"> {
  figures: number;
  places: number;
  first_year: number | null;
  last_year: number | null;
}

const SQL = `SELECT i.code, i.family, i.vi, i.en,
  CAST(count(f.observation_id) AS INTEGER) AS figures,
  CAST(count(DISTINCT coalesce(f.ref_area, nullif(array_to_string(f.ref_area_path, '/'), ''))) AS INTEGER) AS places,
  CAST(min(year(CAST(f.period_end AS DATE))) AS INTEGER) AS first_year,
  CAST(max(year(CAST(f.period_end AS DATE))) AS INTEGER) AS last_year
FROM indicators i LEFT JOIN figures f ON f.indicator = i.code
GROUP BY i.code, i.family, i.vi, i.en
ORDER BY figures DESC, i.vi`;

const UNLISTED = "SELECT CAST(count(*) AS INTEGER) AS figures FROM figures WHERE indicator = 'other'";

const years = ({first_year, last_year}: Counted): string | null =>
  first_year === null ? null : first_year === last_year ? String(first_year) : `${first_year}–${last_year}`;

const counts = (row: Counted): string => {
  const [figures, places] = [row.figures, row.places].map(sayNumber);
  return [
    say(`${figures} con số`, plural(figures!, "figure")),
    say(`${places} nơi`, plural(places!, "place")),
    years(row)
  ]
    .filter(Boolean)
    .join(" · ");
};

const line = (row: Counted, root: string): HTMLElement =>
  html`<li><a href=${indicatorLink(row.code, root)}>${sayName(row)}</a> <small>${counts(row)}</small></li>`;

/** Those without a figure are named, so that a reader sees what is looked for. */
const silent = (rows: readonly Counted[]): HTMLElement =>
  html`<p class="silent">${say("Chưa có con số", "No figures yet")}: ${rows.map(sayName).join("; ")}.</p>`;

function family(code: string, rows: readonly Counted[], root: string): HTMLElement {
  const [told, untold] = [rows.filter(({figures}) => figures), rows.filter(({figures}) => !figures)];
  return html`<section class="family" id=${code}>
    <h2>${familyOf(code).name()} <small>${told.length}/${rows.length}</small></h2>
    ${
      told.length
        ? html`<ul>
            ${told.map((row) => line(row, root))}
          </ul>`
        : null
    }
    ${untold.length ? silent(untold) : null}
  </section>`;
}

function lead(rows: readonly Counted[]): string {
  const told = rows.filter(({figures}) => figures).length;
  return say(
    `${sayNumber(told)} trong ${sayNumber(rows.length)} chỉ tiêu đã có con số; bên cạnh tên là số con số, số nơi và thời gian.`,
    `${sayNumber(told)} of ${sayNumber(rows.length)} indicators have figures; beside each stand how many, of how many places, and when.`
  );
}

/** Every indicator by its family, with how much is known of it. */
export const indicatorList: View = {
  name: "indicator-list",
  questions: () => ({indicators: SQL, unlisted: UNLISTED}),
  draw: (answers, {root}) => {
    const rows = rowsOf<Counted>(answers, "indicators");
    const families = groupBy(rows, (row) => row.family);
    const order = Object.keys(FAMILIES).filter((code) => families.has(code));
    const [unlisted] = rowsOf<{figures: number}>(answers, "unlisted");
    return html`<div class="indicators">
      <p>${lead(rows)}</p>
      <nav class="families" aria-label=${say("Các lĩnh vực", "Families")}>
        ${order.map((code) => html`<a href=${`#${code}`}>${familyOf(code).name()}</a> `)}
      </nav>
      <div class="family-columns">${order.map((code) => family(code, families.get(code)!, root))}</div>
      ${
        unlisted?.figures
          ? html`<p class="muted">
              ${say(
                `Ngoài ra còn ${sayNumber(unlisted.figures)} con số chưa xếp vào chỉ tiêu nào.`,
                `Another ${sayNumber(unlisted.figures)} figures belong to no listed indicator.`
              )}
              <a href=${compareLink(root, {indicator: "other"})}>${say("Xem các con số ấy", "See them")}</a>
            </p>`
          : null
      }
    </div>`;
  }
};
