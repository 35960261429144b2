import {firstWhere} from "./first-where.js";

/** A stretch of a text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Whether two stretches have a character in common. */
export const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Makes the question whether a stretch meets any of these, which are in the order of their starts and may overlap. */
export function meetingAny(spans: readonly Span[]): (span: Span) => boolean {
  const furthest: number[] = [];
  for (const {end} of spans) furthest.push(Math.max(end, furthest.at(-1) ?? 0));
  return ({start, end}) => {
    const begun = firstWhere(spans.length, (i) => spans[i]!.start >= end);
    return begun > 0 && furthest[begun - 1]! > start;
  };
}
