import {sayBreak, type DefinitionBreak} from "../domain/comparable.js";
import {sayDated, sayChange} from "../words/change.js";
import {isSurelyRead} from "../domain/doubt.js";
import {groupBy} from "../domain/group.js";
import {lowerFirst, upperFirst} from "../words/letter.js";
import {sayQualifier} from "../words/named.js";
import {say} from "../words/say.js";
import {breaksWithin, lineMoments, type SeriesGroup, type Moment, type Series} from "./series.js";

/** The stretches of a line that are each counted by one definition. */
const erasOf = (series: Series): Moment[][] => [
  ...groupBy(lineMoments(series), ({mark}) => mark.figure.era ?? "").values()
];

/** The series a sentence is about: the chosen place's, else the one that has most to say. */
export const mainSeries = (group: SeriesGroup, chosen: string | null): Series =>
  group.series.find((each) => chosen && each.ref_area === chosen && lineMoments(each).length > 1) ??
  [...group.series].sort((a, b) => lineMoments(b).length - lineMoments(a).length)[0]!;

/** The first change of definition after a moment. */
const breakAfter = (group: SeriesGroup, {time}: Moment): DefinitionBreak | undefined =>
  breaksWithin(group).find(({break_date}) => Date.parse(break_date) > time);

/** “Quảng Ngãi: tỷ lệ hộ nghèo giảm từ 15 % (2012) xuống 9 % (2014)”; never over a change of definition. */
export function lineChartTitle(group: SeriesGroup, chosen: string | null): string {
  const series = mainSeries(group, chosen);
  const thing = [lowerFirst(group.panel.title), sayQualifier(group.figures[0]!)].filter(Boolean).join(", ");
  const longest = erasOf(series).reduce((best, era) => (era.length >= best.length ? era : best), []);
  const [first, last] = [longest[0]!, longest.at(-1)!];
  if (![first, last].every(({mark}) => isSurelyRead(mark.figure)))
    return `${upperFirst(series.label)}: ${thing}, ${say(`${lineMoments(series).length} con số`, `${lineMoments(series).length} figures`)}`;
  const told = first === last ? sayDated(last.mark.figure) : sayChange(first.mark.figure, last.mark.figure);
  const later = breakAfter(group, last);
  const changed = later ? say(`; sau đó theo ${sayBreak(later)}`, `; then by the ${sayBreak(later)}`) : "";
  return `${upperFirst(series.label)}: ${thing} ${told}${changed}`;
}
