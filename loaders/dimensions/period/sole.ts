import type {Dated} from "./dated.js";
import type {Period} from "./rules.js";

/** Periods of which a text names one alone, so that what it says without a time is of that one. */
export interface Sole {
  /** Of congresses: “nhiệm kỳ 2020-2025”. */
  term: Period | undefined;
  /** That ends after the text was published: what is aimed at is aimed at by then. */
  ahead: Period | undefined;
}

/** What sentences in the order of their text have in common. */
export function soleOf(sentences: readonly {periods: readonly Dated[]}[], published: string | null): Sole {
  const all = sentences.flatMap(({periods}) => periods.filter(({compared}) => !compared));
  const year = published?.slice(0, 4);
  return {
    term: only(all.filter(({period}) => period.office)),
    ahead: year ? only(all.filter(({period: {end}}) => end !== null && end.slice(0, 4) > year)) : undefined
  };
}

/** The last of periods that all end together. */
function only(dated: readonly Dated[]): Period | undefined {
  const last = dated.at(-1)?.period;
  return dated.every(({period: {end}}) => end === last?.end) ? last : undefined;
}
