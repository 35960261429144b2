import {spawn, spawnSync} from "node:child_process";
import {once} from "node:events";
import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {buffer} from "node:stream/consumers";
import {fileURLToPath} from "node:url";
import {expect, it, vi} from "vitest";
import {withDuckDB} from "../../../loaders/tables/engine.js";
import {quotedPath} from "../../../loaders/tables/table-file.js";

vi.setConfig({testTimeout: 600_000});

const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));
const COMMAND = ["--import", "tsx", "loaders/cli/extract.ts"];

const DOCUMENTS = Array.from({length: 12}, (_, i) =>
  JSON.stringify({id: `bai-${i}`, published: "2020-05-01", text: `Năm 2019, xã Vĩnh Trinh còn ${20 + i} hộ nghèo.`})
);

/** As Spark's `pipe` hands a partition on: its rows on stdin, what comes out of stdout; a process that fails is started anew. */
async function pipe(partition: readonly string[], killsFirst = false): Promise<string[]> {
  for (let attempt = 0; ; ++attempt) {
    const child = spawn(process.execPath, [...COMMAND, "--lines"], {
      cwd: PROJECT,
      stdio: ["pipe", "pipe", "ignore"],
      env: {...process.env, THUOC_DO_WORKERS: "1"}
    });
    const closed = once(child, "close");
    if (killsFirst && attempt === 0) {
      child.stdin.write(`${partition[0]}\n`);
      await once(child.stdout, "data");
      child.kill("SIGKILL");
      await closed;
      continue;
    }
    const said = buffer(child.stdout);
    child.stdin.end(`${partition.join("\n")}\n`);
    const [code] = (await closed) as [number];
    if (code === 0) return (await said).toString("utf8").split("\n").filter(Boolean);
  }
}

it("extract --lines tells the same however documents are parted among processes, and of one that was killed", async () => {
  const whole = await pipe(DOCUMENTS);
  expect(whole).toHaveLength(12);
  const parts = [DOCUMENTS.slice(8), DOCUMENTS.slice(0, 3), DOCUMENTS.slice(3, 8)];
  const parted: string[] = [];
  for (const [i, partition] of parts.entries()) parted.push(...(await pipe(partition, i === 1)));
  expect(parted.toSorted()).toEqual(whole.toSorted());
  expect(parted).not.toEqual(whole);
});

it("extract --lines goes on after a document that it cannot read, tells of it in its place, and does not fail", async () => {
  const said = await pipe([DOCUMENTS[0]!, "no JSON", JSON.stringify({id: "trong", text: " "}), "", DOCUMENTS[1]!]);
  const rows = said.map((line) => JSON.parse(line) as {document: string; unread?: string; obs_value?: number});
  expect(rows.map(({document, unread, obs_value}) => [document, unread ?? obs_value])).toEqual([
    ["bai-0", 20],
    [expect.stringMatching(/^[\da-f]{16}$/), "json_line"],
    ["trong", "empty"],
    ["bai-1", 21]
  ]);
});

const extractTo = (folder: string, files: readonly string[], ...more: string[]): string =>
  spawnSync(process.execPath, [...COMMAND, "--to", folder, ...more, ...files], {cwd: PROJECT, encoding: "utf8"}).stderr;

it("extract --to reads each file of documents once, lines or Parquet, and what is there is whole", async () => {
  const folder = mkdtempSync(join(tmpdir(), "thuoc-do-"));
  const [lines, table, missing] = ["a.jsonl", "b.parquet", "khong-co.jsonl"].map((name) => join(folder, name));
  writeFileSync(lines!, `${[...DOCUMENTS, "no JSON"].join("\n")}\n`);
  await withDuckDB((connection) =>
    connection.run(
      `COPY (SELECT id, published, text FROM read_json(${quotedPath(lines!)}, format = 'newline_delimited', ignore_errors = true)
WHERE id IS NOT NULL) TO ${quotedPath(table!)} (FORMAT parquet)`
    )
  );
  const out = join(folder, "ra");
  expect(extractTo(out, [lines!, missing!, table!])).toMatch(
    /a\.\w+\.jsonl: written, 1 documents not read\n.*khong-co.*\n.*b\.\w+\.jsonl: written, 0 documents not read\n$/
  );
  const [a, b, ...others] = readdirSync(out).map((name) => readFileSync(join(out, name), "utf8"));
  expect(others).toEqual([]);
  const figures = (text: string): string[] => text.split("\n").filter((line) => line && !line.includes('"unread"'));
  expect(figures(a!)).toHaveLength(12);
  expect(figures(b!).toSorted()).toEqual(figures(a!).toSorted());
  expect(extractTo(out, [lines!, table!])).toMatch(/a\.\w+\.jsonl: was there\n.*b\.\w+\.jsonl: was there\n$/);

  extractTo(out, [lines!], "--parquet");
  const [made] = readdirSync(out).filter((name) => name.endsWith(".parquet"));
  const rows = await withDuckDB(async (connection) =>
    (
      await connection.runAndReadAll(`SELECT observation_id, obs_value, unread FROM ${quotedPath(join(out, made!))}`)
    ).getRowObjectsJS()
  );
  const told = rows
    .filter(({unread}) => unread === null)
    .map(({observation_id, obs_value}) => [observation_id, obs_value]);
  const stated = figures(a!).map((line) => JSON.parse(line) as {observation_id: string; obs_value: number});
  expect(told).toEqual(stated.map(({observation_id, obs_value}) => [observation_id, obs_value]));
  expect(rows).toHaveLength(13);
});
