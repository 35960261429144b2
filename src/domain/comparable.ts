import type {Figure} from "../rows/figure.js";
import {groupBy} from "./group.js";
import {lowerFirst} from "../words/letter.js";
import {listOf} from "./place-slug.js";
import {isOfPart} from "./crosswalk.js";
import {acrossEras, daysKey} from "./subject.js";
import {sayIndicatorName, sayQualifier} from "../words/named.js";
import {sayPeriod} from "../words/period.js";
import {sayLevel} from "../words/place.js";
import {say} from "../words/say.js";
import {unitOf} from "../words/unit.js";
import {isAmount, shareOfWhole} from "../words/value.js";

/** From a day on, an indicator counts by another definition: a poverty line, a set of criteria. */
export interface DefinitionBreak {
  indicator: string;
  /** The first day it holds. */
  break_date: string;
  /** The definition that begins. */
  vi: string;
  en: string;
}

/** “chuẩn nghèo 2011–2015”: the definition that begins, within a sentence. */
export const sayBreak = ({vi, en}: DefinitionBreak): string => lowerFirst(say(vi, en));

export interface ComparableRule {
  name: string;
  /** Unlike things stand on axes of their own, or in groups of their own on one axis; some matter over time alone. */
  apart: "axis" | "group" | "series";
  /** Figures are put into one comparison only where this is equal. */
  keyOf: (figure: Figure) => string;
  /** What a group of figures that agree is called. */
  label: (figure: Figure, breaks: readonly DefinitionBreak[]) => string;
  /** Why others stand elsewhere, within a sentence. */
  differs: () => string;
}

const DAY = 24 * 60 * 60 * 1000;

/** Stretches of time that count as equally long, by their longest, in days. */
const LENGTHS: readonly (readonly [number, string])[] = [
  [1, "day"],
  [31, "month"],
  [92, "quarter"],
  [184, "half"],
  [366, "year"]
];

/** How long a period is; what only ends on a day is of its own kind. */
export function lengthOf({period_start, period_end}: Figure): string {
  if (!period_start || !period_end) return "open";
  const days = (Date.parse(period_end) - Date.parse(period_start)) / DAY + 1;
  return LENGTHS.find(([most]) => days <= most)?.[1] ?? `${Math.round(days / 365.25)} years`;
}

/** Whether a promise or a former value may be seen beside what is: offices count many things otherwise than resolutions do. */
export const areCountedAlike = (actual: Figure, other: Figure): boolean =>
  actual.source_kind === other.source_kind || other.counted_alike === true;

/** So much a month, told of a longer time: income a month is not income a year. */
const isMonthly = (figure: Figure): boolean => figure.freq === "M" && lengthOf(figure) !== "month";

/** The definition a figure is counted by, within a sentence; "" where there is but one. */
export function sayEra({indicator, era, qualifier, qualifier_en}: Figure, breaks: readonly DefinitionBreak[]): string {
  if (era === null) return "";
  if (era === "unknown") return say("không rõ theo chuẩn nào", "by an unknown definition");
  if (era.includes("/")) return say("vắt qua lần đổi chuẩn", "across a change of definition");
  const mine = breaks
    .filter((each) => each.indicator === indicator)
    .sort((a, b) => (a.break_date < b.break_date ? -1 : 1));
  const current = mine.find(({break_date}) => break_date === era);
  if (current) return sayBreak(current);
  const first = mine[0] ? sayBreak(mine[0]) : say("lần đổi chuẩn", "the change of definition");
  // Another definition than those of the table is one that the text names.
  return era === "before" ? say(`trước ${first}`, `before ${first}`) : (sayQualifier({qualifier, qualifier_en}) ?? era);
}

const KIND_WORDS: Record<Figure["value_kind"], () => string> = {
  actual: () => say("đã đạt", "actual"),
  target: () => say("mục tiêu", "target"),
  plan: () => say("dự kiến", "plan"),
  baseline: () => say("mức trước đây", "former value"),
  norm: () => say("mức chuẩn", "standard")
};

