import type {Figure} from "../../rows/figure.js";
import {sayNumber} from "../../words/number.js";
import {say} from "../../words/say.js";
import type {Row} from "../../engine/answers.js";
import {rowsOf} from "../view.js";

type Source = Figure["source_kind"];

/** How many figures there are of an indicator, drawn or not. */
export interface ShareRow {
  indicator: string;
  source_kind: Source;
  figures: number;
}

/** By how many figures of some indicators that is said which is said of them. */
export type ShareOf = (drawn: readonly Figure[], codes: readonly string[], source?: Source) => string | null;

/** “theo 160 con số mới nhất trong 2.300”; null where all that there are have been drawn. */
export function shareIn(answers: Record<string, Row[]>): ShareOf {
  const counts = rowsOf<ShareRow>(answers, "counts");
  return (drawn, codes, source) => {
    const all = counts
      .filter(({indicator, source_kind}) => codes.includes(indicator) && (!source || source_kind === source))
      .reduce((sum, {figures}) => sum + figures, 0);
    const [few, many] = [drawn.length, all].map(sayNumber) as [string, string];
    return all > drawn.length
      ? say(`theo ${few} con số mới nhất trong ${many}`, `by the newest ${few} of ${many} figures`)
      : null;
  };
}
