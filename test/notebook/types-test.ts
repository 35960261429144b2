import {mkdtemp} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeAll, describe, expect, it} from "vitest";
import "../page.js";
import {arrowOf, readRows} from "../../src/notebook/arrow.js";
import {chartData, unmeasured} from "../../src/notebook/chart-data.js";
import {parseChartSpec} from "../../src/notebook/chart-spec.js";
import type {Engine} from "../../src/notebook/engine.js";
import {arranged} from "../../src/notebook/filter.js";
import {columnSummaries} from "../../src/notebook/summary.js";
import {csvOfRows} from "../../src/notebook/take-csv.js";
import {parquetSql} from "../../src/notebook/take-parquet.js";
import {transformRows} from "../../src/notebook/transform.js";
import {parseType, writeType} from "../../src/notebook/type-name.js";
import {datumsOf, isYear, jsonOf, sayTyped, typeRules} from "../../src/notebook/types.js";
import {openWasm, throughParquet, type Wasm} from "./wasm.js";

let wasm: Wasm;
let folder: string;
beforeAll(async () => {
  wasm = await openWasm();
  folder = await mkdtemp(join(tmpdir(), "parquet-"));
});

/** A value in SQL → as a table shows it, as a CSV file holds it, and the type and text in a Parquet file. */
const values: [sql: string, shown: string, csv: string, type: string, text?: string][] = [
  ["1::TINYINT", "1", "1", "TINYINT"],
  ["255::UTINYINT", "255", "255", "UTINYINT"],
  ["(-32768)::SMALLINT", "−32.768", "-32768", "SMALLINT"],
  ["65535::USMALLINT", "65.535", "65535", "USMALLINT"],
  ["2147483647", "2.147.483.647", "2147483647", "INTEGER"],
  ["4294967295::UINTEGER", "4.294.967.295", "4294967295", "UINTEGER"],
  ["9007199254740993::BIGINT", "9.007.199.254.740.993", "9007199254740993", "BIGINT"],
  ["18446744073709551615::UBIGINT", "18.446.744.073.709.551.615", "18446744073709551615", "UBIGINT"],
  ["12::HUGEINT", "12", "12", "DECIMAL(38,0)"],
  [
    "(-170141183460469231731687303715884105727)::HUGEINT",
    "−170.141.183.460.469.231.731.687.303.715.884.105.727",
    "-170141183460469231731687303715884105727",
    "VARCHAR"
  ],
  ["12.34", "12,34", "12.34", "DECIMAL(4,2)"],
  ["(-1.5)::DECIMAL(18,3)", "−1,5", "-1.5", "DECIMAL(18,3)", "-1.500"],
  [
    "12345678901234567890.12345::DECIMAL(38,5)",
    "12.345.678.901.234.567.890,12345",
    "12345678901234567890.12345",
    "DECIMAL(38,5)"
  ],
  ["0.0049::DOUBLE", "0,0049", "0.0049", "DOUBLE"],
  ["0.1::FLOAT", "0,1", "0.1", "FLOAT"],
  ["'nan'::DOUBLE", "NaN", "NaN", "DOUBLE", "nan"],
  ["'-inf'::FLOAT", "−∞", "-Infinity", "FLOAT", "-inf"],
  ["true", "true", "true", "BOOLEAN"],
  ["'a, \"b\"'", 'a, "b"', '"a, ""b"""', "VARCHAR", 'a, "b"'],
  ["''", "“”", '""', "VARCHAR", ""],
  ["' '", "“ ”", " ", "VARCHAR"],
  ["'a'::ENUM('b', 'a')", "a", "a", "VARCHAR"],
  ["'\\xAA\\x00a'::BLOB", "\\xAA\\x00a", "\\xAA\\x00a", "BLOB"],
  ["'0101'::BIT", "0101", "0101", "VARCHAR"],
  [
    "'013a5fb7-a2ca-4691-b96c-e19ac3a3c554'::UUID",
    "013a5fb7-a2ca-4691-b96c-e19ac3a3c554",
    "013a5fb7-a2ca-4691-b96c-e19ac3a3c554",
    "UUID"
  ],
  ["DATE '2020-05-08'", "8/5/2020", "2020-05-08", "DATE"],
  ["DATE 'infinity'", "infinity", "infinity", "DATE"],
  ["DATE '0044-03-15 (BC)'", "0044-03-15 (BC)", "0044-03-15 (BC)", "DATE"],
  ["TIMESTAMP '2020-05-08 12:34:56.123456'", "8/5/2020 12:34:56.123456", "2020-05-08 12:34:56.123456", "TIMESTAMP"],
  ["'2020-05-08 12:34:56'::TIMESTAMP_S", "8/5/2020 12:34:56", "2020-05-08 12:34:56", "TIMESTAMP"],
  ["'2020-05-08 12:34:56.5'::TIMESTAMP_MS", "8/5/2020 12:34:56.5", "2020-05-08 12:34:56.5", "TIMESTAMP"],
  ["'2020-05-08 12:34:56.123456'::TIMESTAMP_NS", "8/5/2020 12:34:56.123456", "2020-05-08 12:34:56.123456", "TIMESTAMP"],
  [
    "TIMESTAMPTZ '2020-05-08 12:34:56+07'",
    "8/5/2020 05:34:56 UTC",
    "2020-05-08 05:34:56+00",
    "TIMESTAMP WITH TIME ZONE"
  ],
  ["TIME '12:34:56.123456'", "12:34:56.123456", "12:34:56.123456", "TIME"],
  ["'12:34:56+07'::TIMETZ", "12:34:56+07", "12:34:56+07", "VARCHAR"],
  [
    "to_months(14) + to_days(3) + to_microseconds(1500001)",
    "1 năm 2 tháng 3 ngày 00:00:01.500001",
    "1 year 2 months 3 days 00:00:01.500001",
    "VARCHAR"
  ],
  ["['Cần Thơ', 'Ô Môn']", "Cần Thơ › Ô Môn", '"[""Cần Thơ"",""Ô Môn""]"', "VARCHAR[]", "[Cần Thơ, Ô Môn]"],
  ["[1.5, NULL]", "[1,5; NULL]", '"[1.5,null]"', "DECIMAL(2,1)[]", "[1.5, NULL]"],
  ["[]::INTEGER[]", "[]", "[]", "INTEGER[]"],
  ["[9007199254740993::HUGEINT]", "[9.007.199.254.740.993]", "[9007199254740993]", "DECIMAL(38,0)[]"],
  [
    "{'a': 12.34, 'b c': 'x', 'l': [DATE '2020-05-08']}",
    "{a: 12,34; b c: x; l: [8/5/2020]}",
    '"{""a"":12.34,""b c"":""x"",""l"":[""2020-05-08""]}"',
    'STRUCT(a DECIMAL(4,2), "b c" VARCHAR, l DATE[])',
    "{'a': 12.34, 'b c': x, 'l': [2020-05-08]}"
  ],
  ["map(['k', 'm'], [1, 2])", "{k: 1; m: 2}", '"{""k"":1,""m"":2}"', "MAP(VARCHAR, INTEGER)", "{k=1, m=2}"],
  ["{'i': INTERVAL 1 DAY}", "{i: 1 ngày}", '"{""i"":""1 day""}"', "STRUCT(i VARCHAR)", "{'i': 1 day}"],
  ["union_value(n := 1)", "1", "1", "VARCHAR"],
  ["NULL::DECIMAL(9,2)", "", "", "DECIMAL(9,2)"]
];

