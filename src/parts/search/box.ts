import {html} from "htl";
import {say} from "../../words/say.js";

export interface BoxOptions {
  /** From the page to the site's root. */
  root: string;
  /** Names the box where a page has several. */
  id: string;
  isLarge?: boolean;
}

/** The page that a box leads to: without scripts it lists what there is, with them it shows what was found. */
export const SEARCH_PAGE = "tim.html";

/** The parameter of that page's address which is what was typed. */
export const TYPED = "q";

/** The one search box: a plain form, which scripts make show what they find under it as people type. */
export function searchBox({root, id, isLarge = false}: BoxOptions): HTMLElement {
  const name = say("Tìm địa phương, chỉ tiêu, bài viết", "Find places, indicators, articles");
  return html`<form
    class=${isLarge ? "search large" : "search"}
    role="search"
    aria-label=${isLarge ? say("Tìm trong mọi trang", "Search all pages") : say("Tìm nhanh", "Quick search")}
    action=${root + SEARCH_PAGE}
  >
    <span class="combobox">
      <input
        type="search"
        name=${TYPED}
        role="combobox"
        aria-label=${name}
        aria-expanded="false"
        aria-controls=${`${id}-list`}
        aria-autocomplete="list"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="search"
        placeholder=${isLarge ? say("Tên xã, huyện, tỉnh hoặc chỉ tiêu", "A commune, district, province or indicator") : say("Tìm nơi, chỉ tiêu", "Find a place, an indicator")}
      />
      <div role="listbox" id=${`${id}-list`} aria-label=${say("Kết quả", "Results")} hidden></div>
    </span>
    <button type="submit" class=${isLarge ? "button" : "quiet"}>${say("Tìm", "Find")}</button>
    <p class="found-status" role="status"></p>
  </form>`;
}
