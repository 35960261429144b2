import {html} from "htl";
import type {FigureChange} from "../../rows/tables.js";
import {valueButton} from "../../parts/figure-button.js";
import type {Figure} from "../../rows/figure.js";
import {asWritten} from "../../words/foreign.js";
import {groupBy} from "../../domain/group.js";
import {inLine, qualifierOf, sayQualifier} from "../../words/named.js";
import {sayNumber} from "../../words/number.js";
import {sayPeriod} from "../../words/period.js";
import {sayPlaceFirst} from "../../words/place.js";
import {say} from "../../words/say.js";
import {sayIndicator, sayValue} from "../../words/value.js";
import {rowsOf, type View} from "../view.js";

/** A figure as it was said before, with the names that sayings need. */
type Former = FigureChange & Figure;

interface ChangeRow extends Former {
  /** How many changes of its sort there are. */
  all_changes: number;
}

/** Changes of a sort that are shown. */
const SHOWN = 60;

const FIRST = `QUALIFY row_number() OVER (PARTITION BY change ORDER BY document_id, observation_id) <= ${SHOWN}`;

// Without the quote: what was said before is no figure that a sentence can be opened of.
const SQL = `SELECT
  c.* EXCLUDE (quote) REPLACE (CAST(c.period_start AS VARCHAR) AS period_start, CAST(c.period_end AS VARCHAR) AS period_end),
  CAST(NULL AS VARCHAR) AS conflict_group,
  i.vi AS indicator_vi, i.en AS indicator_en, q.en AS qualifier_en, p.name AS place_name, p.full_name AS place_full_name, p.en AS place_en, p.level AS place_level,
  CAST(NULL AS VARCHAR) AS parent_full_name, CAST(NULL AS VARCHAR) AS grandparent_name
FROM (SELECT *, CAST(count(*) OVER (PARTITION BY change) AS INTEGER) AS all_changes FROM changes ${FIRST}) c
LEFT JOIN indicators i ON i.code = c.indicator
LEFT JOIN qualifiers q ON q.vi = c.qualifier
LEFT JOIN places p ON p.place_id = c.ref_area
ORDER BY c.change, c.document_id, c.observation_id`;

/** What those that are still there are now. */
const PRESENT = `SELECT * FROM figures
WHERE observation_id IN (SELECT observation_id FROM (SELECT * FROM changes ${FIRST}) WHERE change <> 'removed')
ORDER BY observation_id`;

const KINDS: Record<FigureChange["change"], () => string> = {
  revised: () => say("Sửa", "Revised"),
  added: () => say("Thêm", "Added"),
  removed: () => say("Bỏ", "Removed")
};

const said = (figure: Figure): string =>
  [sayPlaceFirst(figure), sayIndicator(figure), sayQualifier(figure), sayPeriod(figure)].filter(Boolean).join(" · ");

/** The same to be read: what no list has in English is marked as Vietnamese. */
const about = (figure: Figure): ReturnType<typeof inLine> =>
  inLine([sayPlaceFirst(figure), sayIndicator(figure), qualifierOf(figure), sayPeriod(figure)]);

/** What a figure is now, opening its sentence; one that is gone is only told. */
const value = (figure: Figure | undefined, former: Former): HTMLElement =>
  figure ? valueButton(figure) : html`<s>${sayValue(former)}</s>`;

/** All that differs, so that a revision that leaves the value alone is seen too. */
function revision(former: Former, now: Figure | undefined): HTMLElement {
  const before = now && said(former) !== said(now) ? [about(former), ": "] : "";
  return html`<li>
    ${about(now ?? former)}: <s>${before}${sayValue(former)}</s> → ${value(now, former)}
    <small>${asWritten(former.document_title ?? "")}</small>
  </li>`;
}

const line = (former: Former, now: Figure | undefined): HTMLElement =>
  former.change === "revised"
    ? revision(former, now)
    : html`<li>${about(former)}: ${value(now, former)} <small>${asWritten(former.document_title ?? "")}</small></li>`;

function sort(rows: readonly ChangeRow[], present: Map<string, Figure>): HTMLElement {
  const {change, all_changes} = rows[0]!;
  const more = all_changes - rows.length;
  return html`<details class="changes" open=${rows.length <= 12}>
    <summary>${KINDS[change]()}: ${sayNumber(all_changes)}</summary>
    <ul>
      ${rows.map((row) => line(row, change === "removed" ? undefined : present.get(row.observation_id)))}
    </ul>
    ${more > 0 ? html`<p class="muted">${say(`Còn ${sayNumber(more)} con số nữa.`, `And ${sayNumber(more)} more.`)}</p>` : null}
  </details>`;
}

function title(groups: readonly ChangeRow[][]): string {
  const counts = groups.map(
    ([row]) => `${KINDS[row!.change]().toLocaleLowerCase("vi")} ${sayNumber(row!.all_changes)}`
  );
  return say(
    `So với lần dựng trước: ${counts.join(", ")} con số`,
    `Since the last build: ${counts.join(", ")} figures`
  );
}

const ORDER: readonly FigureChange["change"][] = ["revised", "added", "removed"];

/** What was added, removed and revised since the site that was built before. */
export const qualityChanges: View = {
  name: "quality-changes",
  questions: () => ({changes: SQL, present: PRESENT}),
  draw: (answers) => {
    const sorts = groupBy(rowsOf<ChangeRow>(answers, "changes"), ({change}) => change);
    const groups = ORDER.flatMap((change) => (sorts.has(change) ? [sorts.get(change)!] : []));
    if (!groups.length)
      return html`<section>
        <h2>${say("Thay đổi so với lần dựng trước", "Changes since the last build")}</h2>
        <p class="muted">
          ${say(
            "Chưa có lần dựng nào khác để so. Lần sau, khi dựng lại vào cùng thư mục, con số thêm, bỏ và sửa sẽ hiện ở đây.",
            "There is no other build to compare with. After the next build into the same folder, what was added, removed and revised stands here."
          )}
        </p>
      </section>`;
    const present = new Map(rowsOf<Figure>(answers, "present").map((figure) => [figure.observation_id, figure]));
    return html`<section>
      <h2>${title(groups)}</h2>
      ${groups.map((rows) => sort(rows, present))}
    </section>`;
  }
};
