import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {parseArticle} from "../../../loaders/article/article.js";
import type {Document} from "../../../loaders/article/document.js";
import {examine, extract} from "../../../loaders/combine/extract.js";
import {filesBelow} from "../../../loaders/input/files.js";
import {documentOf} from "../../document.js";

const ARTICLES = new URL("../../data/articles/", import.meta.url);

/** What was passed over in a text, with what it is. */
function skippedIn(text: string): [text: string, reason: string][] {
  const {skipped} = examine(documentOf(text, {place: "Thới Long, Ô Môn, Cần Thơ", published: "2020-06-01"}));
  return skipped.map(({skipped_start, skipped_end, reason}) => [text.slice(skipped_start, skipped_end), reason]);
}

describe("examine(document).skipped", () => {
  it.each<[text: string, ...skipped: [text: string, reason: string][]]>([
    ["Năm 2013, phường có 12 hộ nghèo.", ["Năm 2013", "period"]],
    ["Nghị quyết số 05-NQ/TW đã được quán triệt.", ["05-NQ/TW", "document"]],
    ["Hội nghị bắt đầu lúc 7 giờ 30 phút.", ["7 giờ 30 phút", "clock"]],
    ["Ông năm nay 57 tuổi.", ["57 tuổi", "age"]],
    ["Đã họp ở khu vực 3.", ["khu vực 3", "ordinal"]],
    ["Các năm 2011-2014, phường có 12 hộ nghèo.", ["Các năm 2011-2014", "period"]],
    ["Có 12 hộ nghèo, còn lại là 7.", ["7", "bare"]],
    ["Phường có 12 hộ nghèo."],
    ["Không có chữ số nào."]
  ])("“%s”", (text, ...skipped) => expect(skippedIn(text)).toEqual(skipped));

  it("counts in the raw text, accents apart and spaces unbroken", () => {
    const text = "Năm\u00a02013, phường có 12 hộ nghèo, xem Nghị quyết 05-NQ/TW.".normalize("NFD");
    expect(skippedIn(text).map(([said]) => said.normalize("NFC"))).toEqual(["Năm\u00a02013", "05-NQ/TW"]);
  });

  it("leaves no digit of a sentence that was read unexplained, and claims none of a figure", async () => {
    for (const file of await filesBelow(ARTICLES.pathname)) {
      const document = parseArticle(file, readFileSync(new URL(file, ARTICLES))) as Document;
      const {observations, skipped} = examine(document);
      expect(observations).toEqual(extract(document));
      const spans = [
        ...observations.map(({figure_start, figure_end}) => [figure_start, figure_end] as const),
        ...skipped.map(({skipped_start, skipped_end}) => [skipped_start, skipped_end] as const)
      ];
      for (const {skipped_start: start, skipped_end: end} of skipped)
        expect(
          observations.filter(({figure_start, figure_end}) => figure_start < end && start < figure_end),
          `${file}: ${document.text.slice(start, end)}`
        ).toEqual([]);
      for (const {start, end, role} of document.parts)
        if (["title", "lede", "heading", "caption", "body"].includes(role))
          for (const {index} of document.text.slice(start, end).matchAll(/\d/g))
            expect(
              spans.some(([from, to]) => from <= start + index && start + index < to),
              `${file}: …${document.text.slice(start + index - 20, start + index + 10)}…`
            ).toBe(true);
    }
  });
});
