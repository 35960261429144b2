import {group, max, median, quantile, range} from "d3";
import type {Observation} from "../observation.js";
import {isCountry, isProvince, shown, stepOf, valueOf, type Doubtful, type SeriesRule} from "./doubt.js";

/** Steps of a series so many times as large as all its others, there and back. */
const TIMES = 2;
/** A step as small as this share of the value is none. */
const SMALL = 0.1;
/** At an end, where nothing comes back: so many times its other steps and those of most places, so much of the value, and so many of its last digit. */
const LEAP = {times: 3, share: 0.3, digits: 30};
/** Of so few times none is usual; and what a thousand times as much is, of things that change. */
const FEW = 4;
const THOUSAND = {from: 300, to: 3000};
/** So many rows in a run that fit the row beside them. */
const RUN = 4;
const FITS = 3;
/** So many places at least tell how all of them went; and so many of them are nearly all. */
const MANY = 20;
const NEARLY = 0.9;
/** A year is out of line that is so many times as far from those beside it as they are from each other. */
const OUT_OF_LINE = 3;

/** The figures of each place in the order of their times. */
const linesOf = (rows: readonly Observation[]): Observation[][] =>
  [...group(rows, ({ref_area}) => ref_area).values()].map((own) =>
    [...own].sort((a, b) => (a.period_end! < b.period_end! ? -1 : 1))
  );

