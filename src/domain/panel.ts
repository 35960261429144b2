import {
  areCountedAlike,
  axisRules,
  differing,
  groupRules,
  sayDiffering,
  splitComparable,
  type DefinitionBreak
} from "./comparable.js";
import type {Figure} from "../rows/figure.js";
import {groupBy} from "./group.js";
import {lowerFirst} from "../words/letter.js";
import {isSigned, MEASURES} from "../words/measure.js";
import {partKey, sayMoved} from "./crosswalk.js";
import {acrossEras, claimKey, daysKey, placeKey} from "./subject.js";
import {sayIndicatorName, sayQualifier} from "../words/named.js";
import {isOfficial} from "../words/official.js";
import {periodYear, shortPeriod} from "../words/period.js";
import {sayLevel, sayPlace, sayPlaceFirst, sayWhere} from "../words/place.js";
import {say} from "../words/say.js";
import {unitAxis, unitOf} from "../words/unit.js";
import {axisUnit, isAmount, positionOf, shareOfWhole} from "../words/value.js";

/** One mark: a stated value, and every sentence that states it. */
export interface PanelMark {
  figure: Figure;
  mentions: Figure[];
}

/** One line of a comparison: a thing of a place, with its targets and former values beside it. */
export interface PanelRow {
  key: string;
  ref_area: string | null;
  label: string;
  sublabel: string;
  marks: PanelMark[];
}

/** Rows of one comparison: of them it may be said which is the largest. */
export interface Group {
  /** What tells it from the panel's other groups; "" where it is the only one. */
  label: string;
  rows: PanelRow[];
  /** False of rows that stand alone, each for a reason of its own. */
  ranked: boolean;
}

/** Figures that may stand on one axis: same indicator, measure, unit and, for amounts, level of place. */
export interface Panel {
  key: string;
  title: string;
  /** “điểm %”, and the level where amounts are compared within it. */
  unit: string;
  level: string | null;
  indicator: string;
  /** What every row's second line would say. */
  common: string;
  /** All are falls, so the axis shows how much they fell. */
  falls: boolean;
  /** What may be compared, the widest first; together they are the rows. */
  groups: Group[];
  /** The groups with the rows that are not drawn: what is first and last is said of all. */
  whole: Group[];
  /** Why the rows are not all compared: “khác thời gian, khác cấp địa phương”; "" where they are. */
  apart: string;
  rows: PanelRow[];
  figures: Figure[];
  /** Where the indicator's definition changed. */
  breaks: readonly DefinitionBreak[];
}

/** Only values of whole localities are compared: what a rule asks of all, or a village has, is no locality's. */
const isOfWhole = ({value_kind, scope}: Figure): boolean => value_kind !== "norm" && scope === "whole";

/** A figure without an indicator is a thing of its own kind, with which nothing can be compared. */
export const isIndicated = ({indicator}: Figure): boolean => indicator !== "other";

export const isPlaced = (figure: Figure): boolean => placeKey(figure) !== "";

const isTime = ({unit_measure}: Figure): boolean => unitOf(unit_measure).time ?? false;

const axisKey = (figure: Figure): string => axisRules.map(({keyOf}) => keyOf(figure)).join("|");

/** What stands in one row, or on one line over time: what a place or its body says of one subject by any definition. */
export const rowKey = (figure: Figure): string =>
  [placeKey(figure), partKey(figure), figure.org, acrossEras(figure)].join("|");

/** Where a mark stands on its panel's axis: a count of a whole by its share of it (24/28 before 37/57). */
export function axisValue(figure: Figure, falls: boolean): number {
  const value = shareOfWhole(figure) ?? positionOf(figure) ?? 0;
  return falls ? Math.abs(value) : value;
}

/** A range's two ends in order; one value twice where it is none. */
export function axisEnds(figure: Figure, falls: boolean): [low: number, high: number] {
  const value = axisValue(figure, falls);
  const end = figure.obs_value_max === null ? value : axisValue({...figure, obs_value: figure.obs_value_max}, falls);
  return value <= end ? [value, end] : [end, value];
}

