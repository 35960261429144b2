import * as Plot from "@observablehq/plot";
import type {Figure} from "../rows/figure.js";
import {asWritten} from "../words/foreign.js";
import {groupBy} from "../domain/group.js";
import {inLine} from "../words/named.js";
import {sayDate} from "../words/number.js";
import {periodYear} from "../words/period.js";
import {inLanguage, plotChart} from "./plot.js";
import {plural, say, vietnamese} from "../words/say.js";
import {articleLink} from "../parts/source.js";
import {shorten, textWidth} from "./text-width.js";
import {NARROW, TYPE} from "./type.js";

/** An article about a place: when it was published, and the years that its figures of the place speak of. */
export interface ArticleOnLine {
  document_id: string;
  title: string;
  publisher: string | null;
  published: string | null;
  years: [first: number, last: number] | null;
  figures: number;
}

const yearsOf = (figures: readonly Figure[]): ArticleOnLine["years"] => {
  const years = figures.map(periodYear).filter((year) => year !== undefined);
  return years.length ? [Math.min(...years), Math.max(...years)] : null;
};

const yearOf = (date: string): number => Date.parse(date) / (365.25 * 86_400_000) + 1970;

/** Where an article stands: at its day, else at the last year it tells of. */
const lateness = ({published, years}: ArticleOnLine): number => (published ? yearOf(published) : (years?.[1] ?? 0));

/** The articles behind figures, from the newest. */
export const articlesOf = (figures: readonly Figure[]): ArticleOnLine[] =>
  [...groupBy(figures, ({document_id}) => document_id).values()]
    .map((mine) => {
      const {document_id, document_title, publisher, published} = mine[0]!;
      const title = document_title ?? document_id;
      return {document_id, title, publisher, published, years: yearsOf(mine), figures: mine.length};
    })
    .sort((a, b) => lateness(b) - lateness(a) || a.title.localeCompare(b.title, "vi"));

interface TimelineOptions {
  width?: number;
  root?: string;
}

const HEAD = 26;
const LINE = 17;

/** “Báo Cần Thơ · 1/6/2014 · 9 con số”. */
const dateOf = ({published}: ArticleOnLine): string =>
  published ? sayDate(published) : say("bài không ghi ngày", "undated");

const countOf = ({figures}: ArticleOnLine): string => say(`${figures} con số`, plural(figures, "figure"));

/** “Báo Cần Thơ · 1/6/2014 · 8 con số”. */
export const sayTold = (told: ArticleOnLine): string =>
  [told.publisher, dateOf(told), countOf(told)].filter(Boolean).join(" · ");

/** The same as a part of a page. */
export const toldBy = (told: ArticleOnLine): (string | HTMLElement)[] =>
  inLine([told.publisher && asWritten(told.publisher), dateOf(told), countOf(told)]);

/** The title, cut where there is no room for all, and what is said of the article, which is not: beside it, or below. */
function linesOf(told: ArticleOnLine, width: number): string[] {
  const about = `(${sayTold(told)})`;
  const title = (room: number): string => shorten(told.title, {size: TYPE.label, width: room});
  if (width < NARROW) return [title(width), shorten(about, {size: TYPE.label, width})];
  return [`${title(width - textWidth(` ${about}`, TYPE.label))} ${about}`];
}

/** From the first year to the last; null where nothing is dated. */
function domainOf(told: readonly ArticleOnLine[]): [number, number] | null {
  const years = told.flatMap(({published, years: own}) => [...(own ?? []), ...(published ? [yearOf(published)] : [])]);
  return years.length ? [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years) + 0.01)] : null;
}

/** The articles' names, which lead to them. */
const names = (rows: readonly (ArticleOnLine & {top: number})[], width: number, root: string): Plot.Markish =>
  Plot.text(rows, {
    frameAnchor: "left",
    y: "top",
    text: (each: ArticleOnLine) => linesOf(each, width - 8).join("\n"),
    title: (each: ArticleOnLine) => `${each.title} (${sayTold(each)})`,
    href: ({document_id}: ArticleOnLine) => articleLink(document_id, root),
    textAnchor: "start",
    lineAnchor: "top",
    lineHeight: LINE / TYPE.label,
    dy: -TYPE.label / 2,
    fontSize: TYPE.label,
    render: inLanguage(vietnamese()),
    fill: "var(--ink)",
    stroke: "var(--paper)",
    strokeWidth: 5
  });

/** Articles on a line of years: the stretch that their figures tell of, and the day they were published. */
export function timeline(
  told: readonly ArticleOnLine[],
  {width = 680, root = ""}: TimelineOptions = {}
): SVGSVGElement {
  const domain = domainOf(told);
  const words = (width < NARROW ? 2 : 1) * LINE;
  const step = words + (domain ? 29 : 8);
  const head = domain ? HEAD : 0;
  const rows = told.map((each, i) => ({...each, top: head + i * step + 7, y: head + i * step + words + 19}));
  const name = say(`${told.length} bài`, plural(told.length, "article"));
  const common = {width, height: head + rows.length * step + 6};
  if (!domain) return plotChart(name, {...common, marks: [names(rows, width, root)]});
  const [first, last] = domain;
  const spans = rows.flatMap(({years, y}) => (years ? [{x1: years[0], x2: years[1] + 1, y}] : []));
  const days = rows.flatMap(({published, y}) => (published ? [{x: yearOf(published), y, published}] : []));
  const ticks = {ticks: Math.min(last - first, Math.max(2, Math.floor(width / 90))), anchor: "top"} as const;
  const isYear = (value: number): string => (value % 1 ? "" : String(value));
  return plotChart(`${name}, ${say(`số liệu từ ${first} đến ${last}`, `figures from ${first} to ${last}`)}`, {
    ...common,
    marginTop: head,
    x: {domain: [first, Math.max(last, first + 1)], range: [16, width - 24]},
    marks: [
      Plot.gridX({...ticks, stroke: "var(--rule)", strokeOpacity: 1}),
      Plot.axisX({...ticks, tickFormat: isYear, tickSize: 0, fontSize: TYPE.small, fill: "var(--muted)", label: null}),
      Plot.ruleY(spans, {x1: "x1", x2: "x2", y: "y", stroke: "var(--peer)", strokeWidth: 5}),
      Plot.dot(days, {x: "x", y: "y", r: 5, fill: "var(--ink)", stroke: "var(--paper)", strokeWidth: 2}),
      names(rows, width, root)
    ]
  });
}
