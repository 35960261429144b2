import {group} from "d3";
import type {Document} from "../article/document.js";
import {isFlow, type Indicator} from "../indicator/list.js";
import type {Observation} from "../observation.js";
import {intervalOf} from "../subject/interval.js";
import type {TableRow} from "../tables/schema.js";
import {doubtOf, OF_READING} from "./doubt.js";

/** What a text says beside what an office's table says of the same subject, place and period. */
export type Difference = TableRow<"differences">;

/** Two figures of one thing, in one unit. */
interface Beside {
  article: Observation;
  official: Observation;
  /** What offices' older tables said of the same. */
  older: readonly Observation[];
}

interface DifferenceRule {
  name: Difference["rule"];
  state: Difference["state"];
  when(beside: Beside): boolean;
}

/** Units that one thing is measured in, as what one of them is in the others. */
const FACTORS = new Map([
  ["km2", 100],
  ["ha", 1],
  ["tonnes_per_ha", 10],
  ["ta_per_ha", 1]
]);

const inBase = (value: number, {unit_measure}: Observation): number => value * (FACTORS.get(unit_measure) ?? 1);
const valueOf = (row: Observation): number => inBase(row.obs_value!, row);

/** Digits after the comma that a figure is looked at for. */
const MOST_DIGITS = 6;

/** What the last digit of a figure stands for, as its text wrote it: of “9,1 %” a tenth, of “1,2 triệu” a hundred thousand. */
function stepOf(row: Observation): number {
  const written = row.obs_value! / 10 ** row.unit_mult;
  const isWhole = (digits: number): boolean => {
    const scaled = written * 10 ** digits;
    return Math.abs(scaled - Math.round(scaled)) < 1e-6 * Math.max(1, Math.abs(scaled));
  };
  const digits = Array.from({length: MOST_DIGITS}, (_, i) => i).find(isWhole) ?? MOST_DIGITS;
  return inBase(10 ** (row.unit_mult - digits), row);
}

/** Whether one value is the other, written with fewer digits. */
const isRounded = (a: Observation, b: Observation): boolean =>
  Math.abs(valueOf(a) - valueOf(b)) <= (Math.max(stepOf(a), stepOf(b)) / 2) * (1 + 1e-9);

/** A share of the value that is told differently from one table to the next. */
const NEAR = 0.005;
/** A share of the value that a count which is not final may be moved by. */
const MOVED = 0.1;

const isWithin = ({article, official}: Beside, share: number): boolean =>
  Math.abs(valueOf(article) - valueOf(official)) <= share * Math.abs(valueOf(official));

const EXACT: ReadonlySet<string> = new Set(["exact", "approx"]);

/** The statement leaves the official value open: “hơn 9 %” of 9,3 %, “từ 10 đến 12” of 11. */
function leavesOpen({article, official}: Beside): boolean {
  const [low, high] = intervalOf(article)!;
  const value = valueOf(official);
  return !EXACT.has(article.bound) && inBase(low, article) <= value && value <= inBase(high, article);
}

/** Not the last count: the office says so, the text does, or it was written before the time was over. */
const isEarly = ({article, official}: Beside): boolean =>
  isUnfinal(official) || isUnfinal(article) || (article.as_of !== null && article.as_of <= article.period_end!);

const isUnfinal = ({obs_status}: Observation): boolean => obs_status === "E" || obs_status === "P";

/** In order, the first that holds: what rounding explains, then what vintage does, then what neither does. */
export const differenceRules: readonly DifferenceRule[] = [
  {
    name: "same",
    state: "agree",
    when: ({article, official}) => EXACT.has(article.bound) && valueOf(article) === valueOf(official)
  },
  {name: "bound", state: "agree", when: leavesOpen},
  {
    name: "rounded",
    state: "agree",
    when: ({article, official}) => EXACT.has(article.bound) && isRounded(article, official)
  },
  {name: "about", state: "agree", when: (beside) => beside.article.bound === "approx" && isWithin(beside, 0.05)},
  {name: "near", state: "agree", when: (beside) => EXACT.has(beside.article.bound) && isWithin(beside, NEAR)},
  {
    name: "older_table",
    state: "explained",
    when: ({article, older}) => older.some((other) => isRounded(article, other))
  },
  {
    name: "not_final",
    state: "explained",
    when: (beside) => EXACT.has(beside.article.bound) && isEarly(beside) && isWithin(beside, MOVED)
  },
  {name: "differs", state: "differ", when: () => true}
];

