import {html} from "htl";
import {bullets, bulletFigures, isDrawn, type Bullet} from "../../charts/bullets.js";
import {chartFrame} from "../../charts/chart-frame.js";
import type {Figure} from "../../rows/figure.js";
import {asWritten} from "../../words/foreign.js";
import {figureTable} from "../../parts/figure-table.js";
import {legend} from "../../charts/legend.js";
import {sayDate, sayNumber} from "../../words/number.js";
import {isIndicated} from "../../domain/panel.js";
import {placeLink} from "../../domain/place-slug.js";
import {pledgesOf, type Pledge} from "../../domain/pledge.js";
import {countStates, sayAnswered} from "../../domain/pledge-counts.js";
import {howJudged} from "../../parts/pledge-rules.js";
import {pledgeTable} from "../../parts/pledge-table.js";
import {sayFirst} from "../../domain/pledge-title.js";
import {
  boardLink,
  countButton,
  resolutionLink,
  resolutionName,
  sayPromisesOf,
  type ResolutionRow
} from "../../parts/resolution.js";
import {plural, say, vietnamese} from "../../words/say.js";
import {articleLink, sourceOf} from "../../parts/source.js";
import {subjectKey} from "../../domain/subject.js";
import {sql} from "../../engine/sql.js";
import {answersOf, ARTICLES, firstTelling, TELLING_FIRST} from "./questions.js";
import {sayBullets} from "../locality/words.js";
import {rowsOf, type Context, type View} from "../view.js";

/** What is more than this would make the page too heavy for a telephone; it says how many there are. */
const SHOWN = {articles: 40, promises: 150, beside: 120};

const rowsSql = (id: string): string => `SELECT r.*, d.title AS document_title, d.publisher,
  CAST(d.published AS VARCHAR) AS published, p.place_name, p.place_full_name, p.place_en, p.place_level, p.parent_full_name, ${ARTICLES}
FROM resolutions r
LEFT JOIN documents d ON d.document_id = r.document_id
LEFT JOIN place_names p ON p.place_id = r.ref_area
WHERE ${sql`r.resolution_id = ${id}`}
${firstTelling(SHOWN.articles)}
ORDER BY d.published NULLS LAST, r.document_id`;

/** What the same articles tell of the place beside its promises. */
const besideSql = (id: string, columns: string): string => `SELECT ${columns} FROM figures f
JOIN (SELECT DISTINCT document_id, ref_area FROM resolutions WHERE ${sql`resolution_id = ${id}`}) r
  ON r.document_id = f.document_id AND r.ref_area = f.ref_area
WHERE f.commitment_id IS NULL`;

const promisesSql = (id: string, columns: string): string =>
  `SELECT ${columns} FROM commitments WHERE ${sql`resolution_id = ${id}`}`;

const COUNT = "CAST(count(*) AS INTEGER)";

interface TotalRow {
  promises: number;
  beside: number;
}

/** “150 trong 1.200”, where some are not shown. */
const someOf = (shown: number, total: number): string =>
  total > shown
    ? say(`${sayNumber(shown)} trong ${sayNumber(total)}`, `${sayNumber(shown)} of ${sayNumber(total)}`)
    : sayNumber(total);

type Fact = readonly [name: string, value: unknown];

const firstTold = <K extends keyof ResolutionRow>(rows: readonly ResolutionRow[], name: K): ResolutionRow[K] | null =>
  rows.map((row) => row[name]).find((value) => value !== null) ?? null;

const maybe = (words: string | null): unknown => words && asWritten(words);

/** “Cần Thơ › Ô Môn”; of a region its name. */
const sayPath = ({ref_area_path, place_name}: ResolutionRow): string => ref_area_path.join(" › ") || (place_name ?? "");

