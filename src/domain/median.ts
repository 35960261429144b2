/** The middle of some values, the mean of the middle two where they are even; undefined of none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : sorted.length ? (sorted[half - 1]! + sorted[half]!) / 2 : undefined;
}
