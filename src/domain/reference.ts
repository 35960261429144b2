import {comparableRules} from "./comparable.js";
import type {Figure} from "../rows/figure.js";
import {median} from "./median.js";
import {axisValue, mainMark, type Group, type Panel} from "./panel.js";
import {sayPlace} from "../words/place.js";
import {say} from "../words/say.js";
import {sayAmount} from "../words/unit.js";
import {axisUnit, isAmount, sayValue} from "../words/value.js";

/** A value that a group is seen against: the middle of the group, or the unit that its places lie in. */
export interface Reference {
  name: "median" | "parent";
  value: number;
  label: string;
  /** What states it; the middle is worked out, and stated by nobody. */
  figure: Figure | null;
}

/** Fewer rows than this need no middle. */
const LEAST = 5;

/** Which values may be put into an order of size: as many as each row states once, without a bound. */
const isPlain = ({bound, value_kind}: Figure): boolean => bound === "exact" && value_kind === "actual";

const NO_MIDDLE = ["year", "date", "ordinal", "rank"];

function medianOf({rows}: Group, {falls}: Panel): Reference[] {
  const figures = rows.map((row) => mainMark(row).figure);
  const unit = axisUnit(figures[0]!);
  if (figures.length < LEAST || !figures.every(isPlain) || NO_MIDDLE.includes(unit)) return [];
  const value = median(figures.map((figure) => axisValue(figure, falls)))!;
  const said = sayAmount(value, unit);
  const label = say(`mức giữa của ${figures.length} nơi: ${said}`, `median of ${figures.length} places: ${said}`);
  return [{name: "median", value, label, figure: null}];
}

/** What every region and province lies in. */
const COUNTRY = "country";

const pathOf = ({ref_area_path, place_level}: Figure): string =>
  place_level === COUNTRY ? COUNTRY : ref_area_path.join("/");

const parentPath = ({ref_area_path, place_level}: Figure): string =>
  place_level === "province" || place_level === "region" ? COUNTRY : ref_area_path.slice(0, -1).join("/");

/** The path of the unit that all rows lie in, else that the chosen place lies in. */
function commonParent({rows}: Group, chosen: string | null): string | undefined {
  const figures = rows.map((row) => mainMark(row).figure);
  const paths = new Set(figures.map(parentPath));
  const own = figures.find(({ref_area}) => ref_area !== null && ref_area === chosen);
  return paths.size === 1 ? parentPath(figures[0]!) : own && parentPath(own);
}

/** All that must agree between a place and its parent, who are of two levels. */
const rules = comparableRules.filter(({name}) => name !== "level");

function parentOf(group: Group, panel: Panel, {around = [], chosen = null}: Options): Reference[] {
  const [first] = group.rows.map((row) => mainMark(row).figure);
  const path = commonParent(group, chosen);
  if (isAmount(first!) || !path) return [];
  const figure = around.find(
    (each) =>
      each.obs_value !== null && pathOf(each) === path && rules.every(({keyOf}) => keyOf(each) === keyOf(first!))
  );
  if (!figure) return [];
  const label = `${sayPlace(figure)}: ${sayValue(figure, {short: true})}`;
  return [{name: "parent", value: axisValue(figure, panel.falls), label, figure}];
}

interface Options {
  /** Figures among which the parent's is looked for. */
  around?: readonly Figure[];
  chosen?: string | null;
}

/** What a group of rows is seen against. */
export const referencesOf = (group: Group, panel: Panel, options: Options): Reference[] =>
  group.ranked ? [...medianOf(group, panel), ...parentOf(group, panel, options)] : [];
