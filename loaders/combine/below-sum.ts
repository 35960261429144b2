import type {Described} from "./described.js";
import type {FoundFigure} from "./figure.js";
import type {Inheritance, Match} from "../indicator/rules.js";
import type {Measured} from "../dimensions/measure/rules.js";
import {regexp} from "../read/regexp.js";

/** An item of a list is a part of the sum over it: “Lệ phí trước bạ: 44 tỷ đồng” below “Thu nội địa: …”. */
const BELOW_SUM: Inheritance = {rule: "mục dưới dòng nêu tổng", item: "below_sum"};

/** How many figures back the sum may stand. */
const REACH = 80;
const LONGEST_NAME = 80;
/** What stands around an item's name: its mark, and the words before its figure. */
const MARK = regexp(/^\W*(?:\(?(?:\d+(?:\.\d+)*|[a-zđ])[.)]\s*)?(?:[-–+•*]\s*)?/u);
const PARTS = /^(?:trong đó|bao gồm|gồm)\s*[:,]?\s*/;
const VERB = regexp(/[\s:,]*(?:(?<!\p{L})(?:là|đạt|được|có|ước|khoảng|từ|dự kiến)\s*)*$/u);

/** What an item that names no indicator is of: what the sum over it is of, narrowed by the item's own name. */
export function belowSum(
  {sentence, from, unit, noun}: FoundFigure,
  {measure}: Measured,
  before: readonly Described[],
  lower: string
): Match | undefined {
  if (sentence.whole === undefined || measure !== "level" || before.at(-1)?.figure.sentence === sentence)
    return undefined;
  const sum = before
    .slice(-REACH)
    .find(
      ({figure, measured, match}) =>
        figure.sentence.start === sentence.whole &&
        match !== undefined &&
        measured.measure === "level" &&
        figure.unit === unit &&
        figure.noun === noun
    );
  const name = lower.slice(sentence.start, from).replace(MARK, "").replace(PARTS, "").replace(VERB, "");
  if (!sum?.match || !name || name.length > LONGEST_NAME) return undefined;
  return {...sum.match, qualifier: name, phrase: null, inherited: BELOW_SUM, score: 1};
}

/** What lines of a budget begin with, and what stands before it. */
const LINE = regexp(
  /^(?:[-–+•*]\s*|\(?(?:\d+(?:\.\d+)*|[a-zđ])[.)]\s*)*(?:tổng\s+|các khoản\s+)*(?<head>thu|chi)(?!\p{L})/u
);
const headOf = (start: number, lower: string): string | undefined =>
  LINE.exec(lower.slice(start, start + LONGEST_NAME))?.groups!.head;

/** “Chi đầu tư từ vốn xây dựng cơ bản: 39 tỷ đồng” below “Tổng chi ngân sách”: spending, whatever else its words may name. */
export const isLineOf = ({sentence}: FoundFigure, below: Match, found: Match, lower: string): boolean => {
  const head = headOf(sentence.start, lower);
  return head !== undefined && head === headOf(sentence.whole!, lower) && found.indicator.code !== below.indicator.code;
};

/** A cell whose indicator is named by the rows above its own: its row is a part of theirs, by its name. */
export function belowRow(found: Match | undefined, {sentence}: FoundFigure, lower: string): Match | undefined {
  const name = sentence.cell?.name;
  return found && name && found.end <= name.start
    ? {...found, qualifier: lower.slice(name.start, name.end), phrase: null, inherited: BELOW_SUM}
    : found;
}
