import type {Figure} from "../rows/figure.js";
import type {Spot} from "./figure-marks.js";
import {axisEnds} from "../domain/panel.js";
import {lookOf} from "../words/sureness.js";

/** From a value to a height in pixels. */
export type ToHeight = (value: number) => number;

export interface UprightOptions {
  x: number;
  falls: boolean;
  toHeight: ToHeight;
  color: string;
}

/** A figure on a chart whose values go upwards. */
export function uprightSpot(figure: Figure, {x, falls, toHeight, color}: UprightOptions): Spot & {figure: Figure} {
  const [low, high] = axisEnds(figure, falls);
  const more = (figure.obs_value ?? 0) < 0 && !falls ? "down" : "up";
  return {x, x2: x, y: toHeight(high), y2: toHeight(low), look: lookOf(figure), more, color, figure};
}
