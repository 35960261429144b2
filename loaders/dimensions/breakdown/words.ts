/** Words that say little: a value behind them is hardly farther away. */
export const LIGHT = new Set(
  "của ở tại trên trong là đạt được có cho từ với các những số tổng khoảng hơn gần khu vực vùng ngành lĩnh nhóm địa bàn toàn tỉnh huyện xã thành phố tp đã mới chỉ còn bình quân mức tỷ lệ trọng nguồn vốn bị".split(
    " "
  )
);
export const LIGHT_COST = 0.3;

/** What narrows a noun follows it: a value before the figure counts as farther away. */
export const BEFORE = 1.4;

/** Between two values that hold together: “xây mới và nâng cấp”, “Trung ương, tỉnh”. */
export const JOINING = new Set(["và", ",", "-", "–", "/", "hoặc", "&"]);

/** What marks cost that a value stands behind. */
export const MARKS = new Map([
  [",", 1.5],
  [":", 1.5],
  [";", 12],
  [".", 12],
  ["(", 4],
  [")", 4],
  ["“", 6],
  ["và", 1.5],
  ["riêng", 6],
  ["đó", 8],
  ["nhưng", 12],
  ["song", 12]
]);

/** What opens a sentence with that of which all of it speaks. */
export const TOPICS: readonly (readonly string[])[] = [
  ["đối", "với"],
  ["về"],
  ["riêng"],
  ["trong", "lĩnh", "vực"],
  ["ở", "khu", "vực"],
  ["tại", "khu", "vực"],
  ["khu", "vực"]
];

/** What a range of kinds begins and ends with: “từ trường học đến trạm y tế”. */
export const [RANGE_FROM, RANGE_TO] = ["từ", "đến"] as const;

/** Behind its “đến”, what makes it one of time: “từ ngân sách tỉnh đến nay”. */
export const RANGE_OF_TIME: ReadonlySet<string> = new Set(
  "nay giờ hết cuối đầu giữa năm tháng quý ngày khi thời hiện".split(" ")
);

/** What opens a clause with the money that what follows is paid from, and the word by which money is told. */
export const SOURCES: ReadonlySet<string> = new Set(["từ", "với", "bằng"]);
export const MONEY = "đồng";
