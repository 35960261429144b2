import type {TableRow} from "../tables/schema.js";
import {firstLine, tellAll, type Fault} from "./fault.js";

/** A file that could not be read, or was left out, and why, or what in one is not used: a row of `quarantine`. */
export type Quarantine = Omit<TableRow<"quarantine">, "reason"> & {reason: QuarantineReason};

export type QuarantineReason = keyof typeof REASONS;

/** What is wrong and what to do, in two languages; `{}` takes the detail. */
const REASONS = {
  empty: [
    "tệp không có chữ nào; hãy chép bài vào rồi lưu lại, hoặc xóa tệp",
    "the file has no text; paste the article into it, or delete it"
  ],
  binary: [
    "đây là {}, không phải văn bản; hãy mở bằng chương trình của nó rồi lưu thành tệp .txt (UTF-8)",
    "this is {}, not text; open it with its own program and save it as .txt (UTF-8)"
  ],
  encoding_utf16: [
    "tệp được lưu bằng bảng mã UTF-16; hãy mở bằng trình soạn thảo và lưu lại với bảng mã UTF-8",
    "the file is saved as UTF-16; open it in an editor and save it again as UTF-8"
  ],
  encoding_windows1258: [
    "tệp được lưu bằng bảng mã Windows-1258 (chữ Việt kiểu cũ); hãy mở bằng trình soạn thảo và lưu lại với bảng mã UTF-8",
    "the file is saved as Windows-1258; open it in an editor and save it again as UTF-8"
  ],
  encoding_unknown: [
    "dòng này có ký tự không thuộc UTF-8 (tệp có thể dùng TCVN3, VNI hoặc đã hỏng); hãy chuyển tệp sang UTF-8 rồi lưu lại",
    "this line is not UTF-8 (perhaps TCVN3 or VNI, or damaged); convert the file to UTF-8 and save it again"
  ],
  charset: [
    "dòng này là chữ {}; hãy chuyển bài sang Unicode (UTF-8), chẳng hạn bằng bảng Công cụ của UniKey, hoặc chép lại bài từ nguồn",
    "this line is in {}; convert the article to Unicode (UTF-8), for example with UniKey’s toolkit, or copy it from its source again"
  ],
  lost_letters: [
    "dòng này đã mất chữ có dấu ({}); hãy chép lại bài từ nguồn và lưu với bảng mã UTF-8",
    "letters with accents are lost in this line ({}); copy the article from its source again and save it as UTF-8"
  ],
  html: [
    "đây là mã trang web ({}), không phải văn bản; hãy mở trang trong trình duyệt, chép phần chữ rồi lưu thành tệp .txt (UTF-8)",
    "this is the code of a web page ({}), not text; open the page in a browser, copy its words and save them as .txt (UTF-8)"
  ],
  bomb: [
    "phần nén trong tệp bung ra {}, không phải tài liệu thường; hãy tự mở rồi chỉ đưa phần cần đọc vào",
    "what is packed in the file unpacks to {}, which no usual document does; open it yourself and put in the part that is to be read"
  ],
  damaged: [
    "tệp bị hỏng hoặc chép chưa trọn; hãy mở bằng chương trình của nó rồi lưu lại, hoặc chép lại từ nguồn",
    "the file is damaged or was not copied whole; open it with its own program and save it again, or copy it from its source again"
  ],
  locked: [
    "tệp có mật khẩu nên không mở được; hãy bỏ mật khẩu rồi lưu lại",
    "the file has a password, so it cannot be opened; take the password off and save it again"
  ],
  scanned: [
    "tệp là ảnh, không có chữ; hãy nhận dạng chữ (OCR) rồi lưu lại, hoặc gõ lại thành tệp .docx hay .txt",
    "the file is pictures without letters; have its letters recognised (OCR) and save it again, or type it in as .docx or .txt"
  ],
  too_deep: [
    "tệp lồng vào nhau sâu hơn mọi văn bản; hãy mở bằng chương trình của nó, chép phần chữ rồi lưu thành tệp mới",
    "the file is nested deeper than any document; open it with its own program, copy its words and save them as a new file"
  ],
  part_unread: ["tệp được đọc, trừ: {}", "the file is read but for: {}"],
  format: ["{}", "{}"],
  stray: ["không có gì đọc {}", "nothing reads {}"],
  hidden: [
    "tên bắt đầu bằng dấu chấm nên không được đọc; hãy đổi tên nếu cần đọc, hoặc xóa đi",
    "its name begins with a dot, so it is not read; rename it if it is to be read, or delete it"
  ],
  link_nowhere: [
    "tệp không có ở đó, hoặc là liên kết tới nơi không còn; hãy chép chính tệp ấy vào đây",
    "the file is not there, or is a link to where nothing is; copy the file itself to here"
  ],
  link_circle: [
    "đây là liên kết quay vòng về chính nó; hãy xóa liên kết và chép chính tệp ấy vào đây",
    "this is a link that leads back to itself; delete it and copy the file itself to here"
  ],
  link_outside: [
    "đây là liên kết ra ngoài thư mục nên không được đọc; hãy chép chính tệp ấy vào đây",
    "this is a link that leads out of the folder, so it is not read; copy the file itself to here"
  ],
  link_folder: [
    "đây là thư mục hoặc liên kết tới một thư mục nên không được đọc; hãy chép các tệp trong ấy vào đây",
    "this is a folder or a link to one, so it is not read; copy the files in it to here"
  ],
  special: [
    "đây không phải tệp thường (ống dẫn, thiết bị hoặc cổng); hãy chép phần chữ vào một tệp thường",
    "this is no regular file (a pipe, a device or a socket); copy the text into a regular one"
  ],
  closed_folder: [
    "không mở được thư mục này; hãy cho phép đọc thư mục, hoặc chuyển nó ra ngoài",
    "the folder cannot be opened; allow it to be read, or take it away"
  ],
  closed_file: [
    "không mở được tệp này ({}); hãy kiểm tra quyền đọc và ổ đĩa, rồi chạy lại",
    "the file cannot be opened ({}); check that it may be read, and the disk, and run again"
  ],
  too_large: [
    "tệp lớn hơn {}; hãy chia thành nhiều tệp nhỏ hơn, mỗi bài hoặc mỗi bảng một tệp",
    "the file is larger than {}; divide it into smaller ones, an article or a table a file"
  ],
  too_slow: [
    "đọc tệp này mất quá {} giây nên đã dừng; các tệp khác không bị ảnh hưởng; hãy chia thành nhiều tệp nhỏ hơn, hoặc báo cho người phát triển",
    "reading the file took more than {} seconds, so it was stopped; the others are not affected; divide it into smaller ones, or tell the developers"
  ],
  too_heavy: [
    "đọc tệp này cần quá {} MB bộ nhớ nên đã dừng; các tệp khác không bị ảnh hưởng; hãy chia thành nhiều tệp nhỏ hơn, hoặc báo cho người phát triển",
    "reading the file takes more than {} MB of memory, so it was stopped; the others are not affected; divide it into smaller ones, or tell the developers"
  ],
  json_line: ["bài ở dòng này không đọc được: {}", "the article in this line cannot be read: {}"],
  front_matter: ["phần đầu bài (giữa hai dòng ---): {}", "front matter (between the two lines ---): {}"],
  unused_field: [
    "phần đầu bài có mục không dùng tới (bài vẫn được đọc; hãy bỏ mục ấy, hoặc đổi thành mục có dùng): {}",
    "front matter has a field that is not used (the article is read all the same; leave it out, or write one that is): {}"
  ],
  duplicate_id: [
    "mã bài “{}” đã dùng ở một tệp khác, nên bài này chưa được đưa vào; hãy đặt id khác hoặc xóa một trong hai tệp",
    "the id “{}” is taken by another file, so this article is left out; give it another id or delete one of the two"
  ],
  page_name: ["{}", "{}"],
  official: ["bảng chính thức không dùng được: {}", "the official table cannot be used: {}"],
  official_doubt: [
    "bảng chính thức được đọc, nhưng cần đối chiếu lại với nguồn: {}",
    "the official table is read, but compare it with its source: {}"
  ],
  review: ["phần duyệt không dùng được: {}", "the review cannot be used: {}"],
  boundaries: ["tệp ranh giới không dùng được: {}", "the boundaries cannot be used: {}"],
  figure: [
    "con số chưa được đưa vào, {}; hãy đối chiếu với bản gốc, rồi sửa bài hoặc ghi phần duyệt",
    "a figure is left out, {}; compare it with the original, and correct the article or write a review"
  ],
  unreadable: [
    "không đọc được tệp này ({}); các tệp khác không bị ảnh hưởng; hãy kiểm tra tệp hoặc báo cho người phát triển",
    "the file could not be read ({}); the others are not affected; check it or tell the developers"
  ]
} as const;

