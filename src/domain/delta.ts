import {lengthOf} from "./comparable.js";
import {isSurelyRead} from "./doubt.js";
import {mayComeFrom} from "./moved-from.js";
import type {Figure} from "../rows/figure.js";
import {NBSP} from "../words/letter.js";
import {differenceOf, sayNumber, sayRounded} from "../words/number.js";
import {withPercent} from "../words/percent.js";
import {sayPeriod} from "../words/period.js";
import {say} from "../words/say.js";
import {byNewest, settled, subjectKey} from "./subject.js";
import {unitOf} from "../words/unit.js";
import {sayMeasured} from "../words/value.js";

/** A figure against what the same thing was before, in the same place. */
export interface Delta {
  earlier: Figure;
  text: string;
  /** Which way it went, where the indicator has a better way and both values are exact. */
  sense: "better" | "worse" | null;
}

/** Of these the difference of two means something. */
const MEASURES = ["level", "share", "growth"];

const isBefore = (earlier: Figure, later: Figure): boolean =>
  earlier.period_end !== null && later.period_end !== null && earlier.period_end < later.period_end;

/**
 * The newest earlier value, else the former value that the same article gives; of the same thing by the same definition, for
 * as long a time, and one from which the figure may have come by its own sentence. An earlier one that it did not come from is
 * of something else, and then what is older yet is not asked either.
 */
export function findEarlier(figure: Figure, figures: readonly Figure[]): Figure | undefined {
  const same = settled(figures).filter(
    (other) => other !== figure && isSurelyRead(other) && subjectKey(other) === subjectKey(figure)
  );
  const earlier = same
    .filter(
      (other) =>
        other.value_kind === "actual" &&
        isBefore(other, figure) &&
        lengthOf(other) === lengthOf(figure) &&
        other.freq === figure.freq
    )
    .sort(byNewest)[0];
  if (earlier && !mayComeFrom(figure, earlier, figures)) return undefined;
  const former = same.filter((other) => other.value_kind === "baseline" && other.document_id === figure.document_id);
  return earlier ?? (former.length === 1 ? former[0] : undefined);
}

const HANDFUL = 10;

/** How much it changed: rates by points, amounts by their share. */
function sayChange(from: number, to: number, unit: string): string | undefined {
  const by = differenceOf(to, from);
  if (by === 0) return say("không đổi", "unchanged");
  const [up, down] = [say("tăng", "up"), say("giảm", "down")];
  const word = by > 0 ? up : down;
  if (unit === "percent") return `${word} ${sayNumber(Math.abs(by))}${NBSP}${say("điểm", "pp")}${say(`${NBSP}%`, "")}`;
  if (unitOf(unit).time || unit === "ordinal" || unit === "rank" || from <= 0) return undefined;
  // Of a handful of things a share says less than the two counts beside each other.
  if (unit === "count" && from < HANDFUL) return undefined;
  return `${word} ${withPercent(sayRounded((Math.abs(by) / from) * 100, 1))}`;
}

const isExact = ({bound}: Figure): boolean => bound === "exact";

function senseOf({direction, measure, obs_value}: Figure, earlier: Figure): Delta["sense"] {
  const by = obs_value! - earlier.obs_value!;
  if (measure !== "level" || by === 0 || (direction !== "higher" && direction !== "lower")) return null;
  return by > 0 === (direction === "higher") ? "better" : "worse";
}

const sayWhen = (figure: Figure): string =>
  figure.period_end || figure.period_start ? sayPeriod(figure) : say("trước đây", "before");

/** What changed; values with a bound are set beside each other, not subtracted. */
export function deltaOf(figure: Figure, figures: readonly Figure[]): Delta | undefined {
  const earlier = MEASURES.includes(figure.measure) ? findEarlier(figure, figures) : undefined;
  if (!earlier) return undefined;
  const was = `${sayWhen(earlier)}: ${sayMeasured(earlier, {beside: [figure]})}`;
  const change =
    isExact(figure) && isExact(earlier) && sayChange(earlier.obs_value!, figure.obs_value!, figure.unit_measure);
  if (!change) return {earlier, text: was, sense: null};
  return {earlier, text: `${change} (${was})`, sense: senseOf(figure, earlier)};
}

/** The direction told by a word. */
export const saySense = (sense: NonNullable<Delta["sense"]>): string =>
  sense === "better" ? say("tốt lên", "better") : say("kém đi", "worse");
