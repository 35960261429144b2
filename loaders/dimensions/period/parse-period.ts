import type {Period} from "./rules.js";

const lastDay = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(text) ?? [];
  return year !== undefined && `${year}-${month}-${day}` <= lastDay(Number(year), Number(month));
}

/** “2018”, “2018-06”, “2016/2020” or the day of a census, “2019-04-01”, as SDMX and ISO 8601 write a period. */
export function parsePeriod(text: string): Period | undefined {
  const [, first, last] = /^(\d{4})(?:\/(\d{4}))?$/.exec(text) ?? [];
  if (first) return first <= (last ?? first) ? {start: `${first}-01-01`, end: `${last ?? first}-12-31`} : undefined;
  if (isDay(text)) return {start: text, end: text};
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  return year ? {start: `${text}-01`, end: lastDay(Number(year), Number(month))} : undefined;
}
