import {Readability} from "@mozilla/readability";
import {parseHTML} from "linkedom";
import {fault, type Fault} from "../check/fault.js";
import {textOf, tidy, type Block} from "./blocks.js";
import type {About, Converted} from "./converted.js";
import {blocksOf} from "./dom.js";

/** What pages of sites have around an article, and no document that a program has saved as a page. */
const FURNITURE = "nav, aside, footer, [role=navigation], [role=banner], [class*=menu], [id*=menu], [class*=sidebar]";

/** A web page as a text: its article without what the site puts around it, or the whole of a document that was saved as a page. */
export function readHtml(html: string): Converted {
  const {document} = parseHTML(/<(?:html|body|frameset)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const about = aboutOf(document);
  const left = framesOf(document);
  return {text: textOf(withTitle(articleOf(document), about.title)), about, left};
}

function articleOf(document: Document): Block[] {
  const whole = (): Block[] => blocksOf(document.body ?? document.documentElement);
  if (!document.querySelector(FURNITURE)) return whole();
  // It changes the document that it is given.
  const article = new Readability(document.cloneNode(true) as Document, {keepClasses: true}).parse();
  if (!article?.content) return whole();
  return blocksOf(parseHTML(`<html><body>${article.content}</body></html>`).document.body);
}

/** The title over the article, where the page says it only outside of it. */
function withTitle(blocks: readonly Block[], title: string | undefined): Block[] {
  const isSaid = !title || blocks.slice(0, 8).some((block) => typeof block === "string" && tidy(block) === title);
  return isSaid ? [...blocks] : [title, ...blocks];
}

/** In the order in which they are believed. */
const META: Record<keyof Omit<About, "id" | "place" | "reprint_of">, readonly string[]> = {
  title: ["og:title", "dc.title", "twitter:title"],
  publisher: ["og:site_name", "dc.publisher", "application-name"],
  url: ["og:url"],
  author: ["author", "article:author", "dc.creator"],
  published: ["article:published_time", "datepublished", "pubdate", "dc.date", "dc.date.issued", "date"]
};

/** What the head of a page says of it. A title that only the browser's tab shows has the site's name in it, and is none of the article's. */
function aboutOf(document: Document): About {
  const metas = new Map<string, string>();
  for (const meta of Array.from(document.querySelectorAll("meta[content]"))) {
    const name = (
      meta.getAttribute("property") ??
      meta.getAttribute("name") ??
      meta.getAttribute("itemprop") ??
      ""
    ).toLowerCase();
    if (name && !metas.has(name)) metas.set(name, tidy(meta.getAttribute("content")!));
  }
  const about: About = {};
  for (const [field, names] of Object.entries(META) as [keyof typeof META, readonly string[]][]) {
    const said = names.map((name) => metas.get(name)).find(Boolean);
    if (said) about[field] = said;
  }
  const url = about.url ?? document.querySelector("link[rel=canonical]")?.getAttribute("href");
  if (url && /^https?:/.test(url)) about.url = url;
  else delete about.url;
  return about;
}

const framesOf = (document: Document): Fault[] =>
  Array.from(document.querySelectorAll("frame[src], iframe[src]"))
    .map((frame) => frame.getAttribute("src")!)
    .filter((src) => !/^(?:https?:|about:|data:|javascript:|\/\/)/i.test(src))
    .map((src) =>
      fault(
        null,
        `khung “${src.slice(0, 80)}” nằm ở tệp khác; hãy đưa chính tệp ấy vào`,
        `the frame “${src.slice(0, 80)}” is another file; put that file in`
      )
    );
