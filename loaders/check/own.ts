import {readFileSync} from "node:fs";
import {Mistake} from "./mistake.js";
import type {Fault} from "./fault.js";
import type {Schema} from "./schema.js";
import {parseYaml} from "./yaml.js";

const PROJECT = new URL("../../", import.meta.url).href;

/** A file of the project's own, or of a publisher's, without which nothing can be built. Throws Mistake with all that is wrong in it. */
export const readOwn = <T>(file: URL, schema: Schema<T> | ((raw: unknown) => Schema<T>)): T =>
  parseOwn(readFileSync(file, "utf8"), file.href.replace(PROJECT, ""), schema);

/** The same of a text, with the name that mistakes are told by. */
export function parseOwn<T>(text: string, name: string, schema: Schema<T> | ((raw: unknown) => Schema<T>)): T {
  const {value, faults} = parseYaml(text, schema);
  if (faults.length) throw mistakeOf(name, faults);
  return value as T;
}

/** A line for each fault of a file. */
export const mistakeOf = (name: string, faults: readonly Fault[]): Mistake =>
  new Mistake(faults.map(({line, said: [vi]}) => `${name}${line ? `, dòng ${line}` : ""}: ${vi}.`).join("\n"));

/** What every one of several readings gives. Throws one Mistake with those of all, so that a build that stops tells all at once. */
export function attempts<T>(readings: readonly (() => T)[]): T[] {
  const read: T[] = [];
  const wrong: Mistake[] = [];
  for (const reading of readings)
    try {
      read.push(reading());
    } catch (error) {
      if (!(error instanceof Mistake)) throw error;
      wrong.push(error);
    }
  if (wrong.length) throw mistakesOf(wrong);
  return read;
}

/** Several mistakes as one, each told once. */
export const mistakesOf = (mistakes: readonly Mistake[]): Mistake =>
  new Mistake([...new Set(mistakes.map(({message}) => message))].join("\n"));