const bodyOf = async (blob: Blob): Promise<string> =>
  (await blob.text()).replace(/^\uFEFF?x\r\n/, "").replace(/\r\n$/, "");

describe("each type that the engine returns", () => {
  it.each(values)("%s is shown as “%s”, and “%s” in CSV; Parquet has %s", async (sql, shown, csv, type, text) => {
    const {columns} = await wasm.make("t", `SELECT ${sql} AS x`);
    const rows = await readRows(wasm, "t", columns);
    expect(sayTyped(rows[0]!["x"]!, columns[0]!)).toBe(shown);
    expect(await bodyOf(csvOfRows(rows, columns))).toBe(csv);
    const file = join(folder, `${String(values.findIndex(([each]) => each === sql))}.parquet`);
    const stored = await throughParquet(wasm, await parquetSql(wasm, "t", columns), file);
    expect(stored).toEqual([[[type, sql.startsWith("NULL") ? null : (text ?? csv)]]]);
  });

  it("each rule has an example", async () => {
    const {columns} = await wasm.make("t", `SELECT ${values.map(([sql], i) => `${sql} AS c${i}`).join(", ")}`);
    const unused = typeRules.filter(
      (rule) => !columns.some(({type}) => typeRules.find(({of}) => of.test(type)) === rule)
    );
    expect(unused.map(({name}) => name)).toEqual([]);
  });

  it("parseType(name) reads any name, and writeType writes it", () => {
    for (const name of [
      "INTEGER",
      "DECIMAL(18,3)[][]",
      "ENUM('a', 'b)(,''')",
      "TIMESTAMP WITH TIME ZONE",
      'MAP("VARCHAR", INTEGER)'.replaceAll('"', ""),
      'STRUCT("a""b c" HUGEINT, "x" ENUM(\'a\', \'b)(\'), "select" INTEGER, "A" STRUCT("z" UNION(n INTEGER, m VARCHAR))[])'
    ])
      expect(writeType(parseType(name), (leaf) => leaf)).toBe(name);
    expect(writeType(parseType("STRUCT(a INTEGER, b TIME WITH TIME ZONE)"), () => "X")).toBe('STRUCT("a" X, "b" X)');
  });
});

