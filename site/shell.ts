import {JSDOM} from "jsdom";
import {ANSWERS_ID, writeAnswers, type Answers} from "../src/engine/answers.js";
import {viewNamed} from "../src/views/views.js";
import type {View} from "../src/views/view.js";

/** What the first screen is set in; the rest of the typeface comes when it is needed. */
const PRELOADED = ["latin-400", "vietnamese-400", "latin-600", "vietnamese-600"];

const DESCRIPTION = "Từng con số về địa phương trong các bài viết, kèm câu văn đã nêu ra nó, đặt cạnh nhau để so sánh.";

/** Stands in the text of a page where something is filled in. */
const GAP = "\u0000";

/** What a page is filled with. */
export interface Filling {
  /** The page's main heading, where one of its views draws it. */
  heading: string | undefined;
  /** HTML of its views, in their order. */
  drawn: string[];
  answers: Answers;
}

/** A page as Framework made it, read once: all pages of a template are filled from the same text. */
export interface Shell {
  views: View[];
  fill: (filling: Filling) => string;
}

/** Completes what every page of the template shares, and leaves gaps for the rest. */
export function shellOf(html: string, root: string): Shell {
  const page = new JSDOM(html);
  const {document} = page.window;
  const places = [...document.querySelectorAll<HTMLElement>("[data-view]")];
  const [heading, title] = [document.querySelector("h1")?.textContent, document.title];
  for (const each of places) each.textContent = GAP;
  document.body.append(GAP);
  completeHead(document, root);
  document.title = GAP;
  const parts = page.serialize().split(GAP);
  const fillings = ({heading: own, drawn, answers}: Filling): string[] => [
    escaped(titleOf(title, heading ?? own)),
    ...drawn,
    answersScript(answers)
  ];
  return {
    views: places.map(({dataset}) => viewNamed(dataset["view"])),
    fill: (filling) => {
      const said = fillings(filling);
      return parts.map((part, i) => (i ? said[i - 1]! + part : part)).join("");
    }
  };
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("\u00a0", "&nbsp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const titleOf = (title: string, heading: string | undefined | null): string =>
  heading && !title.startsWith(heading) ? `${heading.trim()} | Thước Đo` : title;

/** The answers as a page carries them; one that asks nothing carries none. */
const answersScript = (answers: Answers): string =>
  answers.size ? `<script id="${ANSWERS_ID}" type="application/json">${writeAnswers(answers)}</script>` : "";

/** Everything the build knows of a page and Framework does not say. */
function completeHead(document: Document, root: string): void {
  document.documentElement.lang = "vi";
  // Framework forbids zooming in, which readers with weak eyes need.
  document.querySelector("meta[name=viewport]")?.setAttribute("content", "width=device-width, initial-scale=1");
  document.head.append(
    element(document, "meta", {name: "description", content: DESCRIPTION}),
    ...PRELOADED.map((font) =>
      element(document, "link", {
        rel: "preload",
        as: "font",
        type: "font/woff2",
        crossorigin: "",
        href: `${root}look/${font}.woff2`
      })
    )
  );
}

function element(document: Document, name: string, attributes: Record<string, string>): Element {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
