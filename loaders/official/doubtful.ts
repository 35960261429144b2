import {group, max, median, min} from "d3";
import type {InBoth} from "../check/fault.js";
import type {Indicator} from "../indicator/list.js";
import type {Observation} from "../observation.js";
import {COUNTRY} from "../places/place.js";
import type {Place} from "../places/list.js";

/** What seems wrong in a table that is read as it stands: in words, and the figures that nothing is said aloud of. */
export interface Doubtful {
  said: InBoth;
  figures: readonly Observation[];
}

/** The figures of a table that measure one thing, and what they speak of. */
interface Series {
  /** All figures of the table, whatever they measure. */
  all: readonly Observation[];
  rows: readonly Observation[];
  indicator: Indicator;
  /** The same figures by their time, in the order of the table. */
  byTime: ReadonlyMap<string, readonly Observation[]>;
  places: ReadonlyMap<string, Place>;
}

interface SeriesRule {
  name: string;
  find(series: Series): Doubtful[];
}

const valueOf = ({obs_value}: Observation): number => obs_value!;
const isProvince = (places: Series["places"], {ref_area}: Observation): boolean =>
  places.get(ref_area!)?.level === "province";
const isCountry = ({ref_area}: Observation): boolean => ref_area === COUNTRY.place_id;
const shown = (value: number): string => String(Number(value.toPrecision(6)));

/** A total that differs from its parts by more than this share is more than rounded. */
const ROUNDED = 0.005;
/** So many provinces are nearly all. */
const NEARLY_ALL = 55;
/** Steps of a series so many times as large as all its others, there and back. */
const TIMES = 2;
/** A step as small as this share of the value is none. */
const SMALL = 0.1;
/** Of so few times none is usual; and what a thousand times as much is, of things that change. */
const FEW = 4;
const THOUSAND = {from: 300, to: 3000};
/** So many rows in a run that fit the row beside them. */
const RUN = 4;
const FITS = 3;

/** Units of what the country has an average of. */
const RATES = ["percent", "per_mille", "point", "index"];

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
            if (!country || provinces.length < provincesOf(country, places).length) return [];
            const sum = provinces.reduce((total, row) => total + valueOf(row), 0);
            if (Math.abs(sum - valueOf(country)) <= ROUNDED * Math.abs(valueOf(country))) return [];
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
      !RATES.includes(indicator.unit)
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
    name: "a missing province",
    find: ({rows, all, places}) => {
      const country = rows.find(isCountry);
      const own = new Set(all.map(({ref_area}) => ref_area));
      const provinces = country && rows[0] === all[0] ? provincesOf(country, places) : [];
      const missing = provinces.filter(({place_id}) => !own.has(place_id));
      if (!missing.length || provinces.length - missing.length < NEARLY_ALL) return [];
      const names = missing.map(({name}) => name).join(", ");
      return [{said: [`không có dòng của ${names}`, `there is no row of ${names}`], figures: []}];
    }
  },
  {
    name: "a step there and back that the series never took",
    find: ({rows}) =>
      [...group(rows, ({ref_area}) => ref_area).values()].flatMap((own) => {
        const line = [...own].sort((a, b) => (a.period_end! < b.period_end! ? -1 : 1));
        return line.flatMap((row, i) => {
          if (!isSpike(line.map(valueOf), i)) return [];
          const [before, at, after] = [line[i - 1]!, row, line[i + 1]!].map((each) => shown(valueOf(each)));
          return [
            {
              said: [
                `“${row.row_head}” ${row.time_period}: ${at} giữa ${before} và ${after}`,
                `“${row.row_head}” ${row.time_period}: ${at} between ${before} and ${after}`
              ] as const,
              figures: [row]
            }
          ];
        });
      })
  },
  {
    name: "a figure in another unit than those around it",
    find: ({rows}) =>
      [...group(rows, ({ref_area}) => ref_area).values()].flatMap((own) => {
        const usual = median(own, valueOf) ?? 0;
        return own.flatMap((row) =>
          own.length < FEW || !isScaled(valueOf(row), usual)
            ? []
            : [
                {
                  said: [
                    `“${row.row_head}” ${row.time_period}: ${shown(valueOf(row))}, trong khi các năm thường là ${shown(usual)}: có lẽ khác đơn vị`,
                    `“${row.row_head}” ${row.time_period}: ${shown(valueOf(row))}, while other years have some ${shown(usual)}: perhaps in another unit`
                  ] as const,
                  figures: [row]
                }
              ]
        );
      })
  },
  {
    name: "rows that fit the row beside them",
    find: ({byTime}) => {
      const times = [...byTime.keys()].sort();
      return times.slice(1).flatMap((time, i) => shifted(byTime.get(times[i]!)!, byTime.get(time)!, time));
    }
  }
];

