import type {Corpus} from "../rule.js";

type Coding = readonly [indicator: string, measure: string, qualifier?: string];

/** Indicator, measure and qualifier of the first figure ← a sentence. */
export const corpus: Corpus<Coding> = [
  [["poor_household_rate", "level"], "Tỷ lệ hộ nghèo của xã còn 3,2%.", "Năm 2019, hộ nghèo chiếm 4,5%."],
  [
    ["poor_household_rate", "change"],
    "Năm 2013, phường giảm 2,27% hộ nghèo.",
    "Phấn đấu giảm nghèo hằng năm từ 2% trở lên.",
    "Tỷ lệ hộ nghèo giảm từ 2-3%."
  ],
  [["near_poor_household_rate", "change"], "Phường giảm 0,39% hộ cận nghèo."],
  [["poor_households_count", "level"], "Toàn huyện có 1.250 hộ nghèo."],
  [["poor_households_remaining", "level"], "Phường giúp 5 hộ nghèo còn lại vươn lên.", "Xã chỉ còn 12 hộ nghèo."],
  [["near_poor_households_count", "level"], "Thành phố có 28.000 hộ cận nghèo."],
  [["poor_and_near_poor_households_count", "level"], "Thành phố có 58.000 hộ nghèo, cận nghèo."],
  [
    ["nrm_communes_met", "level"],
    "Huyện có 16 xã đạt chuẩn nông thôn mới.",
    "Đến nay có 16 xã được công nhận đạt chuẩn NTM.",
    "Huyện đã có 16 xã về đích nông thôn mới.",
    "Đến nay, 2 xã của huyện đã được công nhận NTM."
  ],
  [["nrm_communes_met", "change"], "Năm qua có thêm 4 xã về đích nông thôn mới.", "Tăng 5 xã đạt chuẩn nông thôn mới."],
  [["nrm_districts_met", "level"], "Thành phố có 1 huyện và 16 xã đạt chuẩn NTM."],
  [["nrm_communes_not_met", "level"], "Huyện còn 7 xã chưa đạt chuẩn nông thôn mới."],
  [
    ["nrm_criteria_met_per_commune", "level"],
    "Xã đã hoàn thành 15/19 tiêu chí nông thôn mới.",
    "Các xã đạt từ 13-17 tiêu chí."
  ],
  [["nrm_criteria_met_average", "level"], "Toàn huyện đạt bình quân 15,2 tiêu chí/xã."],
  [["nrm_communes_meeting_criterion", "level", "Thủy lợi"], "Toàn tỉnh có 82/97 xã đạt tiêu chí thủy lợi."],
  [["nrm_communes_meeting_criterion", "level", "Giao thông"], "Ở tiêu chí giao thông, 59/97 xã đã hoàn thành."],
  [["nrm_criteria_not_met", "level"], "Huyện còn hai tiêu chí chưa đạt."],
  [["nrm_advanced_communes_met", "level"], "Huyện có 3 xã đạt chuẩn nông thôn mới nâng cao."],
  [["party_congress_held_base_units", "level"], "Quận có 44/46 cơ sở đảng đã tổ chức đại hội."],
  [["party_congress_held_base_committees", "level"], "Trong đó có 10 đảng bộ cơ sở."],
  [["party_congress_held_base_cells", "level"], "Trong đó có 34 chi bộ cơ sở."],
  [
    ["party_congress_held_district_committees", "level"],
    "Tỉnh có 13 đảng bộ cấp huyện và tương đương hoàn thành đại hội."
  ],
  [
    ["congress_ordinal", "level"],
    "Đại hội Đảng bộ thành phố lần thứ XXIV thành công.",
    "Đại hội XVII của Đảng bộ thành phố khai mạc."
  ],
  [["state_budget_revenue", "level"], "Tổng thu ngân sách đạt 609 tỷ đồng."],
  [["state_budget_revenue", "plan_share"], "Thu ngân sách bằng 102,6% dự toán."],
  [["export_turnover", "growth"], "Kim ngạch xuất khẩu tăng 8,1%."],
  [["grdp_value", "growth"], "Tốc độ tăng trưởng kinh tế đạt từ 10% trở lên."],
  [["income_per_capita", "level"], "Thu nhập bình quân đầu người đạt 33,8 triệu đồng/người/năm."],
  [["income_per_capita", "multiple"], "Thu nhập bình quân đầu người gấp 1,8 lần so với năm 2010."],
  [["sector_value_added", "growth", "dịch vụ"], "Ngành dịch vụ ước tăng 9,97%."],
  [["cooperatives_count", "level"], "Huyện có 12 hợp tác xã."],
  [["officials_assigned_count", "level"], "Huyện ủy phân công 79 đồng chí phụ trách ấp."],
  [["schools_national_standard_count", "level"], "Xã có 4/4 trường học đạt chuẩn quốc gia."],
  [["health_insurance_coverage_rate", "level"], "Tỷ lệ tham gia BHYT đạt 90%."],
  [["other", "level"], "Xã có 12 mô hình hay.", "Phường lắp 30 máy."],
  [undefined, "Phường họp lúc 14:30.", "Theo Nghị quyết 05-NQ/HU.", "Năm 2020 là năm cuối nhiệm kỳ."]
];
