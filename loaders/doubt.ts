import type {Observation} from "./observation.js";
import {regexp} from "./regexp.js";

/** Surer than this a claim may be built on a figure. */
export const SURE = 0.6;

/** Units of which a figure is a day or a year itself. */
export const TIMES: readonly string[] = ["year", "date"];

/** Why a figure, though it says what is, may not be what is. */
export type Doubt = "unsure" | "contradicted" | "deadline" | "told_before";

interface DoubtRule {
  name: Doubt;
  when: (row: Observation) => boolean;
}

/** “Năm 2020 là hạn huyện đặt ra để đạt chuẩn”: a sentence that tells of what is wanted. */
const WANTED = regexp(
  /(?<!\p{L})(?:hạn|mục tiêu|phấn đấu|hướng tới|hướng đến|quyết tâm|đặt ra|dự kiến|kế hoạch|sẽ|lộ trình)(?!\p{L})/u
);

const yearOf = (day: string | null): number | undefined => (day ? Number(day.slice(0, 4)) : undefined);

/** The year a figure speaks of. */
export const yearTold = ({period_end, period_start}: Observation): number | undefined =>
  yearOf(period_end) ?? yearOf(period_start);

/** The first that holds is told. */
export const doubts: readonly DoubtRule[] = [
  {name: "unsure", when: ({confidence}) => confidence < SURE},
  {name: "contradicted", when: ({conflict_group}) => conflict_group !== null},
  {
    name: "deadline",
    when: ({unit_measure, quote}) => TIMES.includes(unit_measure) && WANTED.test(quote.normalize("NFC").toLowerCase())
  },
  {name: "told_before", when: (row) => (yearTold(row) ?? -Infinity) > (yearOf(row.as_of) ?? Infinity)}
];

/** Why a figure may not be taken for what is; null where it may. */
export const doubtOf = (row: Observation): Doubt | null => doubts.find(({when}) => when(row))?.name ?? null;
