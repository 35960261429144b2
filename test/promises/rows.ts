import {expect} from "vitest";
import type {Locator, Page} from "playwright-core";
import type {OpenSite} from "../built-site.js";
import {WAIT} from "../patience.js";

/** One figure that must be found on the page of what a place promises. */
interface Shown {
  /** What its row is about, or of a count of the resolution's the words of its button. */
  of: RegExp;
  /** As it is said. */
  said: RegExp;
  /** What is marked in its sentence. */
  marked: string;
  /** The verdict in its row, where it is promised. */
  verdict?: RegExp;
}

/** A place of the articles, the province it lies in, and what must be told of it. */
export interface Told {
  place: string;
  province: string;
  shown: readonly Shown[];
}

const OPEN = /chưa thấy kết quả|chưa có bài theo dõi/;
/** Where a text tells the time in another sentence, what it is promised for is not sure enough to be judged. */
const OPEN_OR_UNSURE = /chưa thấy kết quả|câu hứa đọc chưa chắc/;

/** What the articles must show, in whichever words they are told: the project's digests or the texts they are of. */
export const TOLD: readonly Told[] = [
  {
    place: "phường Ba Láng",
    province: "Cần Thơ",
    shown: [
      {of: /chỉ tiêu/, said: /^14\s*chỉ tiêu$/, marked: "14"},
      {of: /hộ nghèo còn lại/, said: /(?:^|: )5(?:$| )/, marked: "5"},
      {of: /đường giao thông/, said: /^dự kiến 4\s*km$/, marked: "4", verdict: OPEN_OR_UNSURE}
    ]
  },
  {
    place: "Hà Nội",
    province: "Hà Nội",
    shown: [{of: /chương trình/, said: /^10\s*chương trình, kế hoạch$/, marked: "10"}]
  },
  {
    place: "quận Tây Hồ",
    province: "Hà Nội",
    shown: [{of: /chương trình/, said: /^6\s*chương trình, kế hoạch$/, marked: "6"}]
  },
  {
    place: "quận Ba Đình",
    province: "Hà Nội",
    shown: [
      {of: /trường/, said: /^dự kiến 25$/, marked: "25", verdict: OPEN},
      {of: /kinh phí/i, said: /^dự kiến hơn 1\.134\s*tỷ/, marked: "1.134 tỷ", verdict: OPEN},
      {of: /trường công lập/, said: /^mục tiêu (?:khoảng )?100\s*%$/, marked: "100", verdict: OPEN}
    ]
  },
  {
    place: "huyện Mê Linh",
    province: "Hà Nội",
    shown: [
      {of: /huyện đạt chuẩn nông thôn mới/, said: /^mục tiêu 2021$/, marked: "2021", verdict: OPEN},
      {of: /tiêu chí nông thôn mới chưa đạt/, said: /: 2 /, marked: "hai", verdict: OPEN},
      {of: /dự án/, said: /100$/, marked: "100"}
    ]
  },
  {
    place: "phường Thới Long",
    province: "Cần Thơ",
    shown: [
      {
        of: /mức giảm tỷ lệ hộ nghèo/i,
        said: /^mục tiêu giảm từ 2\s*điểm\s*% trở lên$/,
        marked: "2",
        verdict: /đã đạt/
      },
      {of: /mức giảm tỷ lệ hộ nghèo/i, said: /^giảm 2,27\s*điểm\s*%$/, marked: "2,27"},
      {of: /hộ cận nghèo/, said: /^giảm 0,39\s*điểm\s*%$/, marked: "0,39"},
      {of: /dự học nghị quyết/, said: /^hơn 97\s*%$/, marked: "97"},
      {of: /dự học nghị quyết/, said: /^trước đây khoảng 95\s*%$/, marked: "95"}
    ]
  }
];

/** The pages that the board names for a place: of its promises, and of the resolutions that it is told to have. */
async function pagesOf(site: OpenSite, {place, province}: Told): Promise<string[]> {
  const {page, close} = await site.openPage(`nghi-quyet/index.html?tinh=${encodeURIComponent(province)}`);
  await page.locator(".commitments h1", {hasText: province}).waitFor(WAIT);
  const isIts = new RegExp(`${place}(?!\\p{L})`, "iu");
  const links = [
    page.locator(".board section", {has: page.locator("h3", {hasText: isIts})}).locator('a[href*="nghi-quyet/"]'),
    page.locator("#van-ban li", {hasText: isIts}).locator("a")
  ];
  const hrefs = (
    await Promise.all(
      links.map((each) => each.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)))
    )
  ).flat();
  await close();
  return [...new Set(hrefs)].map((href) => href.slice(site.url.length));
}

/** The button that says a figure, in a row that is about it or alone. */
function buttonOf(page: Page, {of, said}: Shown): Locator {
  const rows = page.locator("tr, dl.facts > div").filter({hasText: of});
  return rows.locator("button.figure-button:visible").filter({hasText: said}).first();
}

async function opens(page: Page, shown: Shown): Promise<boolean> {
  const button = buttonOf(page, shown);
  if (!(await button.count())) return false;
  if (shown.verdict) {
    const row = button.locator("xpath=ancestor::tr[1]");
    await expect.poll(() => row.locator(".standing").first().textContent(), WAIT).toMatch(shown.verdict);
  }
  await button.click();
  await expect.poll(() => page.locator(".drawer mark").textContent(), WAIT).toBe(shown.marked);
  await page.keyboard.press("Escape");
  return true;
}

/** Finds every figure on a page that the board leads to, with its verdict, and opens its sentence. */
export async function expectTold(site: OpenSite, told: Told): Promise<void> {
  const left = new Set(told.shown);
  for (const path of await pagesOf(site, told)) {
    const {page, errors, outside, close} = await site.openPage(path);
    for (const shown of left) if (await opens(page, shown)) left.delete(shown);
    expect([errors, outside]).toEqual([[], []]);
    await close();
  }
  expect([...left].map(({of, said}) => `${of} ${said}`)).toEqual([]);
}
