import type {TableRow} from "../tables/schema.js";
import {saysOnlyNoun} from "../indicator/tree.js";
import type {Observation} from "../observation.js";
import {GUESSED} from "../dimensions/place/focus.js";
import {regexp} from "../read/regexp.js";

/** More likely right in full than not: less than that nothing is built on, and of what is more the grade decides what is said. */
export const SURE = 0.5;

/** Units of which a figure is a day or a year itself. */
export const TIMES: readonly string[] = ["year", "date"];

/** Why a figure stated as actual may not be one. */
export type Doubt = NonNullable<TableRow<"observations">["doubt"]>;

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

/** Doubts of what was read, not of what its time means; the figure of such a one says nothing aloud and answers nothing. */
export const OF_READING: readonly Doubt[] = ["unsure", "place_inferred", "bare_phrase", "period_elsewhere"];

/** What a reviewer has looked at is inferred no more. */
const isInferred = ({review}: Observation): boolean => review !== "accepted" && review !== "corrected";

const isOnlyNoun = ({phrase}: Observation): boolean => phrase !== null && saysOnlyNoun(phrase);

/** The first that holds is told. */
export const doubts: readonly DoubtRule[] = [
  {name: "unsure", when: ({confidence}) => confidence < SURE},
  {name: "contradicted", when: ({conflict_group}) => conflict_group !== null},
  {name: "place_inferred", when: (row) => isInferred(row) && GUESSED.has(row.place_route)},
  {name: "bare_phrase", when: (row) => isInferred(row) && isOnlyNoun(row)},
  {name: "period_elsewhere", when: (row) => isInferred(row) && row.period_route === "elsewhere"},
  {
    name: "deadline",
    when: ({unit_measure, quote}) => TIMES.includes(unit_measure) && WANTED.test(quote.normalize("NFC").toLowerCase())
  },
  {name: "told_before", when: (row) => (yearTold(row) ?? -Infinity) > (yearOf(row.as_of) ?? Infinity)}
];

/** Why a figure may not be taken for what is; null where it may. */
export const doubtOf = (row: Observation): Doubt | null => doubts.find(({when}) => when(row))?.name ?? null;
