import {html} from "htl";
import {bullets, bulletFigures, isDrawn} from "../../charts/bullets.js";
import {chartFrame, type FrameOptions} from "../../charts/chart-frame.js";
import {FAMILIES, familyOf} from "../../words/family.js";
import type {Figure} from "../../rows/figure.js";
import {figureTable} from "../../parts/figure-table.js";
import {differenceList} from "../../parts/difference.js";
import {groupBy} from "../../domain/group.js";
import {legend} from "../../charts/legend.js";
import {sayNumber} from "../../words/number.js";
import {sayFullName} from "../../words/place-kind.js";
import {countStates, sayAnswered} from "../../domain/pledge-counts.js";
import {deltaOf, saySense} from "../../domain/delta.js";
import {isSureResult} from "../../domain/doubt.js";
import {pledgeTable} from "../../parts/pledge-table.js";
import {placeLink} from "../../domain/place-slug.js";
import {plural, say} from "../../words/say.js";
import {statement} from "../../parts/statement.js";
import {successors} from "../../parts/successors.js";
import {timeline} from "../../charts/timeline.js";
import {timelineTable} from "./tables.js";
import {laterSection} from "./later-series.js";
import {localityBrief} from "./brief.js";
import {factsOf, isToldOnPaper, type Facts} from "./facts.js";
import {findings} from "./findings.js";
import {former, later} from "./former.js";
import {localityHead} from "./head.js";
import {profile} from "./profile.js";
import {localityQuestions, MOST} from "./questions.js";
import {saySeries, seriesList} from "./series.js";
import {sayBullets} from "./words.js";
import {unknown} from "./unknown.js";
import type {Context, View} from "../view.js";

/** The widths a column is drawn for: of a telephone, and of a desk's half. */
const COLUMN = [358, 576] as const;

const frame = ({widths, root}: Context, link: string): FrameOptions => ({
  widths: widths?.map((width) => Math.min(width, COLUMN[1])) ?? COLUMN,
  ...{root, link}
});

/** Rows that a reader takes in at once. */
const SHOWN = {pledges: 6, figures: 5, articles: 12};

/** Promises of which nothing more is known. */
function unanswered(figures: readonly Figure[], root: string): HTMLElement | null {
  if (!figures.length) return null;
  return html`<details class="unanswered">
    <summary>
      ${say(
        `${figures.length} mục tiêu, kế hoạch chưa thấy con số kết quả`,
        `${plural(figures.length, "target or plan", "targets and plans")} without a result`
      )}
    </summary>
    ${figureTable(figures, {root, subject: "indicator"})}
  </details>`;
}

function pledges({pledges}: Facts, context: Context, link: string): HTMLElement {
  const answered = pledges.filter(isDrawn).slice(0, SHOWN.pledges);
  const open = pledges.filter((pledge) => !isDrawn(pledge)).map(({promise}) => promise);
  const chart = (): HTMLElement =>
    chartFrame(
      {
        title: sayAnswered(countStates(pledges)),
        subtitle: sayBullets().subtitle,
        draw: (width) => bullets(answered, {width}),
        figures: answered.flatMap(bulletFigures),
        table: pledgeTable(answered, context.root)
      },
      frame(context, link)
    );
  return html`<section class="pledges" id="da-hua">
    <h2 class="over">${sayBullets().title}</h2>
    ${
      answered.length
        ? chart()
        : html`<p class="none">
            ${say(
              "Chưa có mục tiêu nào mà bài viết cũng nêu kết quả của cùng chỉ tiêu.",
              "No target of which an article also states the result."
            )}
          </p>`
    }
    ${unanswered(open, context.root)}
  </section>`;
}

/** Families in reading order, with their figures. */
export const byFamily = (figures: readonly Figure[]): [string, Figure[]][] => {
  const groups = groupBy(figures, ({family, indicator}) => (indicator === "other" ? "other" : (family ?? "other")));
  return Object.keys(FAMILIES).flatMap((family) => (groups.has(family) ? [[family, groups.get(family)!]] : []));
};

/** The place has more figures than the page carries. */
function sayAll({stated, figures, place}: Facts): string {
  const count = sayNumber(stated.length);
  if (figures.length >= MOST && place.figures > figures.length)
    return say(`${count} con số mới nhất của các bài viết`, `The newest ${count} figures of articles`);
  return say(
    `Tất cả ${count} con số của các bài viết`,
    stated.length === 1 ? "The one figure of articles" : `All ${count} figures of articles`
  );
}

const families = (facts: Facts, root: string): HTMLElement | null =>
  facts.stated.length
    ? html`<details class="all-figures">
        <summary>${sayAll(facts)}</summary>
        <div id="con-so">
          ${byFamily(facts.stated).map(
            ([family, mine]) =>
              html`<h3>${familyOf(family).name()} <small>${mine.length}</small></h3>
                ${figureTable(mine, {root, subject: "indicator", shown: SHOWN.figures})}`
          )}
        </div>
      </details>`
    : null;

/** What offices publish of the place, a row a series. */
function series({series: all, standings}: Facts, root: string): HTMLElement | null {
  if (!all.length) return null;
  const ofFigure = new Map(all.map((each) => [each.figure, each]));
  return html`<details class="official-series">
    <summary>${say("Số liệu chính thức qua các năm", "Official figures over the years")}: ${saySeries(all)}</summary>
    <p class="muted" id="chuoi">
      ${say(
        "đường: từ năm đầu đến năm cuối, đứt ở chỗ đổi cách tính · bấm tên chỉ tiêu để xem từng năm",
        "line: from the first year to the last, cut where the definition changes · open an indicator for every year"
      )}
    </p>
    ${byFamily([...ofFigure.keys()]).map(
      ([family, mine]) =>
        html`<section>
          <h3>${familyOf(family).name()}</h3>
          ${seriesList(
            mine.map((figure) => ofFigure.get(figure)!),
            {root, standings}
          )}
        </section>`
    )}
  </details>`;
}

