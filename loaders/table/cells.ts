import {isEmpty, type TextGrid, type GridRow} from "./grid.js";
import {isUnitWord, readHead, sideSaid, unglossed, unitSaid, type Head, type Side, type Way} from "./head.js";
import {COUNTED, DITTO, OF_WHICH, PART_TITLES, PLACE_HEADS, SHARES, TOTALS} from "./words.js";
import type {TableRow} from "../tables/schema.js";
import {regexp} from "../read/regexp.js";
import {oneOf} from "../read/rule.js";
import type {Span} from "../read/spans.js";
import type {Text} from "../read/text.js";

type ValueKind = TableRow<"observations">["value_kind"];

/** Why nothing is made of the figures of a cell. */
export type CellReason = Extract<TableRow<"skipped">["reason"], `cell_${string}`>;

/** A piece of what a cell says: a stretch of the text, or words that it leaves out. */
export type SaidPiece = Span | string;

/** A cell with figures, with all that its table says of them. */
export interface GridCell {
  value: Span;
  row: GridRow;
  /** In words, the figure among them. */
  said: SaidPiece[];
  /** Where it is, as its row names it. */
  place: Span | undefined;
  /** What its row is called, where that is no place and no year. */
  name: Span | undefined;
  kind: ValueKind | undefined;
  /** What its row and its column are called, and each cell of the row below its head. */
  rowHead: string;
  columnHead: string;
  cells: string[];
  /** Why it is not read. */
  reason: CellReason | undefined;
}

/** A column with all that the heads over it say. */
interface Column extends Omit<Head, "words"> {
  words: Span[];
  heads: Span[];
  /** Whether a column before it has the period that it takes over. */
  hasFigures: boolean;
}

const cut = ({start, end}: Span, {cased}: Text): string => cased.slice(start, end).replace(/\s+/g, " ");
const lowerOf = ({start, end}: Span, {lower}: Text): string => lower.slice(start, end).replace(/\s+/g, " ");

