import {html} from "htl";
import type {Figure} from "../rows/figure.js";
import {figureTable} from "../parts/figure-table.js";
import {spanOf} from "../domain/panel.js";
import {say} from "../words/say.js";
import {countSources, sayReading} from "../parts/source.js";
import {sketch} from "./sketch.js";

/** A chart and all that is said of it. */
export interface Framed {
  /** A sentence that a leader can repeat. */
  title: string;
  subtitle: string;
  /** What the chart shows: its table and its downloads. */
  figures: readonly Figure[];
  draw: (width: number) => Element;
  /** What a reader must be told before comparing. */
  notes?: readonly string[];
  /** The same in rows, where they are not the figures one by one. */
  table?: Node;
}

export interface FrameOptions {
  /** Drawn once for each; the style sheet shows the one that fits. For none it is sketched, without the libraries that draw. */
  widths?: readonly number[];
  root?: string;
  /** The address of this very view. */
  link?: string | null;
  level?: 2 | 3;
  /** By how much of what is known its title speaks, where not by all: “theo 160 con số mới nhất trong 2.300”. */
  share?: string | null;
}

/** Where the build cannot measure the page it draws for a telephone and for a desk. */
export const WIDTHS = [358, 680] as const;

const heading = (level: 2 | 3, text: string): HTMLElement =>
  level === 2 ? html`<h2 class="chart-title">${text}</h2>` : html`<h3 class="chart-title">${text}</h3>`;

/** The link to this very chart, and the words that put it into another page. */
const sharing = (link: string): HTMLElement[] => [
  html`<a class="quiet" href=${link} data-copy>${say("Liên kết", "Link")}</a>`,
  html`<details class="embed scripted" data-embed>
    <summary>${say("Nhúng", "Embed")}</summary>
    <textarea readonly rows="3" aria-label=${say("Mã nhúng biểu đồ này", "Code that embeds this chart")}></textarea>
    <button class="quiet" data-copy-embed>${say("Chép mã nhúng", "Copy the code")}</button>
  </details>`
];

/** A chart with the sentence it says, its table, and the ways to take it away. */
export function chartFrame(framed: Framed, options: FrameOptions = {}): HTMLElement {
  const {title, subtitle, figures, draw, notes = [], table} = framed;
  const {widths = WIDTHS, root = "", link = null, level = 2, share = null} = options;
  return html`<figure
    class="chart-card"
    data-figures=${figures.map(({observation_id}) => observation_id).join(" ")}
    data-reading=${sayReading(figures)}
  >
    <figcaption>
      ${heading(level, share ? `${title}, ${share}` : title)}
      <p class="chart-subtitle">${subtitle}</p>
    </figcaption>
    <div class="chart-space">
      ${widths.length ? widths.map((width) => html`<div class="drawn" data-width=${width}>${draw(width)}</div>`) : sketch(figures)}
    </div>
    ${notes.map((words) => html`<p class="chart-note">${words}</p>`)}
    <div class="chart-foot">
      <span>${countSources(figures)} · ${spanOf(figures)}</span>
      <details>
        <summary>${say("Bảng", "Table")}</summary>
        ${widths.length ? (table ?? figureTable(figures, {root})) : null}
      </details>
      ${["CSV", "ZIP", "SVG", "PNG"].map((kind) => html`<button class="quiet scripted" data-export=${kind}>${kind}</button>`)}
      ${link ? sharing(link) : null}
    </div>
  </figure>`;
}
