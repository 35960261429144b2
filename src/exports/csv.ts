import type {Figure} from "../rows/figure.js";
import {sayMoved, sayRecomputed} from "../domain/crosswalk.js";
import {sayWhole} from "../words/place.js";
import {saidIn, say} from "../words/say.js";
import {statedIds} from "../domain/derived-id.js";
import {sayIndicator} from "../words/value.js";

/** The columns of a download: names as in the tables, the sentence and its source with every figure, and what each means. */
export const columns: readonly (readonly [
  name: string,
  value: (figure: Figure, download: Download) => unknown,
  meaning: () => string
])[] = [
  ["place", sayWhole, () => say("địa phương, viết đủ", "the place, in full")],
  [
    "ref_area",
    (f) => f.ref_area,
    () =>
      say(
        "mã địa phương: mã của cơ quan thống kê @ năm của danh mục",
        "the place's code: the statistics office's @ the year of its list"
      )
  ],
  ["indicator", (f) => f.indicator, () => say("mã chỉ tiêu", "the indicator's code")],
  [
    "indicator_vi",
    (f) => saidIn("vi", () => sayIndicator(f)),
    () => say("tên chỉ tiêu bằng tiếng Việt", "the indicator's name in Vietnamese")
  ],
  [
    "indicator_en",
    (f) => saidIn("en", () => sayIndicator(f)),
    () => say("tên chỉ tiêu bằng tiếng Anh", "the indicator's name in English")
  ],
  [
    "qualifier",
    (f) => f.qualifier,
    () =>
      say(
        "phần thu hẹp của chỉ tiêu (lĩnh vực, tiêu chí); của “other” là cụm danh từ trong câu",
        "what narrows the indicator (sector, criterion); of “other” the noun phrase of the sentence"
      )
  ],
  [
    "measure",
    (f) => f.measure,
    () =>
      say(
        "con số nói về chỉ tiêu thế nào: level (mức), growth (tăng, %), change (thêm bớt), multiple (gấp), plan_share (% kế hoạch), share (tỷ trọng), rank (hạng)",
        "how the figure speaks of it: level, growth (%), change, multiple, plan_share (% of plan), share, rank"
      )
  ],
  [
    "obs_value",
    (f) => f.obs_value,
    () =>
      say(
        "giá trị theo đơn vị gốc (đồng, không phải tỷ đồng); của khoảng là đầu dưới",
        "the value in base units (VND, not billions); of a range the lower end"
      )
  ],
  ["obs_value_max", (f) => f.obs_value_max, () => say("đầu trên của khoảng", "the upper end of a range")],
  ["numerator", (f) => f.numerator, () => say("của “44/46” là 44", "44 of “44/46”")],
  ["denominator", (f) => f.denominator, () => say("của “44/46” là 46", "46 of “44/46”")],
  [
    "unit_measure",
    (f) => f.unit_measure,
    () =>
      say("đơn vị: percent, percentage_point, count, vnd, ha…", "the unit: percent, percentage_point, count, vnd, ha…")
  ],
  [
    "bound",
    (f) => f.bound,
    () =>
      say(
        "exact (đúng), approx (khoảng), at_least (ít nhất), at_most (nhiều nhất), more_than (hơn), less_than (dưới), range (từ… đến…)",
        "exact, approx, at_least, at_most, more_than, less_than, range"
      )
  ],
  [
    "value_kind",
    (f) => f.value_kind,
    () =>
      say(
        "actual (thực tế), target (mục tiêu), plan (kế hoạch), baseline (trước đây), norm (mức chuẩn)",
        "actual, target, plan, baseline, norm"
      )
  ],
  [
    "obs_status",
    (f) => f.obs_status,
    () =>
      say(
        "V máy đọc, A đã duyệt hoặc chính thức, E ước, P sơ bộ, B đổi cách tính",
        "V read by machine, A reviewed or official, E estimated, P provisional, B break in series"
      )
  ],
  [
    "time_period",
    (f) => f.time_period,
    () => say("thời gian, như trong bảng: 2013, 2016-06, 2020/2025", "the period: 2013, 2016-06, 2020/2025")
  ],
  ["period_start", (f) => f.period_start, () => say("ngày đầu", "its first day")],
  ["period_end", (f) => f.period_end, () => say("ngày cuối", "its last day")],
  [
    "org",
    (f) => f.org,
    () => say("cơ quan, tổ chức, nếu con số là của riêng nơi ấy", "the body, where the figure is a body's own")
  ],
  [
    "quote",
    (f) => f.quote,
    () => say("nguyên câu, hoặc dòng của bảng chính thức", "the sentence, or the row of an official table")
  ],
  ["document", (f) => f.document_title, () => say("tên bài hoặc bảng", "the article or table")],
  ["publisher", (f) => f.publisher, () => say("nơi đăng", "who published it")],
  ["published", (f) => f.published, () => say("ngày đăng", "the day it was published")],
  ["url", (f) => f.url, () => say("địa chỉ", "its address")],
  ["rule", (f) => f.rule, () => say("quy tắc đã đọc ra con số", "the rule that read the figure")],
  ["confidence", (f) => f.confidence, () => say("độ chắc của quy tắc, 0 đến 1", "how sure the rule is, 0 to 1")],
  [
    "review",
    (f) => f.review,
    () =>
      say(
        "accepted (đã duyệt), corrected (đã sửa); trống: chưa ai duyệt",
        "accepted, corrected; empty: nobody has reviewed it"
      )
  ],
  [
    "observation_id",
    (f) => (f.parts ? null : statedIds(f.observation_id)[0]),
    () =>
      say("mã của con số, giữ nguyên khi câu không đổi", "the figure's identifier, the same as long as its sentence is")
  ],
  ["downloaded", (_, {downloaded}) => downloaded, () => say("ngày tải về", "the day of this download")],
  [
    "from_place",
    (f) => f.moved?.from_place,
    () => say("nơi mà bài đã nêu, khi xem theo bản đồ khác", "the place that was stated, where another map is shown")
  ],
  ["from_place_note", sayMoved, () => say("nơi ấy đã thành nơi này ra sao", "how that place became this one")],
  [
    "recomputed",
    (f) => f.parts && `${sayRecomputed()}: ${f.quote}`,
    () => say("con số tính lại: cách tính", "of a recomputed figure: how")
  ],
  [
    "recomputed_from",
    (f) => f.parts?.map(({observation_id}) => observation_id).join(" "),
    () => say("các con số đã cộng", "the figures it is the sum of")
  ],
  [
    "source_kind",
    (f) => f.source_kind,
    () => say("article (bài viết) hoặc official (bảng chính thức)", "article or official")
  ],
  ["source_table", (f) => f.source_table, () => say("tên bảng", "the table's name")],
  ["retrieved", (f) => f.retrieved, () => say("ngày lấy bảng", "the day the table was taken")],
  ["licence", (f) => f.licence ?? sayLicence(), () => say("được dùng thế nào", "what may be done with it")]
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
    csvLine(columns.map(([name]) => name)),
    ...figures.map((f) => csvLine(columns.map(([, value]) => value(f, download))))
  ].join("\r\n") +
  "\r\n";
