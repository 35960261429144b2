import {execFile} from "node:child_process";
import {cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {promisify} from "node:util";
import {beforeAll, beforeEach, describe, expect, it, vi} from "vitest";
import {
  compile as compileWith,
  digestOf,
  digestOfRules,
  type CompileOptions
} from "../../../loaders/compile/compile.js";
import {TABLES} from "../../../loaders/tables/schema.js";
import {tableFile} from "../../../loaders/tables/table-file.js";
import {openDuckDB} from "../../duckdb.js";

// Each test compiles several times, on a machine that may have much else to do.
vi.setConfig({testTimeout: 600_000});

const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));
const ARTICLE = "---\nid: an-binh\ntitle: Bài\nplace: Thới Long, Ô Môn, Cần Thơ\n---\nPhường có 12 hộ nghèo.\n";

const FIELDS = {indicator: 0.75, place: 1, unit: 1, kind: 0.875, bound: 1, period: 0.625};
const CARD = {documents: 1, wanted: 10, got: 9, found: 0.8, precision: 0.5, recall: 0.45, f1: 0.47, fields: FIELDS};

/** Called before each writing of tables, for what happens meanwhile. */
const writing = vi.hoisted(() => vi.fn(async (_tables: readonly {name: string}[]) => {}));
vi.mock(import("../../../loaders/tables/parquet.js"), async (original) => {
  const {writeParquet} = await original();
  return {writeParquet: async (...args) => (await writing(args[0]), writeParquet(...args))};
});

/** Called before each reading of an article's figures. */
const reading = vi.hoisted(() => vi.fn((_id: string) => {}));
vi.mock(import("../../../loaders/combine/extract.js"), async (original) => {
  const rules = await original();
  return {...rules, examine: (document) => (reading(document.document_id), rules.examine(document))};
});

/** In this thread, where the tests can stand in for what is read and written. */
const compile = (options: CompileOptions) => compileWith({...options, budget: {workers: 0}});

let data: string;
let cache: string;

/** Holds the tables of the lists of places as they are kept, which would take most of the time of each test. */
let listed: string;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "thuoc-do-"));
  await mkdir(join(folder, "data", "articles"), {recursive: true});
  listed = join(folder, "cache");
  await compile({data: join(folder, "data"), cache: listed});
});

beforeEach(async () => {
  writing.mockClear();
  const folder = await mkdtemp(join(tmpdir(), "thuoc-do-"));
  data = join(folder, "data");
  cache = join(folder, "cache");
  await cp(join(listed, "readings"), join(cache, "readings"), {recursive: true});
  await mkdir(join(data, "articles"), {recursive: true});
  await writeFile(join(data, "articles", "a.md"), ARTICLE);
});

/** Of each writing of tables, whether it wrote those of the lists. */
const written = (): boolean[][] =>
  writing.mock.calls.map(([tables]) =>
    ["places", "place_changes"].map((listed) => tables.some(({name}) => name === listed))
  );

const oneIn = async (folder: string): Promise<string> => (await readdir(folder)).find((name) => !name.includes("."))!;

const stored = async (): Promise<string[]> => (await readdir(join(cache, "tables"))).sort();

