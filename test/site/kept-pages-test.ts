import {mkdir, mkdtemp, readdir, readFile, stat, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {beforeAll, beforeEach, expect, it, vi} from "vitest";
import {compile} from "../../loaders/compile/compile.js";
import {filesBelow} from "../../loaders/input/files.js";
import {digestOfCode} from "../../site/code.js";
import {prerender} from "../../site/prerender.js";
import {PROJECT} from "../../site/project.js";

/** Two places and two articles, each of which says something that the other does not. */
const ARTICLES = {
  a: "---\nid: a\ntitle: Bài một\nplace: Thới Long, Ô Môn, Cần Thơ\n---\nNăm 2013, phường có 12 hộ nghèo.\n",
  b: "---\nid: b\ntitle: Bài hai\nplace: Hải Dương\n---\nNăm 2014, tỉnh có 21 trường đạt chuẩn quốc gia.\n"
};

/** A page of each kind, as Framework makes them. */
const TEMPLATES = {
  "nguon/mau.html": "article",
  "dia-phuong/mau.html": "locality",
  "chi-tieu/mau.html": "indicator",
  "nghi-quyet/mau.html": "resolution",
  "tim.html": "search-page"
};

const template = (view: string): string => `<!doctype html>
<html><head><meta charset="utf-8"><title>Thước Đo</title></head>
<body><main><div data-view="${view}"></div></main></body></html>`;

let root: string;
let code: string;
/** Of compiling, for all tests: the tables of the lists of places are packed once. */
let cache: string;

beforeAll(async () => {
  code = await digestOfCode(join(PROJECT, "src"));
  cache = await mkdtemp(join(tmpdir(), "thuoc-do-"));
});
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "thuoc-do-"));
  await mkdir(join(root, "kept"));
  for (const [id, text] of Object.entries(ARTICLES)) await write(id, text);
});

/** Writes an article into a folder of data. */
async function write(id: string, text: string, data = "data"): Promise<void> {
  await mkdir(join(root, data, "articles"), {recursive: true});
  await writeFile(join(root, data, "articles", `${id}.md`), text);
}

type Pages = Map<string, string>;

/** What a page says, but for what the names of the small files end in. */
const said = (pages: Pages, file: string): string | undefined => pages.get(file)?.replace(/ data-first="\w+"/, "");

/** Draws the site of a folder's articles as they are now; with what is kept, where a digest of the code is given. */
async function drawn(kept: string | null, data = "data"): Promise<Pages> {
  const {folder: tables} = await compile({data: join(root, data), cache, budget: {workers: 0}});
  const dist = await mkdtemp(join(root, "dist-"));
  for (const [file, view] of Object.entries(TEMPLATES)) {
    await mkdir(join(dist, dirname(file)), {recursive: true});
    await writeFile(join(dist, file), template(view));
  }
  const keeping = kept === null ? {} : {kept: {folder: join(root, "kept"), code: kept}};
  await prerender({dist, tables, dataFiles: {}, ...keeping});
  const pages: Pages = new Map();
  for (const file of await filesBelow(dist)) pages.set(file, await readFile(join(dist, file), "utf8"));
  return pages;
}

/** The results that are kept: one that is made anew is another file. */
async function results(): Promise<string[]> {
  const folder = join(root, "kept");
  const names = await readdir(folder);
  return Promise.all(names.map(async (name) => `${name} ${(await stat(join(folder, name))).ino}`));
}

it("pages that are kept are those that would be drawn, after an edit as well", async () => {
  const first = await drawn(code);
  expect(first).toEqual(await drawn(null));
  const before = await results();
  expect(await drawn(code)).toEqual(first);
  expect(await results()).toEqual(before);

  await write("a", ARTICLES.a.replace("12 hộ", "13 hộ"));
  const edited = await drawn(code);
  expect(edited).toEqual(await drawn(null));
  const changed = [...edited.keys()].filter(
    (file) => !/^(?:en|_file)\//.test(file) && said(first, file) !== said(edited, file)
  );
  // The ward of today tells of its former part.
  const places = ["dia-phuong/31156-2023.html", "dia-phuong/31157-2025.html"];
  expect(changed).toEqual(["chi-tieu/poor_households_count.html", ...places, "nguon/a.html"]);

  await write("a", ARTICLES.a);
  expect(await drawn(code)).toEqual(first);
});

it("nothing is kept of a build whose code is edited while it runs, and nothing damaged is taken", async () => {
  const pages = await drawn("another");
  expect(await results()).toEqual([]);
  expect(await drawn(code)).toEqual(pages);
  const folder = join(root, "kept");
  for (const name of await readdir(folder)) await writeFile(join(folder, name), "");
  expect(await drawn(code)).toEqual(pages);
});

it("builds of different articles that keep in one folder at once make what each makes alone", async () => {
  await write("a", ARTICLES.a.replace("12 hộ", "13 hộ"), "others");
  for (let round = 0; round < 2; ++round) {
    const [mine, theirs] = await Promise.all([drawn(code), drawn(code, "others")]);
    expect([mine, theirs]).toEqual([await drawn(null), await drawn(null, "others")]);
  }
});

it("pages beyond those that a publisher wants whole hold their words, and in English what they are called", async () => {
  vi.stubEnv("THUOC_DO_WHOLE", "0");
  const less = await drawn(code);
  expect(less).toEqual(await drawn(null));
  vi.stubEnv("THUOC_DO_WHOLE", "1000");
  const whole = await drawn(code);
  vi.unstubAllEnvs();
  const page = "dia-phuong/31156-2023.html";
  expect(whole.get(page)).toContain('class="brief"');
  expect(whole.get(page)).not.toContain("data-less");
  expect(less.get(page)).toContain("12");
  expect(less.get(page)).toContain("data-less");
  expect(less.get(page)).not.toContain('class="brief"');
  expect(less.get(`en/${page}`)).toMatch(/<title[^>]*>.*Thới Long.*<\/title>/);
  expect(less.get(`en/${page}`)!.length).toBeLessThan(whole.get(`en/${page}`)!.length / 3);
  // Both have the same answers beside them, from which the browser draws.
  const answers = (pages: Pages): string[] => [...pages.keys()].filter((file) => file.endsWith(".answers"));
  expect(answers(less)).toEqual(answers(whole));
  expect(less.get("nguon/a.html")).toBe(whole.get("nguon/a.html"));
});
