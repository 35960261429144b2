import {group} from "d3";
import type {InBoth} from "../check/fault.js";
import type {Document} from "../article/document.js";
import type {Observation} from "../observation.js";
import type {OfficialTable} from "./table.js";

/** Editions that differ by no more than this share say the same, rounded otherwise. */
const ROUNDED = 0.005;

/** What two editions have alike that tell of one thing. */
const cellOf = (row: Observation): string =>
  [
    ...[row.indicator, row.breakdown, row.uncoded, row.measure, row.base, row.unit_measure, row.freq, row.scope],
    ...[row.ref_area, row.period_start, row.period_end]
  ].join("|");

const editionOf = ({published, citation, document_id}: Document): string =>
  `${published ?? citation?.retrieved ?? ""} ${document_id}`;

const differ = (a: Observation, b: Observation): boolean =>
  Math.abs(a.obs_value! - b.obs_value!) > ROUNDED * Math.abs(b.obs_value!);

/** What a later table says otherwise of an earlier one's figures: both are kept, and the later is what is said. */
export interface Revised {
  table: OfficialTable;
  said: InBoth;
  figures: readonly Observation[];
}

interface Pair {
  former: Observation;
  later: Observation;
}

/** Of each table the figures that a later one revises, by that table. */
export function revisedIn(tables: readonly OfficialTable[]): Revised[] {
  const sorted = [...tables].sort((a, b) => (editionOf(a.document) < editionOf(b.document) ? 1 : -1));
  const newest = new Map<string, Observation>();
  return sorted.flatMap((table) => {
    const pairs = table.observations.flatMap((former): Pair[] => {
      const later = newest.get(cellOf(former));
      if (!later) newest.set(cellOf(former), former);
      return later && differ(former, later) ? [{former, later}] : [];
    });
    return [...group(pairs, ({later}) => later.document_id)].map(([by, mine]) => ({
      table,
      said: sayRevised(by, mine),
      figures: mine.map(({former}) => former)
    }));
  });
}

function sayRevised(by: string, pairs: readonly Pair[]): InBoth {
  const [{former, later}] = pairs as [Pair];
  const [where, count] = [`“${former.row_head}” ${former.time_period}`, pairs.length];
  return [
    `bảng ${by} mới hơn ghi khác ${count} con số (${where}: ở đây ${former.obs_value}, ở đó ${later.obs_value}); số của bảng mới hơn được dùng`,
    `the later table ${by} has ${count} of its figures otherwise (${where}: ${former.obs_value} here, ${later.obs_value} there); the later is used`
  ];
}
