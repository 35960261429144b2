import type {Figure} from "../rows/figure.js";
import {areOfTwoEras} from "./subject.js";

/** What is said aloud rests on figures of a whole locality whose reading was found right nearly always. */
const maySay = ({grade, scope}: Figure): boolean => grade === "A" && scope === "whole";

/** Whether a figure may be taken for what is. */
export const isSureResult = (figure: Figure): boolean => maySay(figure) && figure.doubt === null;

/** Doubts of what a time means, not of what was read: a term's figure may be told before its end. */
const OF_TIME: readonly Figure["doubt"][] = ["deadline", "told_before"];

/** Whether a figure was read with certainty; of no other is anything said aloud. */
export const isSurelyRead = (figure: Figure): boolean =>
  maySay(figure) && (figure.doubt === null || OF_TIME.includes(figure.doubt));

interface PairDoubt {
  name: string;
  when: (actual: Figure, former: Figure) => boolean;
}

/** Why a result may not be set against a former value of it. */
export const pairDoubts: readonly PairDoubt[] = [
  {name: "no sure result", when: (actual) => !isSureResult(actual)},
  {name: "the other is unsure", when: (_, former) => !isSurelyRead(former)},
  {name: "an article and a statistics office", when: (actual, former) => actual.source_kind !== former.source_kind},
  {
    name: "counted for unlike times",
    when: (actual, former) => actual.freq !== null && former.freq !== null && actual.freq !== former.freq
  },
  {name: "another definition", when: areOfTwoEras}
];

/** Whether a result may be set against a former value of the same thing. */
export const areComparable = (actual: Figure, former: Figure): boolean =>
  !pairDoubts.some(({when}) => when(actual, former));
