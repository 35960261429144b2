import {createRequire} from "node:module";
import {dirname, join} from "node:path";

/** A browser's window, as far as drawing goes. */
interface Drawn {
  document: Document;
}

/** What htl asks of the browser by name. */
const NAMES = ["Node", "NodeList", "HTMLCollection"] as const;

const require = createRequire(import.meta.url);

/** Lets the page components draw in this process, into the given window's page. */
export function drawInto(window: Drawn): Document {
  const known = window as Drawn & Record<string, unknown>;
  // A class of nothing for what a window lacks: linkedom's lists are all NodeLists.
  const globals = Object.fromEntries(NAMES.map((name) => [name, known[name] ?? class {}]));
  Object.assign(globalThis, globals, {document: window.document});
  return window.document;
}

/** The window of an empty page that is drawn in and then written down: nothing happens on it, so nobody need be told. */
export function plainWindow(): Drawn {
  const {parseHTML} = deafLinkedom();
  return parseHTML("<!doctype html><html><body></body></html>");
}

/** Stands for linkedom's own class of what can be listened to, which makes each node a Map in a WeakMap: half of the time that drawing takes. */
class Deaf {
  addEventListener(): void {}
  removeEventListener(): void {}
  dispatchEvent(): boolean {
    return true;
  }
}

/** linkedom with `Deaf` below all its nodes: its modules are asked for by file, and this one is there already. */
function deafLinkedom(): typeof import("linkedom") {
  const filename = join(dirname(require.resolve("linkedom")), "interface", "event-target.js");
  const deaf = {id: filename, filename, loaded: true, exports: {EventTarget: Deaf}};
  require.cache[filename] ??= deaf as unknown as NodeJS.Module;
  return require("linkedom") as typeof import("linkedom");
}
