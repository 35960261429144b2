import {beforeAll, describe, expect, it} from "vitest";
import {TABLES} from "../../loaders/tables/schema.js";
import {VIEW_NAMES, VIEWS} from "../../src/engine/tables.js";
import {needsOf} from "../../src/engine/needs.js";
import {emptyTable} from "../empty-table.js";
import {openWasm, type Wasm} from "../notebook/wasm.js";

/** Two former provinces that became one, with a count and a rate each year; a third that goes on. */
const OBSERVATIONS = [
  ["a", "population", 2018, 100],
  ["b", "population", 2018, 300],
  ["a", "population", 2019, 110],
  ["b", "population", 2019, 290],
  ["a", "birth_rate", 2018, 10],
  ["b", "birth_rate", 2018, 20],
  ["a", "birth_rate", 2019, 12],
  ["a", "poor_household_rate", 2018, 5],
  ["b", "poor_household_rate", 2018, 9],
  ["c", "poor_household_rate", 2018, 7]
] as const;

let wasm: Wasm;
beforeAll(async () => {
  wasm = await openWasm();
  for (const name of TABLES) await wasm.make(name, emptyTable(name));
  const insert = (table: string, columns: string, rows: readonly string[]): Promise<unknown> =>
    wasm.read(`INSERT INTO ${table} (${columns}) VALUES ${rows.join(", ")}`);
  await insert(
    "observations",
    "observation_id, ref_area, indicator, obs_value, period_start, period_end, time_period, measure, unit_measure, unit_mult, freq, scope, source_kind, behind",
    OBSERVATIONS.map(
      ([place, code, year, value]) =>
        `('${place}${code}${year}', '${place}', '${code}', ${value}, DATE '${year}-01-01', DATE '${year}-12-31', '${year}', 'level', 'count', 0, 'A', 'whole', 'official', ${2019 - year})`
    )
  );
  await insert("indicators", "code, adds", [
    "('population', TRUE)",
    "('birth_rate', NULL)",
    "('poor_household_rate', NULL)"
  ]);
  await insert("figure_places", "place_id, level, list_year", [
    "('new', 'province', 2025)",
    "('c2', 'province', 2025)"
  ]);
  await insert("place_changes", "from_place, to_place, part", [
    "('a', 'new', 'whole')",
    "('b', 'new', 'whole')",
    "('c', 'c2', 'whole')"
  ]);
  await wasm.read(VIEWS);
}, 60_000);

const rowsOf = async (sql: string): Promise<unknown[]> =>
  (await wasm.read(sql)).toArray().map((row: {toJSON(): unknown}) => JSON.parse(JSON.stringify(row.toJSON())));

describe("the views, in the browser's engine", () => {
  it.each(VIEW_NAMES)("%s can be asked, and says what it needs", async (name) => {
    await wasm.read(`SELECT * FROM ${name}`);
    expect(needsOf(`SELECT * FROM ${name}`).makings.map((making) => making.name)).toContain(name);
  });

  it("series has what stands now and a value a year", async () => {
    expect(
      await rowsOf("SELECT observation_id, years, vals FROM series WHERE ref_area = 'a' ORDER BY indicator")
    ).toMatchObject([
      {observation_id: "abirth_rate2019", years: [2018, 2019], vals: [10, 12]},
      {observation_id: "apoor_household_rate2018"},
      {observation_id: "apopulation2019", years: [2018, 2019], vals: [100, 110]}
    ]);
  });

  it("later_series sums what adds up where all parts are there, and takes means by what rates are of, and no others", async () => {
    expect(
      await rowsOf(
        "SELECT ref_area, indicator, years, vals, weight, units FROM later_series ORDER BY ref_area, indicator"
      )
    ).toMatchObject([
      {ref_area: "c2", indicator: "poor_household_rate", years: [2018], vals: [7], weight: null, units: 1},
      {ref_area: "new", indicator: "birth_rate", years: [2018], vals: [17.5], weight: "population", units: 2},
      {ref_area: "new", indicator: "population", years: [2018, 2019], vals: [400, 400], weight: null, units: 2}
    ]);
  });

  it("later_series joins by equal columns, and sets no row beside every other", async () => {
    const plan = JSON.stringify(await rowsOf("EXPLAIN SELECT * FROM later_series"));
    expect(plan).toContain("HASH_JOIN");
    expect(plan).not.toMatch(/BLOCKWISE_NL_JOIN|NESTED_LOOP_JOIN/);
  });
});
