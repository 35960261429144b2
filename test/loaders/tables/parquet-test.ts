import {mkdtemp} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {JS} from "@duckdb/node-api";
import {beforeAll, describe, expect, it} from "vitest";
import {writeParquet, type Table} from "../../../loaders/tables/parquet.js";
import {quotedPath} from "../../../loaders/tables/table-file.js";
import {openDuckDB} from "../../duckdb.js";

const MANY = 100_000;

const figures: Table = {
  name: "figures",
  columns: [
    ["name", "VARCHAR"],
    ["path", "VARCHAR[]"],
    ["start", "INTEGER"],
    ["value", "DOUBLE"],
    ["day", "DATE"]
  ],
  rows: [
    {name: "xã", path: ["Cần Thơ", "Ô Môn", "Thới Long"], start: 7, value: 2.27, day: "2013-12-31"},
    {name: "huyện", path: [], start: 0, value: -1e-9, day: "1954-07-21"},
    {name: "tỉnh", path: ["Hà Nội"], start: 2147483647, value: 1.4e15, day: "2025-07-01"},
    {name: "“lạ” 'quá'", path: ["Đắk N'Drót"], start: -1, value: 0, day: null},
    {name: null, path: null, start: null, value: null, day: null}
  ],
  orderBy: ["value", "name"]
};
const none: Table = {...figures, name: "none", rows: []};
const many: Table = {
  ...figures,
  name: "many",
  rows: Array.from({length: MANY}, (_, i) => ({
    name: `xã ${i % 900}`,
    path: ["Việt Nam"],
    start: i,
    value: (i * 7919) % MANY,
    day: "2020-01-01"
  }))
};

let folder: string;
let read: (sql: string) => Promise<JS[][]>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "it's here "));
  await writeParquet([figures, none, many], folder);
  const connection = await openDuckDB();
  await connection.run(`SET file_search_path = ${quotedPath(folder)}`);
  read = async (sql) => (await connection.runAndReadAll(sql)).getRowsJS();
});

describe("writeParquet(tables, folder)", () => {
  it("gives every column its type", async () => {
    for (const name of ["figures", "none"])
      expect((await read(`DESCRIBE FROM '${name}.parquet'`)).map(([column, type]) => [column, type])).toEqual(
        figures.columns
      );
  });

  it("sorts the rows, nulls last, and keeps every value as it was", async () => {
    const rows = await read("SELECT name, path, start, value, CAST(day AS VARCHAR) FROM 'figures.parquet'");
    expect(rows).toEqual([
      ["huyện", [], 0, -1e-9, "1954-07-21"],
      ["“lạ” 'quá'", ["Đắk N'Drót"], -1, 0, null],
      ["xã", ["Cần Thơ", "Ô Môn", "Thới Long"], 7, 2.27, "2013-12-31"],
      ["tỉnh", ["Hà Nội"], 2147483647, 1.4e15, "2025-07-01"],
      [null, null, null, null, null]
    ]);
  });

  it("compresses with ZSTD, in groups of rows that can be fetched alone", async () => {
    const columns = await read("SELECT DISTINCT compression FROM parquet_metadata('many.parquet')");
    expect(columns).toEqual([["ZSTD"]]);
    const [groups] = await read(
      "SELECT count(DISTINCT row_group_id), max(row_group_num_rows) FROM parquet_metadata('many.parquet')"
    );
    expect(groups!.map(Number)).toEqual([4, 30720]);
  });

  it("sorts many rows over all groups", async () => {
    const [found] = await read(
      "SELECT count(*), sum(start), bool_and(later) FROM (SELECT start, value >= lag(value, 1, -1.0) OVER (ORDER BY file_row_number) AS later FROM read_parquet('many.parquet', file_row_number = true))"
    );
    expect([Number(found![0]), Number(found![1]), found![2]]).toEqual([MANY, (MANY * (MANY - 1)) / 2, true]);
  });
});
