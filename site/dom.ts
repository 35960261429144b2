import {JSDOM} from "jsdom";

/** What htl asks of the browser by name. */
const NAMES = ["Node", "NodeList", "HTMLCollection"] as const;

/** Lets the page components draw in this process, into the given page. */
export function drawInto({window}: JSDOM): Document {
  const globals: Record<string, unknown> = Object.fromEntries(NAMES.map((name) => [name, window[name]]));
  Object.assign(globalThis, globals, {document: window.document});
  return window.document;
}
