import type {Figure} from "../rows/figure.js";
import {sayMoved, sayRecomputed} from "../domain/crosswalk.js";
import {COLUMNS} from "../words/columns.js";
import {sayWhole} from "../words/place.js";
import {saidIn, say} from "../words/say.js";
import {statedIds} from "../domain/derived-id.js";
import {sayIndicator} from "../words/value.js";

interface CsvColumn {
  name: string;
  value: (figure: Figure, download: Download) => unknown;
  meaning: () => string;
}

type Observed = keyof typeof COLUMNS.observations;

/** Columns as the table has them, which the schema says the meaning of. */
const observed = (...names: readonly Observed[]): CsvColumn[] =>
  names.map((name) => ({name, value: (figure) => figure[name], meaning: COLUMNS.observations[name]}));

/** A column of the document that a figure is from. */
const ofDocument = (
  name: keyof typeof COLUMNS.documents,
  value: CsvColumn["value"] = (figure) => figure[name as keyof Figure],
  as: string = name
): CsvColumn => ({name: as, value, meaning: COLUMNS.documents[name]});

/** The columns of a download: names as in the tables, the sentence and its source with every figure, and what each means. */
export const columns: readonly CsvColumn[] = [
  {name: "place", value: sayWhole, meaning: () => say("địa phương, viết đủ", "the place, in full")},
  ...observed("ref_area", "indicator"),
  {
    name: "indicator_vi",
    value: (f) => saidIn("vi", () => sayIndicator(f)),
    meaning: () => say("tên chỉ tiêu bằng tiếng Việt", "the indicator's name in Vietnamese")
  },
  {
    name: "indicator_en",
    value: (f) => saidIn("en", () => sayIndicator(f)),
    meaning: () => say("tên chỉ tiêu bằng tiếng Anh", "the indicator's name in English")
  },
  ...observed("qualifier", "breakdown", "subject", "measure", "obs_value", "obs_value_max", "numerator", "denominator"),
  ...observed("unit_measure", "bound", "value_kind", "obs_status", "time_period", "period_start", "period_end"),
  ...observed("org", "quote"),
  ofDocument("title", (f) => f.document_title, "document"),
  ...(["publisher", "published", "url"] as const).map((name) => ofDocument(name)),
  ...observed("rule", "confidence", "review"),
  {
    name: "observation_id",
    value: (f) => (f.parts ? null : statedIds(f.observation_id)[0]),
    meaning: COLUMNS.observations.observation_id
  },
  {
    name: "downloaded",
    value: (_, {downloaded}) => downloaded,
    meaning: () => say("ngày tải về", "the day of this download")
  },
  {
    name: "from_place",
    value: (f) => f.moved?.from_place,
    meaning: () =>
      say("nơi mà bài đã nêu, khi xem theo bản đồ khác", "the place that was stated, where another map is shown")
  },
  {
    name: "from_place_note",
    value: sayMoved,
    meaning: () => say("nơi ấy đã thành nơi này ra sao", "how that place became this one")
  },
  {
    name: "recomputed",
    value: (f) => f.parts && `${sayRecomputed()}: ${f.quote}`,
    meaning: () => say("con số tính lại: cách tính", "of a recomputed figure: how")
  },
  {
    name: "recomputed_from",
    value: (f) => f.parts?.map(({observation_id}) => observation_id).join(" "),
    meaning: () => say("các con số đã cộng", "the figures it is the sum of")
  },
  ...observed("source_kind"),
  ...(["source_table", "retrieved"] as const).map((name) => ofDocument(name)),
  ofDocument("licence", (f) => f.licence ?? sayLicence())
];

export interface Download {
  /** The day it was taken, which a quotation needs. */
  downloaded?: string;
}

/** What may be done with the figures, in every row, so that it is not lost. */
export const sayLicence = (): string =>
  say(
    "Con số là sự kiện, dùng tự do; câu trích thuộc nơi đăng, khi dùng ghi nguồn. Máy đọc, Thước Đo.",
    "Figures are facts, free to use; quotations belong to their publishers: name the source. Read by machine, Thước Đo."
  );

/**
 * What a spreadsheet would run: a formula's sign, also at its full width, after nothing but blanks, line breaks and letters that
 * are not seen; and the signs that begin another cell.
 */
const FORMULA = /^[\s\p{Z}\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u2212]|^[\t\r\n]/u;

/** A number below nothing begins with such a sign and is none. */
const NUMBER = /^-\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** A cell of RFC 4180; a text that a spreadsheet would run as a formula is kept a text. */
function cell(value: unknown): string {
  const isRun = typeof value === "string" && FORMULA.test(value) && !NUMBER.test(value);
  const text = isRun ? `'${value}` : String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A line of a CSV file. */
export const csvLine = (values: readonly unknown[]): string => values.map(cell).join(",");

/** With a byte order mark, by which spreadsheets know it for UTF-8. */
export const csvOf = (figures: readonly Figure[], download: Download = {}): string =>
  "\uFEFF" +
  [
    csvLine(columns.map(({name}) => name)),
    ...figures.map((f) => csvLine(columns.map(({value}) => value(f, download))))
  ].join("\r\n") +
  "\r\n";
