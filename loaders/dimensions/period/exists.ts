/** A stretch of days, open where an end is null. */
interface Stretch {
  start: string | null;
  end: string | null;
}

/** A day that every year has, by an expression alone: a text may have a date at every other word. */
const YEARLY =
  /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/;
/** 29 February of a year that has one. */
const LEAP = /^(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29$/;

/** Whether an ISO date is a day of the calendar: 29/2/2020 is one, 29/2/2019 none. */
export const isDay = (iso: string): boolean => YEARLY.test(iso) || LEAP.test(iso);

/** Whether both ends are days of the calendar, the first not after the last. */
export const exists = ({start, end}: Stretch): boolean =>
  (start === null || isDay(start)) && (end === null || isDay(end)) && (start === null || end === null || start <= end);
