import {html} from "htl";
import {chartCard, type CardOptions} from "../../charts/chart-card.js";
import {WIDTHS} from "../../charts/chart-frame.js";
import type {DefinitionBreak} from "../../domain/comparable.js";
import type {Figure} from "../../rows/figure.js";
import {figureTable} from "../../parts/figure-table.js";
import {legend} from "../../charts/legend.js";
import {sayNumber} from "../../words/number.js";
import {panelsOf, type Panel} from "../../domain/panel.js";
import {sayAlone} from "../../words/place.js";
import {sayFullName} from "../../words/place-kind.js";
import {plural, say} from "../../words/say.js";
import {statement} from "../../parts/statement.js";
import {sayTerm, type Termed} from "../../words/term.js";
import {themeTabs} from "../../parts/themes.js";
import type {Row} from "../../engine/answers.js";
import {
  countsOf,
  figuresOf,
  placesOf,
  termsOf,
  THEME_PARAMS,
  type Narrower,
  type PlaceRow,
  type TermRow
} from "./questions.js";
import {shareIn, type ShareOf, type ShareRow} from "./share.js";
import {rowsOf, type Context, type Params, type View} from "../view.js";

interface Told {
  /** A sentence that answers a leader's question. */
  title: string;
  lede?: string;
  /** Sections in reading order; what has nothing to say is left out. */
  sections: readonly (Node | null)[];
}

/** What a page by theme is drawn with, beside its figures. */
export interface ThemePage {
  /** Every figure it knows of, and the indicators that it asks for. */
  all: readonly Termed[];
  codes: readonly string[];
  root: string;
  options: ThemeOptions;
  shareOf: ShareOf;
  answers: Record<string, Row[]>;
  context: Context;
}

interface Theme<K extends string> {
  name: string;
  /** The name of its page. */
  slug: string;
  /** Its indicators, by what it calls their figures. */
  figures: Record<K, readonly string[]>;
  /** Which of them are asked of articles alone, or of official tables alone. */
  sources?: Partial<Record<K, Figure["source_kind"]>>;
  /** Whether a term may be chosen. */
  termed?: boolean;
  /** What else it asks. */
  questions?: Record<string, string>;
  tell: (figures: Record<K, Termed[]>, page: ThemePage) => Told;
}

/** A page by theme: its questions, and what it says of the answers. */
export function themeView<K extends string>(theme: Theme<K>): View {
  const {name, slug, figures, sources = {}, termed = false, questions = {}, tell} = theme;
  const kinds = Object.keys(figures) as K[];
  const codes = [...new Set(kinds.flatMap((kind) => figures[kind]))];
  const source = (kind: K): Narrower => {
    const only = (sources as Theme<K>["sources"])?.[kind];
    return only ? {source: only} : {};
  };
  return {
    name,
    questions: (params) => ({
      ...Object.fromEntries(kinds.map((kind) => [kind, figuresOf(figures[kind], params, source(kind))])),
      ...questions,
      counts: countsOf(codes, params),
      ...(termed && {terms: termsOf(codes, params)}),
      places: placesOf(codes, params)
    }),
    draw: (answers, context) => {
      const {root, widths = WIDTHS, params} = context;
      const known = Object.fromEntries(kinds.map((kind) => [kind, rowsOf<Termed>(answers, kind)])) as Record<
        K,
        Termed[]
      >;
      const all = kinds.flatMap((kind) => known[kind]);
      const options: ThemeOptions = {root, widths, chosen: params[THEME_PARAMS.place] ?? null};
      const page: ThemePage = {all, codes, root, options, shareOf: shareIn(answers), answers, context};
      return themePage(slug, tell(known, page), page);
    }
  };
}

function placeWords({full_name, en, list_year}: PlaceRow): string {
  const name = sayAlone(sayFullName(full_name, en));
  return list_year >= 2025 ? say(`${name} (từ 1/7/2025)`, `${name} (since July 2025)`) : name;
}

const GROUPS: Record<string, () => string> = {
  region: () => say("Vùng", "Regions"),
  province: () => say("Tỉnh, thành phố", "Provinces"),
  district: () => say("Quận, huyện", "Districts"),
  commune: () => say("Xã, phường", "Communes")
};

const placeOptions = (places: readonly PlaceRow[], chosen: string | undefined): HTMLElement[] =>
  Object.entries(GROUPS).flatMap(([level, words]) => {
    const mine = places.filter((place) => place.level === level);
    return mine.length
      ? html`<optgroup label=${words()}>
          ${mine.map(
            (place) =>
              html`<option value=${place.place_id} selected=${place.place_id === chosen}>${placeWords(place)}</option>`
          )}
        </optgroup>`
      : [];
  });

/** The place and the term that the page is asked for; both are part of its address. */
function controls(answers: Record<string, Row[]>, params: Params): HTMLElement {
  const [place, term] = [params[THEME_PARAMS.place], params[THEME_PARAMS.term]];
  const terms = rowsOf<TermRow>(answers, "terms");
  return html`<form class="controls scripted" method="get">
    <label class="field wide">
      ${say("Địa phương", "Place")}
      <select name=${THEME_PARAMS.place}>
        <option value="">${say("mọi nơi", "everywhere")}</option>
        ${placeOptions(rowsOf<PlaceRow>(answers, "places"), place)}
      </select>
    </label>
    ${
      answers["terms"]
        ? html`<label class="field">
            ${say("Nhiệm kỳ", "Term")}
            <select name=${THEME_PARAMS.term}>
              <option value="">${say("mọi nhiệm kỳ", "every term")}</option>
              ${terms.map(
                (each) =>
                  html`<option value=${each.term} selected=${each.term === term}>
                    ${each.term.replace("-", "–")} (${sayNumber(each.figures)})
                  </option>`
              )}
            </select>
          </label>`
        : null
    }
  </form>`;
}

