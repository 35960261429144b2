import {expect, it} from "vitest";
import {criteria} from "../../../loaders/indicator/criteria.js";
import {criteriaNamed, remarksOf, type Remark} from "../../../loaders/subject/remark.js";
import {saidIn} from "../../figures.js";

/** What is remarked of the figure in braces, of an indicator whose code begins so. */
const remarks: [of: string, sentence: string, remarks: Remark[]][] = [
  ["congress_ordinal", "nghị quyết Đại hội {XII} toàn quốc", ["national"]],
  ["congress_ordinal", "Đại hội {XII} của Đảng", ["national"]],
  ["congress_ordinal", "Đại hội {XXIV} của Đảng bộ TP Móng Cái", []],
  ["congress_ordinal", "đại hội lần thứ {XI}.", []],
  ["congress_held_date", "Được Quận ủy chọn làm điểm, Đảng bộ mở đại hội ngày {8-5}.", ["pilot"]],
  ["congress_held_date", "Phường mở đại hội ngày {8-5} ở trung tâm điểm du lịch.", []],
  ["nrm_communes_in_criteria_band", "Số còn lại: {11} xã đạt từ 6 tiêu chí trở lên", ["remaining"]],
  ["nrm_communes_in_criteria_band", "Lúc bắt đầu, {11} xã đạt từ 6 tiêu chí trở lên", []],
  ["nrm_communes_in_criteria_band", "Bình quân {11} xã đạt 9 tiêu chí", ["average"]],
  ["poor_household_rate", "bình quân mỗi năm giảm {2,27}%", ["average", "yearly"]],
  ["crop_output", "Sản lượng lương thực bình quân {25.000} tấn mỗi năm", ["average", "yearly"]],
  ["crop_output", "Sản lượng lương thực hằng năm đạt {25.000} tấn", ["average"]],
  ["jobs_created", "Mỗi năm, tính bình quân, {117} lao động có việc làm", ["average"]],
  ["jobs_created", "Mỗi năm tính bình quân {117} lao động có việc làm", ["average", "yearly"]],
  ["state_budget_revenue", "Thu ngân sách bình quân đạt trên {120} tỷ đồng/năm", ["average", "yearly"]],
  ["state_budget_revenue", "Thu ngân sách được {1.200} tỷ đồng, bình quân mỗi năm tăng 11%", ["average"]],
  ["income_per_capita", "Thành viên có thu nhập bình quân {72} triệu đồng một năm", ["average"]],
  ["income_per_capita", "Thu nhập bình quân đầu người {45} triệu đồng/năm", ["average"]],
  ["poor_household_rate", "Năm 2013, phường giảm được {2,27}% hộ nghèo, số còn lại là hộ cận nghèo", []]
];

it.each(remarks)("remarksOf(%s in “%s”) is %j", (indicator, sentence, remarked) =>
  expect(remarksOf(saidIn(sentence, {indicator}))).toEqual(remarked)
);

it.each([
  ["còn {hai} tiêu chí chưa đạt: môi trường, y tế", ["health", "environment"]],
  ["còn {hai} tiêu chí chưa đạt: cơ sở vật chất văn hóa và giao thông", ["transport", "cultural_facilities"]],
  ["Về y tế, còn {hai} tiêu chí chưa đạt", []]
])("criteriaNamed(“%s”) is %j", (sentence, named) =>
  expect(criteriaNamed(saidIn(sentence, {indicator: "nrm_criteria_not_met"}), criteria())).toEqual(named)
);

it("criteriaNamed(row) is of counts of criteria alone", () => {
  const row = saidIn("{2} xã đạt tiêu chí y tế", {indicator: "nrm_communes_meeting_criterion"});
  expect(criteriaNamed(row, criteria())).toEqual([]);
});
