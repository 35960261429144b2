import type {Page} from "playwright-core";
import {currentFiles} from "../../site/deploys.js";

export type Row = Record<string, unknown>;

/** Asks the built site's own engine, DuckDB-WASM, from within one of its pages. */
export async function engineOf(dist: string): Promise<(page: Page, sql: string) => Promise<Row[]>> {
  const file = (await currentFiles(dist)).find((file) => /^_import\/views\/mount\.\w+\.js$/.test(file));
  if (!file) throw new Error(`missing engine in ${dist}`);
  // As text: vitest rewrites the imports of functions, and a browser does not know its words.
  return (page, sql) => page.evaluate(`import("/${file}").then(({query}) => query(${JSON.stringify(sql)}))`);
}
