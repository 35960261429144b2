import {describe, expect, it} from "vitest";
import {parseArticle} from "../../../loaders/article/article.js";
import type {Document} from "../../../loaders/article/document.js";
import {extract} from "../../../loaders/combine/extract.js";
import {sayPercent} from "../../../src/words/percent.js";
import {EXAMPLE_ARTICLE, EXAMPLES} from "../../../src/views/quality/scorecard-examples.js";
import type {ScorecardRow} from "../../../src/views/quality/scorecard.js";
import {viewNamed} from "../../../src/views/views.js";
import "../../page.js";

const {published, place} = EXAMPLE_ARTICLE;

describe("the examples of the method page", () => {
  it.each(EXAMPLES)("$step: is what the machine reads", ({sentence, figure, reads}) => {
    const raw = `---\nid: mau\ntitle: Bài mẫu\npublished: ${published}\nplace: ${place}\n---\n${sentence}\n`;
    const document = parseArticle("mau.md", Buffer.from(raw)) as Document;
    const read = extract(document).filter(({figure_start: from, figure_end: to}) => raw.slice(from, to) === figure);
    expect(read).toMatchObject([reads]);
  });
});

const FIELDS = {indicator: 0.68, place: 0.92, unit: 0.983, kind: 0.777, bound: 0.989, period: 0.834};
const first: ScorecardRow = {
  ...{set_name: "first-contact", documents: 12, wanted: 200, got: 182, found: 0.875},
  ...{precision: 0.5, recall: 0.455, f1: 0.476, ...FIELDS},
  ...{full_f1: null, grade_a_right: null, grade_a_reach: null}
};
const seeds: ScorecardRow = {...first, set_name: "seeds", precision: 1, recall: 1};

const drawn = (name: string, answers: Record<string, object[]>): HTMLElement => {
  const place = document.createElement("div");
  place.append(viewNamed(name).draw(answers as never, {params: {}, root: "./", widths: [358]}));
  return place;
};
const textOf = (element: Element | null): string => element!.textContent!.replace(/\s+/g, " ").trim();

describe("the method page's words", () => {
  it.each([
    [0.875, "87,5\u00a0%"],
    [1, "100\u00a0%"],
    [0.0517, "5,2\u00a0%"],
    [0, "0\u00a0%"]
  ])("%d is %s", (share, said) => expect(sayPercent(share)).toBe(said));

  it("head the page with the first contact, and tell the better numbers apart from it", () => {
    const head = drawn("scorecard-head", {sets: [first, seeds]});
    expect(textOf(head.querySelector("h1"))).toMatch(/^Gặp một bài lần đầu, cứ 100 con số .* thì 50 con số đúng/);
    expect(textOf(head)).toContain(
      "Với các bộ bài khác, phần lớn là bài mà quy tắc đã được viết hoặc sửa theo, máy đúng 100 %"
    );
  });

  it("claim no first contact where there was none, and say what to do where nothing was scored", () => {
    const [scored, none] = [drawn("scorecard-head", {sets: [seeds]}), drawn("scorecard-head", {sets: []})];
    expect(textOf(scored.querySelector("h1"))).toMatch(/^Cứ 100 con số .* thì 100 con số đúng/);
    expect(none.querySelectorAll("h1")).toHaveLength(1);
    expect(textOf(none)).toContain("npm run scorecard -- --save");
  });

  it("name the field that goes wrong most, and the one that goes wrong least", () =>
    expect(textOf(drawn("scorecard-fields", {sets: [first]}).querySelector("h2"))).toBe(
      "Bài gặp lần đầu: máy hay nhầm nhất ở chỉ tiêu (đúng 68 %), ít nhầm nhất ở chữ “hơn”, “dưới” (đúng 98,9 %)"
    ));

  it("say one number where precision and recall are the same, two where they differ", () => {
    const svg = drawn("scorecard-chart", {sets: [first, seeds]}).querySelector(".drawn svg")!;
    const texts = [...svg.querySelectorAll("text")].map(textOf);
    expect(texts).toEqual(expect.arrayContaining(["45,5 %", "50 %"]));
    // The axis says it once more.
    expect(texts.filter((text) => text === "100 %")).toHaveLength(2);
  });

  it("say how far what is said lies from what is right, over all figures", () => {
    const band = (band: number, said_share: number, right_share: number, figures: number) => ({
      ...{band, band_from: said_share, band_to: said_share},
      ...{figures, said_share, right_share}
    });
    const bands = [band(2, 0.9, 0.88, 30), band(1, 0.5, 0.6, 10)];
    const view = drawn("scorecard-bands", {bands});
    expect(textOf(view.querySelector("h2"))).toContain("lệch trung bình 4 điểm phần trăm");
    expect(view.querySelectorAll(".drawn svg circle")).toHaveLength(2);
    expect(view.querySelectorAll("[data-band]")).toHaveLength(2);
  });
});
