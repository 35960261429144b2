import type {Figure} from "../rows/figure.js";
import {groupBy} from "./group.js";
import {claimKey, placeKey} from "./subject.js";
import {say} from "../words/say.js";

/** Indicators of money that is put into something. */
export const MONEY = [
  "investment_capital_vnd",
  "nrm_capital_mobilised",
  "support_funding",
  "public_investment_disbursed"
];

/** Indicators of what is built, mended or begun. */
export const WORKS = [
  "schools_built_or_renovated_count",
  "projects_launched_count",
  "investment_projects_approved_count",
  "infrastructure_works_count",
  "master_plans_implemented_count",
  "road_upgraded_km",
  "rural_road_built_km",
  "canal_hardened_km",
  "waterway_dredged_km",
  "hamlet_information_houses_built"
];

/** Indicators of programmes that a body has drawn up. */
export const PROGRAMMES = ["action_programs_count"];

/** What one sentence says of a place: what is done, and for how much. */
export interface Undertaking {
  works: Figure[];
  money: Figure[];
  /** The figure that speaks for all: the largest sum, else the first of what is done. */
  main: Figure;
}

const isStated = ({measure, obs_value}: Figure): boolean => measure === "level" && obs_value !== null;

const isOf =
  (codes: readonly string[]) =>
  ({indicator}: Figure): boolean =>
    codes.includes(indicator);

function undertaking(figures: readonly Figure[]): Undertaking {
  const inOrder = [...figures].sort((a, b) => a.figure_start - b.figure_start);
  const money = inOrder.filter(isOf(MONEY)).sort((a, b) => b.obs_value! - a.obs_value!);
  const works = inOrder.filter(isOf(WORKS));
  return {works, money, main: (money[0] ?? works[0])!};
}

const weight = ({money, works}: Undertaking): number => (money.length && works.length ? 2 : money.length ? 1 : 0);

const amount = ({money: [most]}: Undertaking): number => most?.obs_value ?? 0;

const sameKey = ({main, works}: Undertaking): string =>
  [main, ...works].map((figure) => claimKey(figure, main.period_end)).join("|");

/** What is done and for how much, by sentence; what has both first, then the largest sums. What is told again is told once. */
export const undertakingsOf = (figures: readonly Figure[]): Undertaking[] =>
  [
    ...groupBy(
      [
        ...groupBy(figures.filter(isStated), (each) =>
          [placeKey(each), each.document_id, each.quote_start].join("|")
        ).values()
      ].map(undertaking),
      sameKey
    ).values()
  ]
    .map(([first]) => first!)
    .sort(
      (a, b) =>
        weight(b) - weight(a) ||
        amount(b) - amount(a) ||
        (b.main.period_end ?? "").localeCompare(a.main.period_end ?? "")
    );

/** Where a thing stands, in its figures' own kinds. */
export const STATUS: Record<Figure["value_kind"], () => string> = {
  plan: () => say("dự kiến", "planned"),
  target: () => say("mục tiêu", "target"),
  actual: () => say("đã hoặc đang làm", "done or under way"),
  baseline: () => say("trước đây", "earlier"),
  norm: () => say("mức chuẩn", "standard")
};

export const statusOf = ({main}: Undertaking): string => STATUS[main.value_kind]();