describe("compile({data, cache})", () => {
  it("writes every table, and says what it read", async () => {
    await writeFile(join(data, "articles", "b.txt"), "");
    const {folder, ...summary} = await compile({data, cache});
    expect(await readdir(folder)).toEqual([...TABLES.map((name) => `${name}.parquet`), "summary.json"].sort());
    expect(summary).toMatchObject({
      documents: 1,
      figures: 1,
      localities: 1,
      quarantine: [{file: "b.txt", reason: "empty"}]
    });
  });

  it("takes a publisher's own boundaries, and goes on without those that are broken", async () => {
    const folder = join(data, "places", "boundaries");
    await mkdir(folder, {recursive: true});
    await writeFile(join(folder, "tinh-2023.geojson"), "{");
    const {figures, quarantine} = await compile({data, cache});
    expect(figures).toBe(1);
    expect(quarantine).toMatchObject([{file: "places/boundaries/tinh-2023.geojson", reason: "boundaries"}]);
  });

  it("lists what lies in the folder of data and is read by nothing", async () => {
    await writeFile(join(data, "articles.docx"), "a");
    await writeFile(join(data, "README.md"), "Ghi chú");
    await mkdir(join(data, "places"));
    await writeFile(join(data, "places", "them.yaml"), "[]");
    const {figures, quarantine} = await compile({data, cache});
    expect(figures).toBe(1);
    expect(quarantine.map(({file, reason}) => [file, reason])).toEqual([
      ["articles.docx", "stray"],
      ["places/them.yaml", "stray"]
    ]);
  });

  it("takes a publisher's own scorecard, and says which file it cannot read", async () => {
    const file = join(data, "scorecard.json");
    await writeFile(file, JSON.stringify({digests: CARD}));
    const {folder} = await compile({data, cache});
    const connection = await openDuckDB();
    const sql = `SELECT set_name, wanted, kind FROM ${tableFile(folder, "scorecard")}`;
    expect((await connection.runAndReadAll(sql)).getRowsJS()).toEqual([["digests", 10, 0.875]]);
    await writeFile(file, "{");
    await expect(compile({data, cache})).rejects.toThrow(`không đọc được ${file}`);
  });

  it("loses one article to rules that stumble over it, and no other", async () => {
    reading.mockImplementationOnce(() => {
      throw new RangeError("quá dài");
    });
    await writeFile(join(data, "articles", "b.txt"), "Phường Thới Long còn 5 hộ nghèo.");
    const {documents, figures, quarantine} = await compile({data, cache});
    expect({documents, figures, quarantine}).toMatchObject({
      documents: 1,
      figures: 1,
      quarantine: [{file: "a.md", reason: "unreadable"}]
    });
    expect(quarantine[0]!.message).toContain("RangeError: quá dài");
  });

  it("does nothing twice, and everything again after an edit", async () => {
    const first = await compile({data, cache});
    expect(await compile({data, cache})).toEqual(first);
    expect(writing).toHaveBeenCalledTimes(1);
    await writeFile(join(data, "articles", "a.md"), ARTICLE.replace("12", "13"));
    const third = await compile({data, cache});
    expect(third.folder).not.toBe(first.folder);
    await writeFile(join(data, "articles", "a.md"), ARTICLE);
    expect((await compile({data, cache})).folder).toBe(first.folder);
  });

  it("reads after an edit what was edited alone, and gives the bytes that reading all of it would", async () => {
    const others = ["b", "c"].map((id) => [id, ARTICLE.replace("an-binh", id)] as const);
    for (const [id, text] of others) await writeFile(join(data, "articles", `${id}.md`), text);
    await compile({data, cache});
    reading.mockClear();
    await writeFile(join(data, "articles", "b.md"), others[0]![1].replace("12", "13"));
    const {folder, ...summary} = await compile({data, cache});
    expect(reading.mock.calls).toEqual([["b"]]);
    const {folder: anew, ...said} = await compile({data, cache: join(cache, "anew")});
    expect(said).toEqual(summary);
    for (const file of await readdir(anew))
      expect((await readFile(join(folder, file))).equals(await readFile(join(anew, file)))).toBe(true);
  });

  it("tries again what could not be read, though its bytes are the same", async () => {
    await writeFile(join(data, "articles", "b.md"), ARTICLE.replace("an-binh", "b"));
    reading.mockImplementationOnce(() => {
      throw new Error("no memory");
    });
    expect((await compile({data, cache})).documents).toBe(1);
    await writeFile(join(data, "articles", "c.md"), ARTICLE.replace("an-binh", "c"));
    expect((await compile({data, cache})).documents).toBe(3);
  });

  it("keeps the tables used last and removes older ones", async () => {
    for (const n of [1, 2, 3, 4]) {
      await writeFile(join(data, "articles", "a.md"), ARTICLE.replace("12", String(n)));
      await compile({data, cache});
    }
    expect(await stored()).toHaveLength(3);
  });

  it("makes a folder whole that was left without its end", async () => {
    const {folder} = await compile({data, cache});
    await rm(join(folder, "summary.json"));
    await rm(join(folder, "places.parquet"));
    expect(await readdir((await compile({data, cache})).folder)).toContain("places.parquet");
  });

  it("starts over where an article is saved while it compiles", async () => {
    writing.mockImplementationOnce(() => writeFile(join(data, "articles", "a.md"), ARTICLE.replace("12", "13")));
    const {folder} = await compile({data, cache});
    expect(folder).toBe(join(cache, "tables", await digestOf(data)));
    expect(await stored()).toHaveLength(1);
    expect(writing).toHaveBeenCalledTimes(2);
  });

  it("gives three loaders that start at once the same bytes", async () => {
    const entry = join(PROJECT, "src", "data", "observations.parquet.ts");
    const env = {...process.env, THUOC_DO_DATA: data};
    const run = () =>
      promisify(execFile)(process.execPath, ["--import", "tsx", entry], {cwd: PROJECT, env, encoding: "buffer"});
    const outputs = await Promise.all(Array.from({length: 3}, run));
    const {folder} = await compileWith({data});
    const bytes = await readFile(join(folder, "observations.parquet"));
    for (const {stdout} of outputs) expect(stdout.equals(bytes)).toBe(true);
    expect((await readdir(join(folder, ".."))).filter((name) => name.includes("."))).toEqual([]);
    await rm(folder, {recursive: true});
  });

  it("keeps the tables of the lists of places, and gives the bytes that writing them would", async () => {
    const {folder} = await compile({data, cache});
    await rm(cache, {recursive: true});
    const {folder: anew} = await compile({data, cache});
    for (const name of ["places", "place_changes"]) {
      const kept = await readFile(join(listed, "tables", await oneIn(join(listed, "tables")), `${name}.parquet`));
      expect((await readFile(join(anew, `${name}.parquet`))).equals(kept)).toBe(true);
    }
    expect(folder).toBe(anew);
    expect(written()).toEqual([["places", "place_changes"].map(() => false), [true, true]]);
  });

  it("says what stopped the first writing of all", async () => {
    await writeFile(join(data, "core.yaml"), "- indicator: no_such\n");
    await expect(compile({data, cache})).rejects.toThrow(/core\.yaml/);
  });

  it("says what to do where there is no folder of articles", async () => {
    await rm(join(data, "articles"), {recursive: true});
    await expect(compile({data, cache})).rejects.toThrow(/không thấy thư mục .*articles; hãy tạo/);
  });
});

