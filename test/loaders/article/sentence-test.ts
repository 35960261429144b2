import {describe, expect, it} from "vitest";
import {passages} from "../../../loaders/article/sentence.js";
import {documentOf} from "../../document.js";

const split = (text: string): string[] => passages(documentOf(text)).map(({text}) => text);

describe("passages(document)", () => {
  it("ends a sentence at . ! ? … before a capital", () =>
    expect(split("Xã đạt chuẩn. Huyện chưa! Tỉnh… Hết?")).toEqual(["Xã đạt chuẩn.", "Huyện chưa!", "Tỉnh…", "Hết?"]));
  it("does not end one inside an abbreviation or a number", () =>
    expect(split("TP. Cần Thơ có 1.134 xã. Q. 1 thì không.")).toEqual(["TP. Cần Thơ có 1.134 xã.", "Q. 1 thì không."]));
  it("keeps the closing quotation mark with its sentence", () =>
    expect(split("“Xã đã xong.” Ông nói.")).toEqual(["“Xã đã xong.”", "Ông nói."]));
  it.each([
    ["at a comma or between words", "16 xã đạt chuẩn, ", /^(?!xã)/],
    ["between words", "xã đạt chuẩn ", /^\p{L}/u],
    ["before a numeral where there is neither", "5 tạ/ha/vụ/năm/", /^5 tạ/]
  ])("cuts what goes on without an end %s, and parts no figure from its unit", (_, piece, opens) => {
    const said = split(`Xã có ${piece.repeat(5000)}`);
    expect(Math.max(...said.map(({length}) => length))).toBeLessThan(9000);
    for (const part of said.slice(1)) expect(part).toMatch(opens);
  });
  it("numbers paragraphs at empty lines", () =>
    expect(passages(documentOf("Một. Hai.\n\nBa.")).map(({paragraph}) => paragraph)).toEqual([0, 0, 1]));
  it("points into the raw text", () => {
    const raw = "\uFEFFĐảng bộ phường. Quận Ô Môn.".normalize("NFD");
    for (const {passage_start, passage_end, text} of passages(documentOf(raw)))
      expect(raw.slice(passage_start, passage_end)).toBe(text);
    expect(split(raw).map((text) => text.normalize("NFC"))).toEqual(["Đảng bộ phường.", "Quận Ô Môn."]);
  });
});