export const sayKind = (kind: Figure["value_kind"]): string => KIND_WORDS[kind]();

/** A period that is not told is the article's own, and no other's. */
const periodKey = (figure: Figure): string => daysKey(figure) || `? ${figure.document_id}`;

const isTime = ({unit_measure}: Figure): boolean => unitOf(unit_measure).time ?? false;

const rules = [
  {
    name: "indicator",
    apart: "axis",
    keyOf: ({indicator}) => indicator,
    label: (figure) => sayIndicatorName(figure) ?? figure.indicator,
    differs: () => say("khác chỉ tiêu", "another indicator")
  },
  {
    name: "measure",
    apart: "axis",
    keyOf: ({measure}) => measure,
    label: () => "",
    differs: () => say("khác cách tính", "another measure")
  },
  {
    name: "unit",
    apart: "axis",
    keyOf: ({unit_measure}) => unit_measure,
    label: ({unit_measure}) => unitOf(unit_measure).axis ?? unitOf(unit_measure).label,
    differs: () => say("khác đơn vị", "another unit")
  },
  {
    // “24/28” is placed by its share of the whole, “24” alone cannot be.
    name: "whole",
    apart: "axis",
    keyOf: (figure) => (shareOfWhole(figure) === null ? "" : "of a whole"),
    label: () => "",
    differs: () => say("nơi nêu tổng số, nơi không", "some tell of how many, others do not")
  },
  {
    name: "per",
    apart: "axis",
    keyOf: (figure) => (isMonthly(figure) ? "month" : ""),
    label: (figure) => sayQualifier(figure) ?? "",
    differs: () => say("nơi tính theo tháng, nơi tính theo năm", "some per month, some per year")
  },
  {
    name: "level of amounts",
    apart: "axis",
    keyOf: (figure) => (isAmount(figure) ? (figure.place_level ?? "") : ""),
    label: (figure) => levelLabel(figure),
    differs: () => say("khác cấp địa phương", "another level of places")
  },
  {
    name: "base",
    apart: "group",
    keyOf: (figure) => (isOfNoBase(figure) ? figure.observation_id : ""),
    label: () => "",
    differs: () => say("không rõ gấp mức nào", "multiples of unknown bases")
  },
  {
    // Also of one place, where things of several subjects stand beside each other.
    name: "no subject",
    apart: "group",
    keyOf: (figure) => (figure.subject === null && !isOfNoBase(figure) ? figure.observation_id : ""),
    label: () => "",
    differs: () => say("không rõ là nội dung nào", "things that are not told apart")
  },
  {
    name: "subject",
    apart: "group",
    keyOf: (figure) => (figure.subject === null ? "" : acrossEras(figure)),
    label: (figure) => sayQualifier(figure) ?? say("nói chung", "overall"),
    differs: () => say("khác nội dung", "different things")
  },
  {
    name: "level",
    apart: "group",
    keyOf: ({place_level}) => place_level ?? "",
    label: (figure) => levelLabel(figure),
    differs: () => say("khác cấp địa phương", "different levels of places")
  },
  {
    name: "place list",
    apart: "group",
    keyOf: listOf,
    label: (figure) => (listOf(figure) ? say(`danh mục ${listOf(figure)}`, `list of ${listOf(figure)}`) : ""),
    differs: () => say("khác danh mục hành chính", "different lists of places")
  },
  {
    name: "merger",
    apart: "group",
    keyOf: (figure) => (isOfPart(figure) ? "part" : ""),
    label: (figure) =>
      isOfPart(figure) ? say("đơn vị cũ, trước sắp xếp", "former units") : say("cả đơn vị nay", "whole present units"),
    differs: () => say("nơi là đơn vị cũ, nơi là cả đơn vị nay", "some are former units, others present ones")
  },
  {
    name: "definition",
    apart: "group",
    keyOf: ({era}) => era ?? "",
    label: sayEra,
    differs: () => say("khác chuẩn, tiêu chí đang áp dụng", "different definitions in force")
  },
  {
    name: "kind",
    apart: "group",
    keyOf: ({value_kind}) => value_kind,
    label: ({value_kind}) => KIND_WORDS[value_kind](),
    differs: () => say("số đã đạt khác số mục tiêu, dự kiến", "some are results, others targets or plans")
  },
  {
    name: "period",
    apart: "group",
    keyOf: (figure) => (isTime(figure) ? "" : periodKey(figure)),
    label: (figure) => sayPeriod(figure),
    differs: () => say("khác thời gian", "different periods")
  },
  {
    name: "length of period",
    apart: "series",
    keyOf: (figure) => (isTime(figure) ? "" : lengthOf(figure)),
    label: () => "",
    differs: () => say("khoảng thời gian dài ngắn khác nhau", "periods of different lengths")
  }
] as const satisfies readonly ComparableRule[];

