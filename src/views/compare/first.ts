import {ANSWERS_ID, parseAnswers} from "../../engine/answers.js";
import {treeOf} from "../../words/tree.js";
import {compare} from "./compare.js";
import {parseState, searchParams} from "./state.js";
import {carriedOf, supplied} from "./supply.js";
import {loadView} from "./views.js";
import {startLanguage} from "../page/language.js";

/**
 * Draws what the address of the compare page asks for, but for the pictures, out of small files; the page's other scripts, which are
 * larger, then draw it whole. It is a script of its own, in which no library draws (`site/first-script.ts`).
 */
async function paint(place: HTMLElement): Promise<void> {
  const {lang} = document.documentElement;
  const params = searchParams(location.search);
  const answers = parseAnswers(document.getElementById(ANSWERS_ID)?.textContent ?? "{}");
  const carried = carriedOf(params, (sql) => answers.get(sql));
  const [found] = await Promise.all([supplied(params, carried, {sentences: false}), loadView(parseState(params).view)]);
  // What the other scripts have drawn meanwhile is more.
  if (!found || place.dataset["drawn"] !== undefined) return;
  const root = new URL(`../../${treeOf(lang)}`, import.meta.url).href;
  place.replaceChildren(compare.draw({...carried, ...found}, {params, root, widths: []}));
  const {chosen} = parseState(params);
  for (const row of place.querySelectorAll<HTMLElement>(".sketch li"))
    if (chosen !== null && row.dataset["place"] === chosen) row.dataset["chosen"] = "";
  delete document.documentElement.dataset["asked"];
}

/** Has the browser fetch the page's other scripts, which those that need them would else ask for one after the other. */
function fetchRest(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[data-rel]")) link.rel = link.dataset["rel"]!;
}

const place = document.querySelector<HTMLElement>("[data-view=compare]");
// Whoever goes to the other language before those are there takes along what the address says.
if (place) startLanguage();
// What is typed till then is no wish to leave.
place?.addEventListener("submit", (event) => event.preventDefault());
if (place && location.search.length > 1) void paint(place).finally(fetchRest);
