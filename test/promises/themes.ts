import {expect} from "vitest";
import type {Locator, Page} from "playwright-core";
import type {OpenSite} from "../built-site.js";
import {drawnFor, openSentence, wordsOf} from "../drawer.js";

/** One figure of a page by theme: a mark of a chart or a button, known by what its mark or its row says. */
interface Found {
  of: RegExp;
  /** What its mark, or the words of its button, says of it: its value and how it stands. */
  said: RegExp;
  /** What is marked in its sentence, as articles write it. */
  read: RegExp;
}

/** What a page by theme must say of a place, in whichever words its articles tell it. */
export interface Theme {
  page: string;
  /** Whose figures are asked for; without one those of all places. */
  place?: string;
  /** What the page says of itself in its title or the line below. */
  says: readonly RegExp[];
  /** What stands on its charts. */
  draws?: readonly string[];
  found: readonly Found[];
}

export const THEMES: readonly Theme[] = [
  {
    page: "dai-hoi",
    place: "919@2023",
    says: [/44 trong 46 cơ sở đảng của quận Cái Răng đã đại hội, còn 2/],
    found: [
      {of: /quận Cái Răng.*chi bộ cơ sở/, said: /34/, read: /^34$/},
      {of: /quận Cái Răng.*đảng bộ cơ sở/, said: /10/, read: /^10$/},
      {of: /quận Cái Răng.*cơ sở đảng/, said: /44\/46/, read: /^44\/46$/},
      {of: /phường Ba Láng/, said: /8\/5\/2020/, read: /^8-5$/}
    ]
  },
  {
    page: "dai-hoi",
    place: "22@2023",
    says: [/13 đảng bộ cấp huyện .*của Quảng Ninh đã đại hội.*chưa biết còn bao nhiêu/],
    found: [
      {of: /Quảng Ninh: Số đảng bộ cấp huyện/, said: /13/, read: /^13$/},
      {of: /Móng Cái.*đại hội lần thứ/s, said: /^XXIV$/, read: /^XXIV$/},
      {of: /Móng Cái.*đại hội lần thứ/s, said: /^XXI$/, read: /^XXI$/}
    ]
  },
  {
    page: "nong-thon-moi",
    place: "92@2023",
    says: [
      /^16 xã của Cần Thơ đạt chuẩn nông thôn mới, 20 xã còn lại đạt 13–19 tiêu chí/,
      /2 xã của huyện Cờ Đỏ đạt chuẩn nông thôn mới, 7 xã còn lại đạt 13–17 tiêu chí/
    ],
    found: [
      {of: /^Cần Thơ: Số xã đạt chuẩn nông thôn mới/, said: /16/, read: /^16$/},
      {of: /^Cần Thơ: Số xã chưa đạt chuẩn/, said: /20/, read: /^20$/},
      {of: /^huyện Cờ Đỏ.*Số xã đạt chuẩn/, said: /2/, read: /^2$/},
      {of: /^huyện Cờ Đỏ.*Số xã chưa đạt chuẩn/, said: /7/, read: /^7$/},
      {of: /Cần Thơ/, said: /^1 huyện đạt chuẩn/, read: /^1$/}
    ]
  },
  {
    page: "nong-thon-moi",
    place: "01@2023",
    says: [],
    found: [
      {of: /Huyện Mê Linh/, said: /^mục tiêu 2021$/, read: /^2021$/},
      {of: /Huyện Mê Linh/, said: /^2 tiêu chí .*chưa đạt/, read: /^(?:2|hai)$/}
    ]
  },
  {
    page: "giam-ngheo",
    place: "31156@2023",
    says: [],
    found: [
      {of: /tỷ lệ hộ nghèo/, said: /giảm 2,27/, read: /^2,27$/},
      {of: /tỷ lệ hộ nghèo/, said: /mục tiêu giảm từ 2/, read: /^2$/},
      {of: /hộ cận nghèo/, said: /giảm 0,39 điểm %/, read: /^0,39$/}
    ]
  },
  {
    page: "giam-ngheo",
    place: "31195@2023",
    says: [/Phường Ba Láng còn 5 hộ nghèo|chưa đủ chắc để nói thành câu/],
    found: [{of: /phường Ba Láng/i, said: /5 hộ nghèo còn lại/, read: /^5$/}]
  },
  {
    page: "phan-cong",
    says: [],
    draws: ["77 người cho 108 chi bộ", "79 người cho 79 chi bộ", "71 người cho 71 chi bộ", "36 người cho 36 xã"],
    found: [
      {of: /^huyện Thới Lai/, said: /77/, read: /^77$/},
      {of: /^huyện Cờ Đỏ/, said: /79/, read: /^79$/},
      {of: /^quận Ninh Kiều/, said: /71/, read: /^71$/},
      {of: /^Cần Thơ:/, said: /36/, read: /^36$/}
    ]
  },
  {
    page: "chuong-trinh",
    place: "01@2023",
    says: [],
    found: [
      {of: /Quận Ba Đình/, said: /^dự kiến 25 trường/, read: /^25$/},
      {of: /Quận Ba Đình/, said: /1\.134 tỷ/, read: /^1\.134 tỷ$/},
      {of: /Huyện Mê Linh/, said: /100 dự án/, read: /^100$/},
      {of: /^Hà Nội/, said: /10/, read: /^10$/},
      {of: /quận Tây Hồ/i, said: /6/, read: /^6$/}
    ]
  }
];

/** Marks of charts, and buttons in rows: each with what it says. */
const ROWS = "tr, .statement, .contradiction, .lacking-one";

async function openerOf(page: Page, {of, said}: Found): Promise<Locator | undefined> {
  for (const mark of await page.locator(".chart .hit[aria-label]").locator("visible=true").all()) {
    const label = ((await mark.getAttribute("aria-label")) ?? "").replaceAll("\u00a0", " ");
    if (of.test(label) && said.test(label)) return mark;
  }
  for (const row of await page.locator(ROWS).locator("visible=true").all()) {
    if (!of.test(await wordsOf(row))) continue;
    for (const button of await row.locator("button.figure-button:visible").all())
      if (said.test(await wordsOf(button))) return button;
  }
  return undefined;
}

/** Finds on one page by theme what must be told there, and opens each sentence. */
export async function expectTheme(site: OpenSite, {page: path, place, says, draws = [], found}: Theme): Promise<void> {
  const {page, errors, outside, close} = await site.openPage(place ? `${path}?noi=${place}` : path);
  if (place) await drawnFor(page, place);
  const [title, lede] = [page.locator("h1"), page.locator(".lede")];
  const head = [await wordsOf(title), (await lede.count()) ? await wordsOf(lede.first()) : ""];
  for (const words of says)
    expect(
      head.some((line) => words.test(line)),
      `${words} in ${head.join(" / ")}`
    ).toBe(true);
  const charts = (await page.locator(".chart-card svg.chart").locator("visible=true").allTextContents()).join(" ");
  for (const words of draws) expect(charts.replaceAll("\u00a0", " ")).toContain(words);
  for (const each of found) {
    const opener = await openerOf(page, each);
    expect(opener, `${each.of} ${each.said}`).toBeDefined();
    expect((await openSentence(page, opener!)).read).toMatch(each.read);
  }
  expect([errors, outside]).toEqual([[], []]);
  await close();
}
