import {say} from "../../words/say.js";
import type {Choice, ColumnType, FileColumn, FileReading} from "./columns.js";

/** What stands for nothing in a column of numbers or days. */
const MISSING = /^(?:-+|–|—|…|\.{2,}|n\/?a|#n\/a|null|x)$/i;

type Decimal = "," | ".";

const NUMBERS: Record<Decimal, RegExp> = {
  ",": /^[+-]?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,\d+)?$/,
  ".": /^[+-]?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+)?(?:\.\d+)?(?<=\d)(?:e[+-]?\d+)?$/i
};

const SEPARATOR = /[.,]/;

/** A code, not a number: 007. */
const CODE = /^0\d/;

/** As many digits as a BIGINT surely holds. */
const LONGEST = 18;

const clean = (value: string): string =>
  value
    .trim()
    .replaceAll(/[\u00a0\u2009\u202f]/g, " ")
    .replace("−", "-");

const unpercent = (value: string): string => value.replace(/\s*%$/, "");

const parse = (value: string, decimal: Decimal): string =>
  decimal === "," ? value.replaceAll(/[. ]/g, "").replace(",", ".") : value.replaceAll(/[, ]/g, "");

const DAY = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const ISO_TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/;

/** A day in milliseconds, if there is such a day. */
function dayOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : undefined;
}

const isoDay = (value: string): number | undefined => {
  const [, year, month, day] = ISO_DAY.exec(value) ?? [];
  return year ? dayOf(Number(year), Number(month), Number(day)) : undefined;
};

const saidDay =
  (days: FileReading["days"]) =>
  (value: string): number | undefined => {
    const [, a, , b, year] = DAY.exec(value) ?? [];
    if (!year) return undefined;
    const [day, month] = days === "day first" ? [a, b] : [b, a];
    return dayOf(Number(year), Number(month), Number(day));
  };

const isoTime = (value: string): number | undefined => {
  if (!ISO_TIME.test(value)) return undefined;
  const time = Date.parse(`${value.replace(" ", "T").replace(/Z$/, "")}Z`);
  return Number.isNaN(time) ? undefined : time;
};

/** Values of one column, as they are told apart: what is known, without the marks of nothing. */
interface Said {
  name: string;
  values: readonly (string | null)[];
  /** What is not empty, cleaned. */
  known: string[];
  /** The same without what stands for nothing. */
  telling: string[];
}

const saidOf = (name: string, values: readonly (string | null)[]): Said => {
  const known = values.flatMap((value) => (value?.trim() ? [clean(value)] : []));
  return {name, values, known, telling: known.filter((value) => !MISSING.test(value))};
};

/** Which decimal signs a column's numbers can have; neither where they are no numbers. */
const decimalsOf = ({telling}: Said): Decimal[] => {
  const isPercent = telling.length > 0 && telling.every((value) => value.endsWith("%"));
  const values = isPercent ? telling.map(unpercent) : telling;
  if (!values.length || values.some((value) => CODE.test(value))) return [];
  return ([",", "."] as const).filter((decimal) => values.every((value) => NUMBERS[decimal].test(value)));
};

const hasSeparator = ({telling}: Said): boolean => telling.some((value) => SEPARATOR.test(value));

/** A column of texts, or of what they all are. */
function typed({name, values, telling}: Said, type: ColumnType, of: (value: string) => unknown): FileColumn {
  const isNothing = (value: string | null): boolean =>
    !value?.trim() || (telling.length > 0 && MISSING.test(clean(value)));
  return {name, type, values: values.map((value) => (isNothing(value) ? null : of(clean(value!))))};
}

const asText = ({name, values}: Said): FileColumn => ({
  name,
  type: "text",
  values: values.map((value) => (value === "" ? null : value))
});