export const marksOf = (figures: readonly Figure[]): PanelMark[] =>
  [...groupBy(figures, (figure) => claimKey(figure)).values()].map((mentions) => ({
    figure: mentions.find(isOfficial) ?? mentions[0]!,
    mentions
  }));

export const isActual = ({figure}: PanelMark): boolean => figure.value_kind === "actual";

/** The mark a row is ordered and spoken of by: what is, else what is promised. */
export const mainMark = ({marks}: PanelRow): PanelMark => marks.find(isActual) ?? marks[0]!;

/** Actual values of different periods are rows of their own; targets and former values stay with the latest that they may be seen beside. */
function splitByPeriod(marks: readonly PanelMark[]): PanelMark[][] {
  const actuals = [...groupBy(marks.filter(isActual), ({figure}) => daysKey(figure)).values()];
  actuals.sort((a, b) => (periodYear(b[0]!.figure) ?? 0) - (periodYear(a[0]!.figure) ?? 0));
  const others = marks.filter((mark) => !isActual(mark));
  const hostOf = (mark: PanelMark): PanelMark[] | undefined =>
    actuals.find(([latest]) => areCountedAlike(latest!.figure, mark.figure));
  const alone = others.filter((mark) => !hostOf(mark));
  const rows = actuals.map((mine) => [...mine, ...others.filter((mark) => hostOf(mark) === mine)]);
  return alone.length ? [...rows, alone] : rows;
}

const samePlace = (figures: readonly Figure[]): boolean => new Set(figures.map(placeKey)).size === 1;

/** What a row is called: its place, or in a panel of one place the thing itself. */
function nameRow(marks: readonly PanelMark[], alone: boolean): Pick<PanelRow, "label" | "sublabel"> {
  const figure = (marks.find(isActual) ?? marks[0]!).figure;
  const {org} = figure;
  const qualifier = sayQualifier(figure);
  // Of a year that is itself the figure, the period says the same again.
  const period = isTime(figure) ? "" : shortPeriod(figure);
  const parts = alone && qualifier ? [qualifier] : [sayPlace(figure), sayWhere(figure), qualifier];
  const [label, ...rest] = [...parts, org, period, sayMoved(figure)].filter((part): part is string => Boolean(part));
  return {label: label!, sublabel: rest.join(" · ")};
}

/** What all rows say alike is said once, above them. */
function liftCommon(rows: readonly PanelRow[]): {rows: PanelRow[]; common: string} {
  const [first, ...others] = rows.map(({sublabel}) => sublabel);
  const isCommon = others.length > 0 && others.every((sublabel) => sublabel === first);
  return isCommon ? {rows: rows.map((row) => ({...row, sublabel: ""})), common: first!} : {rows: [...rows], common: ""};
}

function rowsOf(figures: readonly Figure[]): PanelRow[] {
  const alone = samePlace(figures);
  return [...groupBy(figures, rowKey)].flatMap(([key, mine]) =>
    splitByPeriod(marksOf(mine)).map((marks, i) => ({
      key: `${key}|${i}`,
      ref_area: marks[0]!.figure.ref_area,
      ...nameRow(marks, alone),
      marks
    }))
  );
}

/** By value, from the largest; years and dates from the earliest. */
function ordered(rows: readonly PanelRow[], {unit_measure}: Figure, falls: boolean): PanelRow[] {
  const sign = unitOf(unit_measure).time || unit_measure === "rank" ? -1 : 1;
  const at = (row: PanelRow): number => axisValue(mainMark(row).figure, falls);
  return [...rows].sort((a, b) => sign * (at(b) - at(a)) || a.label.localeCompare(b.label, "vi"));
}

const figureOf = (row: PanelRow): Figure => mainMark(row).figure;

