import {readFileSync} from "node:fs";
import {parse} from "yaml";
import type {Indicator} from "./list.js";

/** A row of `indicator_breaks`: a day from which an indicator is counted otherwise. */
export interface Break {
  indicator: string;
  break_date: string;
  /** The definition that begins. */
  vi: string;
  en: string;
  note: string;
  note_en: string;
  /** The number of the decision that made it. */
  decision: string;
}

/** A block of `data/vocabulary/breaks.yaml`. */
interface Block {
  indicators: string[];
  breaks: (Omit<Break, "indicator" | "break_date"> & {date: string})[];
}

const FILE = new URL("../../data/vocabulary/breaks.yaml", import.meta.url);

/** Throws where the table speaks of an indicator that is none. */
export function breaks(indicators: readonly Indicator[]): Break[] {
  const codes = new Set(indicators.map(({code}) => code));
  return (parse(readFileSync(FILE, "utf8")) as Block[]).flatMap(({indicators, breaks}) =>
    indicators.flatMap((indicator) => {
      if (!codes.has(indicator)) throw new Error(`unknown indicator: ${indicator} (data/vocabulary/breaks.yaml)`);
      return breaks.map(({date, ...said}) => ({indicator, break_date: date, ...said}));
    })
  );
}
