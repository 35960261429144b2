import {shorten, textWidth} from "./text-width.js";

/** Words beside a line or a mark, in pixels. */
export interface Beside {
  text: string;
  x: number;
  anchor: "start" | "end";
}

interface Room {
  /** Of the whole drawing. */
  width: number;
  size: number;
  gap?: number;
  /** The side that is tried first. */
  first?: Beside["anchor"];
}

/** On one side of a position, else on the other; where neither has room, at the drawing's right edge. */
export function beside(at: number, words: string, {width, size, gap = 6, first = "start"}: Room): Beside {
  const text = shorten(words, {size, width});
  const wide = textWidth(text, size);
  const right: Beside = {text, x: at + gap, anchor: "start"};
  const left: Beside = {text, x: at - gap, anchor: "end"};
  const fits = ({x, anchor}: Beside): boolean => (anchor === "start" ? x + wide <= width : x - wide >= 0);
  const sides = first === "start" ? [right, left] : [left, right];
  return sides.find(fits) ?? {text, x: width, anchor: "end"};
}
