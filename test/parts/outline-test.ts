import "../page.js";
import {expect, it} from "vitest";
import {drawerContent} from "../../src/parts/drawer.js";
import {outline, type ShownSection} from "../../src/parts/outline.js";
import {figure} from "../figures.js";

const NOTHING = {value_kind: null, time_period: null, period_start: null, period_end: null};
const section = (section: number, depth: number, title: string, told: Partial<ShownSection> = {}): ShownSection => ({
  ...NOTHING,
  ...{section, depth, number: `${section + 1}.`, title, section_start: section * 100},
  ...told
});

it("outline(sections) lists the headings as they stand below each other, with what each hands down", () => {
  const year = {time_period: "2022", period_start: "2022-01-01", period_end: "2022-12-31"};
  const list = outline([
    section(0, 0, "Kết quả"),
    section(1, 0, "Chỉ tiêu năm 2022", {value_kind: "target", ...year}),
    section(2, 1, "Về kinh tế")
  ])!;
  const items = [...list.querySelectorAll("li")];
  expect(items.map((item) => item.querySelector("a")!.getAttribute("href"))).toEqual(["#muc-0", "#muc-1", "#muc-2"]);
  expect(items.map((item) => item.getAttribute("style"))).toEqual(["--depth: 0;", "--depth: 0;", "--depth: 1;"]);
  expect(items[1]!.querySelector("small")!.textContent).toMatch(/mục tiêu.*năm 2022/);
  expect(items[2]!.querySelector("small")).toBeNull();
});

it("outline(sections) is none for fewer than three", () => {
  expect(outline([section(0, 0, "Kết quả"), section(1, 0, "Chỉ tiêu")])).toBeNull();
});

it("drawerContent(figure) says from which line its kind or time was handed down", () => {
  const factsOf = (row: ReturnType<typeof figure>): (string | null)[] =>
    [...drawerContent(row, {root: ""}).querySelectorAll("dl.facts div")].map(({textContent}) =>
      textContent!.replace(/\s+/g, " ").trim()
    );
  expect(factsOf(figure({section: "Các chỉ tiêu chủ yếu năm 2022:"}))).toContainEqual(
    expect.stringMatching(/^Theo dòng Các chỉ tiêu chủ yếu năm 2022:$/)
  );
  expect(factsOf(figure({})).join()).not.toContain("Theo dòng");
});
