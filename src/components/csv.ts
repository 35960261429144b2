import type {Figure} from "./figure.js";
import {sayCarried, sayRecomputed} from "./merger.js";
import {sayWhole} from "./place.js";
import {statedIds} from "./shown-id.js";
import {sayIndicator} from "./value.js";

/** The columns of a download: names as in the tables, the sentence and its source with every figure. */
const columns: readonly (readonly [string, (figure: Figure, download: Download) => unknown])[] = [
  ["place", sayWhole],
  ["ref_area", (f) => f.ref_area],
  ["indicator", (f) => f.indicator],
  ["indicator_vi", sayIndicator],
  ["qualifier", (f) => f.qualifier],
  ["measure", (f) => f.measure],
  ["obs_value", (f) => f.obs_value],
  ["obs_value_max", (f) => f.obs_value_max],
  ["numerator", (f) => f.numerator],
  ["denominator", (f) => f.denominator],
  ["unit_measure", (f) => f.unit_measure],
  ["bound", (f) => f.bound],
  ["value_kind", (f) => f.value_kind],
  ["obs_status", (f) => f.obs_status],
  ["time_period", (f) => f.time_period],
  ["period_start", (f) => f.period_start],
  ["period_end", (f) => f.period_end],
  ["org", (f) => f.org],
  ["quote", (f) => f.quote],
  ["document", (f) => f.document_title],
  ["publisher", (f) => f.publisher],
  ["published", (f) => f.published],
  ["url", (f) => f.url],
  ["rule", (f) => f.rule],
  ["confidence", (f) => f.confidence],
  ["review", (f) => f.review],
  ["observation_id", (f) => (f.parts ? null : statedIds(f.observation_id)[0])],
  ["downloaded", (_, {downloaded}) => downloaded],
  ["from_place", (f) => f.carried?.from_place],
  ["from_place_note", sayCarried],
  ["recomputed", (f) => f.parts && `${sayRecomputed()}: ${f.quote}`],
  ["recomputed_from", (f) => f.parts?.map(({observation_id}) => observation_id).join(" ")],
  ["source_kind", (f) => f.source_kind],
  ["source_table", (f) => f.source_table],
  ["retrieved", (f) => f.retrieved],
  ["licence", (f) => f.licence ?? LICENCE]
];

interface Download {
  /** The day it was taken, which a quotation needs. */
  downloaded?: string;
}

/** What may be done with the figures, in every row, so that it is not lost. */
export const LICENCE =
  "Con số là sự kiện, dùng tự do; câu trích thuộc nơi đăng, khi dùng ghi nguồn. Máy đọc, Thước Đo.";

/** A cell of RFC 4180; a text that a spreadsheet would run as a formula is kept a text. */
function cell(value: unknown): string {
  const text = typeof value === "string" && /^[=+@\t\r-]/.test(value) ? `'${value}` : String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const line = (values: readonly unknown[]): string => values.map(cell).join(",");

/** With a byte order mark, by which spreadsheets know it for UTF-8. */
export const csvOf = (figures: readonly Figure[], download: Download = {}): string =>
  "\uFEFF" +
  [
    line(columns.map(([name]) => name)),
    ...figures.map((f) => line(columns.map(([, value]) => value(f, download))))
  ].join("\r\n") +
  "\r\n";
