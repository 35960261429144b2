import type {Measure} from "../../observation.js";
import type {Corpus} from "../../read/rule.js";

/** How a figure speaks of its indicator ← a clause with the figure first found in it, its unit as written. */
export const corpus: Corpus<Measure> = [
  [
    "level",
    "có 16 xã đạt chuẩn",
    "thu ngân sách đạt 609 tỷ đồng",
    "tỷ lệ hộ nghèo là 3,5%",
    "số huyện giảm xuống còn 12 huyện",
    "nâng tổng số lên 44 xã"
  ],
  [
    "level",
    "tỷ lệ hộ nghèo giảm từ 12% xuống còn 3%",
    "tăng từ 5 xã lên 20 xã",
    "tỷ lệ hộ nghèo giảm còn 2,1%",
    "tăng lên 98,2%",
    "vốn cấp mới và tăng thêm đạt 1,2 tỷ usd",
    "tỷ lệ tăng dân số tự nhiên là 1,02%",
    "giảm nghèo bền vững, hộ nghèo còn là 3%"
  ],
  [
    "change",
    "giảm 2,27% hộ nghèo",
    "tỷ lệ hộ nghèo giảm từ 2-3%",
    "tăng 74 xã so với năm 2010",
    "có thêm 4 xã về đích",
    "giảm bình quân hằng năm 5,1%",
    "tỷ lệ hộ nghèo giảm: 0,7%",
    "giảm tỷ lệ hộ nghèo giai đoạn 2021-2025: 2%"
  ],
  [
    "change",
    "kim ngạch xuất khẩu tăng 8,1%",
    "tốc độ tăng trưởng kinh tế đạt 10%",
    "nhiều hơn năm 2010 là 12 xã",
    "mức giảm là 0,39%",
    "vượt 16,1% so với cùng kỳ",
    "kinh tế tăng trưởng bình quân đạt 8%",
    "tăng so với năm 2016 là 11,68%",
    "giảm so với năm 2016 là 1,68%",
    "chỉ số sản xuất tăng cao nhất vùng với 14,5%",
    "tỷ lệ hộ nghèo giảm ít nhất huyện là 0,7%",
    "tăng trưởng chưa đạt kế hoạch (8,1%/9,5%)",
    "thấp hơn 2,5% so với toàn tỉnh",
    "cao hơn 3 xã so với năm trước",
    "kinh tế tăng trưởng ở mức cao, 14,7%",
    "tăng trưởng kinh tế tiếp tục ở mức khá, bình quân 8,75%",
    "chỉ tiêu giảm nghèo bình quân hằng năm là 1%",
    "tỷ lệ thoát nghèo mỗi năm đạt 1,5%",
    "huy động tăng thêm (+6,2%)",
    "cao hơn bình quân chung cả nước 2 tiêu chí",
    "thấp hơn mức trung bình toàn tỉnh 2,5%",
    "trồng ngô vượt 1,5 ha so với kế hoạch"
  ],
  [
    "multiple",
    "gấp 1,8 lần so với năm 2010",
    "tăng 1,24 lần",
    "bằng 104,5% so với cùng kỳ",
    "sản xuất đạt 69,3% so với cùng kỳ"
  ],
  ["plan_share", "đạt 102,6% kế hoạch", "bằng 98% dự toán", "đạt 70% so kế hoạch", "bằng 43,7% KH năm".toLowerCase()],
  [
    "plan_share",
    "đạt 53,4% so với hđnd huyện giao",
    "vượt chỉ tiêu được giao (105%)",
    "giải ngân vốn đầu tư công đạt 45%"
  ],
  ["share", "tổng mức đầu tư đạt 46% gdp", "chiếm 84,5% tổng số xã", "có 45% tổng số xã", "tức 75,2%", "(60,8%)"],
  [
    "rank",
    "đứng thứ 6 về diện tích",
    "xếp thứ 19 cả nước",
    "thứ 19 về dân số",
    "đứng ở vị trí 44/63 tỉnh",
    "nằm trong nhóm 10 tỉnh"
  ]
];
