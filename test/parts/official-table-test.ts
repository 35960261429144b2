import "../page.js";
import {describe, expect, it} from "vitest";
import {csvOf} from "../../src/exports/csv.js";
import {drawerContent} from "../../src/parts/drawer.js";
import type {Figure} from "../../src/rows/figure.js";
import {figureTable} from "../../src/parts/figure-table.js";
import {officialTable} from "../../src/parts/official-table.js";
import {panelsOf} from "../../src/domain/panel.js";
import {excerptOf, quoteOf} from "../../src/parts/quote.js";
import {rankedDots} from "../../src/charts/ranked-dots.js";
import {countSources} from "../../src/parts/source.js";
import {legendOf, lookOf} from "../../src/words/sureness.js";
import {figure, QUANG_NAM, saidIn} from "../figures.js";

const CSV = "code,total,rural\n49,6.5,8\n";
const ROW = CSV.indexOf("49");

const cell = (text: string, column: string, told: Partial<Figure> = {}): Figure => {
  const at = CSV.indexOf(text, ROW + 3);
  return figure({
    ...QUANG_NAM,
    ...{source_kind: "official", review: "accepted", obs_status: "A", confidence: 1},
    ...{source_table: "Niên giám thử, biểu 9", licence: "Tự do", retrieved: "2026-11-23"},
    ...{document_id: "bang", document_title: "Bảng thử", publisher: "Cơ quan Thử", published: null},
    ...{quote: CSV.slice(ROW, -1), quote_start: ROW, quote_end: CSV.length - 1},
    ...{figure_start: at, figure_end: at + text.length, row_head: "Quảng Nam", column_head: column},
    observation_id: `c-${text}`,
    obs_value: Number(text),
    ...told
  });
};
const total = cell("6.5", "Tổng số");
const rural = cell("8", "Nông thôn", {qualifier: "nông thôn"});
const press = saidIn("Tỉnh còn {7,1}% hộ nghèo.", {...QUANG_NAM, obs_value: 7.1, observation_id: "p"});

const passages = CSV.trimEnd()
  .split("\n")
  .flatMap((line, paragraph) => line.split(",").map((text) => ({text, paragraph})))
  .map(({text, paragraph}, passage) => {
    const passage_start = paragraph ? CSV.indexOf(text, passage > 3 ? ROW + 3 : ROW) : CSV.indexOf(text);
    const role = paragraph ? "cell" : "column";
    return {passage, paragraph, role, passage_start, passage_end: passage_start + text.length, text};
  });

const words = (element: Element): string => element.textContent!.replace(/\s+/g, " ").trim();

describe("an official figure", () => {
  it("is quoted by its row and column", () => {
    expect(quoteOf(total)).toEqual({before: "Dòng “Quảng Nam”, cột “Tổng số”: ", figure: "6,5", after: "\u00a0%"});
    expect(excerptOf(rural, 80).figure).toBe("8");
    const money = {...total, obs_value: 6_054_000, unit_measure: "vnd", unit_mult: 3};
    expect(quoteOf(money)).toMatchObject({figure: "6.054", after: "\u00a0nghìn\u00a0đồng"});
  });

  it("has a mark, a legend line and words of its own", () => {
    expect(lookOf(total)).toEqual({shape: "diamond"});
    expect(lookOf(press)).toEqual({shape: "dot"});
    expect(legendOf([press, total]).map(({legend}) => legend)).toEqual(["đã đạt", "số liệu chính thức"]);
    expect(words(figureTable([total]))).toContain("◆ số liệu chính thức");
    expect(words(figureTable([press]))).toContain("máy đọc");
    const svg = rankedDots(panelsOf([total])[0]!);
    expect(svg.querySelector("[data-observation='c-6.5'].hit")).not.toBeNull();
    expect(svg.outerHTML).not.toBe(rankedDots(panelsOf([{...total, source_kind: "article"}])[0]!).outerHTML);
  });

  it("tells its table, row, column and citation in the drawer, and nothing of how a machine read", () => {
    const content = drawerContent(total, {root: "./"});
    const said = words(content);
    for (const part of [
      "Mở bảng",
      "Niên giám thử, biểu 9",
      "Dòng Quảng Nam",
      "Cột Tổng số",
      "Cơ quan Thử",
      "23/11/2026",
      "Tự do"
    ])
      expect(said).toContain(part);
    expect(said).not.toContain("quy tắc");
    expect(content.querySelectorAll(".beside")).toHaveLength(0);
    expect(content.querySelector("mark")!.textContent).toBe("6,5");
  });

  it("is split from a newspaper's that says otherwise, each told so, and stays itself", () => {
    const dispute = {conflict_group: "x", official_conflict: true};
    const [ours, theirs] = [cell("6.5", "Tổng số", dispute), {...press, ...dispute}];
    expect([lookOf(ours).shape, lookOf(theirs).shape]).toEqual(["diamond", "split"]);
    expect(words(drawerContent(ours, {root: ""}))).toContain("có bài viết nêu khác");
    expect(words(drawerContent(theirs, {root: ""}))).toContain("khác với số liệu chính thức");
    expect(lookOf({...press, conflict_group: "x"}).shape).toBe("split");
    expect(words(drawerContent({...press, conflict_group: "x"}, {root: ""}))).toContain("nhiều giá trị khác nhau");
  });

  it("is the mark where a newspaper repeats it", () => {
    const repeated = {...press, obs_value: 6.5, observation_id: "q"};
    const [panel] = panelsOf([repeated, total]);
    expect(panel!.rows[0]!.marks.map(({figure, mentions}) => [figure.observation_id, mentions.length])).toEqual([
      ["c-6.5", 2]
    ]);
  });

  it("is counted apart, and its licence goes with it", () => {
    expect(countSources([press, total, rural])).toBe("1 bài · 1 bảng chính thức");
    expect(countSources([total])).toBe("1 bảng chính thức");
    const [head, line] = csvOf([total]).replace("\uFEFF", "").split("\r\n");
    expect(head).toMatch(/source_kind,source_table,retrieved,licence$/);
    expect(line).toMatch(/official,"Niên giám thử, biểu 9",2026-11-23,Tự do$/);
  });
});

describe("officialTable(passages, figures)", () => {
  it("draws the table as it was copied, its columns by their names, every figure opening what it became", () => {
    const table = officialTable(passages, [total, rural]);
    expect([...table.querySelectorAll("th")].map(words)).toEqual(["Mã", "Tổng số", "Nông thôn"]);
    expect([...table.querySelectorAll("td")].map(words)).toEqual(["49", "6,5", "8"]);
    expect([...table.querySelectorAll("button")].map((button) => [button.id, button.dataset["observation"]])).toEqual([
      ["o-c-6.5", "c-6.5"],
      ["o-c-8", "c-8"]
    ]);
  });
});
