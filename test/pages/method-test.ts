import {expect, it} from "vitest";
import type {TableRow} from "../../loaders/tables/schema.js";
import {builtSite, builtTables} from "../built-site.js";

const site = builtSite();
const ask = builtTables();

/** A number as the page writes it: “1.134”, “87,5 %”. */
const numberIn = (text: string): number => Number(text.replace(/[.\s%]/g, "").replace(",", "."));

const SHARES = ["found", "precision", "recall", "f1", "indicator", "place", "unit", "kind", "bound", "period"];
/** Known of sets alone whose annotations say what narrows a figure. */
const IN_FULL = ["full_f1", "grade_a_right"];

it("every number of the scored sets on the page is the table's", async () => {
  const sets = await ask<TableRow<"scorecard">>("FROM scorecard");
  const {page, close} = await site.openPage("phuong-phap", {script: false});
  const cells = await page
    .locator("[data-set] [data-key]")
    .evaluateAll((all) =>
      all.map((cell) => [
        cell.closest<HTMLElement>("[data-set]")!.dataset["set"]!,
        (cell as HTMLElement).dataset["key"]!,
        cell.textContent!
      ])
    );
  expect(new Set(cells.map(([set]) => set))).toEqual(new Set(sets.map(({set_name}) => set_name)));
  expect(new Set(cells.map(([, key]) => key))).toEqual(new Set(["documents", "wanted", "got", ...SHARES, ...IN_FULL]));
  for (const [name, key, text] of cells) {
    const value = sets.find(({set_name}) => set_name === name)![key as "got" | "full_f1"];
    if (value === null) expect(text).toBe("–");
    if (value === null) continue;
    const said = [...SHARES, ...IN_FULL].includes(key!) ? value * 100 : value;
    expect(Math.abs(numberIn(text!) - said), `${name} ${key}: ${text}`).toBeLessThanOrEqual(0.0501);
  }
  await close();
});

it("the heading says the first contact, and the chart draws every set", async () => {
  const sets = await ask<TableRow<"scorecard">>("FROM scorecard");
  const first = sets.find(({set_name}) => set_name === "first-contact")!;
  const {page, errors, close} = await site.openPage("phuong-phap");
  expect(await page.locator("h1").textContent()).toMatch(
    new RegExp(`lần đầu.* 100\\s.* thì ${Math.round(first.precision * 100)} con số đúng`)
  );
  const texts = await page.locator(".drawn:visible svg text").allTextContents();
  for (const {precision} of sets) expect(texts.map(numberIn)).toContain(Math.round(precision * 1000) / 10);
  expect(errors).toEqual([]);
  await close();
});

it("every band of confidence on the page is the table's, and a dot of the curve", async () => {
  const {page, close} = await site.openPage("phuong-phap", {script: false});
  const keys = ["said_share", "right_share", "figures"];
  const rows = await page
    .locator("[data-band]")
    .evaluateAll(
      (all, keys) =>
        all.map((row) => [
          (row as HTMLElement).dataset["band"]!,
          ...keys.map((key) => row.querySelector(`[data-key=${key}]`)!.textContent!)
        ]),
      keys
    );
  const bands = await ask<TableRow<"scorecard_bands">>("FROM scorecard_bands ORDER BY band DESC");
  const tenth = (share: number): number => Math.round(share * 1000) / 10;
  expect(rows.map(([band, ...numbers]) => [Number(band), ...numbers.map((text) => numberIn(text))])).toEqual(
    bands.map(({band, said_share, right_share, figures}) => [band, tenth(said_share), tenth(right_share), figures])
  );
  expect(rows.length).toBeGreaterThan(1);
  const dots = page.locator("[data-view=scorecard-bands] .drawn:visible svg [data-mark=dot] circle");
  expect(await dots.count()).toBe(rows.length);
  await close();
});

it("says how many figures contradict each other, as the table does", async () => {
  const [found] = await ask<{conflicts: bigint}>(
    "SELECT count(DISTINCT conflict_group) AS conflicts FROM observations"
  );
  const {page, close} = await site.openPage("phuong-phap", {script: false});
  const said = page.locator("[data-view=scorecard-conflicts] [data-key=conflicts]");
  expect((await said.allTextContents()).map(numberIn)).toEqual(found!.conflicts ? [Number(found!.conflicts)] : []);
  await close();
});

it("is in the foot of every page, and leads to the sources", async () => {
  const {page, close} = await site.openPage("");
  await page.locator("footer nav").getByText("Phương pháp").click();
  await page.waitForURL(/phuong-phap/);
  await page.locator("main").getByRole("link", {name: "Nguồn"}).click();
  expect(await page.locator("h1").textContent()).toContain("bài viết");
  await close();
});
