import "../page.js";
import {join} from "node:path";
import {tmpdir} from "node:os";
import type {DuckDBConnection} from "@duckdb/node-api";
import {beforeAll, describe, expect, it} from "vitest";
import {compile} from "../../loaders/compile/compile.js";
import {tableFile} from "../../loaders/tables/table-file.js";
import {needsOf} from "../../src/engine/needs.js";
import {decidedBy, indicatorsOf} from "../../src/engine/parts.js";
import {TABLES} from "../../src/engine/table-names.js";
import {compare} from "../../src/views/compare/compare.js";
import {indicator} from "../../src/views/indicator/indicator.js";
import {openDuckDB} from "../duckdb.js";
import {writeParts} from "../../site/parts.js";

it("decidedBy(codes, sql) says of which indicators' figures a question is, and nothing of what is no code", () => {
  expect(indicatorsOf(decidedBy(["poor", "rich"], "SELECT 1"))).toEqual(["poor", "rich"]);
  for (const codes of [[], ["poor\nSELECT 2"], ["a b"]]) expect(indicatorsOf(decidedBy(codes, "SELECT 1"))).toBeNull();
});

it("needsOf(sql) has what is named, what that is made of before it, and no more", () => {
  const {tables, makings} = needsOf("SELECT * FROM figures WHERE indicator = 'population'");
  expect(tables.sort()).toEqual(
    [
      "breakdowns",
      "commitments",
      "differences",
      "documents",
      "figure_places",
      "indicators",
      "observations",
      "qualifiers"
    ].sort()
  );
  expect(makings.map(({name}) => name)).toEqual([
    "official_conflicts",
    "promises",
    "promise_answers",
    "beside",
    "figures"
  ]);
  expect(needsOf("SELECT 1")).toEqual({tables: [], makings: []});
});

describe("questions that say of which indicators they are", () => {
  const CODES = ["poor_household_rate", "income_per_capita"];
  const [parts, whole] = [join(tmpdir(), `parts-${process.pid}`), {}];
  let folder: string;
  beforeAll(async () => {
    ({folder} = await compile({data: new URL("../data", import.meta.url).pathname}));
    Object.assign(whole, await writeParts(folder, parts));
  }, 120_000);

  /** An engine in which is what the question needs, and of all figures either those that it says decide it, or all. */
  async function answer(sql: string, of: readonly string[] | null): Promise<unknown[]> {
    const connection: DuckDBConnection = await openDuckDB();
    for (const name of TABLES) {
      const files = of?.map((code) => `'${join(parts, (whole as Record<string, string>)[code]!)}'`).join(", ");
      const from = name === "observations" && files ? `read_parquet([${files}])` : tableFile(folder, name);
      await connection.run(`CREATE TABLE ${name} AS SELECT * FROM ${from}`);
    }
    for (const {sql: making} of needsOf(sql).makings) await connection.run(making);
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  }

  const asked = [
    ...CODES.flatMap((code) => Object.values(indicator.questions({indicator: code, own: "42@2023"}))),
    ...Object.values(compare.questions({"chi-tieu": CODES.join(","), chon: "42@2023", xem: "ban-do", "ban-do": "2025"}))
  ].filter((sql) => indicatorsOf(sql) !== null);

  it("are those of an indicator and of a comparison", () => expect(asked.length).toBeGreaterThan(15));

  it.each(asked)("are answered by these figures as by all: %s", async (sql) => {
    expect(await answer(sql, indicatorsOf(sql))).toEqual(await answer(sql, null));
  });
});
