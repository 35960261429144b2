import {expect, it} from "vitest";
import {extract} from "../../../loaders/combine/extract.js";
import {quarantine} from "../../../loaders/check/quarantine.js";
import {documentOf} from "../../document.js";

const TEXT = '---\ntitle: Bài\nplace: "…"\n---\nTỷ lệ hộ nghèo năm 2018 là 4%.';
const read = (place: string, published = "2019-06-05") => extract(documentOf(TEXT, {place, published}));

/** What is told of an article whose front matter names this place. */
function told(place: string, published?: string): string {
  try {
    read(place, published);
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

it.each([
  ["Tây Nguyên", "2019-06-05", "R4@2023"],
  ["vùng Tây Nguyên", "2019-06-05", "R4@2023"],
  ["ĐBSCL", "2026-01-05", "R6@2025"]
])("an article about the region %s of %s is of that region where it names no place", (place, published, ref_area) =>
  expect(read(place, published)).toMatchObject([{ref_area, ref_area_path: [], place_route: "document"}])
);

it("a place may be told by its region, and lies in no other", () => {
  expect(read("Lâm Đồng, Tây Nguyên")[0]!.ref_area_path).toEqual(["Lâm Đồng"]);
  expect(told("Cần Thơ, Tây Nguyên")).toContain("không có nơi nào tên “Cần Thơ, Tây Nguyên”");
});

it("an article about a region that the list of its day has not is put aside, and the region is not what may have been meant", () =>
  expect(told("Tây Nguyên", "2026-01-05")).toMatch(
    /không có nơi nào tên “Tây Nguyên”(?! \(có phải ý là “Tây Nguyên”)/
  ));

it("a commune of one name is told in an article about a region as in one about no place", () => {
  const text = "Xã Thới Long có 4 trường đạt chuẩn.";
  const [of, none] = ["Tây Nguyên", null].map((place) => extract(documentOf(text, {place, published: "2019-06-05"})));
  expect(of!.map(({ref_area}) => ref_area)).toEqual(none!.map(({ref_area}) => ref_area));
});
