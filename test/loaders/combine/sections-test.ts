import {describe, expect, it} from "vitest";
import {parseArticle} from "../../../loaders/article/article.js";
import type {Document} from "../../../loaders/article/document.js";
import {examine} from "../../../loaders/combine/extract.js";

const PLAN = `ỦY BAN NHÂN DÂN
HUYỆN ĐẠI LỘC

Số: 12/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Đại Lộc, ngày 5 tháng 1 năm 2022

KẾ HOẠCH

Phát triển kinh tế - xã hội huyện Đại Lộc

I. KẾT QUẢ THỰC HIỆN NĂM 2021

1. Về kinh tế

Thu ngân sách đạt 312 tỷ đồng, tăng 4% so với năm 2020.

2. Về xã hội

Tỷ lệ hộ nghèo còn 2,1%, giảm 0,4 điểm phần trăm.

II. CHỈ TIÊU CHỦ YẾU NĂM 2022

1. Thu ngân sách: 330 tỷ đồng.

2. Tỷ lệ hộ nghèo: 1,7%.
`;

describe("the headings of a document", () => {
  const document = parseArticle("ke-hoach.txt", Buffer.from(PLAN)) as Document;
  const {sections, observations} = examine(document);

  it("stand under its letterhead, which says its place and day and what it is about", () => {
    const {title, published} = document;
    expect({title, published}).toEqual({
      title: "Phát triển kinh tế - xã hội huyện Đại Lộc",
      published: "2022-01-05"
    });
    expect(observations[0]!.ref_area_path).toEqual(["Quảng Nam", "Đại Lộc"]);
  });

  it("are a tree, by their numbers; the letterhead is none of them", () => {
    expect(sections.map(({depth, parent, number, title}) => [depth, parent, number, title])).toEqual([
      [0, null, "I.", "KẾT QUẢ THỰC HIỆN NĂM 2021"],
      [1, 0, "1.", "Về kinh tế"],
      [1, 0, "2.", "Về xã hội"],
      [0, null, "II.", "CHỈ TIÊU CHỦ YẾU NĂM 2022"]
    ]);
  });

  it("hand down what they say, each as far as the next of its level", () => {
    expect(sections.map(({value_kind, time_period}) => [value_kind, time_period])).toEqual([
      [null, "2021"],
      [null, "2021"],
      [null, "2021"],
      ["target", "2022"]
    ]);
    const [first, , , last] = sections;
    expect(PLAN.slice(first!.section_start, first!.section_end)).toMatch(/^I\. KẾT QUẢ[^]*điểm phần trăm\.\s*$/);
    expect(PLAN.slice(last!.section_start, last!.section_end)).toMatch(/^II\. CHỈ TIÊU[^]*1,7%\.\s*$/);
  });

  it("are named by the figures that something was handed down to", () => {
    expect(observations.map(({section, value_kind, time_period}) => [section, value_kind, time_period])).toEqual([
      ["I. KẾT QUẢ THỰC HIỆN NĂM 2021", "actual", "2021"],
      ["I. KẾT QUẢ THỰC HIỆN NĂM 2021", "actual", "2021"],
      ["I. KẾT QUẢ THỰC HIỆN NĂM 2021", "actual", "2021"],
      ["I. KẾT QUẢ THỰC HIỆN NĂM 2021", "actual", "2021"],
      ["CHỈ TIÊU CHỦ YẾU NĂM 2022", "target", "2022"],
      ["CHỈ TIÊU CHỦ YẾU NĂM 2022", "target", "2022"]
    ]);
  });
});
