import {placeIdOf} from "../domain/place-slug.js";
import type {Row} from "../engine/answers.js";

/** What a page's address says: the indicator, the places, the article. */
export type Params = Record<string, string>;

export interface Context {
  params: Params;
  /** From the page to the site's root: “./”, “../”. */
  root: string;
  /** The widths charts are drawn for. */
  widths?: readonly number[];
}

/** A question and the picture of its answer: the build draws it into the page, the browser redraws it. */
export interface View {
  name: string;
  /** SQL, by what its rows are for. */
  questions: (params: Params) => Record<string, string>;
  /** Questions whose answers a built page does not carry, since its scripts find them in small files. */
  uncarried?: readonly string[];
  /** Fetches the code that this drawing needs and others do not. */
  load?: (params: Params) => Promise<unknown>;
  draw: (answers: Record<string, Row[]>, context: Context) => Node;
}

/** Marks what the build has written of a view whose charts and tables the browser draws (`site/less.ts`). */
export const LESS = "data-less";

/** The rows a question was answered with, as the view knows them. */
export const rowsOf = <T>(answers: Record<string, Row[]>, name: string): T[] => (answers[name] ?? []) as T[];

/** The folders whose pages are one thing each, and what the file's name then says. */
const SUBJECTS: Record<string, (name: string) => Params> = {
  nguon: (document_id) => ({document_id}),
  "nghi-quyet": (resolution_id) => ({resolution_id}),
  "dia-phuong": (slug) => ({place_id: placeIdOf(slug)}),
  "chi-tieu": (indicator) => ({indicator})
};

/** Text out of an address: NUL, which no text of the site holds and no SQL can say, becomes “�”, as it does in a page. */
export const addressText = (text: string): string => text.replaceAll("\0", "\uFFFD");

/** A piece of a path as text; one that decodes to none stays as it is. */
function decoded(piece: string): string {
  try {
    return addressText(decodeURIComponent(piece));
  } catch {
    return piece;
  }
}

/** What the path itself says: “/nguon/thoi-long-2014.html” is that document. */
export function pathParams(pathname: string): Params {
  const [, folder = "", file] = /\/([^/]+)\/([^/]+?)(?:\.html)?$/.exec(pathname) ?? [];
  const subject = SUBJECTS[folder];
  return subject && file && file !== "index" ? subject(decoded(file)) : {};
}