const VALUE =
  /^[^\p{L}]{0,4}(?:(?:trên|dưới|hơn|gần|khoảng|từ|đạt|tăng|giảm|còn|ước|ít nhất|tối thiểu|đến)\s+)*[-–−+(<>≥≤~]?\s*\d/iu;
const isFigure = (cell: Span, text: Text): boolean => !isEmpty(cell) && VALUE.test(cut(cell, text));
const YEAR = /^(?:19|20)\d\d$/;
const NUMBERING = /^\(?(?:\d{1,2}|[A-Z])\)?(?:\s*=.*)?$/;

/** How many rows at the top may be heads. */
const MOST_HEADS = 6;

/** The number of rows at the top of a table that say what stands below them. */
function headRows({rows}: TextGrid, text: Text): number {
  let heads = 0;
  for (const [i, {cells}] of rows.slice(0, MOST_HEADS).entries()) {
    if (isNumbering(cells, text)) return i + 1;
    const told = cells.filter((cell) => !isEmpty(cell));
    const hasSides = told.some((cell) => sideSaid(cell, text));
    const figures = told.filter((cell) => isFigure(cell, text) && !YEAR.test(cut(cell, text)));
    if (!hasSides && (figures.length || (i > 0 && !isUnderHead(cells, rows[i - 1]!.cells)))) break;
    heads = i + 1;
  }
  return heads;
}

/** A row of heads under others begins with cells that the one above has said. */
const isUnderHead = (cells: readonly Span[], above: readonly Span[]): boolean =>
  isEmpty(cells[0]!) && cells.some((cell, i) => !isEmpty(cell) && i > 0 && above.some((head) => !isEmpty(head)));

/** “(1) | (2) | (3)”, “A | B | 1 | 2 | 3=2/1”: the numbers of columns. */
function isNumbering(cells: readonly Span[], text: Text): boolean {
  const told = cells.filter((cell) => !isEmpty(cell)).map((cell) => cut(cell, text));
  if (told.length < 3 || told.length < cells.length - 1 || !told.every((word) => NUMBERING.test(word))) return false;
  const numbers = told.flatMap((word) => (/^\(?\d/.test(word) ? [Number(/\d+/.exec(word)![0])] : []));
  return numbers.length > 1 && numbers.every((number, i) => i === 0 || number === numbers[i - 1]! + 1);
}

/** What each column says, its heads joined: a head over several columns stands in the first of them alone, or in each. */
function columnsOf(heads: readonly GridRow[], body: readonly GridRow[], text: Text): Column[] {
  const width = body[0]?.cells.length ?? 0;
  const filled = heads.filter(({cells}) => !isNumbering(cells, text)).map(({cells}) => [...cells]);
  for (const [i, cells] of filled.entries()) {
    const below = filled[i + 1];
    if (below)
      for (let c = 1; c < width; ++c)
        if (isEmpty(cells[c]!) && !isEmpty(below[c]!) && !isEmpty(below[c - 1]!)) cells[c] = cells[c - 1]!;
  }
  const columns = Array.from({length: width}, (_, c): Column => {
    const over = filled.map((cells) => cells[c]!).filter((cell) => !isEmpty(cell));
    const own = over.filter((cell, i) => over.findIndex((other) => lowerOf(other, text) === lowerOf(cell, text)) === i);
    const told = own.map((cell) => readHead(cell, text));
    const last = <K extends keyof Head>(key: K): Head[K] =>
      told.findLast((head) => head[key] !== undefined)?.[key] as Head[K];
    return {
      ...{side: last("side"), kind: last("kind"), estimated: told.some(({estimated}) => estimated), way: last("way")},
      ...{unit: last("unit"), period: last("period"), base: last("base")},
      words: told.flatMap(({words}) => words ?? []),
      heads: own,
      hasFigures: body.some(({cells}) => isFigure(cells[c]!, text))
    };
  });
  return settled(columns, body, text);
}

const BARE_PERCENT = /^(?:tỷ lệ|tỉ lệ|so sánh)?\s*(?:đạt\s*)?\(?%?\)?$/;

/** What columns say by those beside them: whose time they share, of what a bare “Tỷ lệ %” is the share. */
function settled(columns: Column[], body: readonly GridRow[], text: Text): Column[] {
  let period: Span | undefined;
  let isAfter = {plan: false, actual: false};
  return columns.map((column, c) => {
    if (column.side && column.side !== "name") return column;
    period = column.period ?? (column.kind || column.way ? period : undefined);
    const isBare =
      !column.kind &&
      !column.way &&
      column.heads.length > 0 &&
      column.heads.every((head) => BARE_PERCENT.test(lowerOf(head, text)));
    const way = isBare && isAfter.plan && isAfter.actual ? "plan_share" : column.way;
    if (column.kind === "plan" || column.kind === "target") isAfter = {...isAfter, plan: true};
    if (column.kind === "actual") isAfter = {...isAfter, actual: true};
    return {...column, period, way: asRise(way, columns[c]!, body, c, text)};
  });
}

/** “Tăng/giảm (%)” is growth; “% so với năm trước” of 4,5 too, of 104,5 an index. */
function asRise(
  way: Way | undefined,
  {unit}: Column,
  body: readonly GridRow[],
  c: number,
  text: Text
): Way | undefined {
  if (way === "rise" && unit === "%") return "growth";
  if (way !== "index") return way;
  const values = body.flatMap(({cells}) =>
    isFigure(cells[c]!, text) ? [Number.parseInt(/\d+/.exec(cut(cells[c]!, text))![0])] : []
  );
  return values.filter((value) => value >= 50).length * 2 > values.length ? "index" : "growth";
}

const LETTER = /^[A-ZĐ]$/;
const ROMAN = /^[IVX]{1,5}$/;
const DECIMAL = /^\d{1,3}(?:\.\d{1,3})*$/;
const MARK =
  /^(?:(?<index>[A-ZĐ]|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])[.)]|(?<dotted>\d{1,2}(?:\.\d{1,2}){1,3})|(?<sign>[-–+*•]))\s*/u;