const nothing = (params: Params, term: string | undefined): HTMLElement =>
  html`<p class="empty">
    ${
      params[THEME_PARAMS.place] || term
        ? say(
            `Chưa bài nào nêu số liệu về việc này${term ? `, ${sayTerm(term)},` : ""} cho nơi đã chọn. Hãy chọn “mọi nơi” hoặc nơi rộng hơn.`,
            "No article states figures of this for the chosen place and term. Choose “everywhere”, or a wider place."
          )
        : say("Chưa bài nào nêu số liệu về việc này.", "No article states figures of this yet.")
    }
  </p>`;

/** How much of what is known the page draws. */
function drawnOf(figures: readonly Figure[], answers: Record<string, Row[]>): string | null {
  const total = rowsOf<ShareRow>(answers, "counts").reduce((sum, row) => sum + row.figures, 0);
  const [all, drawn] = [sayNumber(total), sayNumber(figures.length)];
  return total > figures.length
    ? say(
        `Có ${all} con số về việc này; trang chỉ vẽ ${drawn} con số của các bài mới nhất. Hãy chọn một địa phương để xem đủ hơn.`,
        `There are ${all} figures on this; the page draws ${drawn} of them, from the newest articles. Choose a place to see more of its own.`
      )
    : null;
}

/** Every figure with its sentence, to read and to take away. */
const everything = (figures: readonly Figure[], root: string): HTMLElement =>
  html`<section class="chart-card" data-figures=${figures.map(({observation_id}) => observation_id).join(" ")}>
    <h2 class="chart-title">${say("Tất cả con số của trang này", "All figures of this page")}</h2>
    <p><button class="quiet scripted" data-export="CSV">${say("Tải bảng CSV", "Download as CSV")}</button></p>
    ${figureTable(figures, {root, subject: "both", shown: 12})}
  </section>`;

/** A page by theme: what it says in a sentence, the place and term it is asked for, its sections, and all its figures. */
function themePage(slug: string, {title, lede, sections}: Told, page: ThemePage): HTMLElement {
  const {all: figures, answers, root} = page;
  const {params} = page.context;
  const partly = drawnOf(figures, answers);
  return html`<article class="theme">
    ${themeTabs(slug, root)}
    <h1>${title}</h1>
    ${lede ? html`<p class="lede">${lede}</p>` : null} ${controls(answers, params)}
    ${partly ? html`<p class="muted">${partly}</p>` : null}
    ${figures.length ? null : nothing(params, params[THEME_PARAMS.term])} ${sections}
    ${figures.length ? everything(figures, root) : null}
  </article>`;
}

/** A part of the page under its heading; one that has nothing to say is left out. */
export function section(title: string, ...content: readonly (Node | readonly Node[] | null)[]): HTMLElement | null {
  const said = content.flat().filter((each) => each !== null);
  return said.length
    ? html`<section>
        <h2>${title}</h2>
        ${said}
      </section>`
    : null;
}

export interface ThemeOptions extends CardOptions {
  breaks?: readonly DefinitionBreak[];
}

/** Rows of a chart that are seen at once. */
export const SHOWN = 24;

const marksOf = ({rows}: Panel): number => rows.reduce((sum, {marks}) => sum + marks.length, 0);

function rankingCard(panel: Panel, options: ThemeOptions): HTMLElement {
  const card = chartCard(panel, {...options, level: 3});
  const count = sayNumber(panel.rows.length);
  return panel.rows.length > SHOWN
    ? html`<details class="long">
        <summary>${say(`Xếp hạng đủ ${count} dòng`, `The whole ranking, ${count} rows`)}</summary>
        ${card}
      </details>`
    : card;
}

/** Figures that may be compared on axes, those that stand alone as sentences. */
export function rankings(figures: readonly Figure[], options: ThemeOptions): HTMLElement[] {
  const panels = panelsOf(figures, {breaks: options.breaks ?? []});
  const ranked = panels.filter((panel) => marksOf(panel) > 1);
  const alone = panels.filter((panel) => marksOf(panel) === 1);
  return [
    ...ranked.map((panel) => rankingCard(panel, options)),
    ...(ranked.length ? [legend(ranked.flatMap((panel) => panel.figures))] : []),
    ...(alone.length
      ? [
          statements(
            alone.map((panel) => panel.figures[0]!),
            options.root ?? ""
          )
        ]
      : [])
  ];
}

const statementList = (figures: readonly Figure[], root: string): HTMLElement =>
  html`<div class="statements">${figures.map((figure) => statement(figure, {root}))}</div>`;

/** Figures as sentences of their own; more than a reader takes in open when they are asked for. */
export function statements(figures: readonly Figure[], root: string): HTMLElement {
  const rest = figures.slice(SHOWN);
  if (!rest.length) return statementList(figures, root);
  const more = sayNumber(rest.length);
  return html`<div>
    ${statementList(figures.slice(0, SHOWN), root)}
    <details class="more">
      <summary>${say(`Xem thêm ${more} con số`, `See ${plural(more, "more figure")}`)}</summary>
      ${statementList(rest, root)}
    </details>
  </div>`;
}
