import type {Figure} from "../rows/figure.js";
import {differenceOf, sayNumber} from "../words/number.js";
import {say} from "../words/say.js";

/** A part of a whole: what a figure counts. */
export interface Piece {
  figure: Figure;
  value: number;
  /** “34 chi bộ cơ sở”. */
  words: string;
}

/** Things of one kind in one place: how many there are, and the parts they are told in. */
export interface Whole {
  label: string;
  sublabel: string;
  ref_area: string | null;
  /** From the left; what is left of the total after them is nobody's part. */
  pieces: readonly Piece[];
  /** How many there are of all; null where no article says. */
  total: number | null;
  /** “44/46”. */
  said: string;
  /** What else is to be told: what is left, whether the parts add up. */
  notes: readonly string[];
}

/** Whether parts that are told beside their whole make it up. */
export interface Sum {
  words: string;
  agrees: boolean;
}

const isCertain = ({bound}: Figure): boolean => bound === "exact";

/** Parts against the whole that is told beside them; undefined where one of them is no certain number. */
export function sumOf(parts: readonly Figure[], whole: Figure): Sum | undefined {
  const values = parts.map(({obs_value}) => obs_value!);
  if (parts.length < 2 || ![...parts, whole].every(isCertain)) return undefined;
  const sum = values.reduce((a, b) => differenceOf(a, -b), 0);
  const told = `${values.map(sayNumber).join(" + ")} = ${sayNumber(sum)}`;
  if (sum === whole.obs_value)
    return {agrees: true, words: say(`${told}, khớp với tổng`, `${told}, which is the whole`)};
  const [all, off] = [sayNumber(whole.obs_value!), sayNumber(Math.abs(differenceOf(sum, whole.obs_value!)))];
  return {
    agrees: false,
    words: say(`${told}, lệch ${off} so với ${all} được nêu`, `${told}, ${off} off the stated ${all}`)
  };
}

/** What the pieces leave of the total; null where it is not known. */
export const restOf = ({pieces, total}: Pick<Whole, "pieces" | "total">): number | null =>
  total === null ? null : Math.max(0, total - pieces.reduce((sum, {value}) => sum + value, 0));
