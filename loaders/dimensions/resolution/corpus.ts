import type {Corpus} from "../../read/rule.js";
import type {Named} from "./rules.js";

const numbered = (number: string): Named => ({naming: "numbered", number, ordinal: null});
const congress = (ordinal: number | null): Named => ({naming: "congress", number: null, ordinal});
const session = (number: string): Named => ({naming: "session", number, ordinal: null});

/** A resolution ← how texts name it; `undefined` stands for what is none. */
export const corpus: Corpus<Named> = [
  [numbered("02-nq/qu"), "nghị quyết số 02-nq/qu", "nghị quyết 02-nq/qu", "nghị quyết số 02 - nq/qu"],
  [numbered("08-ctr/tu"), "chương trình số 08-ctr/tu", "chương trình hành động số 08-ctr/tu"],
  [numbered("45-nq/tw"), "nghị quyết 45-nq/tw"],
  [congress(null), "nghị quyết đại hội", "nghị quyết đh", "nghị quyết đại hội đảng bộ", "nghị quyết đh chi bộ"],
  [congress(17), "nghị quyết đại hội xvii", "nghị quyết đại hội lần thứ xvii", "nghị quyết đại hội đảng bộ lần thứ 17"],
  [session("4 khóa xi"), "nghị quyết trung ương 4 khóa xi", "nghị quyết trung ương 4 (khoá xi"],
  [session("7"), "nghị quyết trung ương 7"],
  [undefined, "nghị quyết", "đại hội đảng bộ", "quyết định số 491/qđ-ttg", "ra nghị quyết riêng", "chương trình 135"]
];