function asNumbers(said: Said, decimal: Decimal): FileColumn {
  const number = (value: string): string => parse(unpercent(value), decimal);
  const isWhole = said.telling.every((value) => /^[+-]?\d{1,18}$/.test(number(value)));
  const isLong = said.telling.some((value) => number(value).replaceAll(/\D/g, "").length > LONGEST);
  if (isLong && said.telling.every((value) => /^[+-]?\d+$/.test(value))) return asText(said);
  return isWhole
    ? typed(said, "integer", (value) => BigInt(number(value).replace("+", "")))
    : typed(said, "number", (value) => Number(number(value)));
}

/** What is no number but has a type of its own; the first that fits all values of a column. */
const others: readonly {type: ColumnType; of: (value: string) => unknown}[] = [
  {type: "day", of: isoDay},
  {type: "time", of: (value) => isoDay(value) ?? isoTime(value)},
  {type: "boolean", of: (value) => (/^true$/i.test(value) ? true : /^false$/i.test(value) ? false : undefined)}
];

const fits = ({telling}: Said, of: (value: string) => unknown): boolean =>
  telling.length > 0 && telling.every((value) => of(value) !== undefined);

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

/** What has been found out of columns that can be read in two ways. */
interface Doubt {
  names: string[];
  example: string;
}

const add = (doubt: Doubt | undefined, name: string, example: string): Doubt => ({
  names: [...(doubt?.names ?? []), name],
  example: doubt?.example ?? example
});

const sayNumbers = (value: string): Record<Decimal, string> => ({
  ",": parse(value, ",").replace(".", say(",", ".")),
  ".": parse(value, ".").replace(".", say(",", "."))
});

function decimalChoice({names, example}: Doubt): Choice {
  const said = sayNumbers(example);
  return {
    words: say(
      `Cột ${list(names)} có số như ${example}, đọc được hai cách, nên đang giữ là chữ. Đọc là:`,
      `Column ${list(names)} has numbers like ${example} that can be read in two ways, so it stays text. Read it as:`
    ),
    ways: ([",", "."] as const).map((decimal) => ({words: `${example} = ${said[decimal]}`, reading: {decimal}}))
  };
}

function dayChoice({names, example}: Doubt): Choice {
  const [, a, , b, year] = DAY.exec(example)!;
  const way = (day: string, month: string): string =>
    say(
      `ngày ${Number(day)} tháng ${Number(month)} năm ${year}`,
      `day ${Number(day)}, month ${Number(month)}, ${year}`
    );
  return {
    words: say(
      `Cột ${list(names)} có ngày như ${example}, đọc được hai cách, nên đang giữ là chữ. Đọc là:`,
      `Column ${list(names)} has days like ${example} that can be read in two ways, so it stays text. Read it as:`
    ),
    ways: [
      {words: way(a!, b!), reading: {days: "day first"}},
      {words: way(b!, a!), reading: {days: "month first"}}
    ]
  };
}

/** Which decimal sign the other columns of a file have, or its separator: Excel writes “;” where the comma is a decimal's. */
function decimalOfFile(columns: readonly Said[], delimiter: string): Decimal | undefined {
  const decided = columns.filter(hasSeparator).flatMap((said) => {
    const found = decimalsOf(said);
    return found.length === 1 ? found : [];
  });
  const signs = new Set(decided);
  if (signs.size === 1) return decided[0];
  return !signs.size && delimiter === ";" ? "," : undefined;
}

/** What was decided in typing the columns of a file. */
interface Decided {
  /** Columns whose comma is the decimal sign, and those whose leading zeros made them texts. */
  commas: readonly string[];
  codes: readonly string[];
  /** Values that could be read in two ways, and were read with this sign. */
  grouped: readonly Doubt[];
  decimal: Decimal | undefined;
  /** Columns that are no texts. */
  numeric: readonly Said[];
}

