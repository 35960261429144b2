const DAY = 24 * 60 * 60 * 1000;

/** A stretch of time in days, its first and its last among them; undefined where an end is open. */
export const daysOf = ({
  period_start,
  period_end
}: {
  period_start: string | null;
  period_end: string | null;
}): number | undefined =>
  period_start !== null && period_end !== null
    ? Math.round((Date.parse(period_end) - Date.parse(period_start)) / DAY) + 1
    : undefined;

/** Longer than a year, and the day by which months and leap years differ. */
export const isLong = (stretch: Parameters<typeof daysOf>[0]): boolean => (daysOf(stretch) ?? 0) > 367;
