/** A stretch of days, open where an end is null. */
interface Stretch {
  start: string | null;
  end: string | null;
}

/** Whether an ISO date is a day of the calendar: 29/2/2020 is one, 29/2/2019 none. */
export function isDay(iso: string): boolean {
  const [year, month, day] = iso.split("-").map(Number);
  const date = new Date(Date.UTC(year!, month! - 1, day));
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && date.getUTCMonth() === month! - 1 && date.getUTCDate() === day;
}

/** Whether both ends are days of the calendar, the first not after the last. */
export const exists = ({start, end}: Stretch): boolean =>
  (start === null || isDay(start)) && (end === null || isDay(end)) && (start === null || end === null || start <= end);
