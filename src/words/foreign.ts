import {html} from "htl";
import {vietnamese} from "./say.js";

/** Words that stay Vietnamese on a page of any language, marked so that they are read aloud rightly: a title, a publisher. */
export const asWritten = (words: string): string | HTMLElement =>
  vietnamese() ? html`<span lang="vi">${words}</span>` : words;
