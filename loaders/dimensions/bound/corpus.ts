import type {Bound} from "../../observation.js";
import type {Corpus} from "../../read/rule.js";

/** The bound ← a figure with the words at its sides. */
export const corpus: Corpus<Bound> = [
  [
    "exact",
    "đạt và vượt 18 chỉ tiêu",
    "có 16 xã",
    "đạt 97%",
    "trên địa bàn 16 xã",
    "sinh sống trên 16 xã",
    "tuyến trên cao 3 km",
    "thấp hơn 2,5% so với toàn tỉnh",
    "xây dựng cơ bản 43%",
    "cao nhất 21,5% ở xã"
  ],
  ["more_than", "hơn 1.134 tỷ đồng", "trên 97%", "đạt hơn 5%"],
  ["less_than", "dưới 5.000 hộ", "chưa đến 3%", "chưa đầy 10 năm", "là <7,6%"],
  [
    "at_least",
    "từ 2% trở lên",
    "từ 82% dân số trở lên",
    "từ 80% tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên",
    "ít nhất 80% chi bộ",
    "tối thiểu 3 xã",
    "80% trở lên",
    "không dưới 7%"
  ],
  ["at_most", "không quá 15 người", "tối đa 3 đồng chí", "≤ 5%", "từ 5% trở xuống", "5% trở xuống"],
  ["approx", "khoảng 95%", "gần 2.000 người", "xấp xỉ 10%", "chừng 30 hộ", "cơ bản 100%"],
  ["range", "13-17 tiêu chí", "từ 13-17 tiêu chí", "từ 8,5 đến 9%"]
];
