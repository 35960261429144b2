import {eraOf, sayBreak} from "./comparable.js";
import {saidOf, sayChange} from "./change.js";
import {lowerFirst, upperFirst} from "./letter.js";
import {say} from "./say.js";
import {breaksWithin, lineMoments, type Course, type Moment, type Series} from "./series.js";

/** The last stretch of a line that is counted by one definition. */
function lastEra(series: Series, {panel: {breaks}}: Course): Moment[] {
  const moments = lineMoments(series);
  const era = moments.length ? eraOf(moments.at(-1)!.mark.figure, breaks) : "";
  return moments.filter(({mark}) => eraOf(mark.figure, breaks) === era);
}

/** The series a sentence is about: the chosen place's, else the one that has most to say. */
export const mainSeries = (course: Course, chosen: string | null): Series =>
  course.series.find((each) => chosen && each.ref_area === chosen && lineMoments(each).length > 1) ??
  [...course.series].sort((a, b) => lineMoments(b).length - lineMoments(a).length)[0]!;

/** “Quảng Ngãi: tỷ lệ hộ nghèo giảm từ 15 % (2012) xuống 9 % (2014)”; never over a change of definition. */
export function courseTitle(course: Course, chosen: string | null): string {
  const series = mainSeries(course, chosen);
  const thing = [lowerFirst(course.panel.title), course.figures[0]!.qualifier].filter(Boolean).join(", ");
  const moments = lastEra(series, course);
  const [first, last] = [moments[0]!, moments.at(-1)!];
  const name = upperFirst(series.label);
  if (first === last) {
    const [changed] = breaksWithin(course).slice(-1).map(sayBreak);
    return say(
      `${name}: ${thing} ${saidOf(last.mark.figure)}, theo ${changed}, không so được với trước đó`,
      `${name}: ${thing} ${saidOf(last.mark.figure)}, by the ${changed}, not comparable with before`
    );
  }
  return `${name}: ${thing} ${sayChange(first.mark.figure, last.mark.figure)}`;
}
