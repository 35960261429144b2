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

/** How far before a part its whole may stand. */
const REACH = 600;

/**
 * “trao Huy hiệu cho 21 đảng viên, gồm 2 người …”: whether a figure is told among a greater one before it in its sentence, from
 * which no column tells it apart. That is of a part of its place then, whatever the part is called.
 */
export const isAmong = ({figure, row}: ReadFigure, before: readonly ReadFigure[], lower: string): boolean =>
  row.measure === "level" &&
  before.some(
    (whole) =>
      whole.figure.sentence === figure.sentence &&
      figure.from - whole.figure.to <= REACH &&
      isOfSame(whole.row, row) &&
      OPENS.test(lower.slice(whole.figure.to, figure.from))
  );

/** What must be equal for one figure to be taken for the other. */
const SAME = ["indicator", "measure", "breakdown", "uncoded", "unit_measure", "ref_area", "org", "value_kind"] as const;

const isOfSame = (whole: Unsure, part: Unsure): boolean =>
  SAME.every((column) => whole[column] === part[column]) &&
  whole.time_period === part.time_period &&
  (whole.obs_value ?? 0) > (part.obs_value ?? Infinity);