function documents({told, figures}: Facts, context: Context, link: string): HTMLElement {
  const undated = told.filter(({published}) => !published).length;
  const drawn = told.slice(0, SHOWN.articles);
  return html`<section class="told-by" id="bai">
    <h2 class="over">${say("Tài liệu", "Documents")}</h2>
    ${chartFrame(
      {
        title: say(`${told.length} bài nói về nơi này`, `${plural(told.length, "article")} about this place`),
        subtitle: [
          say("vạch: những năm được nói tới · chấm: ngày đăng", "bar: years told of · dot: day published"),
          drawn.length < told.length
            ? say(`${drawn.length} mới nhất, đủ ở bảng`, `the newest ${drawn.length}, all in the table`)
            : ""
        ]
          .filter(Boolean)
          .join(" · "),
        draw: (width) => timeline(drawn, {width, root: context.root}),
        figures,
        table: timelineTable(told, context.root),
        notes: undated ? [say(`${undated} không ghi ngày đăng.`, `${sayNumber(undated)} without a date.`)] : []
      },
      frame(context, link)
    )}
  </section>`;
}

const below = ({below}: Facts, root: string): HTMLElement | null =>
  below.length
    ? html`<section class="below" id="ben-duoi">
        <h2>${say("Địa phương trực thuộc có số liệu", "Localities within it that have figures")}</h2>
        <ul class="place-list">
          ${below.map(
            ({place_id, full_name, en, figures}) =>
              html`<li>
                <a href=${placeLink(place_id, root)}>${sayFullName(full_name, en)}</a>
                <small>${sayNumber(figures)}</small>
              </li>`
          )}
        </ul>
      </section>`
    : null;

/** Sentences of newspapers that are told. */
const QUOTED = 4;

/** What newspapers said of the place most surely and last, in their own words. */
function newspapers({figures}: Facts, root: string): HTMLElement | null {
  const said = figures.filter(
    (figure) => figure.source_kind === "article" && figure.indicator !== "other" && isSureResult(figure)
  );
  const chosen = [...groupBy(said, ({indicator}) => indicator).values()].map(([first]) => first!).slice(0, QUOTED);
  if (!chosen.length) return null;
  return html`<section class="newspapers" id="bao-chi">
    <h2 class="over">${say("Báo chí nói gì", "What newspapers said")}</h2>
    <div class="statements">
      ${chosen.map((figure) => html`<div>${statement(figure, {root})} ${change(figure, figures)}</div>`)}
    </div>
  </section>`;
}

/** What it was before, where a figure of the same thing says so. */
function change(figure: Figure, figures: readonly Figure[]): HTMLElement | null {
  const delta = deltaOf(figure, figures);
  if (!delta) return null;
  const {sense, text} = delta;
  return html`<p class="muted">
    ${sense ? html`<span class=${`sense-${sense}`}>${saySense(sense)}</span>: ` : null}${text}
  </p>`;
}

/** What the place came from and what it became, by the list of today. */
function became(facts: Facts, root: string): HTMLElement | null {
  const changes = successors(facts.changes, root);
  if (!changes.some(Boolean)) return null;
  return html`<section class="became" id="nay-la">
    <h2 class="over">${say("Nơi này qua các lần sắp xếp", "What it became")}</h2>
    ${changes} ${later(facts, root)}
  </section>`;
}

/** The ten rows, promises, newspapers, documents, what it became, what is not known: the same order for every place. */
function screen(facts: Facts, context: Context): HTMLElement {
  const {root} = context;
  const {rows, place, lineages, figures} = facts;
  const address = placeLink(place.place_id, root, figures.length > 0);
  const marks = facts.pledges.filter(isDrawn).flatMap(bulletFigures);
  return html`<div class="screen">
    ${profile(rows, {place_id: place.place_id, lineages, root})} ${findings(rows, facts.own)}
    <div class="pair">
      ${figures.length ? pledges(facts, context, `${address}#da-hua`) : null} ${newspapers(facts, root)}
    </div>
    ${marks.length ? legend(marks) : null}
    <div class="pair">
      ${facts.told.length ? documents(facts, context, `${address}#bai`) : null} ${became(facts, root)}
    </div>
    ${differenceList(figures, "indicator")} ${unknown(facts, root)} ${below(facts, root)}
    ${laterSection(facts.later, root)} ${series(facts, root)} ${families(facts, root)} ${former(facts, root)}
  </div>`;
}

const nowhere = (root: string): HTMLElement =>
  html`<div class="locality">
    <h1>${say("Không có địa phương này", "No such place")}</h1>
    <p class="empty">
      ${say("Mã địa phương không có trong danh mục nào.", "No list has a place of this code.")}
      <a href=${`${root}dia-phuong/index.html`}>${say("Xem các địa phương", "See all places")}</a>
    </p>
  </div>`;

/** A place: where it lies, its ten rows, promises, newspapers, documents, what it became and what is not known; and its brief. */
export const locality: View = {
  name: "locality",
  questions: ({place_id = ""}) => localityQuestions(place_id),
  draw: (answers, context) => {
    const facts = factsOf(answers);
    if (!facts) return nowhere(context.root);
    return html`<div class="locality">
      ${localityHead(facts, context.root)} ${screen(facts, context)}
      ${isToldOnPaper(facts) ? localityBrief(facts, context.root) : null}
    </div>`;
  }
};
