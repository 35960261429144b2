import type {InBoth} from "../check/fault.js";

/** What stands before decimals; null where the table does not say. */
export type Decimal = "." | ",";

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
