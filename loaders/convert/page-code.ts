import {Unreadable} from "../check/quarantine.js";

const NAMES =
  "html|head|body|title|meta|link|script|style|main|header|footer|nav|article|section|aside|figure|figcaption|div|p|span|a|img|br|hr|h[1-6]|ul|ol|li|dl|dt|dd|table|caption|colgroup|col|thead|tbody|tfoot|tr|td|th|font|center|b|i|u|s|em|strong|small|big|sub|sup|mark|iframe|video|audio|source|picture|svg|form|input|button|label|blockquote|pre|code|o:p|v:\\w+|w:\\w+";
const TAG = new RegExp(`<(?:/(?:${NAMES})\\s*|!doctype\\b[^<>]{0,200}|(?:${NAMES})(?:\\s[^<>]{0,2000})?/?)>`, "gi");
/** What Markdown has no sign for and people therefore write so. */
const PLAIN = /^<\/?(?:br|sub|sup|u|b|i|s|em|strong|small|mark)\s*\/?>$/i;
/** Letters and spaces by their numbers or names, as a page's code has them. */
const ENTITY =
  /&(?:#\d{2,5}|#x[\da-f]{2,5}|nbsp|[aeiouyd](?:acute|grave|circ|tilde|uml|breve)|[lr](?:dquo|squo)|[nm]dash|hellip|amp|quot);/gi;
const MOST_TAGS = 1;
const MOST_ENTITIES = 4;

/** Throws Unreadable for the code of a web page under the name of a text: its attributes would be read as figures. */
export function refuseHtml(text: string, mayMark: boolean): void {
  const tags = (text.match(TAG) ?? []).filter((tag) => !mayMark || !PLAIN.test(tag));
  if (tags.length > MOST_TAGS) throw found(text, tags[0]!);
  const entities = text.match(ENTITY) ?? [];
  if (entities.length > MOST_ENTITIES) throw found(text, entities[0]!);
}

const found = (text: string, code: string): Unreadable =>
  new Unreadable("html", text.slice(0, text.indexOf(code)).split(/\r\n?|\n/).length, code.slice(0, 40));
