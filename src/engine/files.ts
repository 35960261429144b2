import {FileAttachment} from "observablehq:stdlib";

/** The addresses of the engine's own files. Framework finds a file by these very words, in this module alone (site/bundle.ts). */
export const ENGINE = {
  wasm: FileAttachment("./duckdb-eh.wasm").href,
  worker: FileAttachment("./duckdb-browser-eh.worker.js").href
};
