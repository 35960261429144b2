import {say} from "../../words/say.js";

/** Why a reader's own file is not read, and what to do, in one sentence. */
export class FileRefusal extends Error {}

const ADVICE = (): string =>
  say("hãy lưu bảng thành CSV (UTF-8), Parquet hay JSON", "save the table as CSV (UTF-8), Parquet or JSON");

/** Files that are often dropped by mistake, by how they begin. */
const strangers: readonly {start: string | RegExp; words: () => string}[] = [
  {
    start: "PK\x03\x04",
    words: () =>
      say(
        "đây là tệp Excel, Word hoặc ZIP; trong Excel chọn Lưu thành → CSV UTF-8",
        "this is an Excel, Word or ZIP file; in Excel choose Save as → CSV UTF-8"
      )
  },
  {
    start: "\xD0\xCF\x11\xE0",
    words: () =>
      say(
        "đây là tệp Excel hoặc Word đời cũ; mở nó rồi chọn Lưu thành → CSV UTF-8",
        "this is an old Excel or Word file; open it and choose Save as → CSV UTF-8"
      )
  },
  {
    start: "\x1F\x8B",
    words: () => say("đây là tệp nén gzip; hãy giải nén trước", "this is a gzip file; unpack it first")
  },
  {
    start: "\x28\xB5\x2F\xFD",
    words: () => say("đây là tệp nén zstd; hãy giải nén trước", "this is a zstd file; unpack it first")
  },
  {start: "%PDF", words: () => say(`đây là tệp PDF; ${ADVICE()}`, `this is a PDF file; ${ADVICE()}`)},
  {
    start: "SQLite format 3",
    words: () => say(`đây là cơ sở dữ liệu SQLite; ${ADVICE()}`, `this is an SQLite database; ${ADVICE()}`)
  },
  {start: "ARROW1", words: () => say(`đây là tệp Arrow; ${ADVICE()}`, `this is an Arrow file; ${ADVICE()}`)},
  {
    start: /^\s*<(?:!doctype|html|table|\?xml)/i,
    words: () => say(`đây là trang HTML hay XML; ${ADVICE()}`, `this is a page of HTML or XML; ${ADVICE()}`)
  },
  {
    start: "version https://git-lfs",
    words: () =>
      say(
        "đây là con trỏ Git LFS, chưa phải số liệu; hãy tải chính tệp ấy",
        "this is a Git LFS pointer, not the data; fetch the file itself"
      )
  }
];

/** Throws where the first bytes say that a file is of a kind that is not read. */
export function refuseStranger(bytes: Uint8Array): void {
  const head = Array.from(bytes.subarray(0, 64), (byte) => String.fromCharCode(byte)).join("");
  const found = strangers.find(({start}) => (typeof start === "string" ? head.startsWith(start) : start.test(head)));
  if (found) throw new FileRefusal(found.words());
}

/** Says of an empty file that it is. */
export const refuseEmpty = (): never => {
  throw new FileRefusal(say("tệp trống, không có dòng nào", "the file is empty"));
};

/** Says of a file that is none of those that are read which those are. */
export const refuseKind = (): never => {
  throw new FileRefusal(
    say(
      `chỉ đọc tệp CSV, TSV, Parquet, JSON và NDJSON; ${ADVICE()}`,
      `only CSV, TSV, Parquet, JSON and NDJSON are read; ${ADVICE()}`
    )
  );
};
