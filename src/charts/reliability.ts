import * as Plot from "@observablehq/plot";
import {sayPercent} from "../words/percent.js";
import {say} from "../words/say.js";
import {plotChart} from "./plot.js";
import {TYPE} from "./type.js";

/** Cases of which about the same was foretold: how sure it was said of them, and how many came true, as shares. */
export interface Foretold {
  said: number;
  right: number;
}

interface Options {
  width: number;
  /** The chart's sentence, for who cannot see it. */
  title: string;
}

const WIDEST = 400;
const MARGIN = {top: 26, right: 22, bottom: 46, left: 50};
const TENTHS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Every other tenth, so that none stands in another's way. */
const ticksFrom = (least: number): number[] =>
  [...TENTHS, 1].filter((tenth) => tenth >= least && Math.round((1 - tenth) * 10) % (least < 0.4 ? 2 : 1) === 0);

/** What was foretold along the bottom, what came true upwards, on one scale; on the slanted line both are the same. */
export function reliability(bands: readonly Foretold[], {width, title}: Options): SVGSVGElement {
  const side = Math.min(width, WIDEST);
  const lowest = Math.min(...bands.flatMap(({said, right}) => [said, right]));
  const least = TENTHS.findLast((tenth) => tenth < lowest) ?? 0;
  const domain = [least, 1];
  const axis = {
    ticks: ticksFrom(least),
    tickFormat: sayPercent,
    tickSize: 0,
    fontSize: TYPE.small,
    label: null
  } as const;
  const grid = {ticks: axis.ticks, stroke: "var(--rule)", strokeOpacity: 1} as const;
  const words = {fontSize: TYPE.small, fill: "var(--muted)"} as const;
  return plotChart(title, {
    ...{width: side, height: side - 40},
    x: {domain, range: [MARGIN.left, side - MARGIN.right]},
    y: {domain, range: [side - 40 - MARGIN.bottom, MARGIN.top]},
    ...{marginTop: MARGIN.top, marginBottom: MARGIN.bottom, marginLeft: MARGIN.left, marginRight: MARGIN.right},
    marks: [
      Plot.gridX(grid),
      Plot.gridY(grid),
      Plot.axisX({...axis, fill: "var(--muted)"}),
      Plot.axisY({...axis, fill: "var(--muted)"}),
      Plot.text([say("đúng trọn vẹn", "right in full")], {
        ...{...words, frameAnchor: "top-left", textAnchor: "start", dx: 4 - MARGIN.left, dy: 8 - MARGIN.top}
      }),
      Plot.text([say("máy nói chắc", "said to be right")], {
        ...{...words, frameAnchor: "bottom-right", textAnchor: "end", dy: MARGIN.bottom - 8}
      }),
      Plot.line(domain, {x: (at: number) => at, y: (at: number) => at, stroke: "var(--peer)", strokeDasharray: "4 4"}),
      Plot.line(bands, {x: "said", y: "right", stroke: "var(--ink)", strokeWidth: 1.5}),
      Plot.dot(bands, {x: "said", y: "right", fill: "var(--ink)", r: 4.5})
    ]
  });
}