describe("a table of every type at once", () => {
  const all = values.map(([sql], i) => `${sql} AS c${i}`).join(", ");

  it("has a summary of every column", async () => {
    const made = await wasm.make("t", `SELECT ${all} UNION ALL SELECT ${values.map(() => "NULL").join(", ")}`);
    const summaries = await columnSummaries(wasm as unknown as Engine, "t", made);
    const said = summaries.map((each) => each.textContent!.trim());
    expect(said).toHaveLength(values.length);
    for (const [i, each] of said.entries()) {
      expect(each, values[i]![0]).toContain("ô trống");
      expect(each, values[i]![0]).not.toContain("không tóm tắt");
    }
  });

  it("a column that cannot be summarised costs the others nothing", async () => {
    const made = await wasm.make("t", "SELECT 1.5 AS a, 2 AS b UNION ALL SELECT 2.5, 4");
    const columns = [made.columns[0]!, {name: "không có", type: "DOUBLE"}, made.columns[1]!];
    const summaries = await columnSummaries(wasm as unknown as Engine, "t", {...made, columns});
    expect(summaries.map((each) => each.textContent!.trim())).toEqual(["1,5 – 2,5", "không tóm tắt được", "2 – 4"]);
  });

  it("is sorted by each of its columns, what has no value last", async () => {
    const made = await wasm.make("t", `SELECT ${all} UNION ALL SELECT ${values.map(() => "NULL").join(", ")}`);
    for (const column of made.columns)
      for (const descending of [false, true]) {
        const sql = arranged("t", made.columns, {sort: {column: column.name, descending}, filters: {}})!;
        const {rows} = await wasm.make("s", sql);
        expect(rows, column.type).toBe(2);
        const [first] = await readRows(wasm, "s", [column]);
        expect(first![column.name] === null, column.type).toBe(column.name === `c${values.length - 1}`);
      }
  });
});

describe("numbers beyond what a double holds", () => {
  const ids = "SELECT * FROM (VALUES (9007199254740992::BIGINT, 10), (9007199254740993, 20)) t(id, v)";

  it("are two where they differ by one: in the table, the summary, CSV, JSON and Parquet, and a filter finds one", async () => {
    const made = await wasm.make("t", ids);
    const rows = await readRows(wasm, "t", made.columns);
    const [id] = made.columns;
    expect(rows.map((row) => sayTyped(row["id"]!, id!))).toEqual(["9.007.199.254.740.992", "9.007.199.254.740.993"]);
    expect(rows.map((row) => jsonOf(row["id"]!, id!))).toEqual(["9007199254740992", "9007199254740993"]);
    const [summary] = await columnSummaries(wasm as unknown as Engine, "t", made);
    expect(summary!.textContent!.trim()).toBe("9.007.199.254.740.992 – 9.007.199.254.740.993");
    const found = arranged("t", made.columns, {sort: null, filters: {id: "=9007199254740993"}})!;
    expect((await wasm.make("f", found)).rows).toBe(1);
  });

  it("have a bar each, and are kept by a transform", async () => {
    const made = await wasm.make("t", ids);
    const spec = parseChartSpec({mark: "barX", x: "v", y: "id"});
    const {rows} = await chartData(wasm as unknown as Engine, "t", spec, made);
    expect(rows).toEqual([
      {x: 10, y: "9007199254740992"},
      {x: 20, y: "9007199254740993"}
    ]);
    const datums = datumsOf(await readRows(wasm, "t", made.columns), made.columns);
    const worked = transformRows(datums, ["id", "v"], "filter(id > 9007199254740992 || v == 10)\nderive({w: v / 4})");
    expect(worked["id"]).toEqual([9007199254740992n, 9007199254740993n]);
    expect(worked["w"]).toEqual([2.5, 5]);
    expect(String(arrowOf(worked).schema.fields[0]!.type)).toBe("Int64");
  });

  it("a transform adds decimals and sums as numbers", async () => {
    const made = await wasm.make("t", "SELECT 12.34 AS d, sum(5) AS s UNION ALL SELECT 0.66, 7");
    const datums = datumsOf(await readRows(wasm, "t", made.columns), made.columns);
    expect(transformRows(datums, ["d", "s"], "rollup({d: sum(d), s: sum(s)})")).toEqual({d: [13], s: [12]});
  });
});

