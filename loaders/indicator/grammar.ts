import {readOwn} from "../check/own.js";
import {byName, filled, text, type Schema} from "../check/schema.js";

/**
 * How the phrases of the table of indicators are written. `[a]` may be there or not, `(a|b)` is one of several, `<school>` is
 * one of a class of words that `data/vocabulary/classes.yaml` defines, by phrases that are written likewise. “#”, “…” and plain
 * words are left as they are.
 */
export type Classes = ReadonlyMap<string, readonly string[]>;

const FILE = new URL("../../data/vocabulary/classes.yaml", import.meta.url);
const SCHEMA: Schema<Record<string, string[]>> = byName(filled(text));

let kept: Classes | undefined;

/** The classes of the project, read once, each with all that its phrases say. Throws Mistake where the file is wrong. */
export const classes = (): Classes => (kept ??= classesOf(readOwn(FILE, SCHEMA)));

/** Classes written out; one may use those above it. */
export function classesOf(written: Record<string, readonly string[]>): Classes {
  const known = new Map<string, readonly string[]>();
  for (const [name, phrases] of Object.entries(written))
    known.set(name, [...new Set(phrases.flatMap((phrase) => expanded(phrase, known)))]);
  return known;
}

/** A phrase that cannot be read, with what is wrong in it. */
export class BadPhrase extends Error {}

const PARTS = /[[\]()|]|<[^<>]*>|[^[\]()|<]+/g;

/** Every phrase that a written one stands for, in the order of its alternatives, each once. */
export function expanded(phrase: string, known: Classes = classes()): string[] {
  const parts = phrase.match(PARTS) ?? [];
  const {said, rest} = readRow(parts, known);
  if (rest.length) throw new BadPhrase(`“${rest[0]}” stands outside of brackets in “${phrase}”`);
  return [...new Set(said.map(spaced))];
}

/** Whether a text is a phrase: its brackets are closed, and its classes are known. */
export function isPhrase(text: string): boolean {
  try {
    return expanded(text).some((phrase) => phrase !== "");
  } catch (error) {
    if (error instanceof BadPhrase) return false;
    throw error;
  }
}

/** What was read of some parts, and the parts behind it. */
interface Read {
  said: readonly string[];
  rest: readonly string[];
}

/** Alternatives, up to what closes them. */
function readChoice(parts: readonly string[], known: Classes): Read {
  const first = readRow(parts, known);
  if (first.rest[0] !== "|") return first;
  const {said, rest} = readChoice(first.rest.slice(1), known);
  return {said: [...first.said, ...said], rest};
}

/** What stands side by side. */
function readRow(parts: readonly string[], known: Classes): Read {
  let said: readonly string[] = [""];
  let rest = parts;
  while (rest.length && !/^[\])|]$/.test(rest[0]!)) {
    const read = readPart(rest, known);
    said = said.flatMap((before) => read.said.map((behind) => before + behind));
    rest = read.rest;
  }
  return {said, rest};
}

const CLOSES = new Map([
  ["[", "]"],
  ["(", ")"]
]);

function readPart([part, ...behind]: readonly string[], known: Classes): Read {
  const closes = CLOSES.get(part!);
  if (!closes) return {said: part!.startsWith("<") ? inClass(part!.slice(1, -1), known) : [part!], rest: behind};
  const {said, rest} = readChoice(behind, known);
  if (rest[0] !== closes) throw new BadPhrase(`“${part}” is not closed`);
  return {said: closes === "]" ? [...said, ""] : said, rest: rest.slice(1)};
}

function inClass(name: string, known: Classes): readonly string[] {
  const words = known.get(name);
  if (!words) throw new BadPhrase(`there is no class “${name}”`);
  return words;
}

const spaced = (phrase: string): string =>
  phrase
    .replace(/\s+/g, " ")
    .replace(/ (?=,)/g, "")
    .trim();
