import {Mistake} from "../loaders/check/mistake.js";

/** What a system says when it cannot write, and what to do about it. */
const REASONS: Record<string, string> = {
  ENOSPC: "hết chỗ trên đĩa; hãy dọn bớt rồi chạy lại",
  EDQUOT: "hết phần đĩa được dùng; hãy dọn bớt rồi chạy lại",
  EROFS: "ổ đĩa chỉ cho đọc; hãy chọn thư mục khác (THUOC_DO_DIST)",
  EACCES: "không có quyền ghi; hãy chọn thư mục khác (THUOC_DO_DIST)",
  EPERM: "không có quyền ghi; hãy chọn thư mục khác (THUOC_DO_DIST)"
};

/** A failure to write said in a sentence, and that nothing was lost by it; any other error as it is. */
export function unwritten(error: unknown, folder: string): unknown {
  const {code, path, message} = error as NodeJS.ErrnoException;
  // DuckDB tells it in words alone.
  const found = code && code in REASONS ? code : /No space left on device/.test(message ?? "") ? "ENOSPC" : undefined;
  return found
    ? new Mistake(`Không ghi được ${path ?? folder}: ${REASONS[found]!}. Trang đã dựng lần trước vẫn còn nguyên.`)
    : error;
}
