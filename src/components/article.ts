import {html} from "htl";
import {familyOf, TONES, type Tone} from "./family.js";
import type {Figure} from "./figure.js";
import {groupBy} from "./group.js";
import {nounOf, sayIndicator, sayValue} from "./value.js";

/** A row of `passages`: a stretch of an article with its place in the raw text. */
export interface Passage {
  passage: number;
  paragraph: number;
  role: string;
  passage_start: number;
  passage_end: number;
  text: string;
}

/** Figures read from one and the same place of the text. */
interface Reading {
  start: number;
  end: number;
  figures: Figure[];
}

export const toneOf = ({family}: Figure): Tone => familyOf(family).tone;

/** The places of a passage that became figures, in order; one that reaches into another joins it. */
function readingsIn({passage_start, passage_end}: Passage, figures: readonly Figure[]): Reading[] {
  const mine = figures.filter((f) => f.figure_start >= passage_start && f.figure_end <= passage_end);
  const readings: Reading[] = [];
  for (const figure of [...mine].sort((a, b) => a.figure_start - b.figure_start || b.figure_end - a.figure_end)) {
    const last = readings.at(-1);
    if (last && figure.figure_start < last.end) last.figures.push(figure);
    else readings.push({start: figure.figure_start, end: figure.figure_end, figures: [figure]});
  }
  return readings;
}

const anchor = (figure: Figure): string => `o-${figure.observation_id}`;

/** The words a figure was read from, as they stand in the article. */
function highlight(text: string, [first, ...others]: readonly Figure[]): HTMLElement {
  const anchors = others.map((other) => html`<span id=${anchor(other)} class="anchor"></span>`);
  return html`${anchors}<mark
      id=${anchor(first!)}
      class=${`read tone-${toneOf(first!)}`}
      data-observation=${first!.observation_id}
      tabindex="0"
      role="button"
      aria-label=${`${text}: ${sayIndicator(first!)}. Xem cách đọc.`}
      >${text}</mark
    >`;
}

/** A passage's text with its figures highlighted in place. */
function passageText(passage: Passage, figures: readonly Figure[]): (string | HTMLElement)[] {
  const {text, passage_start} = passage;
  const out: (string | HTMLElement)[] = [];
  let at = passage_start;
  for (const {start, end, figures: read} of readingsIn(passage, figures)) {
    out.push(text.slice(at - passage_start, start - passage_start));
    out.push(highlight(text.slice(start - passage_start, end - passage_start), read));
    at = end;
  }
  return [...out, text.slice(at - passage_start)];
}

const withSpaces = (passages: readonly Passage[], figures: readonly Figure[]): (string | HTMLElement)[] =>
  passages.flatMap((passage, i) => [...(i ? [" "] : []), ...passageText(passage, figures)]);

const TAGS: Record<string, (content: unknown) => HTMLElement> = {
  heading: (content) => html`<h2>${content}</h2>`,
  lede: (content) => html`<p class="lede">${content}</p>`,
  caption: (content) => html`<p class="caption">${content}</p>`,
  byline: (content) => html`<p class="muted">${content}</p>`,
  date: (content) => html`<p class="muted">${content}</p>`,
  furniture: (content) => html`<p class="muted">${content}</p>`
};

const draw = (role: string, content: unknown): HTMLElement => (TAGS[role] ?? ((c) => html`<p>${c}</p>`))(content);

/** What the figure is of; a measure is told by its words before (“tăng”, “chiếm”). */
const thingOf = (figure: Figure): string =>
  [nounOf(figure), figure.indicator === "other" ? null : figure.qualifier].filter(Boolean).join(" · ");

/** What a paragraph became: each row, beside it. */
const became = (figures: readonly Figure[]): HTMLElement =>
  html`<ul class="became">
    ${figures.map(
      (figure) =>
        html`<li class=${`tone-${toneOf(figure)}`}>
          <button class="figure-button" data-observation=${figure.observation_id}>${sayValue(figure)}</button>
          <span>${thingOf(figure)}</span>
        </li>`
    )}
  </ul>`;

const paragraphsOf = (passages: readonly Passage[]): Passage[][] => [
  ...groupBy(passages, ({paragraph}) => String(paragraph)).values()
];

function paragraph(passages: readonly Passage[], figures: readonly Figure[]): HTMLElement {
  const [first, last] = [passages[0]!, passages.at(-1)!];
  const mine = figures
    .filter((f) => f.figure_start >= first.passage_start && f.figure_end <= last.passage_end)
    .sort((a, b) => a.figure_start - b.figure_start);
  return html`<div class="paragraph">
    ${draw(first.role, withSpaces(passages, mine))}${mine.length ? became(mine) : null}
  </div>`;
}

const isRead = ({role}: Passage): boolean => role !== "frontmatter" && role !== "title";

/** The article as it was read, its figures underlined by family, and beside each paragraph the rows it became. */
export const articleText = (passages: readonly Passage[], figures: readonly Figure[]): HTMLElement =>
  html`<div class="article-text">
    ${paragraphsOf(passages.filter(isRead)).map((group) => paragraph(group, figures))}
  </div>`;

/** The title as the article prints it, else as its front matter has it. */
export function articleTitle(passages: readonly Passage[], figures: readonly Figure[], title: string): HTMLElement {
  const printed = passages.filter(({role}) => role === "title");
  return html`<h1>${printed.length ? withSpaces(printed, figures) : title}</h1>`;
}

/** The tones that occur, with the families they stand for. */
export function toneLegend(figures: readonly Figure[]): HTMLElement {
  const tones = (Object.keys(TONES) as Tone[]).filter((tone) => figures.some((figure) => toneOf(figure) === tone));
  return html`<ul class="tones">
    ${tones.map((tone) => {
      const mine = figures.filter((figure) => toneOf(figure) === tone);
      return html`<li><span class=${`read tone-${tone}`}>${TONES[tone]}</span> ${mine.length}</li>`;
    })}
  </ul>`;
}
