import {html} from "htl";
import type {Figure} from "./figure.js";
import {sayDate} from "./number.js";
import {isOfficial} from "./official.js";
import {say} from "./say.js";
import {statedIds} from "./shown-id.js";

type Sourced = Pick<Figure, "document_id" | "observation_id" | "document_title" | "publisher" | "published">;

/** “Báo Cần Thơ, 1/6/2020”; an article that says neither goes by its title. */
export const saySource = ({
  publisher,
  published,
  document_title
}: Omit<Sourced, "document_id" | "observation_id">): string =>
  [publisher ?? `“${document_title ?? "không có tên"}”`, published && sayDate(published)].filter(Boolean).join(", ");

/** The article's page, at the figure. */
export const sourceLink = ({document_id, observation_id}: Sourced, root: string): string =>
  `${articleLink(document_id, root)}#o-${statedIds(observation_id)[0]}`;

/** Where a figure is stated: its article; of a sum each part's. */
export const sourceLinks = (figure: Figure, root: string): (HTMLElement | string)[] =>
  (figure.parts ?? [figure]).flatMap((part, i) => [
    i ? "; " : "",
    html`<a href=${sourceLink(part, root)}>${saySource(part)}</a>`
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
    [documentsIn(figures.filter((figure) => !isOfficial(figure))), say("bài", "articles")],
    [documentsIn(figures.filter(isOfficial)), say("bảng chính thức", "official tables")]
  ] as const;
  return counts.flatMap(([count, words]) => (count ? `${count} ${words}` : [])).join(" · ");
}
