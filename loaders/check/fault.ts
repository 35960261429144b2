import {nearest} from "./nearest.js";

/** A sentence in both languages, without a full stop. */
export type InBoth = readonly [vi: string, en: string];

/** One thing that is wrong in a file, and what to write instead. */
export interface Fault {
  /** From 1; null where the whole file is meant. */
  line: number | null;
  said: InBoth;
}

export const fault = (line: number | null, vi: string, en: string): Fault => ({line, said: [vi, en]});

/** So many words of a list are told in full. */
const FEW = 12;

/** “ (có phải ý là …?)”: the nearest right word, else all of them where they are few. */
export function advice(word: string, words: Iterable<string>): InBoth {
  const all = [...words];
  const near = nearest(word, all);
  if (near !== undefined) return [` (có phải ý là “${near}”?)`, ` (did you mean “${near}”?)`];
  if (!all.length || all.length > FEW) return ["", ""];
  return [`; hãy viết một trong: ${all.join(", ")}`, `; write one of: ${all.join(", ")}`];
}

/** So many faults of one file are told; a column of wrong cells says the same over and over. */
const TOLD = 20;

/** All that is wrong in a file, in the order of its lines, as one sentence in each language. */
export function tellAll(faults: readonly Fault[]): InBoth {
  const sorted = inOrder(faults);
  const [vi, en] = ([0, 1] as const).map((language) =>
    sorted.slice(0, TOLD).map(({line, said}, i) => (i && line ? `${LINE[language]} ${line}: ` : "") + said[language])
  ) as [string[], string[]];
  const left = faults.length - TOLD;
  if (left > 0) {
    vi.push(`và ${left} lỗi nữa`);
    en.push(`and ${left} more`);
  }
  return [vi.join("; "), en.join("; ")];
}

const LINE = ["dòng", "line"] as const;

/** The line of the fault that is told first. */
export const firstLine = (faults: readonly Fault[]): number | null => inOrder(faults)[0]?.line ?? null;

const inOrder = (faults: readonly Fault[]): Fault[] => [...faults].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
