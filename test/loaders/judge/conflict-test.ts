import {describe, expect, it} from "vitest";
import {parseArticle} from "../../../loaders/article/article.js";
import {markConflicts} from "../../../loaders/judge/conflict.js";
import type {Document} from "../../../loaders/article/document.js";
import {extract} from "../../../loaders/combine/extract.js";

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
  it("takes the parts of a whole for no contradiction, in one sentence or in the next", () => {
    const whole = "Nhiệm kỳ 2010-2015, TP Cần Thơ kết nạp 44.315 đảng viên.";
    const parts = [
      "Nhiệm kỳ 2010-2015, TP Cần Thơ kết nạp 19.800 đảng viên là nữ, kết nạp 504 đảng viên là người dân tộc.",
      "Trong số đảng viên TP Cần Thơ kết nạp nhiệm kỳ 2010-2015 có kết nạp 1.151 đảng viên có đạo."
    ];
    for (const part of parts) expect(groups(whole, part).filter(Boolean), part).toEqual([]);
    const other = "Nhiệm kỳ 2010-2015, TP Cần Thơ kết nạp 45.900 đảng viên.";
    expect(groups(whole, other).filter(Boolean)).toHaveLength(2);
  });
  it("takes a whole and its yearly average, and what rose within one sentence, for no contradiction", () => {
    expect(
      groups(
        "Giai đoạn 2015-2020, TP Cần Thơ giải quyết việc làm cho 625.000 lao động.",
        "Giai đoạn 2015-2020, TP Cần Thơ bình quân mỗi năm giải quyết việc làm cho 125.000 lao động."
      ).filter(Boolean)
    ).toEqual([]);
    expect(
      groups(
        "Năm 2014 huyện Cờ Đỏ có 25 hộ nghèo, giờ thành 165 hộ nghèo.",
        "Năm 2014, huyện Cờ Đỏ có 25 hộ nghèo."
      ).filter(Boolean)
    ).toEqual([]);
  });
  it("takes what is of another thing for no contradiction: a crop, a unit of places, one criterion, another whole", () => {
    const apart: [string, string][] = [
      [
        "Năm 2019, sản lượng lúa của huyện Cờ Đỏ đạt 48.000 tấn.",
        "Năm 2019, sản lượng ngô của huyện Cờ Đỏ đạt 1.200 tấn."
      ],
      ["Năm 2019, sản lượng của huyện Cờ Đỏ là 900 tấn xoài.", "Năm 2019, sản lượng của huyện Cờ Đỏ là 300 tấn nhãn."],
      ["Năm 2019, huyện Cờ Đỏ gồm 9 xã.", "Năm 2019, huyện Cờ Đỏ gồm 1 thị trấn."],
      [
        "Năm 2019, huyện Cờ Đỏ có 9 xã đạt chuẩn nông thôn mới.",
        "Năm 2019, huyện Cờ Đỏ có 7 xã đạt tiêu chí giao thông."
      ]
    ];
    for (const texts of apart) expect(groups(...texts).filter(Boolean), texts.join(" ")).toEqual([]);
    expect(
      groups(
        "Năm 2019, sản lượng lúa của huyện Cờ Đỏ đạt 48.000 tấn.",
        "Năm 2019, sản lượng lúa của huyện Cờ Đỏ đạt 61.000 tấn."
      ).filter(Boolean)
    ).toHaveLength(2);
  });
  it("takes an inferred figure for no contradiction", () => {
    expect(
      groups(
        "Năm 2019, tỷ lệ hộ nghèo của huyện Cờ Đỏ là 3,2%.",
        "Huyện Thới Lai học huyện Cờ Đỏ. Năm 2019, tỷ lệ hộ nghèo là 4,1%."
      ).filter(Boolean)
    ).toEqual([]);
  });
  it("takes the country's congress for another than the province's", () => {
    expect(
      groups(
        "Đại hội Đảng bộ TP Cần Thơ lần thứ X khai mạc.\n\nĐảng bộ TP Cần Thơ góp ý cho Đại hội XII toàn quốc."
      ).filter(Boolean)
    ).toEqual([]);
  });
  it("does not compare figures of another subject, length of time or body", () => {
    const [told] = extract(article("bai", "Năm 2019, tỷ lệ hộ nghèo của huyện Cờ Đỏ là 3,2%."));
    const other = {...told!, document_id: "bai-2", obs_value: 4.1};
    const grouped = (change: Partial<typeof other>): unknown[] =>
      markConflicts([told!, {...other, ...change}]).flatMap(({conflict_group}) => conflict_group ?? []);
    expect(grouped({})).toHaveLength(2);
    for (const change of [
      {subject: `${told!.subject}|area=mountain`},
      {freq: "M"},
      {period_start: "2019-07-01"},
      {org: "Đảng bộ huyện"}
    ])
      expect(grouped(change), JSON.stringify(change)).toEqual([]);
  });
});
