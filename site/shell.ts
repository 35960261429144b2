import {JSDOM} from "jsdom";
import {LANGUAGES, type Language} from "../src/words/say.js";
import {treeOf} from "../src/words/tree.js";
import {FONTS_FILE} from "./fonts.js";
import {gap, partsOf, rootOf, titleOf, type PagePlace, type Shell} from "./filling.js";
import {SCRIPTS} from "./first-script.js";
import {policyOf, REFERRER} from "./policy.js";

/** What the first screen is set in; the rest of the typeface comes when it is needed. */
const PRELOADED = ["latin-400", "vietnamese-400"];

/** Views that show what the query of the address asks for: what the build drew of them answers the address without one. */
const OF_ADDRESS: ReadonlySet<string> = new Set([
  ...["compare", "commitments", "localities", "documents", "search-page"],
  ...["congresses", "new-rural", "poverty", "assignments", "programmes"]
]);

/** Hides that where the address asks for something, before anything is painted; the page's scripts show what they have drawn. */
const ASKED = 'if(location.search.length>1)document.documentElement.dataset.asked=""';

/** The view whose page has a script that paints first. */
const PAINTED_FIRST = "compare";

/** There the other scripts would take the line from it, and are asked for once it has painted (`views/compare/first.ts`). */
const ASKED_AND_PAINTED = `${ASKED};else for(const link of document.querySelectorAll("link[data-rel]"))link.rel=link.dataset.rel`;

/** From the root of one language's pages to that of another's. */
const across = (from: Language, to: Language): string => (treeOf(from) ? "../" : "") + treeOf(to);

/** Completes what every page of the template shares, and leaves gaps for the rest. */
export function shellOf(html: string, place: PagePlace): Shell {
  const page = new JSDOM(place.language === "vi" ? html : deeper(html));
  const {document} = page.window;
  keepLanguage(document, place);
  const views = [...document.querySelectorAll<HTMLElement>("[data-view]")];
  const heading = document.querySelector("h1")?.textContent ?? null;
  const named = views.map(({dataset}) => dataset["view"]!);
  for (const each of views) if (OF_ADDRESS.has(each.dataset["view"]!)) each.dataset["ofAddress"] = "";
  if (named.some((name) => OF_ADDRESS.has(name))) {
    const script = element(document, "script", {});
    const isPainted = named.includes(PAINTED_FIRST);
    script.textContent = isPainted ? ASKED_AND_PAINTED : ASKED;
    document.head.append(script);
    if (isPainted)
      for (const link of document.querySelectorAll("link[rel=modulepreload]")) {
        link.setAttribute("data-rel", "modulepreload");
        link.removeAttribute("rel");
      }
  }
  views.forEach((each, i) => (each.textContent = gap(`view-${i}`)));
  document.body.append(gap("answers"), gap("data-files"));
  completeHead(document, place);
  if (named.includes(PAINTED_FIRST)) addFirstScript(document, place);
  document.title = gap("title");
  document.querySelector("title")!.lang = gap("title-lang");
  return {
    views: named,
    title: heading === null ? null : titleOf(heading),
    parts: partsOf(page.serialize())
  };
}

/** Before the page's other scripts, which modules wait for in the order in which they stand. */
function addFirstScript(document: Document, {folder, language}: PagePlace): void {
  const src = `${rootOf(folder)}${across(language, "vi")}${SCRIPTS}/${gap("first-script")}`;
  document.querySelector("meta[name=referrer]")!.after(element(document, "script", {type: "module", src}));
}

/** Files that both languages share stand at the root of the site: from a folder deeper they are one step further. */
const deeper = (html: string): string =>
  html
    .replace(
      /(["'(])((?:\.\.?\/)+)(?=(?:_[a-z]+|look)\/)/g,
      (_, before: string, up: string) => `${before}../${up === "./" ? "" : up}`
    )
    .replace('<base href="/">', '<base href="/en/">');

/** Of what the page says in each language, leaves the page's own, and makes the switch lead to the other. */
function keepLanguage(document: Document, {folder, language}: PagePlace): void {
  document.documentElement.lang = language;
  for (const block of document.querySelectorAll<HTMLElement>("[data-lang]")) {
    if (block.dataset["lang"] !== language) block.remove();
    else if (block.matches("div, span")) block.replaceWith(...block.childNodes);
    else block.removeAttribute("data-lang");
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.switch"))
    link.setAttribute("href", hrefIn(link.hreflang as Language, {folder, language}));
}

const hrefIn = (other: Language, {folder, language}: PagePlace): string =>
  `${rootOf(folder)}${across(language, other)}${folder}${gap("name")}.html`;

/** Everything the build knows of a page and Framework does not say. */
function completeHead(document: Document, place: PagePlace): void {
  // Framework forbids zooming in, which readers with weak eyes need.
  document.querySelector("meta[name=viewport]")?.setAttribute("content", "width=device-width, initial-scale=1");
  // What is drawn already is painted before any script.
  for (const link of document.querySelectorAll("link[rel=modulepreload], link[data-rel]"))
    link.setAttribute("fetchpriority", "low");
  const files = rootOf(place.folder) + across(place.language, "vi");
  for (const style of document.head.querySelectorAll("style"))
    if (style.textContent!.startsWith("@font-face"))
      style.replaceWith(element(document, "link", {rel: "stylesheet", href: files + FONTS_FILE}));
  // Before anything that it speaks of.
  document.querySelector("meta[charset]")!.after(
    element(document, "meta", {
      "http-equiv": "Content-Security-Policy",
      content: policyOf(inlineScripts(document))
    }),
    element(document, "meta", {name: "referrer", content: REFERRER})
  );
  document.head.append(
    element(document, "meta", {name: "description", content: gap("description")}),
    gap("shared"),
    ...LANGUAGES.map((other) =>
      element(document, "link", {rel: "alternate", hreflang: other, href: hrefIn(other, place)})
    ),
    ...PRELOADED.map((font) =>
      element(document, "link", {
        rel: "preload",
        as: "font",
        type: "font/woff2",
        crossorigin: "",
        href: `${files}look/${font}.woff2`
      })
    )
  );
}

/** The texts of the scripts that stand in the page itself; what carries JSON is none. */
const inlineScripts = (document: Document): string[] =>
  Array.from(document.querySelectorAll("script:not([src])"))
    .filter((script) => ["", "module", "text/javascript"].includes(script.getAttribute("type") ?? ""))
    .map(({textContent}) => textContent ?? "");

function element(document: Document, name: string, attributes: Record<string, string>): Element {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
