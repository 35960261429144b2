import {HAMLETS} from "../dimensions/place/words.js";
import {regexp} from "../read/regexp.js";

/** What a Party cell or committee is called after that is an office or a hamlet, not a locality. */
const OFFICES = [
  ...[...HAMLETS, "khu phố", "khu vực", "tổ dân phố", "tổ", "khu", "số \\d", "\\d"],
  ...["phòng", "văn phòng", "ban", "sở", "chi cục", "cục", "trung tâm", "trạm", "trường", "bệnh viện", "công an"],
  ...["công ty", "doanh nghiệp", "cơ quan", "quân sự", "hội", "tòa án", "viện kiểm sát", "kho bạc", "ngân hàng", "khối"]
];

/** Where its name ends at the latest. */
const VERBS = [
  "đã",
  "sẽ",
  "vừa",
  "tổ chức",
  "mở",
  "tiến hành",
  "khai mạc",
  "họp",
  "bầu",
  "có",
  "là",
  "được",
  "với",
  "cũng",
  "đều",
  "lần thứ",
  "khóa",
  "nhiệm kỳ",
  "ngày"
];

/** What one that is not named again does. */
const DOES = ["phân công", "xây dựng", "đề ra", "ban hành", "kết nạp", "còn", "này", "trở thành", "cho biết"];

const BODY = regexp(
  `(?<!\\p{L})(?:chi bộ|đảng bộ|đảng ủy) (?:${OFFICES.join("|")})(?!\\p{L})[^,.;:()\\d]{0,48}?(?=[,.;:()\\d]|\\s(?:${VERBS.join("|")})(?!\\p{L})|$)`,
  "g"
);

const BEHIND = regexp(
  `^\\s*(?:của\\s+)?(?<body>(?:chi bộ|đảng bộ|đảng ủy) (?:${OFFICES.join("|")})(?!\\p{L})[^,.;:()]{0,48}?)(?=[,.;:()]|\\s(?:${VERBS.join("|")})(?!\\p{L})|$)`
);

/** Where the text right behind the number of a congress names the office's cell or committee whose it is. */
export function orgBehind(lower: string): [from: number, to: number] | undefined {
  const found = BEHIND.exec(lower);
  if (!found) return undefined;
  const {body} = found.groups!;
  const from = found[0].length - body!.length;
  return [from, from + body!.trimEnd().length];
}

/** A cell or committee that is not named again: “chi bộ phân công 5 cấp ủy viên”. */
const AGAIN = regexp(
  `(?<![\\p{L}\\p{N}]|\\p{N}\\s)(?:chi bộ|đảng bộ)(?=[,.;:]|$|\\s(?:${[...VERBS, ...DOES].join("|")})(?!\\p{L}))`
);

/** Whether the text before a figure goes on speaking of a body that was named before. */
export const speaksOfBody = (lower: string): boolean => AGAIN.test(lower);

/** Where the text before a figure names the office's cell or committee that it is a figure of, the last of them. */
export function orgBefore(lower: string): [from: number, to: number] | undefined {
  const last = [...lower.matchAll(BODY)].at(-1);
  return last && [last.index, last.index + last[0].trimEnd().length];
}
