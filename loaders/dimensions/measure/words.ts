export const RISE = ["tăng", "tăng thêm", "tăng trưởng", "tăng bình quân", "nâng thêm"];
export const FALL = ["giảm", "giảm bình quân", "giảm thêm", "hạ"];
/** Between the verb and its figure: “tăng trung bình hằng năm khoảng 5,1%”. */
export const BETWEEN = [
  "bình quân",
  "trung bình",
  "hằng năm",
  "hàng năm",
  "mỗi năm",
  "thêm",
  "tiếp",
  "từ",
  "được",
  "nhẹ",
  "nhanh",
  "khá",
  "cao",
  "mạnh",
  "tới",
  "đến",
  "khoảng",
  "hơn",
  "trên",
  "gần",
  "ước",
  "đạt",
  "hộ nghèo",
  "nghèo",
  "tỷ lệ"
];
/** A change that ends at a level: “giảm còn 3%”, “tăng lên 44 xã”. */
export const ENDS_AT = ["còn", "xuống còn", "xuống", "lên", "lên đến", "lên tới"];
export const PLANS = [
  "kế hoạch",
  "dự toán",
  "chỉ tiêu",
  "kế hoạch năm",
  "nghị quyết",
  "mục tiêu",
  "kế hoạch đề ra",
  "nhiệm vụ",
  "nhiệm vụ được giao",
  "chỉ tiêu giao",
  "dự toán giao",
  "nq",
  "chỉ tiêu được giao",
  "chỉ tiêu phấn đấu",
  "chỉ tiêu nghị quyết",
  "chỉ tiêu kế hoạch",
  "chỉ tiêu đề ra",
  "pháp lệnh",
  "kh",
  "tổng kế hoạch",
  "tổng dự toán",
  "số kế hoạch"
];
