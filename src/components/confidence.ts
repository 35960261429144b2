/** How sure the rule that read a figure is, in words; the first line that is reached holds. */
export const confidenceWords: readonly (readonly [number, string])[] = [
  [0.9, "máy đọc rất chắc"],
  [0.75, "máy đọc khá chắc"],
  [0.5, "máy đọc chưa thật chắc, nên xem lại câu gốc"],
  [0, "máy đọc không chắc, cần xem lại câu gốc"]
];

export const sayConfidence = (confidence: number): string =>
  confidenceWords.find(([least]) => confidence >= least)?.[1] ?? confidenceWords.at(-1)![1];
