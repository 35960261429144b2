import {levelOf, formOf} from "./handed-down.js";
import type {ReadSentence} from "./read-sentence.js";
import type {Reading} from "./reading.js";
import {timePeriod} from "../dimensions/period/rules.js";
import {regexp} from "../read/regexp.js";
import type {TableRow} from "../tables/schema.js";

/** A row of `sections`. */
export type Section = TableRow<"sections">;

/** A heading among the sentences: how high it stands (0 is highest), its number and where that begins. */
interface Heading {
  sentence: ReadSentence;
  level: number;
  number: string | null;
  start: number;
}

/** Numbered lines stand below the parts of a text: “1. Về kinh tế”, “1.2. Thương mại”, “a) Trồng trọt”. */
const NUMBERED_LEVEL = 4;
const LETTER_LEVEL = 9;
const LONGEST = 160;
/** A line that ends so is told, and heads nothing. */
const TOLD = /[.;,!?]$/;
const NUMBER =
  /^(?:(?:điều|chương|phần|mục)\s+[ivx\d]+[.:)]?|\(?[\p{L}\d]{1,5}(?:\.\d{1,2}){0,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)(?=\s)/iu;
/** A number that was cut off before its heading. */
const NUMBER_BEFORE = /(?:^|\n)[ \t]*((?:(?:điều|chương|phần|mục)\s+)?\(?[\p{L}\d.]{1,8}[.:)]?)\s*$/iu;
const BEFORE = 16;

/** The letterhead of an office: who writes, the motto, the number, what kind of paper it is, to whom it goes. */
const LETTERHEAD = regexp(
  /^(?:số\s*:|cộng hòa xã hội|độc lập|ubnd|hđnd|ủy ban|hội đồng|đảng (?:ủy|bộ)|(?:tỉnh|huyện|thành|thị|quận) ủy|ban (?:chấp hành|thường vụ)|chính phủ|bộ |sở |kính gửi|nơi nhận|tm\.|kt\.|chủ tịch|quyết nghị|(?:nghị quyết|báo cáo|kế hoạch|quyết định|tờ trình|chương trình|thông báo|phụ lục)\s*:?$)/u
);

/** The headings of a document as a tree: each holds what stands below it up to the next of its level. */
export function sectionsOf({document, text, sentences}: Reading): Section[] {
  const headings = headingsIn(
    sentences.filter(({cell}) => !cell),
    text.lower,
    text.cased
  );
  const open: number[] = [];
  return headings.map((heading, section): Section => {
    while (open.length && headings[open.at(-1)!]!.level >= heading.level) open.pop();
    const parent = open.at(-1) ?? null;
    const depth = open.length;
    open.push(section);
    const next = headings.slice(section + 1).find(({level}) => level <= heading.level);
    const {sentence, number, start} = heading;
    const [from] = text.span(start, sentence.end);
    const to = next ? text.span(next.start, next.sentence.end)[0] : text.raw.length;
    const words = text.cased.slice(sentence.start, sentence.end).replace(/\s+/g, " ");
    const period = sentence.lead.at(-1)?.period;
    return {
      ...{document_id: document.document_id, section, parent, depth, number},
      title: (number && words.startsWith(number) ? words.slice(number.length).trim() : words).replace(/:$/, ""),
      section_start: from,
      section_end: to,
      value_kind: sentence.announced === "actual" ? null : sentence.announced,
      time_period: period ? timePeriod(period) : null,
      period_start: period?.start ?? null,
      period_end: period?.end ?? null
    };
  });
}

function headingsIn(sentences: readonly ReadSentence[], lower: string, cased: string): Heading[] {
  const title = sentences.findLastIndex(({role}) => role === "title");
  return sentences.flatMap((sentence, i) => {
    // Over the title stands who writes.
    if (i <= title) return [];
    const before = sentences[i - 1];
    const part = levelOf(sentence, before ? lower.slice(before.start, before.end) : "", {cased, lower});
    const level = part ?? numberedLevel(sentence, lower, cased);
    const isHead = LETTERHEAD.test(lower.slice(sentence.start, sentence.end));
    if (level === undefined || isHead) return [];
    const own = NUMBER.exec(cased.slice(sentence.start, sentence.end))?.[0];
    const cut = own
      ? undefined
      : NUMBER_BEFORE.exec(cased.slice(Math.max(0, sentence.start - BEFORE), sentence.start))?.[1];
    const at = cut ? cased.lastIndexOf(cut, sentence.start) : sentence.start;
    return [{sentence, level, number: own ?? cut ?? null, start: at}];
  });
}

/** How high a short line with a number and no figure stands; the more parts its number has, the lower. */
function numberedLevel(sentence: ReadSentence, lower: string, cased: string): number | undefined {
  const words = cased.slice(sentence.start, sentence.end);
  if (words.length > LONGEST || TOLD.test(words) || sentence.numerals.length) return undefined;
  const form = formOf(sentence, lower);
  if (form === undefined || !/^[1a]/.test(form)) return undefined;
  return form.startsWith("a") ? LETTER_LEVEL : NUMBERED_LEVEL + form.split(".").length;
}
