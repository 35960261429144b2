import {expect} from "vitest";
import type {Observation} from "../../../loaders/observation.js";

/** What a figure is to be read as, by its text; columns that are not named may hold anything. */
export type Wanted = Partial<Omit<Observation, "ref_area_path">> & {path?: string};

/** A small text, what is to be read in it, and the figures of which nothing may be read. */
export interface Case {
  text: string;
  title?: string;
  publisher?: string;
  published?: string;
  /** Whether it is a text without front matter, and its first lines are its own. */
  plain?: true;
  figures: Record<string, Wanted>;
  silent?: readonly string[];
}

const MONEY = {unit_measure: "vnd", indicator: "state_budget_revenue"};
const POVERTY = {indicator: "poor_household_rate"};

/** By kind of difficulty. The texts are invented. */
export const texts: Record<string, Case[]> = {
  "parts of a sum in a list below it": [
    {
      text: "HỘI ĐỒNG NHÂN DÂN TỈNH NGHỆ AN\nĐiều 1. Dự toán ngân sách năm 2021 như sau:\n1. Tổng thu ngân sách: 300 tỷ đồng. Trong đó:\n- Lệ phí trước bạ: 20 tỷ đồng.\n- Khoản thu mới: 7 tỷ đồng.\n2. Tổng chi ngân sách địa phương: 280 tỷ đồng, gồm:\n- Chi thường xuyên: 190 tỷ đồng.\n- Dự phòng: 6 tỷ đồng.",
      figures: {
        "300 tỷ": {...MONEY, breakdown: null, value_kind: "plan", section: "Dự toán ngân sách năm 2021 như sau:"},
        "20 tỷ": {...MONEY, breakdown: "budget_line=registration_fee", subject: expect.any(String) as string},
        "7 tỷ": {...MONEY, breakdown: null, uncoded: "khoản thu mới", subject: null},
        "190 tỷ": {indicator: "state_budget_expenditure", breakdown: "budget_line=regular"},
        "6 tỷ": {indicator: "state_budget_expenditure", uncoded: "dự phòng"}
      }
    },
    {
      text: "UBND tỉnh Nghệ An\n1.1. Thu nội địa: 150 tỷ đồng.\n\n- Thuế TNCN: 12 tỷ đồng.\n\nGhi chú khác.\n\nQuỹ khuyến học: 5 tỷ đồng.",
      figures: {"12 tỷ": {breakdown: "budget_line=personal_income_tax"}, "5 tỷ": {indicator: "other"}}
    }
  ],
  "a paper whose head says the kind and the time of its lists": [
    {
      text: "UBND HUYỆN NAM ĐÀN, TỈNH NGHỆ AN\n\nKẾ HOẠCH\n\nPhát triển kinh tế - xã hội huyện Nam Đàn năm 2013\n\n2.1. Các chỉ tiêu chủ yếu\n\nVề kinh tế\n\n- Tổng vốn đầu tư toàn xã hội 1.530 tỷ đồng.\n\nVề xã hội\n\n- Tỷ lệ hộ nghèo còn 7%.\n\n2.2. Giải pháp chính",
      plain: true,
      figures: {
        "1.530": {indicator: "social_investment_capital", value_kind: "target", time_period: "2013"},
        "7%": {...POVERTY, value_kind: "target", time_period: "2013"}
      }
    },
    {
      text: "HỘI ĐỒNG NHÂN DÂN\nTỈNH NGHỆ AN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 7/NQ-HĐND\n\nNghệ An, ngày 13 tháng 7 năm 2018\n\nNGHỊ QUYẾT\n\nVỀ VIỆC ĐIỀU CHỈNH MỘT SỐ CHỈ TIÊU KẾ HOẠCH NĂM 2018\n\nQUYẾT NGHỊ:\n\nĐiều 1. Thống nhất điều chỉnh một số chỉ tiêu của Nghị quyết số 5/NQ-HĐND ngày 8 tháng 12 năm 2017 về kế hoạch năm 2018 như sau:\n\n1. Điều chỉnh kim ngạch xuất khẩu: 2,7 tỷ USD.\n\n2. Tổng vốn đầu tư toàn xã hội: 33.100 tỷ đồng.",
      plain: true,
      figures: {
        "2,7 tỷ": {indicator: "export_turnover", value_kind: "target", time_period: "2018"},
        "33.100": {indicator: "social_investment_capital", value_kind: "target", time_period: "2018"}
      }
    },
    {
      text: "Kinh tế - xã hội huyện Nam Đàn, tỉnh Nghệ An 6 tháng đầu năm 2021\n\nTrồng trọt và chăn nuôi đều khá.\n\n- Tổng đàn lợn 1.450 con, tăng 105 con so với 6 tháng đầu năm 2020.\n\n- Tổng đàn gia cầm 49.550 con.",
      plain: true,
      figures: {"49.550": {indicator: "livestock_count", period_start: "2021-01-01", period_end: "2021-06-30"}}
    },
    {
      text: "UBND huyện Nam Đàn, tỉnh Nghệ An báo cáo.\n\n1. Kết quả năm 2013:\n\n- Tỷ lệ hộ nghèo còn 9%.\n\n2. Chỉ tiêu năm 2014:\n\n- Tỷ lệ hộ nghèo còn 7%.",
      figures: {
        "9%": {...POVERTY, value_kind: "actual", time_period: "2013"},
        "7%": {...POVERTY, value_kind: "target", time_period: "2014"}
      }
    },
    {
      text: "HỘI ĐỒNG NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 14/NQ-HĐND | Vinh, ngày 08 tháng 12 năm 2017 |\nVỀ DỰ TOÁN NGÂN SÁCH NHÀ NƯỚC NĂM 2018\nHỘI ĐỒNG NHÂN DÂN TỈNH NGHỆ AN\nQUYẾT NGHỊ:\nĐiều 1. Thông qua những nội dung sau:\n1. Thu ngân sách nhà nước | 6.830 tỷ đồng | ||\n2. Tổng chi ngân sách địa phương | 9.117 tỷ đồng | ||",
      plain: true,
      figures: {
        "6.830": {...MONEY, value_kind: "plan", time_period: "2018", as_of: "2017-12-08", path: "Nghệ An"},
        "9.117": {indicator: "state_budget_expenditure", value_kind: "plan", time_period: "2018", path: "Nghệ An"}
      }
    },
    {
      text: "ỦY BAN NHÂN DÂN HUYỆN NAM ĐÀN\n\nBÁO CÁO\n\nTình hình 6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm 2019 của huyện Nam Đàn, tỉnh Nghệ An\n\nI. TÌNH HÌNH 6 THÁNG ĐẦU NĂM 2019\n\n- Tỷ lệ hộ nghèo 4,35%.\n\nII. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2019\n\n1. Chỉ tiêu\n\n- Giảm tỷ lệ hộ nghèo còn 3,2%.\n\n2. Kế hoạch năm 2020\n\n- Có thêm 13 xã đạt chuẩn nông thôn mới.",
      plain: true,
      figures: {
        "4,35%": {...POVERTY, value_kind: "actual", period_end: "2019-06-30"},
        "3,2%": {...POVERTY, value_kind: "target", period_end: "2019-12-31"},
        "13": {indicator: "nrm_communes_met", value_kind: "target", time_period: "2020"}
      }
    },
    {
      text: "Mục tiêu, phương hướng, nhiệm vụ phát triển 5 năm (2011 – 2015) huyện Nam Đàn, tỉnh Nghệ An\n\n- Tốc độ tăng GRDP bình quân 5 năm (2006 - 2010) đạt 12,31%.\n\n- Tỷ lệ hộ nghèo còn 10%.",
      plain: true,
      figures: {
        "12,31%": {indicator: "grdp_value", measure: "growth", value_kind: "actual", time_period: "2006/2010"},
        "10%": {...POVERTY, value_kind: "target", time_period: "2011/2015"}
      }
    }
  ],
  "animals by their bare names, parts of a sum": [
    {
      text: "Huyện Nam Đàn, tỉnh Nghệ An có tổng đàn gia súc 78.500 con, trong đó: trâu 120 con, bò 9.800 con, heo 65.400 con.",
      figures: {
        "78.500": {indicator: "livestock_count", breakdown: null},
        "120": {indicator: "livestock_count", breakdown: "product=buffalo"},
        "9.800": {indicator: "livestock_count", breakdown: "product=cattle"},
        "65.400": {indicator: "livestock_count", breakdown: "product=pig"}
      }
    }
  ],
  "rates one after another, of which the second is another's": [
    {
      text: "Tỷ lệ hộ nghèo của huyện Nam Đàn, tỉnh Nghệ An là 4,35%, cận nghèo 5,12%.",
      figures: {"4,35%": POVERTY, "5,12%": {indicator: "near_poor_household_rate", uncoded: null}}
    },
    {
      text: "Huyện Nam Đàn, tỉnh Nghệ An có tỷ lệ xã đạt chuẩn nông thôn mới nâng cao 6,25% (1 xã); tỷ lệ thôn đạt chuẩn nông thôn mới 58,9%.",
      figures: {"6,25%": {indicator: "nrm_advanced_communes_met"}, "58,9%": {indicator: "other"}}
    }
  ],
  "a time that is another figure's": [
    {
      text: "Năm 2018, tỉnh Nghệ An xuất khẩu đạt 1,2 tỷ USD, tăng 8% so ước thực hiện năm 2017. Tổng vốn đầu tư toàn xã hội 56.000 tỷ đồng.",
      figures: {"8%": {time_period: "2018"}, "56.000": {time_period: "2018"}}
    },
    {
      text: "GRDP quý I/2016 của tỉnh Nghệ An tăng 8,01% so với cùng kỳ (sơ bộ quý I/2015 tăng 7,9% (2) so với cùng kỳ); trong đó nông, lâm nghiệp và thủy sản tăng 2,5%.",
      figures: {"7,9%": {period_end: "2015-03-31"}, "2,5%": {period_end: "2016-03-31"}}
    },
    {
      text: "Tỉnh Nghệ An phấn đấu kim ngạch xuất khẩu năm 2020 đạt 170 triệu USD; thu ngân sách đạt 9.000 tỷ đồng vào năm 2015.",
      figures: {"170 triệu": {time_period: "2020"}, "9.000": {time_period: "2015"}}
    }
  ],
  "what stands in brackets beside a level": [
    {
      text: "Thu nhập bình quân đầu người của huyện Nam Đàn, tỉnh Nghệ An năm 2020 đạt 63,5 triệu đồng, tăng 31,2 triệu đồng so với năm 2015 (kế hoạch 55 triệu đồng).",
      figures: {
        "31,2 triệu": {measure: "change"},
        "55 triệu": {indicator: "income_per_capita", measure: "level", value_kind: "plan"}
      }
    },
    {
      text: "Huyện Nam Đàn, tỉnh Nghệ An có 10.689 hộ nghèo, chiếm 3,2% so với tổng số hộ toàn huyện (tăng 137 hộ so với đầu năm, chiếm tỷ lệ 0,04%), trong đó có 3.373 hộ nghèo là đồng bào dân tộc thiểu số.",
      figures: {
        "3,2%": {...POVERTY, measure: "level"},
        "137": {indicator: "poor_households_count", measure: "change"},
        "0,04%": {...POVERTY, measure: "change", unit_measure: "percentage_point"},
        "3.373": {indicator: "poor_households_count", measure: "level", breakdown: "group=ethnic_minority"}
      }
    },
    {
      text: "Tỉnh Nghệ An phấn đấu giảm tỷ lệ hộ nghèo (theo chuẩn hiện nay) mỗi năm từ 2,5-3%.",
      figures: {"2,5-3": {...POVERTY, measure: "change", obs_value: -2.5, obs_value_max: -3}}
    }
  ],
  "averages of years, of which no one year is the time": [
    {
      text: "Huyện Nam Đàn, tỉnh Nghệ An đặt mục tiêu cho nhiệm kỳ mới.\n\nMỗi héc-ta đất trồng trọt năm 2025 phấn đấu cho giá trị 72 triệu đồng. Mục tiêu về sản lượng lương thực là bình quân 25.000 tấn mỗi năm.",
      figures: {"25.000": {indicator: "crop_output", period_start: null, period_end: null, freq: "A"}}
    },
    {
      text: "Năm 2015, tỷ lệ hộ nghèo của huyện Nam Đàn, tỉnh Nghệ An là 8%. Mỗi năm huyện giảm 1,5% hộ nghèo.",
      figures: {"8%": {...POVERTY, time_period: "2015"}, "1,5%": {...POVERTY, measure: "change", time_period: null}}
    },
    {
      text: "Năm 2015, huyện Nam Đàn, tỉnh Nghệ An gieo trồng nhiều loại cây. Diện tích gieo trồng, cả cây hằng năm lẫn cây lâu năm, là 54.000 ha.",
      figures: {"54.000": {indicator: "cultivated_area", time_period: "2015"}}
    }
  ],
  "a figure on a line below its name": [
    {
      text: "UBND TỈNH NGHỆ AN\n\nQuyết toán ngân sách năm 2016\n\n1. Tổng thu ngân sách nhà nước:\n\n26.536.722\n\ntriệu đồng\n\n2. Tổng chi ngân sách địa phương:\n\n23.950.311\n\ntriệu đồng",
      plain: true,
      figures: {
        "26.536.722": {...MONEY, obs_value: 26536722e6},
        "23.950.311": {indicator: "state_budget_expenditure", obs_value: 23950311e6}
      }
    },
    {
      text: "UBND tỉnh Nghệ An\nĐiều 1. Giao dự toán năm 2021 như sau:\n\n1. Tổng thu ngân sách nhà nước:\n\n10.500 tỷ đồng\n\nTrong đó:\n\na) Thu từ nội địa:\n\n9.200 tỷ đồng\n\nTrong đó: Thu từ hoạt động xổ số kiến thiết:\n\n110 tỷ đồng\n\nb) Thu mới:\n\n30 tỷ đồng",
      figures: {
        "10.500": {...MONEY, breakdown: null, value_kind: "plan"},
        "9.200": {...MONEY, breakdown: "budget_line=domestic"},
        "110": {...MONEY, breakdown: "budget_line=lottery"},
        "30 tỷ": {...MONEY, breakdown: null, uncoded: "thu mới"}
      }
    }
  ],
  "papers of an office": [
    {
      title: "XÃ KIM LIÊN - HUYỆN NAM ĐÀN - TỈNH NGHỆ AN",
      text: "ĐIỀU KIỆN KINH TẾ - XÃ HỘI\n\n- Là xã đồng bằng của huyện Nam Đàn, có 14 thôn.\n\n- Tỷ lệ hộ nghèo: 3%.",
      figures: {
        "14 thôn": {path: "Nghệ An > Nam Đàn > Kim Liên"},
        "3%": {...POVERTY, path: "Nghệ An > Nam Đàn > Kim Liên"}
      }
    },
    {
      text: "Huyện Nam Đàn, tỉnh Nghệ An đã xét tiêu chí cho 3 xã: Kim Liên 14/19 tiêu chí, Nam Anh 10/19 tiêu chí, Nam Xuân 9/19 tiêu chí.",
      figures: {
        "14/19": {indicator: "nrm_criteria_met_per_commune", path: "Nghệ An > Nam Đàn > Kim Liên"},
        "10/19": {indicator: "nrm_criteria_met_per_commune", path: "Nghệ An > Nam Đàn > Nam Anh"},
        "9/19": {indicator: "nrm_criteria_met_per_commune", path: "Nghệ An > Nam Đàn > Nam Xuân"}
      }
    }
  ],
  "what titles and labels narrow": [
    {
      text: "UBND tỉnh Nghệ An\n\n1. Trồng trọt\n\na) Vụ xuân\n\n- Tổng diện tích gieo trồng 226 ha.\n\n- Cây ngô: Diện tích gieo trồng 40/38 ha, năng suất 55 tạ/ha, sản lượng 220 tấn.\n\nb) Vụ hè thu\n\n- Tổng diện tích gieo trồng 96 ha.\n\n2. Chăn nuôi\n\n- Tổng diện tích gieo trồng cỏ 3 ha.",
      figures: {
        "226": {indicator: "cultivated_area", breakdown: "season=spring"},
        "40/38": {indicator: "cultivated_area", obs_value: 40, breakdown: "product=maize|season=spring"},
        "55": {indicator: "crop_yield", breakdown: "product=maize|season=spring"},
        "220": {indicator: "crop_output", breakdown: "product=maize|season=spring"},
        "96": {indicator: "cultivated_area", breakdown: "season=summer_autumn"},
        "3 ha": {breakdown: null}
      }
    }
  ],
  "what stands below one budget, and aims behind what was reached": [
    {
      text: "UBND tỉnh Nghệ An\n\nĐiều 2. Phân bổ ngân sách cấp tỉnh năm 2017 như sau:\n\n1. Tổng chi ngân sách cấp tỉnh: 600 tỷ đồng, gồm:\n\n- Chi đầu tư từ nguồn vốn xây dựng cơ bản tập trung: 40 tỷ đồng.\n\n- Các khoản chi chưa phân bổ: 9 tỷ đồng.",
      figures: {
        "600": {indicator: "state_budget_expenditure", scope: "part"},
        "40 tỷ": {indicator: "state_budget_expenditure", scope: "part"},
        "9 tỷ": {indicator: "state_budget_expenditure", scope: "part"}
      }
    },
    {
      text: "Đảng bộ tỉnh Nghệ An kết nạp được 8.793 đảng viên mới; chỉ tiêu là 6.500 đảng viên.",
      figures: {
        "8.793": {indicator: "party_members_admitted", value_kind: "actual"},
        "6.500": {indicator: "party_members_admitted", value_kind: "target"}
      }
    },
    {
      text: "Giá trị sản phẩm thu hoạch trên 1 ha đất trồng trọt của tỉnh Nghệ An đạt trên 250 triệu đồng/ha.",
      figures: {"250 triệu": {indicator: "output_value_per_hectare"}},
      silent: ["1 ha"]
    },
    {
      // A congress in the last year of a term begins the next.
      text: "Đại hội Đảng bộ tỉnh Nghệ An lần thứ XI họp bốn ngày. Kết quả nhiệm kỳ 2015 - 2020 đã được đánh giá.",
      published: "2020-10-15",
      figures: {XI: {indicator: "congress_ordinal", period_end: "2020-10-15"}}
    },
    {
      title: "Kết quả phát triển kinh tế - xã hội năm 2017",
      text: "Sản lượng lương thực của tỉnh Nghệ An đạt trên 39 vạn tấn, đạt 99,8% kế hoạch.",
      published: "2018-01-03",
      figures: {"39 vạn": {time_period: "2017"}, "99,8": {time_period: "2017", measure: "plan_share"}}
    }
  ],
  "titles that announce aims": [
    {
      title: "Các chỉ tiêu chủ yếu đến năm 2025",
      text: "TỈNH NGHỆ AN\n\nVề xã hội: Tỷ lệ hộ nghèo: dưới 3%; 100% xã đạt chuẩn quốc gia về y tế. Năm 2019, thu ngân sách đạt 15 tỷ đồng.",
      published: "2020-10-15",
      figures: {
        "3%": {...POVERTY, value_kind: "target", period_end: "2025-12-31", bound: "less_than"},
        "100%": {value_kind: "target"},
        "15 tỷ": {...MONEY, value_kind: "actual", time_period: "2019"}
      }
    },
    {
      // A list of last year is no list of aims.
      title: "Một số chỉ tiêu chủ yếu năm 2018",
      text: "Tỷ lệ hộ nghèo tỉnh Nghệ An là 3%.",
      published: "2019-01-15",
      figures: {"3%": {...POVERTY, value_kind: "actual"}}
    },
    {
      title: "Số chỉ tiêu",
      text: "TỈNH NGHỆ AN\n\n• Tỷ lệ hộ nghèo đến cuối nhiệm kỳ còn 2%.\n\nThành tựu năm 2019:\n\n• Tỷ lệ hộ nghèo còn 4%.",
      figures: {"2%": {...POVERTY, value_kind: "target"}, "4%": {...POVERTY, value_kind: "actual"}}
    }
  ],
  "periods of several years, and parts of a year": [
    {
      text: "Từ năm 2016 - 2019, tỷ lệ hộ nghèo tỉnh Nghệ An giảm 8,2%, từ 12,4% (đầu năm 2016) xuống còn 4,2% (cuối năm 2019), bình quân mỗi năm giảm 2,05%.",
      figures: {
        "8,2%": {time_period: "2016/2019", measure: "change"},
        "12,4": {time_period: "2016", value_kind: "baseline"},
        "4,2%": {time_period: "2019", measure: "level"},
        "2,05": {time_period: "2016/2019"}
      }
    },
    {
      text: "Chỉ số giá tiêu dùng tỉnh Nghệ An tháng 6 tăng 0,4% so với tháng trước; bình quân 6 tháng tăng 3,1% so với cùng kỳ năm 2023.",
      figures: {"0,4": {time_period: "2024-06"}, "3,1": {period_start: "2024-01-01", period_end: "2024-06-30"}}
    },
    {
      text: "Nửa đầu năm 2025, GRDP tỉnh Nghệ An tăng 8,3%, mức cao nhất kể từ năm 2011.",
      figures: {"8,3": {period_start: "2025-01-01", period_end: "2025-06-30"}}
    },
    {
      text: "Theo Quyết định số 12 ngày 5-4-2019, huyện Nam Đàn, tỉnh Nghệ An có 8 xã đạt chuẩn nông thôn mới.",
      figures: {"8 xã": {period_start: null, period_end: null}}
    },
    {
      text: "Năm 2021, tỉnh Nghệ An có 5.100 hộ nghèo theo chuẩn nghèo đa chiều giai đoạn 2016-2020.",
      figures: {"5.100": {time_period: "2021"}}
    },
    {
      text: "Giai đoạn 2016-2020, kinh tế tỉnh Nghệ An tăng khá. Trong 5 năm, thu ngân sách đạt 80.000 tỷ đồng.",
      figures: {"80.000": {time_period: "2016/2020"}}
    }
  ],
  "the term that a congress tells of": [
    {
      text: "Báo cáo tại đại hội cho biết trong nhiệm kỳ 2015-2020, huyện Nam Đàn, tỉnh Nghệ An hoàn thành 18/20 chỉ tiêu.",
      figures: {"18/20": {indicator: "plan_targets_met", time_period: "2015/2020"}}
    },
    {
      text: "Đại hội nhiệm kỳ 2015-2020 của Đảng bộ huyện Nam Đàn, tỉnh Nghệ An có 210 đại biểu.",
      figures: {"210": {period_start: null, period_end: null}}
    },
    {
      text: "Trong năm đầu nhiệm kỳ, huyện Nam Đàn, tỉnh Nghệ An hoàn thành 18/20 chỉ tiêu.",
      figures: {"18/20": {grade: "B"}}
    }
  ],
  "what a clause says of its own figure, and of the next": [
    {
      text: "Năm 2011, 90% số thôn của huyện Con Cuông, tỉnh Nghệ An thuộc diện đặc biệt khó khăn, thu nhập bình quân đầu người là 9 triệu đồng.",
      figures: {"9 triệu": {indicator: "income_per_capita", breakdown: null}}
    },
    {
      text: "Năm 2020, bậc mầm non tỉnh Nghệ An có 41/60 trường đạt chuẩn quốc gia, chiếm 68,3%; trong đó có 3 trường đạt chuẩn quốc gia mức độ 2.",
      figures: {"3 trường": {breakdown: "education_level=preschool"}}
    },
    {
      text: "Năm 2020, huyện Nam Đàn, tỉnh Nghệ An có 2 trường đạt chuẩn quốc gia: Mầm non Hoa Mai và Tiểu học Sông Lam.",
      figures: {"2 trường": {breakdown: null}}
    },
    {
      text: "Năm 2023, GRDP tỉnh Nghệ An tăng 7%, tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng đạt 90.000 tỷ đồng (tăng 9%); kim ngạch xuất khẩu hàng hóa tăng 6%, đạt 2.100 triệu USD.",
      figures: {"6%": {indicator: "export_turnover"}, "2.100": {indicator: "export_turnover"}}
    },
    {
      text: "Năm 2023, tỉnh Nghệ An có 9 phường, xã không có hộ nghèo và 100% xã, phường, thị trấn đạt vững mạnh về quốc phòng.",
      figures: {"9 phường": {indicator: "other"}, "100%": {indicator: "other"}}
    },
    {
      text: "Năm 2023, kim ngạch xuất khẩu tỉnh Nghệ An đạt 2.100 triệu USD. Trong đó, khu vực kinh tế trong nước đạt 900 triệu USD, tăng 6%.",
      figures: {"900": {indicator: "export_turnover", subject: null}, "6%": {subject: null}}
    },
    {
      text: "Tỉnh Nghệ An có dân tộc Thái chiếm 11% dân số.",
      figures: {"11%": {breakdown: "group=ethnic:Thái"}}
    }
  ],
  "figures told in turn, and of one thing after another": [
    {
      text: "Năm 2024, tỉnh Nghệ An có công nghiệp - xây dựng và dịch vụ tăng trưởng khá, lần lượt đạt 8,1% và 6,2%.",
      figures: {
        "8,1": {indicator: "sector_value_added", measure: "growth", breakdown: "sector=industry_construction"},
        "6,2": {indicator: "sector_value_added", measure: "growth", breakdown: "sector=services"}
      }
    },
    {
      text: "GRDP tỉnh Nghệ An quý I năm 2024 tăng 6,2%. Trong đó: khu vực I (nông, lâm thủy sản) tăng 3,1%; khu vực II (công nghiệp và xây dựng) tăng 9,4%.",
      figures: {
        "3,1": {breakdown: "sector=agriculture_forestry_fishery"},
        "9,4": {indicator: "sector_value_added", breakdown: "sector=industry_construction"}
      }
    },
    {
      text: "Giai đoạn năm 2016 đến cuối năm 2019, huyện Nam Đàn, tỉnh Nghệ An giảm tỷ lệ hộ nghèo từ 6,1% xuống còn 2,2%.",
      figures: {"6,1": {time_period: "2016", value_kind: "baseline"}, "2,2": {time_period: "2019"}}
    },
    {
      text: "Đến cuối năm 2023, tỉnh Nghệ An còn 7.100 hộ cận nghèo (giảm 900 hộ so với đầu năm).",
      figures: {"900": {period_start: "2023-01-01", period_end: "2023-12-31"}}
    },
    {
      text: "Năm 2020, kim ngạch xuất khẩu tỉnh Nghệ An tăng 8,5% (cùng kỳ năm 2019 tăng 5,3%). Thu ngân sách đạt 17.000 tỷ đồng.",
      figures: {"5,3": {time_period: "2019"}, "17.000": {time_period: "2020"}}
    },
    {
      text: "Tốc độ tăng trưởng GRDP bình quân giai đoạn 2016-2020 của tỉnh Nghệ An là 7,2%.",
      figures: {"7,2": {indicator: "grdp_value", measure: "growth"}}
    },
    {
      text: "GRDP theo giá hiện hành của tỉnh Nghệ An đến năm 2030 đạt 400.000 tỷ đồng; theo giá so sánh năm 2010 đạt 210.000 tỷ đồng.",
      published: "2021-03-05",
      figures: {"400.000": {period_end: "2030-12-31"}}
    }
  ],
  "what was then, and falls a year": [
    {
      text: "Năm 2018, thu ngân sách tỉnh Nghệ An đạt 9.000 tỷ đồng, gấp 3 lần so với năm 2010 (3.000 tỷ đồng).",
      figures: {"3.000": {indicator: "state_budget_revenue", time_period: "2010", value_kind: "baseline"}}
    },
    {
      text: "Tỷ lệ hộ nghèo của tỉnh Nghệ An giảm nhanh, bình quân 2,7%/năm; tốc độ tăng trưởng GRDP bình quân đạt 7,1%/năm.",
      figures: {"2,7": {measure: "change"}, "7,1": {indicator: "grdp_value"}}
    },
    {
      text: "Huyện Nam Đàn, tỉnh Nghệ An gồm 18 xã và 1 thị trấn với dân số (năm 2016) là 160.000 người.",
      figures: {"18 xã": {period_end: null}, "160.000": {time_period: "2016"}}
    },
    {
      text: "Tỉnh Nghệ An có nhiều hộ khá. Thu nhập của hộ nghèo tăng từ 9 triệu đồng/người/năm (2021) lên 14 triệu đồng/người/năm (2023).",
      figures: {"14 triệu": {breakdown: "group=poor"}}
    },
    {
      text: "Năm 2020, tỉnh Nghệ An có 900 hộ nghèo dân tộc thiểu số và 700 hộ cận nghèo dân tộc thiểu số.",
      figures: {"700": {breakdown: "group=ethnic_minority"}}
    }
  ],
  "places that share a name, lie in a unit, or are told together": [
    {
      text: "Năm 2019, Nam Đàn đã có 18/19 xã đạt chuẩn nông thôn mới. Thị trấn Nam Đàn và huyện Nam Đàn, tỉnh Nghệ An đã đổi thay.",
      figures: {"18/19": {path: "Nghệ An > Nam Đàn"}}
    },
    {
      text: "Xã Kim Liên, huyện Nam Đàn, tỉnh Nghệ An ở phía nam. Năm 2011, huyện Nam Đàn bình quân đạt 5,2 tiêu chí/xã, tỷ lệ hộ nghèo 11,4%.",
      figures: {"11,4": {path: "Nghệ An > Nam Đàn"}}
    },
    {
      text: "Tỉnh Nghệ An có 10 trường của huyện Nam Đàn và huyện Đô Lương đạt chuẩn quốc gia.",
      figures: {"10 trường": {grade: "B"}}
    },
    {
      text: "Tỉnh Nghệ An có 4 trường tiểu học đạt chuẩn quốc gia.\n\nHuyện Nam Đàn có 2 trường: Mầm non Hoa Mai và Tiểu học Sông Lam.",
      figures: {"2 trường": {breakdown: null, path: "Nghệ An > Nam Đàn"}}
    }
  ],
  "grades of changes, flows and congresses": [
    {
      text: "Hiện tỉnh Nghệ An có 9.100 hộ nghèo, giảm 800 hộ so với năm 2021. Tổng sản lượng lương thực có hạt đạt 900.000 tấn.",
      published: "2023-02-01",
      figures: {"800": {grade: "B"}, "900.000": {grade: "B"}}
    },
    {
      text: "Trong giai đoạn 2020-2025, tỉnh Nghệ An tôn vinh nhiều tập thể, chào mừng Đại hội Đảng bộ tỉnh lần thứ XX.",
      figures: {XX: {grade: "B"}}
    }
  ],
  "lines that announce aims, over what came about": [
    {
      text: "I. CÁC CHỈ TIÊU KINH TẾ:\n\nGRDP tỉnh Nghệ An 6 tháng đầu năm 2018 ước đạt 60.000 tỷ đồng, tăng 6,8% so cùng kỳ. Thu ngân sách đạt 52% dự toán.",
      figures: {"60.000": {value_kind: "actual"}, "6,8": {value_kind: "actual"}, "52%": {value_kind: "actual"}}
    }
  ],
  "years of something else": [
    {
      text: "Huyện Nam Đàn, tỉnh Nghệ An phấn đấu đạt chuẩn nông thôn mới và hoàn thành các tiêu chí để được công nhận đô thị loại IV năm 2023, trở thành thị xã trước năm 2027.",
      figures: {},
      silent: ["2023", "2027"]
    },
    {
      text: "HĐND huyện Nam Đàn, tỉnh Nghệ An khóa XX, nhiệm kỳ 2021-2026 họp kỳ thứ 9, đánh giá 6 tháng đầu năm 2023. Giá trị xuất khẩu đạt 12 triệu US$.",
      figures: {"12 triệu": {period_end: "2023-06-30", unit_measure: "usd"}}
    }
  ],
  "ends of a stretch, guests, and those ahead": [
    {
      text: "GRDP tỉnh Nghệ An năm 2024 đứng thứ 3/14 các tỉnh Bắc Trung Bộ (từ Thanh Hóa đến Bình Thuận). Thu ngân sách đạt 20.000 tỷ đồng.",
      figures: {"20.000": {path: "Nghệ An"}}
    },
    {
      text: "Đại hội Đảng bộ huyện Nam Đàn, tỉnh Nghệ An lần thứ XXV. Dự đại hội có đại diện lãnh đạo Huyện ủy Đô Lương, Trưởng đoàn đại biểu Quốc hội tỉnh và 236 đại biểu.",
      figures: {"236": {path: "Nghệ An > Nam Đàn"}}
    },
    {
      text: "Nghệ An đứng thứ ba cả nước về thu hút FDI, sau Bình Dương và Hà Nội, với tổng vốn đầu tư năm 2020 đạt gần 1,9 tỷ USD.",
      figures: {"1,9": {path: "Nghệ An"}}
    }
  ],
  "places described, misspelt, beside and in brackets": [
    {
      text: "Năm 2020, huyện miền núi, biên giới Kỳ Sơn của tỉnh Nghệ An có 5 xã đạt chuẩn nông thôn mới.",
      figures: {"5 xã": {path: "Nghệ An > Kỳ Sơn"}}
    },
    {
      text: "Năm 2020, huyện Quỳ Chấu, tỉnh Nghệ An có 320 hộ nghèo.",
      figures: {"320": {path: "Nghệ An > Quỳ Châu"}}
    },
    {
      text: "Năm 2020, tại hai huyện Quỳ Châu và Mường Xa, tỉnh Nghệ An, tỷ lệ hộ nghèo giảm 3,1%.",
      figures: {"3,1": {path: "Nghệ An"}}
    },
    {
      text: "Năm 2020, tỉnh Nghệ An có 12 xã về đích (riêng huyện Nam Đàn có 3 xã về đích), thu ngân sách đạt 900 tỷ đồng.",
      figures: {"900": {path: "Nghệ An"}}
    },
    {
      text: "Xã Kim Liên, huyện Nam Đàn, tỉnh Nghệ An có phía Bắc giáp xã Nam Giang, xã Hùng Tiến. Xã có 2.150 hộ dân.",
      figures: {"2.150": {path: "Nghệ An > Nam Đàn > Kim Liên"}}
    },
    {
      text: "GRDP tỉnh Nghệ An năm 2022 là 175.000 tỷ đồng, đứng thứ 4/14 tỉnh vùng Bắc Trung Bộ, thu nhập bình quân đầu người đạt 48 triệu đồng.",
      figures: {"48": {path: "Nghệ An"}}
    },
    {
      text: "Xuất khẩu Việt Nam tăng nhanh\n\nTrong 9 tháng năm 2019, kim ngạch xuất khẩu đạt 194 tỷ USD.",
      figures: {"194": {path: "Việt Nam"}}
    }
  ],
  "what figures beside each other share": [
    {
      text: "Năm 2020, tỉnh Nghệ An phấn đấu giảm 1,5%, tỷ lệ hộ nghèo còn 2,7%.",
      figures: {"1,5": {...POVERTY, measure: "change", value_kind: "target"}, "2,7": {...POVERTY, measure: "level"}}
    },
    {
      text: "Thu nhập bình quân đầu người tỉnh Nghệ An năm 2019 đạt 38 triệu đồng; năm 2020 ước đạt 41 triệu đồng.",
      figures: {"41": {indicator: "income_per_capita", time_period: "2020"}}
    },
    {
      text: "Năm 2020, tỉnh Nghệ An có 5.200 hộ nghèo, giảm 310 hộ so với năm 2019.",
      figures: {"310": {indicator: "poor_households_count", measure: "change"}}
    },
    {
      text: "Năm 2020, huyện Nam Đàn, tỉnh Nghệ An kết nạp 98 đảng viên, huyện Yên Thành 87 đảng viên.",
      figures: {"87": {indicator: "party_members_admitted", path: "Nghệ An > Yên Thành"}}
    },
    {
      text: "Tỉnh Nghệ An có 25 xã đạt từ 15-18 tiêu chí (chiếm 12,4%).",
      figures: {
        "25": {indicator: "nrm_communes_in_criteria_band", breakdown: "band=15-18"},
        "15-18": {scope: "norm"},
        "12,4": {indicator: "nrm_communes_in_criteria_band", measure: "share"}
      }
    },
    {
      text: "Năm 2020, tỉnh Nghệ An hoàn thành 24/25 chỉ tiêu kinh tế - xã hội.",
      figures: {"24/25": {indicator: "plan_targets_met"}}
    },
    {
      text: "Năm 2020, tỉnh Nghệ An có 80 trong số 98 xã đạt chuẩn nông thôn mới.",
      figures: {"80": {indicator: "nrm_communes_met", numerator: 80, denominator: 98}},
      silent: ["98"]
    },
    {
      text: "Năm 2020, thu ngân sách huyện Nam Đàn, tỉnh Nghệ An 76,4/140 tỷ đồng.",
      figures: {"76,4/140 tỷ": {...MONEY, obs_value: 76.4e9, denominator: 140e9}}
    },
    {
      text: "Năm 2020, tỷ lệ hộ nghèo huyện Nam Đàn, tỉnh Nghệ An còn 2,1%, thấp hơn 1,4% so với bình quân toàn tỉnh.",
      figures: {"1,4": {...POVERTY, measure: "change", bound: "exact"}}
    }
  ],
  "shares of sectors after the growth of all": [
    {
      text: "Năm 2020, GRDP tỉnh Nghệ An tăng 8%, trong đó khu vực dịch vụ chiếm 36%.",
      figures: {"36": {indicator: "sector_share", measure: "level", breakdown: "sector=services"}}
    },
    {
      text: "Năm 2020, tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tỉnh Nghệ An đạt 90 tỷ đồng.",
      figures: {"90 tỷ": {indicator: "retail_sales", breakdown: null}}
    }
  ],
  "numbers that are written otherwise": [
    {
      text: "Năm 2020, thu ngân sách tỉnh Nghệ An đạt 17 800 tỷ đồng.",
      figures: {"17 800 tỷ": {...MONEY, obs_value: 17.8e12}}
    },
    {
      text: "Năm 2020, thu ngân sách tỉnh Nghệ An đạt 17’800 tỷ đồng.",
      figures: {"17’800 tỷ": {...MONEY, obs_value: 17.8e12}}
    },
    {
      text: "Toàn tỉnh Nghệ An có 12 345 hộ nghèo và 9 tháng đầu năm 2020 300 hộ thoát nghèo.",
      figures: {"12 345": {indicator: "poor_households_count", obs_value: 12345}, "300": {obs_value: 300}}
    },
    {
      text: "Năm 2020, GRDP của tỉnh Nghệ An tăng trưởng âm 2,1%.",
      figures: {"2,1": {measure: "growth", obs_value: -2.1}}
    },
    {
      text: "Năm 2020, thu ngân sách tỉnh Nghệ An đạt 300 tỷ đồng (-3,1%), xuất khẩu tăng -4,5%.",
      figures: {"3,1": {measure: "growth", obs_value: -3.1}, "4,5": {measure: "growth", obs_value: -4.5}}
    },
    {text: "Năm 2020, GRDP tỉnh Nghệ An giảm −2,5%.", figures: {"2,5": {measure: "growth", obs_value: -2.5}}},
    {
      text: "Giai đoạn 2016 -2020, tỷ lệ hộ nghèo tỉnh Nghệ An giảm 5-6%.",
      figures: {"5-6": {obs_value: -5, bound: "range"}},
      silent: ["2020"]
    },
    {
      text: "Tỷ lệ hộ nghèo tỉnh Nghệ An còn&nbsp;3,1% (năm&#160;2020).",
      figures: {"3,1": {...POVERTY, time_period: "2020"}}
    },
    {
      text: "TỉnhNghệ An có tỷ lệhộ nghèo còn3,1% năm2020.",
      figures: {"3,1": {...POVERTY, path: "Nghệ An", time_period: "2020"}}
    },
    {
      text: "Năm 2020, tỷ suất sinh thô của tỉnh Nghệ An là 17,2‰, tử vong trẻ em dưới 1 tuổi 14 phần nghìn.",
      figures: {
        "17,2": {indicator: "birth_rate", unit_measure: "per_mille", obs_value: 17.2},
        "14": {indicator: "infant_mortality_rate", unit_measure: "per_mille"}
      }
    },
    {
      text: "Mật độ dân số huyện Nghi Lộc (Nghệ An) là 620 người/km².",
      figures: {"620": {indicator: "population_density", unit_measure: "people_per_km2"}}
    },
    {
      text: "Chỉ số HDI của tỉnh Nghệ An năm 2020 đạt 0,697.",
      figures: {"0,697": {indicator: "human_development_index", obs_value: 0.697}}
    },
    {
      text: "Năm 2016, huyện Nghi Lộc (Nghệ An) huy động 42 tỷ để làm đường.",
      figures: {"42 tỷ": {obs_value: 42e9, unit_measure: "vnd"}}
    },
    {
      text: "Huyện Nghi Lộc (Nghệ An) đã cứng hóa 48,5/60 km đường trục xã.",
      figures: {"48,5/60": {numerator: 48.5, denominator: 60}}
    }
  ],
  "parts of a whole that is named": [
    {
      text: "Tỉnh Nghệ An có 41 xã trên tổng số 431 xã đạt chuẩn nông thôn mới.",
      figures: {"41": {indicator: "nrm_communes_met", denominator: 431}},
      silent: ["431"]
    },
    {
      text: "Trong tổng số 431 xã đã có 41 xã của tỉnh Nghệ An đạt chuẩn nông thôn mới.",
      figures: {"41": {indicator: "nrm_communes_met", denominator: 431}},
      silent: ["431"]
    }
  ],
  "parts of the country, and all of it": [
    {
      text: "Đoàn công tác đến Lào Cai. Vùng Tây Bắc còn 118 xã chưa có đường ô tô, tỷ lệ hộ nghèo là 22%.",
      figures: {"22": {...POVERTY, path: ""}}
    },
    {
      text: "Tỉnh Lào Cai họp tổng kết. Các tỉnh Đồng bằng sông Cửu Long có tỷ lệ hộ nghèo 4,2%; riêng tỉnh An Giang còn 3,1%.",
      figures: {"4,2": {...POVERTY, path: ""}, "3,1": {...POVERTY, path: "An Giang"}}
    },
    {
      text: "Tỉnh Lào Cai họp tổng kết. Toàn vùng có 300 xã đạt chuẩn nông thôn mới.",
      figures: {"300": {indicator: "nrm_communes_met", path: ""}}
    },
    {
      text: "Trường Đại học Tây Nguyên đóng tại tỉnh Đắk Lắk. Tỷ lệ hộ nghèo năm 2019 còn 9,3%.",
      figures: {"9,3": {...POVERTY, path: "Đắk Lắk"}}
    },
    {
      text: "Đại hội Đảng bộ tỉnh Lào Cai bế mạc. Như vậy, đến nay cả nước đã có 4.500 xã đạt chuẩn nông thôn mới.",
      figures: {"4.500": {indicator: "nrm_communes_met", path: "Việt Nam"}}
    },
    {
      text: "Năm 2019, tỉnh Lào Cai dẫn đầu cả nước, có 60 xã đạt chuẩn nông thôn mới.",
      figures: {"60": {indicator: "nrm_communes_met", path: "Lào Cai"}}
    },
    {
      text: "Năm 2014, huyện Phong Sơn, tỉnh Lào Cai có 1.210 hộ nghèo.",
      figures: {"1.210": {indicator: "poor_households_count", path: "Lào Cai > Phong Sơn"}}
    }
  ],
  "whose a figure is where a text names more than its place": [
    {
      text: "Sơn Kim là xã miền núi của huyện Hương Sơn, tỉnh Hà Tĩnh. Toàn xã có tổng diện tích tự nhiên 7.200 ha.",
      figures: {"7.200": {indicator: "natural_area"}}
    },
    {
      text: "Hương Sơn là một huyện miền núi nằm ở phía tây của tỉnh Hà Tĩnh. Năm 2018, tỷ lệ hộ nghèo còn 8,1%.",
      figures: {"8,1": {...POVERTY, path: "Hà Tĩnh > Hương Sơn"}}
    },
    {
      text: "Huyện Hương Sơn, tỉnh Hà Tĩnh tổng kết năm 2018. Dự hội nghị có đồng chí Ủy viên Ban Thường vụ Tỉnh ủy. Tỷ lệ hộ nghèo còn 8,1%.",
      figures: {"8,1": {...POVERTY, path: "Hà Tĩnh > Hương Sơn"}}
    },
    {
      text: "Huyện Hương Sơn, tỉnh Hà Tĩnh thực hiện Nghị quyết số 05-NQ/TU ngày 6/7/2016 của Ban Chấp hành Đảng bộ tỉnh và đến năm 2018 tỷ lệ hộ nghèo còn 8,1%.",
      figures: {"8,1": {...POVERTY, path: "Hà Tĩnh > Hương Sơn"}}
    },
    {
      text: "Năm 2018, thu nhập bình quân đầu người của huyện Hương Sơn (Hà Tĩnh) cao hơn mức bình quân chung toàn tỉnh. Tỷ lệ hộ nghèo còn 8,1%.",
      figures: {"8,1": {...POVERTY, path: "Hà Tĩnh > Hương Sơn"}}
    },
    {
      text: "Hương Sơn: Tỷ lệ hộ nghèo năm 2018 còn 8,1%.",
      figures: {"8,1": POVERTY}
    },
    {
      text: "Chư Prông: Tỷ lệ hộ nghèo năm 2018 còn 8,1%.",
      figures: {"8,1": {...POVERTY, path: "Gia Lai > Chư Prông"}}
    },
    {
      published: "2025-09-01",
      text: "Tỉnh Lào Cai mới (gồm Lào Cai, Yên Bái) có dân số 1.778.785 người.",
      figures: {"1.778.785": {indicator: "population", path: "Lào Cai"}}
    },
    {
      text: "Tỉnh Hà Tĩnh họp báo. 6 tháng đầu năm 2018, thu ngân sách cả nước đạt 54% dự toán, cao hơn năm trước.",
      figures: {"54": {measure: "plan_share", path: "Việt Nam"}}
    }
  ],
  "when a figure holds": [
    {
      published: "2021-05-10",
      text: "Tháng trước, tỉnh Hà Tĩnh thu ngân sách 900 tỷ đồng; quý trước, chi ngân sách 2.100 tỷ đồng.",
      figures: {"900 tỷ": {time_period: "2021-04"}, "2.100 tỷ": {period_start: "2021-01-01", period_end: "2021-03-31"}}
    },
    {
      text: "Giai đoạn 2016-2020, giá trị sản xuất của tỉnh Hà Tĩnh (giá so sánh 2010) tăng bình quân 11%/năm.",
      figures: {"11": {time_period: "2016/2020"}}
    },
    {
      text: "Tỷ lệ hộ nghèo của tỉnh Hà Tĩnh giảm từ 11,2% năm 2011 xuống còn 2,9%.",
      figures: {"11,2": {time_period: "2011", value_kind: "baseline"}, "2,9": {time_period: null}}
    },
    {
      text: "Năm 2011, tỉnh Hà Tĩnh có 10 xã đạt chuẩn nông thôn mới, đến nay đã có 90 xã đạt chuẩn nông thôn mới.",
      figures: {"10": {time_period: "2011"}, "90": {time_period: null}}
    },
    {
      text: "6 tháng đầu năm, tỉnh Hà Tĩnh thu ngân sách 4.000 tỷ đồng, tăng 7% so với cùng kỳ năm 2018.",
      figures: {"4.000 tỷ": {period_start: "2019-01-01", period_end: "2019-06-30"}}
    },
    {
      text: "Nhiệm kỳ 2015-2020, huyện Hương Sơn (Hà Tĩnh) đạt chuẩn nông thôn mới vào năm 2018; tỷ lệ hộ nghèo giảm còn 4,9%.",
      figures: {"4,9": {time_period: "2015/2020"}}
    },
    {
      text: "Đại hội Đảng bộ tỉnh Hà Tĩnh thông qua các chỉ tiêu đến 2025: tỷ lệ hộ nghèo dưới 1%.",
      figures: {"1": {time_period: "2025", value_kind: "target"}}
    },
    {
      text: "Quy mô GRDP tỉnh Hà Tĩnh năm 2015 theo giá hiện hành đạt 46.000 tỷ đồng.",
      figures: {"46.000 tỷ": {time_period: "2015"}}
    }
  ],
  "reached, or aimed at": [
    {
      text: "Năm 2020, huyện Hương Sơn (Hà Tĩnh) đề ra một số chỉ tiêu cơ bản như tỷ lệ hộ nghèo còn 3%, kết nạp 150 đảng viên.",
      figures: {"3": {value_kind: "target"}, "150": {value_kind: "target"}}
    },
    {
      text: "Chỉ tiêu thu ngân sách năm 2021 của huyện Hương Sơn (Hà Tĩnh): 300 tỷ đồng.",
      figures: {"300 tỷ": {value_kind: "target"}}
    },
    {
      text: "Dự toán thu ngân sách năm 2021 của huyện Hương Sơn (Hà Tĩnh): 300 tỷ đồng.",
      figures: {"300 tỷ": {value_kind: "plan"}}
    },
    {
      text: "Huyện Hương Sơn (Hà Tĩnh) hoàn thành 18/20 chỉ tiêu, trong đó: tỷ lệ hộ nghèo còn 3%.",
      figures: {"3": {value_kind: "actual"}}
    },
    {
      text: "Các chỉ tiêu kinh tế của huyện Hương Sơn (Hà Tĩnh) đạt kế hoạch như: thu ngân sách đạt 312 tỷ đồng.",
      figures: {"312 tỷ": {value_kind: "actual"}}
    },
    {
      text: "Với quyết tâm cao, năm 2019, huyện Hương Sơn (Hà Tĩnh) có 12 xã đạt chuẩn nông thôn mới.",
      figures: {"12": {value_kind: "actual"}}
    },
    {
      text: "Huyện Hương Sơn (Hà Tĩnh) phấn đấu đến năm 2025 có 15 xã đạt chuẩn nông thôn mới. Tỷ lệ hộ nghèo còn dưới 1,9%.",
      figures: {"15": {value_kind: "target"}, "1,9": {value_kind: "target", grade: "B"}}
    },
    {
      text: "Huyện Hương Sơn (Hà Tĩnh) phấn đấu đến năm 2025 có 15 xã đạt chuẩn nông thôn mới. Năm 2019, tỷ lệ hộ nghèo là 4%.",
      figures: {"15": {value_kind: "target"}, "4": {value_kind: "actual"}}
    }
  ],
  "what a figure is of, over what stands between": [
    {
      text: "Tổng thu ngân sách nhà nước trên địa bàn huyện Hương Sơn, tỉnh Hà Tĩnh trong 6 tháng đầu năm 2021 đạt 120 tỷ đồng.",
      figures: {"120 tỷ": {...MONEY, period_end: "2021-06-30"}}
    },
    {
      text: "Đại hội Đảng bộ xã Sơn Kim đã bầu Ban Chấp hành Đảng bộ xã khóa XIII, nhiệm kỳ 2020-2025 gồm 15 đồng chí và bầu 9 đại biểu dự đại hội cấp trên.",
      figures: {"15": {indicator: "committee_members_count"}}
    },
    {
      text: "Cơ cấu kinh tế tỉnh Hà Tĩnh năm 2021: nông, lâm nghiệp và thủy sản: 15%; công nghiệp - xây dựng: 42%; dịch vụ: 43%.",
      figures: {
        "15": {indicator: "sector_share", breakdown: "sector=agriculture_forestry_fishery"},
        "42": {indicator: "sector_share", breakdown: "sector=industry_construction"},
        "43": {indicator: "sector_share", breakdown: "sector=services"}
      }
    },
    {
      text: "Năm 2021, GRDP bình quân đầu người tỉnh Hà Tĩnh đạt 67 triệu đồng/người/năm; GDP đạt 1.900 USD/người.",
      figures: {"67 triệu": {indicator: "grdp_per_capita"}, "1.900": {indicator: "grdp_per_capita"}}
    },
    {
      text: "Trong khi đó, tỷ lệ hộ nghèo cả nước là 4,5%.",
      figures: {"4,5": POVERTY}
    },
    {
      text: "Chỉ tiêu thu ngân sách năm 2021 của tỉnh Hà Tĩnh: 300 tỷ đồng; thực hiện: 312 tỷ đồng, đạt 104%.",
      figures: {
        "300 tỷ": {...MONEY, value_kind: "target"},
        "312 tỷ": {...MONEY, value_kind: "actual"},
        "104": {indicator: "state_budget_revenue", measure: "plan_share"}
      }
    },
    {
      text: "Tỷ lệ hộ nghèo khu vực nông thôn của tỉnh Hà Tĩnh giảm từ 11,25% năm 2011 xuống còn 2,89%.",
      figures: {"2,89": {...POVERTY, breakdown: "area=rural"}}
    },
    {
      text: "6 tháng đầu năm 2021, thu ngân sách huyện Hương Sơn (Hà Tĩnh) đạt 60% kế hoạch tỉnh giao, 58% kế hoạch HĐND huyện giao.",
      figures: {"60": {breakdown: "base=plan_assigned"}, "58": {breakdown: "base=plan_own"}}
    },
    {
      text: "Huyện Hương Sơn (Hà Tĩnh) yêu cầu đến năm 2025 bảo hiểm y tế phải bao phủ từ 95% dân số trở lên.",
      figures: {"95": {bound: "at_least", value_kind: "target"}}
    }
  ],
  "what headings and lines over lists hand down": [
    {
      text: "Đảng bộ huyện Hương Sơn, tỉnh Hà Tĩnh\n\nCÁC CHỈ TIÊU CHỦ YẾU TRONG NHIỆM KỲ 2020 - 2025\n\nI. Về kinh tế\n\n1. Thu nhập bình quân đầu người: 58 triệu đồng.\n\nII. Về xã hội\n\n2. Tỷ lệ hộ nghèo: dưới 1,5%.",
      figures: {
        "58 triệu": {value_kind: "target", time_period: "2020/2025"},
        "1,5": {...POVERTY, value_kind: "target", time_period: "2020/2025"}
      }
    },
    {
      text: "UBND tỉnh Hà Tĩnh\n\nTÌNH HÌNH THỰC HIỆN KẾ HOẠCH NĂM 2022\n\nTỷ lệ hộ nghèo còn 2,1%.\n\nMỤC TIÊU NĂM 2023\n\nTỷ lệ hộ nghèo còn 1,7%.",
      figures: {
        "2,1": {...POVERTY, value_kind: "actual", time_period: "2022"},
        "1,7": {...POVERTY, value_kind: "target", time_period: "2023"}
      }
    },
    {
      text: "Hội đồng nhân dân tỉnh Hà Tĩnh thông qua dự toán ngân sách năm 2021 như sau:\n\nI. Tổng thu ngân sách nhà nước: 1.260 tỷ đồng.\n\nBao gồm:\n\n1. Thu nội địa: 1.100 tỷ đồng.",
      figures: {
        "1.260 tỷ": {...MONEY, value_kind: "plan", time_period: "2021"},
        "1.100 tỷ": {...MONEY, value_kind: "plan", time_period: "2021"}
      }
    },
    {
      text: "Hội đồng nhân dân tỉnh Hà Tĩnh\n\nĐiều 1. Thông qua dự toán ngân sách năm 2021 như sau:\n\nI. Tổng thu ngân sách nhà nước\n\nThu nội địa: 1.100 tỷ đồng.\n\nII. Tổng chi ngân sách là 2.300 tỷ đồng, trong đó:\n\n1. Chi thường xuyên: 1.500 tỷ đồng.",
      figures: {
        "1.100 tỷ": {value_kind: "plan", time_period: "2021", grade: "B"},
        "2.300 tỷ": {value_kind: "plan", time_period: "2021", grade: "B"},
        "1.500 tỷ": {value_kind: "plan", time_period: "2021", grade: "B"}
      }
    },
    {
      text: "Huyện Hương Sơn, tỉnh Hà Tĩnh\n\n(8) Số trường đạt chuẩn quốc gia: 31 trường.",
      figures: {"31": {indicator: "schools_national_standard_count"}},
      silent: ["8"]
    }
  ],
  "how what was said last has moved": [
    {
      text: "Tỉnh Nghệ An có 700 nghìn lao động đang làm việc trong các ngành kinh tế, tăng 2%; trong đó khu vực công nghiệp - xây dựng có 300 nghìn lao động, tăng 3%; khu vực dịch vụ có 200 nghìn lao động, tăng 4%.",
      figures: {
        "700 nghìn": {indicator: "employed_persons_count", breakdown: null},
        "300 nghìn": {indicator: "employed_persons_count", breakdown: "sector=industry_construction"},
        "3%": {indicator: "employed_persons_count", measure: "growth", breakdown: "sector=industry_construction"},
        "4%": {indicator: "employed_persons_count", measure: "growth", breakdown: "sector=services"}
      }
    },
    {
      text: "Tỉnh Nghệ An: Tổng dư nợ đến 30/9/2022 là 5.000 tỷ đồng; so với đầu năm tăng 200 tỷ đồng (+4,2%). Nợ xấu khoảng 60 tỷ đồng, chiếm 1,2% tổng dư nợ; so với đầu năm tăng 8 tỷ đồng (+15%).",
      figures: {
        "4,2": {indicator: "credit_outstanding", measure: "growth"},
        "8 tỷ": {indicator: "other", measure: "change"},
        "15%": {indicator: "other"}
      }
    },
    {
      text: "Chỉ số sản xuất công nghiệp tỉnh Nghệ An tháng 10/2022 tăng 1,3%, trong đó khai khoáng tăng 1,7%;Công nghiệp chế biến, chế tạotăng2,6%; sản xuấtvà phân phối điện, hơi nướctăng1,5%; cung cấp nước, hoạt động quản lý và xử lý rác thải tăng 0,4%.",
      figures: {
        "1,7": {indicator: "industrial_production", breakdown: "sector=mining"},
        "2,6": {indicator: "industrial_production", breakdown: "sector=manufacturing"},
        "1,5": {indicator: "industrial_production", breakdown: "sector=electricity"},
        "0,4": {indicator: "industrial_production", breakdown: "sector=water_supply"}
      }
    },
    {
      text: "Đại hội đảng bộ tỉnh Nghệ An đề ra chỉ tiêu giảm nghèo bình quân giai đoạn 2015 – 2020 là 1%/năm.",
      figures: {"1%": {...POVERTY, measure: "change", obs_value: -1}}
    }
  ],
  "a sum, and what stands beside its heading": [
    {
      text: "UBND tỉnh Nghệ An\n1.1.2. Tổng chi ngân sách nhà nước là 8.000 tỷ đồng. Trong đó:\n- Chi thường xuyên: 3.900 tỷ đồng.\n1.2. Hoạt động tín dụng\n- Chất lượng tín dụng: Nợ khó đòi khoảng 360 tỷ đồng.",
      figures: {
        "3.900": {indicator: "state_budget_expenditure", breakdown: "budget_line=regular"},
        "360": {indicator: "other"}
      }
    }
  ],
  "two lists of communes beside each other": [
    {
      text: "Tỉnh Nghệ An có 35 xã đạt chuẩn xã nông thôn mới nâng cao và 12-15 xã đạt chuẩn nông thôn mới kiểu mẫu.",
      figures: {
        "35": {indicator: "nrm_advanced_communes_met"},
        "12-15": {indicator: "nrm_model_communes_met", obs_value_max: 15}
      }
    }
  ],
  "units called by another kind than today's, and organs that act on them": [
    {
      // Duy Tiên became a thị xã in 2019.
      text: "Huyện Nam Đàn có 23/23 xã (100%) đạt chuẩn nông thôn mới.\n\nHuyện Duy Tiên có 16/16 (100%) xã được UBND tỉnh Hà Nam công nhận đạt chuẩn nông thôn mới. Thu nhập bình quân đầu người năm 2017 là 38 triệu đồng. Tỷ lệ hộ nghèo của huyện còn 1,4%.",
      figures: {
        "23/23": {path: "Nghệ An > Nam Đàn"},
        "16/16": {path: "Hà Nam > Duy Tiên"},
        "38 triệu": {path: "Hà Nam > Duy Tiên"},
        "1,4": {...POVERTY, path: "Hà Nam > Duy Tiên"}
      }
    },
    {
      text: "Tỉnh Nghệ An đã làm 100% các tuyến đường đến UBND xã; xã Kim Liên, huyện Nam Đàn đi đầu. Tỉnh có 90% các tuyến đường đến trung tâm xã và 30 trạm y tế xã được xây mới, 45 khu thể thao xã, thôn.",
      figures: {"90": {path: "Nghệ An"}, "30": {path: "Nghệ An"}}
    }
  ],
  "a congress that its title names with its place in brackets": [
    {
      title: "Đại hội Đảng bộ xã Kim Liên (Nam Đàn), nhiệm kỳ 2020 - 2025",
      text: "Tốc độ tăng trưởng kinh tế đạt bình quân 12,4%.",
      figures: {"12,4": {indicator: "grdp_value", time_period: null}}
    }
  ],
  "what a paper opens with, and the items of its list": [
    {
      text: "Nghị quyết về kế hoạch phát triển kinh tế - xã hội năm 2023\nNgày 9/12/2022, HĐND tỉnh Hà Tĩnh ban hành Nghị quyết số 11/NQ-HĐND về kế hoạch phát triển kinh tế - xã hội năm 2023.\nCác chỉ tiêu chủ yếu:\n1. Về kinh tế:\n- Tỷ lệ đô thị hóa đạt 19,6%.\n- Số xã đạt chuẩn nông thôn mới tăng thêm 7 xã; huyện Hương Sơn đạt chuẩn nông thôn mới.\n2. Về môi trường:\n- Tỷ lệ che phủ rừng đạt 39,2%.",
      figures: {
        "19,6": {indicator: "urbanisation_rate", time_period: "2023", value_kind: "target", path: "Hà Tĩnh"},
        "39,2": {indicator: "forest_cover_rate", time_period: "2023", value_kind: "target", path: "Hà Tĩnh"}
      }
    },
    {
      text: "Huyện Nam Đàn, tỉnh Nghệ An có 3 xã đạt tiêu chí quốc gia về y tế giai đoạn 2011- 2020. - Tỷ lệ hộ nghèo giảm 2% trở lên (còn 7%).",
      figures: {"2%": {...POVERTY, measure: "change"}, "7%": {...POVERTY, measure: "level"}}
    },
    {
      text: "Tỉnh Nghệ An: Tốc độ tăng trƣởng kinh tế 10,8%; GDP bình quân đầu ngƣời 18,9 triệu đồng.",
      figures: {"10,8": {indicator: "grdp_value", measure: "growth"}, "18,9": {indicator: "grdp_per_capita"}}
    },
    {
      text: "Về chỉ tiêu tăng số tiêu chí bình quân mỗi xã, UBND tỉnh Nghệ An ban hành Công văn số 445/UBND-NN.",
      figures: {},
      silent: ["445"]
    },
    {
      text: "Tỉnh Nghệ An: tỷ lệ dân số tham gia bảo hiểm y tế thực hiện 83%, đạt 91,5%NQ; trồng mới rừng được 46,8 ha; trồng rừng mới: 30 ha; Gia cầm:5000 con.",
      figures: {
        "91,5": {indicator: "health_insurance_coverage_rate", measure: "plan_share"},
        "46,8": {indicator: "planted_forest_area"},
        "30": {indicator: "planted_forest_area"},
        "5000": {indicator: "livestock_count", breakdown: "product=poultry"}
      }
    }
  ],
  "counts with the rate that they make, and by how much something is beyond": [
    {
      text: "Tỉnh Nghệ An còn 18.870 hộ nghèo, chiếm tỷ lệ trên 13,6% tổng số hộ; số hộ cận nghèo 8.800 hộ; tỷ lệ: 6,1%.",
      figures: {"13,6": {...POVERTY, measure: "level"}, "6,1": {indicator: "near_poor_household_rate"}}
    },
    {
      text: "Huyện Nam Đàn, tỉnh Nghệ An đạt bình quân 15 tiêu chí/xã, cao hơn bình quân chung cả nước 2 tiêu chí; tỷ lệ hộ nghèo 4%, thấp hơn 2,5% so với trung bình toàn tỉnh.",
      figures: {
        "2 tiêu chí": {indicator: "nrm_criteria_met_average", measure: "change", breakdown: "base=country"},
        "2,5": {...POVERTY, measure: "change", breakdown: "base=parent_unit"}
      }
    },
    {
      text: "Tỉnh Nghệ An gieo trồng lúa 115 ha. Đạt 99,1% so với kế hoạch. Diện tích gieo trồng ngô 33 ha, vượt 1,5 ha so với kế hoạch. Tổng sản phẩm bình quân đầu người đạt 22,4 triệu đồng (tăng 7,7% tương đương 1,6 triệu đồng).",
      figures: {
        "99,1": {indicator: "cultivated_area", measure: "plan_share"},
        "1,5": {indicator: "cultivated_area", measure: "change"},
        "1,6": {indicator: "grdp_per_capita", measure: "change"}
      }
    },
    {
      text: "Tỉnh Nghệ An có thu nhập bình quân đầu người từ 28,4 triệu đồng/năm (năm 2019) lên 42 triệu đồng/năm (năm 2023), tăng 13,6 triệu đồng.",
      figures: {"13,6": {indicator: "income_per_capita", measure: "change", breakdown: "base=2019"}}
    },
    {
      text: "Thu nhập bình quân của tỉnh Nghệ An đạt 65 triệu đồng/1 người/1 năm; bình quân đạt 11,5 tiêu chí/1 xã.",
      figures: {"65": {freq: "A"}, "11,5": {unit_measure: "criteria_per_commune"}},
      silent: ["1 người", "1 năm", "1 xã"]
    },
    {
      text: "Tại tỉnh Lâm Đồng, số xã đạt từ 10 tiêu chí trở lên là 37 xã; tỷ lệ hộ nghèo cao nhất 21,5% ở huyện Đam Rông.",
      figures: {
        "37": {indicator: "nrm_communes_in_criteria_band", breakdown: "band=>=10"},
        "21,5": {...POVERTY, bound: "exact"}
      }
    }
  ],
  "falls that a list of places tells": [
    {
      text: "UBND tỉnh Quảng Bình giao chỉ tiêu phấn đấu giảm từ 5.374 đến 6.013 hộ nghèo năm 2017.\n\nCụ thể, huyện Minh Hóa giảm từ 6,5-7,2% (tương ứng từ 840-930 hộ); Tuyên Hóa 4,5-5,0% (1.070-1.190 hộ); Quảng Ninh 2,2-2,6%; Lệ Thủy 2,0-2,3%.",
      figures: {
        "6,5-7,2": {
          ...POVERTY,
          measure: "change",
          obs_value: -6.5,
          value_kind: "target",
          path: "Quảng Bình > Minh Hóa"
        },
        "840-930": {indicator: "poor_households_count", measure: "change", obs_value: -840},
        "4,5-5,0": {...POVERTY, measure: "change", uncoded: null, path: "Quảng Bình > Tuyên Hóa"},
        "2,2-2,6": {...POVERTY, path: "Quảng Bình > Quảng Ninh"}
      }
    },
    {
      text: "Huyện Cư Kuin, tỉnh Đắk Lắk thu ngân sách 131 tỷ đồng; huyện M’Drắk đạt 127 tỷ đồng.",
      figures: {"127 tỷ": {...MONEY, path: "Đắk Lắk > M'Đrắk", uncoded: null}}
    }
  ],
  "where what is counted lies, between its noun and what is said of it": [
    {
      text: "Toàn tỉnh Thái Nguyên có 72/114 xã thuộc vùng dân tộc thiểu số và miền núi đạt chuẩn nông thôn mới.",
      figures: {"72/114": {indicator: "nrm_communes_met", breakdown: "area=ethnic_minority_area+mountain"}}
    },
    {
      text: "Tỉnh Gia Lai có 44 dân tộc anh em; số hộ DTTS thoát nghèo 1.935 hộ; 100% số xã có điện lưới quốc gia.",
      figures: {
        "1.935": {indicator: "households_escaping_poverty", breakdown: "group=ethnic_minority"},
        "100": {indicator: "communes_with_facility", breakdown: "facility=power_grid"}
      },
      silent: ["44"]
    }
  ],
  "the year of a text without a date, by its title": [
    {
      title: "Họp thường kỳ cuối năm 2017",
      text: "6 tháng đầu năm, huyện Nam Đàn, tỉnh Nghệ An thu ngân sách 12 tỷ đồng, tăng 3%.",
      figures: {"12 tỷ": {period_start: "2017-01-01", period_end: "2017-06-30"}}
    },
    {
      title: "Họp thường kỳ",
      text: "Năm 2018, huyện Nam Đàn, tỉnh Nghệ An có 3 dự án.\n\n6 tháng đầu năm, xuất khẩu tăng 3%.",
      figures: {"3%": {time_period: null}}
    }
  ],
  "what was set by whom, and how much of it came about": [
    {
      text: "Huyện Nam Đàn, tỉnh Nghệ An thu ngân sách 6 tháng đầu năm 2022 đạt 30,9 tỷ đồng, bằng 58,4% so với kế hoạch tỉnh giao, đạt 53,4% so với HĐND huyện giao; giá trị sản xuất ngành công nghiệp - xây dựng đạt 3.922 tỷ đồng, đạt 69,3% so với cùng kỳ năm 2021.",
      figures: {
        "58,4": {...MONEY, unit_measure: "percent", measure: "plan_share"},
        "53,4": {...MONEY, unit_measure: "percent", measure: "plan_share"},
        "3.922": {indicator: "output_value", breakdown: "sector=industry_construction"},
        "69,3": {indicator: "output_value", measure: "multiple"}
      }
    },
    {
      text: "Huyện Nam Đàn, tỉnh Nghệ An giải quyết việc làm cho 1.650 lao động, bằng 55% kế hoạch cả năm (kế hoạch cả năm là giải quyết việc làm cho khoảng 3.000 lao động).",
      published: "2014-08-07",
      figures: {"3.000": {indicator: "jobs_created", value_kind: "plan", time_period: "2014"}}
    },
    {
      text: "Huyện Nam Đàn, tỉnh Nghệ An thu ngân sách 6 tháng đầu năm 2020 là 404 tỷ đồng, so dự toán giao đạt 42% và bằng 96% so với cùng kỳ.",
      figures: {"96": {value_kind: "actual", measure: "multiple"}}
    },
    {
      title: "Nghị quyết của HĐND huyện về nhiệm vụ và giải pháp phát triển kinh tế – xã hội năm 2012",
      text: "Huyện Nam Đàn, tỉnh Nghệ An:\n\nTổng đàn gia súc, gia cầm hơn 15 nghìn con; trồng mới 2.000ha rừng; lương thực bình quân đầu người đạt 550kg/người/năm.",
      figures: {
        "15 nghìn": {indicator: "livestock_count", breakdown: null, value_kind: "target", time_period: "2012"},
        "2.000": {indicator: "planted_forest_area", value_kind: "target"},
        "550": {indicator: "grain_per_capita", unit_measure: "kg", value_kind: "target"}
      }
    }
  ],
  "people and organisations that were looked into": [
    {
      text: "Huyện ủy Nam Đàn, tỉnh Nghệ An kiểm tra đối với 13 tổ chức đảng, 24 đảng viên và giám sát 5 tổ chức đảng cùng 10 đảng viên.",
      figures: {
        "24": {indicator: "party_members_inspected", breakdown: "state=inspected"},
        "10": {indicator: "party_members_inspected", breakdown: "state=supervised"}
      }
    },
    {
      text: "Xã Kim Liên, huyện Nam Đàn, tỉnh Nghệ An có dân số 22.312 người, với 39 tổ chức đảng; ngập 315 căn nhà; số hộ kinh doanh là 599 hộ; huyện hoàn thành 9/9 tiêu chí huyện nông thôn mới.",
      figures: {
        "22.312": {indicator: "population"},
        "39": {indicator: expect.not.stringMatching(/^population$/) as string},
        "9/9": {indicator: "other"}
      }
    }
  ],
  "moves told in two units, and ranks": [
    {
      text: "Số hộ nghèo của huyện Nam Đàn, tỉnh Nghệ An đã giảm từ 3.586 hộ, chiếm 10,74% xuống còn 2.900 hộ, chiếm 8,65%. Tỷ lệ tăng dân số tự nhiên giảm xuống còn 1,3%, giảm hộ nghèo 2,5%.",
      figures: {
        "2.900": {indicator: "poor_households_count"},
        "8,65": {...POVERTY, measure: "level"},
        "1,3": {indicator: "natural_population_increase_rate", measure: "level"},
        "2,5": {...POVERTY, measure: "change"}
      }
    },
    {
      text: "Huyện Nam Đàn, tỉnh Nghệ An tăng trưởng kinh tế 7,8%, đứng thứ 10 toàn tỉnh; tổng vốn đầu tư phát triển đạt 24.520 tỷ đồng. Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp và xây dựng đạt 80 tỷ đồng.",
      figures: {
        "24.520": {path: "Nghệ An > Nam Đàn"},
        "80 tỷ": {indicator: "output_value", breakdown: "sector=industry_construction"}
      }
    }
  ],
  "the district of a name that opens a text": [
    {
      // Communes have the name too.
      title: "Thuận Thành xây dựng thêm 7 trường đạt chuẩn quốc gia",
      text: "Thuận Thành xây dựng thêm 7 trường đạt chuẩn quốc gia\n\nĐến nay trên địa bàn huyện có 61 trường đạt chuẩn quốc gia.",
      figures: {"61": {indicator: "schools_national_standard_count", path: "Bắc Ninh > Thuận Thành"}}
    }
  ],
  "what a sentence's other figures share with it": [
    {
      text: "Năm 2020, tỉnh Nghệ An thu ngân sách nhà nước trên địa bàn 300 tỷ đồng, đạt 102% dự toán, tăng 8%. Đến năm 2025, phấn đấu tỷ lệ hộ nghèo còn 2%, tỷ lệ che phủ rừng đạt 45%.",
      figures: {
        "8%": {measure: "growth", time_period: "2020", grade: "A"},
        "45": {indicator: "forest_cover_rate", value_kind: "target", grade: "A"}
      }
    },
    {
      text: "Đảng bộ huyện Hương Sơn, tỉnh Hà Tĩnh\n\nCÁC CHỈ TIÊU CHỦ YẾU TRONG NHIỆM KỲ 2020 - 2025\n\n1. Thu nhập bình quân đầu người: 58 triệu đồng.\n\n2. Tỷ lệ hộ nghèo: 1,5%.",
      figures: {"58 triệu": {value_kind: "target", grade: "A"}, "1,5": {...POVERTY, grade: "A"}}
    },
    {
      text: "Năm 2019, tỉnh Nghệ An có trên 90% tổ chức cơ sở đảng trực thuộc.",
      figures: {"90": {measure: "share", grade: "B"}}
    }
  ],
  "fields with their yields, and what is counted without a known name": [
    {
      text: "Tỉnh Vĩnh Long đã thu hoạch 60.300 ha lúa hè thu, năng suất bình quân 5,67 tấn/ha. Bình quân mỗi xã trong tỉnh đã đạt 18,84 tiêu chí.",
      figures: {
        "5,67": {indicator: "crop_yield", breakdown: "product=rice|season=summer_autumn"},
        "18,84": {indicator: "nrm_criteria_met_average"}
      }
    },
    {
      text: "Năm 2017, tỉnh Nghệ An nâng cấp 269 công trình; 223 Bà mẹ Việt Nam Anh hùng được phụng dưỡng; hàng hóa qua cảng đạt 30 triệu tấn, tăng trưởng 15%.",
      figures: {"269": {indicator: "infrastructure_works_count"}, "15%": {indicator: "other"}},
      silent: ["223"]
    },
    {
      text: "Tỉnh Nghệ An: khu vực công nghiệp chiếm tỷ trọng 31,9%; khu vực dịch vụ tăng trưởng 7,89%.",
      figures: {"7,89": {indicator: "sector_value_added", measure: "growth", breakdown: "sector=services"}}
    },
    {
      text: "Tổng thu ngân sách nhà nước trên địa bàn tỉnh Nghệ An đến cuối tháng 8/2013 đạt 2.009 tỷ đồng, đạt 74,8% dự toán năm và tăng 20% so với cùng kỳ. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ 8 tháng đầu năm 2013 đạt 900 tỷ đồng, tăng 0,6% so với tháng trước.",
      figures: {
        "2.009": {period_start: "2013-01-01", period_end: "2013-08-31"},
        "20%": {period_start: "2013-01-01", period_end: "2013-08-31"},
        "0,6": {grade: "B", breakdown: "base=previous_month"}
      }
    }
  ],
  "fields place by place, and levels of school": [
    {
      text: "Năm 2020, diện tích, năng suất, sản lượng lúa của tỉnh Nam Định: huyện Mỹ Lộc gieo cấy 6.368ha, 54,92 tạ/ha, 34.975 tấn; huyện Vụ Bản 16.447ha, 57,48 tạ/ha, 94.533 tấn.",
      figures: {
        "6.368": {indicator: "cultivated_area", path: "Nam Định > Mỹ Lộc"},
        "54,92": {indicator: "crop_yield"},
        "34.975": {indicator: "crop_output", path: "Nam Định > Mỹ Lộc"},
        "16.447": {indicator: "cultivated_area", path: "Nam Định > Vụ Bản"},
        "94.533": {indicator: "crop_output", path: "Nam Định > Vụ Bản"}
      }
    },
    {
      text: "Tỉnh Điện Biên có cấp tiểu học 140 trường, 2.867 lớp và 75.975 học sinh.",
      figures: {
        "2.867": {indicator: "classes_count", breakdown: "education_level=primary"},
        "75.975": {indicator: "pupils_count"}
      }
    }
  ],
  "falls and rises of two counts, days that a year has reached, and what is aimed at before its word": [
    {
      text: "Tỉnh Hưng Yên giám sát 1.013 đảng viên và 596 tổ chức đảng (tăng 30 đảng viên và 74 tổ chức).",
      figures: {"74": {indicator: "party_organisations_inspected", measure: "change", breakdown: "state=supervised"}}
    },
    {
      text: "Tính đến ngày 30/6/2022, tổng sản phẩm trên địa bàn thành phố Hải Phòng tăng 11,1% so với cùng kỳ năm trước; ngành thủy sản đạt mức tăng cao nhất 11,25%.",
      figures: {"11,1": {period_start: "2022-01-01", period_end: "2022-06-30"}, "11,25": {bound: "exact"}}
    },
    {
      text: "Đến năm 2025, tỉnh Lạng Sơn phấn đấu tỷ lệ hộ nghèo còn 2%.\nSố trường học đạt chuẩn quốc gia là 300 trường; phấn đấu 100% số trường được xây kiên cố.",
      figures: {"300": {indicator: "schools_national_standard_count", value_kind: "target"}}
    }
  ],
  "who publishes a text, of which province “tỉnh” is where it names none": [
    {
      publisher: "Báo Quảng Ngãi",
      published: "2021-11-20",
      text: "Năm 2021, GRDP của tỉnh ước đạt 53.500 tỷ đồng. Tổng thu ngân sách trên địa bàn đạt 20.900 tỷ đồng.",
      figures: {
        "53.500": {path: "Quảng Ngãi", place_route: "document", grade: "B"},
        "20.900": {path: "Quảng Ngãi", place_route: "document", grade: "B"}
      }
    },
    {
      publisher: "Báo Quảng Ngãi",
      published: "2021-11-20",
      text: "Đoàn công tác thăm tỉnh Kon Tum. Năm 2021, GRDP của tỉnh ước đạt 30.000 tỷ đồng.",
      figures: {"30.000": {path: "Kon Tum", place_route: "anaphor"}}
    },
    {
      publisher: "Báo An Giang",
      published: "2020-06-03",
      text: "Xã Phú Bình có 210 hộ nghèo.",
      figures: {"210": {path: "An Giang > Phú Tân > Phú Bình"}}
    },
    {
      publisher: "Báo Công Thương",
      published: "2020-06-03",
      text: "Toàn tỉnh còn 210 hộ nghèo.",
      figures: {"210": {path: ""}}
    }
  ],
  "aims that a congress has set are told by the sentence behind": [
    {
      published: "2020-06-03",
      text: "Đại hội Đảng bộ huyện Đại Lộc, tỉnh Quảng Nam thông qua 16 chỉ tiêu nhiệm kỳ 2020-2025. Cụ thể, thu nhập bình quân đầu người đạt 70 triệu đồng; tỷ lệ tham gia bảo hiểm y tế đạt 95%.",
      figures: {"70 triệu": {value_kind: "target"}, "95%": {value_kind: "target"}}
    },
    {
      published: "2020-06-03",
      text: "Huyện Đại Lộc, tỉnh Quảng Nam đề ra 16 chỉ tiêu và hoàn thành cả. Cụ thể, tỷ lệ tham gia bảo hiểm y tế đạt 95%.",
      figures: {"95%": {value_kind: "actual"}}
    }
  ],
  "a share of what has been counted, and a rank among others": [
    {
      text: "Quận Cái Răng (Cần Thơ) có 12 trường đạt chuẩn quốc gia, chiếm 68,3% tổng số trường; có 520 hộ nghèo, chiếm 3,5% tổng số hộ.",
      figures: {
        "68,3%": {indicator: "schools_national_standard_rate", measure: "level"},
        "3,5%": {indicator: "poor_household_rate", measure: "level"}
      }
    },
    {
      text: "Quận Cái Răng có thu nhập bình quân đầu người đứng thứ 5 trong thành phố Cần Thơ.",
      figures: {"5": {measure: "rank", path: "Cần Thơ > Cái Răng"}}
    }
  ],
  "the rate of a thing of its own goes on with no other": [
    {
      published: "2020-08-01",
      text: "Huyện Như Xuân, tỉnh Thanh Hóa có tỷ lệ số xã đạt chuẩn nông thôn mới nâng cao 6,25% (1 xã); tỷ lệ thôn có nhà họp riêng 58,9%.",
      figures: {"6,25%": {indicator: "nrm_advanced_communes_met"}, "58,9%": {indicator: "other"}}
    }
  ],
  "what several places lie in, where the sentence before names them all": [
    {
      text: "Đại hội Đảng bộ tỉnh Lào Cai họp tại thành phố Lào Cai và thông qua các chỉ tiêu. Thu ngân sách nhà nước trên địa bàn đạt 1.200 tỷ đồng.",
      figures: {"1.200": {path: "Lào Cai", place_route: "several"}}
    },
    {
      text: "Năm 2019, huyện Tây Giang và huyện Bắc Trà My của tỉnh Quảng Nam có nhiều hộ nghèo. Tổng số hộ thoát nghèo là 6.256 hộ.",
      figures: {"6.256": {path: "Quảng Nam"}}
    },
    {
      text: "Thủ tướng công nhận huyện Nam Đàn (Nghệ An) và huyện Duy Tiên (Hà Nam) đạt chuẩn nông thôn mới năm 2017.",
      figures: {"2017": {path: "", grade: "C"}}
    }
  ],
  "a place in brackets, guests and a list of places with theirs": [
    {
      text: "Đến nay xã Trung Hòa (Tân Lạc) chỉ đạt 6/19 tiêu chí nông thôn mới.",
      figures: {"6/19": {path: "Hoà Bình > Tân Lạc > Trung Hòa"}}
    },
    {
      text: "Xã Bình Xa, huyện Hàm Yên, tỉnh Tuyên Quang tổ chức đại hội. Dự Đại hội có lãnh đạo Ban Tổ chức Tỉnh ủy; 81 đại biểu đại diện cho đảng viên toàn xã.",
      figures: {"81": {path: "Tuyên Quang > Hàm Yên > Bình Xa"}}
    },
    {
      text: "Ở tỉnh Quảng Nam, xã Ch’Ơm (Tây Giang) cao nhất với 65,05% hộ nghèo, Trà Giác (Bắc Trà My) 64,08%, Trà Ka (Bắc Trà My) 60,78%.",
      figures: {
        "64,08": {...POVERTY, path: "Quảng Nam > Bắc Trà My > Trà Giác"},
        "60,78": {...POVERTY, path: "Quảng Nam > Bắc Trà My > Trà Ka"}
      }
    }
  ],
  "a head of its own behind another figure": [
    {
      text: "Năm 2030, tỉnh Lào Cai có tỷ lệ che phủ rừng 60%, chỉ số hạnh phúc đạt 72%.",
      figures: {"60%": {indicator: "forest_cover_rate"}, "72%": {indicator: "other"}}
    },
    {
      text: "Năm 2020, tỉnh Lào Cai có tỷ lệ hộ nghèo 5%, tỷ lệ đạt 50% kế hoạch.",
      figures: {"50%": {...POVERTY, measure: "plan_share"}}
    }
  ],
  "all criteria of a standard, what is beyond a plan, and growth told by an average": [
    {
      published: "2019-06-01",
      text: "Huyện Chư Pưh, tỉnh Gia Lai có 6 xã đạt 19/19 tiêu chí nông thôn mới, 3 xã đạt 15 tiêu chí.",
      figures: {
        "6": {indicator: "nrm_communes_met", breakdown: null},
        "3": {indicator: "nrm_communes_in_criteria_band", breakdown: "band=15"}
      }
    },
    {
      published: "2019-06-01",
      text: "Thu ngân sách huyện Đại Lộc, tỉnh Quảng Nam đạt 300 tỷ đồng, vượt 47% kế hoạch; chi ngân sách đạt 96% kế hoạch.",
      figures: {
        "47%": {measure: "plan_share", breakdown: "part=excess"},
        "96%": {measure: "plan_share", breakdown: null}
      }
    },
    {
      published: "2019-06-01",
      text: "Năm 2018, tăng trưởng kinh tế của tỉnh Đắk Lắk tiếp tục ở mức khá, bình quân 8,75%.",
      figures: {"8,75": {indicator: "grdp_value", measure: "growth"}}
    }
  ],
  "what is aimed at by other words": [
    {
      published: "2018-06-01",
      text: "Chỉ tiêu phấn đấu năm 2018 toàn tỉnh Quảng Bình có thêm 11 xã đạt chuẩn nông thôn mới. Năm 2017, tỉnh vượt chỉ tiêu phấn đấu với 8 xã đạt chuẩn nông thôn mới.",
      figures: {"11": {value_kind: "target"}, "8 xã": {value_kind: "actual"}}
    },
    {
      published: "2018-06-01",
      text: "Riêng 11 xã của tỉnh Quảng Bình phấn đấu đạt chuẩn nông thôn mới trong năm nay. Tỉnh Quảng Bình có 53 xã đạt chuẩn và phấn đấu đạt 60 xã.",
      figures: {"11": {value_kind: "target"}, "53": {value_kind: "actual"}, "60": {value_kind: "target"}}
    },
    {
      published: "2014-09-05",
      text: "Đến cuối năm nay, toàn tỉnh Lâm Đồng còn có 37 xã đạt từ 15-18 tiêu chí nông thôn mới.",
      figures: {"37": {value_kind: "target", period_start: null, period_end: "2014-12-31"}}
    },
    {
      published: "2020-06-05",
      text: "Đại hội Đảng bộ quận Thanh Khê, thành phố Đà Nẵng thông qua nghị quyết với một số chỉ tiêu chủ yếu thu ngân sách tăng bình quân hằng năm 5-10%; hộ gia đình đạt tiêu chuẩn văn hóa 85% trở lên, tổ văn hóa đạt 78% trở lên.",
      figures: {
        "5-10": {value_kind: "target"},
        "85": {value_kind: "target", indicator: "cultural_household_rate"},
        "78": {value_kind: "target", indicator: "cultural_village_rate"}
      }
    },
    {
      published: "2020-06-05",
      text: "Đảng bộ xã Bình Xa, huyện Hàm Yên, tỉnh Tuyên Quang đề ra 4 nhiệm vụ trọng tâm: xây dựng Bình Xa trở thành xã nông thôn mới kiểu mẫu vào năm 2025.",
      figures: {"2025": {value_kind: "target"}}
    },
    {
      published: "2013-11-26",
      text: "Chỉ tiêu “tỷ lệ người tham gia bảo hiểm y tế đạt 85%” khó với huyện Hải Hà, tỉnh Quảng Ninh; năm 2013 tỷ lệ người tham gia bảo hiểm y tế đạt 60%.",
      figures: {"85": {value_kind: "target"}, "60": {value_kind: "actual"}}
    },
    {
      published: "2014-09-05",
      text: "Tổng nguồn vốn theo kế hoạch xây dựng nông thôn mới tỉnh Lâm Đồng năm 2014 là 8.186 tỷ đồng.",
      figures: {"8.186": {value_kind: "plan"}}
    }
  ],
  "what a list of deeds and of surpluses goes on with, and a place that an item names in passing": [
    {
      text: "Tỉnh Bạc Liêu giải quyết việc làm cho 1.200 lao động; tặng hơn 400 suất quà; tu sửa hơn 22 km đường giao thông nông thôn; xây dựng 18 nhà tiêu hợp vệ sinh.",
      figures: {
        "1.200": {indicator: "jobs_created"},
        "22 km": {indicator: "road_upgraded_km"},
        "18": {indicator: "other"}
      },
      silent: ["400"]
    },
    {
      text: "Năm 2020, kim ngạch nhập khẩu của Bình Dương: khu vực trong nước đạt 5 tỷ USD; xuất siêu 1,46 tỷ USD.",
      figures: {"1,46": {indicator: "other"}}
    },
    {
      text: "Tỉnh Long An có 95% xã đạt chuẩn quốc gia về y tế; xây dựng huyện Cần Đước thành huyện điểm; tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh đạt 90%.",
      figures: {"90%": {path: "Long An"}}
    },
    {
      text: "Trước khi xây dựng nông thôn mới, huyện Thường Tín (Hà Nội) có 1 xã đạt từ 6 tiêu chí, 15 xã đạt từ 4 - 5 tiêu chí.",
      figures: {"1 xã": {breakdown: "band=6"}, "15": {breakdown: "band=4-5"}}
    },
    {
      published: "2020-12-20",
      text: "Năm 2020, thành phố Hồ Chí Minh ước thu ngân sách đạt 352.000 tỷ đồng so với dự toán cả năm Trung ương giao là 405.000 tỷ đồng; tổng mức đầu tư toàn xã hội đạt 46% GRDP.",
      figures: {
        "352.000": {value_kind: "actual"},
        "405.000": {value_kind: "plan"},
        "46%": {indicator: "social_investment_capital", measure: "share"}
      }
    }
  ],
  "years of badges, falls counted in brackets, a text of January, what a hectare yields, who publishes": [
    {
      text: "Đảng ủy xã Tân Hương, huyện Tân Kỳ, tỉnh Nghệ An trao tặng Huy hiệu 50, 45, 40, 30 năm tuổi Đảng cho 8 đảng viên.",
      figures: {"8 đảng viên": {indicator: "party_badges_awarded"}},
      silent: ["50,", "45,", "40,"]
    },
    {
      published: "2018-06-14",
      text: "Từ đầu năm đến nay, huyện Trà Ôn, tỉnh Vĩnh Long đã giảm được 0,77% số hộ nghèo (290 hộ).",
      figures: {"290": {indicator: "poor_households_count", measure: "change"}}
    },
    {
      published: "2018-01-17",
      text: "Trong năm, Đảng bộ huyện Đại Lộc, tỉnh Quảng Nam kết nạp 196 đảng viên mới, có 48/66 tổ chức cơ sở đảng đạt trong sạch vững mạnh.",
      figures: {"196": {time_period: "2017"}, "48/66": {indicator: "other"}}
    },
    {
      text: "Xã Vọng Đông, huyện Thoại Sơn, tỉnh An Giang có giá trị sản xuất nông nghiệp năm 2019 đạt 230 triệu đồng/ha/năm.",
      figures: {"230 triệu": {indicator: "output_value_per_hectare"}}
    },
    {
      publisher: "Báo Người Lao Động TP.HCM",
      text: "Tỷ lệ hộ nghèo năm 2019 còn 3,2%.",
      figures: {"3,2%": {path: "", grade: "C"}}
    },
    {
      publisher: "UBND huyện Đại Lộc",
      text: "Tỷ lệ hộ nghèo năm 2019 còn 3,2%.",
      figures: {"3,2%": {path: "Quảng Nam > Đại Lộc", place_route: "document", grade: "B"}}
    }
  ],
  "what goes on behind a caption, and what stands among more": [
    {
      title: "Huy hiệu Đảng đợt 2-9",
      text: "Đảng bộ tỉnh Nghệ An có 51 đảng viên được trao tặng Huy hiệu Đảng.\n\nĐảng bộ thị trấn Tân Kỳ trao Huy hiệu đợt 2-9.\n\nTrong đó, 4 đảng viên được trao tặng Huy hiệu 70 năm tuổi Đảng; 3 đảng viên được trao tặng sớm.",
      figures: {
        "4 đảng viên": {path: "Nghệ An", breakdown: "grade=badge_70"},
        "3 đảng viên": {path: "Nghệ An", scope: "part"}
      }
    },
    {
      text: "Tỉnh Nghệ An có 602/683 trường đạt chuẩn quốc gia.\n\nTrường Tiểu học Tân Hương, xã Tân Hương (huyện Tân Kỳ) đạt cấp độ 3 và chuẩn mức độ 2.\n\nTrong số đó, bậc tiểu học có 203/210 trường đạt chuẩn quốc gia.",
      figures: {"203/210": {path: "Nghệ An", indicator: "schools_national_standard_count"}}
    },
    {
      text: "Huyện Tân Kỳ, tỉnh Nghệ An trao Huy hiệu Đảng. Trong số 91 đảng viên được trao tặng Huy hiệu có 2 đảng viên được truy tặng.",
      figures: {"2 đảng viên": {indicator: "party_badges_awarded", scope: "part"}}
    }
  ],
  "names of the highlands, and words that are like a place or a plan": [
    {
      published: "2019-01-08",
      text: "Tỉnh Đắk Lắk có 57.180 hộ nghèo, chiếm tỷ lệ 12,8% dân số. Còn nhiều hộ nghèo là Ea Súp có 7.849 hộ; M’Đrắk 7.362 hộ.",
      figures: {
        "12,8%": {indicator: "poor_household_rate"},
        "7.849": {path: "Đắk Lắk > Ea Súp"},
        "7.362": {path: "Đắk Lắk > M'Đrắk"}
      }
    },
    {
      published: "2019-11-12",
      text: "UBND huyện Đakrông, tỉnh Quảng Trị cho biết toàn huyện có 3.594 hộ nghèo. Năm 2018, tỷ lệ hộ nghèo chiếm 15% dân số.",
      figures: {
        "3.594": {path: "Quảng Trị > Đa Krông"},
        "15%": {indicator: "poor_household_rate", path: "Quảng Trị > Đa Krông"}
      }
    },
    {
      text: "Quý I/2020, huyện Đức Trọng, tỉnh Lâm Đồng thu ngân sách 235 tỷ đồng. Riêng thu ngân sách tỉnh quản lý 108 tỷ đồng.",
      figures: {"108 tỷ": {path: "Lâm Đồng > Đức Trọng"}}
    },
    {
      text: "Quý I/2023, tỉnh Nghệ An có 7/16 khoản thu đạt và vượt tiến độ thu của dự toán giao; kế đến là thu dầu thô 8.097 tỷ đồng, đạt 34% dự toán.",
      figures: {
        "8.097": {...MONEY, value_kind: "actual", period_start: "2023-01-01", period_end: "2023-03-31"},
        "34%": {measure: "plan_share", value_kind: "actual"}
      }
    },
    {
      text: "Trong tháng 10-2012, du khách đến tỉnh Ninh Bình ước đạt 139 nghìn lượt người. Tổng số khách trong 10 tháng ước đạt 3.475 nghìn lượt khách.",
      figures: {
        "139 nghìn": {indicator: "tourists_count", time_period: "2012-10"},
        "3.475": {indicator: "tourists_count", period_start: "2012-01-01", period_end: "2012-10-31"}
      }
    },
    {
      text: "Năm 2022, số lao động được giải quyết việc làm của tỉnh Lâm Đồng là 25.500 lượt người.",
      figures: {"25.500": {indicator: "jobs_created"}}
    },
    {
      text: "Năm 2019, tỉnh Hải Dương có thêm 15 xã, thị trấn được UBND tỉnh công nhận đạt tiêu chí quốc gia về y tế.",
      figures: {"15 xã": {indicator: "communes_health_standard_count", measure: "change"}}
    }
  ],
  "offices, days, grades and units as newspapers write them": [
    {
      text: "Theo tin từ UBND TPHCM, thu ngân sách 3 tháng đầu năm 2018 đạt 90.830 tỷ đồng. Kinh tế TP tăng 7,6%.",
      figures: {
        "90.830": {path: "Hồ Chí Minh", period_start: "2018-01-01", period_end: "2018-03-31"},
        "7,6%": {path: "Hồ Chí Minh"}
      }
    },
    {
      text: "Từ đầu năm 2023 đến nay, toàn tỉnh có 5 hộ thoát nghèo.\n\nP.V",
      publisher: "Báo Cao Bằng",
      figures: {"5 hộ": {path: "Cao Bằng"}}
    },
    {
      published: "2017-10-06",
      text: "Huyện Lạc Dương, tỉnh Lâm Đồng có tỷ lệ hộ nghèo chiếm 11% dân số toàn huyện (tương đương 669 hộ). Hộ cận nghèo chiếm 11,9% (tương đương với 715 hộ).",
      figures: {
        "11%": {indicator: "poor_household_rate"},
        "669 hộ": {indicator: "poor_households_count", measure: "level"},
        "715 hộ": {indicator: "near_poor_households_count", measure: "level"}
      }
    },
    {
      text: "Năm 2020, Đảng bộ huyện Phú Ninh, tỉnh Quảng Nam có 50/53 tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ.",
      figures: {"50/53": {indicator: expect.not.stringMatching("party_congress_held_base_units") as string}}
    },
    {
      title: "Xã Tân Hương đạt chuẩn nông thôn mới",
      published: "2015-11-11",
      text: "Đây là xã thứ hai của huyện Tân Kỳ, tỉnh Nghệ An. Theo kế hoạch, xã Nghĩa Thái cũng sẽ về đích.\n\nĐến nay, thu nhập bình quân đầu người ở xã đạt 29,1 triệu đồng.",
      figures: {"29,1": {path: "Nghệ An > Tân Kỳ > Tân Hương"}}
    },
    {
      title: "Các xã của huyện Tân Kỳ",
      published: "2015-11-11",
      text: "Xã Tân Hương, huyện Tân Kỳ, tỉnh Nghệ An đạt 19 tiêu chí.\n\nXã Nghĩa Thái đạt 12 tiêu chí.\n\nThu nhập bình quân đầu người ở xã đạt 29,1 triệu đồng.",
      figures: {"29,1": {path: "Nghệ An > Tân Kỳ > Nghĩa Thái"}}
    },
    {
      text: "Theo báo cáo của UBND Gia Lai, năm 2018 còn 5 hộ nghèo.",
      figures: {"5 hộ": {path: "Gia Lai"}}
    },
    {
      publisher: "Báo Gia Lai",
      published: "2017-12-14",
      text: "Năm 2017, huyện Chư Pah có 49 hộ nghèo.",
      figures: {"49 hộ": {path: "Gia Lai > Chư Păh"}}
    },
    {
      published: "2022-10-08",
      text: "Tính đến ngày 30.9, huyện Hiệp Đức, tỉnh Quảng Nam thu ngân sách 446 tỷ đồng. Đến tháng 6.2022, huyện có 300 hộ nghèo.",
      figures: {"446 tỷ": {period_end: "2022-09-30"}, "300 hộ": {period_end: "2022-06-30"}}
    },
    {
      published: "2016-06-24",
      text: "Từ đầu năm đến ngày 20/6/2016, tỉnh Đồng Nai kết nạp 288 đảng viên.",
      figures: {"288": {period_start: "2016-01-01", period_end: "2016-06-20"}}
    },
    {
      text: "Đến nay, tỉnh Cao Bằng có 13 sản phẩm OCOP 4 sao. Có 7 trường đạt chuẩn quốc gia mức độ 2 và 10 trường mức độ 1.",
      figures: {
        "13 sản phẩm": {indicator: "ocop_products_count", uncoded: "4 sao", scope: "part"},
        "7 trường": {indicator: "schools_national_standard_count", uncoded: "mức độ 2", scope: "part"}
      },
      silent: ["4 sao", "2 và"]
    },
    {
      text: "Huyện Nghĩa Đàn, tỉnh Nghệ An có 4 đảng viên được trao Huy hiệu 70 tuổi Đảng.",
      figures: {"4 đảng viên": {indicator: "party_badges_awarded", breakdown: "grade=badge_70"}},
      silent: ["70 tuổi"]
    },
    {
      text: "Năm 2020, xã Tân Hương, huyện Tân Kỳ, tỉnh Nghệ An thu ngân sách 8tỷđ; thu nhập bình quân đầu người 60trđ/người/năm.",
      figures: {
        "8tỷ": {...MONEY, obs_value: 8e9},
        "60tr": {indicator: "income_per_capita", obs_value: 60e6}
      }
    },
    {
      text: "Năm 2012, huyện Chợ Đồn, tỉnh Bắc Kạn trồng 110 ha cây ăn quả; 90 ha cây thuốc lá.",
      figures: {"110 ha": {breakdown: "product=fruit"}, "90 ha": {breakdown: null, uncoded: "cây thuốc lá"}}
    },
    {
      text: "Tính đến hết năm 2023, tỉnh Hải Dương có 666 trong tổng số 780 trường đạt chuẩn quốc gia.",
      figures: {"666": {indicator: "schools_national_standard_count", denominator: 780}}
    },
    {
      text: "Năm 2018, tỉnh Hậu Giang có 610.930 người tham gia BHYT; huyện Long Mỹ đạt cao nhất 85,5%.",
      figures: {"610.930": {indicator: "other"}, "85,5%": {bound: "exact"}}
    }
  ]
};
