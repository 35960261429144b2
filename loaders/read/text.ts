import {regexp} from "./regexp.js";

/** A text made comparable, with the way back: every rule reads `lower` or `cased`, every offset that leaves is raw. */
export interface Text {
  raw: string;
  /** NFC, Ð as Đ, plain spaces, nothing invisible, 1.134,5 for 1,134.5; letters keep their case. */
  cased: string;
  /** `cased` in lower case with tone marks in one place (hoà → hòa); the same length, so the same offsets. */
  lower: string;
  /** Raw UTF-16 offsets of a span of `cased`, end exclusive. */
  span(start: number, end: number): [start: number, end: number];
}

const SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
const same = (start: number, end: number): [number, number] => [start, end];

/** Whether the offsets of a cleaned text are those of the raw one. */
export const keepsOffsets = ({span}: Text): boolean => span === same;

/** What is one character for one: it leaves the offsets as they are. */
const SIMPLE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\t\u00D0\u00F0\uFF10-\uFF19]/g;
const COMPLEX = /[\u00AD\u200B-\u200F\u2060\uFEFF\u0300-\u036F]|\uD835[\uDFCE-\uDFFF]/;
/** Bold and other digits of mathematics (𝟓), which take two code units. */
const STYLED_DIGIT = /^[\u{1D7CE}-\u{1D7FF}]$/u;

/** Ð as Đ, ２ as 2; everything else of these is a space. */
const simplified = (char: string): string =>
  char === "Ð" ? "Đ" : char === "ð" ? "đ" : char >= "０" ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : " ";

/** A number with marks in it as either writes it; 20.5.2020 is none. */
const MARKED = /(?<![\d.,])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+[.,]\d+)(?![\d]|[.,/-]\d)/g;
/** Only English writes these: 1,134.5 · 1,134,000; only Vietnamese these: 1.134,5 · 1.134.000. */
const ENGLISH = /^(?:\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,})$/;
const VIETNAMESE = /^(?:\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}|\d+,\d{1,2}|\d{1,3}\.0\d\d)$/;

/** The same text with the marks of its numbers as Vietnamese writes them, where it writes all of them as English does. */
function vietnameseMarks(text: string): string {
  const numbers = text.match(MARKED) ?? [];
  if (!numbers.some((number) => ENGLISH.test(number)) || numbers.some((number) => VIETNAMESE.test(number))) return text;
  return text.replace(MARKED, (number) => number.replace(/[.,]/g, (mark) => (mark === "." ? "," : ".")));
}

/**
 * Cleans a raw text for reading. Vietnamese newspapers mix precomposed and combining accents, no-break spaces,
 * zero-width characters, and U+00D0 (Icelandic Ð) for Đ, sometimes inside one name.
 */
export function clean(raw: string): Text {
  if (!COMPLEX.test(raw) && raw.normalize("NFC") === raw) {
    const cased = vietnameseMarks(raw.replace(SIMPLE, simplified));
    return {raw, cased, lower: lowered(cased), span: same};
  }
  const starts: number[] = [];
  const ends: number[] = [];
  const pieces: string[] = [];
  for (const {0: cluster, index} of raw.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const piece = cleanCluster(cluster);
    pieces.push(piece);
    for (let i = 0; i < piece.length; ++i) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  const cased = vietnameseMarks(pieces.join(""));
  return {raw, cased, lower: lowered(cased), span: (start, end) => [starts[start] ?? raw.length, ends[end - 1] ?? 0]};
}

function cleanCluster(cluster: string): string {
  if (INVISIBLE.test(cluster)) return "";
  if (SPACES.test(cluster)) return " ";
  if (STYLED_DIGIT.test(cluster)) return cluster.normalize("NFKC");
  return cluster.normalize("NFC").replace(/[Ðð０-９]/g, simplified);
}

/** A part of a text that holds no half of a character of two code units: an end inside of one leaves it out. */
export function sliceWhole(text: string, start: number, end: number): string {
  return text.slice(isInside(text, start) ? start + 1 : start, isInside(text, end) ? end - 1 : end);
}

const isInside = (text: string, at: number): boolean =>
  at > 0 && /[\uDC00-\uDFFF]/.test(text[at] ?? "") && /[\uD800-\uDBFF]/.test(text[at - 1]!);

const LATE_TONES = new Map(
  [
    ["o", "a", "àáảãạ", "òóỏõọ"],
    ["o", "e", "èéẻẽẹ", "òóỏõọ"],
    ["u", "y", "ỳýỷỹỵ", "ùúủũụ"]
  ].flatMap(([first, second, late, early]) => [...late!].map((mark, i) => [first + mark, early![i]! + second!]))
);
const LATE_TONE = regexp(/(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu);

/** Lower case, tone marks on the first vowel of an open oa, oe, uy: one spelling for “hoà” and “hòa”, “Thuỷ” and “Thủy”. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  // A handful of letters (İ) grow in lower case; keep them as they are rather than lose the offsets.
  const same = lower.length === text.length ? lower : Array.from(text, lowerKeepingLength).join("");
  return same.replace(LATE_TONE, (pair) => LATE_TONES.get(pair)!);
}

function lowerKeepingLength(char: string): string {
  const lower = char.toLowerCase();
  return lower.length === char.length ? lower : char;
}

/** Without any accent and with d for đ: how people type when they search. */
export function folded(text: string): string {
  return lowered(text.normalize("NFC")).replace(/[đð]/g, "d").normalize("NFD").replace(/\p{M}/gu, "");
}
