import {decodeHTMLStrict} from "entities";
import {lostSpaces} from "./glued.js";
import {regexp} from "./regexp.js";

/** A text made comparable, with the way back: every rule reads `lower` or `cased`, every offset that leaves is raw. */
export interface Text {
  raw: string;
  /** NFC, Ð as Đ, plain spaces, nothing invisible, lost spaces put back, 1.134,5 for 1,134.5; letters keep their case. */
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
const SIMPLE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\t\u00D0\u00F0\u01A2\u01A3\uFF10-\uFF19]/g;
const COMPLEX =
  /[\u00AD\u200B-\u200F\u2060\uFEFF\u0300-\u036F]|\uD835[\uDFCE-\uDFFF]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;
/** Bold and other digits of mathematics (𝟓), which take two code units. */
const STYLED_DIGIT = /^[\u{1D7CE}-\u{1D7FF}]$/u;

/** Letters that old fonts and keyboards leave behind: “tăng trƣởng”. */
const LETTERS = new Map([
  ["Ð", "Đ"],
  ["ð", "đ"],
  ["Ƣ", "Ư"],
  ["ƣ", "ư"]
]);

/** Ð as Đ, ２ as 2; everything else of these is a space. */
const simplified = (char: string): string =>
  LETTERS.get(char) ?? (char >= "０" ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : " ");

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
 * zero-width characters, HTML's names of characters, and U+00D0 (Icelandic Ð) for Đ, sometimes inside one name.
 */
export function clean(raw: string): Text {
  const simple = !COMPLEX.test(raw) && raw.normalize("NFC") === raw;
  const composed = simple ? {text: raw.replace(SIMPLE, simplified)} : composedOf(raw);
  const {text, starts, ends} = withSpaces(composed, lostSpaces(composed.text));
  const cased = vietnameseMarks(text);
  const span: Text["span"] = starts && ends ? (start, end) => [starts[start] ?? raw.length, ends[end - 1] ?? 0] : same;
  return {raw, cased, lower: lowered(cased), span};
}

/** A cleaned text with the raw offsets at which each of its code units begins and ends; without them they are its own. */
interface Mapped {
  text: string;
  starts?: number[];
  ends?: number[];
}

/** One character with its accents, or one that HTML names. */
const CLUSTERS = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});|\P{M}\p{M}*|\p{M}+/gisu;

function composedOf(raw: string): Required<Mapped> {
  const starts: number[] = [];
  const ends: number[] = [];
  const pieces: string[] = [];
  for (const {0: cluster, index} of raw.matchAll(CLUSTERS)) {
    const piece = cleanCluster(cluster.length > 3 && cluster.startsWith("&") ? decodeHTMLStrict(cluster) : cluster);
    pieces.push(piece);
    for (let i = 0; i < piece.length; ++i) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return {text: pieces.join(""), starts, ends};
}

/** The text with a space at each of some offsets, which stands for nothing of the raw one. */
function withSpaces({text, starts, ends}: Mapped, at: readonly number[]): Mapped {
  if (!at.length) return {text, ...(starts && ends ? {starts, ends} : {})};
  const mapped: Required<Mapped> = {text: "", starts: [], ends: []};
  let from = 0;
  for (const to of [...at, text.length]) {
    mapped.text += (from ? " " : "") + text.slice(from, to);
    if (from) {
      mapped.starts.push(starts?.[from] ?? from);
      mapped.ends.push(ends?.[from - 1] ?? from);
    }
    for (let i = from; i < to; ++i) {
      mapped.starts.push(starts?.[i] ?? i);
      mapped.ends.push(ends?.[i] ?? i + 1);
    }
    from = to;
  }
  return mapped;
}

function cleanCluster(cluster: string): string {
  if (INVISIBLE.test(cluster)) return "";
  if (SPACES.test(cluster)) return " ";
  if (STYLED_DIGIT.test(cluster)) return cluster.normalize("NFKC");
  return cluster.normalize("NFC").replace(/[ÐðƢƣ０-９]/g, simplified);
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
