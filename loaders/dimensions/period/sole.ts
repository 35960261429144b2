import type {Dated} from "./dated.js";
import type {Period} from "./rules.js";

/** Periods of which a text names one alone, so that what it says without a time is of that one. */
export interface Sole {
  /** Of congresses: “nhiệm kỳ 2020-2025”. */
  term: Period | undefined;
  /** That ends after the text was published: what is aimed at is aimed at by then. */
  ahead: Period | undefined;
  /** A year, or a part of one, beside which the text tells of no other time. */
  only: Period | undefined;
  /** Of the title of a text, where that names one stretch of time alone. */
  titled: Dated | undefined;
  /** Terms and stages by how many years they have, where it names one alone of that length. */
  stages: ReadonlyMap<number, Period>;
}

/** What sentences in the order of their text have in common. */
export function soleOf(
  sentences: readonly {role: string; periods: readonly Dated[]}[],
  published: string | null
): Sole {
  const all = sentences.flatMap(({periods}) => periods.filter(({compared}) => !compared));
  const year = published?.slice(0, 4);
  return {
    term: only(all.filter(({period}) => period.office)),
    titled: titledIn(sentences),
    stages: stagesIn(all),
    only: onlyYear(all.filter(({period, names}) => !names && (period.start !== null || period.end !== null))),
    ahead: year ? only(all.filter(({period: {end}}) => end !== null && end.slice(0, 4) > year)) : undefined
  };
}

function titledIn(sentences: readonly {role: string; periods: readonly Dated[]}[]): Dated | undefined {
  const told = sentences.filter(({role}) => role === "title").flatMap(({periods}) => periods);
  const [only, other] = told;
  return only && !other && !only.compared && !only.period.days && only.period.start && only.period.end
    ? only
    : undefined;
}

function stagesIn(told: readonly Dated[]): Map<number, Period> {
  const stages = new Map<number, Period[]>();
  for (const {period} of told) {
    if (!period.term || !period.start || !period.end) continue;
    const years = Number(period.end.slice(0, 4)) - Number(period.start.slice(0, 4));
    // “giai đoạn 2011-2015” and “nhiệm kỳ 2010-2015” are five years both.
    const length = period.office ? years : years + 1;
    stages.set(length, [...(stages.get(length) ?? []), period]);
  }
  return new Map(
    [...stages].flatMap(([length, [first, ...others]]) =>
      others.every(({start, end}) => start === first!.start && end === first!.end) ? [[length, first!] as const] : []
    )
  );
}

/** The longest of periods that all lie in one year. */
function onlyYear(told: readonly Dated[]): Period | undefined {
  const years = new Set(told.flatMap(({period: {start, end}}) => [start, end].map((day) => day?.slice(0, 4))));
  // What is said once may be of one figure alone.
  if (told.length < 2 || years.size !== 1 || years.has(undefined)) return undefined;
  const stretches = told.filter(({period}) => !period.days).map(({period}) => period);
  return stretches.find(({year}) => year !== undefined) ?? only(told.filter(({period}) => !period.days));
}

/** The last of periods that all end together. */
function only(dated: readonly Dated[]): Period | undefined {
  const last = dated.at(-1)?.period;
  return dated.every(({period: {end}}) => end === last?.end) ? last : undefined;
}
