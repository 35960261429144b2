import {group} from "d3";
import type {Document} from "../article/document.js";
import type {Observation} from "../observation.js";

/** What a series measures, by whatever definition, and where. */
const seriesOf = ({
  ref_area,
  indicator,
  breakdown,
  uncoded,
  measure,
  base,
  unit_measure,
  freq,
  scope
}: Observation): string =>
  [ref_area, indicator, breakdown, uncoded, measure, base, unit_measure, freq, scope].join("|");

/** The day of an edition: that of its publication, else the one on which it was copied. */
const editionOf = ({published, citation}: Document): string => published ?? citation?.retrieved ?? "";

const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

/**
 * How many figures of its series each official figure stands behind: the newest behind none; of one time the later edition comes
 * first, and what it revises stands behind it.
 */
export function behindOf(
  observations: readonly Observation[],
  documents: readonly Document[]
): ReadonlyMap<Observation, number> {
  const editions = new Map(documents.map((document) => [document.document_id, editionOf(document)]));
  const order = (a: Observation, b: Observation): number =>
    descending(a.period_end ?? "", b.period_end ?? "") ||
    descending(a.period_start ?? "", b.period_start ?? "") ||
    descending(editions.get(a.document_id)!, editions.get(b.document_id)!) ||
    descending(a.document_id, b.document_id);
  const official = observations.filter(({source_kind}) => source_kind === "official");
  return new Map(
    [...group(official, seriesOf).values()].flatMap((series) => series.sort(order).map((row, i) => [row, i] as const))
  );
}
