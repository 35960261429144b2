import {expect, it} from "vitest";
import type {Figure} from "../../src/rows/figure.js";
import {sayRoman} from "../../src/words/number.js";
import {speak} from "../../src/words/say.js";
import {sayBounded, sayCounted, sayIndicator, sayNamed, sayValue, scaleOf} from "../../src/words/value.js";
import {figure} from "../figures.js";

const units = {indicator_vi: "Số cơ sở đảng đã tổ chức đại hội", unit_measure: "count"};
const vnd = {unit_measure: "vnd", unit_mult: 9};

/** What is said ← of which figure. A space before a unit is one that does not break. */
const cases: [said: string, told: Partial<Figure>][] = [
  ["5 %", {}],
  ["95,7 %", {obs_value: 95.7}],
  ["hơn 1.134 tỷ đồng", {...vnd, obs_value: 1134e9, bound: "more_than"}],
  ["714.500 tỷ đồng", {...vnd, obs_value: 714500e9, unit_mult: 12}],
  ["28 triệu đồng", {...vnd, obs_value: 28e6}],
  ["850.000 đồng", {...vnd, obs_value: 850000, unit_mult: 0}],
  ["21–28 triệu đồng", {...vnd, obs_value: 21e6, obs_value_max: 28e6, bound: "range"}],
  ["900 triệu – 1,2 tỷ đồng", {...vnd, obs_value: 900e6, obs_value_max: 1.2e9, bound: "range"}],
  ["mục tiêu giảm từ 2 điểm % trở lên", {...falls(-2), bound: "at_least", value_kind: "target"}],
  ["giảm 2,27 điểm %", falls(-2.27)],
  ["không đổi", falls(0)],
  ["không có số", {...units, obs_value: 1, obs_value_max: NaN, bound: "range"}],
  ["không có số", {...units, obs_value: Infinity, numerator: Infinity, denominator: Infinity}],
  ["không có số", {obs_value: NaN}],
  ["mục tiêu giảm 2–3 điểm %", {...falls(-2), obs_value_max: -3, bound: "range", value_kind: "target"}],
  ["tăng 8,1 %", {measure: "growth", obs_value: 8.1}],
  ["gấp 1,8 lần", {measure: "multiple", obs_value: 1.8, unit_measure: "times"}],
  ["bằng 102,6 % kế hoạch", {measure: "plan_share", obs_value: 102.6}],
  ["chiếm 84,5 %", {measure: "share", obs_value: 84.5}],
  ["đứng thứ 6", {measure: "rank", obs_value: 6, unit_measure: "rank"}],
  ["44/46 (95,7 %)", {...units, obs_value: 44, numerator: 44, denominator: 46}],
  ["13–17", {unit_measure: "count", obs_value: 13, obs_value_max: 17, bound: "range"}],
  ["dưới 5 %", {bound: "less_than"}],
  ["không quá 5 %", {bound: "at_most"}],
  ["trước đây khoảng 95 %", {obs_value: 95, bound: "approx", value_kind: "baseline"}],
  ["dự kiến 25", {unit_measure: "count", obs_value: 25, value_kind: "plan"}],
  ["ước 609 tỷ đồng", {...vnd, obs_value: 609e9, obs_status: "E"}],
  ["XXIV", {unit_measure: "ordinal", obs_value: 24}],
  ["2015", {unit_measure: "year", obs_value: 2015}],
  ["mục tiêu trước 2020", {unit_measure: "year", obs_value: 2020, bound: "less_than", value_kind: "target"}],
  ["20/5/2020", {unit_measure: "date", obs_value: null, period_start: "2020-05-20", period_end: "2020-05-20"}],
  ["1,2 triệu", {unit_measure: "count", obs_value: 1.2e6, unit_mult: 6}],
  ["1.200.000", {unit_measure: "count", obs_value: 1.2e6}],
  ["không có số", {obs_value: null}],
  ["7 wagon", {unit_measure: "wagon", obs_value: 7}]
];

