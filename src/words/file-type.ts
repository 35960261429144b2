import {say} from "./say.js";

/** What kinds of file are called; the rest by the end of their names. */
const NAMES: Record<string, () => string> = {
  text: () => say("văn bản", "text"),
  html: () => say("trang web", "web page"),
  mht: () => say("trang web đã lưu", "saved web page"),
  sheet: () => say("bảng tính", "workbook"),
  mail: () => say("thư điện tử", "mail"),
  json: () => say("dòng JSON", "line of JSON")
};

/** “trang web”, “DOCX”. */
export const sayFileType = (type: string): string => NAMES[type]?.() ?? type.toUpperCase();
