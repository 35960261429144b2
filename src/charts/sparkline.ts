import {sayNumber} from "../words/number.js";
import {say} from "../words/say.js";
import {svgElement} from "./svg-element.js";

/** How something went: a value a year, and by which definition. */
export interface Course {
  years: readonly number[];
  vals: readonly number[];
  eras: readonly string[];
}

const [WIDTH, HEIGHT, EDGE] = [120, 28, 3] as const;

/** “1995: 71.995,5; 2019: 96.484”. */
const sayEnds = ({years, vals}: Course): string =>
  [0, years.length - 1].map((i) => `${years[i]!}: ${sayNumber(vals[i]!)}`).join("; ");

/** A line as small as a word, from the first year to the last. It stops where a definition ends; a year alone is a point. */
export function sparkline(course: Course): SVGSVGElement {
  const {years, vals, eras} = course;
  const [first, last] = [years[0]!, years.at(-1)!];
  const [low, high] = [Math.min(...vals), Math.max(...vals)];
  const x = (year: number): number =>
    Math.round(last === first ? WIDTH - EDGE : EDGE + ((year - first) / (last - first)) * (WIDTH - 2 * EDGE));
  const y = (value: number): number =>
    Math.round(high === low ? HEIGHT / 2 : EDGE + ((high - value) / (high - low)) * (HEIGHT - 2 * EDGE));
  const line = years.map((year, i) => `${i && eras[i] === eras[i - 1] ? "L" : "M"}${x(year)} ${y(vals[i]!)}`).join("");
  return svgElement(
    "svg",
    {
      class: "sparkline",
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: "img",
      "aria-label": `${say("Diễn biến", "Course")}: ${sayEnds(course)}`
    },
    svgElement("path", {d: line}),
    svgElement("circle", {cx: x(last), cy: y(vals.at(-1)!), r: 2.5})
  );
}
