import * as v from "valibot";
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Pair,
  type Scalar
} from "yaml";
import {fault, type Fault} from "./fault.js";
import {pathOf, sayIssue, type Schema} from "./schema.js";

type Path = readonly (string | number)[];

/** What stands in a file, or at a path in it: its value where nothing is wrong, else everything that is. */
export interface Checked<T> {
  value: T | undefined;
  faults: Fault[];
}

/** YAML as it stands; undefined where it is none. */
export interface Yaml {
  raw: unknown;
  document: Document;
  /** What no schema needs to find: lines that are no YAML, fields that stand twice. */
  faults: Fault[];
  /** The line of what stands at a path, else of what it would stand in. */
  lineOf(path: Path): number;
  /** Checks what stands at a path. */
  check<T>(schema: Schema<T>, path?: Path): Checked<T>;
}

/** Opens YAML, or JSON, which is a part of it. What stands in fields of the names `words` is a word, though it look like a number. */
export function openYaml(text: string, words: readonly string[] = []): Yaml {
  const lines = new LineCounter();
  // YAML knows no lone carriage return, the line end of old Macintosh files; the library takes no list behind a byte order mark.
  const plain = text.replace(/^\uFEFF/, "").replace(/\r(?!\n)/g, "\n");
  const document = parseDocument(plain, {lineCounter: lines, prettyErrors: false});
  visit(document, {Scalar: (_, node) => void keepZeros(node), Pair: (_, pair) => void keepWord(pair, words)});
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const lineOf = (path: Path): number => lineAt(offsetOf(document, path));
  const told = new Set<number>();
  const faults = document.errors.flatMap(({code, pos: [at], message}) => {
    const line = lineAt(at);
    if (code === "DUPLICATE_KEY") return [twice(line, wordAt(plain, at))];
    // One mistake makes several errors in its line.
    return told.has(line) ? [] : (told.add(line), [notYaml(line, message)]);
  });
  const readable = document.errors.every(({code}) => code === "DUPLICATE_KEY");
  const raw: unknown = readable ? document.toJS() : undefined;
  const check = <T>(schema: Schema<T>, path: Path = []): Checked<T> => {
    const {issues, output} = v.safeParse(
      schema,
      path.reduce((at, key) => (at as Record<string, unknown>)[key], raw)
    );
    return {
      value: issues ? undefined : (output as T),
      faults: (issues ?? []).map((issue) => ({line: lineOf([...path, ...pathOf(issue)]), said: sayIssue(issue)}))
    };
  };
  return {raw, document, faults, lineOf, check};
}

/** Reads YAML by a schema; one that depends on what stands in the file is made from it. */
export function parseYaml<T>(text: string, schema: Schema<T> | ((raw: unknown) => Schema<T>)): Yaml & Checked<T> {
  const yaml = openYaml(text);
  if (yaml.raw === undefined) return {...yaml, value: undefined};
  const {value, faults} = yaml.check(typeof schema === "function" ? schema(yaml.raw) : schema);
  return {...yaml, value: yaml.faults.length ? undefined : value, faults: [...yaml.faults, ...faults]};
}

/** A code that begins with a zero is a word, not a number. */
function keepZeros(node: Scalar): void {
  if (typeof node.value === "number" && /^0\d+$/.test(node.source ?? "")) node.value = node.source;
}

function keepWord({key, value}: Pair, words: readonly string[]): void {
  if (isScalar(key) && isScalar(value) && typeof value.value === "number" && words.includes(String(key.value)))
    value.value = value.source;
}

const twice = (line: number, name: string): Fault =>
  fault(line, `mục “${name}” ghi hai lần`, `the field “${name}” stands twice`);

const notYaml = (line: number, message: string): Fault =>
  fault(
    line,
    "dòng này không phải YAML; hãy viết “tên: giá trị”, và đặt giá trị có dấu hai chấm trong ngoặc kép",
    `this line is not YAML (${message}); write “name: value”, and quote a value that holds a colon`
  );

const wordAt = (text: string, at: number): string => /[^\s:]*/.exec(text.slice(at))![0];

/** Where the key or item at a path begins; of what is not there, what it would stand in. */
function offsetOf(yaml: Document, path: readonly (string | number)[]): number {
  let node: unknown = yaml.contents;
  let at = startOf(node) ?? 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(yaml);
    const next: unknown = isMap(node)
      ? node.items.find(({key}) => String((key as {value?: unknown} | null)?.value) === String(step))
      : isSeq(node)
        ? node.items[Number(step)]
        : undefined;
    at = startOf(isPair(next) ? next.key : next) ?? at;
    node = isPair(next) ? next.value : next;
  }
  return at;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
