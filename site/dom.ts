/** A browser's window, as far as drawing goes. */
interface Drawn {
  document: Document;
}

/** What htl asks of the browser by name. */
const NAMES = ["Node", "NodeList", "HTMLCollection"] as const;

/** Lets the page components draw in this process, into the given window's page. */
export function drawInto(window: Drawn): Document {
  const known = window as Drawn & Record<string, unknown>;
  // A class of nothing for what a window lacks: linkedom's lists are all NodeLists.
  const globals = Object.fromEntries(NAMES.map((name) => [name, known[name] ?? class {}]));
  Object.assign(globalThis, globals, {document: window.document});
  return window.document;
}
