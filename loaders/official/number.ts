import type {InBoth} from "../check/fault.js";

/** What stands before decimals; null where the table does not say. */
export type Decimal = "." | ",";

/** Cells that say that there is no figure. */
const NOTHING = ["", "-", "–", "—", "…", "...", "..", ".", ":", "x", "n/a", "na", "#n/a", "null"];

/** Whether a cell is one of the marks of offices for what there is not, or what nobody knows. */
export const isNothing = (cell: string): boolean => NOTHING.includes(cell.toLowerCase());

/** More digits than this a number does not keep. */
const DIGITS = 15;
/** “1.234”: a thousand or decimals? */
const EITHER = /^[1-9]\d{0,2}[.,]\d{3}$/;

const THOUSANDS = {".": ",", ",": "\\."} as const;

const PLAIN = /^\d+(?:\.\d+)?$/;
const marked = (decimal: Decimal): RegExp =>
  new RegExp(
    `^(?:\\d+|[1-9]\\d{0,2}([${THOUSANDS[decimal]} \\u00A0\\u202F])\\d{3}(?:\\1\\d{3})*)(?:\\${decimal}\\d+)?$`
  );
const MARKED = {".": marked("."), ",": marked(",")};

/** A cell's number as JavaScript writes it, read as it is written or not at all; else what is wrong with it and what to write. */
export function plainNumber(cell: string, decimal: Decimal | null): string | InBoth {
  const [, minus, digits] = /^([-−–]?)(.*)$/s.exec(cell) as unknown as [string, string, string];
  if (!(decimal ? MARKED[decimal] : PLAIN).test(digits) || (!decimal && EITHER.test(digits)))
    return adviceFor(digits, decimal);
  if (digits.replace(/\D/g, "").length > DIGITS)
    return ["có hơn 15 chữ số; hãy dùng mult để viết gọn", "has more than 15 digits; shorten it by mult"];
  const [whole, part] = decimal ? digits.split(decimal) : digits.split(".");
  return (minus ? "-" : "") + whole!.replace(/\D/g, "") + (part ? `.${part}` : "");
}

/** What to write, by what the cell looks like; the first that fits. */
const LOOKS: {is: RegExp; said: InBoth}[] = [
  {
    is: EITHER,
    said: [
      'là nghìn hay phần thập phân thì không rõ; hãy ghi decimal: "." hoặc decimal: "," trong tệp .yaml cho biết dấu nào đứng trước phần thập phân',
      'may be thousands or decimals; say in the .yaml which mark stands before decimals, decimal: "." or decimal: ","'
    ]
  },
  {
    is: /^\d[\d. \u00A0\u202F]*,\d+$/,
    said: [
      'có dấu phẩy; hãy ghi decimal: "," trong tệp .yaml nếu dấu phẩy đứng trước phần thập phân',
      'has a comma; write decimal: "," in the .yaml if it stands before decimals'
    ]
  },
  {
    is: /^\d[\d., \u00A0\u202F]*$/,
    said: [
      'có dấu ngăn nghìn; hãy viết chữ số liền nhau, hoặc ghi decimal: "." hay decimal: "," trong tệp .yaml',
      'has thousands marks; write the digits together, or say decimal: "." or decimal: "," in the .yaml'
    ]
  }
];

const OTHER: InBoth = [
  "không phải số; hãy viết như 6054 hay 23.92, để trống hoặc ghi “-” nơi không có số",
  "is no number; write it as 6054 or 23.92, leave it empty or write “-” where there is none"
];
const OTHERWISE: InBoth = [
  "không viết theo dấu thập phân mà tệp .yaml ghi ở mục decimal; hãy sửa cho cả bảng viết một cách",
  "is not written with the decimal mark that the .yaml says; write the whole table in one way"
];

const adviceFor = (digits: string, decimal: Decimal | null): InBoth =>
  decimal && /^[\d.,\s]+$/.test(digits)
    ? OTHERWISE
    : (!decimal && LOOKS.find(({is}) => is.test(digits))?.said) || OTHER;

const other = (mark: Decimal): Decimal => (mark === "." ? "," : ".");

/** What only decimals with a mark look like: more digits than three on a side of it, a zero before it, thousands marked otherwise. */
const sure = (mark: Decimal): RegExp =>
  new RegExp(
    `^(?:0\\${mark}\\d+|\\d{4,}\\${mark}\\d+|\\d+\\${mark}\\d{4,}|\\d{1,3}(?:\\${other(mark)}\\d{3})+\\${mark}\\d+)$`
  );
/** Thousands marked twice: the other mark stands before decimals. */
const twice = (mark: Decimal): RegExp => new RegExp(`^\\d{1,3}(?:\\${other(mark)}\\d{3}){2,}$`);
/** Decimals, unless somebody has taken zeros away at the end of thousands. */
const likely = (mark: Decimal): RegExp => new RegExp(`^\\d+\\${mark}(?:\\d|\\d\\d)$`);
const either = (mark: Decimal): RegExp => new RegExp(`^[1-9]\\d{0,2}\\${mark}\\d{3}$`);

const FORMS = ([".", ","] as const).map((mark) => ({
  ...{mark, sure: sure(mark), twice: twice(mark), likely: likely(mark), either: either(mark)}
}));

/**
 * What stands before decimals in a column, as its cells show; null where they do not, and of `1.234` beside `1.2` they do not:
 * it may be thousands whose last zeros a program took away.
 */
export function decimalOf(cells: readonly string[]): Decimal | null {
  const digits = cells.map((cell) => cell.replace(/^[-−–]/, ""));
  const has = (pattern: RegExp): boolean => digits.some((cell) => pattern.test(cell));
  const certain = FORMS.filter(({sure, twice}) => has(sure) || has(twice));
  if (certain.length)
    return certain.length === 1 && !FORMS.some(({mark, likely}) => mark !== certain[0]!.mark && has(likely))
      ? certain[0]!.mark
      : null;
  const probable = FORMS.filter(({likely, either}) => has(likely) && !has(either));
  return probable.length === 1 && !FORMS.some(({mark, either}) => mark !== probable[0]!.mark && has(either))
    ? probable[0]!.mark
    : null;
}
