import {speak, type Language} from "../../words/say.js";
import {storage} from "../../engine/storage.js";

/** Where the preview, whose pages are of both languages, keeps the one that was chosen. */
const KEPT = "lang";

/** What the address of a previewed page asks for (`?lang=en`), else what one before it did. */
function previewed(): Language {
  const store = storage("sessionStorage");
  const asked = new URLSearchParams(location.search).get(KEPT) ?? store?.getItem(KEPT);
  const language = asked === "en" ? "en" : "vi";
  store?.setItem(KEPT, language);
  return language;
}

/** The same page in the other language, with all that the address says of its state. */
function lead(link: HTMLAnchorElement, isPreview: boolean): void {
  const url = new URL(isPreview ? location.href : link.href);
  if (isPreview) url.searchParams.set(KEPT, link.hreflang);
  else url.search = location.search;
  url.hash = location.hash;
  link.href = url.href;
}

/** Speaks the page's language, which the build wrote into it, and keeps the reader's choices over a switch to the other. */
export function startLanguage(): void {
  const root = document.documentElement;
  const isPreview = !root.lang;
  if (isPreview) {
    root.lang = previewed();
    root.dataset["preview"] = "";
  }
  speak(root.lang === "en" ? "en" : "vi");
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.switch")) {
    if (isPreview) lead(link, true);
    // Before it is followed, and however: by pointer, by keyboard or from the menu of a browser.
    for (const event of ["pointerdown", "focus", "click"])
      link.addEventListener(event, () => lead(link, isPreview), {capture: true});
  }
}
