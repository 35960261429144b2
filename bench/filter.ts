import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {compile} from "../loaders/compile/compile.js";
import type {Figure} from "../src/rows/figure.js";
import {plainRow} from "../src/engine/plain.js";
import {TABLES} from "../src/engine/table-names.js";
import {VIEWS} from "../src/engine/tables.js";
import {filterFigures} from "../src/views/compare/compare.js";
import {tableFile} from "../loaders/tables/table-file.js";

// npx tsx bench/filter.ts [observations]: how long the compare page's filters take when its tables hold as many figures,
// made from the project's own by giving each copy a document, an indicator and a place of its own. The engine answers
// another indicator; places, years and kinds are filtered among the rows that the page then holds.

const SIZE = Number(process.argv[2]) || 100_000;
const ROUNDS = 60;
/** As many indicators as a large corpus speaks of. */
const INDICATORS = 400;

const {folder} = await compile();
const draft = await mkdtemp(join(tmpdir(), "bench-filter-"));
const connection = await (await DuckDBInstance.create(":memory:", {threads: "1"})).connect();

/** The observations of the project, over and over. */
const copies = `SELECT o.* REPLACE (
  o.observation_id || '-' || n AS observation_id,
  o.document_id || '-' || n AS document_id,
  'indicator_' || (hash(o.indicator || n) % ${INDICATORS}) AS indicator
) FROM ${tableFile(folder, "observations")} o, range(${SIZE}) t(n) LIMIT ${SIZE}`;

try {
  await connection.run(
    `COPY (${copies} ) TO ${tableFile(draft, "observations")} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 30720)`
  );
  await connection.run(
    `COPY (FROM ${tableFile(draft, "observations")} ORDER BY indicator, ref_area, period_start) TO ${tableFile(draft, "sorted")} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 30720)`
  );
  for (const table of TABLES)
    await connection.run(
      `CREATE VIEW ${table} AS SELECT * FROM ${table === "observations" ? tableFile(draft, "sorted") : tableFile(folder, table)}`
    );
  await connection.run(VIEWS);
  await measure();
} finally {
  await rm(draft, {recursive: true, force: true});
}

async function figuresOf(indicator: string): Promise<Figure[]> {
  const reader = await connection.runAndReadAll(`SELECT * FROM figures WHERE indicator = '${indicator}'`);
  return reader.getRowObjectsJS().map((row) => plainRow(Object.entries(row)) as unknown as Figure);
}

async function measure(): Promise<void> {
  const [asked, filtered]: [number[], number[]] = [[], []];
  let rows = 0;
  for (let round = 0; round < ROUNDS; ++round) {
    const start = performance.now();
    const figures = await figuresOf(`indicator_${(round * 7) % INDICATORS}`);
    asked.push(performance.now() - start);
    rows += figures.length;
    const again = performance.now();
    filterFigures(figures, {
      places: [...new Set(figures.flatMap(({ref_area}) => ref_area ?? []))].slice(0, 40),
      year: "2018",
      kinds: ["actual"]
    });
    filtered.push(performance.now() - again);
  }
  console.log(
    `${SIZE} observations, ${INDICATORS} indicators, ${Math.round(rows / ROUNDS)} rows an answer, one thread`
  );
  console.log(`another indicator (engine):          ${said(asked)}`);
  console.log(`places, year, kinds (held rows):     ${said(filtered)}`);
}

function said(times: number[]): string {
  const sorted = times.slice(5).sort((a, b) => a - b);
  const at = (share: number): string => sorted[Math.floor(sorted.length * share)]!.toFixed(2);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}