/** “gấp 1,8 lần” of what is not told. */
const isOfNoBase = ({measure, base}: Figure): boolean => measure === "multiple" && base === null;

const levelLabel = ({place_level}: Figure): string => sayLevel(place_level)?.toLocaleLowerCase("vi") ?? "";

export type RuleName = (typeof rules)[number]["name"];

/** What must agree before two figures are put into one comparison. */
export const comparableRules: readonly (ComparableRule & {name: RuleName})[] = rules;

export const axisRules: readonly ComparableRule[] = comparableRules.filter(({apart}) => apart === "axis");

/** What is asked of rows on one axis, but for what a chart is itself about. */
export const groupRules = (...but: readonly RuleName[]): ComparableRule[] =>
  comparableRules.filter(({apart, name}) => apart === "group" && !but.includes(name));

/** What is asked of figures of several times: a line is over periods, and shows where a definition changed. */
export const seriesRules: readonly ComparableRule[] = [
  ...groupRules("period", "kind", "definition"),
  ...comparableRules.filter(({apart}) => apart === "series")
];

/** One comparison: everything in it agrees in all that was asked. */
export interface Comparable<T> {
  items: T[];
  /** What tells it from its neighbours: “năm 2016, cấp huyện”. */
  label: string;
}

interface SplitOptions<T> {
  figureOf: (item: T) => Figure;
  rules: readonly ComparableRule[];
  breaks?: readonly DefinitionBreak[];
}

/** The rules by which the items are not all alike. */
export const differing = <T>(items: readonly T[], {figureOf, rules}: SplitOptions<T>): ComparableRule[] =>
  rules.filter(({keyOf}) => new Set(items.map((item) => keyOf(figureOf(item)))).size > 1);

/** Splits items into what may be compared, in the order in which they first occur. */
export function splitComparable<T>(items: readonly T[], options: SplitOptions<T>): Comparable<T>[] {
  const {figureOf, breaks = []} = options;
  const rules = differing(items, options);
  const keyOf = (item: T): string => rules.map((rule) => rule.keyOf(figureOf(item))).join("|");
  return [...groupBy(items, keyOf).values()].map((mine) => ({
    items: mine,
    label: labelOf(figureOf(mine[0]!), rules, breaks)
  }));
}

const labelOf = (figure: Figure, rules: readonly ComparableRule[], breaks: readonly DefinitionBreak[]): string =>
  [...new Set(rules.map(({label}) => label(figure, breaks)))].filter(Boolean).join(", ");

/** “khác thời gian, khác cấp địa phương”: why things are kept apart, within a sentence; "" where they are alike. */
export const sayDiffering = <T>(items: readonly T[], options: SplitOptions<T>): string =>
  [...new Set(differing(items, options).map(({differs}) => differs()))].join(", ");
