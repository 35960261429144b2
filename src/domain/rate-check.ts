import type {Figure} from "../rows/figure.js";
import {differenceOf} from "../words/number.js";
import {acrossMeasures, areOfTwoEras, placeKey} from "./subject.js";
import {periodYear} from "../words/period.js";

/** A fall of a rate beside the rates it lies between. */
export interface RateCheck {
  figure: Figure;
  before: Figure | undefined;
  after: Figure | undefined;
  /** What the two rates differ by, in points; a fall is negative. */
  difference: number | undefined;
  /** The rate that the other and the fall lead to, where one of the two is told. */
  implied: {rate: number; of: "before" | "after"} | undefined;
  standing: RateVerdict;
}

/** Whether a stated fall and two stated rates can all be. */
export type RateVerdict = "agrees" | "contradicts" | "one rate" | "no rate" | "average" | "bound" | "another line";

const isFall = ({measure, unit_measure, value_kind, obs_value}: Figure): boolean =>
  measure === "change" && unit_measure === "percentage_point" && value_kind === "actual" && obs_value !== null;

const isRate = ({measure, unit_measure, value_kind, obs_value}: Figure): boolean =>
  measure === "level" &&
  unit_measure === "percent" &&
  obs_value !== null &&
  ["actual", "baseline"].includes(value_kind);

/** A rate and its fall are of one thing of one place and body, told by articles or by official tables. */
const isOfSame = (a: Figure, b: Figure): boolean =>
  [placeKey, acrossMeasures, ({org}: Figure) => org, ({source_kind}: Figure) => source_kind].every(
    (key) => key(a) === key(b)
  );

const isExact = ({bound}: Figure): boolean => bound === "exact";

/** The year that a fall is told from; undefined where it is told from no one year. */
function baseYear(figure: Figure): number | undefined {
  const {base} = figure;
  const year = periodYear(figure);
  if (base === "previous_year") return year === undefined ? undefined : year - 1;
  return Number(base) || undefined;
}

const inDocument = (figure: Figure, rates: readonly Figure[]): Figure | undefined =>
  rates.find(
    ({document_id, quote_start}) => document_id === figure.document_id && quote_start === figure.quote_start
  ) ??
  rates.find(({document_id}) => document_id === figure.document_id) ??
  rates[0];

/** Rates at both ends of a fall: told beside it, else those of its years. */
function endsOf(figure: Figure, rates: readonly Figure[]): Pick<RateCheck, "before" | "after"> {
  const mine = rates.filter((rate) => isOfSame(rate, figure));
  const of = (year: number | undefined): Figure[] =>
    mine.filter((rate) => year !== undefined && periodYear(rate) === year && rate.value_kind === "actual");
  const beside = mine.filter(
    ({document_id, quote_start}) => document_id === figure.document_id && quote_start === figure.quote_start
  );
  const former = beside.find(({value_kind}) => value_kind === "baseline");
  const reached = beside.find(
    ({value_kind, period_end}) => value_kind === "actual" && period_end === figure.period_end
  );
  return {
    before: former ?? inDocument(figure, of(baseYear(figure))),
    after: reached ?? inDocument(figure, of(periodYear(figure)))
  };
}

/** Digits behind the comma of a stated value. */
const digitsOf = (value: number): number => (String(value).split(".")[1] ?? "").length;

/** How far rounding may have moved three stated values apart. */
const slackOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + 0.5 * 10 ** -digitsOf(value), 0);

interface StandingRule {
  standing: RateVerdict;
  when: (fall: Pick<RateCheck, "figure" | "before" | "after">) => boolean;
}

const told = ({figure, before, after}: Pick<RateCheck, "figure" | "before" | "after">): Figure[] =>
  [figure, before, after].filter((each) => each !== undefined);

/** How a fall stands to the rates beside it; the first that holds. */
const standings: readonly StandingRule[] = [
  {standing: "average", when: ({figure}) => figure.remarks.includes("average")},
  {standing: "bound", when: (fall) => !told(fall).every(isExact)},
  {standing: "no rate", when: ({before, after}) => !before && !after},
  {standing: "one rate", when: ({before, after}) => !before || !after},
  {standing: "another line", when: ({before, after}) => areOfTwoEras(before!, after!)},
  {
    standing: "agrees",
    when: ({figure, before, after}) => {
      const values = [figure, before!, after!].map(({obs_value}) => obs_value!);
      return Math.abs(values[2]! - values[1]! - values[0]!) <= slackOf(values) + 1e-9;
    }
  },
  {standing: "contradicts", when: () => true}
];

function fallOf(figure: Figure, rates: readonly Figure[]): RateCheck {
  const {before, after} = endsOf(figure, rates);
  const {standing} = standings.find(({when}) => when({figure, before, after}))!;
  const difference = before && after ? differenceOf(after.obs_value!, before.obs_value!) : undefined;
  const implied =
    standing !== "one rate"
      ? undefined
      : after
        ? ({rate: differenceOf(after.obs_value!, figure.obs_value!), of: "before"} as const)
        : ({rate: differenceOf(before!.obs_value!, -figure.obs_value!), of: "after"} as const);
  return {figure, before, after, difference, implied, standing};
}

const ORDER: readonly RateVerdict[] = [
  "contradicts",
  "agrees",
  "another line",
  "one rate",
  "bound",
  "average",
  "no rate"
];

/** Every stated fall of a rate against the rates it lies between; those that cannot be come first. */
export function rateChecksOf(figures: readonly Figure[]): RateCheck[] {
  const rates = figures.filter(isRate);
  return figures
    .filter(isFall)
    .map((figure) => fallOf(figure, rates))
    .sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing));
}