const OF_WHICH_HEAD = regexp(`^(?:${oneOf(OF_WHICH)})\\s*[:,]?\\s*(?:-\\s*)?`, "i");

/** How deep a row stands below the others, by its number or mark; undefined where it has none. */
function depthOf(mark: string): number | undefined {
  if (ROMAN.test(mark)) return 1;
  if (LETTER.test(mark)) return 0;
  if (DECIMAL.test(mark)) return 1 + mark.split(".").length;
  if (/^[a-zđ]$/u.test(mark)) return 5;
  if (/^[-–]$/.test(mark)) return 6;
  return /^[+*•]$/.test(mark) ? 7 : undefined;
}
const TOP = -1;
const UNMARKED = 2;
const BELOW_MARKED = 6;
const PART = 5.5;

/** A row with the rows that it is a part of. */
interface Named {
  name: Span;
  depth: number;
  unit: string | undefined;
  hasFigures: boolean;
  /** “Trong đó:”: the rows below are parts of the one above it. */
  opens: boolean;
}

/** A name without its number or mark and without “Trong đó:”. */
function bareName(cell: Span, text: Text): {name: Span; mark: string; opens: boolean} {
  let words = text.cased.slice(cell.start, cell.end);
  const {index, dotted, sign} = MARK.exec(words)?.groups ?? {};
  const mark = index ?? dotted ?? sign ?? "";
  let start = cell.start;
  const skip = (pattern: RegExp): boolean => {
    const length = pattern.exec(words)?.[0].length ?? 0;
    [start, words] = [start + length, words.slice(length)];
    return length > 0;
  };
  skip(MARK);
  const opens = skip(OF_WHICH_HEAD);
  skip(MARK);
  return {name: {start, end: start + words.replace(/[:;\s]+$/, "").length}, mark, opens};
}

const whole = (words: Iterable<string>): RegExp => regexp(`^(?:${oneOf(words)})[\\s:]*$`);
const TOTAL = whole(TOTALS);
const IS_SHARE = regexp(`^(?:${oneOf(SHARES)})(?!\\p{L})`);
/** An unnumbered row that names all of what it is of, and is no part of the numbered one above it: “Tỷ lệ tăng dân số”. */
const STANDS_ALONE = regexp(
  /^(?:tỷ lệ|tỉ lệ|tốc độ|tỷ suất|tổng|thu nhập|giá trị|sản lượng|diện tích|năng suất|số)\s/u
);
const PART_TITLE = regexp(`^(?:(?:${oneOf(PART_TITLES)})[\\s,:;-]*(?:(?:về|và)\\s+)?)+$`);

/** The rows at the top of a table that are its heads; those `before` it where it has none, as long as they are. */
export function headsOf(grid: TextGrid, before: readonly GridRow[], text: Text): readonly GridRow[] {
  const own = grid.rows.slice(0, headRows(grid, text));
  const runsOn = !own.length && before[0]?.cells.length === grid.rows[0]!.cells.length;
  return runsOn ? before : own;
}

