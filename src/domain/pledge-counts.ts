import type {Figure} from "../rows/figure.js";
import {sayNumber} from "../words/number.js";
import {isJudged, type Pledge} from "./pledge.js";
import {plural, say} from "../words/say.js";

type State = NonNullable<Figure["state"]>;

/** How many promises are in each state. */
export type Counts = Partial<Record<State, number>>;

export function countStates(pledges: readonly Pledge[]): Counts {
  const counts: Counts = {};
  for (const {promise} of pledges) counts[promise.state!] = (counts[promise.state!] ?? 0) + 1;
  return counts;
}

export const total = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

const answered = (counts: Counts): number =>
  Object.entries(counts).reduce((sum, [state, count]) => sum + (isJudged({state: state as State}) ? count : 0), 0);

/** “6 trong 9 cam kết có số liệu trả lời; 4 đã đạt”. */
export function sayAnswered(counts: Counts): string {
  const [all, told, reached] = [total(counts), answered(counts), counts.reached ?? 0].map(sayNumber);
  if (!answered(counts))
    return say(
      `Chưa cam kết nào trong ${all} có số liệu trả lời`,
      `None of ${plural(all!, "promise")} is answered by a figure yet`
    );
  return say(
    `${told} trong ${all} cam kết có số liệu trả lời; ${reached} đã đạt`,
    `${told} of ${plural(all!, "promise")} ${told === "1" ? "is" : "are"} answered by figures; ${reached} reached`
  );
}
