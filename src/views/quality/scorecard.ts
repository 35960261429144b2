import type {ScorecardRow} from "../../rows/tables.js";
import {say} from "../../words/say.js";
import type {Row} from "../../engine/answers.js";
import {rowsOf} from "../view.js";

export type {ScorecardRow};

interface Named {
  name: () => string;
  /** What a reader must know of the set before believing its numbers. */
  note: () => string;
}

/** The one set whose articles nobody had seen while the rules were written: the only honest measure. */
const FIRST = "first-contact";

const NAMES: Record<string, Named> = {
  [FIRST]: {
    name: () => say("Bài gặp lần đầu", "Articles met for the first time"),
    note: () => say("chưa ai đọc khi viết quy tắc", "nobody had read them when the rules were written")
  },
  "articles-2": {
    name: () => say("Bài dùng để viết quy tắc", "Articles the rules were written by"),
    note: () => say("đợt ba", "the third set")
  },
  articles: {
    name: () => say("Bài dùng để viết quy tắc", "Articles the rules were written by"),
    note: () => say("đợt sau", "later ones")
  },
  seeds: {
    name: () => say("Bài dùng để viết quy tắc", "Articles the rules were written by"),
    note: () => say("đợt đầu", "first ones")
  },
  digests: {
    name: () => say("Bản tóm lược kèm mã nguồn", "Digests that come with the code"),
    note: () => say("ai cũng chấm lại được", "anyone can score them again")
  }
};

/** From the least right to the most, so that the honest number is read first. */
export const SETS = "SELECT * FROM scorecard ORDER BY precision, set_name";

export const setsOf = (answers: Record<string, Row[]>): ScorecardRow[] => rowsOf<ScorecardRow>(answers, "sets");

export const isFirst = ({set_name}: ScorecardRow): boolean => set_name === FIRST;

export const firstOf = (sets: readonly ScorecardRow[]): ScorecardRow | undefined => sets.find(isFirst);

export const setName = (set: string): string => NAMES[set]?.name() ?? set;

export const noteOf = (set: string): string => NAMES[set]?.note() ?? "";
