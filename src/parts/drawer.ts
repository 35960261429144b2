import {html} from "htl";
import {correction} from "./correction.js";
import {sayConfidence} from "../words/confidence.js";
import {figureButton} from "./figure-button.js";
import type {Figure} from "../rows/figure.js";
import {differenceOf} from "./difference.js";
import {besideOf, sayReason} from "../words/difference.js";
import {asWritten} from "../words/foreign.js";
import {upperFirst} from "../words/letter.js";
import {sayMoved, sayRecomputed} from "../domain/crosswalk.js";
import {inLine, qualifierOf} from "../words/named.js";
import {sayDate} from "../words/number.js";
import {cellOf, isOfficial} from "../words/official.js";
import {sayPeriod} from "../words/period.js";
import {sayPlace, sayWhole} from "../words/place.js";
import {placeName} from "./place-name.js";
import {sayPledge} from "../domain/pledge.js";
import {excerpt, lineAfter, lineBefore, quoteOf} from "./quote.js";
import {resolutionLink} from "./resolution.js";
import {say, vietnamese} from "../words/say.js";
import {sourceLink, sourceLinks} from "./source.js";
import {surenessOf} from "../words/sureness.js";
import {sayIndicator, sayNamed} from "../words/value.js";

export interface DrawerOptions {
  root: string;
  /** Other figures that were read at the same place of the text. */
  others?: readonly Figure[];
}

type Fact = readonly [name: string, say: (figure: Figure, root: string) => unknown];

const isSum = ({parts}: Figure): boolean => parts !== undefined;

const isCell = (figure: Figure): boolean => isOfficial(figure) && !isSum(figure);

const isArticle = (figure: Figure): boolean => !isOfficial(figure) && !isSum(figure);

/** Facts that are told of some figures alone. */
const only = (when: (figure: Figure) => boolean, facts: readonly Fact[]): Fact[] =>
  facts.map(([name, say]) => [name, (figure, root) => when(figure) && say(figure, root)]);

/** What is told of a figure, in plain words and reading order; what is not known is left out. */
const factsOf = (): readonly Fact[] => [
  [say("Địa phương", "Place"), (f, root) => placeName(f, upperFirst(sayWhole(f)), root)],
  [say("Địa giới", "Boundaries"), sayFormerly],
  [say("Tổ chức", "Body"), (f) => f.org && asWritten(f.org)],
  [say("Chỉ tiêu", "Indicator"), (f) => inLine([sayIndicator(f), qualifierOf(f)])],
  [say("Thời gian", "Period"), (f) => upperFirst(sayPeriod(f))],
  [say("Loại số", "Kind"), (f) => upperFirst([...new Set(surenessOf(f).map(({words}) => words()))].join("; "))],
  [say("Cam kết", "Promise"), sayPromised],
  [say("Báo và thống kê", "Articles and statistics"), sayBeside],
  ...only(isArticle, [
    [say("Theo dòng", "By the line"), (f) => f.section && !f.row_cells.length && asWritten(f.section)],
    [say("Bài viết", "Article"), (f) => f.document_title && asWritten(f.document_title)],
    [say("Nơi đăng", "Published by"), (f) => (f.publisher ? asWritten(f.publisher) : say("không rõ", "unknown"))],
    [
      say("Ngày đăng", "Published on"),
      (f) => (f.published ? sayDate(f.published) : say("bài không ghi ngày", "the article has no date"))
    ],
    [say("Cách đọc", "How it was read"), (f) => (f.review ? say("✓ đã duyệt", "✓ reviewed") : howRead(f))]
  ]),
  ...only(isCell, [
    [say("Bảng", "Table"), (f) => f.source_table && asWritten(f.source_table)],
    [say("Dòng", "Row"), (f) => asWritten(cellOf(f).row)],
    [say("Cột", "Column"), (f) => asWritten(cellOf(f).column)],
    [say("Nơi công bố", "Published by"), (f) => f.publisher && asWritten(f.publisher)],
    [say("Ngày công bố", "Published on"), (f) => f.published && sayDate(f.published)],
    [say("Chép ngày", "Copied on"), (f) => f.retrieved && sayDate(f.retrieved)],
    [say("Giấy phép", "Licence"), (f) => f.licence && asWritten(f.licence)]
  ])
];

/** How sure the machine is, and the rule by its name, which is in the words of the texts. */
const howRead = ({confidence, rule}: Figure): unknown => [
  `${upperFirst(sayConfidence(confidence))}; ${say("quy tắc", "rule")} “`,
  asWritten(rule),
  "”"
];

/** “phường Ba Láng, trước 1/7/2025, nhập toàn bộ” */
const sayFormerly = (figure: Figure): string =>
  figure.moved ? upperFirst(`${figure.moved.from_name}, ${sayMoved(figure)}`) : "";

