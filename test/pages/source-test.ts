import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {beforeAll, expect, it} from "vitest";
import {builtSite} from "../built-site.js";
import {WAIT} from "../patience.js";
import {openTables} from "../tables.js";

const DATA = process.env["THUOC_DO_DATA"] || fileURLToPath(new URL("../../data", import.meta.url));

interface Span {
  observation_id: string;
  document_id: string;
  file: string;
  source_kind: "article" | "official";
  figure_start: number;
  figure_end: number;
}

const site = builtSite();
let spans: Span[];
beforeAll(async () => {
  const ask = await openTables();
  spans = await ask<Span>(
    `SELECT observation_id, document_id, file, d.source_kind, figure_start, figure_end
     FROM observations JOIN documents d USING (document_id) ORDER BY document_id`
  );
});

const documentsOf = (kind: Span["source_kind"]): Set<string> =>
  new Set(spans.filter(({source_kind}) => source_kind === kind).map(({document_id}) => document_id));

it("every article highlights exactly what was read, without any script", async () => {
  for (const id of documentsOf("article")) {
    const mine = spans.filter(({document_id}) => document_id === id);
    const text = await readFile(join(DATA, "articles", mine[0]!.file), "utf8");
    const {page, close} = await site.openPage(`nguon/${id}.html`, {script: false});
    const marks = await page
      .locator("mark.read")
      .evaluateAll((all) => all.map((mark) => [mark.id.slice(2), mark.textContent]));
    const read = new Map(mine.map((span) => [span.observation_id, text.slice(span.figure_start, span.figure_end)]));
    for (const [observation, said] of marks) expect(said, `${id} ${observation}`).toBe(read.get(observation!));
    const anchors = await page.locator("[id^=o-]").evaluateAll((all) => all.map((each) => each.id.slice(2)));
    expect(anchors.sort(), id).toEqual(mine.map(({observation_id}) => observation_id).sort());
    await close();
  }
});

it("every official table shows exactly the figures of its file, without any script", async () => {
  expect(documentsOf("official").size).toBeGreaterThan(0);
  for (const id of documentsOf("official")) {
    const mine = spans.filter(({document_id}) => document_id === id);
    const text = await readFile(join(DATA, "official", mine[0]!.file), "utf8");
    const {page, close} = await site.openPage(`nguon/${id}.html`, {script: false});
    const cells = await page
      .locator(".official-table button")
      .evaluateAll((all) => all.map((cell) => [cell.id.slice(2), cell.textContent!.trim()] as const));
    const said = new Map(cells);
    expect([...said.keys()].sort(), id).toEqual(mine.map(({observation_id}) => observation_id).sort());
    for (const {observation_id, figure_start, figure_end} of mine) {
      const written = Number(text.slice(figure_start, figure_end));
      expect(said.get(observation_id), id).toBe(written.toLocaleString("vi-VN"));
    }
    await close();
  }
});

it("a link to a figure lands on it, and clicking it opens what was read", async () => {
  const {observation_id, document_id} = spans.filter(({source_kind}) => source_kind === "article").at(-1)!;
  const {page, errors, close} = await site.openPage(`nguon/${document_id}.html#o-${observation_id}`, {height: 500});
  const mark = page.locator(`#o-${observation_id}`);
  await expect.poll(() => isInView(mark)).toBe(true);
  await mark.click();
  await expect.poll(() => page.locator(".drawer-quote mark").textContent(), WAIT).toBe(await mark.textContent());
  expect(errors).toEqual([]);
  await close();
});

const isInView = (locator: {evaluate: (f: (element: Element) => boolean) => Promise<boolean>}): Promise<boolean> =>
  locator.evaluate((element) => {
    const {top, bottom} = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

it("the list of sources counts the figures of each article", async () => {
  const {page, close} = await site.openPage("nguon/index.html", {script: false});
  const counts = await page.locator("table.documents tbody tr").evaluateAll((rows) =>
    rows.map((row) => [
      row
        .querySelector("a")!
        .getAttribute("href")!
        .replace(/^.*\/|\.html$/g, ""),
      Number(row.lastElementChild!.textContent!.replace(/\D/g, ""))
    ])
  );
  for (const [id, count] of counts)
    expect(spans.filter(({document_id}) => document_id === id).length, String(id)).toBe(count);
  await close();
});

it("every digit that no figure was made of is dotted, with its reason beside", async () => {
  const id = spans.filter(({source_kind}) => source_kind === "article").at(-1)!.document_id;
  const {page, close} = await site.openPage(`nguon/${id}.html`, {script: false});
  const paragraphs = await page.locator(".paragraph:has(.passed)").evaluateAll((all) =>
    all.map((paragraph) => ({
      dotted: [...paragraph.querySelectorAll(".passed")].map(({textContent}) => textContent!),
      said: paragraph.querySelector(".passed-list")!.textContent!
    }))
  );
  expect(paragraphs.length).toBeGreaterThan(0);
  for (const {dotted, said} of paragraphs) for (const text of dotted) expect(said).toContain(text);
  await close();
});
