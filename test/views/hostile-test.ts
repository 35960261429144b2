import {mkdir, mkdtemp, readdir, readFile, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {JSDOM} from "jsdom";
import {beforeAll, expect, it} from "vitest";
import {refuseHtml} from "../../loaders/convert/page-code.js";
import {compile, type Compiled} from "../../loaders/compile/compile.js";
import {filesBelow} from "../../loaders/input/files.js";
import {PROJECT} from "../../site/project.js";
import {prerender} from "../../site/prerender.js";
import {breaches, HOSTILE_TEXTS} from "../hostile.js";

/** A string that YAML reads back, whatever it holds. */
const quoted = (text: string): string => JSON.stringify(text);

const article = (text: string, i: number): string => `---
title: ${quoted(`${text} có ${i + 2} xã`)}
publisher: ${quoted(text)}
author: ${quoted(text)}
url: https://bai.example/${encodeURIComponent(text).slice(0, 80)}
published: 2020-0${1 + (i % 9)}-15
place: Phong Điền, Cần Thơ
---
## ${text.replaceAll(/\s/g, " ")}

Năm 2019, xã Mỹ Khánh có ${i + 2} hộ nghèo ${text.replaceAll(/\s/g, " ")} và ${i + 12} đảng viên. Tỷ lệ hộ nghèo của huyện năm 2019 là 2,${i}%. Huyện phấn đấu đến năm 2020 tỷ lệ hộ nghèo còn dưới 1,${i}%. Đại hội Đảng bộ huyện lần thứ XII bầu ${i + 20} đồng chí vào Ban Chấp hành. Nghị quyết số 0${1 + (i % 9)}-NQ/HU về “${text.replaceAll(/\s/g, " ")}” đề ra ${i + 3} chỉ tiêu.
`;

const sidecar = (text: string): string => `title: ${quoted(text)}
publisher: ${quoted(text)}
table: ${quoted(text)}
licence: ${quoted(text)}
url: https://bai.example/
retrieved: 2020-05-01
list: 2023
period: 2018
unit: percent
columns:
  poor: {name: ${quoted(text)}, indicator: poor_household_rate}
`;

/** A name that every disk takes. */
const fileName = (text: string): string => text.replaceAll(/[/\0\ud800-\udfff\s]/g, "").slice(0, 60);

/** What a YAML or a page's name cannot hold. */
const writable = HOSTILE_TEXTS.map((text) => Buffer.from(text).toString().replaceAll("\0", ""));

/** Several at once, so that there are fewer pages to draw. */
const together = (texts: readonly string[], count = 6): string[] =>
  Array.from({length: Math.ceil(texts.length / count)}, (_, i) => texts.slice(i * count, (i + 1) * count).join(" "));

/** A page's code is no article, in whatever place of it tags stand. */
function isArticle(text: string): boolean {
  try {
    refuseHtml(text.repeat(8), true);
    return true;
  } catch {
    return false;
  }
}

const articles = together(writable.filter(isArticle));
const tables = together(writable);

async function hostileData(): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), "thuoc-do-"));
  const files: Record<string, string> = {};
  articles.forEach((text, i) => void (files[`articles/bai-${i}.md`] = article(text, i)));
  tables.forEach((text, i) => {
    const cell = `"${text.replaceAll('"', '""')}"`;
    files[`official/bang-${i}.csv`] = "code,name,poor\n01,Hà Nội,1.5\n";
    files[`official/bang-${i}.yaml`] = sidecar(text);
    // Refused, and told with what stands in the cell.
    files[`official/hong-${i}.csv`] = `code,name,breakdown,poor\n01,Hà Nội,${cell},1.5\n`;
    files[`official/hong-${i}.yaml`] = sidecar(text);
  });
  writable.forEach((text, i) => {
    files[`articles/${i}${fileName(text)}.docx`] = "";
    files[`articles/hong-${i}.md`] = `---\ntitle: a\n${quoted(text)}: 1\npublished: ${quoted(text)}\n---\nCó 5 xã.`;
  });
  files["reviews/a.yaml"] = writable
    .map((text) => `- observation: ${quoted(text)}\n  verdict: reject\n  by: ${quoted(text)}\n`)
    .join("");
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(data, file)), {recursive: true});
    await writeFile(join(data, file), text);
  }
  return data;
}

/** A page of Framework's with the views of the project's own page, and nothing else of it. */
const template = (views: readonly string[]): string => `<!doctype html><html><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>a</title></head><body><main>
${views.map((view) => `<div data-view="${view}"></div>`).join("\n")}</main></body></html>`;

async function writeTemplates(dist: string): Promise<void> {
  const source = join(PROJECT, "src");
  const pages = (await readdir(source, {recursive: true})).filter((file) => file.endsWith(".md"));
  for (const file of pages) {
    const views = Array.from(
      (await readFile(join(source, file), "utf8")).matchAll(/data-view="([\w-]+)"/g),
      ([, view]) => view!
    );
    const to = join(dist, file.replace(/\[\w+\]/, "mau").replace(/\.md$/, ".html"));
    await mkdir(dirname(to), {recursive: true});
    await writeFile(to, template(views));
  }
}

let compiled: Compiled;
let pages: Map<string, Document>;

beforeAll(async () => {
  compiled = await compile({data: await hostileData(), cache: await mkdtemp(join(tmpdir(), "thuoc-do-"))});
  const dist = await mkdtemp(join(tmpdir(), "thuoc-do-"));
  await writeTemplates(dist);
  await prerender({dist, tables: compiled.folder, dataFiles: {}});
  pages = new Map();
  for (const file of await filesBelow(dist)) {
    const {window} = new JSDOM(await readFile(join(dist, file), "utf8"), {runScripts: "dangerously"});
    expect([file, Reflect.get(window, "__ran")]).toEqual([file, undefined]);
    pages.set(file, window.document);
  }
});

it("every page that is made of hostile texts holds them as text alone", () => {
  expect([compiled.documents, compiled.tables]).toEqual([articles.length, tables.length]);
  let nodes = 0;
  for (const [file, {body}] of pages) {
    nodes += body.querySelectorAll("*").length;
    expect([file, breaches(body)]).toEqual([file, []]);
  }
  expect(nodes).toBeGreaterThan(10_000);
});

it("and holds each of them, so that it says something that none runs", () => {
  const spaced = (text: string): string => text.replaceAll(/\s+/g, "");
  const all = spaced([...pages.values()].map(({body}) => body.textContent).join("\n"));
  for (const text of writable) expect(all).toContain(spaced(text));
});
