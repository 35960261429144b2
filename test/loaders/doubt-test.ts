import {expect, it} from "vitest";
import {doubtOf, type Doubt} from "../../loaders/doubt.js";
import {extract} from "../../loaders/extract.js";
import {documentOf} from "../document.js";

const [plain] = extract(
  documentOf("Năm 2013, phường có 12 hộ nghèo.", {published: "2014-06-01", place: "Cái Răng, Cần Thơ"})
);

/** Why a figure may not be taken for what is ← what is told of it. */
const cases: [doubt: Doubt | null, more: Partial<NonNullable<typeof plain>>][] = [
  [null, {}],
  ["unsure", {confidence: 0.5}],
  ["contradicted", {conflict_group: "x"}],
  ["told_before", {period_end: "2016-12-31"}],
  [null, {period_end: "2014-12-31"}],
  [null, {period_end: "2016-12-31", as_of: null}],
  ["deadline", {unit_measure: "year", quote: "Năm 2020 là hạn huyện đặt ra để đạt chuẩn."}],
  [null, {unit_measure: "year", quote: "Huyện đã đạt chuẩn năm 2020."}]
];

it.each(cases)("doubtOf(row): %s of %j", (doubt, more) => {
  expect(doubtOf({...plain!, ...more})).toBe(doubt);
});
