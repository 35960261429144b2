import {group, max, median, min} from "d3";
import {formatBreakdown, parseBreakdown} from "../dimensions/breakdown/breakdown.js";
import type {InBoth} from "../check/fault.js";
import type {Indicator} from "../indicator/list.js";
import type {Observation} from "../observation.js";
import {isProvince, isRate, isRegion, isSum, shown, stepOf, valueOf, type Doubtful, type DoubtLists} from "./doubt.js";

/** A whole and what it is made of, at one place and time. */
interface Made {
  whole: Observation;
  parts: readonly Observation[];
}

/** How a whole follows from its parts: as their sum, or, of a rate, as something between them. */
interface Law {
  /** In a table it is a law where it holds of so much of it: rates of wholes may leave out what is between their parts, as migration does. */
  share: number;
  holds(made: Made, step: number): boolean;
  said(made: Made): readonly [vi: string, en: string];
}

const sumOf = (parts: readonly Observation[]): number => parts.reduce((sum, row) => sum + valueOf(row), 0);
const range = (parts: readonly Observation[]): string =>
  `${shown(min(parts, valueOf)!)}–${shown(max(parts, valueOf)!)}`;

const SUM: Law = {
  share: 0.5,
  holds: ({whole, parts}, step) => isSum(sumOf(parts), valueOf(whole), {parts: parts.length, step}),
  said: ({parts}) => [`cộng lại là ${shown(sumOf(parts))}`, `add up to ${shown(sumOf(parts))}`]
};

const MEAN: Law = {
  share: 0.95,
  holds: ({whole, parts}, step) =>
    valueOf(whole) >= min(parts, valueOf)! - step && valueOf(whole) <= max(parts, valueOf)! + step,
  said: ({parts}) => [`trong khoảng ${range(parts)}`, `lie between ${range(parts)}`]
};

const NO_MORE: Law = {
  share: 0.9,
  holds: ({whole, parts}, step) => parts.every((part) => valueOf(part) <= valueOf(whole) + step),
  said: ({parts}) => [`là ${shown(max(parts, valueOf)!)}`, `is ${shown(max(parts, valueOf)!)}`]
};

/** Whether parts make the whole is read out of the table, of so many wholes at least. */
const WHOLES = 6;

/** Those of many wholes that do not follow from their parts as nearly all others do. */
function exceptions(all: readonly Made[], law: Law): Made[] {
  const odd = all.filter((made) => !law.holds(made, stepOf([made.whole, ...made.parts])));
  return all.length >= WHOLES && odd.length <= (1 - law.share) * all.length ? odd : [];
}

/** A region and its provinces, time by time, where all that it has in any year are there. */
function regionsIn(rows: readonly Observation[], {places, regionOf}: DoubtLists): Made[] {
  const provinces = rows.filter((row) => isProvince(places, row));
  const byRegion = group(provinces, ({ref_area}) => regionOf.get(ref_area!));
  const standing = new Map(
    [...byRegion].map(([region, own]) => [
      region,
      new Set(own.map(({ref_area}) => ref_area!).filter((id) => !places.get(id)?.valid_to)).size
    ])
  );
  return rows
    .filter((row) => isRegion(places, row))
    .flatMap((whole) => {
      const parts = (byRegion.get(whole.ref_area!) ?? []).filter(({time_period}) => time_period === whole.time_period);
      return parts.length && parts.length >= standing.get(whole.ref_area!)! ? [{whole, parts}] : [];
    });
}

const doubtful = (
  {whole, parts}: Made,
  [vi, en]: InBoth,
  {said}: Law,
  figures: readonly Observation[] = [whole]
): Doubtful => {
  const [made, madeEn] = said({whole, parts});
  const at = `“${whole.row_head}” ${whole.time_period}`;
  return {
    said: [
      `${at}: ${vi} ${made}, dòng này ghi ${shown(valueOf(whole))}`,
      `${at}: ${en} ${madeEn}, this row says ${shown(valueOf(whole))}`
    ],
    figures
  };
};

/** Regions that are not what their provinces come to. */
export function regionDoubts(rows: readonly Observation[], indicator: Indicator, lists: DoubtLists): Doubtful[] {
  const law = indicator.adds ? SUM : isRate(indicator) ? MEAN : undefined;
  if (!law) return [];
  return exceptions(regionsIn(rows, lists), law).map((made) =>
    doubtful(made, ["các tỉnh của vùng", "the provinces of the region"], law)
  );
}

/** A rate of a region is about what its provinces' come to by their people: within so much of it, or so many times what is usual in the table. */
const MEAN_BY_PEOPLE = {off: 0.1, times: 4, usual: 0.05};