/** The cells of a table that hold figures, row by row. */
export function cellsOf(grid: TextGrid, heads: readonly GridRow[], text: Text, unitOver?: string): GridCell[] {
  const rows = grid.rows.filter((row) => !heads.includes(row));
  const columns = columnsOf(heads, rows, text);
  const sides = columns.map((column, c) => sideFor(column, c, columns, rows, text));
  const isList = sides.includes("list");
  const names = sides.flatMap((side, c) => (side === "name" || side === "place" || side === "year" ? [c] : []));
  const headOver = columns.map((column) => column.heads.at(-1));
  const isSaid = (side: Side | undefined): boolean => side === undefined || side === "list";
  const above: Named[] = [];
  let unitAbove: string | undefined;
  const headWords = new Set(heads.map((row) => row.cells.map((cell) => lowerOf(cell, text)).join("|")));
  return rows.flatMap((row) => {
    const {cells} = row;
    // Heads said again where a table runs on over a page.
    if (headWords.has(cells.map((cell) => lowerOf(cell, text)).join("|")) || isNumbering(cells, text)) return [];
    const values = cells.flatMap((cell, c) => (isSaid(sides[c]) && isFigure(cell, text) ? [c] : []));
    const named = nameRow(row, names, sides, above, values.length > 0, text);
    const unitCell = sides.indexOf("unit");
    const unitWords = unitCell >= 0 ? lowerOf(cells[unitCell]!, text) : "";
    const unitHere = DITTO.includes(unitWords) ? unitAbove : unitWords ? unitSaid(unitWords) : undefined;
    unitAbove = unitHere ?? unitAbove;
    if (named) named.unit = unitHere ?? unitInName(named.name, text).unit;
    return values.map((c) => {
      const column = columns[c]!;
      const chain = named ? chainOf(named, above) : [];
      const unit = unitFor(column, chain, unitOver, text);
      return {
        value: cells[c]!,
        row,
        ...sayCell(cells, c, column, sides, chain, unit, headOver, text),
        kind: column.kind ?? (column.way && column.way !== "share" ? "actual" : undefined),
        rowHead: chain.map(({name}) => cut(name, text)).join(" › "),
        columnHead: column.heads.map((head) => cut(head, text)).join(" › "),
        cells: cells.flatMap((cell, i) => (isEmpty(cell) ? [] : [pairSaid(columns[i]!, cell, text)])),
        reason: reasonFor(isList, row, named !== undefined || column.words.length > 0)
      };
    });
  });
}

const reasonFor = (isList: boolean, {ragged}: GridRow, isNamed: boolean): CellReason | undefined =>
  isList ? "cell_list" : ragged ? "cell_shape" : isNamed ? undefined : "cell_row";

const pairSaid = ({heads}: Column, cell: Span, text: Text): string =>
  [heads.map((head) => cut(head, text)).join(" › "), cut(cell, text)].filter(Boolean).join(": ");

/** What a column is that no head tells: the first that has words and no figures names its rows. */
function sideFor(
  column: Column,
  c: number,
  columns: readonly Column[],
  rows: readonly GridRow[],
  text: Text
): Side | undefined {
  const told = rows.map(({cells}) => cells[c]!).filter((cell) => !isEmpty(cell));
  // “Đơn vị” is over units as well as over places.
  const units = told.filter((cell) => isUnitWord(lowerOf(cell, text)) || DITTO.includes(lowerOf(cell, text)));
  if (column.side === "place" && units.length * 2 > told.length) return "unit";
  if (column.side) return column.side;
  const figures = told.filter((cell) => isFigure(cell, text)).length;
  if (column.kind || column.way) return undefined;
  if (told.length && figures * 2 < told.length) {
    const isNamed = columns.some(({side}) => side === "name" || side === "place" || side === "year");
    return isNamed ? "note" : "name";
  }
  // A first column without a head that counts 1, 2, 3 numbers the rows.
  const isCount = c === 0 && told.length > 1 && told.every((cell, i) => cut(cell, text) === String(i + 1));
  return isCount ? "index" : undefined;
}

/** What a row is called, and where it stands among those above, which it leaves or joins. */
function nameRow(
  {cells}: GridRow,
  names: readonly number[],
  sides: readonly (Side | undefined)[],
  above: Named[],
  hasFigures: boolean,
  text: Text
): Named | undefined {
  const column =
    names.findLast((c) => sides[c] === "name" && !isEmpty(cells[c]!)) ?? names.find((c) => !isEmpty(cells[c]!));
  if (column === undefined) return undefined;
  const {name, mark, opens} = bareName(cells[column]!, text);
  const index = sides.indexOf("index");
  const number = index >= 0 ? cut(cells[index]!, text).replace(/[.)\s]+$/, "") : "";
  const hasNumbers = index >= 0 && above.some(({depth}) => depth < PART);
  const last = above.at(-1);
  const isTotal = TOTAL.test(lowerOf(name, text));
  const depth = isTotal
    ? TOP
    : (depthOf(number) ??
      (opens
        ? PART
        : (depthOf(mark) ??
          (last?.opens || last?.depth === PART
            ? PART + 0.1
            : hasNumbers && !STANDS_ALONE.test(lowerOf(name, text))
              ? BELOW_MARKED
              : (above.findLast(({depth}) => depth < PART)?.depth ?? UNMARKED)))));
  while (above.length && above.at(-1)!.depth >= depth) above.pop();
  const named: Named = {name, depth, unit: undefined, hasFigures, opens};
  above.push(named);
  return isEmpty(name) || (isTotal && sides[column] !== "place") ? undefined : named;
}

