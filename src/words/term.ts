import type {Figure} from "../rows/figure.js";
import {say} from "./say.js";

/** A figure with the term of Party committees that it belongs to: “2020-2025”; null where its time is not told. */
export interface Termed extends Figure {
  term: string | null;
  /** Whether the text names the term; else it is that of the figure's day. */
  term_told: boolean;
}

/** “nhiệm kỳ 2020–2025”. */
export const sayTerm = (term: string | null): string =>
  term
    ? say(`nhiệm kỳ ${term.replace("-", "–")}`, `term ${term.replace("-", "–")}`)
    : say("không rõ nhiệm kỳ", "unknown term");
