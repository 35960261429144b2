import {isExact} from "../words/change.js";
import type {Figure} from "../rows/figure.js";
import {groupBy} from "./group.js";
import {acrossEras} from "./subject.js";
import {lowerFirst} from "../words/letter.js";
import {median} from "./median.js";
import {sayQualifier} from "../words/named.js";
import {axisValue, isActual, mainMark, type Group, type Panel, type PanelRow} from "./panel.js";
import {sayPeriod} from "../words/period.js";

/** One measured thing over places: of a panel, the widest comparison of each thing. */
export interface MeasuredColumn {
  panel: Panel;
  group: Group;
  /** What is measured: “Tỷ lệ hộ nghèo · miền núi”. */
  title: string;
  /** “%, năm 2018”. */
  subtitle: string;
  /** By place. */
  rows: Map<string, PanelRow>;
  /** The middle of what is stated exactly. */
  middle: number | undefined;
}

/** A row whose only value is what it is, so that it has a rank. */
export const isRankable = (row: PanelRow): boolean =>
  row.marks.filter(isActual).length === 1 && isExact(mainMark(row).figure);

export const valueOf = (row: PanelRow, {panel}: MeasuredColumn): number => axisValue(mainMark(row).figure, panel.falls);

/** Rows that can be put into an order of size. */
export const rankableRows = ({rows}: MeasuredColumn): PanelRow[] => [...rows.values()].filter(isRankable);

/** 1 for the largest; equal values share a rank. */
export const rankOf = (row: PanelRow, column: MeasuredColumn): number =>
  1 + rankableRows(column).filter((other) => valueOf(other, column) > valueOf(row, column)).length;

/** One row a place: of the whole locality rather than of one of its bodies. */
function rowsByPlace({rows}: Group): Map<string, PanelRow> {
  const placed = rows.filter(({ref_area, marks}) => ref_area !== null && marks.some(isActual));
  const wholeFirst = [...placed].sort((a, b) => Number(orgOf(a) !== null) - Number(orgOf(b) !== null));
  return new Map([...groupBy(wholeFirst, ({ref_area}) => ref_area!)].map(([place, [row]]) => [place, row!]));
}

const orgOf = (row: PanelRow): string | null => mainMark(row).figure.org;

const NO_ORDER = ["ordinal", "rank", "year", "date"];

function columnOf(group: Group, panel: Panel): MeasuredColumn {
  const {figure} = mainMark(group.rows[0]!);
  const rows = rowsByPlace(group);
  const column = {
    ...{panel, group, rows, middle: undefined},
    title: [panel.title, lowerFirst(sayQualifier(figure) ?? "")].filter(Boolean).join(" · "),
    subtitle: [panel.unit, sayPeriod(figure)].filter(Boolean).join(", ")
  };
  return {...column, middle: median(rankableRows(column).map((row) => valueOf(row, column)))};
}

const samePlaces = ({rows}: Group): boolean => new Set(rows.map(({ref_area}) => ref_area)).size < 2;

/** Of every thing the panels measure, the widest comparison over places. */
export function columnsOf(panels: readonly Panel[]): MeasuredColumn[] {
  return panels
    .filter(({figures: [first]}) => !NO_ORDER.includes(first!.unit_measure))
    .flatMap((panel) => {
      const groups = panel.groups.filter((group) => group.ranked && !samePlaces(group));
      const things = groupBy(groups, ({rows: [row]}) => acrossEras(mainMark(row!).figure));
      return [...things.values()].map(([widest]) => columnOf(widest!, panel));
    })
    .filter(({rows}) => rows.size > 1);
}

/** The figures that columns show. */
export const columnFigures = (columns: readonly MeasuredColumn[]): Figure[] =>
  columns.flatMap(({rows}) => [...rows.values()].flatMap(({marks}) => marks.flatMap(({mentions}) => mentions)));

/** A place that some column knows. */
export interface ColumnPlace {
  ref_area: string;
  label: string;
}

/** The places of all columns: the most known first, then as the first column ranks them. */
export function columnPlaces(columns: readonly MeasuredColumn[]): ColumnPlace[] {
  const rows = columns.flatMap((column) => [...column.rows.values()]);
  const counts = groupBy(rows, ({ref_area}) => ref_area!);
  return [...counts]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([ref_area, mine]) => ({ref_area, label: mine[0]!.label}));
}
