import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";

/**
 * Goes before the library's worker, which waits for ever where a host calls the .wasm anything but application/wasm, or
 * where it cannot be compiled: here it is compiled from its bytes whatever they are called, and a failure reaches the page.
 */
const PROLOGUE = `WebAssembly.instantiateStreaming = async (source, imports) => {
  const response = await source;
  if (!response.ok) throw new Error("missing " + response.url);
  return WebAssembly.instantiate(await response.arrayBuffer(), imports);
};
addEventListener("unhandledrejection", ({reason}) => {
  throw reason;
});
`;

/** Reads the script of the engine's worker, for the build. */
export async function readWorkerScript(): Promise<string> {
  const path = createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js");
  return PROLOGUE + (await readFile(path, "utf8"));
}
