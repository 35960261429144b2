import {html} from "htl";
import {isSureResult} from "../../domain/doubt.js";
import {headline} from "../../domain/headline.js";
import {panelsOf} from "../../domain/panel.js";
import {levelSet, PEERS} from "../../domain/place-set.js";
import {placeLink} from "../../domain/place-slug.js";
import {rowsOfPage} from "../../engine/page-answers.js";
import type {Catalog} from "../../parts/search/catalog.js";
import {hitOf} from "../../parts/search/hit.js";
import {askedOf, type SearchQuestion} from "../../parts/search/question.js";
import {figureButton} from "../../parts/figure-button.js";
import {statement} from "../../parts/statement.js";
import type {Figure} from "../../rows/figure.js";
import {indicatorLink} from "../../words/indicator.js";
import {periodYear} from "../../words/period.js";
import {say} from "../../words/say.js";
import {compareLink} from "../compare/state.js";
import {sayLike} from "../locality/profile.js";
import type {CoreFigure} from "../sql/core.js";

const nameOf = (catalog: Catalog, thing: "place" | "indicator", at: number): string =>
  hitOf(catalog, {thing, at, score: 0, isWhole: true}, "").title;

/** “Tỷ lệ hộ nghèo · Cần Thơ · 2013”: what is taken to be asked. */
export function sayAsked(catalog: Catalog, {indicator, place, year}: SearchQuestion): string {
  const names = [
    nameOf(catalog, "indicator", indicator),
    place === null ? null : nameOf(catalog, "place", place),
    year
  ];
  return names.filter((name) => name !== null).join(" · ");
}

const isFigure = (row: object): boolean => "observation_id" in row && "quote" in row && "value_kind" in row;

/** The figures of an indicator that a page of the site carries, each once. */
async function figuresOn(href: string, code: string): Promise<Figure[]> {
  const rows = await rowsOfPage(href).catch(() => []);
  const figures = (rows.filter(isFigure) as unknown as Figure[]).filter(({indicator}) => indicator === code);
  return [...new Map(figures.map((figure) => [figure.observation_id, figure])).values()];
}

const isTold = (figure: Figure): boolean =>
  isSureResult(figure) && figure.value_kind === "actual" && figure.obs_value !== null && figure.measure === "level";

/** How far from the year that is asked for; of no year how old. */
const distance = (figure: Figure, year: number | null): number =>
  year === null ? -(periodYear(figure) ?? 0) : Math.abs((periodYear(figure) ?? 0) - year);

/** The figure of a place that is nearest to the year, of the whole before of a part. */
export function nearest(figures: readonly Figure[], year: number | null): Figure | undefined {
  const told = figures.filter(isTold);
  return [...told].sort(
    (a, b) => distance(a, year) - distance(b, year) || Number(a.qualifier !== null) - Number(b.qualifier !== null)
  )[0];
}

const peers = (indicator: string, chosen: string | null, root: string): HTMLElement =>
  html`<a class="button" href=${compareLink(root, {indicator, chosen, set: PEERS})}
    >${say("So với nơi cùng cấp", "Compare with peers")}</a
  >`;

/** The value of a year in the course of a row with which the place's page begins; its sentence is asked for when it is opened. */
function inCourse(figures: readonly (Figure & Partial<CoreFigure>)[], year: number | null): HTMLElement | null {
  for (const figure of figures) {
    const at = figure.years?.findIndex((each) => each === year) ?? -1;
    if (at < 0 || !figure.ids || !figure.values) continue;
    const said = sayLike(figure as CoreFigure, figure.values[at]!);
    return html`<p class="answer-said">
      ${figureButton({observation_id: figure.ids[at]!}, said)} <small>${year}</small>
    </p>`;
  }
  return null;
}

const sayUnseen = (year: number | null): string =>
  year === null
    ? say("Chưa thấy con số nào đủ chắc của nơi này.", "No figure of this place is certain enough.")
    : say(`Trang của nơi này chưa có số của năm ${year}.`, `The page of this place has no figure of ${year}.`);

async function ofPlace(catalog: Catalog, asked: SearchQuestion, root: string): Promise<HTMLElement> {
  const code = catalog.indicators[asked.indicator]![0];
  const place_id = catalog.places.id[asked.place!]!;
  const page = placeLink(place_id, root);
  const figures = catalog.places.figures[asked.place!] ? await figuresOn(page, code) : [];
  const figure = nearest(figures, asked.year);
  const isAsked = figure && (asked.year === null || periodYear(figure) === asked.year);
  const course = isAsked ? null : inCourse(figures, asked.year);
  return html`<div>
    ${isAsked || course ? course : html`<p>${sayUnseen(asked.year)}</p>`}
    ${figure && !course ? statement(figure, {root}) : null}
    <p>
      ${peers(code, figure?.ref_area ?? place_id, root)}
      <a class="quiet" href=${page}>${nameOf(catalog, "place", asked.place!)}</a>
    </p>
  </div>`;
}

async function ofLevel(catalog: Catalog, asked: SearchQuestion, root: string): Promise<HTMLElement> {
  const code = catalog.indicators[asked.indicator]![0];
  const level = asked.level ?? "province";
  const page = indicatorLink(code, root);
  const all = (await figuresOn(page, code)).filter(isTold);
  const mine = all.filter(
    (figure) => figure.place_level === level && (asked.year === null || periodYear(figure) === asked.year)
  );
  const [panel] = panelsOf(mine);
  const set = levelSet(level);
  return html`<div>
    <p class="answer-said">
      ${panel ? headline(panel).text : say("Chưa có số liệu để so.", "There are no figures to compare.")}
    </p>
    <p>
      <a class="button" href=${compareLink(root, {indicator: code, set})}
        >${say("Xem cả bảng hạng", "See the ranking")}</a
      >
      <a class="quiet" href=${page}>${nameOf(catalog, "indicator", asked.indicator)}</a>
    </p>
  </div>`;
}

/** What a question is answered with: the figure with its sentence, or who leads, and the way to compare; null of no question. */
export async function answerTo(catalog: Catalog, typed: string, root: string): Promise<HTMLElement | null> {
  const asked = askedOf(catalog, typed);
  if (!asked) return null;
  const told = await (asked.place === null ? ofLevel : ofPlace)(catalog, asked, root);
  return html`<section class="answer">
    <h2>${sayAsked(catalog, asked)}</h2>
    ${told}
  </section>`;
}
