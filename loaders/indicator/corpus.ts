import type {Corpus} from "../read/rule.js";

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
  [["party_congress_held_base_committees", "level"], "Đại hội đã xong ở nhiều nơi. Trong đó có 10 đảng bộ cơ sở."],
  [["party_congress_held_base_cells", "level"], "Đại hội đã xong ở nhiều nơi. Trong đó có 34 chi bộ cơ sở."],
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
  [
    ["income_per_capita_by_source", "level", "tiền lương"],
    "Thu nhập bình quân một tháng từ tiền lương đạt 2,1 triệu đồng/người."
  ],
  [["income_per_capita", "level"], "Thu nhập bình quân đầu người đạt 2,1 triệu đồng, nhờ tiền lương tăng."],
  [["income_per_capita", "multiple"], "Thu nhập bình quân đầu người gấp 1,8 lần so với năm 2010."],
  [["sector_value_added", "growth", "dịch vụ"], "Ngành dịch vụ ước tăng 9,97%."],
  [["cooperatives_count", "level"], "Huyện có 12 hợp tác xã."],
  [["officials_assigned_count", "level"], "Huyện ủy phân công 79 đồng chí phụ trách ấp."],
  [["schools_national_standard_count", "level"], "Xã có 4/4 trường học đạt chuẩn quốc gia."],
  [["health_insurance_coverage_rate", "level"], "Tỷ lệ tham gia BHYT đạt 90%."],
  [["other", "level"], "Huyện còn thiếu 2/6 chỉ tiêu của quận.", "Huyện có 12 dự án chưa triển khai."],
  [["other", "level"], "Xã có 12 mô hình hay.", "Phường lắp 30 máy."],
  // Where something is done is not how many there are.
  [["other", "level"], "Trường mở lớp dạy nghề tại 6 tỉnh.", "Công ty có cửa hàng tại 6 tỉnh, thành phố."],
  [["fdi_capital", "rank"], "Tỉnh đứng thứ 7 cả nước về thu hút vốn đầu tư nước ngoài."],
  [
    ["sector_value_added", "growth", "công nghiệp - xây dựng"],
    "Ngành công nghiệp - xây dựng tăng 8,4%, dịch vụ tăng 6,2%."
  ],
  [["other", "level"], "Có 95% số xã đạt chuẩn về hệ thống điện."],
  [
    ["investment_projects_approved_count", "level", "trong khu công nghiệp"],
    "Tỉnh có các khu công nghiệp hoạt động tốt, thu hút 45 dự án."
  ],
  [
    ["vocational_trainees_count", "level", "dân tộc thiểu số"],
    "Huyện đã đào tạo nghề cho 200 lao động dân tộc thiểu số."
  ],
  [["sector_value_added", "growth", "nông, lâm, thủy sản"], "Khu vực nông, lâm nghiệp và thủy sản tăng 3,1%."],
  [["state_budget_revenue", "growth"], "Thu ngân sách vượt 9,5% so với cùng kỳ."],
  [["retail_sales", "plan_share"], "Tổng mức bán lẻ đạt 47% so kế hoạch."],
  [["public_investment_disbursed", "plan_share"], "Giải ngân vốn đầu tư công đạt 52%."],
  [["fdi_capital", "level"], "Vốn đầu tư cấp mới và tăng thêm đạt 300 triệu USD từ các dự án FDI."],
  [["poor_households_count", "level"], "Số hộ nghèo theo chuẩn đa chiều là 52 hộ."],
  [["households_escaping_poverty", "level"], "Toàn huyện có 1.120 lượt hộ thoát nghèo."],
  [["households_supported_count", "level"], "Có 640 hộ nghèo, cận nghèo được vay vốn ưu đãi."],
  [["houses_built_for_poor_count", "level"], "Mặt trận xã xây mới 12 nhà, chưa kể nhà sửa."],
  [
    ["poverty_line_income", "level", "hộ nghèo"],
    "Hộ nghèo có thu nhập bình quân từ 700.000 đồng/người/tháng trở xuống."
  ],
  [["support_funding", "level"], "Vì người nghèo, phường đã vận động được 350 triệu đồng."],
  [
    ["nrm_districts_met", "level"],
    "Tỉnh có 3 đơn vị cấp huyện được công nhận hoàn thành nhiệm vụ xây dựng nông thôn mới."
  ],
  [["nrm_model_communes_met", "level"], "Đến nay, 4 xã đạt chuẩn kiểu mẫu."],
  [["nrm_capital_mobilised", "level"], "Làm nông thôn mới, ngân sách tỉnh 180 tỷ đồng."],
  [["land_contributed_area", "level"], "Bà con hiến tặng 3.200 m2 để mở đường."],
  [["other", "level"], "Huyện có 14 thôn đạt chuẩn kiểu mẫu."],
  [["party_members_disciplined", "level", "khiển trách"], "Hình thức là khiển trách 28 đồng chí."],
  [["party_members_disciplined", "level", "khai trừ"], "Đã khai trừ 3 trường hợp."],
  [["party_members_inspected", "level", "kiểm tra"], "Tỉnh kiểm tra 61 lượt đảng viên."],
  [["party_organisations_inspected", "level", "giám sát"], "Huyện ủy kiểm tra, giám sát 24 lượt tổ chức đảng."],
  [["committee_members_count", "level"], "Đại hội bầu 15 vị vào Ban Chấp hành."],
  [["standing_committee_members_count", "level"], "Ban Chấp hành bầu 9 đồng chí vào Ban Thường vụ."],
  [["committee_members_female_rate", "level"], "Bầu cấp ủy, nữ chiếm tỷ lệ 21,3%."],
  [["committee_members_young_rate", "level"], "Trong cấp ủy mới, trẻ tuổi chiếm 12,5%."],
  [["congress_delegates_count", "level"], "Có 143 đại biểu được triệu tập."],
  [["party_base_units_total", "level"], "Đảng bộ huyện có 42 tổ chức cơ sở đảng."],
  [["party_congress_held_base_units", "level"], "Đã đại hội xong 346/680 tổ chức cơ sở đảng."],
  [["party_secretaries_elected", "level"], "Có 12 đơn vị thí điểm bầu trực tiếp bí thư."],
  [["plan_targets_met", "level"], "Huyện đạt và vượt 17/19 mục tiêu."],
  [["resolution_targets_count", "level"], "Đại hội biểu quyết thông qua 16 chỉ tiêu."],
  [["action_programs_count", "level"], "Huyện ủy ban hành 9 đề án trọng tâm."],
  [["party_members_admitted", "level"], "Chi bộ phát triển mới 5 đảng viên."],
  [["party_members_count", "level"], "Dự họp là những người thay mặt cho 3.200 đảng viên."],
  [["strong_party_units_rate", "level"], "Trên 85% chi bộ, đảng bộ được xếp loại hoàn thành tốt nhiệm vụ."],
  [["party_badges_awarded", "level"], "Dịp này có 7 đồng chí nhận Huy hiệu Đảng."],
  [["officials_rotated_count", "level"], "Huyện đưa 12 cán bộ về xã.", "Thành ủy luân chuyển 44 lượt cán bộ."],
  [["party_cells_covered_count", "level"], "Các đồng chí phụ trách 31 chi, đảng bộ."],
  [["resolution_study_attendance_rate", "level"], "Trên 98% cán bộ, đảng viên được quán triệt nghị quyết."],
  [["communes_count", "change"], "Qua sắp xếp, tỉnh giảm 14 xã."],
  [["population", "share"], "Xã có đông dân số trẻ, nữ chiếm 51%."],
  [undefined, "Phường họp lúc 14:30.", "Theo Nghị quyết 05-NQ/HU.", "Năm 2020 là năm cuối nhiệm kỳ."]
];

