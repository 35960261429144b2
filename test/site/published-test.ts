import {createHash} from "node:crypto";
import {copyFile, mkdir, readdir, readFile, rm, utimes, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import type {Page} from "playwright-core";
import {afterAll, expect, it} from "vitest";
import {filesBelow} from "../../loaders/input/files.js";
import {hashOf} from "../../src/notebook/link.js";
import {chart, input, sql, table, text} from "../../src/notebook/worked/cells.js";
import {openSite} from "../browser.js";
import {copyProject} from "./copy.js";
import {WAIT} from "../patience.js";

const copy = await copyProject();
afterAll(() => copy.remove());

const ARTICLES = ["thoi-long-2014-giam-ngheo.md", "loc-ha-hop-tac-xa.md"];

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

  // What the chart is of comes from the lists of places, whatever articles there are: two make the build short.
  await copy.keepArticle(...ARTICLES);
  const before = await keptTemplates();
  const {code, stderr} = await copy.run("site/build.ts");
  expect([code, stderr]).toEqual([0, ""]);
  // Framework made the pages of this build.
  expect(await keptTemplates()).not.toEqual(before);

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
});

/** The states of the code whose pages the copy keeps. */
const keptTemplates = async (): Promise<string[]> =>
  (await readdir(join(copy.folder, ".cache", "templates")).catch((): string[] => [])).sort();

/** The sum of each file below a folder, by its name. */
async function sums(folder: string): Promise<Record<string, string>> {
  const sum = async (file: string): Promise<[string, string]> => [
    file,
    createHash("sha256")
      .update(await readFile(join(folder, file)))
      .digest("hex")
  ];
  return Object.fromEntries(await Promise.all((await filesBelow(folder)).map(sum)));
}

/** The same data in another folder, written in the opposite order and many years ago. */
async function sameData(folder: string): Promise<string> {
  const files = (await filesBelow(join(copy.folder, "data"))).filter((file) =>
    /^(?:articles|official|reviews)\//.test(file)
  );
  for (const [i, file] of files.reverse().entries()) {
    await mkdir(join(folder, dirname(file)), {recursive: true});
    await copyFile(join(copy.folder, "data", file), join(folder, file));
    await utimes(join(folder, file), 1e9 + i, 1e9 + i);
  }
  return folder;
}

it("a build of the same input is the same bytes: with kept pages, tables made anew, elsewhere, in another place's time and language", async () => {
  const kept = await keptTemplates();
  await Promise.all(["tables", "places"].map((name) => rm(join(copy.folder, ".cache", name), {recursive: true})));
  const again = join(copy.folder, "again", "site");
  const {code, stderr} = await copy.run("site/build.ts", [], {
    THUOC_DO_DATA: await sameData(join(copy.folder, "same")),
    THUOC_DO_DIST: again,
    THUOC_DO_WORKERS: "2",
    TZ: "Pacific/Kiritimati",
    LANG: "tr_TR.UTF-8",
    LC_ALL: "tr_TR.UTF-8"
  });
  expect([code, stderr]).toEqual([0, ""]);
  expect(await keptTemplates()).toEqual(kept);
  expect(await sums(again)).toEqual(await sums(join(copy.folder, "dist")));
});