describe("texts are sorted as they are looked up", () => {
  it("Đ after D, accents after none", async () => {
    const made = await wasm.make(
      "t",
      "SELECT unnest(['Yên Bái', 'Đồng Nai', 'Dĩ An', 'An', 'Ân', 'đa', NULL, '']) AS x"
    );
    const {columns} = await wasm.make(
      "s",
      arranged("t", made.columns, {sort: {column: "x", descending: false}, filters: {}})!
    );
    const rows = await readRows(wasm, "s", columns);
    expect(rows.map(({x}) => x)).toEqual(["", "An", "Ân", "Dĩ An", "đa", "Đồng Nai", "Yên Bái", null]);
  });
});

describe("chartData", () => {
  const data = async (sql: string, told: object, isOrdered = false) => {
    const made = await wasm.make("t", sql);
    return chartData(wasm as unknown as Engine, "t", parseChartSpec(told), made, isOrdered);
  };

  it("lays out decimals, sums, days and times of day by their size", async () => {
    const {rows, says} = await data(
      "SELECT 12.34 AS x, TIME '12:30:00' AS y UNION ALL SELECT sum(2), TIME '06:00:00'",
      {mark: "dot", x: "x", y: "y"}
    );
    expect(rows).toEqual([
      {x: 12.34, y: 45000},
      {x: 2, y: 21600}
    ]);
    expect(rows.map(({y}) => says.y!(y))).toEqual(["12:30", "06:00"]);
    const days = await data("SELECT TIMESTAMPTZ '2020-05-08 07:00:00+07' AS x, INTERVAL 36 HOUR AS y", {
      ...{mark: "dot", x: "x", y: "y"}
    });
    expect(days.rows).toEqual([{x: new Date(Date.UTC(2020, 4, 8)), y: 1.5}]);
    expect(days.says.y!(1.5)).toBe("1,5 ngày");
  });

  it("adds decimals up by groups, in the order of the rows where they have one", async () => {
    const sql = "SELECT * FROM (VALUES ('b', 1.5), ('a', 2.25), ('b', 0.5), (NULL, 1), ('', 1)) t(k, v)";
    const told = {mark: "barX", x: "v", y: "k", reduce: "sum"};
    expect((await data(sql, told, true)).rows).toEqual([
      {x: 2, y: "b"},
      {x: 2.25, y: "a"},
      {x: 1, y: "(trống)"},
      {x: 1, y: "“”"}
    ]);
  });

  it("says how many rows have no place", async () => {
    const {rows, unplaced} = await data("SELECT unnest([1.5, NULL, 'nan'::DOUBLE, 2]) AS x, 1 AS y", {
      ...{mark: "dot", x: "x", y: "y"}
    });
    expect([rows.length, unplaced]).toEqual([2, 2]);
  });

  it("bins a HUGEINT, a day and a length of time", async () => {
    for (const value of ["sum(i)", "DATE '2020-01-01' + CAST(i AS INTEGER)", "to_days(CAST(i AS INTEGER))"]) {
      const {rows, all} = await data(`SELECT ${value} AS x FROM range(100) t(i) GROUP BY i`, {mark: "rectY", x: "x"});
      expect([rows.length > 3, all], value).toEqual([true, 100]);
      expect(rows.reduce((sum, {y}) => sum + Number(y), 0)).toBe(100);
    }
  });

  it("unmeasured(chart, made) names a column that has no size where one is needed", async () => {
    const made = await wasm.make("t", "SELECT 'a' AS k, 1.5 AS v, DATE '2020-01-01' AS d");
    const of = (told: object): string | undefined => unmeasured(parseChartSpec(told), made)?.name;
    expect(of({mark: "barX", x: "k", y: "v"})).toBe("k");
    expect(of({mark: "barX", x: "v", y: "k"})).toBeUndefined();
    expect(of({mark: "barX", x: "k", y: "k", reduce: "count"})).toBeUndefined();
    expect(of({mark: "barX", x: "k", y: "v", reduce: "sum"})).toBe("k");
    expect(of({mark: "barX", x: "d", y: "k", reduce: "sum"})).toBe("d");
    expect(of({mark: "rectY", x: "d"})).toBeUndefined();
  });
});

it("isYear(value, name) is told by a whole number of four digits below a name with that word", () => {
  for (const name of ["nam", "Năm", "list_year", "year(ngay)", "nam_sinh", "Năm báo cáo", "tu_nam"])
    expect(isYear(2013, name), name).toBe(true);
  for (const name of ["dong_nam_a2", "number", "namdinh", "so_ho"])
    expect(isYear(2013, name), name).toBe(name === "dong_nam_a2");
  expect(isYear(2013.5, "nam")).toBe(false);
  expect(isYear(12, "nam")).toBe(false);
  expect(isYear(1_234_567, "nam")).toBe(false);
});
