import {html} from "htl";
import type {Figure} from "../rows/figure.js";
import {asWritten} from "../words/foreign.js";
import {sayDate} from "../words/number.js";
import {isOfficial} from "../words/official.js";
import {plural, say} from "../words/say.js";
import {statedIds} from "../domain/derived-id.js";

type Sourced = Pick<Figure, "document_id" | "observation_id" | "document_title" | "publisher" | "published">;

type Named = Omit<Sourced, "document_id" | "observation_id">;

/** An article that does not say where it was published goes by its title. */
const nameOf = ({publisher, document_title}: Named): string =>
  publisher ?? `“${document_title ?? say("không có tên", "untitled")}”`;

/** “Báo Cần Thơ, 1/6/2020”. */
export const saySource = (source: Named): string =>
  [nameOf(source), source.published && sayDate(source.published)].filter(Boolean).join(", ");

/** The same as a part of a page. */
export const sourceOf = (source: Named): (string | HTMLElement)[] => [
  asWritten(nameOf(source)),
  source.published ? `, ${sayDate(source.published)}` : ""
];

/** The article's page, at the figure. */
export const sourceLink = ({document_id, observation_id}: Sourced, root: string): string =>
  `${articleLink(document_id, root)}#o-${statedIds(observation_id)[0]}`;

/** Where a figure is stated: its article; of a sum each part's. */
export const sourceLinks = (figure: Figure, root: string): (HTMLElement | string)[] =>
  (figure.parts ?? [figure]).flatMap((part, i) => [
    i ? "; " : "",
    html`<a href=${sourceLink(part, root)}>${sourceOf(part)}</a>`
  ]);

export const articleLink = (document_id: string, root: string): string =>
  `${root}nguon/${encodeURIComponent(document_id)}.html`;

const documentsIn = (figures: readonly Figure[]): number => new Set(figures.map(({document_id}) => document_id)).size;

/** How the figures came here: read by machine, reviewed, or copied from official tables. */
export function sayReading(figures: readonly Pick<Figure, "source_kind" | "review">[]): string {
  const told = figures.filter((figure) => !isOfficial(figure));
  if (!told.length) return say("số liệu chính thức", "official figures");
  if (told.every(({review}) => review)) return say("đã có người duyệt", "reviewed");
  return told.length < figures.length
    ? say("con số từ bài viết do máy đọc", "figures of articles read by machine")
    : say("máy đọc", "read by machine");
}

/** “3 bài · 1 bảng chính thức”: how many sources there are of each kind. */
export function countSources(figures: readonly Figure[]): string {
  const counts = [
    [
      documentsIn(figures.filter((figure) => !isOfficial(figure))),
      (n: number) => say(`${n} bài`, plural(n, "article"))
    ],
    [documentsIn(figures.filter(isOfficial)), (n: number) => say(`${n} bảng chính thức`, plural(n, "official table"))]
  ] as const;
  return counts.flatMap(([count, words]) => (count ? words(count) : [])).join(" · ");
}
