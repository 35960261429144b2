import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, it, vi} from "vitest";
import {gather} from "../../../loaders/compile/gather.js";
import {extractShard} from "../../../loaders/compile/shard.js";
import {quotedPath} from "../../../loaders/tables/table-file.js";
import {withDuckDB} from "../../../loaders/tables/engine.js";

vi.setConfig({testTimeout: 600_000});

const DOCUMENTS = Array.from({length: 9}, (_, i) =>
  JSON.stringify({
    id: `bai-${i}`,
    published: "2020-05-01",
    text: `Năm 2019, xã Vĩnh Trinh còn ${20 + i} hộ nghèo, thu nhập bình quân ${40 + i} triệu đồng/người.`
  })
);

/** What stands below a folder, by its path, byte for byte. */
const bytesBelow = (folder: string): [string, string][] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length), readFileSync(path, "base64")];
    })
    .sort();

async function gathered(parts: readonly (readonly string[])[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "thuoc-do-"));
  for (const [i, lines] of parts.entries()) {
    const file = join(folder, `phan-${i}.jsonl`);
    writeFileSync(file, `${lines.join("\n")}\n`);
    await extractShard(file, {folder: join(folder, "doc"), format: "parquet", budget: {workers: 0}});
  }
  const to = join(folder, "gop");
  await gather({from: join(folder, "doc"), to, megabytes: 200});
  return to;
}

it("gather makes the same bytes of the same documents, however they were parted, and counts a document once", async () => {
  const whole = await gathered([[...DOCUMENTS, "no JSON"]]);
  const parted = await gathered([
    [...DOCUMENTS.slice(5), DOCUMENTS[0]!],
    DOCUMENTS.slice(0, 3),
    ["no JSON", ...DOCUMENTS.slice(2, 5), DOCUMENTS[4]!]
  ]);
  expect(bytesBelow(parted)).toEqual(bytesBelow(whole));
  const rows = await withDuckDB(async (connection) =>
    (
      await connection.runAndReadAll(`SELECT indicator, count(*)::INTEGER AS figures
FROM read_parquet(${quotedPath(join(whole, "observations", "**", "*.parquet"))}, hive_partitioning = true) GROUP BY 1 ORDER BY 1`)
    ).getRows()
  );
  expect(rows).toEqual([
    ["income_per_capita", 9],
    ["poor_households_remaining", 9]
  ]);
  await expect(gather({from: join(whole, ".."), to: whole})).rejects.toThrow("đã có tệp");
});
