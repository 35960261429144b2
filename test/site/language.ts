import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import {filesBelow} from "../../loaders/input/files.js";
import {openDuckDB} from "../duckdb.js";

/** Letters that Vietnamese has and English has not. */
export const ACCENTED =
  /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ]/u;

/** What a reader sees or hears of an element besides its text. */
const SPOKEN = ["aria-label", "title", "placeholder", "alt", "label", "data-name", "content"];

/** What has no English: the site, places, bodies, and the texts' own words for what narrows a figure. */
export interface Names {
  has: (words: string) => boolean;
  begins: (words: string) => boolean;
  /** Words of the longest. */
  longest: number;
}

const plain = (words: string): string => words.normalize("NFC").toLocaleLowerCase("vi");

const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;

/** The words before an ellipsis, back to where something else begins. */
const CUT = /[\p{L}\p{M}\p{N} ]+…/gu;

/** The number of a decision: “1980/QĐ-TTg”. */
const DECISION = /[\d/]+\/(?:QĐ|NĐ)-\p{L}+/gu;

const wordsOf = (text: string): string[] => plain(text).match(WORD) ?? [];

/** The names that may stand in English, as a built site has them in its tables. */
export async function namesOf(dist: string): Promise<Names> {
  const files = await filesBelow(dist);
  const table = (name: string): string =>
    join(
      dist,
      files.find((file) => new RegExp(`[\\\\/]${name}\\.\\w+\\.parquet$`).test(file))!
    );
  const connection = await openDuckDB();
  const reader = await connection.runAndReadAll(`SELECT name FROM '${table("places")}'
UNION SELECT unnest(ref_area_path) FROM '${table("observations")}'
UNION SELECT org FROM '${table("observations")}' WHERE org IS NOT NULL
UNION SELECT qualifier FROM '${table("observations")}' WHERE qualifier IS NOT NULL
  AND qualifier NOT IN (SELECT vi FROM '${table("qualifiers")}')`);
  const names = ["Thước Đo", ...reader.getRows().map(([name]) => String(name))].map((name) => wordsOf(name));
  const known = new Set(names.map((words) => words.join(" ")));
  return {
    has: (words) => known.has(words),
    begins: (start) => [...known].some((name) => name.startsWith(start.trim())),
    longest: Math.max(...names.map(({length}) => length))
  };
}

/** Stretches of a text that are Vietnamese and no name; a name that a chart has cut short is one. */
export function foreignWords(text: string, names: Names): string[] {
  const words = wordsOf(
    text.replace(DECISION, "").replace(CUT, (run) => (names.begins(plain(run.slice(0, -1))) ? "" : run))
  );
  const found: string[] = [];
  for (let at = 0; at < words.length;) {
    const named = Array.from({length: names.longest}, (_, i) => names.longest - i).find((length) =>
      names.has(words.slice(at, at + length).join(" "))
    );
    if (!named && ACCENTED.test(words[at]!)) found.push(words[at]!);
    at += named ?? 1;
  }
  return found;
}

/** What a page says, each text with the language that it is said to be in. */
export function textsOf(html: string): {text: string; lang: string | undefined}[] {
  const {document} = parseHTML(html);
  for (const each of document.querySelectorAll("script, style")) each.remove();
  const langOf = (element: Element): string | undefined => element.closest("[lang]")?.getAttribute("lang") ?? undefined;
  return [...document.querySelectorAll("*")].flatMap((element) => {
    const lang = langOf(element);
    const own = [...element.childNodes]
      .filter(({nodeType}) => nodeType === 3)
      .map(({textContent}) => textContent ?? "");
    const spoken = SPOKEN.map((name) => element.getAttribute(name) ?? "");
    return [...own, ...spoken].filter((text) => text.trim()).map((text) => ({text: text.trim(), lang}));
  });
}

/** The pages of one language. */
export const pagesIn = async (dist: string): Promise<string[]> =>
  (await filesBelow(dist)).filter((file) => file.endsWith(".html"));

export const readPage = (dist: string, file: string): Promise<string> => readFile(join(dist, file), "utf8");
