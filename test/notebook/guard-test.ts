import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {findPath, findRefusal} from "../../src/notebook/guard.js";
import {localNames, skeleton, tablesIn} from "../../src/notebook/tables-in.js";
import {tokensOf} from "../../src/notebook/tokens.js";

const rights = {tableFunctions: new Set(["some_new_scan", "range"])};

describe("findRefusal", () => {
  it.each([
    "SELECT 1",
    "select * from figures;",
    "WITH a AS (SELECT 1 AS x) SELECT * FROM a, places",
    "FROM places",
    "VALUES (1), (2)",
    "(SELECT 1) UNION (SELECT 2)",
    "SELECT * FROM range(10) t(i)",
    "SELECT unnest([1, 2]), i FROM generate_series(1, 3) g(i)",
    "SELECT 'read_csv(''x'')' AS words -- FROM 'x.csv'",
    "SELECT extract(year FROM published), trim(BOTH ' ' FROM title) FROM documents",
    "SELECT a.x IS DISTINCT FROM b.x FROM a JOIN b ON a.id = b.id",
    "SELECT count(*) FILTER (WHERE x > 1) FROM a WHERE y IN ('u.csv', 'v')",
    "SELECT * FROM (VALUES ('a', 'b')) AS t (x, y)"
  ])("lets %j ask", (sql) => expect(findRefusal(sql, rights)).toBeUndefined());

  it.each([
    "",
    "-- nothing but this",
    "COPY places TO 'x.csv'",
    "ATTACH 'x.db'",
    "INSTALL httpfs",
    "LOAD httpfs",
    "PRAGMA database_list",
    "SET memory_limit='9GB'",
    "CREATE TABLE x AS SELECT 1",
    "DROP TABLE places",
    "INSERT INTO a VALUES (1)",
    "EXPLAIN SELECT 1",
    "CALL pragma_version()",
    "SELECT 1; DROP TABLE places",
    "SELECT * FROM 'https://x.y/z.csv'",
    "SELECT * FROM places, 'z.parquet'",
    "SELECT * FROM (SELECT * FROM 'z.parquet')",
    "SELECT * FROM a JOIN 'z.csv' ON true",
    "SELECT (SELECT 1 FROM 'z.csv')",
    "SELECT * FROM read_csv_auto('https://x.y/z.csv')",
    "SELECT * FROM \"read_csv_auto\"('z.csv')",
    "SELECT * FROM READ_PARQUET(['a', 'b'])",
    "SELECT * FROM parquet_metadata('x')",
    "SELECT * FROM glob('*')",
    "SELECT * FROM duckdb_settings()",
    "SELECT * FROM main.read_csv('x')",
    "SELECT * FROM some_new_scan('x')",
    "SELECT * FROM memory.main.figures",
    "SELECT * FROM information_schema.tables",
    "SELECT getenv('HOME')",
    "SELECT current_setting('temp_directory')",
    "SELECT * FROM\u00a0read_csv('x')",
    "SELECT * FROM/**/'x.csv'",
    "SELECT * FROM /* /* */ ' */ read_csv('x') /* ' */ 1",
    "SELECT E'\\'' || x FROM read_csv('y') --'",
    "SELECT $$ ' $$ FROM 'x.csv' --'",
    "SELECT 'never closed FROM places",
    "FROM lateral_thing(1)"
  ])("refuses %j", (sql) => expect(findRefusal(sql, rights)).toBeDefined());

  it("says where", () => {
    const sql = "SELECT *\nFROM 'x.csv'";
    const {start, end} = findRefusal(sql)!;
    expect(sql.slice(start, end)).toBe("'x.csv'");
  });

  it("refuses a file after FROM whatever stands around it", () => {
    const noise = fc.constantFrom(" ", "\n", "\t", " /* c */ ", " -- c\n", "\u00a0", "\u2003", "(", " LATERAL ");
    fc.assert(
      fc.property(fc.array(noise, {minLength: 1, maxLength: 5}), fc.stringMatching(/^[a-z]{1,8}$/), (between, name) => {
        expect(findRefusal(`SELECT * FROM${between.join("")} '${name}.csv'`)).toBeDefined();
        expect(findRefusal(`SELECT * FROM${between.join("")} read_csv('${name}')`)).toBeDefined();
      })
    );
  });
});

describe("tablesIn", () => {
  it.each([
    ["SELECT * FROM a, b x JOIN c USING (id)", ["a", "b", "c"]],
    ["SELECT * FROM a JOIN b ON a.x = b.x, c", ["a", "b", "c"]],
    ["WITH t(x) AS (SELECT 1 FROM a), u AS MATERIALIZED (SELECT * FROM t) SELECT * FROM u, B", ["a", "b"]],
    ["SELECT x FROM a WHERE y IN (SELECT y FROM b) ORDER BY z, w", ["a", "b"]],
    ['SELECT * FROM "Tỉnh" WHERE 1 = 1', ["tỉnh"]],
    ["SELECT extract(year FROM d) FROM a", ["a"]],
    ["SELECT * FROM (VALUES (1)) t(x), range(3) r(i), b", ["b"]],
    ["SELECT d, e FROM (a JOIN b ON true)", ["a", "b"]],
    ["SELECT 1", []]
  ])("%s asks %j", (sql, names) => expect(tablesIn(sql)).toEqual(names));

  it("knows what a query names itself", () =>
    expect([
      ...localNames("WITH RECURSIVE r(n) AS (SELECT 1), s AS NOT MATERIALIZED (SELECT 2) SELECT f(x) FROM r")
    ]).toEqual(["r", "s"]));
});

describe("skeleton", () => {
  it.each([
    ["SELECT * FROM a JOIN b USING (x, y) WHERE 1=1", "SELECT * FROM a JOIN b ON 1=1       WHERE 1=1"],
    ["SELECT * EXCLUDE (x) FROM a", "SELECT *             FROM a"],
    ["SELECT * FROM a NATURAL LEFT JOIN b", "SELECT * FROM a CROSS        JOIN b"]
  ])("of %s", (sql, expected) => expect(skeleton(sql)).toBe(expected));
});

it("findPath finds what looks like a file, and nothing else", () => {
  expect(findPath("SELECT 'https://x.y' FROM a")).toBeDefined();
  expect(findPath('SELECT * FROM "x.parquet"')).toBeDefined();
  expect(findPath("SELECT 'tiền lương', '2016–2020' FROM a")).toBeUndefined();
});

it("tokensOf cuts any text into pieces that stand where they say", () => {
  fc.assert(
    fc.property(fc.string({unit: "binary", maxLength: 60}), (text) => {
      for (const {start, end, text: piece} of tokensOf(text)) expect(text.slice(start, end)).toBe(piece);
    })
  );
});