/** A row with what stands over it, but for titles that narrow nothing. */
const chainOf = (named: Named, above: readonly Named[]): Named[] => [
  ...above.filter((row) => row !== named && !isEmpty(row.name)),
  named
];

const NAME_UNIT = /\s*\((?:ĐVT:?|[Đđ]ơn vị(?: tính)?:?)?\s*(?<unit>[^()\d]{1,24}|[^()]*\/[^()]{1,12})\)\s*$/u;
const IS_NAME_UNIT = /^(?:%|‰|.*(?:đồng|đ|người|ha|tấn|hộ|usd|km|m2|con|xã|tạ\/ha))$/iu;

/** “Xuất khẩu (triệu USD)”: the unit at the end of a name, and the name without it. */
function unitInName(name: Span, text: Text): {unit: string | undefined; bare: Span} {
  const found = NAME_UNIT.exec(text.cased.slice(name.start, name.end));
  const unit = found?.groups?.unit;
  return found?.index && unit && IS_NAME_UNIT.test(unit)
    ? {unit: unitSaid(unit), bare: {start: name.start, end: name.start + found.index}}
    : {unit: undefined, bare: name};
}

/** What the figures of a cell are in: as its column says, its row, the row over it, the line over the table. */
function unitFor(
  {way, unit, words}: Column,
  chain: readonly Named[],
  over: string | undefined,
  text: Text
): string | undefined {
  if (way === "plan_share" || way === "index" || way === "growth") return "%";
  if (way === "share") return unit ?? "%";
  const own = unit ?? chain.at(-1)?.unit;
  if (own) return own;
  const last = chain.at(-1);
  if ([...(last ? [last.name] : []), ...words].some((span) => IS_SHARE.test(lowerOf(span, text)))) return "%";
  return chain.findLast((row) => row.unit !== undefined)?.unit ?? over ?? counted(last, words, text);
}

const IS_COUNT = regexp(`^(?:tổng\\s+)?(?:số\\s+)?(?:lượng\\s+)?(?<noun>${oneOf(COUNTED)})(?!\\p{L})`);

/** “Hộ nghèo” over numbers of them. */
function isBareCount(words: Span, text: Text): boolean {
  const found = IS_COUNT.exec(lowerOf(words, text));
  return found !== null && found[0] === found.groups!.noun;
}

/** “Hộ nghèo”, “Số đảng viên”: what a number without a unit counts. */
const counted = (row: Named | undefined, words: readonly Span[], text: Text): string | undefined =>
  [...words, ...(row ? [row.name] : [])]
    .map((span) => IS_COUNT.exec(lowerOf(span, text))?.groups!.noun)
    .find((noun) => noun !== undefined);

