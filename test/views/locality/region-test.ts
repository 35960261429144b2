import "../../page.js";
import type {DuckDBConnection} from "@duckdb/node-api";
import {beforeAll, expect, it} from "vitest";
import {localities} from "../../../src/views/locality/list.js";
import {localityQuestions} from "../../../src/views/locality/questions.js";
import {openDuckDB} from "../../duckdb.js";

const places = [
  ["VN", null, "country"],
  ["R1@2023", "VN", "region"],
  ["01@2023", "VN", "province"],
  ["02@2023", "VN", "province"],
  ["001@2023", "01@2023", "district"]
] as const;

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await openDuckDB();
  const rows = places.map(
    ([id, parent, level]) =>
      `('${id}', ${parent ? `'${parent}'` : "NULL"}, '${level}', '${id}', '${id}', NULL::VARCHAR, 2023, NULL::DATE, NULL::DATE)`
  );
  await connection.run(
    `CREATE TABLE places AS SELECT * FROM (VALUES ${rows.join(",")})
      t(place_id, parent, level, name, full_name, en, list_year, valid_from, valid_to)`
  );
  await connection.run(
    "CREATE TABLE place_groups AS SELECT 'R1@2023' AS group_id, '01@2023' AS place_id UNION ALL SELECT 'saved', '02@2023'"
  );
  const told = places.map(([id]) => `('${id}', 'x', 1)`);
  await connection.run(
    `CREATE TABLE reported AS SELECT * FROM (VALUES ${told.join(",")}) t(ref_area, indicator, figures)`
  );
});

const ask = async (question: "line" | "below", place: string): Promise<unknown[]> =>
  (await connection.runAndReadAll(localityQuestions(place)[question]!)).getRowObjectsJS().map(({place_id}) => place_id);

it("localityQuestions(place).line has the region of a province between it and the country, and no saved group", async () => {
  expect(await ask("line", "001@2023")).toEqual(["001@2023", "01@2023", "R1@2023", "VN"]);
  expect(await ask("line", "02@2023")).toEqual(["02@2023", "VN"]);
  expect(await ask("line", "R1@2023")).toEqual(["R1@2023", "VN"]);
});

it("localityQuestions(region).below has its provinces; of the country regions come first", async () => {
  expect(await ask("below", "R1@2023")).toEqual(["01@2023"]);
  expect(await ask("below", "VN")).toEqual(["R1@2023", "01@2023", "02@2023"]);
});

it("localities.draw(answers) lists the country and regions apart from provinces, each with its link", () => {
  const row = (place_id: string, level: string, full_name: string) => ({
    ...{place_id, level, full_name, name: full_name, parent_full_name: null},
    ...{figures: 2, of_level: 1, of_group: 1, province: full_name}
  });
  const rows = [
    row("VN", "country", "Việt Nam"),
    row("R1@2023", "region", "Vùng A"),
    row("01@2023", "province", "Tỉnh B")
  ];
  const drawn = localities.draw({localities: rows}, {root: "../", params: {}}) as HTMLElement;
  const links = (within: string): unknown[] =>
    [...drawn.querySelectorAll(`${within} a`)].map((link) => link.getAttribute("href"));
  expect(links(".muted")).toEqual(["../dia-phuong/VN.html", "../dia-phuong/R1-2023.html"]);
  expect(links(".provinces")).toEqual(["../dia-phuong/01-2023.html"]);
});
