import {describe, expect, it} from "vitest";
import {parseArticle} from "../../../loaders/article/article.js";
import type {Document} from "../../../loaders/article/document.js";
import {extract} from "../../../loaders/combine/extract.js";
import {gate} from "../../../loaders/judge/gate.js";
import type {Observation} from "../../../loaders/observation.js";

const article = (text: string, file = "bai.md"): Document => {
  const document = parseArticle(
    file,
    Buffer.from(`---\ntitle: Bài thử\nplace: Cờ Đỏ, Cần Thơ\npublished: 2020-02-29\n---\n\n${text}\n`)
  );
  if ("reason" in document) throw new Error(document.message_en);
  return document;
};
const figures = (text: string): Observation[] => extract(article(text));
const values = (text: string): (number | null)[] => figures(text).map(({obs_value}) => obs_value);

const document = article("Năm 2019, huyện Cờ Đỏ có 16 xã đạt chuẩn nông thôn mới.");
const [row] = extract(document) as [Observation];
const stoppedBy = (change: Partial<Observation>): string[] =>
  gate([{...row, ...change}], [document]).quarantine.map(({message_en}) => message_en);

describe("the gate before the tables", () => {
  it("lets a figure through as it is", () => {
    expect(gate([row], [document])).toEqual({observations: [row], quarantine: [], skipped: []});
  });

  it.each<[string, Partial<Observation>, RegExp]>([
    ["NaN", {obs_value: NaN}, /no finite number/],
    ["infinity", {obs_value_max: Infinity}, /no finite number/],
    ["a whole of nothing", {numerator: 0, denominator: 0}, /no finite number/],
    ["−0", {obs_value: -0}, /zero with a minus/],
    ["more than can be counted", {obs_value: 2e15}, /larger than anything/],
    ["more than all money", {obs_value: 2e18, unit_measure: "vnd", unit_mult: 9}, /larger than anything/],
    ["a rate over 100%", {obs_value: 105, unit_measure: "percent"}, /over 100%/],
    [
      "a share over 100% at the end of a range",
      {obs_value: 90, obs_value_max: 101, unit_measure: "percent", measure: "share"},
      /over 100%/
    ],
    ["29 February 2019", {period_start: "2019-02-29", period_end: "2019-03-29"}, /no calendar/],
    ["month 13", {period_end: "2019-13-01"}, /no calendar/],
    [
      "a period that ends before it begins",
      {period_start: "2020-01-01", period_end: "2019-12-31"},
      /ends before it begins/
    ],
    ["half a surrogate pair", {prefix: "\uDE00 xã"}, /broken character/],
    ["a NUL", {qualifier: "xã\0"}, /broken character/],
    ["half a pair in a path", {ref_area_path: ["Cần Thơ", "\uD83D"]}, /broken character/],
    ["digits outside the sentence", {figure_end: row.quote_end + 1}, /outside its sentence/]
  ])("stops %s, and tells of it with its sentence and line", (_, change, reason) => {
    const [message] = stoppedBy(change);
    expect(message).toMatch(reason);
    expect(message).toMatch(/^bai\.md, line 7: /);
    expect(message).toContain("huyện Cờ Đỏ có 16 xã đạt chuẩn nông thôn mới");
  });

  it("stops the second figure of one id, and marks its digits as passed", () => {
    const {observations, quarantine, skipped} = gate([row, {...row, obs_value: 17}], [document]);
    expect(observations).toEqual([row]);
    expect(quarantine).toMatchObject([{reason: "figure", file: "bai.md", line: 7}]);
    expect(skipped).toMatchObject([{skipped_start: row.figure_start, reason: "impossible"}]);
  });

  it.each<[string, Partial<Observation>]>([
    ["a plan kept by 105%", {obs_value: 105, unit_measure: "percent", measure: "plan_share"}],
    ["growth of 250%", {obs_value: 250, unit_measure: "percent", measure: "growth"}],
    ["the money of a whole country", {obs_value: 1.2e16, unit_measure: "vnd", unit_mult: 15}],
    ["29 February 2020", {period_start: "2020-02-29", period_end: "2020-02-29"}],
    ["an emoji in its sentence", {prefix: "😀 "}]
  ])("lets %s through", (_, change) => {
    expect(stoppedBy(change)).toEqual([]);
  });
});

describe("reading makes nothing that the gate would stop", () => {
  it("makes no value of digits that no number holds", () => {
    expect(values(`Huyện có ${"9".repeat(400)} xã nghèo.`)).toEqual([]);
  });

  it("says of a fall by nothing that it is nothing", () => {
    const [fall] = figures("Năm 2019, tỷ lệ hộ nghèo giảm 0%.");
    expect(fall!.obs_value).toBe(0);
  });

  it.each([
    "Ngày 29/2/2019, huyện có 16 xã đạt chuẩn nông thôn mới.",
    "Ngày 31 tháng 4 năm 2018, huyện có 16 xã đạt chuẩn nông thôn mới.",
    "Ngày 31/9, huyện có 16 xã đạt chuẩn nông thôn mới.",
    "Từ năm 2019 đến năm 2015, huyện có 16 xã đạt chuẩn nông thôn mới.",
    "Từ năm 2025 đến nay, huyện có 16 xã đạt chuẩn nông thôn mới."
  ])("holds no day or period that is none: %s", (text) => {
    const rows = figures(text);
    expect(rows.map(({obs_value}) => obs_value)).toEqual([16]);
    expect(gate(rows, [article(text)]).quarantine).toEqual([]);
    expect(rows[0]).toMatchObject({period_start: null, period_end: "2020-02-29"});
  });

  it("goes back from 29 February to a day that is", () => {
    expect(figures("Trong 3 năm qua, huyện có 16 xã đạt chuẩn nông thôn mới.").at(-1)).toMatchObject({
      period_start: "2017-02-28",
      period_end: "2020-02-29"
    });
  });

  it("gives each figure an id of its own: a sentence twice, two figures at one digit", () => {
    const sentence = "Huyện có 16 xã đạt chuẩn nông thôn mới. ";
    const ids = figures(sentence.repeat(3)).map(({observation_id}) => observation_id);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
    expect(ids[1]).toBe(`${ids[0]}-2`);
    // The first keeps the id it has where the sentence stands once.
    expect(ids[0]).toBe(figures(sentence)[0]!.observation_id);
  });

  it.each([
    ["①", []],
    ["H₂5", []],
    ["5①", []],
    ["①5", []],
    ["٣", []],
    ["5٣", []],
    ["２", [2]],
    ["1２", [12]],
    ["𝟓", [5]],
    ["²", []],
    ["5½", []],
    ["Ⅻ", []],
    ["16", [16]]
  ])("reads of “%s xã” what its numerals say: %j", (digits, expected) => {
    expect(values(`Huyện có ${digits} xã đạt chuẩn nông thôn mới.`)).toEqual(expected);
  });

  it("cuts no character in two for what stands around a sentence", () => {
    const around = "😀".repeat(200);
    const text = `a${around}. Huyện có 16 xã đạt chuẩn nông thôn mới. B${around}.`;
    const rows = figures(text);
    expect(gate(rows, [article(text)]).quarantine).toEqual([]);
    expect(rows[0]!.prefix).toContain("😀");
  });
});
