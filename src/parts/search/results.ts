import {html} from "htl";
import {sayNumber} from "../../words/number.js";
import {plural, say} from "../../words/say.js";
import {SEARCH_PAGE, TYPED} from "./box.js";
import type {Catalog, Thing} from "./catalog.js";
import {find, type FoundThing, type HitLimits} from "./find.js";
import {hitOf, type Hit} from "./hit.js";

interface Group {
  thing: Thing;
  hits: Hit[];
}

const sayThings: Record<Thing, () => string> = {
  page: () => say("Chủ đề", "Themes"),
  place: () => say("Địa phương", "Places"),
  indicator: () => say("Chỉ tiêu", "Indicators"),
  document: () => say("Bài viết", "Articles")
};

const bestOf = (found: FoundThing, thing: Thing): number => found[thing][0]?.score ?? 0;

/** What was found, by what it is; what fits best comes first. */
export function groupsOf(catalog: Catalog, typed: string, {limits, root}: {limits: HitLimits; root: string}): Group[] {
  const found = find(catalog, typed, limits);
  return (Object.keys(sayThings) as Thing[])
    .filter((thing) => found[thing].length)
    .sort((a, b) => bestOf(found, b) - bestOf(found, a))
    .map((thing) => ({thing, hits: found[thing].map((one) => hitOf(catalog, one, root))}));
}

const countHits = (groups: readonly Group[]): number => groups.reduce((sum, {hits}) => sum + hits.length, 0);

/** “7 kết quả”, or what to do where there is none. */
export function sayFound(groups: readonly Group[]): string {
  const count = countHits(groups);
  return count
    ? say(`${count} kết quả`, plural(count, "result"))
    : say(
        "Không thấy nơi, chỉ tiêu, bài viết hay chủ đề nào như vậy; hãy thử viết ngắn hơn, hoặc thêm tên tỉnh.",
        "No such place, indicator, article or theme; try fewer letters, or add the province."
      );
}

const sayFigures = (figures: number | null): string => {
  if (figures === null) return "";
  return figures
    ? say(`${sayNumber(figures)} con số`, plural(sayNumber(figures), "figure"))
    : say("chưa có số", "no figures yet");
};

const line = ({title, now, where, figures}: Hit): HTMLElement =>
  html`<span><b>${title}</b> ${now}<small>${[where, sayFigures(figures)].filter(Boolean).join(" · ")}</small></span>`;

/** What was found as options of the box's list, and a last one that shows all. */
export function resultOptions(
  groups: readonly Group[],
  typed: string,
  {id, root, asked}: {id: string; root: string; asked?: string | undefined}
): Node[] {
  if (!groups.length && !asked) return [];
  let number = 0;
  const option = (href: string, content: unknown): HTMLElement =>
    html`<a role="option" id=${`${id}-${++number}`} href=${href} aria-selected="false" tabindex="-1">${content}</a>`;
  const all = `${root}${SEARCH_PAGE}?${TYPED}=${encodeURIComponent(typed)}`;
  const answer = (): HTMLElement =>
    html`<div role="group" aria-label=${say("Trả lời", "Answer")}>
      <p class="over" aria-hidden="true">${say("Trả lời", "Answer")}</p>
      ${option(all, html`<span><b>${asked}</b></span>`)}
    </div>`;
  return [
    ...(asked ? [answer()] : []),
    ...groups.map(
      ({thing, hits}) =>
        html`<div role="group" aria-label=${sayThings[thing]()}>
          <p class="over" aria-hidden="true">${sayThings[thing]()}</p>
          ${hits.map((hit) => option(hit.href, line(hit)))}
        </div>`
    ),
    option(all, say("Xem mọi kết quả", "See all results"))
  ];
}

/** What was found as lists of a page. */
export const resultLists = (groups: readonly Group[]): Node[] =>
  groups.flatMap(({thing, hits}) => [
    html`<h2>${sayThings[thing]()}</h2>`,
    html`<ul class="plain results">
      ${hits.map((hit) => html`<li><a href=${hit.href}>${line(hit)}</a></li>`)}
    </ul>`
  ]);
