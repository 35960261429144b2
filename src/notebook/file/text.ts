import {say} from "../../words/say.js";
import {FileRefusal, refuseEmpty} from "./refusal.js";

export interface FileText {
  text: string;
  /** What was decided about its letters. */
  notes: string[];
}

/** Tones that Windows-1258 writes as a mark after the vowel. */
const TONE = /[aăâeêioôơuưy][\u0300\u0301\u0303\u0309\u0323]/iu;

/** Tones in impossible places and letters of other languages: what TCVN3 and VNI look like in Windows-1258. */
const NO_VIETNAMESE = /(?<![aăâeêioôơuưy])[\u0300\u0301\u0303\u0309\u0323]|[µ¶¸¹²³äåæçëïñöøüÿß]/iu;

/** Without a mark at its beginning, UTF-16 is told by the zeros on one side of each pair. */
function findUtf16(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  const head = bytes.subarray(0, 4096);
  for (let i = 0; i < head.length; ++i) if (head[i] === 0) ++zeros[i % 2]!;
  const [even, odd] = zeros as [number, number];
  if (Math.max(even, odd) <= head.length / 8 || Math.min(even, odd) * 20 >= Math.max(even, odd)) return undefined;
  return odd > even ? "utf-16le" : "utf-16be";
}

const decodeUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
};

function decodeWindows1258(bytes: Uint8Array): FileText {
  const text = new TextDecoder("windows-1258").decode(bytes);
  if (!TONE.test(text) || NO_VIETNAMESE.test(text))
    throw new FileRefusal(
      say(
        "không rõ bảng mã của chữ (có thể là TCVN3 hay VNI); hãy lưu lại bằng UTF-8",
        "its letters are in an unknown encoding (perhaps TCVN3 or VNI); save it as UTF-8"
      )
    );
  return {
    text: text.normalize("NFC"),
    notes: [
      say(
        "Chữ được đọc theo bảng mã Windows-1258; nếu dấu sai, hãy lưu lại tệp bằng UTF-8.",
        "The letters were read as Windows-1258; if accents are wrong, save the file as UTF-8."
      )
    ]
  };
}

/** The text of a file in the encoding that it is in: UTF-8, UTF-16 or Windows-1258. */
export function decodeText(bytes: Uint8Array): FileText {
  const utf16 = findUtf16(bytes);
  const text = utf16 ? new TextDecoder(utf16).decode(bytes) : decodeUtf8(bytes);
  if (text === undefined) return decodeWindows1258(bytes);
  if (!text.trim()) refuseEmpty();
  if (text.includes("\0"))
    throw new FileRefusal(
      say("tệp không phải văn bản, không đọc được thành bảng", "the file is no text and cannot be read as a table")
    );
  const notes = utf16 ? [say("Chữ được đọc theo bảng mã UTF-16.", "The letters were read as UTF-16.")] : [];
  return {text, notes};
}
