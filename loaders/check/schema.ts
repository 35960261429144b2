import * as v from "valibot";
import {advice, type InBoth} from "./fault.js";

/** A schema of a file; its issues are told by `sayIssue`. */
export type Schema<T = unknown> = v.GenericSchema<unknown, T>;

type Entries = Record<string, Schema<any>>; // eslint-disable-line @typescript-eslint/no-explicit-any

/** What an issue carries in its message: the words that would be right, or what to do. */
interface Note {
  words?: readonly string[];
  advice?: InBoth;
}

const note = (note: Note): string => JSON.stringify(note);
/** The message of what must be written otherwise. */
export const needs = (vi: string, en: string): string => note({advice: [vi, en]});

export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === "";

const MAP = needs(
  "viết các mục con, mỗi mục một dòng “tên: giá trị”",
  "write fields below it, a line “name: value” each"
);

/** A map with these fields and no others but those whose names are let pass; every field that is unknown is told, with the nearest that is one. */
export const fields = <const E extends Entries>(entries: E, passing: readonly string[] = []) =>
  v.pipe(
    v.custom<Record<string, unknown>>(isMap, MAP),
    v.transform((map) => Object.fromEntries(Object.entries(map).filter(([name]) => !passing.includes(name)))),
    v.objectWithRest(entries, v.never(note({words: Object.keys(entries)})))
  );

/** A map from names to what all of them have. */
export const byName = <T>(value: Schema<T>) =>
  v.pipe(v.custom<Record<string, unknown>>(isMap, MAP), v.record(v.string(), value));

const ITEMS = needs("viết thành danh sách, mỗi mục bắt đầu bằng “- ”", "write a list, “- ” before each item");

/** A list; an empty file is an empty one. */
export const list = <T>(item: Schema<T>) => v.nullish(v.array(item, ITEMS), []);

/** A list of one thing at least. */
export const filled = <T>(item: Schema<T>) =>
  v.pipe(v.array(item, ITEMS), v.minLength(1, needs("ghi ít nhất một", "write one at least")));

/** A field that may be left out or empty. */
export const maybe = <T>(schema: Schema<T>) =>
  v.optional(
    v.lazy((value): Schema<T | null> => (isEmpty(value) ? nothing : schema)),
    null
  );

/** A field that may be left out. */
export const optional = <T>(schema: Schema<T>) => v.optional(schema);

/** A field that may be left out, and says that there is nothing where it is empty. */
export const orNull = <T>(schema: Schema<T>) =>
  v.optional(v.lazy((value): Schema<T | null> => (isEmpty(value) ? nothing : schema)));

const nothing = v.pipe(
  v.any(),
  v.transform(() => null)
);

/** Whatever stands there. */
export const anything: Schema = v.unknown();

/** A word or line; a number that stands as one is taken as it is written. */
const textOf = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number"
    ? String(value).normalize("NFC").trim() || undefined
    : undefined;

/** Text that a reading makes something of, else what to write. */
export const read = <T>(parse: (text: string) => T | undefined, vi: string, en: string): Schema<T> =>
  v.pipe(
    v.custom<string>((value) => parse(textOf(value) ?? "") !== undefined, needs(vi, en)),
    v.transform((value) => parse(textOf(value)!)!)
  );

export const text = read((line) => line || undefined, "viết một dòng chữ", "write a line of text");

export const address = read(
  (url) => (/^https?:\/\/\S+$/.test(url) ? url : undefined),
  "viết trọn địa chỉ, bắt đầu bằng https://",
  "write the whole address, from https://"
);

/** A string as YAML has it: codes and days that it would take for numbers stand in quotes. */
export const quoted = (pattern: RegExp, vi: string, en: string) =>
  v.custom<string>((value) => typeof value === "string" && pattern.test(value), needs(vi, en));

export const day = quoted(
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  'viết ngày dạng "2019-12-31"',
  'write a day as "2019-12-31"'
);