/** Regions whose rates are not what their provinces' come to by their people, in a table where they nearly are. */
export function meanDoubts(
  rows: readonly Observation[],
  people: ReadonlyMap<string, number>,
  lists: DoubtLists
): Doubtful[] {
  const all = regionsIn(rows, lists).filter(({parts}) => parts.every(({ref_area}) => people.has(ref_area!)));
  const meanOf = (parts: readonly Observation[]): number => {
    const weight = (row: Observation): number => people.get(row.ref_area!)!;
    const whole = parts.reduce((sum, row) => sum + weight(row), 0);
    return parts.reduce((sum, row) => sum + valueOf(row) * weight(row), 0) / whole;
  };
  const offBy = ({whole, parts}: Made): number => Math.abs(meanOf(parts) - valueOf(whole)) / Math.abs(valueOf(whole));
  const usual = median(all, offBy) ?? 1;
  if (usual > MEAN_BY_PEOPLE.usual) return [];
  const most = Math.max(MEAN_BY_PEOPLE.off, MEAN_BY_PEOPLE.times * usual);
  const law: Law = {
    share: 0.5,
    holds: (made, step) => offBy(made) <= most || Math.abs(meanOf(made.parts) - valueOf(made.whole)) <= 2 * step,
    said: ({parts}) => [
      `bình quân theo dân số là ${shown(meanOf(parts))}`,
      `come to ${shown(meanOf(parts))} by their people`
    ]
  };
  return exceptions(all, law).map((made) => doubtful(made, ["các tỉnh của vùng", "the provinces of the region"], law));
}

const unitOf = ({measure, unit_measure, freq, base}: Observation): string =>
  [measure, unit_measure, freq, base].join("|");

/** A figure's breakdown without one axis, and what it has of that axis; “” of the whole. */
function splitBy(axis: string, row: Observation): {rest: string; code: string} {
  const breakdown = new Map(parseBreakdown(row.breakdown));
  const code = breakdown.get(axis) ?? "";
  breakdown.delete(axis);
  return {rest: formatBreakdown(breakdown) ?? "", code};
}

/** A whole that has a name of its own: wages and other income make up all income. */
const NAMED = "of ";

/** By one axis: each code as the whole of all others, and what no code narrows as that of each alone. */
function divisionsBy(axis: string, all: readonly Observation[], indicator: Indicator): {made: Made[]; law: Law}[] {
  const wholly = isRate(indicator) ? MEAN : SUM;
  const split = all.flatMap((row) => {
    if (row.indicator === indicator.code) return [{row, ...splitBy(axis, row)}];
    return row.breakdown ? [] : [{row, rest: "", code: NAMED + row.indicator}];
  });
  const found = [...new Set(split.map(({code}) => code))];
  const codes = found.filter((code) => !code.startsWith(NAMED));
  const cells = [...group(split, ({row, rest}) => [row.ref_area, row.time_period, rest].join("|")).values()].map(
    (own) => new Map(own.map(({code, row}) => [code, row]))
  );
  const madeOf = (whole: string, parts: readonly string[]): Made[] =>
    cells.flatMap((cell) => {
      const [found, own] = [cell.get(whole), parts.flatMap((code) => cell.get(code) ?? [])];
      return found && own.length === parts.length ? [{whole: found, parts: own}] : [];
    });
  return found.flatMap((whole) => {
    const others = codes.filter((code) => code !== whole && (code || !whole.startsWith(NAMED)));
    return [
      ...(others.length > 1 ? [{made: madeOf(whole, others), law: whole ? SUM : wholly}] : []),
      ...(whole || isRate(indicator) ? [] : others.map((part) => ({made: madeOf(whole, [part]), law: NO_MORE})))
    ];
  });
}

/** What is narrowed and does not come to the whole, in a table where it nearly always does. */
export function partDoubts(all: readonly Observation[], {indicators}: DoubtLists): Doubtful[] {
  return [...group(all, unitOf).values()].flatMap((rows) => {
    const odd = [...group(rows, ({indicator}) => indicator)].flatMap(([code, own]) => {
      const axes = [...new Set(own.flatMap(({breakdown}) => [...parseBreakdown(breakdown).keys()]))];
      return axes.flatMap((axis) =>
        divisionsBy(axis, rows, indicators.get(code)!).flatMap(({made, law}) =>
          exceptions(made, law).map((each) => ({each, law}))
        )
      );
    });
    // What breaks several laws is told once.
    const seen = new Set<Observation>();
    return odd.flatMap(({each, law}) => {
      if (seen.has(each.whole)) return [];
      seen.add(each.whole);
      const heads = each.parts.map(({column_head}) => `“${column_head}”`).join(", ");
      return [doubtful(each, [heads, heads], law, [each.whole, ...each.parts])];
    });
  });
}
