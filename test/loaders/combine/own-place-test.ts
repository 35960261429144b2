import {expect, it} from "vitest";
import {extract} from "../../../loaders/combine/extract.js";
import {quarantine} from "../../../loaders/check/quarantine.js";
import {documentOf} from "../../document.js";

const TEXT = '---\ntitle: Bài\nplace: "…"\n---\nTỷ lệ hộ nghèo năm 2018 là 4%.';
const read = (place: string) => extract(documentOf(TEXT, {place, published: "2019-06-05"}));

/** What is told of an article whose front matter names this place. */
function told(place: string): string {
  try {
    read(place);
  } catch (error) {
    return quarantine("bai.md", error).message;
  }
  throw new Error("nothing is wrong");
}

it.each([
  ["Thới Lonng, Ô Môn, Cần Thơ", "Thới Long"],
  ["Thới Long, Ô Mon, Cần Thơ", "Ô Môn"],
  ["Thới Long, Ô Môn, Cần Thở", "Cần Thơ"]
])("an article about %s is put aside, with its line and “%s”", (place, near) =>
  expect(told(place)).toMatch(
    new RegExp(`^bai\\.md, dòng 3: .*không có nơi nào tên “${place}” \\(có phải ý là “${near}”\\?\\); hãy viết`)
  )
);

it("an article about one of several places of a name is put aside, with their names in full", () =>
  expect(told("huyện Phú Tân")).toMatch(/rõ một nơi: có .*“Phú Tân, An Giang”/));

it("an article about a place, or about the country, is read", () => {
  expect(read("Ô Môn, Cần Thơ")[0]!.ref_area_path).toEqual(["Cần Thơ", "Ô Môn"]);
  expect(read("Việt Nam")).toHaveLength(1);
});
