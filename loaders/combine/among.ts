import type {FoundFigure} from "./figure.js";
import type {Unsure} from "./confidence.js";
import {regexp} from "../read/regexp.js";

/** A figure as it was read. */
export interface ReadFigure {
  figure: FoundFigure;
  row: Unsure;
}

/** What opens the parts of a whole, and stands before any of them. */
const OPENS = regexp(/(?<!\p{L})(?:trong đó|trong số (?:đó|này|ấy)|(?:bao )?gồm)(?!\p{L})/u);

/** “Trong số 91 đảng viên được trao Huy hiệu có 3 …”: right before the whole. */
const OUT_OF = regexp(/(?<!\p{L})trong (?:tổng )?số\s*(?:hơn |gần |trên )?$/u);
const HEAD = 20;

/** How far before a part its whole may stand. */
const REACH = 600;

/**
 * “trao Huy hiệu cho 21 đảng viên, gồm 2 người …”, “Trong đó, 2 người …”: whether a figure is told among a greater one before it in its
 * sentence, or in one with which its own goes on, from which no column tells it apart. That is of a part of its place then, whatever
 * the part is called.
 */
export const isAmong = ({figure, row}: ReadFigure, before: readonly ReadFigure[], lower: string): boolean =>
  row.measure === "level" &&
  before.some(
    (whole) =>
      figure.from - whole.figure.to <= REACH && isOfSame(whole.row, row) && isOpened(whole.figure, figure, lower)
  );

/** Whether the words before a figure, or before its whole, say that it is among that. */
function isOpened(whole: FoundFigure, {sentence, from}: FoundFigure, lower: string): boolean {
  if (whole.sentence !== sentence) return sentence.goesOn;
  return (
    OPENS.test(lower.slice(whole.to, from)) || OUT_OF.test(lower.slice(Math.max(0, whole.from - HEAD), whole.from))
  );
}

/** What must be equal for one figure to be taken for the other. */
const SAME = ["indicator", "measure", "breakdown", "uncoded", "unit_measure", "ref_area", "org", "value_kind"] as const;

const isOfSame = (whole: Unsure, part: Unsure): boolean =>
  SAME.every((column) => whole[column] === part[column]) &&
  whole.time_period === part.time_period &&
  (whole.obs_value ?? 0) > (part.obs_value ?? Infinity);
