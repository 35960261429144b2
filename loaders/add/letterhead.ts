/** What the head of an office's document says of it. */
export interface Letterhead {
  title?: string;
  /** Who issued it. */
  publisher?: string;
}

/** What documents of offices are called, in the line over what they are about. */
const KINDS =
  "NGHỊ QUYẾT|BÁO CÁO|KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|ĐỀ ÁN|TỜ TRÌNH|THÔNG BÁO|CHỈ THỊ|HƯỚNG DẪN|PHƯƠNG ÁN|KẾT LUẬN|THÔNG CÁO(?: BÁO CHÍ)?|BIỂU|PHỤ LỤC";
const KIND = new RegExp(`^(?:${KINDS})$`, "u");
const NATION = /^CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|^ĐẢNG CỘNG SẢN/u;
const BODY =
  /^(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|THỊ ỦY|ĐẢNG ỦY|BAN CHẤP HÀNH|BỘ|SỞ|CỤC|CHI CỤC|PHÒNG|CHÍNH PHỦ)(?!\p{L})/u;
/** Lines in which a document says what it is. */
const HEAD = 30;
const LONGEST = 300;

/** Reads the head of a document; an article has none. */
export function letterheadOf(text: string): Letterhead {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, HEAD);
  const kind = lines.findIndex((line) => KIND.test(line));
  if (kind < 0) return {};
  const about = lines[kind + 1];
  const isAbout = about && about.length <= LONGEST && !/^(?:Căn cứ|Kính gửi|Thực hiện|Xét|\|)/u.test(about);
  const title =
    sentenceCase(lines[kind]!) +
    (isAbout ? ` ${isCapitals(about) ? sentenceCase(about).toLowerCase() : withoutCapital(about)}` : "");
  const publisher = bodyOf(lines.slice(0, kind));
  return {title, ...(publisher && {publisher})};
}

/** Lines in capitals from the one that names a body on, up to the number or the nation's name. */
function bodyOf(lines: readonly string[]): string | undefined {
  const from = lines.findIndex((line) => BODY.test(line));
  if (from < 0) return undefined;
  const rest = lines.slice(from);
  const end = rest.findIndex((line) => !isCapitals(line) || NATION.test(line) || /\d/.test(line));
  const words = rest.slice(0, end < 0 ? undefined : end).join(" ");
  return words ? named(words) : undefined;
}

/** Words that are no part of a place's name. */
const COMMON =
  /(?<!\p{L})(?:Ủy Ban|Uỷ Ban|Nhân Dân|Hội Đồng|Ban Chấp Hành|Ban Thường Vụ|Đảng Bộ|Tỉnh Ủy|Tỉnh|Thành Phố|Thị Xã|Thị Trấn|Huyện|Quận|Xã|Phường)(?!\p{L})/gu;

/** “ỦY BAN NHÂN DÂN HUYỆN CHƯ SÊ” as it is written in a sentence that begins with it. */
function named(capitals: string): string {
  const words = capitals
    .toLowerCase()
    .replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<!\p{L})(?:Ubnd|Hđnd|Mttq|Tp)(?!\p{L})/gu, (short) => short.toUpperCase());
  const plain = words.replace(COMMON, (common) => common.toLowerCase());
  return plain[0]!.toUpperCase() + plain.slice(1);
}

const isCapitals = (line: string): boolean => /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
const sentenceCase = (words: string): string => words[0]! + words.slice(1).toLowerCase();
const withoutCapital = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words;
