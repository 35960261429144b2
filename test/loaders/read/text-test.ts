import {describe, expect, it} from "vitest";
import {clean, folded, lowered} from "../../../loaders/read/text.js";

describe("clean(raw)", () => {
  it("leaves a plain text as it is, offsets included", () => {
    const {cased, span} = clean("Quận Cái Răng");
    expect(cased).toBe("Quận Cái Răng");
    expect(span(5, 13)).toEqual([5, 13]);
  });
  it("composes combining accents and still points into the raw text", () => {
    const raw = "Quận Cái Răng có 44/46".normalize("NFD");
    const {cased, span} = clean(raw);
    expect(cased).toBe("Quận Cái Răng có 44/46");
    const [start, end] = span(17, 22);
    expect(raw.slice(start, end)).toBe("44/46");
    expect(raw.slice(...span(5, 13)).normalize("NFC")).toBe("Cái Răng");
  });
  it("reads U+00D0 as Đ, a no-break space as a space, and nothing invisible", () => {
    const raw = "\uFEFFBa \u00D0ình\u00A0có 1.\u200B134 tỷ";
    const {cased, span} = clean(raw);
    expect(cased).toBe("Ba Đình có 1.134 tỷ");
    const at = cased.indexOf("1.134");
    expect(raw.slice(...span(at, at + 5))).toBe("1.\u200B134");
  });
  it("reads HTML's names of characters as what they name", () => {
    const raw = "Tỷ lệ hộ nghèo&nbsp;còn 4,2&#37; &amp; giảm; R&D; &c.";
    const {cased, span} = clean(raw);
    expect(cased).toBe("Tỷ lệ hộ nghèo còn 4,2% & giảm; R&D; &c.");
    const at = cased.indexOf("4,2");
    expect(raw.slice(...span(at, at + 4))).toBe("4,2&#37;");
  });
  it("puts lost spaces back, which stand for nothing of the raw text", () => {
    const raw = "HuyệnĐại Lộc đạt63,2 triệuđồng";
    const {cased, span} = clean(raw);
    expect(cased).toBe("Huyện Đại Lộc đạt 63,2 triệu đồng");
    for (const word of ["Huyện", "Đại Lộc", "63,2 triệu", "đồng"]) {
      const at = cased.indexOf(word);
      expect(raw.slice(...span(at, at + word.length))).toBe(word);
    }
    for (const whole of [
      "Đắk Lắk, nghiêng khuỷu",
      "km2, CO2, QL1A, COVID-19",
      "GRDP, TPHCM, iPhone",
      "Huyện ủy, Krông Ana"
    ])
      expect(clean(whole).cased).toBe(whole);
  });
  it("keeps one length for cased and lower", () => {
    for (const raw of ["İstanbul", "HOÀ BÌNH", "Uỷ ban", "Ðức Thắng", "e\u0301\u0301\u0301"]) {
      const {cased, lower} = clean(raw);
      expect(lower.length).toBe(cased.length);
    }
  });
});

describe("clean(raw) of numbers", () => {
  const cleaned = (raw: string): string => clean(raw).cased;
  it("writes them as Vietnamese does where the text writes all of them as English does", () =>
    expect(cleaned("Thu 1,134.5 tỷ, chi 2,340 tỷ, tăng 8.5% (20.5.2020)")).toBe(
      "Thu 1.134,5 tỷ, chi 2.340 tỷ, tăng 8,5% (20.5.2020)"
    ));
  it("leaves a text that mixes both, or has no number that only one of them writes", () => {
    for (const raw of ["Thu 1,134.5 tỷ, tăng 8,5%", "Có 2.340 hộ", "Tăng 8.5%", "Thu 1.134,5 tỷ"])
      expect(cleaned(raw)).toBe(raw);
  });
});

describe("lowered(text)", () => {
  it("puts the tone mark of an open syllable in one place", () => {
    expect(lowered("Hoà Thuỷ khoẻ")).toBe("hòa thủy khỏe");
    expect(lowered("hoàn thuyền quý quỹ")).toBe("hoàn thuyền quý quỹ");
  });
});

describe("folded(text)", () => {
  it("drops accents and writes đ as d", () => {
    expect(folded("Đặng Xá")).toBe("dang xa");
    expect(folded("ÐẢNG BỘ")).toBe("dang bo");
  });
});
