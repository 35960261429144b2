import {group, max, min} from "d3";
import type {Observation} from "../observation.js";
import type {Place} from "../places/list.js";
import {
  isCountry,
  isProvince,
  isRate,
  isSum,
  shown,
  stepOf,
  valueOf,
  type Doubtful,
  type DoubtLists,
  type Measurement,
  type SeriesRule
} from "./doubt.js";
import {courseRules} from "./courses.js";
import {meanDoubts, partDoubts, regionDoubts} from "./sums.js";

/** So many provinces are nearly all. */
const NEARLY_ALL = 55;
/** By whom the rates of places are weighed. */
const PEOPLE = "population";

/** In the order in which they are told. */
export const seriesRules: readonly SeriesRule[] = [
  {
    name: "the country against the sum of its provinces",
    find: ({byTime, indicator, places}) =>
      !indicator.adds
        ? []
        : [...byTime].flatMap(([time, rows]) => {
            const country = rows.find(isCountry);
            const provinces = rows.filter((row) => isProvince(places, row));
            if (!country || provinces.length < provincesOf(places).length) return [];
            const sum = provinces.reduce((total, row) => total + valueOf(row), 0);
            if (isSum(sum, valueOf(country), {parts: provinces.length, step: stepOf([country, ...provinces])}))
              return [];
            return [
              {
                said: [
                  `${time}: các tỉnh cộng lại là ${shown(sum)}, dòng cả nước ghi ${shown(valueOf(country))}`,
                  `${time}: the provinces add up to ${shown(sum)}, the row of the country says ${shown(valueOf(country))}`
                ],
                figures: [country]
              }
            ];
          })
  },
  {
    name: "the country outside of all provinces",
    find: ({byTime, indicator, places}) =>
      !isRate(indicator)
        ? []
        : [...byTime].flatMap(([time, rows]) => {
            const country = rows.find(isCountry);
            const values = rows.filter((row) => isProvince(places, row)).map(valueOf);
            if (!country || values.length < NEARLY_ALL) return [];
            if (valueOf(country) >= min(values)! && valueOf(country) <= max(values)!) return [];
            return [
              {
                said: [
                  `${time}: dòng cả nước ghi ${shown(valueOf(country))}, ngoài khoảng của mọi tỉnh`,
                  `${time}: the row of the country says ${shown(valueOf(country))}, which no province reaches`
                ],
                figures: [country]
              }
            ];
          })
  },
  {
    name: "a region against the sum of its provinces",
    find: ({rows, indicator, ...lists}) => regionDoubts(rows, indicator, lists)
  },
  {
    name: "another first than was announced",
    find: ({byTime, indicator: {code, direction}, places, winners}) =>
      winners.flatMap(({indicator, period, place, source}) => {
        const rows = (indicator === code && byTime.get(period)) || [];
        const provinces = rows.filter((row) => isProvince(places, row) && row.breakdown === null);
        const announced = provinces.find(({ref_area}) => ref_area === place);
        const best = (direction === "lower" ? min : max)(provinces, valueOf);
        const first = provinces.find((row) => valueOf(row) === best);
        if (!announced || !first || valueOf(announced) === best) return [];
        const [is, was] = [`“${first.row_head}” (${shown(best!)})`, places.get(place)!.name];
        return [
          {
            said: [
              `${period}: đứng đầu bảng là ${is}, nơi công bố nói là ${was} (${source})`,
              `${period}: the first in the table is ${is}, ${was} was announced (${source})`
            ] as const,
            figures: [first, announced]
          }
        ];
      })
  },
  {
    name: "a missing province",
    find: ({rows, all, places}) => {
      const own = new Set(all.map(({ref_area}) => ref_area));
      const provinces = rows[0] === all[0] ? provincesOf(places) : [];
      const missing = provinces.filter(({place_id}) => !own.has(place_id));
      if (!missing.length || provinces.length - missing.length < NEARLY_ALL) return [];
      const names = missing.map(({name}) => name).join(", ");
      return [{said: [`không có dòng của ${names}`, `there is no row of ${names}`], figures: []}];
    }
  },
  ...courseRules
];

/** The 63 provinces that tables are of. */
const provincesOf = (places: Measurement["places"]): Place[] =>
  [...places.values()].filter(
    ({level, list_year, code}) => level === "province" && list_year === 2023 && /^\d/.test(code)
  );

/** The figures that measure one thing, with what rules ask of them. */
function seriesOf(all: readonly Observation[], lists: DoubtLists): Measurement[] {
  const things = group(all, (row) => [row.indicator, row.breakdown, row.measure, row.unit_measure, row.freq].join("|"));
  return [...things.values()].map((rows) => ({
    ...{...lists, all, rows},
    indicator: lists.indicators.get(rows[0]!.indicator)!,
    byTime: group(rows, ({time_period}) => time_period!)
  }));
}

/** Everything that seems wrong in the figures of one table. */
export const doubtsOf = (all: readonly Observation[], lists: DoubtLists): Doubtful[] => [
  ...seriesOf(all, lists).flatMap((series) => seriesRules.flatMap(({find}) => find(series))),
  ...partDoubts(all, lists)
];

/** How many people each province has, as the newest table says. */
function peopleIn(all: readonly Observation[]): Map<string, number> {
  const own = all.filter(
    ({indicator, breakdown, measure}) => indicator === PEOPLE && !breakdown && measure === "level"
  );
  return new Map(
    [...own].sort((a, b) => (a.period_end! < b.period_end! ? -1 : 1)).map((row) => [row.ref_area!, valueOf(row)])
  );
}

/** What seems wrong where one table stands beside another: what no table shows by itself. */
export function doubtsBetween(all: readonly Observation[], lists: DoubtLists): Doubtful[] {
  const people = peopleIn(all);
  return seriesOf(all, lists).flatMap((series) => {
    const {rows, indicator} = series;
    const goesOn = rows.some(({document_id}) => document_id !== rows[0]!.document_id);
    return [
      ...(goesOn ? courseRules.flatMap(({find}) => find(series)) : []),
      ...(indicator.adds || rows[0]!.breakdown ? [] : meanDoubts(rows, people, lists))
    ];
  });
}
