import {eraOf, type Break} from "./comparable.js";
import type {Figure} from "./figure.js";
import {periodYear} from "./period.js";
import {unitOf} from "./unit.js";

/** Surer than this a claim may be built on a figure. */
const SURE = 0.6;

interface Doubt {
  name: string;
  when: (figure: Figure) => boolean;
}

/** “Năm 2020 là hạn huyện đặt ra để đạt chuẩn”: a sentence that tells of what is wanted. */
const WANTED =
  /(?<!\p{L})(?:hạn|mục tiêu|phấn đấu|hướng tới|hướng đến|quyết tâm|đặt ra|dự kiến|kế hoạch|sẽ|lộ trình)(?!\p{L})/iu;

const isTime = ({unit_measure}: Figure): boolean => unitOf(unit_measure).time ?? false;

const publishedYear = ({published}: Figure): number => (published ? Number(published.slice(0, 4)) : Infinity);

/** Why a figure, though it says what is, may not be what is. */
export const doubts: readonly Doubt[] = [
  {name: "read with little certainty", when: ({confidence}) => confidence < SURE},
  {name: "contradicted", when: ({conflict_group}) => conflict_group !== null},
  {name: "a deadline", when: (figure) => isTime(figure) && WANTED.test(figure.quote)},
  {name: "told before its time", when: (figure) => (periodYear(figure) ?? -Infinity) > publishedYear(figure)}
];

/** Whether a figure may be taken for what is. */
export const isSureResult = (figure: Figure): boolean => !doubts.some(({when}) => when(figure));

/** Doubts of the reading alone, whatever time a figure is of. */
const READING = ["read with little certainty", "contradicted"];

/** Whether a figure was read with certainty: a term's may be told before its end. */
export const isSurelyRead = (figure: Figure): boolean =>
  !doubts.some(({name, when}) => READING.includes(name) && when(figure));

interface PairDoubt {
  name: string;
  when: (actual: Figure, other: Figure, breaks: readonly Break[]) => boolean;
}

const isDated = ({period_end}: Figure): boolean => period_end !== null;

/** Why a result may not be set against a promise or a former value of it. */
export const pairDoubts: readonly PairDoubt[] = [
  {name: "no sure result", when: (actual) => !isSureResult(actual)},
  {
    name: "the other is unsure",
    when: (_, {confidence, conflict_group}) => confidence < SURE || conflict_group !== null
  },
  {name: "an article and a statistics office", when: (actual, other) => actual.source_kind !== other.source_kind},
  {
    name: "counted for unlike times",
    when: (actual, other) => actual.freq !== null && other.freq !== null && actual.freq !== other.freq
  },
  {
    name: "another definition",
    when: (actual, other, breaks) => isDated(actual) && isDated(other) && eraOf(actual, breaks) !== eraOf(other, breaks)
  }
];

/** Whether a result may be set against another figure of the same thing. */
export const areComparable = (actual: Figure, other: Figure, breaks: readonly Break[]): boolean =>
  !pairDoubts.some(({when}) => when(actual, other, breaks));
