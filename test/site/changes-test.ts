import {copyFile, mkdir, mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, it} from "vitest";
import {parseArticle} from "../../loaders/article/article.js";
import type {Document} from "../../loaders/article/document.js";
import {examine} from "../../loaders/combine/extract.js";
import {writeParquet} from "../../loaders/tables/parquet.js";
import {tableOf, tables} from "../../loaders/tables/tables.js";
import {writeChanges} from "../../site/changes.js";
import {tableFile} from "../../loaders/tables/table-file.js";
import {openDuckDB} from "../duckdb.js";

let root: string;
let dist: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "thuoc-do-"));
  dist = join(root, "dist");
  await mkdir(dist);
});
afterEach(() => rm(root, {recursive: true}));

/** The tables of one article, as a build makes them. */
async function compiled(name: string, text: string): Promise<string> {
  const folder = join(root, name);
  await mkdir(folder);
  const document = parseArticle("a.md", Buffer.from(`---\nid: a\ntitle: Bài\n---\n${text}\n`)) as Document;
  const nothing = {
    commitments: [],
    differences: [],
    resolutions: [],
    passages: [],
    places: [],
    placeChanges: [],
    tiles: [],
    boundaries: [],
    groups: [],
    indicators: [],
    qualifiers: [],
    indicator_breaks: [],
    criteria: [],
    core: []
  };
  const contents = {...nothing, ...examine(document), documents: [document], quarantine: [], scorecards: {}};
  await writeParquet(tables(contents), folder);
  return folder;
}

/** What Framework makes of them. */
async function publish(folder: string): Promise<void> {
  await rm(dist, {recursive: true});
  await mkdir(join(dist, "_file", "data"), {recursive: true});
  for (const name of ["observations", "documents", "changes"])
    await copyFile(join(folder, `${name}.parquet`), join(dist, "_file", "data", `${name}.0a1b2c3d.parquet`));
}

async function changesIn(folder: string): Promise<unknown[]> {
  const connection = await openDuckDB();
  const file = tableFile(folder, "changes");
  const reader = await connection.runAndReadAll(`SELECT change, obs_value FROM ${file} ORDER BY ALL`);
  return reader.getRowsJS();
}

it("writeChanges({dist, tables}) says nothing where no site was built before", async () => {
  const tables = await compiled("one", "Phường có 12 hộ nghèo.");
  await writeChanges({dist, tables});
  expect(await changesIn(tables)).toEqual([]);
});

it("writeChanges({dist, tables}) tells what differs from the site in dist, and the same when nothing has changed since", async () => {
  await publish(await compiled("one", "Phường có 12 hộ nghèo. Phường có 3 trạm y tế."));
  const second = await compiled("two", "Phường có 15 hộ nghèo. Phường có 70 đảng viên.");
  await writeChanges({dist, tables: second});
  const told = [
    ["added", 70],
    ["removed", 3],
    ["revised", 12]
  ];
  expect(await changesIn(second)).toEqual(told);
  const bytes = await readFile(join(second, "changes.parquet"));
  await publish(second);
  await writeChanges({dist, tables: second});
  expect((await readFile(join(second, "changes.parquet"))).equals(bytes)).toBe(true);
});

it("writeChanges({dist, tables}) says nothing of a site whose figures have other columns", async () => {
  const tables = await compiled("one", "Phường có 12 hộ nghèo.");
  await publish(tables);
  const known = tableOf("changes", []);
  const columns = known.columns.filter(([name]) => name !== "bound");
  const observations = {...known, name: "observations", columns};
  await writeParquet([observations], root);
  await copyFile(join(root, "observations.parquet"), join(dist, "_file", "data", "observations.0a1b2c3d.parquet"));
  await rm(join(dist, "_file", "data", "changes.0a1b2c3d.parquet"));
  const second = await compiled("two", "Phường có 15 hộ nghèo.");
  await writeChanges({dist, tables: second});
  expect(await changesIn(second)).toEqual([]);
});
