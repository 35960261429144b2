/** A file that could not be read, or was left out, and why: a row of `quarantine`. */
export interface Quarantine {
  /** Its path below the folder of articles; of anything else, below that of data. */
  file: string;
  /** Where in the file, from 1; null where the whole file is meant. */
  line: number | null;
  reason: Reason;
  /** One sentence: what, where, what to do. */
  message: string;
  message_en: string;
}

export type Reason = keyof typeof REASONS;

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
  front_matter: ["phần đầu bài (giữa hai dòng ---): {}", "front matter (between the two lines ---): {}"],
  duplicate_id: [
    "mã bài “{}” đã dùng ở một tệp khác, nên bài này chưa được đưa vào; hãy đặt id khác hoặc xóa một trong hai tệp",
    "the id “{}” is taken by another file, so this article is left out; give it another id or delete one of the two"
  ],
  official: ["bảng chính thức không dùng được: {}", "the official table cannot be used: {}"],
  review: ["phần duyệt không dùng được: {}", "the review cannot be used: {}"],
  boundaries: ["tệp ranh giới không dùng được: {}", "the boundaries cannot be used: {}"],
  unreadable: [
    "không đọc được bài này ({}); các bài khác không bị ảnh hưởng; hãy kiểm tra tệp hoặc báo cho người phát triển",
    "the article could not be read ({}); the others are not affected; check the file or tell the developers"
  ]
} as const;

/** What went wrong with one article, thrown by whoever finds it and turned into a row where the file is known. */
export class Unreadable extends Error {
  constructor(
    readonly reason: Reason,
    readonly line: number | null = null,
    /** The words for the message's gap: one for both languages, or Vietnamese and English. */
    readonly detail: string | readonly [vi: string, en: string] = ""
  ) {
    super(reason);
  }
}

/** The row for a file that could not be read. An error of any other kind is our own mistake, and still only this file's. */
export function quarantine(file: string, error: unknown): Quarantine {
  const {reason, line, detail} =
    error instanceof Unreadable ? error : new Unreadable("unreadable", null, String(error));
  const [vi, en] = typeof detail === "string" ? [detail, detail] : detail;
  return {
    file,
    line,
    reason,
    message: `${file}${line ? `, dòng ${line}` : ""}: ${fill(REASONS[reason][0], vi)}.`,
    message_en: `${file}${line ? `, line ${line}` : ""}: ${fill(REASONS[reason][1], en)}.`
  };
}

const fill = (sentence: string, detail: string): string => sentence.replace("{}", () => detail);