/** What became of what the figure promises, and in which resolution it does. */
const sayPromised = (promise: Figure, root: string): unknown =>
  promise.state
    ? html`${upperFirst(sayPledge({promise}))}${
        promise.resolution_id
          ? html`,
              <a href=${resolutionLink(promise.resolution_id, root)}>${say("xem cả nghị quyết", "the resolution")}</a>`
          : null
      }`
    : null;

/** “Báo Hải Dương: 9,1 %; Cục Thống kê: 8,7 %”, and what explains it. */
const sayBeside = (figure: Figure): unknown => {
  const other = besideOf(figure);
  return other && html`${figureButton(other, differenceOf(figure))} <small>${sayReason(figure)}</small>`;
};

const fact = ([name, value]: Fact, figure: Figure, root: string): HTMLElement | null => {
  const said = value(figure, root);
  return said
    ? html`<div>
        <dt>${name}</dt>
        <dd>${said}</dd>
      </div>`
    : null;
};

const opening = (figure: Figure): string =>
  isOfficial(figure) ? say("Mở bảng", "Open the table") : say("Mở bài viết", "Open the article");

/** What the drawer shows of a figure: its sentence, or of a table its cell. */
export const sayOrigin = (figure: Figure): string =>
  isOfficial(figure) || figure.row_cells.length
    ? say("Ô trong bảng", "The table’s cell")
    : say("Câu gốc", "The sentence");

/** A sum's parts, each with its sentence. */
const partItem = (part: Figure, root: string): HTMLElement =>
  html`<li>
    ${figureButton(part, `${upperFirst(sayPlace(part))}: ${sayNamed(part)}`)}
    <blockquote>${excerpt(part, PART_LENGTH)}</blockquote>
    <p class="muted">${sourceLinks(part, root)}</p>
  </li>`;

/** What no sentence says and was worked out: how, and from which figures. */
const sumContent = (figure: Figure, parts: readonly Figure[], root: string): HTMLElement =>
  html`<div class="drawer-content">
    <p class="drawer-value" id="drawer-title">${upperFirst(sayNamed(figure))}</p>
    <p>
      ${say(
        `Không bài nào nêu con số này. Nó được ${sayRecomputed()}: cộng số của ${parts.length} đơn vị đã nhập lại, cùng chỉ tiêu, cùng thời gian, đủ mọi đơn vị.`,
        `No article states this figure. It was ${sayRecomputed()}: the sum of the ${parts.length} units that merged, of one indicator and one time, none lacking.`
      )}
    </p>
    <p>${excerpt(figure, Infinity)}</p>
    <ul class="plain sum-parts">
      ${parts.map((part) => partItem(part, root))}
    </ul>
    <dl class="facts">${factsOf().map((each) => fact(each, figure, root))}</dl>
  </div>`;

const PART_LENGTH = 220;

const beside = (line: string): HTMLElement | null => (line ? html`<p class="beside">${line}</p>` : null);

/** The sentence behind a figure, what was read from it, and where it stands; of a sum its parts. */
export function drawerContent(figure: Figure, {root, others = []}: DrawerOptions): HTMLElement {
  if (figure.parts) return sumContent(figure, figure.parts, root);
  const {before, figure: said, after} = quoteOf(figure);
  return html`<div class="drawer-content">
    <p class="drawer-value" id="drawer-title">${upperFirst(sayNamed(figure))}</p>
    <blockquote class="drawer-quote" lang=${vietnamese()}>
      ${beside(lineBefore(figure))}
      <p>${before}<mark>${said}</mark>${after}</p>
      ${beside(lineAfter(figure))}
    </blockquote>
    <p>
      <a class="button" href=${sourceLink(figure, root)}>${opening(figure)}</a>
      ${figure.url ? html`<a class="quiet" href=${figure.url} target="_blank" rel="noopener">${say("Mở bài gốc", "Open the original")}</a>` : null}
    </p>
    <dl class="facts">${factsOf().map((each) => fact(each, figure, root))}</dl>
    ${correction(figure)}
    ${
      others.length
        ? html`<section>
            <p class="muted">${say("Cùng chỗ này còn đọc ra:", "Also read from this place:")}</p>
            <ul class="plain">
              ${others.map((other) => html`<li>${figureButton(other, sayNamed(other))}</li>`)}
            </ul>
          </section>`
        : null
    }
  </div>`;
}

/** The empty drawer: right on a desk, at the foot on a telephone. */
export const drawer = (): HTMLElement =>
  html`<aside class="drawer" role="dialog" aria-labelledby="drawer-title" tabindex="-1" hidden>
    <div class="drawer-head">
      <span class="muted" data-origin></span>
      <span class="drawer-step">
        <button class="quiet" data-step="-1" aria-label=${say("Con số trước", "Figure before")}>←</button>
        <button class="quiet" data-step="1" aria-label=${say("Con số sau", "Next figure")}>→</button>
        <button class="quiet" data-close aria-label=${say("Đóng", "Close")}>✕</button>
      </span>
    </div>
    <div class="drawer-body"></div>
  </aside>`;