/** Rows in what may be compared, the widest and latest comparison first, and after them the rows that stand alone. */
function groupsOf(rows: readonly PanelRow[], breaks: readonly DefinitionBreak[]): Pick<Panel, "groups" | "apart"> {
  // Of one place alone, the things themselves are what is compared.
  const rules = samePlace(rows.map(figureOf)) ? groupRules("subject") : groupRules();
  const split = splitComparable(rows, {figureOf, rules, breaks});
  const lastDay = ({items}: {items: PanelRow[]}): string => figureOf(items[0]!).period_end ?? "";
  const several = split
    .filter(({items}) => items.length > 1)
    .sort((a, b) => b.items.length - a.items.length || lastDay(b).localeCompare(lastDay(a)));
  const alone = split.filter(({items}) => items.length === 1).flatMap(({items}) => items);
  const groups = several.map(({items, label}) => ({label, rows: items, ranked: true}));
  const last = {label: several.length ? say("đứng riêng", "apart") : "", rows: alone, ranked: rows.length === 1};
  return {groups: [...groups, ...(alone.length ? [last] : [])], apart: sayDiffering(rows, {figureOf, rules, breaks})};
}

function panelOf([key, figures]: [string, Figure[]], breaks: readonly DefinitionBreak[]): Panel {
  const first = figures[0]!;
  const values = figures.map((figure) => positionOf(figure) ?? 0);
  const falls = isSigned(first.measure) && values.some((v) => v < 0) && values.every((v) => v <= 0);
  const {rows, common} = liftCommon(ordered(rowsOf(figures), first, falls));
  const {groups, apart} = groupsOf(rows, breaks);
  return {
    key,
    title: MEASURES[first.measure].title(sayIndicatorName(first) ?? first.indicator, falls),
    unit: unitAxis(axisUnit(first)),
    level: isAmount(first) ? (sayLevel(first.place_level) ?? null) : null,
    indicator: first.indicator,
    falls,
    groups,
    whole: groups,
    apart,
    rows: groups.flatMap((group) => group.rows),
    common,
    figures,
    breaks
  };
}

const placesIn = ({figures}: Panel): number => new Set(figures.map(placeKey)).size;

interface PanelOptions {
  breaks?: readonly DefinitionBreak[];
}

/** Splits figures into what may be compared, the widest comparison first. Figures of no known place or indicator are in no panel. */
export function panelsOf(figures: readonly Figure[], {breaks = []}: PanelOptions = {}): Panel[] {
  const known = figures.filter(
    (figure) => isPlaced(figure) && isIndicated(figure) && isOfWhole(figure) && positionOf(figure) !== null
  );
  return [...groupBy(known, axisKey)]
    .map((each) => panelOf(each, breaks))
    .sort((a, b) => placesIn(b) - placesIn(a) || b.figures.length - a.figures.length);
}

/** A panel that draws some of its rows; undefined where none is left. */
export function findNarrower(panel: Panel, keep: (row: PanelRow) => boolean): Panel | undefined {
  const groups = panel.groups
    .map((group) => ({...group, rows: group.rows.filter(keep)}))
    .filter((group) => group.rows.length);
  const rows = groups.flatMap((group) => group.rows);
  const figures = rows.flatMap(({marks}) => marks.flatMap(({mentions}) => mentions));
  return rows.length ? {...panel, groups, rows, figures} : undefined;
}

/** Why the second panel is not on the axis of the first: “khác đơn vị”. */
export const apartBy = (first: Panel, other: Panel): string[] =>
  differing([first.figures[0]!, other.figures[0]!], {figureOf: (figure) => figure, rules: axisRules}).map(({differs}) =>
    differs()
  );

/** The year a figure is of; a year that is itself the figure needs no other. */
const yearOf = (figure: Figure): number | undefined =>
  figure.unit_measure === "year" ? (figure.obs_value ?? undefined) : periodYear(figure);

/** “2013–2017”, of all figures together. */
export function spanOf(figures: readonly Figure[]): string {
  const years = figures.map(yearOf).filter((year) => year !== undefined);
  if (!years.length) return say("không rõ thời gian", "time unknown");
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? say(`năm ${first}`, String(first)) : `${first}–${last}`;
}

/** “Mức giảm: tỷ lệ hộ nghèo · điểm % · 2013–2017”. */
export function panelSubtitle(panel: Panel): string {
  const level = panel.level && lowerFirst(panel.level);
  const place = samePlace(panel.figures) ? sayPlaceFirst(panel.figures[0]!) : null;
  const unit = isTime(panel.figures[0]!) ? null : panel.unit;
  const said = [panel.title, unit, level, place, panel.common || spanOf(panel.figures)];
  return said.filter(Boolean).join(" · ");
}
