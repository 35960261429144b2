import {readdir} from "node:fs/promises";
import {expect, it} from "vitest";
import {SCHEMA, TABLES, type Column} from "../../loaders/tables/schema.js";
import {checkSchema, schemaDoc, tableNames} from "../../site/schema.js";
import * as engine from "../../src/engine/table-names.js";

it("checkSchema() finds what is written from the schema as it would be written now", async () => {
  expect(await checkSchema()).toEqual([]);
});

it("schemaDoc(doc) writes a section a table, and keeps what is said besides", () => {
  const doc = schemaDoc(
    "# The tables\n\nAll.\n\n## places: old words\n| gone | VARCHAR |\n\nTwo lists.\n\n## lost: no table\n"
  );
  expect(doc.startsWith("# The tables\n\nAll.\n\n## observations: one stated figure\n")).toBe(true);
  expect(doc.match(/^## \w+/gm)).toEqual(TABLES.map((name) => `## ${name}`));
  expect(doc).not.toMatch(/gone|old words|lost/);
  expect(doc).toMatch(/\| valid_to \| DATE\? \| {2}\| [^\n]+ \|\n\nTwo lists\.\n\n## \w+/);
  expect(schemaDoc(doc)).toBe(doc);
});

it("src/data/ has an entry a table, by which the preview finds it", async () => {
  const entries = (await readdir(new URL("../../src/data/", import.meta.url))).filter((name) =>
    name.includes(".parquet.")
  );
  expect(entries.sort()).toEqual(TABLES.map((name) => `${name}.parquet.ts`).sort());
});

it("tableNames() is the module that pages have", () => {
  expect([...engine.TABLES]).toEqual(TABLES);
  for (const name of TABLES) expect(tableNames()).toContain(`"${name}"`);
});

it.each(TABLES)("every column of %s, and what its rows are sorted by, is said in both languages", (name) => {
  const {en, vi, orderBy, columns} = SCHEMA[name];
  const all: [string, Pick<Column, "en" | "vi">][] = [[name, {en, vi}], ...Object.entries<Column>(columns)];
  for (const [column, words] of all) {
    expect(words.en.trim(), column).not.toBe("");
    expect(words.vi.trim(), column).not.toBe("");
  }
  expect(Object.keys(columns)).toEqual(expect.arrayContaining([...orderBy]));
});
