import {expect, it} from "vitest";
import {builtSite, builtTables} from "../built-site.js";

const site = builtSite();
const ask = builtTables();

it("every contradiction stands side by side with its sentences, without any script", async () => {
  const groups = await ask<{ids: string}>(
    `SELECT string_agg(observation_id, ' ' ORDER BY observation_id) AS ids FROM observations
     WHERE conflict_group IS NOT NULL GROUP BY conflict_group`
  );
  const {page, close} = await site.openPage("chat-luong", {script: false});
  const shown = await page
    .locator(".contradiction")
    .evaluateAll((all) =>
      all.map((each) => [...each.querySelectorAll("blockquote a")].map((a) => a.getAttribute("href")!.split("#o-")[1]!))
    );
  expect(shown.map((ids) => ids.sort().join(" ")).sort()).toEqual(groups.map(({ids}) => ids).sort());
  await close();
});

it("the coverage counts every figure of a listed indicator and a place", async () => {
  const [wanted] = await ask<{figures: number}>(
    "SELECT CAST(count(*) AS INTEGER) AS figures FROM observations WHERE indicator <> 'other' AND len(ref_area_path) > 0"
  );
  const {page, close} = await site.openPage("chat-luong", {script: false});
  const foot = await page.locator(".coverage .chart-foot > span").innerText();
  expect(Number(foot.replace(/\D/g, ""))).toBe(wanted!.figures);
  await close();
});

it("a value opens its sentence; the page leads to the columns' indicators and to the method", async () => {
  const {page, errors, close} = await site.openPage("chat-luong");
  const button = page.locator(".contradiction .figure-button").first();
  if (await button.count()) {
    await button.click();
    await page.locator(".drawer-quote mark").waitFor();
    expect(await page.locator(".drawer-value").innerText()).toContain((await button.innerText()).trim());
    await page.keyboard.press("Escape");
  }
  await page.locator("main").getByRole("link", {name: "Phương pháp"}).click();
  await page.locator("h1").waitFor();
  await page.goBack();
  await page.locator(".columns a").first().click();
  await page.locator("h1").waitFor();
  expect(new URL(page.url()).pathname).toContain("/chi-tieu/");
  expect(errors).toEqual([]);
  await close();
});