/** About a thousand times as much or as little. */
const isScaled = (value: number, usual: number): boolean => {
  const times = Math.abs(value / usual);
  return value !== 0 && usual !== 0 && [times, 1 / times].some((each) => each > THOUSAND.from && each < THOUSAND.to);
};

/** The provinces of the list that most rows are of. */
const provincesOf = ({ref_area}: Observation, places: Series["places"]): Place[] =>
  [...places.values()].filter(
    ({level, parent, list_year, code}) =>
      level === "province" && parent === ref_area && list_year === 2023 && /^\d/.test(code)
  );

function isSpike(values: readonly number[], at: number): boolean {
  if (values.length < 5 || at === 0 || at === values.length - 1) return false;
  const steps = values.slice(1).map((value, i) => value - values[i]!);
  const [there, back] = [steps[at - 1]!, steps[at]!];
  const least = Math.min(Math.abs(there), Math.abs(back));
  const others = steps.filter((_, i) => i !== at - 1 && i !== at).map(Math.abs);
  return there * back < 0 && least > TIMES * max(others)! && least > SMALL * Math.abs(values[at - 1]!);
}

/** Runs of rows whose figures are nearer to what the row above or below had the time before than to their own. */
function shifted(before: readonly Observation[], now: readonly Observation[], time: string): Doubtful[] {
  const own = new Map(before.map((row) => [row.ref_area, valueOf(row)]));
  const lines = now.filter((row) => own.has(row.ref_area) && !isCountry(row));
  const was = lines.map(({ref_area}) => own.get(ref_area)!);
  const usual = median(lines, (row, i) => Math.abs(valueOf(row) - was[i]!)) ?? 0;
  return [-1, 1].flatMap((by) => {
    const fits = lines.map((row, i) => {
      const other = was[i + by];
      if (other === undefined) return false;
      const [apart, near] = [Math.abs(valueOf(row) - was[i]!), Math.abs(valueOf(row) - other)];
      return apart > FITS * usual && apart > FITS * near;
    });
    return runsOf(fits).map(([from, to]) => {
      const figures = lines.slice(from, to);
      const [first, last] = [figures[0]!.row_head, figures.at(-1)!.row_head];
      const [vi, en] = by < 0 ? ["trên", "above"] : ["dưới", "below"];
      return {
        said: [
          `${time}: từ “${first}” đến “${last}” số liệu khớp với dòng ${vi} của năm trước, có lẽ bị lệch dòng`,
          `${time}: from “${first}” to “${last}” the figures fit the row ${en} of the year before, perhaps shifted by one`
        ] as const,
        figures
      };
    });
  });
}

/** Where at least as many in a row hold as make a run, one odd one among them let pass. */
function runsOf(holds: readonly boolean[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (let from = 0; from < holds.length; ++from) {
    if (!holds[from]) continue;
    let to = from + 1;
    while (to < holds.length && (holds[to] || (holds[to + 1] && to + 1 < holds.length))) ++to;
    if (holds.slice(from, to).filter(Boolean).length >= RUN) runs.push([from, to]);
    from = to;
  }
  return runs;
}

/** Everything that seems wrong in the figures of one table. */
export function doubtsOf(
  observations: readonly Observation[],
  {indicators, places}: {indicators: ReadonlyMap<string, Indicator>; places: Series["places"]}
): Doubtful[] {
  const series = group(observations, (row) => [row.indicator, row.breakdown, row.measure, row.unit_measure].join("|"));
  return [...series.values()].flatMap((rows) => {
    const indicator = indicators.get(rows[0]!.indicator)!;
    const byTime = group(rows, ({time_period}) => time_period!);
    return seriesRules.flatMap(({find}) => find({all: observations, rows, indicator, byTime, places}));
  });
}
