import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {gunzipSync} from "node:zlib";
import {beforeAll, expect, it} from "vitest";
import {filesBelow} from "../../loaders/input/files.js";
import {DIST} from "../../site/project.js";
import {openTables as openViews} from "../../site/table-states.js";
import {parseAnswers, type Row} from "../../src/engine/answers.js";
import {FIRST_FOLDER, firstName} from "../../src/engine/first.js";
import {plainRow} from "../../src/engine/plain.js";
import {compareQuestions} from "../../src/views/compare/questions.js";
import {supplied} from "../../src/views/compare/supply.js";
import {compile} from "../../loaders/compile/compile.js";
import {openDuckDB} from "../duckdb.js";

let ask: (sql: string) => Promise<Row[]>;
let names: Map<string, string>;
beforeAll(async () => {
  const connection = await openDuckDB();
  await openViews(connection, (await compile()).folder);
  ask = async (sql) =>
    (await connection.runAndReadAll(sql)).getRowObjectsJS().map((row) => plainRow(Object.entries(row)));
  const files = await filesBelow(join(DIST, FIRST_FOLDER));
  names = new Map(files.filter((file) => file.endsWith(".answers")).map((file) => [file.split(".")[0]!, file]));
});

/** What a file of the built site says. */
const file = async (name: string): Promise<Map<string, Row[]> | null> => {
  const found = names.get(firstName(name));
  return found ? parseAnswers(gunzipSync(await readFile(join(DIST, FIRST_FOLDER, found))).toString()) : null;
};

/** Columns in one order, which two engines need not share. */
const inOrder = (rows: readonly Row[]): Row[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))));

const CARRIED = ["indicators", "groups", "breaks", "placeFiles", "usual"];

it.each([
  {},
  {chon: "919@2023", nhom: "cung-cap"},
  {"chi-tieu": "poor_household_rate"},
  {"chi-tieu": "poor_household_rate", chon: "92@2023", noi: "92@2023,919@2023"},
  {"chi-tieu": "poor_household_rate", "ban-do": "2025", chon: "92@2023"},
  {"chi-tieu": "poor_household_rate,income_per_capita", xem: "bang-nhiet"},
  {"chi-tieu": "income_per_capita", xem: "ban-do"},
  {"chi-tieu": "income_per_capita", xem: "ban-do", hinh: "o", "ban-do": "2025"},
  {"chi-tieu": "khong-co", noi: "khong-co"},
  {"chi-tieu": "other"}
])("small files answer %j as the tables do", async (params) => {
  const questions = compareQuestions(params as Record<string, string>);
  const carried = Object.fromEntries(
    await Promise.all(CARRIED.map(async (name) => [name, questions[name] ? await ask(questions[name]) : []] as const))
  );
  const found = await supplied(params as Record<string, string>, carried, {sentences: true, file});
  const asked = Object.keys(questions).filter((name) => !CARRIED.includes(name));
  expect(Object.keys(found!).sort()).toEqual(asked.sort());
  for (const name of asked)
    expect([name, inOrder(found![name]!)]).toEqual([name, inOrder(await ask(questions[name]!))]);
});

it("every indicator and every place has its file", async () => {
  const indicators = await ask("SELECT DISTINCT indicator FROM figures");
  for (const {indicator} of indicators) expect(names.has(`so-${String(indicator)}`), String(indicator)).toBe(true);
  const {placeFiles} = compareQuestions({});
  for (const {name} of await ask(placeFiles!)) expect(await file(String(name)), String(name)).not.toBeNull();
});