function falls(value: number): Partial<Figure> {
  return {measure: "change", unit_measure: "percentage_point", obs_value: value};
}

it.each(cases)("sayValue(…) says “%s”", (said, told) => {
  expect(sayValue(figure(told)).replaceAll("\u00a0", " ")).toBe(said);
});

it("sayValue(figure, {short}) leaves out the unit that a chart's subtitle names", () => {
  expect(sayValue(figure({...vnd, obs_value: 1134e9}), {short: true})).toBe("1.134\u00a0tỷ");
  expect(sayValue(figure(falls(-2.27)), {short: true})).toBe("giảm 2,27");
  expect(sayValue(figure({obs_value: 95.7}), {short: true})).toBe("95,7\u00a0%");
});

it("sayCounted(figure) names what is counted", () => {
  const counted = figure({...units, obs_value: 44, numerator: 44, denominator: 46});
  expect(sayCounted(counted)).toBe("44/46 cơ sở đảng đã tổ chức đại hội (95,7\u00a0%)");
});

it("sayCounted(figure) names one thing by its singular in English", () => {
  const named = {indicator_en: "Districts recognised as meeting the new-rural-area standard", unit_measure: "count"};
  speak("en");
  expect(sayCounted(figure({...named, obs_value: 1}))).toBe(
    "1 district recognised as meeting the new-rural-area standard"
  );
  expect(sayCounted(figure({...named, obs_value: 2}))).toBe(
    "2 districts recognised as meeting the new-rural-area standard"
  );
  expect(sayCounted(figure({...named, indicator_en: "Party bodies", obs_value: 1}))).toBe("1 Party body");
  speak("vi");
});

it("sayNamed(figure) and sayIndicator(figure) name what is measured", () => {
  expect(sayNamed(figure(falls(-2.27)))).toBe("Tỷ lệ hộ nghèo: giảm 2,27\u00a0điểm\u00a0%");
  expect(sayNamed(figure({indicator_vi: "Giá trị sản xuất", qualifier: "công nghiệp"}))).toBe(
    "Giá trị sản xuất (công nghiệp): 5\u00a0%"
  );
  expect(sayNamed(figure({...units, obs_value: 44, qualifier: "nông thôn"}))).toMatch(/ \(nông thôn\)$/);
  expect(sayIndicator(figure(falls(-2.27)))).toBe("Mức giảm tỷ lệ hộ nghèo");
  expect(sayNamed(figure({indicator_vi: "Đại hội lần thứ", unit_measure: "ordinal", obs_value: 24}))).toBe(
    "Đại hội lần thứ XXIV"
  );
});

it("sayBounded(figure) leaves the kind out", () => {
  expect(sayBounded(figure({value_kind: "target", bound: "at_least"}))).toBe("từ 5\u00a0% trở lên");
});

it.each([
  [4, "IV"],
  [9, "IX"],
  [13, "XIII"],
  [28, "XXVIII"],
  [49, "XLIX"]
])("sayRoman(%i) returns “%s”", (value, said) => expect(sayRoman(value)).toBe(said));

it("sayBounded(figure, {mark, digits}) marks the number inside its bound, and leaves out what a chart says of all", () => {
  const sum = figure({...vnd, obs_value: 1134e9, bound: "more_than"});
  expect(sayBounded(sum, {mark: (amount) => `[${amount}]`})).toBe("hơn [1.134\u00a0tỷ\u00a0đồng]");
  expect([scaleOf(sum), sayBounded(sum, {short: true, digits: true})]).toEqual(["tỷ", "hơn 1.134"]);
  const range = figure({...vnd, obs_value: 900e6, obs_value_max: 1.2e9, bound: "range"});
  expect([scaleOf(range), sayBounded(range, {digits: true})]).toEqual(["", "900\u00a0triệu – 1,2\u00a0tỷ"]);
  const ratio = figure({...units, obs_value: 44, numerator: 44, denominator: 46});
  expect([scaleOf(ratio), sayBounded(ratio, {digits: true, short: true})]).toEqual(["", "44/46"]);
});
