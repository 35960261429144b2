import type {ScorecardRow} from "../../loaders/tables.js";
import type {Row} from "../engine/answers.js";
import {rowsOf} from "./view.js";

export type {ScorecardRow};

interface Named {
  name: string;
  /** What a reader must know of the set before believing its numbers. */
  note: string;
}

/** The one set whose articles nobody had seen while the rules were written: the only honest measure. */
const FIRST = "first-contact";

const NAMES: Record<string, Named> = {
  [FIRST]: {name: "Bài gặp lần đầu", note: "chưa ai đọc khi viết quy tắc"},
  "articles-2": {name: "Chính các bài ấy, đọc lại", note: "sau khi quy tắc được sửa theo chúng"},
  articles: {name: "Bài dùng để viết quy tắc", note: "đợt sau"},
  seeds: {name: "Bài dùng để viết quy tắc", note: "đợt đầu"},
  digests: {name: "Bản tóm lược kèm mã nguồn", note: "ai cũng chấm lại được"}
};

/** From the least right to the most, so that the honest number is read first. */
export const SETS = "SELECT * FROM scorecard ORDER BY precision, set_name";

export const setsOf = (answers: Record<string, Row[]>): ScorecardRow[] => rowsOf<ScorecardRow>(answers, "sets");

export const isFirst = ({set_name}: ScorecardRow): boolean => set_name === FIRST;

export const firstOf = (sets: readonly ScorecardRow[]): ScorecardRow | undefined => sets.find(isFirst);

export const nameOf = (set: string): string => NAMES[set]?.name ?? set;

export const noteOf = (set: string): string => NAMES[set]?.note ?? "";
