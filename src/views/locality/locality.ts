import {html} from "htl";
import {bullets, bulletFigures, isDrawn} from "../../charts/bullets.js";
import {chartFrame, type FrameOptions} from "../../charts/chart-frame.js";
import {FAMILIES, familyOf} from "../../words/family.js";
import type {Figure} from "../../rows/figure.js";
import {differenceList} from "../../parts/difference.js";
import {figureTable} from "../../parts/figure-table.js";
import {groupBy} from "../../domain/group.js";
import {keyFigure, sayNarrowed} from "../../parts/key-figure.js";
import {sayKeyRule} from "../../domain/key-figures.js";
import {legend} from "../../charts/legend.js";
import {sayNumber} from "../../words/number.js";
import {sayFullName} from "../../words/place-kind.js";
import {countStates, sayAnswered} from "../../domain/pledge-counts.js";
import {pledgeTable} from "../../parts/pledge-table.js";
import {placeLink} from "../../domain/place-slug.js";
import {plural, say} from "../../words/say.js";
import {sayPeers, sayRank} from "../../domain/peer-rank.js";
import {strips} from "../../charts/strip.js";
import {timeline} from "../../charts/timeline.js";
import {stripTable, timelineTable} from "./tables.js";
import {localityBrief} from "./brief.js";
import {compareLink} from "../compare/state.js";
import {factsOf, type Facts} from "./facts.js";
import {former} from "./former.js";
import {localityHead} from "./head.js";
import {localityQuestions, MOST} from "./questions.js";
import {saySeries, seriesList} from "./series.js";
import {sayBullets, sayStrips} from "./words.js";
import {unknown} from "./unknown.js";
import type {Context, View} from "../view.js";

/** The widths a column is drawn for: of a telephone, and of a desk's half. */
const COLUMN = [358, 576] as const;

const frame = ({widths, root}: Context, link: string): FrameOptions => ({
  widths: widths?.map((width) => Math.min(width, COLUMN[1])) ?? COLUMN,
  ...{root, link}
});

/** Rows that a reader takes in at once. */
const SHOWN = {pledges: 8, strips: 10, figures: 8, articles: 40};

function keys({keys, place}: Facts, root: string): HTMLElement | null {
  if (!keys.length) return null;
  const compare = ({indicator}: Figure): string => compareLink(root, {indicator, chosen: place.place_id});
  return html`<section class="keys">
    <h2 class="over">${say("Con số chính", "Key figures")}</h2>
    <div class="key-figures">${keys.map((key) => keyFigure(key, {root, compare}))}</div>
    <p class="muted">${sayKeyRule()}</p>
  </section>`;
}

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

function peers({strips: compared, place}: Facts, context: Context, link: string): HTMLElement {
  const shown = compared.slice(0, SHOWN.strips);
  const kind = sayPeers(place.level);
  const chart = (): HTMLElement =>
    chartFrame(
      {
        title: `${sayNarrowed(shown[0]!.own)}: ${sayRank(shown[0]!)}`,
        subtitle: sayStrips().subtitle,
        draw: (width) => strips(shown, {width}),
        figures: shown.flatMap(({peers: all}) => all),
        table: stripTable(shown, context.root),
        notes: [
          say(
            "Chỉ so cùng cấp, cùng chỉ tiêu, cách tính, đơn vị và thời gian.",
            "Only the same level, indicator, measure, unit and time are compared."
          )
        ]
      },
      frame(context, link)
    );
  return html`<section class="peers" id="cung-cap">
    <h2 class="over">${sayStrips().title}</h2>
    ${
      shown.length
        ? chart()
        : html`<p class="none">
            ${say(
              `Chưa có ${kind} nào khác nêu cùng chỉ tiêu cho cùng thời gian.`,
              `No other ${kind} state the same indicator for the same time.`
            )}
          </p>`
    }
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
    ? html`<section class="all-figures" id="con-so">
        <h2>${sayAll(facts)}</h2>
        ${byFamily(facts.stated).map(
          ([family, mine]) =>
            html`<h3>${familyOf(family).name()} <small>${mine.length}</small></h3>
              ${figureTable(mine, {root, subject: "indicator", shown: SHOWN.figures})}`
        )}
      </section>`
    : null;

/** What offices publish of the place, a row a series. */
function series({series: all, standings}: Facts, root: string): HTMLElement | null {
  if (!all.length) return null;
  const ofFigure = new Map(all.map((each) => [each.figure, each]));
  return html`<section class="official-series" id="chuoi">
    <h2>${say("Số liệu chính thức qua các năm", "Official figures over the years")}</h2>
    <p class="muted">
      ${saySeries(all)} ·
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
  </section>`;
}

function documents({told, stated: figures}: Facts, context: Context, link: string): HTMLElement | null {
  if (!told.length) return null;
  const undated = told.filter(({published}) => !published).length;
  const drawn = told.slice(0, SHOWN.articles);
  return html`<section class="told-by" id="bai">
    <h2 class="over">${say("Các bài đã nêu con số", "The articles")}</h2>
    ${chartFrame(
      {
        title: say(`${told.length} bài nói về nơi này`, `${plural(told.length, "article")} about this place`),
        subtitle: [
          say("vạch: những năm mà con số nói tới · chấm: ngày đăng", "bar: years told of · dot: day published"),
          drawn.length < told.length
            ? say(`${drawn.length} bài mới nhất, đủ ở bảng`, `the newest ${drawn.length}, all in the table`)
            : ""
        ]
          .filter(Boolean)
          .join(" · "),
        draw: (width) => timeline(drawn, {width, root: context.root}),
        figures,
        table: timelineTable(told, context.root),
        notes: undated
          ? [
              say(
                `${undated} bài không ghi ngày đăng.`,
                `${plural(undated, "article gives", "articles give")} no date.`
              )
            ]
          : []
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

/** What a chart's marks mean, of all charts of the page together. */
const marks = ({pledges, strips: compared}: Facts): Figure[] => [
  ...pledges.filter(isDrawn).flatMap(bulletFigures),
  ...compared.map(({own}) => own)
];

function screen(facts: Facts, context: Context): HTMLElement {
  const {root} = context;
  const address = placeLink(facts.place.place_id, root, facts.figures.length > 0);
  const shown = marks(facts);
  return html`<div class="screen">
    ${keys(facts, root)}
    <div class="pair">
      ${pledges(facts, context, `${address}#da-hua`)} ${peers(facts, context, `${address}#cung-cap`)}
    </div>
    ${shown.length ? legend(shown) : null}
    <div class="pair">${documents(facts, context, `${address}#bai`)} ${unknown(facts, root)}</div>
    ${differenceList(facts.figures, "indicator")} ${series(facts, root)} ${below(facts, root)} ${families(facts, root)}
    ${former(facts, root)}
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

/** A place: where it lies, its key figures, promises, peers, all its figures, articles and what is not known; and its brief. */
export const locality: View = {
  name: "locality",
  questions: ({place_id = ""}) => localityQuestions(place_id),
  draw: (answers, context) => {
    const facts = factsOf(answers);
    if (!facts) return nowhere(context.root);
    const {figures} = facts;
    return html`<div class="locality">
      ${localityHead(facts, context.root)}
      ${
        figures.length
          ? [screen(facts, context), localityBrief(facts, context.root)]
          : html`<div class="screen">
              ${former(facts, context.root)} ${unknown(facts, context.root)} ${below(facts, context.root)}
            </div>`
      }
    </div>`;
  }
};
