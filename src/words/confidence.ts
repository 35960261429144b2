import {say} from "./say.js";

/** How sure the rule that read a figure is, in words; the first line that is reached holds. */
export const confidenceWords: readonly (readonly [least: number, words: () => string])[] = [
  [0.9, () => say("máy đọc rất chắc", "read by machine, very sure")],
  [0.7, () => say("máy đọc khá chắc", "read by machine, fairly sure")],
  [0.5, () => say("máy đọc chưa thật chắc, nên xem lại câu gốc", "read by machine, not quite sure: see the sentence")],
  [0, () => say("máy đọc không chắc, cần xem lại câu gốc", "read by machine, unsure: check the sentence")]
];

export const sayConfidence = (confidence: number): string =>
  (confidenceWords.find(([least]) => confidence >= least) ?? confidenceWords.at(-1)!)[1]();
