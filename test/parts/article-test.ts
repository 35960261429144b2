import "../page.js";
import fc from "fast-check";
import {expect, it} from "vitest";
import {articleText, articleTitle} from "../../src/parts/article.js";
import type {ShownPassage} from "../../src/parts/passage.js";
import {csvOf} from "../../src/exports/csv.js";
import type {Passed} from "../../src/parts/passed.js";
import {drawerContent} from "../../src/parts/drawer.js";
import {excerptOf, lineAfter, lineBefore, quoteOf} from "../../src/parts/quote.js";
import {readmeOf} from "../../src/exports/readme.js";
import {figure, saidIn} from "../figures.js";

it("quoteOf(figure) tells the figure from its sentence", () => {
  const said = saidIn("Phường giảm {2,27}% số hộ nghèo.");
  expect(quoteOf(said)).toEqual({before: "Phường giảm ", figure: "2,27", after: "% số hộ nghèo."});
});

it("lineBefore and lineAfter(figure) keep to the sentence's own paragraph, and to whole words", () => {
  const beside = (prefix: string, suffix: string): string[] => {
    const figure = saidIn("Còn {5} hộ.", {prefix, suffix});
    return [lineBefore(figure), lineAfter(figure)];
  };
  expect(beside("", "")).toEqual(["", ""]);
  expect(beside("Đoạn trước.\nCâu trước. ", " Câu sau.\nĐoạn sau")).toEqual(["Câu trước.", "Câu sau."]);
  expect(beside("rồi còn nhiều nữa. ", " Đến nay chỉ cò")).toEqual(["… còn nhiều nữa.", "Đến nay chỉ\u00a0…"]);
});

it("excerptOf(figure, length) never loses the figure nor adds a word", () => {
  const word = fc.stringMatching(/^[a-zđươ]{1,9}$/);
  const words = fc.array(word, {maxLength: 30}).map((all) => all.join(" "));
  fc.assert(
    fc.property(words, words, fc.integer({min: 10, max: 200}), (before, after, length) => {
      const quote = excerptOf(saidIn(`${before} {44/46} ${after}`), length);
      const bare = [quote.before, quote.figure, quote.after].join("").replaceAll("…", "").trim().replace(/\s+/g, " ");
      expect(quote.figure).toBe("44/46");
      expect(`${before} 44/46 ${after}`.replace(/\s+/g, " ")).toContain(bare);
    })
  );
});

const at = (passage: number, paragraph: number, role: string, passage_start: number, text: string): ShownPassage => ({
  ...{passage, paragraph, role, passage_start, text},
  passage_end: passage_start + text.length
});

const passages = [
  at(0, 0, "frontmatter", 0, "---"),
  at(1, 1, "title", 4, "Xây 1.000 nhà"),
  at(2, 2, "body", 20, "Có 44/46 đơn vị xong."),
  at(3, 2, "body", 42, "Đạt 95,7%.")
];

const figures = [
  figure({observation_id: "t", figure_start: 8, figure_end: 13}),
  figure({observation_id: "r", figure_start: 23, figure_end: 28}),
  figure({observation_id: "s", figure_start: 26, figure_end: 28}),
  figure({observation_id: "p", figure_start: 46, figure_end: 50})
];

const last = at(4, 3, "body", 54, "Năm 2013, theo 05-NQ/TW và năm 2014.");
const place = (text: string, reason: Passed["reason"]): Passed => {
  const start = last.passage_start + last.text.indexOf(text);
  return {skipped_start: start, skipped_end: start + text.length, reason};
};
const passed = [place("Năm 2013", "period"), place("05-NQ/TW", "document"), place("năm 2014", "period")];
const whole = [...passages, last, at(5, 4, "byline", 92, "Lê Văn A, 12")];
const examined = {figures, passed};

