import {html} from "htl";
import {bullets, bulletFigures, isDrawn} from "../../charts/bullets.js";
import {chartFrame} from "../../charts/chart-frame.js";
import {valueButton} from "../../parts/figure-button.js";
import type {Figure} from "../../rows/figure.js";
import {groupBy} from "../../domain/group.js";
import {sayNarrowed} from "../../words/thing.js";
import {legend} from "../../charts/legend.js";
import {lowerFirst} from "../../words/letter.js";
import {sayDate, sayNumber} from "../../words/number.js";
import {placeKey} from "../../domain/subject.js";
import {periodYear} from "../../words/period.js";
import {sayPlaceFirst} from "../../words/place.js";
import {placeName} from "../../parts/place-name.js";
import {pledgesOf, sayState, SIGNS, STATES, type Pledge} from "../../domain/pledge.js";
import {sayAnswered, total, type Counts} from "../../domain/pledge-counts.js";
import {howJudged} from "../../parts/pledge-rules.js";
import {sayFirst} from "../../domain/pledge-title.js";
import {pledgeTable, sayDue} from "../../parts/pledge-table.js";
import {boardLink, countButton, resolutionLink, resolutionName} from "../../parts/resolution.js";
import {plural, say} from "../../words/say.js";
import {themeTabs} from "../../parts/themes.js";
import {
  boardOf,
  boardQuestions,
  MOST,
  PARAMS,
  type Board,
  type CountRow,
  type DayRow,
  type NamedRow,
  type ProvinceRow
} from "./questions.js";
import {sayBullets} from "../locality/words.js";
import {rowsOf, type Context, type View} from "../view.js";

/** Its page among those by theme. */
const THEME = "nghi-quyet/index";

/** Bullets that a reader takes in at once. */
const DRAWN = 8;

/** The board's address with some of it changed. */
function addressOf(board: Board, change: Partial<Board>, root: string): string {
  const {place, state, due, view, today} = {...board, ...change};
  const said = new URLSearchParams(
    Object.entries({
      [PARAMS.place]: place,
      [PARAMS.state]: state,
      [PARAMS.due]: due,
      [PARAMS.view]: view === "noi" ? "" : view,
      [PARAMS.today]: today === null ? "" : "hom-nay"
    }).filter(([, value]) => value)
  );
  return `${boardLink(root)}${said.size ? `?${said}` : ""}`;
}

const chip = (board: Board, change: Partial<Board>, words: unknown, current: boolean, root: string): HTMLElement =>
  html`<a class="chip" href=${addressOf(board, change, root)} aria-current=${current ? "true" : null}>${words}</a>`;

/** How many there are of each state; each leads to them. */
const tally = (board: Board, counts: Counts, root: string): HTMLElement =>
  html`<nav class="chips tally" aria-label=${say("Theo kết luận", "By verdict")}>
    ${chip(board, {state: ""}, say(`Tất cả ${sayNumber(total(counts))}`, `All ${total(counts)}`), !board.state, root)}
    ${STATES.filter((state) => counts[state]).map((state) =>
      chip(
        board,
        {state},
        html`<span class="standing" data-state=${state}
          ><span class="sign" aria-hidden="true">${SIGNS[state]}</span> ${sayState(state)}
          ${sayNumber(counts[state]!)}</span
        >`,
        board.state === state,
        root
      )
    )}
  </nav>`;

const dues: readonly {due: Board["due"]; words: () => string}[] = [
  {due: "", words: () => say("mọi hạn", "any date")},
  {due: "sap", words: () => say("sắp đến hạn (12 tháng)", "due within 12 months")},
  {due: "qua", words: () => say("đã qua hạn", "past due")},
  {due: "sau", words: () => say("hạn còn xa", "due later")},
  {due: "khong", words: () => say("không nêu hạn", "no date told")}
];

function controls(board: Board, provinces: readonly ProvinceRow[]): HTMLElement {
  return html`<form class="controls scripted">
    <label class="field">
      ${say("Tỉnh, thành phố", "Province")}
      <select name=${PARAMS.place}>
        <option value="">${say("cả nước", "the whole country")}</option>
        ${provinces.map(
          ({place, commitments}) =>
            html`<option value=${place} selected=${place === board.place}>${place} (${commitments})</option>`
        )}
      </select>
    </label>
    <label class="field">
      ${say("Thời hạn", "Due")}
      <select name=${PARAMS.due}>
        ${dues.map(({due, words}) => html`<option value=${due} selected=${due === board.due}>${words()}</option>`)}
      </select>
    </label>
    <label class="field">
      ${say("Tính hạn theo", "Reckoned by")}
      <select name=${PARAMS.today}>
        <option value="">${say("ngày của bài mới nhất", "the newest article's day")}</option>
        <option value="hom-nay" selected=${board.today !== null}>${say("hôm nay", "today")}</option>
      </select>
    </label>
    <label class="field">
      ${say("Xếp", "Ordered")}
      <select name=${PARAMS.view}>
        <option value="">${say("theo nơi", "by place")}</option>
        <option value="han" selected=${board.view === "han"}>${say("theo hạn", "by date")}</option>
      </select>
    </label>
  </form>`;
}

