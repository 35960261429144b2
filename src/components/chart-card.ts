import {html} from "htl";
import {isBroken} from "./dot-layout.js";
import {figureTable} from "./figure-table.js";
import {headline} from "./headline.js";
import {spanOf, subtitleOf, type Panel} from "./panel.js";
import {rankedDots, type DotOptions} from "./ranked-dots.js";
import {countSources} from "./source.js";

export interface CardOptions extends Pick<DotOptions, "chosen" | "quotes"> {
  /** Drawn once for each; the style sheet shows the one that fits. */
  widths?: readonly number[];
  root?: string;
  /** The address of this very view. */
  link?: string;
  level?: 2 | 3;
  /** Another chart than ranked dots, for the same figures. */
  draw?: (panel: Panel, options: DotOptions) => SVGSVGElement;
}

/** Where the build cannot measure the page it draws for a telephone and for a desk. */
export const WIDTHS = [358, 680] as const;

/** What a reader must be told before comparing. */
const notes: readonly {when: (panel: Panel) => boolean; words: string}[] = [
  {
    when: ({mixed}) => mixed,
    words: "Các dòng nói về những thứ khác nhau, ghi dưới tên; chỉ nên so những dòng cùng một thứ."
  },
  {when: (panel) => isBroken(panel), words: "Trục không bắt đầu từ 0."}
];

const heading = (level: 2 | 3, text: string): HTMLElement =>
  level === 2 ? html`<h2 class="chart-title">${text}</h2>` : html`<h3 class="chart-title">${text}</h3>`;

/** A chart with the sentence it says, its table, and the ways to take it away. */
export function chartCard(panel: Panel, options: CardOptions = {}): HTMLElement {
  const {widths = WIDTHS, root = "", link, chosen = null, quotes = false, level = 2, draw = rankedDots} = options;
  const ids = panel.figures.map(({observation_id}) => observation_id).join(" ");
  return html`<figure class="chart-card" data-figures=${ids}>
    <figcaption>
      ${heading(level, headline(panel, chosen).text)}
      <p class="chart-subtitle">${subtitleOf(panel)}</p>
    </figcaption>
    <div class="chart-space">
      ${widths.map(
        (width) => html`<div class="drawn" data-width=${width}>${draw(panel, {width, chosen, quotes})}</div>`
      )}
    </div>
    ${notes.filter(({when}) => when(panel)).map(({words}) => html`<p class="chart-note">${words}</p>`)}
    <div class="chart-foot">
      <span>${countSources(panel.figures)} · ${spanOf(panel.figures)}</span>
      <details>
        <summary>Bảng</summary>
        ${figureTable(panel.figures, {root})}
      </details>
      ${["CSV", "SVG", "PNG"].map((kind) => html`<button class="quiet scripted" data-export=${kind}>${kind}</button>`)}
      ${link ? html`<a class="quiet" href=${link} data-copy>Liên kết</a>` : null}
    </div>
  </figure>`;
}
