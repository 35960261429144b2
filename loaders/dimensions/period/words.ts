/** Words before two years that make them a term or a stage. */
export const STAGES = ["nhiệm kỳ", "giai đoạn", "thời kỳ", "thời kì", "năm học", "niên khóa"];

/** “until now”: a stock or a running total at the article's date. */
export const NOW = [
  "tính đến nay",
  "đến nay",
  "tới nay",
  "cho đến nay",
  "tính đến thời điểm này",
  "đến thời điểm này",
  "hiện nay",
  "hiện tại",
  "hiện có",
  "hiện"
];

/** Behind “hiện” these make another word of it: giá hiện hành, hiện đại hóa. */
export const NOT_NOW = [
  "hành",
  "đại",
  "thực",
  "trường",
  "trạng",
  "tượng",
  "thân",
  "diện",
  "vật",
  "hữu",
  "thời",
  "hình"
];

export const RECURRING: Record<string, readonly string[]> = {
  A: ["hằng năm", "hàng năm", "mỗi năm", "bình quân năm"],
  M: ["hằng tháng", "hàng tháng", "mỗi tháng"],
  Q: ["hằng quý", "hàng quý"],
  W: ["hằng tuần", "hàng tuần", "mỗi tuần"]
};

export const PAST = ["qua", "vừa qua", "gần đây", "trở lại đây", "liền", "liên tiếp"];

export const QUARTERS = new Map(Object.entries({i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4}));