const byDue = (a: Pledge, b: Pledge): number =>
  (a.promise.period_end ?? "9").localeCompare(b.promise.period_end ?? "9") ||
  a.promise.observation_id.localeCompare(b.promise.observation_id);

interface Soon {
  board: Board;
  told: DayRow | undefined;
  root: string;
}

/** What falls due next, and where the rest of it is. */
function soon(pledges: readonly Pledge[], {board, told, root}: Soon): HTMLElement {
  const [day, count] = [told?.day ?? null, told?.soon ?? 0];
  return html`<section class="soon" id="sap-den-han">
    <h2>
      ${say("Sắp đến hạn", "Due soon")}
      <small>${day ? say(`trong 12 tháng từ ${sayDate(day)}`, `within 12 months of ${sayDate(day)}`) : null}</small>
    </h2>
    ${
      pledges.length
        ? html`<ul class="plain">
            ${[...pledges]
              .sort(byDue)
              .map(
                ({promise}) =>
                  html`<li>
                    <b>${sayDue(promise)}</b>: ${placeName(promise, sayPlaceFirst(promise), root)},
                    ${lowerFirst(sayNarrowed(promise))} ${valueButton(promise)}
                  </li>`
              )}
          </ul>`
        : html`<p class="muted">
            ${
              count
                ? say("Câu hứa của những cam kết ấy đọc chưa chắc.", "What was promised is not surely read.")
                : say(
                    "Không có cam kết nào chưa đạt mà đến hạn trong thời gian này.",
                    "Nothing falls due in that time."
                  )
            }
          </p>`
    }
    ${
      count > pledges.length
        ? html`<p>
            <a href=${`${addressOf(board, {due: "sap", state: ""}, root)}#bang`}
              >${say(`Xem cả ${sayNumber(count)} cam kết sắp đến hạn`, `See all ${sayNumber(count)} that fall due soon`)}</a
            >
          </p>`
        : null
    }
  </section>`;
}

/** One place at a time, those of which most is told first. */
const byPlace = (pledges: readonly Pledge[]): [unknown, Pledge[]][] =>
  [...groupBy(pledges, ({promise}) => placeKey(promise)).values()].map((mine) => [mine[0]!.promise, mine]);

const byYear = (pledges: readonly Pledge[]): [unknown, Pledge[]][] => [
  ...groupBy([...pledges].sort(byDue), ({promise}) => String(periodYear(promise) ?? "")).entries()
];

function groups(board: Board, pledges: readonly Pledge[], root: string): HTMLElement[] {
  if (board.view === "han")
    return byYear(pledges).map(
      ([year, mine]) =>
        html`<section>
          <h3>
            ${year ? say(`Hạn ${year as string}`, `Due ${year as string}`) : say("Không nêu hạn", "No date told")}
            <small>${mine.length}</small>
          </h3>
          ${pledgeTable(mine, root, {places: true})}
        </section>`
    );
  return byPlace(pledges).map(
    ([promise, mine]) =>
      html`<section>
        <h3>${placeName(promise as Figure, sayPlaceFirst(promise as Figure), root)} <small>${mine.length}</small></h3>
        ${pledgeTable(mine, root)}
      </section>`
  );
}

/** Of a promise that says too little, a picture would say what is not so. */
const isTelling = (pledge: Pledge): boolean =>
  isDrawn(pledge) && !["promise_unlikely", "promise_contradicted", "far_apart"].includes(pledge.promise.reason ?? "");

function chart(pledges: readonly Pledge[], board: Board, {root, widths}: Context): HTMLElement | null {
  const drawn = pledges.filter(isTelling).slice(0, DRAWN);
  if (!drawn.length) return null;
  const figures = drawn.flatMap(bulletFigures);
  const framed = {
    title: sayFirst(drawn),
    subtitle: sayBullets().subtitle,
    draw: (width: number) => bullets(drawn, {width, places: true}),
    figures,
    table: pledgeTable(drawn, root, {places: true})
  };
  return html`<div>
    ${chartFrame(framed, {...(widths ? {widths} : {}), root, link: addressOf(board, {}, root)})} ${legend(figures)}
  </div>`;
}

