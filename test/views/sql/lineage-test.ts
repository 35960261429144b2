import type {DuckDBConnection} from "@duckdb/node-api";
import {beforeAll, expect, it} from "vitest";
import {placeChanges} from "../../../loaders/places/changes.js";
import {places} from "../../../loaders/places/list.js";
import {LINEAGE} from "../../../src/engine/tables.js";
import type {Lineage} from "../../../src/domain/crosswalk.js";
import {lineageAround, lineageSql, formerFiguresSql} from "../../../src/views/sql/lineage.js";
import {openDuckDB} from "../../duckdb.js";

let connection: DuckDBConnection;

const text = (value: string | null): string => (value === null ? "NULL" : `'${value.replaceAll("'", "''")}'`);

/** The real lists and what they became; of figures only whose they are. */
beforeAll(async () => {
  connection = await openDuckDB();
  await connection.run(
    `CREATE TABLE places (place_id VARCHAR, list_year INTEGER, level VARCHAR, name VARCHAR, kind VARCHAR, full_name VARCHAR, en VARCHAR, parent VARCHAR, path VARCHAR[], valid_to DATE);
     CREATE TABLE place_changes (from_place VARCHAR, to_place VARCHAR, change VARCHAR, part VARCHAR, share DOUBLE, valid_from DATE);
     CREATE TABLE figures AS SELECT * FROM (VALUES
       ('ba-lang', '31195@2023', DATE '2020-12-31'), ('cai-rang', '919@2023', DATE '2020-12-31'), ('hai-duong', '30@2023', DATE '2018-12-31'),
       ('hoanh-bo', 'hoanh-bo@2019', DATE '2018-12-31'), ('ha-tay', 'ha-tay@2008', DATE '2007-12-31')
     ) AS t(observation_id, ref_area, period_end)`
  );
  const near = places().filter(
    ({place_id, path, level}) =>
      level === "country" ||
      level === "province" ||
      ["Cần Thơ", "Quảng Ninh"].includes(path[0]!) ||
      /^\D/.test(place_id)
  );
  await connection.run(
    `INSERT INTO places VALUES ${near
      .map(
        (p) =>
          `(${[p.place_id].map(text).join()}, ${p.list_year}, ${[p.level, p.name, p.kind, p.full_name, p.en, p.parent].map(text).join(", ")}, [${p.path.map(text).join(", ")}], ${text(p.valid_to)})`
      )
      .join(", ")}`
  );
  await connection.run(
    `INSERT INTO place_changes VALUES ${placeChanges()
      .map(
        (c) =>
          `(${[c.from_place, c.to_place, c.change, c.part].map(text).join(", ")}, ${c.share ?? "NULL"}, ${text(c.valid_from)})`
      )
      .join(", ")}`
  );
  await connection.run(LINEAGE);
});

const ask = async (sql: string): Promise<Record<string, unknown>[]> =>
  (await connection.runAndReadAll(sql)).getRowObjectsJS();

const lineages = async (sql: string): Promise<Lineage[]> => (await ask(sql)) as unknown as Lineage[];

const byFrom = (rows: readonly Lineage[], from: string): Lineage[] =>
  rows.filter(({from_place}) => from_place === from);

it("lineageAround(place_id) tells that phường Ba Láng went to phường Cái Răng, and with which others", async () => {
  const [own, ...others] = await lineages(lineageAround("31195@2023"));
  expect(others).toEqual([]);
  expect(own).toMatchObject({
    ...{to_place: "31186@2025", whole: true, share: 1, goes_on: false, day: "2025-07-01", direct: true, gap: false},
    ...{place_full_name: "Phường Cái Răng", parent_full_name: "Thành phố Cần Thơ", grandparent_name: null}
  });
  const around = await lineages(lineageAround("31186@2025"));
  const communes = around.filter(({from_level}) => from_level === "commune");
  expect(communes.map(({from_place}) => from_place)).toEqual(["31186@2023", "31192@2023", "31195@2023", "31198@2023"]);
  expect(byFrom(around, "919@2023")[0]).toMatchObject({whole: false, share: null});
});

it("lineageSql(figures) tells with Hải Dương all that Hải Phòng is made of", async () => {
  const rows = await lineages(lineageSql("SELECT * FROM figures WHERE observation_id = 'hai-duong'"));
  expect(rows.map(({from_place, to_place}) => [from_place, to_place])).toEqual([
    ["30@2023", "31@2025"],
    ["31@2023", "31@2025"]
  ]);
});

it("lineageSql(figures) follows older units over those of 2023, on the day of the first step", async () => {
  const rows = await lineages(lineageSql("SELECT * FROM figures WHERE observation_id IN ('hoanh-bo', 'ha-tay')"));
  expect(byFrom(rows, "ha-tay@2008")).toMatchObject([
    {to_place: "01@2025", whole: true, goes_on: false, day: "2008-08-01", direct: false}
  ]);
  const hoanhBo = byFrom(rows, "hoanh-bo@2019");
  expect(hoanhBo.length).toBeGreaterThan(1);
  for (const each of hoanhBo) expect(each).toMatchObject({whole: false, share: null, day: "2020-01-01", to_list: 2025});
  expect(await lineages(lineageAround("193@2023"))).toContainEqual(
    expect.objectContaining({from_place: "hoanh-bo@2019", to_place: "193@2023", whole: true, direct: false})
  );
});

it("formerFiguresSql(place_id) leaves a district's figures out of its communes'", async () => {
  const of = async (place_id: string): Promise<unknown[]> =>
    (await ask(formerFiguresSql(place_id))).map(({observation_id}) => observation_id);
  expect(await of("31186@2025")).toEqual(["ba-lang"]);
  expect(await of("31@2025")).toEqual(["hai-duong"]);
  expect(await of("193@2023")).toEqual(["hoanh-bo"]);
});
