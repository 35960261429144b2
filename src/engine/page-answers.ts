import {ANSWERS_ID, parseAnswers, type Row} from "./answers.js";
import {throughBreaks} from "./network.js";

/** The rows that another page of the site carries: some kB, where the engine and its tables would be many MB. */
export async function rowsOfPage(href: string): Promise<Row[]> {
  const html = await throughBreaks(async () => {
    const response = await fetch(href);
    if (!response.ok) throw new Error(`no page: ${href}`);
    return response.text();
  });
  const carried = new DOMParser().parseFromString(html, "text/html").getElementById(ANSWERS_ID);
  return [...parseAnswers(carried?.textContent ?? "{}").values()].flat();
}