describe("digestOf(data, project)", () => {
  it("changes with any input, by content or by name, and with nothing else", async () => {
    const project = join(data, "..", "project");
    for (const folder of ["data/vocabulary", "loaders/dimensions/unit"])
      await mkdir(join(project, folder), {recursive: true});
    const inputs = ["data/vocabulary/words.yaml", "loaders/dimensions/unit/words.ts", "package-lock.json"].map((file) =>
      join(project, file)
    );
    for (const file of inputs) await writeFile(file, "một");
    await writeFile(join(project, "README.md"), "một");
    const seen = new Set([await digestOf(data, project)]);
    for (const [i, file] of [...inputs, join(data, "articles", "a.md")].entries()) {
      await writeFile(file, "hai");
      expect(seen.add(await digestOf(data, project)).size).toBe(i + 2);
    }
    await cp(join(data, "articles", "a.md"), join(data, "articles", "b.md"));
    expect(seen.add(await digestOf(data, project)).size).toBe(6);
    await writeFile(join(project, "README.md"), "hai");
    expect(seen.add(await digestOf(data, project)).size).toBe(6);
  });
});

describe("digestOfRules(project)", () => {
  it("changes with the words, the lists of places, the loaders and the libraries, and with no text", async () => {
    const project = join(data, "..", "project");
    const files = ["data/vocabulary/a.yaml", "data/places/a.yaml", "loaders/a/a.ts", "package-lock.json"];
    for (const file of [...files, "data/articles/a.md"]) {
      await mkdir(join(project, file, ".."), {recursive: true});
      await writeFile(join(project, file), "một");
    }
    const seen = new Set([await digestOfRules(project)]);
    for (const [i, file] of files.entries()) {
      await writeFile(join(project, file), "hai");
      expect(seen.add(await digestOfRules(project)).size).toBe(i + 2);
    }
    await writeFile(join(project, "data/articles/a.md"), "hai");
    expect(seen.add(await digestOfRules(project)).size).toBe(5);
  });
});
