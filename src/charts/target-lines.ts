import * as Plot from "@observablehq/plot";
import {areCountedAlike} from "../domain/comparable.js";
import {isStated, type Moment, type Series} from "./series.js";
import {TYPE} from "./type.js";
import type {ToHeight} from "./upright.js";
import {shortPeriod} from "../words/period.js";
import {sayValue} from "../words/value.js";

/** A promise, level from when it was made to when it is due. */
interface TargetLine {
  from: number;
  due: number;
  value: number;
  words: string;
  color: string;
}

/** Series beside each other of which the promises can still be told apart. */
const FEW = 3;

const isPromised = (moment: Moment): boolean =>
  ["target", "plan"].includes(moment.mark.figure.value_kind) && moment.mark.figure.obs_value_max === null;

/** The day of the text that promises, else the beginning of what is known; but not before its definition was in force. */
function begunAt({mark, time}: Moment, first: number): number {
  const {as_of, era} = mark.figure;
  const days = [as_of, era].map((day) => Date.parse(day ?? "")).filter(Number.isFinite);
  return Math.min(Math.max(first, ...days), time);
}

const linesOf = (series: Series, color: string): TargetLine[] => {
  const stated = series.moments.filter(isStated);
  if (stated.length < 2) return [];
  const isBeside = ({mark}: Moment): boolean => areCountedAlike(stated.at(-1)!.mark.figure, mark.figure);
  return series.moments
    .filter((moment) => isPromised(moment) && isBeside(moment))
    .map((moment) => ({
      ...{from: begunAt(moment, stated[0]!.time), due: moment.time, value: moment.value, color},
      words: `${sayValue(moment.mark.figure, {short: true})} (${shortPeriod(moment.mark.figure)})`
    }));
};

/** What a target line is drawn by. */
interface Ground {
  colors: Map<Series, string>;
  toHeight: ToHeight;
  time: readonly [number, number];
}

/** What places have promised, on their courses: dashed and level, said at its end; of many places none, since no reader could tell whose each is. */
export function targetLines(
  series: readonly Series[],
  {colors, toHeight, time: [first, last]}: Ground
): Plot.Markish[] {
  if (series.length > FEW) return [];
  const lines = series.flatMap((each) => linesOf(each, colors.get(each)!));
  const y = ({value}: TargetLine): number => toHeight(value);
  const isEarly = ({due}: TargetLine): boolean => due < (first + last) / 2;
  return [
    Plot.link(lines, {
      ...{x1: "from", x2: "due", y1: y, y2: y},
      ...{stroke: "color", strokeWidth: 1.5, strokeDasharray: "6 4"}
    }),
    ...[true, false].map((early) =>
      Plot.text(
        lines.filter((line) => isEarly(line) === early),
        {
          ...{x: "due", y, text: "words", textAnchor: early ? "start" : "end", dy: -12, dx: early ? -4 : 4},
          ...{fontSize: TYPE.small, fill: "var(--ink)", stroke: "var(--paper)", strokeWidth: 5}
        }
      )
    )
  ];
}
