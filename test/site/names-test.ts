import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, it} from "vitest";
import {subjects} from "../../site/pages.js";
import {openDuckDB} from "../duckdb.js";

let tables: string;

beforeEach(async () => {
  tables = await mkdtemp(join(tmpdir(), "thuoc-do-"));
});
afterEach(() => rm(tables, {recursive: true}));

/** The pages of one article of that id. */
async function pagesOf(id: string): Promise<unknown> {
  const connection = await openDuckDB();
  const contents = {
    documents: "SELECT $id AS document_id, DATE '2020-01-01' AS published",
    observations: "SELECT 'a' AS indicator, NULL AS review, '1@2023' AS ref_area, 'article' AS source_kind WHERE false",
    places: "SELECT '1@2023' AS place_id, 'district' AS level, NULL AS valid_to WHERE false",
    place_changes: "SELECT '1@2023' AS from_place, '2@2025' AS to_place WHERE false",
    resolutions: "SELECT 'a' AS resolution_id WHERE false",
    commitments: "SELECT 'a' AS resolution_id, 'b' AS commitment_id WHERE false"
  };
  for (const [name, sql] of Object.entries(contents)) {
    const text = sql.replace("$id", `'${id}'`);
    await connection.run(`COPY (${text}) TO '${join(tables, name)}.parquet' (FORMAT parquet)`);
  }
  return (await subjects(tables))["nguon"]!.drawn;
}

it.each(["bai-1", "Bài số 1", "indexes", "x".repeat(250)])("an article %s has a page of that name", async (id) => {
  expect(await pagesOf(id)).toEqual([id]);
});

it.each([
  ["index", "trùng với trang có sẵn"],
  ["INDEX", "trùng với trang có sẵn"],
  ["mau", "trùng với trang có sẵn"],
  ["404", "trùng với trang có sẵn"],
  ["x".repeat(251), "dài quá 250 byte"],
  ["ạ".repeat(84), "dài quá 250 byte"],
  ["a/b", "có ký tự không dùng được"],
  [".an", "có ký tự không dùng được"]
])("an article %s is refused before anything is made", async (id, why) => {
  await expect(pagesOf(id)).rejects.toThrow(why);
});
