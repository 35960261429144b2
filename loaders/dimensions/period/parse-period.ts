import type {Period} from "./rules.js";

const lastDay = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** “2018”, “2018-06” or “2016/2020”, as SDMX and ISO 8601 write a period. */
export function parsePeriod(text: string): Period | undefined {
  const [, first, last] = /^(\d{4})(?:\/(\d{4}))?$/.exec(text) ?? [];
  if (first) return first <= (last ?? first) ? {start: `${first}-01-01`, end: `${last ?? first}-12-31`} : undefined;
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  return year ? {start: `${text}-01`, end: lastDay(Number(year), Number(month))} : undefined;
}
