import {oneOf, reader, type Rule} from "../../read/rule.js";
import {NUMBERED} from "./words.js";

/** Numerals that are no figures; what they are, for the page that shows what was passed over. */
export type Label = "document" | "clock" | "phone" | "ordinal" | "name" | "age" | "date" | "per";

const label = (name: string, pattern: string, value: Label): Rule<Label> => ({name, pattern, produce: () => value});
/** A number that is a name stands alone: no unit, no percent, no multiplier after it. */
const ALONE = "(?!\\s*(?:%|/|-|nghìn|ngàn|triệu|tỷ|tỉ|đồng|km|ha|tấn|\\p{L}))";

export const rules: Rule<Label>[] = [
  label(
    "số hiệu văn bản",
    "\\d+(?:\\s?/\\s?\\d{4})?\\s?[-/]\\s?(?:nq|qđ|ct|kh|ctr|kl|tt|nđ|tb|bc|hd|đa|đu|qh|vbhn|l|pl|cv|ctrđ|đch)\\p{L}*(?:\\s?[-/]\\s?[\\p{L}\\d]+)*",
    "document"
  ),
  // “Công văn số 445/UBND-NN”
  label("số và nơi ban hành", "(?<=(?:số|văn)\\s)\\d+\\s?/\\s?\\p{L}{2,}(?:-\\p{L}+)*", "document"),
  label("quy định có năm", "\\d+/\\d{4}/[\\p{L}\\d-]+", "document"),
  label("giờ", "\\d{1,2}\\s?(?::|h|giờ)\\s?\\d{2}(?:\\s+phút)?|\\d{1,2}\\s?(?:giờ|h)(?!\\s*\\p{L})", "clock"),
  label("điện thoại", "(?:\\+84|0)\\d{2,4}(?:[ .]?\\d{3,4}){2}", "phone"),
  label(
    "thứ",
    "(?<!(?:đứng|xếp|hạng|vị trí|từ|lên|xuống)\\s)thứ\\s+\\d+(?!\\s+(?:về|trong\\s+số|cả\\s+nước|toàn))",
    "ordinal"
  ),
  label("đánh số", `(?:${oneOf(NUMBERED)})\\s+(?:thứ\\s+)?\\d+[a-zđ]?${ALONE}`, "ordinal"),
  // “đạt chuẩn mức độ 1 và 6 trường …”
  label(
    "bậc mấy",
    "(?:mức độ|cấp độ)\\s+\\d(?=\\s+(?:và|hoặc|gồm|sau|trở|của|theo|cho|là|với|trong|tại|ở|đối)(?!\\p{L}))",
    "ordinal"
  ),
  // “sản phẩm đạt OCOP 4 sao”
  label("mấy sao", "(?<![\\d.,])[1-7]\\s+sao(?!\\s+(?:vàng|đỏ))", "ordinal"),
  label("tên có số", "\\p{L}+-\\d+|(?:km)\\s?\\d+\\s?\\+\\s?\\d+|\\d+[a-z]{1,2}\\d+", "name"),
  // “(8) Số trường …” at the head of a line is the item's number.
  label("số mục", "(?<=(?:^|\\n)\\s{0,8}\\()\\d{1,2}(?=\\)\\s+\\p{L})", "ordinal"),
  // “1.” alone on its line, cut off from the item that it marks.
  label("số mục đứng riêng", "(?<=(?:^|\\n)[ \\t]{0,8})\\d{1,2}(?=[.)][ \\t]*(?:\\n|$))", "ordinal"),
  // “dịp lễ 30/4 và 1/5”, “Huy hiệu Đảng đợt 3.2”: days that everybody knows by their numbers.
  label(
    "ngày lễ",
    "(?:lễ|dịp|đợt|mừng|kỷ\\s+niệm|(?:hai|ba|các)\\s+ngày)\\s+(?:ngày\\s+)?\\d{1,2}(?:[/.-]|\\s[/–-]\\s)\\d{1,2}(?:(?:\\s+và\\s+|,\\s*|\\s+-\\s+)\\d{1,2}[/.-]\\d{1,2})*",
    "date"
  ),
  // “28 giường bệnh/10.000 dân”, “8,5 bác sĩ trên 1 vạn dân”: what a rate is of.
  label(
    "mẫu số của tỷ suất",
    "(?<=(?:/|trên|mỗi)\\s?)(?:1|một|10|100|1\\.000|10\\.000|100\\.000)(?:\\s+(?:vạn|nghìn|ngàn|triệu))?(?=\\s+(?:người\\s+)?dân(?!\\s+(?:số|tộc|cư))(?!\\p{L}))",
    "per"
  ),
  // “65 triệu đồng/1 người/1 năm”, “11,5 tiêu chí/1 xã”
  label(
    "mỗi một",
    "(?<=/\\s?)1(?=\\s+(?:xã|người|năm|tháng|ha|hộ|thôn|lao\\s+động|khẩu|nhân\\s+khẩu|vụ)(?!\\p{L}))",
    "per"
  ),
  // “12 | Tỷ lệ hộ nghèo | 3,1”: the number of a row.
  label("số dòng", "(?<=(?:^|\\n)[ \\t]{0,8})\\d{1,3}(?=[ \\t]*\\|[ \\t]*\\p{L})", "ordinal"),
  label(
    "huy hiệu mấy năm tuổi đảng",
    "(?<=huy\\s+hiệu\\s+(?:đảng\\s+)?(?:\\d{2},\\s+){0,5})\\d{2}(?=(?:(?:,|\\s+và)\\s+\\d{2})*,?\\s+(?:và\\s+\\d{2}\\s+)?năm\\s+tuổi\\s+đảng)",
    "age"
  ),
  label("tuổi", "\\d{1,3}\\s+tuổi(?!\\s+đảng)|(?<=huy\\s+hiệu\\s+(?:đảng\\s+)?)\\d{2}(?=\\s+tuổi\\s+đảng)", "age"),
  label("ngày trần", "\\d{1,2}\\s?[-/]\\s?\\d{1,2}\\s?[-/]\\s?\\d{2,4}", "date"),
  label("vừa là", "(?:một trong (?:những|các|số)|một số|một cách|một phần|một mặt|một bước|một lần|một khi)", "name")
];

/** Finds the numerals of a lower-case text that are no figures. */
export const findLabels = reader(rules);
