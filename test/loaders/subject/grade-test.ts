import {describe, expect, it} from "vitest";
import {extract} from "../../../loaders/combine/extract.js";
import type {Grade} from "../../../loaders/observation.js";
import {documentOf} from "../../document.js";

const grades = (text: string): Grade[] =>
  extract(documentOf(text, {published: "2016-01-05", place: "Long An"})).map(({grade}) => grade);

describe("gradeRules", () => {
  const ANNOUNCED = "Các chỉ tiêu chủ yếu của nhiệm kỳ 2015–2020:";

  it("gives A to an aim whose own sentence says that it is one, whatever the line above announces", () => {
    expect(grades(`${ANNOUNCED}\n\nĐến năm 2020, tỉnh phấn đấu GRDP bình quân đầu người đạt 50 triệu đồng.`)).toEqual([
      "A"
    ]);
  });

  it("gives B to one of which the line above alone says so", () => {
    expect(grades(`${ANNOUNCED}\n\nGRDP bình quân đầu người của tỉnh đạt 50 triệu đồng.`)).toEqual(["B"]);
  });
});