/** What the figures of one thing say year after year, in the order in which it is told. */
export const courseRules: readonly SeriesRule[] = [
  {
    name: "a step there and back that the series never took",
    find: ({rows}) =>
      linesOf(rows).flatMap((line) => {
        const spikes = new Set(spikesOf(line.map(valueOf)));
        return line.flatMap((row, i) => {
          if (!spikes.has(i)) return [];
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
  },
  {
    name: "a step at either end that neither the series nor any other place took",
    find: ({rows, places}) => {
      const lines = linesOf(rows);
      const others = lines.filter(([row]) => isProvince(places, row!));
      return lines.flatMap((line) =>
        [line, [...line].reverse()].flatMap((own) => {
          if (!isLeap(own, others)) return [];
          const [at, beside] = own as [Observation, Observation];
          const [is, was] = [shown(valueOf(at)), shown(valueOf(beside))];
          return [
            {
              said: [
                `“${at.row_head}” ${at.time_period}: ${is}, năm ${beside.time_period} là ${was}: bước nhảy chưa từng có`,
                `“${at.row_head}” ${at.time_period}: ${is}, ${was} in ${beside.time_period}: a step that it never took`
              ] as const,
              figures: [at]
            }
          ];
        })
      );
    }
  },
  {
    name: "a year that says of nearly every place what another says",
    find: ({byTime}) => {
      const times = [...byTime.keys()].sort();
      const shares = times.slice(1).map((time, i) => sameShare(byTime.get(times[i]!)!, byTime.get(time)!));
      const usual = median(shares) ?? 0;
      return times.slice(1).flatMap((time, i) =>
        shares[i]! < NEARLY || usual > 1 - NEARLY
          ? []
          : [
              {
                said: [
                  `${time}: gần như mọi dòng ghi đúng số của ${times[i]}, có lẽ bị lệch cột`,
                  `${time}: nearly every row says what it says of ${times[i]}, perhaps shifted by a column`
                ] as const,
                figures: byTime.get(time)!
              }
            ]
      );
    }
  },
  {
    name: "a year out of line with those beside it",
    find: ({byTime, places}) => {
      const times = [...byTime.keys()].sort();
      return times.slice(1, -1).flatMap((time, i) => {
        const [before, at, after] = [times[i]!, time, times[i + 2]!].map((each) =>
          byTime.get(each)!.filter((row) => isProvince(places, row))
        ) as [Observation[], Observation[], Observation[]];
        const [there, back, over] = [farFrom(before, at), farFrom(at, after), farFrom(before, after)];
        if (there === undefined || back === undefined || over === undefined) return [];
        if (Math.min(there, back) <= OUT_OF_LINE * over || Math.min(there, back) <= SMALL) return [];
        return [
          {
            said: [
              `${time}: số của phần lớn các nơi lệch hẳn hai năm bên cạnh, có lẽ là cột của năm khác`,
              `${time}: most places are far from the years beside it, perhaps a column of another year`
            ] as const,
            figures: byTime.get(time)!
          }
        ];
      });
    }
  }
];

/** About a thousand times as much or as little. */
const isScaled = (value: number, usual: number): boolean => {
  const times = Math.abs(value / usual);
  return value !== 0 && usual !== 0 && [times, 1 / times].some((each) => each > THOUSAND.from && each < THOUSAND.to);
};

/** Where the values go away and come back by more than they ever do elsewhere. */
function spikesOf(values: readonly number[]): number[] {
  if (values.length < 5) return [];
  const steps = values.slice(1).map((value, i) => value - values[i]!);
  // Of all steps but two, the longest is among the three longest.
  const longest = range(steps.length)
    .sort((a, b) => Math.abs(steps[b]!) - Math.abs(steps[a]!))
    .slice(0, 3);
  return range(1, values.length - 1).filter((at) => {
    const [there, back] = [steps[at - 1]!, steps[at]!];
    const least = Math.min(Math.abs(there), Math.abs(back));
    const other = longest.find((i) => i !== at - 1 && i !== at)!;
    const isFar = least > TIMES * Math.abs(steps[other]!) && least > SMALL * Math.abs(values[at - 1]!);
    return there * back < 0 && isFar;
  });
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

/** Whether the first of a line is away from the second as no other step of it is, nor that of nearly any other place at that time. */
function isLeap(line: readonly Observation[], others: readonly (readonly Observation[])[]): boolean {
  if (line.length < FEW) return false;
  const [at, beside] = line as [Observation, Observation];
  const steps = line.slice(1).map((row, i) => Math.abs(valueOf(row) - valueOf(line[i]!)));
  if (steps[0]! <= LEAP.times * max(steps.slice(1))! || shareOf(at, beside) <= LEAP.share) return false;
  if (steps[0]! < LEAP.digits * stepOf(line)) return false;
  const theirs = others.flatMap((other) => {
    const there = other.findIndex(({time_period}) => time_period === at.time_period);
    const next = [other[there - 1], other[there + 1]].find((row) => row?.time_period === beside.time_period);
    return there >= 0 && next ? [shareOf(other[there]!, next)] : [];
  });
  return theirs.length >= MANY && shareOf(at, beside) > LEAP.times * quantile(theirs, NEARLY)!;
}

/** How far a figure is from another, as a share of that. */
const shareOf = (a: Observation, b: Observation): number =>
  Math.abs(valueOf(a) - valueOf(b)) / (Math.abs(valueOf(b)) || 1);

/** Of how many of the places that two times have alike the figures are the same; 0 where they are few, or mostly of one value. */
function sameShare(before: readonly Observation[], now: readonly Observation[]): number {
  const was = new Map(before.map((row) => [row.ref_area, valueOf(row)]));
  const both = now.filter((row) => was.has(row.ref_area));
  const values = new Set(both.map(valueOf)).size;
  if (both.length < MANY || values < both.length / 2) return 0;
  return both.filter((row) => was.get(row.ref_area) === valueOf(row)).length / both.length;
}

/** How far most places went between two times, as shares of what they had; undefined of few. */
function farFrom(before: readonly Observation[], now: readonly Observation[]): number | undefined {
  const was = new Map(before.map((row) => [row.ref_area, row]));
  const shares = now.flatMap((row) => (was.has(row.ref_area) ? [shareOf(row, was.get(row.ref_area)!)] : []));
  return shares.length >= MANY ? median(shares) : undefined;
}
