import {breaks} from "../loaders/indicator/breaks.js";
import {indicators} from "../loaders/indicator/list.js";
import {eraOf, erasOf} from "../loaders/subject/era.js";
import type {Figure} from "../src/rows/figure.js";
import type {Located} from "../src/words/place.js";

const PLAIN: Figure = {
  observation_id: "o1",
  document_id: "bai-1",
  indicator: "poor_household_rate",
  qualifier: null,
  breakdown: null,
  uncoded: null,
  scope: "whole",
  remarks: [],
  criteria_named: [],
  base: null,
  era: "2011-01-01",
  low: 4.975,
  high: 5.025,
  subject: "poor_household_rate|era:2011-01-01|unit:percent",
  grade: "A",
  place_route: "sentence",
  period_route: "clause",
  section: null,
  row_head: null,
  column_head: null,
  row_cells: [],
  measure: "level",
  ref_area: "31156@2023",
  ref_area_path: ["Cần Thơ", "Ô Môn", "Thới Long"],
  org: null,
  time_period: "2013",
  period_start: "2013-01-01",
  period_end: "2013-12-31",
  freq: "A",
  obs_value: 5,
  obs_value_max: null,
  numerator: null,
  denominator: null,
  unit_measure: "percent",
  unit_mult: 0,
  bound: "exact",
  value_kind: "actual",
  obs_status: "V",
  as_of: "2014-06-01",
  quote: "",
  prefix: "",
  suffix: "",
  quote_start: 0,
  quote_end: 0,
  figure_start: 0,
  figure_end: 0,
  phrase: "tỷ lệ hộ nghèo",
  rule: "chữ số · mức · tỷ lệ hộ nghèo · cùng câu",
  confidence: 0.88,
  review: null,
  conflict_group: null,
  source_kind: "article",
  doubt: null,
  behind: null,
  commitment_id: null,
  resolution_id: null,
  promise_kind: null,
  yearly: null,
  state: null,
  reason: null,
  state_rule: null,
  answer_id: null,
  baseline_id: null,
  reviewed_by: null,
  review_note: null,
  beside_id: null,
  beside_value: null,
  beside_max: null,
  beside_bound: null,
  beside_unit: null,
  beside_mult: null,
  beside_publisher: null,
  beside_state: null,
  beside_rule: null,
  beside_aloud: null,
  document_title: "Bài thử",
  publisher: "Báo Thử",
  url: null,
  published: "2014-06-01",
  source_table: null,
  licence: null,
  retrieved: null,
  document_figures: 1,
  place_name: "Thới Long",
  place_full_name: "Phường Thới Long",
  place_kind: "ward",
  place_en: null,
  place_level: "commune",
  parent_full_name: "Quận Ô Môn",
  grandparent_name: "Cần Thơ",
  family: "poverty",
  indicator_vi: "Tỷ lệ hộ nghèo",
  indicator_en: "Poor-household rate",
  qualifier_en: null,
  direction: "lower",
  adds: null,
  counted_alike: false,
  official_conflict: false,
  answers: false
};

let made = 0;

/** Numbers figures from 1 again. */
export const renumber = (): void => void (made = 0);

/** A figure of which a test tells only what it is about. */
export const figure = (told: Partial<Figure> = {}): Figure => {
  const whole = {...PLAIN, observation_id: `o${++made}`, ...told};
  const dated = {...whole, era: told.era === undefined ? eraOf(whole, eras) : told.era};
  return {...dated, subject: told.subject === undefined ? subjectOf(dated) : told.subject};
};

const eras = erasOf(breaks(indicators()));

/** As the loaders write it, of what a test tells. */
const subjectOf = ({indicator, breakdown, qualifier, measure, base, era, unit_measure}: Figure): string => {
  const axes = breakdown?.split("|").filter((pair) => !pair.startsWith("base=")) ?? [];
  const named = {
    ...{measure: measure === "level" ? null : measure, base, era, unit: unit_measure},
    words: breakdown ? null : qualifier
  };
  const parts = Object.entries(named).flatMap(([name, value]) => (value === null ? [] : [`${name}:${value}`]));
  return [indicator, ...axes, ...parts].join("|");
};

/** A figure in a sentence: the braces stand around what was read, “giảm {2,27}% hộ nghèo”. */
export function saidIn(sentence: string, told: Partial<Figure> = {}): Figure {
  const start = sentence.indexOf("{");
  const end = sentence.indexOf("}") - 1;
  const text = sentence.replace(/[{}]/g, "");
  const spans = {quote_start: 100, quote_end: 100 + text.length, figure_start: 100 + start, figure_end: 100 + end};
  return figure({...spans, quote: text, ...told});
}

type Place = Omit<Located, "moved">;

const province = (ref_area: string, place_name: string): Place => ({
  ...{ref_area, place_name, place_full_name: `Tỉnh ${place_name}`, place_level: "province"},
  ...{ref_area_path: [place_name], parent_full_name: "Việt Nam", grandparent_name: null}
});

const district = (ref_area: string, place_name: string, of: string): Place => ({
  ...{ref_area, place_name, place_full_name: `Huyện ${place_name}`, place_level: "district"},
  ...{ref_area_path: [of, place_name], parent_full_name: `Tỉnh ${of}`, grandparent_name: null}
});

export const QUANG_NAM = province("49@2023", "Quảng Nam");
export const CO_DO = district("925@2023", "Cờ Đỏ", "Cần Thơ");
export const THOI_LAI = district("927@2023", "Thới Lai", "Cần Thơ");
export const TU_CUONG: Place = {
  ...{ref_area: "11257@2023", place_name: "Tứ Cường", place_full_name: "Xã Tứ Cường", place_level: "commune"},
  ...{ref_area_path: ["Hải Dương", "Thanh Miện", "Tứ Cường"]},
  ...{parent_full_name: "Huyện Thanh Miện", grandparent_name: "Hải Dương"}
};