/** What a reader is told of it. */
function notesOf({commas, codes, grouped, decimal, numeric}: Decided): string[] {
  const percent = numeric.filter(({telling}) => telling[0]?.endsWith("%")).map(({name}) => name);
  const dropped = numeric.filter(({telling, known}) => telling.length < known.length);
  const ofColumns = (names: readonly string[], words: (named: string) => string): string[] =>
    names.length ? [words(list(names))] : [];
  return [
    ...ofColumns(commas, (names) =>
      say(`Dấu phẩy của cột ${names} là dấu thập phân.`, `The comma in ${names} is the decimal sign.`)
    ),
    ...grouped.map(({names, example}) => {
      const read = sayNumbers(example)[decimal!];
      return say(
        `Cột ${list(names)}: ${example} được đọc là ${read}.`,
        `Column ${list(names)}: ${example} was read as ${read}.`
      );
    }),
    ...ofColumns(percent, (names) =>
      say(`Cột ${names} bỏ dấu %, số là phần trăm.`, `Column ${names} lost its % signs; its numbers are percent.`)
    ),
    ...dropped.map(({name, known, telling}) => {
      const marks = [...new Set(known.filter((value) => MISSING.test(value)))];
      const count = known.length - telling.length;
      return say(
        `Cột “${name}”: ${count} ô ghi ${list(marks)} được đọc là trống.`,
        `Column “${name}”: ${count} cells that say ${list(marks)} were read as empty.`
      );
    }),
    ...ofColumns(codes, (names) =>
      say(`Cột ${names} có số 0 ở đầu nên giữ là chữ.`, `Column ${names} has leading zeros, so it stays text.`)
    )
  ];
}

/**
 * Types of columns whose values are texts. A column is of a type if all its values are; what can be read in two ways takes
 * the way of the other columns of the file, and where these tell nothing it stays text and is a reader's choice.
 */
export function typeColumns(
  columns: readonly {name: string; values: readonly (string | null)[]}[],
  {decimal: wished, days, delimiter = ","}: FileReading & {delimiter?: string} = {}
): {columns: FileColumn[]; notes: string[]; choices: Choice[]} {
  const said = columns.map(({name, values}) => saidOf(name, values));
  const ofFile = decimalOfFile(said, delimiter);
  let numbers: Doubt | undefined;
  let dates: Doubt | undefined;
  const commas: string[] = [];
  const grouped: Doubt[] = [];
  const codes: string[] = [];

  const number = (column: Said): FileColumn | undefined => {
    const found = decimalsOf(column);
    if (!found.length) return undefined;
    const isOpen = found.length > 1 && hasSeparator(column);
    const example = column.telling.find((value) => SEPARATOR.test(value)) ?? "";
    const decimal = isOpen ? (wished ?? ofFile) : found[0];
    if (!decimal) {
      numbers = add(numbers, column.name, unpercent(example));
      return asText(column);
    }
    if (isOpen) grouped.push({names: [column.name], example: unpercent(example)});
    else if (decimal === "," && example.includes(",")) commas.push(column.name);
    return asNumbers(column, decimal);
  };

  const day = (column: Said): FileColumn | undefined => {
    const ways = (["day first", "month first"] as const).filter((way) => fits(column, saidDay(way)));
    if (!ways.length) return undefined;
    const [example] = column.telling;
    const isOpen = ways.length > 1 && column.telling.some((value) => !/^(\d+)\D\1\D/.test(value));
    const way = isOpen
      ? (days ?? (column.telling.every((value) => value.includes(".")) ? "day first" : undefined))
      : ways[0];
    if (way) return typed(column, "day", saidDay(way));
    dates = add(dates, column.name, example!);
    return asText(column);
  };

  const typedColumns = said.map((column) => {
    if (column.telling.some((value) => CODE.test(value)) && column.telling.every((value) => /^\d+$/.test(value)))
      codes.push(column.name);
    const other = others.find(({of}) => fits(column, of));
    return number(column) ?? (other && typed(column, other.type, other.of)) ?? day(column) ?? asText(column);
  });

  const numeric = said.filter((_, i) => typedColumns[i]!.type !== "text");
  return {
    columns: typedColumns,
    notes: notesOf({commas, grouped, codes, numeric, decimal: wished ?? ofFile}),
    choices: [...(numbers ? [decimalChoice(numbers)] : []), ...(dates ? [dayChoice(dates)] : [])]
  };
}