/** The resolutions that articles name or count the targets of, each with how many articles do. */
function named(rows: readonly NamedRow[], root: string): HTMLElement | null {
  if (!rows.length) return null;
  const resolutions = [...groupBy(rows, ({resolution_id}) => resolution_id)];
  const [drawn, all] = [resolutions.length, rows[0]!.named].map(sayNumber) as [string, string];
  return html`<section id="van-ban">
    <h2>${say("Nghị quyết và chương trình được nêu", "Resolutions and programmes that are told of")}</h2>
    <ul class="place-list">
      ${resolutions.map(
        ([id, mine]) =>
          html`<li>
            <a href=${resolutionLink(id, root)}>${resolutionName(mine[0]!)}</a>
            <small>
              ${[
                say(`${sayNumber(mine[0]!.articles)} bài`, plural(sayNumber(mine[0]!.articles), "article")),
                countButton(mine, "targets"),
                countButton(mine, "programmes")
              ]
                .filter(Boolean)
                .flatMap((each, i) => (i ? [" · ", each] : [each]))}
            </small>
          </li>`
      )}
    </ul>
    ${
      rows[0]!.named > resolutions.length
        ? html`<p class="muted">
            ${say(
              `Đang xem ${drawn} trong ${all} nghị quyết, chương trình, từ nơi có nhiều cam kết nhất; chọn tỉnh để xem phần còn lại.`,
              `Showing ${drawn} of ${all}, those with the most promises first; choose a province to see the rest.`
            )}
          </p>`
        : null
    }
  </section>`;
}

/** What the title leaves open: promises of which nobody tells what became, though they are due, and those that cannot be compared. */
function lede({overdue = 0, not_comparable: apart = 0}: Counts): HTMLElement | null {
  const [late, unlike] = [overdue, apart].map(sayNumber) as [string, string];
  const told = [
    overdue &&
      say(
        `${late} cam kết đã quá hạn mà chưa bài nào nêu kết quả`,
        `${plural(late, "promise")} past due without any result told`
      ),
    apart && say(`${unlike} cam kết chưa so được với kết quả`, `${unlike} cannot be compared with a result`)
  ].filter(Boolean);
  return told.length ? html`<p class="lede">${told.join("; ")}.</p>` : null;
}

const countsOf = (rows: readonly CountRow[]): Counts =>
  Object.fromEntries(rows.map(({state, commitments}) => [state, commitments]));

/** What was promised, by place and by when, and what became of it. */
export const commitments: View = {
  name: "commitments",
  questions: (params) => boardQuestions(boardOf(params)),
  draw: (answers, context) => {
    const {params, root} = context;
    const board = boardOf(params);
    const counts = countsOf(rowsOf<CountRow>(answers, "counts"));
    const [told] = rowsOf<DayRow>(answers, "day");
    const pledges = pledgesOf(rowsOf<Figure>(answers, "figures"));
    if (!total(counts) && !board.place)
      return html`<div class="commitments">
        <h1>${say("Đã hứa và đã làm", "Promised and done")}</h1>
        <p class="empty">
          ${say(
            "Chưa bài nào nêu mục tiêu, kế hoạch hay thời hạn. Hãy thêm bài vào data/articles rồi dựng lại trang.",
            "No article states a target, plan or deadline yet. Add articles to data/articles and build again."
          )}
        </p>
      </div>`;
    return html`<div class="commitments">
      ${themeTabs(THEME, root)}
      <header>
        <h1>${board.place ? `${board.place}: ` : null}${sayAnswered(counts)}</h1>
        ${lede(counts)}
        <p class="muted">
          ${told?.newest ? say(`Tính đến ${sayDate(told.newest)}, ngày của bài mới nhất.`, `As of ${sayDate(told.newest)}, the newest article's day.`) : null}
          ${told?.day && board.today ? say(`Hạn tính theo hôm nay, ${sayDate(told.day)}.`, `Dates reckoned by today, ${sayDate(told.day)}.`) : null}
        </p>
        ${howJudged()}
      </header>
      ${tally(board, counts, root)} ${controls(board, rowsOf<ProvinceRow>(answers, "provinces"))}
      ${soon(pledgesOf(rowsOf<Figure>(answers, "soon")), {board, told, root})} ${chart(pledges, board, context)}
      <section class="board" id="bang">
        <h2>
          ${board.view === "han" ? say("Theo hạn", "By date") : say("Theo nơi", "By place")}
          <small>${say(`${sayNumber(told?.matching ?? 0)} cam kết`, plural(told?.matching ?? 0, "promise"))}</small>
        </h2>
        ${
          pledges.length
            ? groups(board, pledges, root)
            : html`<p class="empty">
                ${say("Không có cam kết nào như vậy; hãy nới bộ lọc.", "None like these; widen the filter.")}
              </p>`
        }
        ${
          (told?.matching ?? 0) > MOST
            ? html`<p class="muted">
                ${say(
                  `Đang xem ${MOST} trong ${sayNumber(told!.matching)} cam kết; chọn tỉnh, hạn hoặc kết luận để xem phần còn lại.`,
                  `Showing ${MOST} of ${sayNumber(told!.matching)}; choose a province, date or verdict to see the rest.`
                )}
              </p>`
            : null
        }
      </section>
      ${named(rowsOf<NamedRow>(answers, "resolutions"), root)}
    </div>`;
  }
};
