import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {afterAll, expect, it} from "vitest";
import {hashOf} from "../../src/notebook/link.js";
import {chart, input, sql, table, text} from "../../src/notebook/worked/cells.js";
import {openSite} from "../browser.js";
import {copyProject} from "./copy.js";
import {WAIT} from "../patience.js";

const copy = await copyProject();
afterAll(() => copy.remove());

const ARTICLE = "thoi-long-2014-giam-ngheo.md";

const HOSTILE =
  "`</div><script>window.hit='markup'</script> ${window.hit='dollar'}\n\n```js\nwindow.hit = 'fence'\n```";

const cells = [
  text("chu", `# Phần một\n\nSố **đậm**. ${HOSTILE}`),
  input("so_xa", {type: "range", label: "Số xã", min: 3, max: 12, step: 1}, 8),
  sql(
    "xa",
    `SELECT moi.full_name AS xa_moi, CAST(count(*) AS INTEGER) AS n, '${HOSTILE.replaceAll("'", "''")}' AS chu
FROM place_changes c JOIN places moi ON moi.place_id = c.to_place
WHERE moi.level = 'commune' GROUP BY ALL ORDER BY n DESC, xa_moi LIMIT :so_xa`.replaceAll("${window", "$ {window")
  ),
  chart("hinh", "xa", {title: `Xã ghép nhiều nhất ${HOSTILE}`, mark: "barX", x: "n", y: "xa_moi"}),
  table("bang", "xa")
];

const bars = (page: Page): Promise<(string | null)[]> =>
  page
    .locator(".chart-card .drawn [aria-label=bar] rect")
    .evaluateAll((all) => all.map((bar) => bar.getAttribute("width")));

const hit = (page: Page): Promise<unknown> => page.evaluate("window.hit ?? 'nothing'");

it("a notebook is published as a page, built with the site, and shows the same chart, before scripts and with them", async () => {
  const site = await openSite();
  const {page} = await site.openPage(`kham-pha.html#${await hashOf({title: `Sổ “thử”: ${HOSTILE}`, cells})}`);
  await expect.poll(() => bars(page).then(({length}) => length), WAIT).toBe(8);
  const mine = await bars(page);
  await page.locator(".menu summary").first().click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-do=page]").click()]);
  await writeFile(join(copy.folder, "src", "so-thu.md"), await readFile(await download.path()));
  await site.close();

  // What the chart is of comes from the lists of places, whatever articles there are: one makes the build short.
  await copy.keepArticle(ARTICLE);
  const {code, stderr} = await copy.run("site/build.ts");
  expect([code, stderr]).toEqual([0, ""]);

  const built = await openSite(join(copy.folder, "dist"));
  const plain = await built.openPage("so-thu.html", {script: false});
  expect(await plain.page.locator("h1").innerText()).toMatch(/^Sổ “thử”/);
  expect(await plain.page.locator("h2, h1").allInnerTexts()).toEqual(expect.arrayContaining(["Phần một"]));
  expect(await bars(plain.page)).toEqual(mine);
  await plain.close();

  const {page: live, errors, outside} = await built.openPage("so-thu.html");
  await live.locator("[data-cell=hinh][data-state=done]").waitFor(WAIT);
  await expect.poll(() => bars(live), WAIT).toEqual(mine);
  expect(await live.locator("script:not([type=module]):not([type='application/json'])").count()).toBe(0);
  await live.locator("[data-cell=so_xa] input[type=range]").fill("4");
  await expect.poll(() => bars(live).then(({length}) => length), WAIT).toBe(4);
  expect(await hit(live)).toBe("nothing");
  expect([errors, outside]).toEqual([[], []]);
  await built.close();
}, 600_000);