export const yes = v.literal(true, needs("viết true, hoặc bỏ mục này", "write true, or leave it out"));
export const flag = v.boolean(needs("viết true hoặc false", "write true or false"));
export const number = v.pipe(
  v.number(needs("viết một số", "write a number")),
  v.finite(needs("viết một số", "write a number"))
);
export const integer = v.pipe(
  v.number(needs("viết một số nguyên", "write a whole number")),
  v.integer(needs("viết một số nguyên", "write a whole number"))
);

/** One of some words. */
export const oneOf = <const T extends string>(words: Iterable<T>): Schema<T> => {
  const all = [...words];
  const known = new Set<unknown>(all);
  return v.custom<T>((value) => known.has(value), note({words: all}));
};

/** A list in which no two rows have the same of a field. */
export const distinct = <T>(items: Schema<T[]>, key: keyof T & string) =>
  v.pipe(
    items,
    v.rawCheck(({dataset, addIssue}) => {
      const seen = new Set<unknown>();
      const rows: unknown[] = Array.isArray(dataset.value) ? dataset.value : [];
      rows.forEach((row, i) => {
        const value = isMap(row) ? row[key] : undefined;
        if (value !== undefined && seen.has(value))
          addIssue({input: value, message: TWICE, path: [step(rows, i), step(row as object, key)] as never});
        seen.add(value);
      });
    })
  );

/** Rows whose fields must suit each other: which is wrong and what to do, as `needs` says it; undefined where all is right. */
export const together = <T>(
  row: Schema<T>,
  wrong: (row: Record<string, unknown>) => {field: string; todo: string} | undefined
) =>
  v.pipe(
    row,
    v.rawCheck(({dataset, addIssue}) => {
      const value: unknown = dataset.value;
      const found = isMap(value) ? wrong(value) : undefined;
      if (found && isMap(value))
        addIssue({input: value[found.field], message: found.todo, path: [step(value, found.field)] as never});
    })
  );

const TWICE = needs("đặt khác đi, vì đã có ở trên", "change it, since it stands above already");

const step = (input: object, key: string | number) => ({
  type: "unknown",
  origin: "value",
  input,
  key,
  value: undefined
});

type Issue = v.BaseIssue<unknown>;

/** What an issue is of: where it is in the file. */
export const pathOf = ({path}: Issue): (string | number)[] =>
  (path ?? []).map(({key}) => (typeof key === "number" ? key : String(key)));

/** The kinds of issue, each with its sentence; the first that fits tells it. */
const sentences: {is(issue: Issue): boolean; say(name: string, issue: Issue, note: Note): InBoth}[] = [
  {
    is: ({path}) => path?.at(-1)?.origin === "key",
    say: (name) => [`thiếu mục “${name}”`, `the field “${name}” is missing`]
  },
  {
    is: ({type}) => type === "never",
    say: (name, _, {words = []}) =>
      joined([`không có mục “${name}”`, `there is no field “${name}”`], advice(name, words))
  },
  {
    is: ({input, path}) => isEmpty(input) && typeof path?.at(-1)?.key === "string",
    say: (name) => [`thiếu mục “${name}”`, `the field “${name}” is missing`]
  },
  {
    is: () => true,
    say: (name, {input}, {words, advice: [vi, en] = ["", ""]}) => {
      const given = isMap(input) || Array.isArray(input) ? "" : ` “${String(input)}”`;
      return joined(
        [`mục “${name}”${given} không đúng`, `the field “${name}”${given} is wrong`],
        words ? advice(String(input), words) : [`; hãy ${vi}`, `; ${en}`]
      );
    }
  }
];

const joined = (a: InBoth, b: InBoth): InBoth => [a[0] + b[0], a[1] + b[1]];

/** An issue as a sentence for who wrote the file. */
export function sayIssue(issue: Issue): InBoth {
  const name = pathOf(issue).findLast((key) => typeof key === "string");
  const told = JSON.parse(/^\{/.test(issue.message) ? issue.message : "{}") as Note;
  if (name === undefined) return [`hãy ${told.advice?.[0]}`, String(told.advice?.[1])];
  return sentences.find(({is}) => is(issue))!.say(String(name), issue, told);
}
