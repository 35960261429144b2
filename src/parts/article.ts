import {html} from "htl";
import {familyOf, TONES, type Tone} from "../words/family.js";
import {valueButton} from "./figure-button.js";
import type {Figure} from "../rows/figure.js";
import {groupBy} from "../domain/group.js";
import {inLine, qualifierOf} from "../words/named.js";
import type {ShownPassage} from "./passage.js";
import {passedList, passedMark, type Passed} from "./passed.js";
import {sectionAnchor, type ShownSection} from "./outline.js";
import {textTable} from "./text-table.js";
import {say, vietnamese} from "../words/say.js";
import {nounOf, sayIndicator} from "../words/value.js";

/** Figures read from one and the same place of the text. */
interface Reading {
  start: number;
  end: number;
  figures: Figure[];
}

export const toneOf = ({family}: Figure): Tone => familyOf(family).tone;

/** The places of a passage that became figures, in order; one that reaches into another joins it. */
function readingsIn({passage_start, passage_end}: ShownPassage, figures: readonly Figure[]): Reading[] {
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
      aria-label=${say(`${text}: ${sayIndicator(first!)}. Xem cách đọc.`, `${text}: ${sayIndicator(first!)}. See how it was read.`)}
      >${text}</mark
    >`;
}

/** What a text became, and what of it was passed over. */
export interface ExaminedFigure {
  figures: readonly Figure[];
  passed: readonly Passed[];
}

/** A stretch of a passage that is set apart. */
interface Stretch {
  start: number;
  end: number;
  draw: (text: string) => HTMLElement;
}

function stretchesIn(passage: ShownPassage, {figures, passed}: ExaminedFigure): Stretch[] {
  const {passage_start, passage_end} = passage;
  const read = readingsIn(passage, figures).map(({start, end, figures: mine}) => ({
    ...{start, end},
    draw: (text: string) => highlight(text, mine)
  }));
  const skipped = passed
    .filter(({skipped_start, skipped_end}) => skipped_start >= passage_start && skipped_end <= passage_end)
    .map((each) => ({
      ...{start: each.skipped_start, end: each.skipped_end},
      draw: (text: string) => passedMark(text, each)
    }));
  return [...read, ...skipped].sort((a, b) => a.start - b.start);
}

/** A passage's text with its figures highlighted in place, and its other digits dotted. */
function passageText(passage: ShownPassage, examined: ExaminedFigure): (string | HTMLElement)[] {
  const {text, passage_start} = passage;
  const out: (string | HTMLElement)[] = [];
  let at = passage_start;
  for (const {start, end, draw} of stretchesIn(passage, examined)) {
    out.push(text.slice(at - passage_start, start - passage_start));
    out.push(draw(text.slice(start - passage_start, end - passage_start)));
    at = end;
  }
  return [...out, text.slice(at - passage_start)];
}

const withSpaces = (passages: readonly ShownPassage[], examined: ExaminedFigure): (string | HTMLElement)[] =>
  passages.flatMap((passage, i) => [...(i ? [" "] : []), ...passageText(passage, examined)]);

const TAGS: Record<string, (content: unknown) => HTMLElement> = {
  heading: (content) => html`<h2 lang=${vietnamese()}>${content}</h2>`,
  lede: (content) => html`<p class="lede" lang=${vietnamese()}>${content}</p>`,
  caption: (content) => html`<p class="caption" lang=${vietnamese()}>${content}</p>`
};

const draw = (role: string, content: unknown): HTMLElement =>
  (TAGS[role] ?? ((c) => html`<p lang=${vietnamese()}>${c}</p>`))(content);

/** Parts that no figure is read from, by their role. */
const UNREAD: Record<string, () => string> = {
  byline: () => say("dòng tên người viết", "byline"),
  date: () => say("dòng ngày đăng", "date line"),
  furniture: () => say("phần phụ của trang báo", "page furniture")
};

/** What the figure is of; a measure is told by its words before (“tăng”, “chiếm”). */
const thingOf = (figure: Figure): (string | HTMLElement)[] =>
  figure.indicator === "other" ? inLine([qualifierOf(figure)]) : inLine([nounOf(figure), qualifierOf(figure)]);

/** What a paragraph became: each row, beside it. */
const became = (figures: readonly Figure[]): HTMLElement =>
  html`<ul class="became">
    ${figures.map(
      (figure) =>
        html`<li class=${`tone-${toneOf(figure)}`}>
          ${valueButton(figure)}
          <span>${thingOf(figure)}</span>
        </li>`
    )}
  </ul>`;

const paragraphsOf = (passages: readonly ShownPassage[]): ShownPassage[][] => [
  ...groupBy(passages, ({paragraph}) => String(paragraph)).values()
];

/** What of a text lies within some of its passages. */
function within(passages: readonly ShownPassage[], {figures, passed}: ExaminedFigure): ExaminedFigure {
  const [from, to] = [passages[0]!.passage_start, passages.at(-1)!.passage_end];
  return {
    figures: figures
      .filter((f) => f.figure_start >= from && f.figure_end <= to)
      .sort((a, b) => a.figure_start - b.figure_start),
    passed: passed.filter(({skipped_start, skipped_end}) => skipped_start >= from && skipped_end <= to)
  };
}

/** The digits that passages hold and no figure was made of, each with its reason. */
const passedIn = (passages: readonly ShownPassage[], {passed}: ExaminedFigure): HTMLElement | null =>
  passedList(passed, ({skipped_start, skipped_end}) => {
    const {text, passage_start} = passages.find(({passage_end}) => passage_end >= skipped_end)!;
    return text.slice(skipped_start - passage_start, skipped_end - passage_start);
  });

function paragraph(passages: readonly ShownPassage[], examined: ExaminedFigure): HTMLElement {
  const mine = within(passages, examined);
  const beside = [mine.figures.length ? became(mine.figures) : null, passedIn(passages, mine)].filter(Boolean);
  return html`<div class="paragraph">
    ${draw(passages[0]!.role, withSpaces(passages, mine))}
    ${beside.length ? html`<div class="beside-text">${beside}</div>` : null}
  </div>`;
}

/** A part that is not read, muted, with what it is. */
const unread = (passages: readonly ShownPassage[]): HTMLElement =>
  html`<div class="paragraph unread">
    <p lang=${vietnamese()}>${passages.map(({text}) => text).join(" ")}</p>
    <p class="passed-list">${say("Không đọc", "Not read")}: ${UNREAD[passages[0]!.role]!()}</p>
  </div>`;

const isUnread = ({role}: ShownPassage): boolean => role in UNREAD;

/** What the file says of itself before the article begins, its title included: kept out of the way. */
function frontMatter(passages: readonly ShownPassage[]): HTMLElement | null {
  const last = passages.findLastIndex(({role}) => role === "frontmatter");
  if (last < 0) return null;
  const head = passages.slice(0, last + 1).map(({text}) => text);
  return html`<details class="front-matter">
    <summary>${say("Phần khai báo đầu tệp", "Front matter")}</summary>
    <pre data-copy="none" lang=${vietnamese()}>${head.join("")}</pre>
  </details>`;
}

const OUTSIDE = ["title", "frontmatter"];

const isCell = ([first]: readonly ShownPassage[]): boolean => first!.role === "cell" || first!.role === "column";

/** The digits of a table of which no figure was made, and how many cells were read. */
function tableOf(rows: readonly (readonly ShownPassage[])[], examined: ExaminedFigure): HTMLElement {
  const passages = rows.flat();
  const mine = within(passages, examined);
  return textTable(rows, (passage) => passageText(passage, mine), [passedIn(passages, mine)].filter(Boolean));
}

/** Paragraphs one by one, the rows of a table together. */
function blocks(paragraphs: readonly ShownPassage[][]): ShownPassage[][][] {
  const found: ShownPassage[][][] = [];
  for (const [i, each] of paragraphs.entries()) {
    const before = paragraphs[i - 1];
    // A row of heads behind a row of cells begins another table.
    const goesOn =
      before && isCell(each) && isCell(before) && !(each[0]!.role === "column" && before[0]!.role === "cell");
    if (goesOn) found.at(-1)!.push(each);
    else found.push([each]);
  }
  return found;
}

/** The headings that begin in some paragraphs. */
function anchorsIn(rows: readonly (readonly ShownPassage[])[], sections: readonly ShownSection[]): HTMLElement[] {
  const [from, to] = [rows[0]![0]!.passage_start, rows.at(-1)!.at(-1)!.passage_end];
  return sections.filter(({section_start: at}) => from <= at && at < to).map(sectionAnchor);
}

/** The article as it was read, its figures underlined by family, and beside each paragraph the rows it became. */
export const articleText = (
  passages: readonly ShownPassage[],
  examined: ExaminedFigure,
  sections: readonly ShownSection[] = []
): HTMLElement =>
  html`<div class="article-text">
    ${blocks(paragraphsOf(passages.filter(({role}) => !OUTSIDE.includes(role)))).flatMap((rows) => [
      ...anchorsIn(rows, sections),
      isCell(rows[0]!)
        ? tableOf(rows, examined)
        : isUnread(rows[0]![0]!)
          ? unread(rows[0]!)
          : paragraph(rows[0]!, examined)
    ])}
    ${frontMatter(passages)}
  </div>`;

/** The title as the article prints it, else as its front matter has it. */
export function articleTitle(passages: readonly ShownPassage[], examined: ExaminedFigure, title: string): HTMLElement {
  const printed = passages.filter(({role}) => role === "title");
  return html`<h1 lang=${vietnamese()}>${printed.length ? withSpaces(printed, examined) : title}</h1>`;
}

/** The tones that occur, with the families they stand for, and what is dotted. */
export function toneLegend({figures, passed}: ExaminedFigure): HTMLElement {
  const tones = (Object.keys(TONES) as Tone[]).filter((tone) => figures.some((figure) => toneOf(figure) === tone));
  return html`<ul class="tones">
    ${tones.map((tone) => {
      const mine = figures.filter((figure) => toneOf(figure) === tone);
      return html`<li><span class=${`read tone-${tone}`}>${TONES[tone]()}</span> ${mine.length}</li>`;
    })}
    ${
      passed.length
        ? html`<li>
            <span class="passed"
              >${say("chữ số không ghi, lý do ở bên", "digits not recorded, the reason beside")}</span
            >
            ${passed.length}
          </li>`
        : null
    }
  </ul>`;
}