const HAS_UNIT = /[\p{L}%]\)?$/u;
/** A bound or a remark that stands behind its figure: “61 trở lên”, “575 (tăng 15%)”. */
const BEHIND = /\s+(?:(?:trở|hoặc)\s+.*|\(.*\))$/u;
const FALLS = /^(?:[-–−]|\()\s*(?=\d)/;
const DATED = regexp(/(?:^|\s)(?:năm|tháng|quý|đến|hết|cuối|giai đoạn|nhiệm kỳ|thời kỳ|cả)(?!\p{L})|\//u);

/** A time as a sentence says it: “năm 2021” of “2021”. */
const periodSaid = (period: Span, text: Text): SaidPiece[] => {
  const words = lowerOf(period, text);
  if (DATED.test(words)) return [period];
  return [/\d{4}\s*[-–]\s*\d{4}/.test(words) ? "giai đoạn " : "năm ", period];
};

const KIND_OF_PLACE = regexp(
  /^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|thôn|ấp|bản|khu|tổ|xóm|tp|tx|tt)(?![\p{L}])/u
);

/** A place with its kind, which its head may say for all: “xã Đại Hồng”. */
function placeSaid(place: Span, head: Span | undefined, text: Text): SaidPiece[] {
  const kind = head && lowerOf(head, text);
  if (!kind || !PLACE_HEADS.includes(kind) || KIND_OF_PLACE.test(lowerOf(place, text))) return [place];
  return [`${kind.replace("tên ", "")} `, place];
}

/** A cell as a sentence: what stands over its row, its row, its column, when, and the figure with its unit. */
function sayCell(
  cells: readonly Span[],
  c: number,
  column: Column,
  sides: readonly (Side | undefined)[],
  chain: readonly Named[],
  unit: string | undefined,
  headOver: readonly (Span | undefined)[],
  text: Text
): Pick<GridCell, "said" | "place" | "name"> {
  const said: SaidPiece[] = [];
  const name = chain.at(-1);
  const placeColumn = sides.findIndex((side, i) => side === "place" && !isEmpty(cells[i]!));
  const isPlace = placeColumn >= 0;
  const place = isPlace ? bareName(cells[placeColumn]!, text).name : undefined;
  const isTotal = place !== undefined && TOTAL.test(lowerOf(place, text));
  const yearColumn = sides.findIndex((side, i) => side === "year" && !isEmpty(cells[i]!));
  const period = yearColumn >= 0 ? cells[yearColumn]! : column.period;
  if (period) said.push(...periodSaid(period, text), ": ");
  if (place && !isTotal) said.push(...placeSaid(place, headOver[placeColumn]!, text), ": ");
  let own: Span | undefined;
  const rows = chain.filter(({name}) => name !== undefined && !(place && name.start === place.start));
  for (const row of rows) {
    const words = lowerOf(row.name, text);
    const isYear = yearColumn >= 0 && row === name && !sides.includes("name");
    const isTitle = row !== name && !row.hasFigures && PART_TITLE.test(words);
    if (isYear || isTitle || (isPlace && !sides.includes("name"))) continue;
    const {bare} = unitInName(unglossed(row.name, text), text);
    said.push(bare, ": ");
    if (row === name) own = bare;
  }
  for (const words of column.words) said.push(...(isBareCount(words, text) ? ["số ", words] : [words]), ": ");
  const value = cells[c]!;
  const sign = FALLS.exec(text.cased.slice(value.start, value.end))?.[0].length ?? 0;
  const isRise = column.way === "growth" || column.way === "rise" || column.way === "fall";
  if (column.estimated) said.push("ước ");
  if (column.way === "index") said.push("bằng ");
  if (column.way === "plan_share") said.push("đạt ");
  if (isRise) said.push(sign || column.way === "fall" ? "giảm " : "tăng ");
  if (column.way === "share") said.push("chiếm ");
  const figure = {start: isRise ? value.start + sign : value.start, end: value.end};
  const behind = BEHIND.exec(text.cased.slice(figure.start, figure.end))?.index ?? Infinity;
  const digits = {start: figure.start, end: Math.min(figure.end, figure.start + behind)};
  said.push(digits);
  if (unit && !HAS_UNIT.test(cut(digits, text))) said.push(`${unit === "%" ? "" : " "}${unit}`);
  if (digits.end < figure.end) said.push({start: digits.end, end: figure.end});
  if (column.way === "plan_share") said.push(" kế hoạch");
  if (column.way === "index" || column.way === "growth")
    said.push(...(column.base ? [" so với ", ...periodSaid(column.base, text)] : [" so với cùng kỳ"]));
  return {said: [...said, "."], place: isTotal ? undefined : place, name: own};
}
