import {cut, type Line} from "./line.js";
import {isNoName} from "./letterhead.js";
import {BYLINE_LABELS} from "./words.js";

const WORD = String.raw`\p{Lu}[\p{L}.’']*`;
const SIGNATURE = String.raw`(?:${WORD}(?:[ ]+${WORD}){1,4}|\p{Lu}{2,})`;
/** “Phi Long - Phương Dung”, “Minh Thà/KD&PL”, “Đỗ Trưởng (TTXVN)”. */
const NAMES = String.raw`(?:Theo\s+)?${SIGNATURE}(?:(?:\s*[-–,&/]\s*|\s+và\s+)${SIGNATURE})*(?:/[\p{Lu}&]+)?(?:\s*\([^()]{2,40}\))?`;

const ALONE = new RegExp(`^${NAMES}$`, "u");
/** The space is asked for first: looking back from every character would take all the text each time. */
const AFTER_SENTENCE = new RegExp(String.raw`(?=\s)(?<=[.!?…]["”’»)]*)\s+${NAMES}$`, "u");
/** Characters at the end of a paragraph in which its writer's names may stand. */
const SIGNED_WITHIN = 200;
const LABEL = new RegExp(String.raw`^(?:${BYLINE_LABELS.join("|")})\s*:\s*`, "u");

/** “Bài, ảnh: PHƯƠNG NAM”. */
export const isLabelled = ({lower, cased}: Line): boolean =>
  LABEL.test(lower) && cased.length <= 90 && !/[.;]$/.test(cased);

/** Names and nothing else. A place looks the same: where it stands must decide. */
export const isNames = (line: Line): boolean => line.cased.length <= 80 && ALONE.test(line.cased) && !isNoName(line);

/** Where the writer's names begin at the end of a paragraph, if they do. */
export function findSignature({cased}: Line): number | undefined {
  const from = Math.max(0, cased.length - SIGNED_WITHIN);
  const match = AFTER_SENTENCE.exec(cased.slice(from));
  return match ? from + match.index : undefined;
}

/** The names in a byline, without its label and the agency in parentheses. */
export function author(line: Line): string {
  const label = LABEL.exec(line.lower)?.[0].length ?? 0;
  return cut(line, label).cased.replace(/\s*\([^()]*\)$/, "");
}
