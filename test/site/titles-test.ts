import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import {beforeAll, expect, it} from "vitest";
import {filesBelow} from "../../loaders/input/files.js";
import {DIST} from "../../site/project.js";
import {openTables} from "../tables.js";

interface Told {
  id: string;
  grade: string;
  ref_area: string | null;
}

let told: Map<string, Told>;
let pages: string[];
beforeAll(async () => {
  const ask = await openTables();
  const rows = await ask<Told>("SELECT observation_id AS id, grade, ref_area FROM observations");
  told = new Map(rows.map((row) => [row.id, row]));
  pages = (await filesBelow(DIST)).filter((file) => file.endsWith(".html"));
});

/** What is said out loud: cards, ranks, findings, the brief, stories. */
const ALOUD = [".profile", ".findings", ".stories", ".newest", ".brief-core"]
  .map((part) => `${part} [data-observation]`)
  .join(", ");

/** A title that says who is first, last, or how many-eth. */
const RANK =
  /(?:nhất|thứ \d+) trong [\d.]+ |(?:most|least|largest|smallest|highest|lowest|fewest|earliest|latest) .*\bof [\d,]+ places/;

const documentOf = async (file: string): Promise<Document> =>
  parseHTML(await readFile(join(DIST, file), "utf8")).document as unknown as Document;

/** A figure under another place has an id made of those that were stated. */
const statedIds = (id: string): string[] => id.slice(id.lastIndexOf(":") + 1).split("+");

it("no card, rank, finding or story of any built page rests on a figure below grade A", async () => {
  const wrong: string[] = [];
  for (const file of pages) {
    const document = await documentOf(file);
    for (const each of document.querySelectorAll(ALOUD))
      for (const id of statedIds(each.getAttribute("data-observation")!)) {
        const kind = each.closest(".target") ? "promised" : told.get(id)?.grade;
        if (kind !== "A" && kind !== "promised") wrong.push(`${file}: ${id} is of grade ${kind}`);
      }
  }
  expect(wrong).toEqual([]);
});

it("no title of any built page claims a rank among fewer than three places of grade A", async () => {
  const wrong: string[] = [];
  for (const file of pages) {
    const document = await documentOf(file);
    for (const card of document.querySelectorAll(".chart-card")) {
      const title = card.querySelector(".chart-title")?.textContent ?? "";
      if (!RANK.test(title)) continue;
      const ids = (card.getAttribute("data-figures") ?? "").split(" ").filter(Boolean).flatMap(statedIds);
      const places = new Set(ids.flatMap((id) => (told.get(id)?.grade === "A" ? [told.get(id)!.ref_area] : [])));
      if (places.size < 3) wrong.push(`${file}: ${title}`);
    }
  }
  expect(wrong).toEqual([]);
});

it("what is said of every page where a link to it is shown is what it says out loud", async () => {
  const wrong: string[] = [];
  for (const file of pages) {
    const document = await documentOf(file);
    const content = (name: string): string | null => document.querySelector(name)?.getAttribute("content") ?? null;
    // A page that only leads on says nothing.
    if (!document.querySelector("main")) continue;
    const [title, description] = [content("meta[property='og:title']"), content("meta[name=description]")];
    if (title !== document.querySelector("title")?.textContent) wrong.push(`${file}: ${title}`);
    if (!description || description !== content("meta[property='og:description']"))
      wrong.push(`${file}: ${description}`);
    const said = document.querySelector("main")!.textContent!.replace(/\s+/g, " ");
    const begin = description?.replace(/…$/, "") ?? "";
    if (!said.includes(begin) && !DESCRIPTIONS.some((own) => begin.startsWith(own))) wrong.push(`${file}: ${begin}`);
  }
  expect(wrong).toEqual([]);
});

/** What is said of a page that says nothing in a sentence. */
const DESCRIPTIONS = ["Từng con số về địa phương", "Every figure that Vietnamese articles"];

it("no title says how many places state a thing: one that cannot compare says what is missing", async () => {
  const wrong: string[] = [];
  for (const file of pages) {
    const document = await documentOf(file);
    for (const title of document.querySelectorAll(".chart-title"))
      if (/\d+ địa phương nêu/.test(title.textContent ?? "")) wrong.push(`${file}: ${title.textContent}`);
  }
  expect(wrong).toEqual([]);
});