/** Whether a row only tells of something: what it is of was read whole. */
export const isNotice = ({reason}: Pick<Quarantine, "reason">): boolean =>
  reason === "unused_field" || reason === "part_unread" || reason === "official_doubt";

/** What went wrong with one article, thrown by whoever finds it and turned into a row where the file is known. */
export class Unreadable extends Error {
  constructor(
    readonly reason: QuarantineReason,
    readonly line: number | null = null,
    /** The words for the message's gap: one for both languages, or Vietnamese and English. */
    readonly detail: string | readonly [vi: string, en: string] = ""
  ) {
    super(reason);
  }
}

/** All that is wrong in a file, told at once. */
export const refused = (reason: QuarantineReason, faults: readonly Fault[]): Unreadable =>
  new Unreadable(reason, firstLine(faults), tellAll(faults));

/** The row for a file that could not be read. An error of any other kind is our own mistake, and still only this file's. */
export function quarantine(file: string, error: unknown): Quarantine {
  const {reason, line, detail} = unreadable(error);
  const [vi, en] = typeof detail === "string" ? [detail, detail] : detail;
  return {
    file,
    line,
    reason,
    message: `${file}${line ? `, dòng ${line}` : ""}: ${fill(REASONS[reason][0], vi)}.`,
    message_en: `${file}${line ? `, line ${line}` : ""}: ${fill(REASONS[reason][1], en)}.`
  };
}

/** What is told of any error. The system's own words name folders of the machine, so only its code is kept of them. */
export function unreadable(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  const {code, syscall} = error as NodeJS.ErrnoException;
  if (code && syscall) return code === "ENXIO" ? new Unreadable("special") : new Unreadable("closed_file", null, code);
  return new Unreadable("unreadable", null, withoutPaths(String(error)));
}

/** Of an error's words, without the folders of the machine that it happened on. */
const withoutPaths = (words: string): string =>
  words
    .split("\n", 1)[0]!
    .replace(/(?:file:\/\/)?(?:\b[A-Za-z]:)?[\\/](?:[^\s\\/'"“”()]+[\\/])+([^\s\\/'"“”()]*)/g, "$1");

const fill = (sentence: string, detail: string): string => sentence.replace("{}", () => detail);