it("articleText(passages, examined) highlights exactly what was read", () => {
  const text = articleText(whole, examined);
  const marks = [...text.querySelectorAll("mark")].map((mark) => [mark.id, mark.textContent]);
  expect(marks).toEqual([
    ["o-r", "44/46"],
    ["o-p", "95,7"]
  ]);
  const paragraphs = [...text.querySelectorAll(".paragraph > p:first-child")].map(({textContent}) => textContent);
  expect(paragraphs).toEqual(["Có 44/46 đơn vị xong. Đạt 95,7%.", last.text, "Lê Văn A, 12"]);
});

it("articleText(passages, examined) dots what was passed over, and says why beside", () => {
  const text = articleText(whole, examined);
  const dotted = [...text.querySelectorAll(".passed")].map(({textContent}) => textContent);
  expect(dotted).toEqual(["Năm 2013", "05-NQ/TW", "năm 2014"]);
  expect([...text.querySelectorAll(".passed-list")].map(({textContent}) => textContent!.trim())).toEqual([
    "Không ghi thành con số: Năm 2013, năm 2014 (thời gian); 05-NQ/TW (số hiệu văn bản)",
    "Không đọc: dòng tên người viết"
  ]);
  expect([...text.querySelectorAll(".unread > p:first-child")].map(({textContent}) => textContent)).toEqual([
    "Lê Văn A, 12"
  ]);
  expect(text.querySelector(".front-matter pre")!.textContent).toBe("---");
});

it("articleText(passages, examined) gives every figure a place to land on and a row beside", () => {
  const text = articleText(passages, examined);
  expect(text.querySelector("#o-s")).not.toBeNull();
  expect(text.querySelectorAll(".became li")).toHaveLength(3);
});

it("articleTitle(passages, examined, title) highlights in the title too, and falls back to the front matter", () => {
  expect(articleTitle(passages, examined, "x").querySelector("mark")!.textContent).toBe("1.000");
  expect(articleTitle([], {figures: [], passed: []}, "Tên bài").outerHTML).toBe("<h1>Tên bài</h1>");
});

it("drawerContent(figure) tells the sentence and all that was read, in words", async () => {
  const said = saidIn("Phường giảm {2,27}% số hộ nghèo <b>.", {
    ...{observation_id: "d1", measure: "change", unit_measure: "percentage_point", obs_value: -2.27},
    prefix: "Đoạn trước.\nCâu trước. ",
    org: "Đảng bộ phường"
  });
  const html = drawerContent(said, {root: "./", others: [figure({observation_id: "d2"})]}).outerHTML;
  expect(html).toContain("./nguon/bai-1.html#o-d1");
  expect(html).toContain("&lt;b&gt;");
  await expect(html.replaceAll(/>\s*</g, ">\n<")).toMatchFileSnapshot("../output/drawer.html");
});

it("csvOf(figures) carries the sentence and its source, and runs no formula", () => {
  const said = saidIn('=HYPERLINK("x") {5}, "ngoặc"', {observation_id: "c1"});
  const [head, row] = csvOf([said]).slice(1).split("\r\n");
  expect(head!.split(",")).toContain("quote");
  expect(row).toContain(`"'=HYPERLINK(""x"") 5, ""ngoặc"""`);
  expect(row).toContain("Báo Thử,2014-06-01");
});

it("readmeOf(figures, taken) tells a CSV's sources once each, its licence, and what every column means", () => {
  const figures = [
    saidIn("Còn {5} hộ."),
    saidIn("Giảm {2}%."),
    figure({document_title: "Bảng thử", source_kind: "official"})
  ];
  const taken = {
    title: "Thới Long còn 5 hộ",
    subtitle: "Hộ nghèo",
    link: "https://tai-cho/so-sanh",
    downloaded: "2026-11-23"
  };
  const readme = readmeOf(figures, taken);
  expect(readme).toContain("23/11/2026 từ https://tai-cho/so-sanh");
  expect(readme.match(/“Bài thử”/g)).toHaveLength(1);
  for (const column of csvOf(figures).slice(1).split("\r\n")[0]!.split(",")) expect(readme).toContain(`- ${column}: `);
});