/** The code ← sentences that state a figure of it; every code of the table has one. */
export const named: Corpus<string> = [
  ["district_established_year", "Huyện Thới Lai được thành lập năm 2008."],
  ["districts_count", "Tỉnh Quảng Ninh có 13 đơn vị hành chính cấp huyện."],
  ["districts_to_become_urban_count", "Hà Nội phấn đấu đưa 5 huyện lên quận vào năm 2025."],
  ["income_per_capita_by_source", "Thu nhập từ tiền lương đạt 2,1 triệu đồng một tháng."],
  ["provinces_count", "Cả nước có 63 tỉnh, thành phố."],
  ["crop_output", "Tổng sản lượng lương thực có hạt đạt 45.200 tấn.", "Sản lượng lúa cả năm ước đạt 1,2 triệu tấn."],
  ["crop_yield", "Năng suất lúa bình quân đạt 62 tạ/ha."],
  ["cultivated_area", "Diện tích gieo trồng cả năm đạt 12.500 ha.", "Toàn huyện gieo cấy được 5.600 ha lúa mùa."],
  ["fishery_catch", "Sản lượng khai thác thủy sản đạt 12.300 tấn."],
  ["fishing_vessels_count", "Toàn tỉnh có 1.250 tàu cá."],
  ["forest_cover_rate", "Tỷ lệ che phủ rừng đạt 55,3%."],
  ["land_consolidated_area", "Huyện đã dồn điền đổi thửa được 3.200 ha."],
  ["livestock_count", "Tổng đàn lợn có 45.000 con.", "Đàn gia cầm đạt 1,2 triệu con."],
  ["ocop_products_count", "Huyện có 15 sản phẩm OCOP đạt 3 sao trở lên."],
  ["communes_supported_count", "Các đồng chí Tỉnh ủy viên đã giúp 12 xã xây dựng nông thôn mới."],
  ["grassroots_visits_per_month", "Mỗi tháng, cán bộ xuống ấp ít nhất 2 lần."],
  ["officials_assigned_count", "Huyện ủy phân công 45 cán bộ phụ trách thôn.", "Tỉnh cử 120 cán bộ về cơ sở."],
  ["party_cells_covered_count", "45 chi bộ thôn được cấp ủy viên phụ trách."],
  ["officials_rotated_count", "Ban Thường vụ đã luân chuyển 12 cán bộ về cơ sở."],
  ["officials_political_elementary_training", "Xã có 4 cán bộ học sơ cấp chính trị."],
  ["officials_political_intermediate_training", "Xã cử 6 đồng chí học trung cấp lý luận chính trị."],
  ["officials_university_training", "Phường có 7 cán bộ đang học đại học."],
  ["cooperative_groups_established", "Xã đã thành lập 11 tổ hợp tác."],
  ["cooperatives_established", "Năm 2019, huyện thành lập mới 5 hợp tác xã."],
  ["cultural_household_rate", "Tỷ lệ gia đình văn hóa đạt 92%.", "Có 95% số hộ đạt danh hiệu gia đình văn hóa."],
  ["cultural_village_rate", "Tỷ lệ thôn văn hóa đạt 85%."],
  ["cultural_villages_count", "Xã có 8/9 thôn đạt danh hiệu thôn văn hóa."],
  ["culture_houses_count", "Toàn huyện xây mới 25 nhà văn hóa thôn."],
  ["heritage_sites_count", "Huyện có 23 di tích được xếp hạng."],
  ["consumer_price_index", "Chỉ số giá tiêu dùng tăng 3,5%."],
  ["cooperatives_count", "Hiện nay, toàn tỉnh có 320 hợp tác xã hoạt động."],
  ["credit_outstanding", "Tổng dư nợ cho vay đạt 3.450 tỷ đồng."],
  [
    "enterprises_count",
    "Trên địa bàn có 1.250 doanh nghiệp hoạt động.",
    "Năm qua, tỉnh có thêm 650 doanh nghiệp thành lập mới."
  ],
  ["export_turnover", "Kim ngạch xuất khẩu đạt 1,2 tỷ USD.", "Giá trị xuất khẩu tăng 12,5% so với cùng kỳ."],
  ["fdi_capital", "Tổng vốn đầu tư trực tiếp nước ngoài đạt 3 tỷ USD."],
  ["fdi_projects_count", "Toàn tỉnh có 120 dự án FDI."],
  ["funds_mobilised", "Tổng nguồn vốn huy động tại chỗ đạt 2.300 tỷ đồng."],
  [
    "grdp_per_capita",
    "GRDP bình quân đầu người đạt 62 triệu đồng.",
    "Tổng sản phẩm bình quân đầu người ước đạt 2.500 USD."
  ],
  [
    "grdp_value",
    "Tổng sản phẩm trên địa bàn tăng 7,5%.",
    "Tốc độ tăng trưởng kinh tế bình quân đạt 8,2%/năm.",
    "Quy mô nền kinh tế đạt 150.000 tỷ đồng."
  ],
  ["import_turnover", "Kim ngạch nhập khẩu đạt 850 triệu USD."],
  [
    "income_per_capita",
    "Thu nhập bình quân đầu người đạt 45,6 triệu đồng/năm.",
    "Thu nhập bình quân của người dân đạt 38 triệu đồng/người/năm, tăng 5 triệu đồng so với năm 2018."
  ],
  ["industrial_parks_count", "Tỉnh có 12 khu công nghiệp."],
  ["industrial_production", "Chỉ số sản xuất công nghiệp tăng 9,8%."],
  ["markets_count", "Huyện có 15 chợ."],
  ["output_value", "Tổng giá trị sản xuất đạt 5.400 tỷ đồng.", "Giá trị sản xuất nông nghiệp tăng 4,2%."],
  [
    "output_value_per_hectare",
    "Giá trị sản xuất trên 1 ha đất canh tác đạt 120 triệu đồng.",
    "Giá trị thu nhập đạt 150 triệu đồng/ha."
  ],
  ["retail_sales", "Tổng mức bán lẻ hàng hóa đạt 12.000 tỷ đồng."],
  [
    "sector_share",
    "Nông nghiệp chiếm tỷ trọng 25% trong cơ cấu kinh tế.",
    "Tỷ trọng công nghiệp - xây dựng chiếm 45,2%."
  ],
  ["sector_value_added", "Khu vực dịch vụ tăng 7,1%."],
  ["social_investment_capital", "Tổng vốn đầu tư toàn xã hội đạt 25.000 tỷ đồng."],
  ["state_budget_expenditure", "Tổng chi ngân sách địa phương là 8.500 tỷ đồng."],
  [
    "state_budget_revenue",
    "Thu ngân sách nhà nước trên địa bàn đạt 12.300 tỷ đồng.",
    "Thu ngân sách đạt 125% dự toán."
  ],
  ["tourism_revenue", "Doanh thu du lịch đạt 1.200 tỷ đồng."],
  ["tourists_count", "Tỉnh đón 2,5 triệu lượt khách du lịch."],
  ["lower_secondary_continuation_rate", "98% học sinh tốt nghiệp THCS tiếp tục học trung học phổ thông."],
  ["qualified_teachers_rate", "100% giáo viên đạt chuẩn về trình độ."],
  [
    "schools_national_standard_rate",
    "Tỷ lệ trường đạt chuẩn quốc gia đạt 75%.",
    "Có 70% số trường đạt chuẩn quốc gia."
  ],
  ["solid_classrooms_rate", "Tỷ lệ phòng học kiên cố đạt 95%."],
  ["vocational_schools_count", "Toàn tỉnh có 25 cơ sở giáo dục nghề nghiệp."],
  ["urbanisation_rate", "Tỷ lệ đô thị hóa đạt 35%."],
  ["waste_collection_rate", "Tỷ lệ thu gom rác thải sinh hoạt đạt 92%.", "Trên 90% chất thải rắn được thu gom, xử lý."],
  ["papi_score", "Chỉ số PAPI của tỉnh đạt 43,5 điểm."],
  ["par_index_score", "Chỉ số cải cách hành chính đạt 85,2%."],
  ["pci_score", "Chỉ số PCI đạt 65,3 điểm, xếp thứ 12 cả nước."],
  ["voter_turnout_rate", "Tỷ lệ cử tri đi bầu đạt 99,5%."],
  ["child_malnutrition_rate", "Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng giảm còn 12,5%."],
  ["communes_health_standard_count", "Huyện có 18/20 xã đạt chuẩn quốc gia về y tế."],
  ["communes_health_standard_rate", "Có 95% số xã đạt tiêu chí quốc gia về y tế."],
  [
    "health_insurance_coverage_rate",
    "Tỷ lệ người dân tham gia bảo hiểm y tế đạt 90,5%.",
    "Tỷ lệ bao phủ BHYT đạt 92% dân số."
  ],
  ["health_stations_count", "Huyện đã xây mới 5 trạm y tế."],
  ["canal_hardened_km", "Toàn xã đã kiên cố hóa 12 km kênh mương."],
  ["clean_water_household_rate", "Tỷ lệ hộ sử dụng nước hợp vệ sinh đạt 98%.", "95% hộ dân được sử dụng nước sạch."],
  ["communes_with_facility", "100% số xã có trạm y tế."],
  ["electricity_household_rate", "99,8% hộ dân được sử dụng điện.", "Tỷ lệ hộ sử dụng điện đạt 100%."],
  ["hamlet_information_houses_built", "Xã xây dựng 7 nhà thông tin ấp."],
  ["irrigation_works_count", "Huyện có 45 công trình thủy lợi."],
  ["power_grid_works_count", "Ngành điện đầu tư 120 trạm biến áp."],
  ["public_schools_national_standard_rate", "85% trường công lập đạt chuẩn quốc gia."],
  ["road_upgraded_km", "Huyện đã nâng cấp, sửa chữa 45 km đường giao thông."],
  [
    "rural_road_built_km",
    "Toàn huyện bê tông hóa được 120 km đường giao thông nông thôn.",
    "Xã làm mới 15 km đường giao thông nông thôn."
  ],
  ["rural_road_hardened_rate", "95% đường trục thôn được cứng hóa."],
  ["schools_built_or_renovated_count", "Quận xây mới 12 trường học."],
  [
    "schools_national_standard_count",
    "Huyện có 45 trường đạt chuẩn quốc gia.",
    "Toàn huyện có 35/50 trường học đạt chuẩn quốc gia."
  ],
  ["villages_with_facility", "100% số thôn có nhà văn hóa."],
  ["water_supply_works_count", "Toàn tỉnh có 46 công trình cấp nước tập trung."],
  ["waterway_dredged_km", "Huyện đã nạo vét 25 km kênh mương."],
  ["construction_debt", "Nợ đọng xây dựng cơ bản còn 120 tỷ đồng."],
  ["infrastructure_works_count", "Huyện đã xây dựng 150 công trình hạ tầng."],
  ["investment_capital_vnd", "Tổng mức đầu tư của dự án là 1.500 tỷ đồng."],
  ["investment_projects_approved_count", "Tỉnh đã cấp phép cho 25 dự án đầu tư."],
  ["projects_launched_count", "Quận triển khai 45 dự án."],
  ["public_investment_disbursed", "Giải ngân vốn đầu tư công đạt 850 tỷ đồng."],
  ["support_funding", "Ngân sách tỉnh hỗ trợ 25 tỷ đồng."],
  ["jobs_created", "Giải quyết việc làm cho 12.500 lao động.", "Tạo việc làm mới cho hơn 3.000 người."],
  ["labour_export_count", "Đưa 450 lao động đi làm việc ở nước ngoài."],
  ["trained_labour_rate", "Tỷ lệ lao động qua đào tạo đạt 65%."],
  ["unemployment_rate", "Tỷ lệ thất nghiệp đô thị là 2,3%."],
  ["vocational_trainees_count", "Huyện đã đào tạo nghề cho 1.200 lao động nông thôn."],
  ["labour_days_contributed", "Nhân dân đóng góp 15.000 ngày công."],
  ["land_contributed_area", "Người dân đã hiến 45.000 m2 đất."],
  ["nrm_advanced_communes_met", "Huyện có 5 xã đạt chuẩn nông thôn mới nâng cao."],
  [
    "nrm_capital_mobilised",
    "Tổng nguồn vốn huy động xây dựng nông thôn mới đạt 1.250 tỷ đồng.",
    "Nhân dân đóng góp 120 tỷ đồng xây dựng nông thôn mới."
  ],
  [
    "nrm_commune_standard_year",
    "Năm 2015, xã Mỹ Khánh được công nhận đạt chuẩn nông thôn mới.",
    "Xã phấn đấu đạt chuẩn nông thôn mới vào năm 2021."
  ],
  ["nrm_communes_in_criteria_band", "Có 12 xã đạt từ 15 đến 18 tiêu chí."],
  ["nrm_communes_meeting_criterion", "Đến nay, có 120 xã đạt tiêu chí thu nhập."],
  [
    "nrm_communes_met",
    "Toàn tỉnh có 98/117 xã đạt chuẩn nông thôn mới.",
    "Huyện hiện có 15 xã được công nhận xã nông thôn mới."
  ],
  ["nrm_communes_met_rate", "Tỷ lệ xã đạt chuẩn nông thôn mới là 65%.", "Có 72,5% số xã đạt chuẩn nông thôn mới."],
  ["nrm_communes_not_met", "Còn 5 xã chưa đạt chuẩn nông thôn mới."],
  ["nrm_communes_total", "Toàn huyện có 18 xã xây dựng nông thôn mới."],
  ["nrm_criteria_met_average", "Bình quân toàn huyện đạt 16,5 tiêu chí/xã."],
  ["nrm_criteria_met_per_commune", "Xã Tứ Cường đạt 17 tiêu chí nông thôn mới.", "Đến nay xã đã đạt 19/19 tiêu chí."],
  ["nrm_criteria_met_total", "Toàn huyện đạt tổng số 285 tiêu chí."],
  ["nrm_criteria_not_met", "Xã còn 3 tiêu chí chưa đạt."],
  ["nrm_district_standard_year", "Huyện Đan Phượng đạt chuẩn nông thôn mới năm 2015."],
  ["nrm_districts_met", "Toàn tỉnh có 4 huyện đạt chuẩn nông thôn mới."],
  ["nrm_model_communes_met", "Huyện có 2 xã đạt chuẩn nông thôn mới kiểu mẫu."],
  ["committee_members_female_rate", "Tỷ lệ nữ cấp ủy đạt 18,5%."],
  ["committee_members_young_rate", "Tỷ lệ cán bộ trẻ trong cấp ủy đạt 12%."],
  ["congress_delegates_count", "Dự Đại hội có 250 đại biểu chính thức."],
  ["party_badges_awarded", "Đảng bộ đã trao Huy hiệu Đảng cho 45 đảng viên."],
  ["party_cells_count", "Đảng bộ có 45 chi, đảng bộ trực thuộc."],
  [
    "party_members_admitted",
    "Đảng bộ kết nạp 125 đảng viên mới.",
    "Trong nhiệm kỳ, toàn Đảng bộ đã kết nạp được 1.250 đảng viên."
  ],
  ["party_members_count", "Đảng bộ huyện có 5.600 đảng viên."],
  ["party_members_disciplined", "Cấp ủy các cấp đã thi hành kỷ luật 45 đảng viên."],
  ["party_members_inspected", "Ủy ban Kiểm tra đã kiểm tra 120 đảng viên."],
  ["party_organisations_inspected", "Cấp ủy đã kiểm tra 35 tổ chức đảng."],
  [
    "strong_party_units_rate",
    "85% tổ chức cơ sở đảng đạt trong sạch vững mạnh.",
    "Tỷ lệ tổ chức đảng hoàn thành tốt nhiệm vụ đạt 90%."
  ],
  [
    "committee_members_count",
    "Đại hội đã bầu 15 đồng chí vào Ban Chấp hành Đảng bộ.",
    "Ban Chấp hành khóa mới gồm 41 đồng chí."
  ],
  ["congress_duration_days", "Đại hội diễn ra trong 2 ngày."],
  ["congress_ordinal", "Đại hội đại biểu Đảng bộ huyện lần thứ XXV."],
  ["party_base_units_total", "Đảng bộ huyện có 46 tổ chức cơ sở đảng trực thuộc."],
  ["party_congress_held_base_units", "Đến nay, 44/46 tổ chức cơ sở đảng đã hoàn thành đại hội."],
  ["party_congress_held_central_committees", "Đã có 65 đảng bộ trực thuộc Trung ương hoàn thành đại hội."],
  ["party_secretaries_elected", "Đại hội bầu trực tiếp 25 bí thư cấp ủy."],
  ["standing_committee_members_count", "Ban Thường vụ gồm 11 đồng chí."],
  ["communes_count", "Huyện có 18 xã, thị trấn.", "Toàn tỉnh có 186 xã, phường, thị trấn."],
  ["hamlets_count", "Xã có 9 thôn."],
  ["households_count", "Xã có 2.450 hộ dân."],
  ["natural_area", "Huyện có diện tích tự nhiên 25.000 ha."],
  ["population", "Huyện có dân số 125.000 người.", "Xã có hơn 12.000 nhân khẩu."],
  ["households_escaping_poverty", "Năm qua, huyện có 450 hộ thoát nghèo."],
  ["households_supported_count", "Chương trình đã hỗ trợ 250 hộ vay vốn."],
  [
    "houses_built_for_poor_count",
    "Mặt trận xây dựng 45 nhà đại đoàn kết.",
    "Huyện đã hỗ trợ xây 120 căn nhà cho hộ nghèo."
  ],
  ["near_poor_household_rate", "Tỷ lệ hộ cận nghèo còn 4,5%."],
  ["near_poor_households_count", "Xã còn 120 hộ cận nghèo."],
  ["poor_and_near_poor_households_count", "Huyện có 1.250 hộ nghèo và cận nghèo."],
  ["poor_household_rate", "Tỷ lệ hộ nghèo giảm từ 12% xuống còn 3,5%.", "Tỷ lệ hộ nghèo giảm còn 1,8%."],
  ["poor_households_count", "Toàn xã có 45 hộ nghèo."],
  ["poor_households_remaining", "Đến nay, phường chỉ còn 12 hộ nghèo."],
  ["poverty_line_income", "Chuẩn nghèo khu vực nông thôn là 700.000 đồng/người/tháng."],
  ["action_programs_count", "Thành ủy ban hành 10 chương trình công tác toàn khóa."],
  ["plan_targets_met", "Năm 2019, huyện có 18/20 chỉ tiêu đạt và vượt kế hoạch."],
  ["resolution_study_attendance_rate", "Tỷ lệ đảng viên tham gia học tập nghị quyết đạt 98%."],
  ["resolution_targets_count", "Đại hội đề ra 15 chỉ tiêu chủ yếu."],
  ["urban_civilisation_wards_count", "Quận có 8/11 phường đạt chuẩn văn minh đô thị."],
  ["urban_class_score", "Thành phố đạt 85,6 điểm phân loại đô thị."],
  ["urban_criteria_met", "Thị xã đạt 45/59 tiêu chí phân loại đô thị loại II."],
  ["master_plans_implemented_count", "Thành phố đang triển khai 2 quy hoạch chiến lược."],
  ["party_congress_held_district_committees", "Tỉnh đã có 13 đảng bộ cấp trên trực tiếp cơ sở tổ chức xong đại hội."],
  ["party_congress_held_base_committees", "Đã có 10 đảng bộ cơ sở tổ chức đại hội."],
  ["party_congress_held_base_cells", "34 chi bộ cơ sở đã hoàn thành đại hội."],
  ["school_standard_criteria_total", "Trường giữ vững năm tiêu chuẩn của trường chuẩn quốc gia."],
  ["schools_total_count", "Toàn huyện có 56 trường học."],
  ["congress_held_date", "Ngày 12/5, Đại hội Đảng bộ xã khai mạc."],
  ["districts_supported_count", "Thành ủy viên hỗ trợ 36 xã của 4 huyện xây dựng nông thôn mới."],
  [
    "sector_value_added",
    "Tổng sản phẩm trên địa bàn đạt 9.200 tỷ đồng, trong đó nông nghiệp 2.100 tỷ đồng.",
    "GRDP tăng 8%; công nghiệp và xây dựng tăng 10%."
  ],
  ["sector_share", "Cơ cấu kinh tế gồm: công nghiệp chiếm 45%, dịch vụ 35%, còn lại là nông nghiệp."],
  ["output_value", "Giá trị sản xuất các ngành tăng 9%, trong đó nông nghiệp tăng 4%."],
  [
    "retail_sales",
    "Tổng mức luân chuyển hàng hóa bán lẻ đạt 950 tỷ đồng.",
    "Doanh thu ngành thương mại, dịch vụ đạt 430 tỷ đồng."
  ],
  ["import_turnover", "Xuất khẩu đạt 90 triệu USD, nhập khẩu đạt 75 triệu USD."],
  [
    "state_budget_revenue",
    "Thu xuất nhập khẩu đạt 2.300 tỷ đồng.",
    "Thu tiền sử dụng đất được 85 tỷ đồng.",
    "Ngành thuế thu được 640 tỷ đồng."
  ],
  ["social_investment_capital", "Tổng vốn đầu tư thực hiện toàn xã hội đạt 7.800 tỷ đồng."],
  ["public_investment_disbursed", "Đến tháng 10, huyện đã giải ngân được 96 tỷ đồng vốn đầu tư công."],
  ["fdi_projects_count", "Tỉnh cấp mới 6 dự án FDI.", "Có 31 lượt dự án tăng vốn của nhà đầu tư nước ngoài."],
  ["investment_projects_approved_count", "Tỉnh trao quyết định chủ trương đầu tư cho 14 dự án."],
  [
    "tourism_revenue",
    "Huyện đón 80.000 lượt khách, doanh thu ước đạt 42 tỷ đồng.",
    "Tổng thu từ khách du lịch đạt 900 tỷ đồng."
  ],
  ["fishery_catch", "Sản lượng thủy sản 9.000 tấn, trong đó khai thác 6.500 tấn, nuôi trồng 2.500 tấn."],
  ["fishing_vessels_count", "Đội tàu cá của huyện có 240 chiếc."],
  [
    "jobs_created",
    "Nhà máy tạo công ăn việc làm cho 800 lao động.",
    "Toàn tỉnh có 7.200 lao động làm việc trong tỉnh."
  ],
  ["vocational_trainees_count", "Các trường tuyển sinh giáo dục nghề nghiệp 3.100 người."],
  [
    "schools_national_standard_count",
    "Toàn huyện có 38/45 trường đạt CQG.",
    "Toàn tỉnh có 210 trường đạt chuẩn quốc gia. Bậc mầm non có 64 trường."
  ],
  ["qualified_teachers_rate", "100% cán bộ quản lý, giáo viên đạt chuẩn."],
  ["communes_with_facility", "95% số xã có đường ô tô đến trung tâm.", "100% xã, phường, thị trấn đã có điện lưới."],
  ["villages_with_facility", "Có 88/92 thôn, bản có điện."],
  ["waste_collection_rate", "82% hộ dân tham gia thu gom rác thải."],
  ["clean_water_household_rate", "90% dân số đô thị được cung cấp nước sạch."],
  ["output_value_per_hectare", "Giá trị sản xuất bình quân trên 1 ha canh tác đạt 98 triệu đồng."],
  ["labour_export_count", "Giải quyết việc làm cho 900 lao động, trong đó xuất khẩu 120 lao động."],
  ["nrm_criteria_to_complete", "Năm nay, xã phải hoàn thành 3 tiêu chí."]
];
