import {html} from "htl";
import {sayKind} from "../domain/comparable.js";
import type {SectionRow} from "../rows/tables.js";
import {inLine} from "../words/named.js";
import {sayPeriod} from "../words/period.js";
import {say, vietnamese} from "../words/say.js";

/** A row of `sections`: a heading, and what it hands down to the figures below it. */
export type ShownSection = Omit<SectionRow, "document_id" | "parent" | "section_end">;

/** Fewer headings need no list of them. */
const LEAST = 3;

const idOf = ({section}: ShownSection): string => `muc-${section}`;

/** Where a heading stands, for those who come from the outline. */
export const sectionAnchor = (section: ShownSection): HTMLElement =>
  html`<span id=${idOf(section)} class="anchor"></span>`;

const handsDown = (section: ShownSection): (string | HTMLElement)[] =>
  inLine([section.value_kind && sayKind(section.value_kind), section.time_period === null ? null : sayPeriod(section)]);

function item(section: ShownSection): HTMLElement {
  const told = handsDown(section);
  return html`<li style=${{"--depth": section.depth}}>
    <a href=${`#${idOf(section)}`} lang=${vietnamese()}
      >${section.number ? `${section.number} ` : ""}${section.title}</a
    >
    ${told.length ? html`<small class="muted">${told}</small>` : null}
  </li>`;
}

/** The headings of a document as they stand below each other, each with what it says for its figures. */
export const outline = (sections: readonly ShownSection[]): HTMLElement | null =>
  sections.length < LEAST
    ? null
    : html`<nav class="outline" aria-label=${say("Các mục của văn bản", "Sections of the document")}>
        <details open>
          <summary>${say("Các mục của văn bản", "Sections of the document")}</summary>
          <ol>
            ${sections.map(item)}
          </ol>
        </details>
      </nav>`;
