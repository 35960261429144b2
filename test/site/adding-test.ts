import {mkdir, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {filesBelow} from "../../loaders/input/files.js";
import {openSite, type Site} from "../browser.js";
import {blocks, following} from "../guide.js";
import {copyProject, type Copy, type Ran} from "./copy.js";
import {openDuckDB} from "../duckdb.js";
import {publishNotebook, sameData, seePublished, sums} from "./published.js";

// Follows docs/adding.md to the letter in a copy of the project, publishes a notebook there, builds it and looks at everything
// that was added; then builds it again.
let copy: Copy;
let bars: Awaited<ReturnType<typeof publishNotebook>>;
let kept: string[];
let ran: Ran;
let site: Site;

const dist = (): string => join(copy.folder, "dist");
const GIVEN = "thoi-long-2014-giam-ngheo.md";

beforeAll(async () => {
  copy = await copyProject();
  await copy.keepArticle(GIVEN);
  for (const block of blocks) {
    const file = join(copy.folder, block.file);
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, following(block, await readFile(file, "utf8").catch(() => "")));
  }
  bars = await publishNotebook(join(copy.folder, "src", "so-thu.md"));
  kept = await keptTemplates();
  ran = await copy.run("site/build.ts", ["--strict"]);
  if (ran.code === 0) site = await openSite(dist());
});
afterAll(async () => {
  await site?.close();
  await copy?.remove();
});

/** The states of the code whose pages the copy keeps. */
const keptTemplates = async (): Promise<string[]> =>
  (await readdir(join(copy.folder, ".cache", "templates")).catch((): string[] => [])).sort();

/** Rows of the tables that the site was published with. */
async function ask(sql: string): Promise<unknown[]> {
  const connection = await openDuckDB();
  for (const file of await filesBelow(dist())) {
    const name = /\/(\w+)\.\w+\.parquet$/.exec(file)?.[1];
    if (name) await connection.run(`CREATE OR REPLACE VIEW ${name} AS FROM '${join(dist(), file)}'`);
  }
  return (await connection.runAndReadAll(sql)).getRowObjectsJS();
}

describe("a project to which everything in docs/adding.md was added", () => {
  it("is built without a word of complaint", () => {
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
  });

  it("keeps its types and what its corpora specify, the new rows among them", async () => {
    const types = await copy.run("node_modules/typescript/bin/tsc", ["--noEmit", "-p", "."]);
    expect(types.code, types.stdout).toBe(0);
    const units = await copy.run("node_modules/vitest/vitest.mjs", [
      ...["run", "--project", "unit", "test/loaders/dimensions/corpus-test.ts", "test/loaders/vocabulary-test.ts"],
      ...["test/loaders/adding-test.ts"]
    ]);
    expect(units.code, units.stdout).toBe(0);
    expect(units.stdout).not.toContain("no sentence of");
  });

  it("is scored on the project's own digests, whatever was added", async () => {
    const card = await copy.run("loaders/cli/scorecard.ts", ["--show", "0"]);
    expect(card.code, card.stderr).toBe(0);
    expect(card.stdout).toContain("digests: 43 documents");
  });

  it("reads the new articles, table, places and definition", async () => {
    expect(
      await ask(
        "SELECT ref_area, obs_value, source_kind FROM observations WHERE indicator = 'kindergartens_count' ORDER BY obs_value"
      )
    ).toEqual([
      {ref_area: "437@2023", obs_value: 9, source_kind: "article"},
      {ref_area: "440@2023", obs_value: 28, source_kind: "article"}
    ]);
    expect(
      await ask("SELECT CAST(count(*) AS INTEGER) AS n FROM observations WHERE document_id = 'ho-ngheo-2018'")
    ).toEqual([{n: 3}]);
    expect(await ask("SELECT place_id FROM places WHERE name = 'La Giang' ORDER BY place_id")).toEqual([
      {place_id: "18229@2023"},
      {place_id: "la-giang@2009"}
    ]);
    expect(await ask("SELECT vi FROM indicator_breaks WHERE indicator = 'kindergartens_count'")).toEqual([
      {vi: "Tính cả nhóm trẻ độc lập"}
    ]);
    expect(await ask("SELECT list_year, places FROM boundaries WHERE source IS NULL")).toEqual([
      {list_year: 2023, places: 1}
    ]);
    expect(await ask("SELECT place_id FROM place_groups WHERE group_id = 'hai-tinh' ORDER BY position")).toEqual([
      {place_id: "42@2023"},
      {place_id: "51@2023"}
    ]);
  });

  it.each([
    ["", "2 con số về trường mầm non", "Một đoạn văn, viết như thường."],
    ["en/", "2 figures of kindergartens", "A paragraph, written as ever."]
  ])("has the new page, without any script: %s", async (language, figures, paragraph) => {
    const {page, close} = await site.openPage(`${language}mam-non.html`, {script: false});
    const text = await page.locator("main").innerText();
    expect(text).toContain(figures);
    expect(text).toContain(paragraph);
    await close();
  });

  it("has the new view of the compare page", async () => {
    const {page, errors, close} = await site.openPage("so-sanh?ct=kindergartens_count&xem=dem");
    await page.getByText("Thêm: Đếm", {exact: true}).waitFor();
    await page.getByText(/^\d+ con số$/).waitFor();
    expect(errors).toEqual([]);
    await close();
  });
});

describe("a notebook that was put among its pages", () => {
  it("is a page of the site, and shows the same chart, before scripts and with them", async () => {
    await seePublished(site, "so-thu.html", bars);
  });
});

describe("another build of the same input", () => {
  it("is the same bytes: with kept pages, tables made anew, elsewhere, in another place's time and language", async () => {
    const made = await keptTemplates();
    // Framework made the pages of the first one.
    expect(made).not.toEqual(kept);
    await Promise.all(["tables", "places"].map((name) => rm(join(copy.folder, ".cache", name), {recursive: true})));
    const again = join(copy.folder, "again", "site");
    const {code, stderr} = await copy.run("site/build.ts", [], {
      THUOC_DO_DATA: await sameData(join(copy.folder, "data"), join(copy.folder, "same")),
      THUOC_DO_DIST: again,
      THUOC_DO_WORKERS: "2",
      TZ: "Pacific/Kiritimati",
      LANG: "tr_TR.UTF-8",
      LC_ALL: "tr_TR.UTF-8"
    });
    expect([code, stderr]).toEqual([0, ""]);
    expect(await keptTemplates()).toEqual(made);
    expect(await sums(again)).toEqual(await sums(dist()));
  });
});