const ACTUAL: ReadonlySet<string> = new Set(["actual", "baseline"]);

/** Whether anything may be set beside it: the value of a whole locality at a known time. */
const isOneValue = ({subject, scope, ref_area, org, obs_value, period_end, review, value_kind}: Observation): boolean =>
  ACTUAL.has(value_kind) &&
  scope === "whole" &&
  org === null &&
  review !== "rejected" &&
  [subject, ref_area, obs_value, period_end].every((each) => each !== null);

const keyOf = ({subject, ref_area, period_end}: Observation): string => [subject, ref_area, period_end].join("|");

const MONEY: ReadonlySet<string> = new Set(["vnd", "usd"]);

/** What is counted over a time needs its first day and how long each count is; what stands at a day needs that day. */
function isOfOneTime(article: Observation, official: Observation, indicator: Indicator | undefined): boolean {
  const starts = article.period_start === official.period_start;
  if (article.measure !== "level" || MONEY.has(article.unit_measure) || isFlow(indicator))
    return starts && (article.freq ?? "A") === (official.freq ?? "A");
  return starts || article.period_start === null;
}

/** The lists that tell what is compared. */
interface Lists {
  indicators: ReadonlyMap<string, Indicator>;
  documents: readonly Pick<Document, "document_id" | "published" | "citation">[];
}

/** What texts say beside what offices' tables say: a row for each figure of a text of which any table speaks; the newest table is meant. */
export function differences(observations: readonly Observation[], {indicators, documents}: Lists): Difference[] {
  const told = observations.filter((row) => row.source_kind === "article" && isOneValue(row));
  const wanted = new Set(told.map(keyOf));
  const isWanted = (row: Observation): boolean =>
    row.source_kind === "official" && row.obs_value !== null && wanted.has(keyOf(row));
  const official = group(observations.filter(isWanted), keyOf);
  const days = new Map(documents.map((each) => [each.document_id, each.published ?? each.citation?.retrieved ?? ""]));
  const newestFirst = (a: Observation, b: Observation): number =>
    (days.get(b.document_id) ?? "").localeCompare(days.get(a.document_id) ?? "") ||
    a.observation_id.localeCompare(b.observation_id);
  return told.flatMap((article) => {
    const indicator = indicators.get(article.indicator);
    const [newest, ...older] = (official.get(keyOf(article)) ?? [])
      .filter((row) => isOfOneTime(article, row, indicator))
      .sort(newestFirst);
    return newest ? [differenceOf({article, official: newest, older})] : [];
  });
}

function differenceOf(beside: Beside): Difference {
  const {article, official} = beside;
  const {name, state} = differenceRules.find(({when}) => when(beside))!;
  const {ref_area, indicator, time_period, unit_measure, unit_mult} = official;
  const factor = FACTORS.get(unit_measure) ?? 1;
  return {
    ...{article_id: article.observation_id, official_id: official.observation_id},
    ...{article_document: article.document_id, official_document: official.document_id},
    ...{ref_area: ref_area!, indicator, time_period: time_period!, unit_measure, unit_mult},
    ...{state, rule: name, aloud: article.grade === "A" && official.grade === "A" && isReadSurely(article)},
    article_value: valueOf(article) / factor,
    article_max: article.obs_value_max === null ? null : inBase(article.obs_value_max, article) / factor,
    article_bound: article.bound,
    article_mult: article.unit_mult,
    official_value: official.obs_value!
  };
}

/** Whatever contradicts it, it was read with certainty. */
const isReadSurely = (row: Observation): boolean => !OF_READING.includes(doubtOf({...row, conflict_group: null})!);
