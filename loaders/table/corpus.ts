import type {GridCell} from "./cells.js";

/** A text with a table, what each of its cells is read as, and which are not read and why. */
export interface TableCase {
  name: string;
  text: string;
  /** “312: state_budget_revenue 312000000000 vnd actual 2021, Đại Lộc”. */
  figures: readonly string[];
  /** Digits of cells, with the reason. */
  passed?: readonly (readonly [digits: string, reason: NonNullable<GridCell["reason"]>])[];
}

/** Tables of many shapes, made up. */
export const corpus: readonly TableCase[] = [
  {
    name: "plan, actual and their ratio",
    text: `HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM
Kết quả thực hiện năm 2021

| TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2021 | Thực hiện năm 2021 | % so KH |
|---|---|---|---|---|---|
| 1 | Thu ngân sách | Tỷ đồng | 300 | 312 | 104 |
| 2 | Tỷ lệ hộ nghèo | % | 2,5 | 2,1 | |
`,
    figures: [
      "300: state_budget_revenue 300000000000 vnd plan 2021, Đại Lộc",
      "312: state_budget_revenue 312000000000 vnd actual 2021, Đại Lộc",
      "104: state_budget_revenue plan_share 104 percent actual 2021, Đại Lộc",
      "2,5: poor_household_rate 2.5 percent plan 2021, Đại Lộc",
      "2,1: poor_household_rate 2.1 percent actual 2021, Đại Lộc"
    ]
  },
  {
    name: "two rows of heads, numbers of columns, parts, ditto marks",
    text: `HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM
Biểu 01 kèm theo báo cáo

| TT | Chỉ tiêu | ĐVT | TH năm 2020 | Năm 2021 | | So sánh (%) | | KH năm 2022 |
|---|---|---|---|---|---|---|---|---|
| | | | | Kế hoạch | Ước TH | TH/KH | So với năm 2020 | |
| A | B | C | 1 | 2 | 3 | 4=3/2 | 5=3/1 | 6 |
| I | CHỈ TIÊU KINH TẾ | | | | | | | |
| 1 | Giá trị sản xuất | Tỷ đồng | 9.000 | 9.800 | 9.650 | 98,5 | 107,2 | 10.500 |
| | Trong đó: | | | | | | | |
| | - Công nghiệp - xây dựng | " | 5.000 | 5.500 | 5.400 | 98,2 | 108 | 6.000 |
| II | CHỈ TIÊU XÃ HỘI | | | | | | | |
| 2 | Dân số trung bình | Người | 150.200 | 151.000 | 151.300 | 100,2 | 100,7 | 152.000 |
`,
    figures: [
      "9.000: output_value 9000000000000 vnd actual 2020, Đại Lộc",
      "9.800: output_value 9800000000000 vnd plan 2021, Đại Lộc",
      "9.650: output_value 9650000000000 vnd actual 2021, Đại Lộc",
      "98,5: output_value plan_share 98.5 percent actual 2021, Đại Lộc",
      "107,2: output_value base=2020 multiple 107.2 percent actual 2021, Đại Lộc",
      "10.500: output_value 10500000000000 vnd plan 2022, Đại Lộc",
      "5.000: output_value sector=industry_construction 5000000000000 vnd actual 2020, Đại Lộc",
      "5.500: output_value sector=industry_construction 5500000000000 vnd plan 2021, Đại Lộc",
      "5.400: output_value sector=industry_construction 5400000000000 vnd actual 2021, Đại Lộc",
      "98,2: output_value sector=industry_construction plan_share 98.2 percent actual 2021, Đại Lộc",
      "108: output_value base=2020|sector=industry_construction multiple 108 percent actual 2021, Đại Lộc",
      "6.000: output_value sector=industry_construction 6000000000000 vnd plan 2022, Đại Lộc",
      "150.200: population 150200 count actual 2020, Đại Lộc",
      "151.000: population 151000 count plan 2021, Đại Lộc",
      "151.300: population 151300 count actual 2021, Đại Lộc",
      "100,2: population plan_share 100.2 percent actual 2021, Đại Lộc",
      "100,7: population base=2020 multiple 100.7 percent actual 2021, Đại Lộc",
      "152.000: population 152000 count plan 2022, Đại Lộc"
    ]
  },
  {
    name: "places as rows, with their total",
    text: `UBND TỈNH QUẢNG NAM
Kết quả rà soát hộ nghèo năm 2021 của các huyện

| STT | Huyện | Tổng số hộ | Số hộ nghèo | Tỷ lệ hộ nghèo (%) |
|---|---|---|---|---|
| 1 | Đại Lộc | 42.000 | 900 | 2,14 |
| 2 | Nam Giang | 7.000 | 2.100 | 30,0 |
| | Tổng cộng | 49.000 | 3.000 | 6,12 |
`,
    figures: [
      "42.000: households_count 42000 count actual 2021, Đại Lộc",
      "900: poor_households_count 900 count actual 2021, Đại Lộc",
      "2,14: poor_household_rate 2.14 percent actual 2021, Đại Lộc",
      "7.000: households_count 7000 count actual 2021, Nam Giang",
      "2.100: poor_households_count 2100 count actual 2021, Nam Giang",
      "30,0: poor_household_rate 30 percent actual 2021, Nam Giang",
      "49.000: households_count 49000 count actual 2021, Quảng Nam",
      "3.000: poor_households_count 3000 count actual 2021, Quảng Nam",
      "6,12: poor_household_rate 6.12 percent actual 2021, Quảng Nam"
    ]
  },
  {
    name: "places as columns",
    text: `UBND TỈNH QUẢNG NAM
Một số chỉ tiêu năm 2021

| Chỉ tiêu | Đơn vị | Huyện Đại Lộc | Huyện Nam Giang |
|---|---|---|---|
| Dân số | Người | 151.000 | 27.000 |
| Tỷ lệ hộ nghèo | % | 2,1 | 30 |
`,
    figures: [
      "151.000: population 151000 count actual 2021, Đại Lộc",
      "27.000: population 27000 count actual 2021, Nam Giang",
      "2,1: poor_household_rate 2.1 percent actual 2021, Đại Lộc",
      "30: poor_household_rate 30 percent actual 2021, Nam Giang"
    ]
  },
  {
    name: "years as columns, between tabs",
    text: `HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM
Một số chỉ tiêu qua các năm

Chỉ tiêu\tĐơn vị\t2019\t2020\t2021
Thu nhập bình quân đầu người\tTriệu đồng\t38\t41\t45
Dân số\t1000 người\t148\t149,5\t151
`,
    figures: [
      "38: income_per_capita 38000000 vnd actual 2019, Đại Lộc",
      "41: income_per_capita 41000000 vnd actual 2020, Đại Lộc",
      "45: income_per_capita 45000000 vnd actual 2021, Đại Lộc",
      "148: population 148000 count actual 2019, Đại Lộc",
      "149,5: population 149500 count actual 2020, Đại Lộc",
      "151: population 151000 count actual 2021, Đại Lộc"
    ]
  },
  {
    name: "set in columns, one unit over all",
    text: `HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM
Thu ngân sách trên địa bàn
Đơn vị tính: triệu đồng

TT   Nội dung                     Dự toán 2021   Thực hiện 2021   TH/DT (%)
1    Thu nội địa                       290.000          310.000       106,9
     - Thu tiền sử dụng đất             80.000           95.000       118,8
2    Thu xuất nhập khẩu                  1.000              800          80
`,
    figures: [
      "290.000: state_budget_revenue budget_line=domestic 290000000000 vnd plan 2021, Đại Lộc",
      "310.000: state_budget_revenue budget_line=domestic 310000000000 vnd actual 2021, Đại Lộc",
      "106,9: state_budget_revenue budget_line=domestic plan_share 106.9 percent actual 2021, Đại Lộc",
      "80.000: state_budget_revenue budget_line=land_use_fee 80000000000 vnd plan 2021, Đại Lộc",
      "95.000: state_budget_revenue budget_line=land_use_fee 95000000000 vnd actual 2021, Đại Lộc",
      "118,8: state_budget_revenue budget_line=land_use_fee plan_share 118.8 percent actual 2021, Đại Lộc",
      "1.000: state_budget_revenue budget_line=import_export 1000000000 vnd plan 2021, Đại Lộc",
      "800: state_budget_revenue budget_line=import_export 800000000 vnd actual 2021, Đại Lộc",
      "80: state_budget_revenue budget_line=import_export plan_share 80 percent actual 2021, Đại Lộc"
    ]
  },
  {
    name: "a cell a line, with notes, brackets and names that share a row",
    text: `TỈNH QUẢNG NAM
CÁC CHỈ TIÊU ĐẠT ĐƯỢC NĂM 2021

Stt

Chỉ tiêu

TH năm 2020

KH năm 2021

Ước TH năm 2021

Ghi chú

I

Kinh tế

1

Tốc độ tăng tổng sản phẩm trong tỉnh (GRDP) (%)

6,1

7,0

6,5

Không đạt

Tr.đó:

- Dịch vụ (%)

5,2

6,0

6,3%

2

Tỷ lệ hộ nghèo giảm (%)

1,2

0,9%

(còn 4,1%)

1,0%

(còn 4,0%)

Đạt

Tỷ lệ tăng dân số tự nhiên (‰)

9,1

9,0

9,2

3

Tỷ lệ trẻ em suy dinh dưỡng:

- Theo cân nặng (%)

- Theo chiều cao (%)

8,1

11,2

< 8

< 11

7,9

10,9

Đạt

4

Độ che phủ rừng (%)

57,1

57,2

57,3

Vượt
`,
    figures: [
      "6,1: grdp_value growth 6.1 percent actual 2020, Quảng Nam",
      "7,0: grdp_value growth 7 percent plan 2021, Quảng Nam",
      "6,5: grdp_value growth 6.5 percent actual 2021, Quảng Nam",
      "5,2: sector_value_added sector=services growth 5.2 percent actual 2020, Quảng Nam",
      "6,0: sector_value_added sector=services growth 6 percent plan 2021, Quảng Nam",
      "6,3: sector_value_added sector=services growth 6.3 percent actual 2021, Quảng Nam",
      "1,2: poor_household_rate change -1.2 percentage_point actual 2020, Quảng Nam",
      "0,9: poor_household_rate change -0.9 percentage_point plan 2021, Quảng Nam",
      "4,1: poor_household_rate 4.1 percent plan 2021, Quảng Nam",
      "1,0: poor_household_rate change -1 percentage_point actual 2021, Quảng Nam",
      "4,0: poor_household_rate 4 percent actual 2021, Quảng Nam",
      "9,1: natural_population_increase_rate 9.1 per_mille actual 2020, Quảng Nam",
      "9,0: natural_population_increase_rate 9 per_mille plan 2021, Quảng Nam",
      "9,2: natural_population_increase_rate 9.2 per_mille actual 2021, Quảng Nam",
      "8,1: child_malnutrition_rate (theo cân nặng) 8.1 percent actual 2020, Quảng Nam",
      "8: child_malnutrition_rate (theo cân nặng) less_than 8 percent plan 2021, Quảng Nam",
      "7,9: child_malnutrition_rate (theo cân nặng) 7.9 percent actual 2021, Quảng Nam",
      "11,2: child_malnutrition_rate (theo chiều cao) 11.2 percent actual 2020, Quảng Nam",
      "11: child_malnutrition_rate (theo chiều cao) less_than 11 percent plan 2021, Quảng Nam",
      "10,9: child_malnutrition_rate (theo chiều cao) 10.9 percent actual 2021, Quảng Nam",
      "57,1: forest_cover_rate 57.1 percent actual 2020, Quảng Nam",
      "57,2: forest_cover_rate 57.2 percent plan 2021, Quảng Nam",
      "57,3: forest_cover_rate 57.3 percent actual 2021, Quảng Nam"
    ]
  },
  {
    name: "rows that end in a bar, cells over two lines, English beside them, a part that has no code",
    text: `UBND TỈNH QUẢNG NAM
CÂN ĐỐI DỰ TOÁN NGÂN SÁCH NĂM 2010 |
| Triệu đồng - Millions of dong |
STT
No | Chỉ tiêu - Items | Dự toán
Plan |
I | Tổng thu ngân sách nhà nước trên địa bàn
Total revenues | 3,200,000 |
1 | Thu nội địa (không kể thu dầu thô)
Domestic revenue (excluding oil) | 1,300,000 |
| Các khoản thu phân chia
Shared revenues | 400,000 |
2 | Thu từ dầu thô - Oil revenues | 1,500,000 |
II | Chi ngân sách địa phương - Local budget expenditures | 2,100,000 |
`,
    figures: [
      "3,200,000: state_budget_revenue 3200000000000 vnd plan 2010, Quảng Nam",
      "1,300,000: state_budget_revenue budget_line=domestic 1300000000000 vnd plan 2010, Quảng Nam",
      "400,000: state_budget_revenue budget_line=domestic (các khoản thu phân chia) 400000000000 vnd plan 2010, Quảng Nam",
      "1,500,000: state_budget_revenue budget_line=crude_oil 1500000000000 vnd plan 2010, Quảng Nam",
      "2,100,000: state_budget_expenditure 2100000000000 vnd plan 2010, Quảng Nam"
    ]
  },
  {
    name: "a cell a line, with a row that lacks one",
    text: `HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM

Kết quả năm 2021

TT

Chỉ tiêu

ĐVT

Kế hoạch

Thực hiện

% so KH

A

Kinh tế

1

Thu ngân sách

Tỷ đồng

300

312

104

- Thu nội địa

Tỷ đồng

280

290

103,6

2

Tỷ lệ hộ nghèo

%

2,5

2,1

Các cơ quan tiếp tục thực hiện nhiệm vụ được giao trong thời gian tới.
`,
    figures: [
      "300: state_budget_revenue 300000000000 vnd plan 2021, Đại Lộc",
      "312: state_budget_revenue 312000000000 vnd actual 2021, Đại Lộc",
      "104: state_budget_revenue plan_share 104 percent actual 2021, Đại Lộc",
      "280: state_budget_revenue budget_line=domestic 280000000000 vnd plan 2021, Đại Lộc",
      "290: state_budget_revenue budget_line=domestic 290000000000 vnd actual 2021, Đại Lộc",
      "103,6: state_budget_revenue budget_line=domestic plan_share 103.6 percent actual 2021, Đại Lộc"
    ],
    passed: [
      ["2,5", "cell_shape"],
      ["2,1", "cell_shape"]
    ]
  },
  {
    name: "years as rows",
    text: `HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM

| Năm | Dân số (người) | Tỷ lệ hộ nghèo (%) |
|---|---|---|
| 2019 | 148.000 | 4,5 |
| 2020 | 149.500 | 3,1 |
`,
    figures: [
      "148.000: population 148000 count actual 2019, Đại Lộc",
      "4,5: poor_household_rate 4.5 percent actual 2019, Đại Lộc",
      "149.500: population 149500 count actual 2020, Đại Lộc",
      "3,1: poor_household_rate 3.1 percent actual 2020, Đại Lộc"
    ]
  },
  {
    name: "targets of a term, with who is in charge",
    text: `HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM
PHỤ LỤC CHỈ TIÊU NHIỆM KỲ 2020-2025

| STT | Nội dung chỉ tiêu | Đơn vị tính | Chỉ tiêu đến năm 2025 | Cơ quan chủ trì |
|---|---|---|---|---|
| 1 | Thu nhập bình quân đầu người | Triệu đồng/người/năm | 75 | Phòng Tài chính |
| 2 | Tỷ lệ hộ nghèo | % | Dưới 1 | Phòng Lao động |
| 3 | Tỷ lệ che phủ rừng | % | 61 trở lên | Hạt kiểm lâm |
| 4 | Kết nạp đảng viên mới | Đảng viên | 150 - 160 | Ban Tổ chức |
`,
    figures: [
      "75: income_per_capita 75000000 vnd target 2025, Đại Lộc",
      "1: poor_household_rate less_than 1 percent target 2025, Đại Lộc",
      "61: forest_cover_rate at_least 61 percent target 2025, Đại Lộc",
      "150 - 160: party_members_admitted range 150–160 count target 2025, Đại Lộc"
    ]
  },
  {
    name: "what was resolved and what became of it",
    text: `HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM
Kết quả thực hiện nghị quyết giai đoạn 2016-2020

| Chỉ tiêu | Nghị quyết | Kết quả | Tỷ lệ đạt (%) |
|---|---|---|---|
| Tỷ lệ trường đạt chuẩn quốc gia | 80% | 85% | 106,3 |
| Số xã đạt chuẩn nông thôn mới | 10 xã | 12 xã | 120 |
`,
    figures: [
      "80: schools_national_standard_rate 80 percent plan 2016/2020, Đại Lộc",
      "85: schools_national_standard_rate 85 percent actual 2016/2020, Đại Lộc",
      "106,3: schools_national_standard_rate plan_share 106.3 percent actual 2016/2020, Đại Lộc",
      "10: nrm_communes_met 10 count plan 2016/2020, Đại Lộc",
      "12: nrm_communes_met 12 count actual 2016/2020, Đại Lộc",
      "120: nrm_communes_met plan_share 120 percent actual 2016/2020, Đại Lộc"
    ]
  },
  {
    name: "runs on, with and without its heads, and a note below",
    text: `HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM

| TT | Chỉ tiêu | ĐVT | TH 2021 | KH 2022 |
|---|---|---|---|---|
| 1 | Sản lượng lương thực có hạt | Tấn | 46.500 | 46.000 |
| TT | Chỉ tiêu | ĐVT | TH 2021 | KH 2022 |
| 2 | Tỷ lệ che phủ rừng | % | 61 | 61,5 |

| 3 | Số hộ nghèo | Hộ | 980 | 800 |
| 4 | Số hộ cận nghèo | Hộ | 700 | 650 |

Ghi chú: chưa kể các hộ ở xa.
`,
    figures: [
      "46.500: crop_output product=grain 46500 tonne actual 2021, Đại Lộc",
      "46.000: crop_output product=grain 46000 tonne plan 2022, Đại Lộc",
      "61: forest_cover_rate 61 percent actual 2021, Đại Lộc",
      "61,5: forest_cover_rate 61.5 percent plan 2022, Đại Lộc",
      "980: poor_households_count 980 count actual 2021, Đại Lộc",
      "800: poor_households_count 800 count plan 2022, Đại Lộc",
      "700: near_poor_households_count 700 count actual 2021, Đại Lộc",
      "650: near_poor_households_count 650 count plan 2022, Đại Lộc"
    ]
  },
  {
    name: "growth and falls",
    text: `HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM

| Chỉ tiêu | ĐVT | Năm 2020 | Năm 2021 | Tăng, giảm (%) |
|---|---|---|---|---|
| Kim ngạch xuất khẩu | Triệu USD | 120 | 132 | 10 |
| Thu ngân sách | Tỷ đồng | 310 | 300 | -3,2 |
`,
    figures: [
      "120: export_turnover 120000000 usd actual 2020, Đại Lộc",
      "132: export_turnover 132000000 usd actual 2021, Đại Lộc",
      "10: export_turnover growth 10 percent actual 2021, Đại Lộc",
      "310: state_budget_revenue 310000000000 vnd actual 2020, Đại Lộc",
      "300: state_budget_revenue 300000000000 vnd actual 2021, Đại Lộc",
      "3,2: state_budget_revenue growth -3.2 percent actual 2021, Đại Lộc"
    ]
  },
  {
    name: "sectors as rows",
    text: `HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM
Giá trị sản xuất năm 2021

| Ngành | Giá trị sản xuất (tỷ đồng) |
|---|---|
| Nông, lâm, thủy sản | 2.080 |
| Công nghiệp - xây dựng | 5.400 |
`,
    figures: [
      "2.080: output_value sector=agriculture_forestry_fishery 2080000000000 vnd actual 2021, Đại Lộc",
      "5.400: output_value sector=industry_construction 5400000000000 vnd actual 2021, Đại Lộc"
    ]
  },
  {
    name: "a commune's plan without numbers of rows",
    text: `XÃ ĐẠI HỒNG, HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM
Kế hoạch phát triển kinh tế - xã hội năm 2023

| Chỉ tiêu | Đơn vị tính | Kế hoạch 2023 |
|---|---|---|
| Diện tích gieo trồng lúa | ha | 420 |
| Năng suất lúa | tạ/ha | 62,5 |
| Sản lượng lúa | tấn | 2.625 |
`,
    figures: [
      "420: cultivated_area product=rice 420 ha plan 2023, Đại Hồng",
      "62,5: crop_yield product=rice 62.5 ta_per_ha plan 2023, Đại Hồng",
      "2.625: crop_output product=rice 2625 tonne plan 2023, Đại Hồng"
    ]
  },
  {
    name: "crops, each with area, yield and output",
    text: `HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM
Kết quả sản xuất nông nghiệp năm 2021

| TT | Chỉ tiêu | ĐVT | Thực hiện |
|---|---|---|---|
| 1 | Cây lúa | | |
| | - Diện tích | Ha | 8.000 |
| | - Năng suất | Tạ/ha | 60 |
| | - Sản lượng | Tấn | 48.000 |
| 2 | Cây ngô | | |
| | - Diện tích | Ha | 1.200 |
`,
    figures: [
      "8.000: cultivated_area product=rice 8000 ha actual 2021, Đại Lộc",
      "60: crop_yield product=rice 60 ta_per_ha actual 2021, Đại Lộc",
      "48.000: crop_output product=rice 48000 tonne actual 2021, Đại Lộc",
      "1.200: cultivated_area product=maize 1200 ha actual 2021, Đại Lộc"
    ]
  },
  {
    name: "half a year against its plan and the year before",
    text: `HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM

| STT | Nội dung | ĐVT | KH năm 2022 | TH 6 tháng đầu năm 2022 | % so với KH | % so với cùng kỳ |
|---|---|---|---|---|---|---|
| 1 | Thu ngân sách trên địa bàn | Triệu đồng | 330.000 | 180.000 | 54,5 | 112,3 |
| 2 | Khách du lịch | Lượt người | 50.000 | 21.000 | 42 | 180 |
`,
    figures: [
      "330.000: state_budget_revenue 330000000000 vnd plan 2022, Đại Lộc",
      "180.000: state_budget_revenue 180000000000 vnd actual 2022-01-01/2022-06-30, Đại Lộc",
      "54,5: state_budget_revenue plan_share 54.5 percent actual 2022-01-01/2022-06-30, Đại Lộc",
      "112,3: state_budget_revenue base=previous_year multiple 112.3 percent actual 2022-01-01/2022-06-30, Đại Lộc",
      "50.000: tourists_count 50000 count plan 2022, Đại Lộc",
      "21.000: tourists_count 21000 count actual 2022-01-01/2022-06-30, Đại Lộc",
      "42: tourists_count plan_share 42 percent actual 2022-01-01/2022-06-30, Đại Lộc",
      "180: tourists_count base=previous_year multiple 180 percent actual 2022-01-01/2022-06-30, Đại Lộc"
    ]
  },
  {
    name: "a title in the table itself",
    text: `| BIỂU TỔNG HỢP CHỈ TIÊU NĂM 2022 HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM | | | |
|---|---|---|---|
| STT | Chỉ tiêu | ĐVT | Thực hiện năm 2022 |
| 1 | Tỷ lệ hộ nghèo | % | 2 |
`,
    figures: ["2: poor_household_rate 2 percent actual 2022, Đại Lộc"]
  },
  {
    name: "villages as rows",
    text: `XÃ ĐẠI HỒNG, HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM
Số hộ nghèo năm 2021

| TT | Tên thôn | Tổng số hộ | Hộ nghèo |
|---|---|---|---|
| 1 | Thôn Dục Tịnh | 320 | 12 |
| 2 | Thôn Ngọc Kinh | 280 | 9 |
`,
    figures: [
      "320: households_count 320 count actual 2021, Đại Hồng",
      "12: poor_households_count 12 count actual 2021, Đại Hồng",
      "280: households_count 280 count actual 2021, Đại Hồng",
      "9: poor_households_count 9 count actual 2021, Đại Hồng"
    ]
  },
  {
    name: "a row of no place",
    text: `UBND TỈNH QUẢNG NAM

| TT | Đơn vị | Số hộ nghèo |
|---|---|---|
| 1 | Huyện Đại Lộc | 900 |
| 2 | Ban Quản lý dự án | 12 |
`,
    figures: ["900: poor_households_count 900 count actual, Đại Lộc"],
    passed: [["12", "cell_place"]]
  },
  {
    name: "a budget, line below line",
    text: `TỈNH QUẢNG NAM
DỰ TOÁN NGÂN SÁCH NĂM 2021
ĐVT: tỷ đồng

| STT | Nội dung | Dự toán |
|---|---|---|
| A | TỔNG THU NGÂN SÁCH NHÀ NƯỚC | 19.500 |
| I | Thu nội địa | 15.200 |
| 1 | Thu tiền sử dụng đất | 2.000 |
| II | Thu từ hoạt động xuất nhập khẩu | 4.300 |
| B | TỔNG CHI NGÂN SÁCH ĐỊA PHƯƠNG | 23.100 |
| 1 | Chi đầu tư phát triển | 8.000 |
| 2 | Chi thường xuyên | 12.000 |
`,
    figures: [
      "19.500: state_budget_revenue 19500000000000 vnd plan 2021, Quảng Nam",
      "15.200: state_budget_revenue budget_line=domestic 15200000000000 vnd plan 2021, Quảng Nam",
      "2.000: state_budget_revenue budget_line=land_use_fee 2000000000000 vnd plan 2021, Quảng Nam",
      "4.300: state_budget_revenue budget_line=import_export 4300000000000 vnd plan 2021, Quảng Nam",
      "23.100: state_budget_expenditure 23100000000000 vnd plan 2021, Quảng Nam",
      "8.000: state_budget_expenditure budget_line=development_investment 8000000000000 vnd plan 2021, Quảng Nam",
      "12.000: state_budget_expenditure budget_line=regular 12000000000000 vnd plan 2021, Quảng Nam"
    ]
  },
  {
    name: "criteria with what is asked of all",
    text: `XÃ ĐẠI HỒNG, HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM
Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2022

| TT | Tên tiêu chí | Nội dung tiêu chí | Chỉ tiêu theo quy định | Kết quả thực hiện | Đánh giá |
|---|---|---|---|---|---|
| 10 | Thu nhập | Thu nhập bình quân đầu người (triệu đồng/người) | ≥ 48 | 52 | Đạt |
| 11 | Nghèo đa chiều | Tỷ lệ hộ nghèo đa chiều | ≤ 2,5% | 2,1% | Đạt |
`,
    figures: [
      "48: income_per_capita at_least 48000000 vnd norm 2022, Việt Nam",
      "52: income_per_capita 52000000 vnd actual 2022, Đại Hồng",
      "2,5: poor_household_rate at_most 2.5 percent norm 2022, Việt Nam",
      "2,1: poor_household_rate 2.1 percent actual 2022, Đại Hồng"
    ]
  },
  {
    name: "terms as columns",
    text: `HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM

| TT | Chỉ tiêu | ĐVT | Thực hiện 2016-2020 | Mục tiêu 2021-2025 |
|---|---|---|---|---|
| 1 | Tổng vốn đầu tư toàn xã hội | Tỷ đồng | 9.000 | 14.000 |
| 2 | Giải quyết việc làm | Lao động | 12.000 | 15.000 |
`,
    figures: [
      "9.000: social_investment_capital 9000000000000 vnd actual 2016/2020, Đại Lộc",
      "14.000: social_investment_capital 14000000000000 vnd target 2021/2025, Đại Lộc",
      "12.000: jobs_created 12000 count actual 2016/2020, Đại Lộc",
      "15.000: jobs_created 15000 count target 2021/2025, Đại Lộc"
    ]
  },
  {
    name: "a list of persons",
    text: `HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM
Danh sách cán bộ

| TT | Họ và tên | Năm sinh | Chức vụ | Số năm công tác |
|---|---|---|---|---|
| 1 | Nguyễn Văn An | 1975 | Chủ tịch | 12 |
`,
    figures: [],
    passed: [
      ["1975", "cell_list"],
      ["12", "cell_list"]
    ]
  },
  {
    name: "a list of documents",
    text: `HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM

| TT | Số, ký hiệu | Trích yếu | Số trang |
|---|---|---|---|
| 1 | 12/QĐ-UBND | Về việc giao dự toán thu ngân sách | 12 |
`,
    figures: [],
    passed: [
      ["12", "cell_list"],
      ["12", "cell_list"]
    ]
  },
  {
    name: "bars between cells alone, with empty cells at either end",
    text: `HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM

TT | Chỉ tiêu | ĐVT | Thực hiện 2018 | Kế hoạch 2019 | KH 2019/TH 2018 (%)
1 | Tổng giá trị sản xuất | Tỷ đồng | 6.512 | 7.131 | 109,5
 | Dịch vụ | Tỷ đồng | 2.200 | 2.451 | 111,4
2 | Tỷ lệ hộ nghèo | % | 6,2 | 5,0 |
`,
    figures: [
      "6.512: output_value 6512000000000 vnd actual 2018, Đại Lộc",
      "7.131: output_value 7131000000000 vnd plan 2019, Đại Lộc",
      "109,5: output_value base=2018 multiple 109.5 percent actual 2019, Đại Lộc",
      "2.200: output_value sector=services 2200000000000 vnd actual 2018, Đại Lộc",
      "2.451: output_value sector=services 2451000000000 vnd plan 2019, Đại Lộc",
      "111,4: output_value base=2018|sector=services multiple 111.4 percent actual 2019, Đại Lộc",
      "6,2: poor_household_rate 6.2 percent actual 2018, Đại Lộc",
      "5,0: poor_household_rate 5 percent plan 2019, Đại Lộc"
    ]
  },
  {
    name: "a cell a line, with blank lines, bounds, remarks and judgements",
    text: `HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM

TT

Chỉ tiêu

Đơn vị

Kế hoạch năm 2021

Ước thực hiện năm 2021

Đánh giá

 1. \u0020

Tỷ lệ hộ nghèo

%

Dưới 4

3,1

Đạt

 1. \u0020

Tốc độ tăng kim ngạch xuất khẩu

%

7-8

8,1

Vượt
`,
    figures: [
      "4: poor_household_rate less_than 4 percent plan 2021, Đại Lộc",
      "3,1: poor_household_rate 3.1 percent actual 2021, Đại Lộc",
      "7-8: export_turnover growth range 7–8 percent plan 2021, Đại Lộc",
      "8,1: export_turnover growth 8.1 percent actual 2021, Đại Lộc"
    ]
  },
  {
    name: "a cell a line, parts and rows numbered through, one column of figures",
    text: `HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM

Stt

Chỉ tiêu chủ yếu

Ước TH năm 2021

I

Kinh tế

1

Kim ngạch xuất khẩu (triệu USD)

575 (tăng 15%)

2

Thu ngân sách nhà nước (Tỷ đồng)

>920

II

Xã hội

3

Tỷ lệ lao động qua đào tạo (%)

67
`,
    figures: [
      "575: export_turnover 575000000 usd actual 2021, Đại Lộc",
      "15: export_turnover growth 15 percent actual 2021, Đại Lộc",
      "920: state_budget_revenue more_than 920000000000 vnd actual 2021, Đại Lộc",
      "67: trained_labour_rate 67 percent actual 2021, Đại Lộc"
    ]
  },
  {
    name: "a list of prices",
    text: `HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM

| Mặt hàng | ĐVT | Giá bán |
|---|---|---|
| Gạo tẻ | đồng/kg | 15.000 |
`,
    figures: [],
    passed: [["15.000", "cell_list"]]
  },
  {
    name: "prose with wide gaps is no table",
    text: `HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM
Huyện có 5  xã đạt  chuẩn nông thôn mới.
Các xã  đã làm  12 km đường trong năm 2021.
Năm nay  huyện có  300 hộ nghèo và  200 hộ cận nghèo.
`,
    figures: [
      "5: nrm_communes_met 5 count actual, Đại Lộc",
      "12: rural_road_built_km 12 km actual 2021, Đại Lộc",
      "300: poor_households_count 300 count actual, Đại Lộc",
      "200: near_poor_households_count 200 count actual, Đại Lộc"
    ]
  }
];