const facts = (rows: readonly ResolutionRow[], root: string): Fact[] => {
  const [first] = rows;
  const term = firstTold(rows, "term_start");
  return [
    [
      say("Địa phương", "Place"),
      first!.ref_area ? html`<a href=${placeLink(first!.ref_area, root)}>${sayPath(first!)}</a>` : sayPath(first!)
    ],
    [say("Số hiệu", "Number"), maybe(firstTold(rows, "number"))],
    [say("Cơ quan", "Body"), maybe(firstTold(rows, "body"))],
    [say("Về việc", "About"), maybe(firstTold(rows, "subject"))],
    [say("Đại hội lần thứ", "Congress"), firstTold(rows, "ordinal")],
    [say("Nhiệm kỳ", "Term"), term && `${term}–${firstTold(rows, "term_end")}`],
    [say("Chỉ tiêu", "Targets"), countButton(rows, "targets")],
    [say("Chương trình", "Programmes"), countButton(rows, "programmes")]
  ];
};

const factList = (rows: readonly ResolutionRow[], root: string): HTMLElement =>
  html`<dl class="facts">
    ${facts(rows, root).map(([name, value]) =>
      value
        ? html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`
        : null
    )}
  </dl>`;

/** The sentence that names it, and in which article. */
function cited(row: ResolutionRow, root: string): HTMLElement {
  const source = html`<a href=${articleLink(row.document_id, root)}>${asWritten(row.document_title ?? "")}</a>`;
  const where = html`<p class="muted">${source} (${sourceOf(row)})</p>`;
  if (row.quote === null) return html`<li>${where}</li>`;
  const [from, to] = [row.name_start! - row.quote_start!, row.name_end! - row.quote_start!];
  return html`<li>
    <blockquote class="quote" lang=${vietnamese()}>
      ${row.quote.slice(0, from)}<mark>${row.quote.slice(from, to)}</mark>${row.quote.slice(to)}
    </blockquote>
    ${where}
  </li>`;
}

/** What was before and is now of things that no one promised: each former value with what its article says is. */
const changes = (beside: readonly Figure[]): Bullet[] =>
  beside
    .filter((figure) => figure.value_kind === "baseline" && figure.obs_value !== null && isIndicated(figure))
    .flatMap((baseline) => {
      const actual = beside.find(
        (each) =>
          each.value_kind === "actual" &&
          each.obs_value !== null &&
          each.document_id === baseline.document_id &&
          subjectKey(each) === subjectKey(baseline)
      );
      return actual ? [{baseline, actual}] : [];
    });

interface Drawn {
  id: string;
  subtitle: string;
  bullets: readonly Bullet[];
  table?: Node;
}

const chart = ({id, subtitle, bullets: shown, table}: Drawn, link: string, {root, widths}: Context): HTMLElement => {
  const figures = shown.flatMap(bulletFigures);
  const framed = {
    ...{title: sayFirst(shown), subtitle, figures},
    draw: (width: number) => bullets(shown, {width}),
    ...(table ? {table} : {})
  };
  return html`<section id=${id}>
    ${chartFrame(framed, {...(widths ? {widths} : {}), root, link: `${link}#${id}`})}
  </section>`;
};

function promised(pledges: readonly Pledge[], link: string, context: Context): HTMLElement {
  const drawn = pledges.filter(isDrawn);
  const table = (): HTMLElement => pledgeTable(pledges, context.root, {within: true});
  return html`<section class="board" id="cam-ket">
    <h2>${say("Đã hứa và đã làm", "Promised and done")}</h2>
    ${drawn.length ? chart({id: "do-thi", subtitle: sayBullets().subtitle, bullets: drawn, table: table()}, link, context) : null}
    ${
      pledges.length
        ? table()
        : html`<p class="none">
            ${say("Các bài chưa nêu con số nào được hứa trong nghị quyết này.", "Articles state no figure that it promises.")}
          </p>`
    }
    ${pledges.length ? howJudged() : null}
  </section>`;
}

/** What became of all promises; of more than the page shows only how many there are. */
const sayJudged = (pledges: readonly Pledge[], promises: number): string =>
  promises > SHOWN.promises
    ? say(
        `Có ${sayNumber(promises)} cam kết; trang nêu ${sayNumber(pledges.length)} cam kết đã rõ kết quả hơn cả`,
        `${sayNumber(promises)} promises, of which the ${sayNumber(pledges.length)} are told that most is known of`
      )
    : sayAnswered(countStates(pledges));

/** What a leader can repeat of a resolution. */
function lede(rows: readonly ResolutionRow[], pledges: readonly Pledge[], promises: number): string {
  const [targets, programmes] = [firstTold(rows, "targets"), firstTold(rows, "programmes")];
  const counts = [
    targets !== null && say(`Có ${sayNumber(targets)} chỉ tiêu`, plural(targets, "target")),
    programmes !== null && say(`Có ${sayNumber(programmes)} chương trình, kế hoạch`, plural(programmes, "programme")),
    pledges.length && sayJudged(pledges, promises)
  ].filter(Boolean) as string[];
  return counts.length ? `${counts.join(". ")}.` : "";
}

/** A name is Vietnamese in every language; what has none is told of in the page's own. */
const heading = (row: ResolutionRow): HTMLElement =>
  row.name === null ? html`<h1>${sayPromisesOf(row)}</h1>` : html`<h1 lang=${vietnamese()}>${resolutionName(row)}</h1>`;

const sayChange = (): string =>
  say("trước đây và nay · thanh: nay · chấm nhỏ: trước đây", "before and now · bar: now · small dot: before");

const nowhere = (root: string): HTMLElement =>
  html`<div>
    <h1>${say("Không có nghị quyết này", "No such resolution")}</h1>
    <p class="empty"><a href=${boardLink(root)}>${say("Xem mọi cam kết", "See all promises")}</a></p>
  </div>`;

/** One resolution: what articles tell of it, what it promises and what became of that, each with its sentence. */
export const resolution: View = {
  name: "resolution",
  questions: ({resolution_id = ""}) => ({
    resolution: rowsSql(resolution_id),
    figures: answersOf(
      `${promisesSql(resolution_id, "observation_id, answer_id, baseline_id")} ORDER BY ${TELLING_FIRST} LIMIT ${SHOWN.promises}`
    ),
    beside: `${besideSql(resolution_id, "f.*")} ORDER BY f.document_id, f.figure_start LIMIT ${SHOWN.beside}`,
    total: `SELECT (${promisesSql(resolution_id, COUNT)}) AS promises, (${besideSql(resolution_id, COUNT)}) AS beside`
  }),
  draw: (answers, context) => {
    const {root} = context;
    const rows = rowsOf<ResolutionRow>(answers, "resolution");
    if (!rows.length) return nowhere(root);
    const pledges = pledgesOf(rowsOf<Figure>(answers, "figures"));
    const beside = rowsOf<Figure>(answers, "beside");
    const [total] = rowsOf<TotalRow>(answers, "total");
    const link = resolutionLink(rows[0]!.resolution_id, root);
    const [newest] = rows.map(({published}) => published).filter(Boolean);
    const then = changes(beside);
    const marked = [...pledges.filter(isDrawn), ...then].flatMap(bulletFigures);
    return html`<div class="resolution">
      <header>
        <nav class="crumbs" aria-label=${say("Nằm trong", "Part of")}>
          <a href=${boardLink(root)}>${say("Đã hứa và đã làm", "Promised and done")}</a>
        </nav>
        ${heading(rows[0]!)}
        <p class="lede">${lede(rows, pledges, total!.promises)}</p>
        ${newest ? html`<p class="muted">${say(`Nêu lần đầu trong bài ngày ${sayDate(newest)}.`, `First told on ${sayDate(newest)}.`)}</p>` : null}
        ${factList(rows, root)}
      </header>
      ${promised(pledges, link, context)}
      ${then.length ? chart({id: "truoc-nay", subtitle: sayChange(), bullets: then}, link, context) : null}
      ${marked.length ? legend(marked) : null}
      ${
        beside.length
          ? html`<section id="con-so">
              <h2>
                ${say("Các con số khác trong cùng bài", "Other figures of the same articles")}
                <small>${someOf(beside.length, total!.beside)}</small>
              </h2>
              ${figureTable(beside, {root, subject: "indicator"})}
            </section>`
          : null
      }
      <section id="bai">
        <h2>
          ${say("Bài viết nói tới", "Articles that tell of it")}
          <small>${someOf(rows.length, rows[0]!.articles)}</small>
        </h2>
        <ul class="plain cited">
          ${rows.map((row) => cited(row, root))}
        </ul>
      </section>
    </div>`;
  }
};
