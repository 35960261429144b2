import {expect, it} from "vitest";
import {doubtOf, type Doubt} from "../../../loaders/judge/doubt.js";
import {extract} from "../../../loaders/combine/extract.js";
import {documentOf} from "../../document.js";

const [plain] = extract(
  documentOf("Năm 2013, phường còn 12 hộ nghèo.", {published: "2014-06-01", place: "Cái Răng, Cần Thơ"})
);

/** Why a figure may not be taken for what is ← what is told of it. */
const cases: [doubt: Doubt | null, more: Partial<NonNullable<typeof plain>>][] = [
  [null, {}],
  ["unsure", {confidence: 0.49}],
  ["contradicted", {conflict_group: "x"}],
  ["told_before", {period_end: "2016-12-31"}],
  [null, {period_end: "2014-12-31"}],
  [null, {period_end: "2016-12-31", as_of: null}],
  ["deadline", {unit_measure: "year", quote: "Năm 2020 là hạn huyện đặt ra để đạt chuẩn."}],
  [null, {unit_measure: "year", quote: "Huyện đã đạt chuẩn năm 2020."}]
];

/** The doubt of the last figure of a text. */
const told: [doubt: Doubt | null, text: string][] = [
  ["place_inferred", "Đoàn của tỉnh Bến Tre đến thăm tỉnh Vĩnh Long. Năm 2012, tỷ lệ hộ nghèo còn 7,4%."],
  ["place_inferred", "Huyện Cái Bè và huyện Cai Lậy, tỉnh Tiền Giang đã họp. Năm 2012, tỷ lệ hộ nghèo còn 7,4%."],
  [null, "Tỉnh Bến Tre đã họp. Năm 2012, tỷ lệ hộ nghèo còn 7,4%."],
  [null, "Huyện Cái Bè, tỉnh Tiền Giang đã họp. Năm 2012, tỷ lệ hộ nghèo còn 7,4%."],
  ["bare_phrase", "Năm 2012, tỉnh Bến Tre đào tạo nghề lái xe tại nhiều nơi, có 9 huyện."],
  [null, "Năm 2012, tỉnh Bến Tre có tỷ lệ hộ nghèo 7,4%."],
  ["period_elsewhere", "Tỉnh Bến Tre từ năm 2010 có 40.000 hộ nghèo, tỷ lệ hộ nghèo 7,4%."],
  [null, "Năm 2010, tỉnh Bến Tre có 40.000 hộ nghèo, tỷ lệ hộ nghèo 7,4%."],
  [null, "Tính đến cuối năm 2010, tỉnh Bến Tre có 40.000 hộ nghèo; tỷ lệ hộ nghèo 7,4%."]
];

it.each(told)("doubtOf(row): %s of “%s”", (doubt, text) => {
  expect(doubtOf(extract(documentOf(text, {published: "2013-06-01"})).at(-1)!)).toBe(doubt);
});

it("doubtOf(row) asks for the phrase, and not how a rule is called", () => {
  expect(doubtOf({...plain!, phrase: "# huyện"})).toBe("bare_phrase");
  expect(doubtOf({...plain!, rule: "# huyện"})).toBeNull();
});

it("doubtOf(row) takes the word of who has reviewed it", () => {
  const row = extract(documentOf(told[0]![1], {published: "2013-06-01"})).at(-1)!;
  expect(doubtOf({...row, review: "accepted"})).toBeNull();
});

it.each(cases)("doubtOf(row): %s of %j", (doubt, more) => {
  expect(doubtOf({...plain!, ...more})).toBe(doubt);
});
