import {regexp} from "./regexp.js";

/** What a Party cell or committee is called after that is an office, not a locality. */
const OFFICES = [
  ...["phòng", "văn phòng", "ban", "sở", "chi cục", "cục", "trung tâm", "trạm", "trường", "bệnh viện", "công an"],
  ...["công ty", "doanh nghiệp", "cơ quan", "quân sự", "hội", "tòa án", "viện kiểm sát", "kho bạc", "ngân hàng", "khối"]
];

/** Where its name ends at the latest. */
const VERBS = ["đã", "sẽ", "vừa", "tổ chức", "mở", "tiến hành", "khai mạc", "họp", "bầu", "có", "là", "được", "với"];

const BODY = regexp(
  `(?<!\\p{L})(?:chi bộ|đảng bộ|đảng ủy) (?:${OFFICES.join("|")})(?!\\p{L})[^,.;:()\\d]{0,48}?(?=[,.;:()\\d]|\\s(?:${VERBS.join("|")})(?!\\p{L})|$)`,
  "g"
);

/** Where the text before a figure names the office's cell or committee that it is a figure of, the last of them. */
export function orgBefore(lower: string): [from: number, to: number] | undefined {
  const last = [...lower.matchAll(BODY)].at(-1);
  return last && [last.index, last.index + last[0].trimEnd().length];
}
