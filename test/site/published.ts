import {createHash} from "node:crypto";
import {copyFile, mkdir, readFile, utimes, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import type {Page} from "playwright-core";
import {expect} from "vitest";
import {filesBelow} from "../../loaders/input/files.js";
import {hashOf} from "../../src/notebook/link.js";
import {chart, input, sql, table, text} from "../../src/notebook/worked/cells.js";
import {openSite, type Site} from "../browser.js";
import {WAIT} from "../patience.js";

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

const BARS = ".chart-card .drawn [aria-label=bar] rect";

const bars = (page: Page): Promise<Bars> =>
  page.locator(BARS).evaluateAll((all) => all.map((bar) => bar.getAttribute("width")));

const hit = (page: Page): Promise<unknown> => page.evaluate("window.hit ?? 'nothing'");

type Bars = (string | null)[];

/** Publishes a notebook as a page of a copy of the project; the bars of its chart, as they were in the notebook. */
export async function publishNotebook(file: string): Promise<Bars> {
  const site = await openSite();
  const {page} = await site.openPage(`kham-pha.html#${await hashOf({title: `Sổ “thử”: ${HOSTILE}`, cells})}`);
  await page
    .locator(BARS)
    .nth(7)
    .waitFor({...WAIT, state: "attached"});
  const mine = await bars(page);
  await page.locator(".menu summary").first().click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-do=page]").click()]);
  await writeFile(file, await readFile(await download.path()));
  await site.close();
  return mine;
}

/** Looks at the page that was made of it, which shows the same chart, before scripts and with them. */
export async function seePublished(built: Site, path: string, mine: Bars): Promise<void> {
  const plain = await built.openPage(path, {script: false});
  expect(await plain.page.locator("h1").innerText()).toMatch(/^Sổ “thử”/);
  expect(await plain.page.locator("h2, h1").allInnerTexts()).toEqual(expect.arrayContaining(["Phần một"]));
  expect(await bars(plain.page)).toEqual(mine);
  await plain.close();

  const {page: live, errors, outside, close} = await built.openPage(path);
  await live.locator("[data-cell=hinh][data-state=done]").waitFor(WAIT);
  await expect.poll(() => bars(live), WAIT).toEqual(mine);
  expect(await live.locator("script:not([type=module]):not([type='application/json'])").count()).toBe(0);
  await live.locator("[data-cell=so_xa] input[type=range]").fill("4");
  await expect.poll(() => bars(live).then(({length}) => length), WAIT).toBe(4);
  expect(await hit(live)).toBe("nothing");
  expect([errors, outside]).toEqual([[], []]);
  await close();
}

/** The sum of each file below a folder, by its name. */
export async function sums(folder: string): Promise<Record<string, string>> {
  const sum = async (file: string): Promise<[string, string]> => [
    file,
    createHash("sha256")
      .update(await readFile(join(folder, file)))
      .digest("hex")
  ];
  return Object.fromEntries(await Promise.all((await filesBelow(folder)).map(sum)));
}

/** Vocabulary, series and lists of places are always the project's own; boundaries are a publisher's. */
const OWN = /^(?:vocabulary|series|places(?!\/boundaries))\//;

/** The same data in another folder, written in the opposite order and many years ago. */
export async function sameData(data: string, folder: string): Promise<string> {
  const files = (await filesBelow(data)).filter((file) => !OWN.test(file));
  for (const [i, file] of files.reverse().entries()) {
    await mkdir(join(folder, dirname(file)), {recursive: true});
    await copyFile(join(data, file), join(folder, file));
    await utimes(join(folder, file), 1e9 + i, 1e9 + i);
  }
  return folder;
}
