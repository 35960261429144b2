import {mkdtemp, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {group} from "d3";
import {beforeAll, describe, expect, it} from "vitest";
import {breaks} from "../../../loaders/indicator/breaks.js";
import {indicators} from "../../../loaders/indicator/list.js";
import type {Observation} from "../../../loaders/observation.js";
import {readOfficial, type Official} from "../../../loaders/official/official.js";
import {added} from "../../../loaders/places/added.js";
import {behindOf} from "../../../loaders/judge/behind.js";
import {placeChanges} from "../../../loaders/places/changes.js";
import {places} from "../../../loaders/places/list.js";
import {LATER_SERIES} from "../../../src/engine/later-series.js";
import {SERIES} from "../../../src/engine/tables.js";
import {openDuckDB} from "../../duckdb.js";

const list = indicators();

let official: Official;
let cells: Map<string, Observation[]>;

const cellOf = ({indicator, ref_area, time_period, breakdown}: Observation): string =>
  [indicator, ref_area, time_period, breakdown ?? ""].join(" ");

/** What the views of series ask of a figure. */
const COLUMNS = [
  ...["observation_id", "ref_area", "indicator", "breakdown", "measure", "unit_measure", "unit_mult", "freq", "era"],
  ...["time_period", "period_start", "period_end", "obs_value", "obs_status", "scope", "review", "behind"]
];

const DATA = new URL("../../../data", import.meta.url).pathname;

beforeAll(async () => {
  const lists = {places: places(), aliases: added().aliases, indicators: list, breaks: breaks(list), documents: []};
  official = await readOfficial(DATA, lists);
  cells = group(official.observations, cellOf);
}, 240_000);

/** What offices have published, as anyone may look it up: the indicator, place, time and breakdown, and the value. */
const KNOWN: readonly (readonly [cell: string, value: number])[] = [
  ["population 01@2023 2019-04-01 ", 8_053_663],
  ["population 79@2023 2019-04-01 ", 8_993_082],
  ["population VN 2019 ", 96_484_000],
  ["population VN 1995 ", 71_995_500],
  ["population ha-tay@2008 2007 ", 2_773_700],
  ["income_poverty_rate VN 2016 ", 5.8],
  ["poor_household_rate VN 2016 ", 9.15],
  ["poor_household_rate 02@2023 2022 ", 31.64],
  ["pci_score 22@2023 2019 ", 73.4],
  ["pci_score 74@2023 2007 ", 77.2],
  ["pci_score 74@2023 2006 ", 76.23],
  ["papi_score 22@2023 2024 ", 47.82],
  ["papi_score 72@2023 2024 ", 47.35],
  ["papi_score 01@2023 2023 ", 43.96],
  ["grdp_per_capita 22@2023 2024 ", 234_100_000],
  ["unemployment_rate VN 2024 ", 2.24],
  ["trained_labour_rate VN 2008 ", 14.3],
  ["infant_mortality_rate VN 2016 ", 14.5],
  ["income_per_capita VN 2016 ", 3_098_000],
  ["income_per_capita VN 2023 ", 4_962_000],
  ["pupils_count VN 2019 education_level=general", 17_042_306],
  ["teachers_count VN 2019 education_level=general", 811_969],
  ["pupils_count VN 2016 education_level=preschool", 4_409_576],
  ["pupils_count VN 2014 education_level=preschool", 3_755_000],
  ["doctors_count VN 2016 ", 61_547],
  ["crop_yield VN 2016 product=rice", 56],
  ["upper_secondary_graduation_rate VN 2016/2017 ", 97.94]
];

describe("the project's own series", () => {
  it("are read whole, but for what their offices may have printed wrong", () =>
    expect(official.quarantine.filter(({reason}) => reason !== "official_doubt")).toEqual([]));

  it.each(KNOWN)("have %s as %d", (cell, value) => {
    const [found, ...others] = cells.get(cell) ?? [];
    expect(found?.obs_value).toBeCloseTo(value, 2);
    expect(others).toEqual([]);
  });

  it("say which figures are provisional or estimated", () => {
    const status = (cell: string): string | undefined => cells.get(cell)?.[0]?.obs_status;
    expect(status("grdp_per_capita 01@2023 2023 ")).toBe("A");
    expect(status("grdp_per_capita 01@2023 2024 ")).toBe("P");
    expect(status("grdp_per_capita 01@2023 2025 ")).toBe("E");
  });

  it("have no total of PAPI where a part is missing", () => {
    expect(cells.has("papi_score 22@2023 2023 ")).toBe(false);
    expect(cells.has("papi_score 24@2023 2014 ")).toBe(false);
  });

  it("have at least 25 indicators of three years in each of 63 provinces", () => {
    const byProvince = group(
      official.observations.filter(({ref_area}) => /^\d\d@2023$/.test(ref_area!)),
      ({ref_area}) => ref_area,
      ({indicator}) => indicator
    );
    const long = [...byProvince.values()].map(
      (own) => [...own.values()].filter((rows) => new Set(rows.map(({time_period}) => time_period)).size > 2).length
    );
    expect(long).toHaveLength(63);
    expect(Math.min(...long)).toBeGreaterThanOrEqual(25);
  });

  it("come to at least 25 indicators of three years in each of the 34 provinces of today", async () => {
    const connection = await openDuckDB();
    const folder = await mkdtemp(join(tmpdir(), "series-"));
    const behind = behindOf(official.observations, official.documents);
    const file = join(folder, "rows.json");
    const rows = official.observations.map((row) => ({...row, behind: behind.get(row) ?? null}));
    await writeFile(file, rows.map((row) => JSON.stringify(row, COLUMNS)).join("\n"));
    const told = async (name: string, table: readonly object[]): Promise<void> => {
      const json = join(folder, `${name}.json`);
      await writeFile(json, table.map((row) => JSON.stringify(row)).join("\n"));
      await connection.run(`CREATE TABLE ${name} AS SELECT * FROM read_json('${json}', sample_size = -1)`);
    };
    await connection.run(
      `CREATE TABLE observations AS SELECT * REPLACE (CAST(period_start AS DATE) AS period_start, CAST(period_end AS DATE) AS period_end) FROM read_json('${file}', sample_size = -1)`
    );
    await told("indicators", list);
    await told("place_changes", placeChanges());
    await told("figure_places", places());
    await connection.run(SERIES);
    await connection.run(LATER_SERIES);
    const reader = await connection.runAndReadAll(
      "SELECT ref_area, CAST(count(DISTINCT indicator) AS INTEGER) FROM later_series WHERE len(years) >= 3 GROUP BY ref_area"
    );
    const long = reader.getRows().map(([, count]) => Number(count));
    expect(long).toHaveLength(34);
    expect(Math.min(...long)).toBeGreaterThanOrEqual(25);
  });
});
