import type {DuckDBConnection} from "@duckdb/node-api";
import {beforeAll, expect, it} from "vitest";
import {promisedSql} from "../../../src/views/indicator/promised.js";
import {openDuckDB} from "../../duckdb.js";

let connection: DuckDBConnection;
const ids = async (code: string, chosen: string | null = null): Promise<string> =>
  (await connection.runAndReadAll(promisedSql(code, chosen)))
    .getRowObjectsJS()
    .map(({observation_id}) => String(observation_id))
    .join(" ");

/** A row: what it is called, of what, where, by whom, which kind, by which definition, over which days, in which unit. */
const rows: readonly string[] = [
  ...["a", "b", "c", "d"].flatMap((place, i) => [
    ...Array.from({length: 5 - i}, (_, year) => row(`${place}${year}`, {place, year: 2016 + year})),
    row(`${place}-aim`, {place, year: 2022, kind: "target", source: "article"})
  ]),
  row("e1", {place: "e", year: 2016, code: "poor", era: "old"}),
  row("e2", {place: "e", year: 2017, code: "poor", era: "new"}),
  row("e-aim", {place: "e", year: 2020, code: "poor", era: "new", kind: "target", source: "article"}),
  row("e-before", {place: "e", year: 2016, code: "poor", era: "new", kind: "target", source: "article"}),
  row("e-other", {place: "e", year: 2020, code: "poor", era: "newer", kind: "target", source: "article"}),
  row("f1", {place: "f", year: 2016, code: "budget"}),
  row("f2", {place: "f", year: 2017, code: "budget"}),
  row("f-term", {place: "f", year: 2020, from: 2016, code: "budget", kind: "plan", source: "article"}),
  row("g1", {place: "g", year: 2016, code: "rate", unit: "percent"}),
  row("g2", {place: "g", year: 2017, code: "rate", unit: "percent"}),
  row("g-term", {place: "g", year: 2020, from: 2016, code: "rate", unit: "percent", kind: "target", source: "article"}),
  row("g-other", {place: "g", year: 2020, code: "rate", unit: "percent", kind: "target", source: "article", part: true})
];

interface Told {
  place: string;
  year: number;
  from?: number;
  code?: string;
  era?: string;
  kind?: string;
  source?: string;
  unit?: string;
  part?: boolean;
}

function row(
  id: string,
  {place, year, from = year, code = "income", era, kind = "actual", source = "official", unit = "vnd", part}: Told
): string {
  const subject = [code, era && `era:${era}`, `unit:${unit}`].filter(Boolean).join("|");
  const quoted = [
    id,
    code,
    place,
    source,
    kind,
    era,
    subject,
    unit,
    `${from}-01-01`,
    `${year}-12-31`,
    part ? "part" : "whole"
  ];
  return `(${quoted.map((each) => (each === undefined ? "NULL" : `'${each}'`)).join(", ")})`;
}

beforeAll(async () => {
  connection = await openDuckDB();
  await connection.run(`CREATE TABLE figures AS SELECT *, 1.0 AS obs_value, 'level' AS measure, CAST(NULL AS VARCHAR) AS org
FROM (VALUES ${rows.join(",\n")})
  t(observation_id, indicator, ref_area, source_kind, value_kind, era, subject, unit_measure, period_start, period_end, scope)`);
});

it("promisedSql(code, chosen) has the courses of which most is known, each with its promise, the chosen place's first", async () => {
  expect(await ids("income")).toBe("a0 a1 a2 a3 a4 a-aim b0 b1 b2 b3 b-aim c0 c1 c2 c-aim");
  expect(await ids("income", "d")).toBe("a0 a1 a2 a3 a4 a-aim b0 b1 b2 b3 b-aim d0 d1 d-aim");
});

it("promisedSql(code, chosen) goes over a change of definition, and leaves out what is promised by one of which no office counts", async () => {
  expect(await ids("poor")).toBe("e1 e2 e-aim");
});

it("promisedSql(code, chosen) sets no sum over a term on a course of years, but the rate at its end; and nothing of a part", async () => {
  expect(await ids("budget")).toBe("");
  expect(await ids("rate")).toBe("g1 g2 g-term");
});
