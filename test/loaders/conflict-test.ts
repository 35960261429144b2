import {describe, expect, it} from "vitest";
import {parseArticle} from "../../loaders/articles.js";
import {markConflicts} from "../../loaders/conflict.js";
import type {Document} from "../../loaders/document.js";
import {extract} from "../../loaders/extract.js";

const article = (id: string, text: string): Document =>
  parseArticle(
    `${id}.md`,
    Buffer.from(`---\nid: ${id}\ntitle: Bài\npublished: 2020-07-14\n---\n\n${text}\n`)
  ) as Document;
const groups = (...texts: string[]): (string | null)[] =>
  markConflicts(texts.flatMap((text, i) => extract(article(`bai-${i}`, text)))).map(
    ({conflict_group}) => conflict_group
  );

describe("markConflicts(observations)", () => {
  it("groups two numbers of one congress in one article, and keeps both", () => {
    const [first, second, third] = groups(
      "Đại hội Đảng bộ TP Móng Cái lần thứ XXIV thành công.\n\nĐại hội Đảng bộ TP Móng Cái lần thứ XXI thông qua nghị quyết.\n\nĐại hội XXIV của Đảng bộ TP Móng Cái bế mạc."
    );
    expect(first).toMatch(/^[0-9a-f]{12}$/);
    expect([second, third]).toEqual([first, first]);
  });
  it("groups two values of one thing across articles", () => {
    const [first, second] = groups(
      "Năm 2019, tỷ lệ hộ nghèo của huyện Cờ Đỏ là 3,2%.",
      "Tỷ lệ hộ nghèo của huyện Cờ Đỏ năm 2019 là 4,1%."
    );
    expect(first).not.toBeNull();
    expect(second).toBe(first);
  });
  it("takes a repeat, a rounder number and a bound that holds for no contradiction", () => {
    expect(
      groups("Năm 2019, tỷ lệ hộ nghèo của huyện Cờ Đỏ là 3,2%.", "Năm 2019, tỷ lệ hộ nghèo của huyện Cờ Đỏ là 3,2%.")
    ).toEqual([null, null]);
    expect(
      groups("Năm 2019, tỷ lệ hộ nghèo của huyện Cờ Đỏ là 3,2%.", "Năm 2019, tỷ lệ hộ nghèo của huyện Cờ Đỏ là hơn 3%.")
    ).toEqual([null, null]);
    expect(
      groups("Năm 2019, huyện Cờ Đỏ có 3.215 hộ nghèo.", "Năm 2019, huyện Cờ Đỏ có khoảng 3.200 hộ nghèo.")
    ).toEqual([null, null]);
  });
  it("does not compare other places, years or kinds", () => {
    expect(
      groups("Năm 2019, tỷ lệ hộ nghèo của huyện Cờ Đỏ là 3,2%.", "Năm 2018, tỷ lệ hộ nghèo của huyện Cờ Đỏ là 4,1%.")
    ).toEqual([null, null]);
    expect(
      groups(
        "Năm 2019, tỷ lệ hộ nghèo của huyện Cờ Đỏ là 3,2%.",
        "Năm 2019, tỷ lệ hộ nghèo của huyện Thới Lai là 4,1%."
      )
    ).toEqual([null, null]);
    expect(groups("Năm 2019, tỷ lệ hộ nghèo của huyện Cờ Đỏ là 3,2%; phấn đấu năm 2019 còn 2%.")).toEqual([null, null]);
  });
});
