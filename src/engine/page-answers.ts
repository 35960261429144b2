import {ANSWERS_ID, parseAnswers, type Answers, type Row} from "./answers.js";
import {bytesOf, load} from "./load.js";
import {throughBreaks} from "./network.js";
import {unpacked} from "./packed.js";

/** The answers that the build put into a page, or beside it for both languages; none where it asks nothing. */
export async function answersOf(page: Document, address: string): Promise<Answers> {
  const told = page.getElementById(ANSWERS_ID);
  const file = told?.dataset["file"];
  if (!file) return parseAnswers(told?.textContent || "{}");
  const {href} = new URL(file, address);
  const bytes = await throughBreaks(async () => bytesOf(await load(href), href));
  return parseAnswers(await unpacked(bytes));
}

/** The rows that another page of the site was drawn from: some kB, where the engine and its tables would be many MB. */
export async function rowsOfPage(href: string): Promise<Row[]> {
  const html = await throughBreaks(async () => {
    const response = await fetch(href);
    if (!response.ok) throw new Error(`no page: ${href}`);
    return response.text();
  });
  const answers = await answersOf(new DOMParser().parseFromString(html, "text/html"), href);
  return [...answers.values()].flat();
}
