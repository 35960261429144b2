import {mkdir, mkdtemp, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, it} from "vitest";
import {commitments} from "../../../../loaders/judge/commitment/commitments.js";
import {extract} from "../../../../loaders/combine/extract.js";
import {indicators} from "../../../../loaders/indicator/list.js";
import {places} from "../../../../loaders/places/list.js";
import {reviewCommitments, reviewFigures} from "../../../../loaders/judge/review/apply.js";
import {parseReviews, readReviews} from "../../../../loaders/judge/review/file.js";
import {documentOf} from "../../../document.js";

const table = indicators();
const all = places();
const lists = {
  places: new Map(all.map((place) => [place.place_id, place])),
  indicators: new Set(table.map(({code}) => code))
};

const article = documentOf("Quận phấn đấu năm 2019 tỷ lệ hộ nghèo còn 3%. Năm 2019, tỷ lệ hộ nghèo là 4%.", {
  ...{published: "2020-06-01", place: "Cái Răng, Cần Thơ"}
});
const [promised, told] = extract(article);
const figures = [promised!, told!];
const known = {indicators: new Map(table.map((each) => [each.code, each])), breaks: []};

const read = (text: string) => parseReviews(text, "reviews/a.yaml", lists);
const review = (text: string) => {
  const reviews = read(text);
  const {rows, quarantine} = reviewFigures(figures, reviews.figures, lists.places);
  return {rows, quarantine: [...reviews.quarantine, ...quarantine]};
};

const states = (rows: typeof figures): string[] => commitments(rows, known, "2020-06-01").map(({state}) => state);

it("accepts a figure, which is then reviewed", () => {
  const {rows, quarantine} = review(`- observation: ${told!.observation_id}\n  verdict: accept\n  by: A\n`);
  expect(rows[1]).toMatchObject({review: "accepted", obs_status: "A", confidence: 1, obs_value: 4});
  expect(rows[0]).toBe(promised);
  expect(quarantine).toEqual([]);
});

it("corrects a figure, and what it answers is judged anew", () => {
  expect(states(figures)).toEqual(["behind"]);
  const {rows} = review(
    `- observation: ${told!.observation_id}\n  verdict: correct\n  correct: {obs_value: 2.5, time_period: 2019}\n`
  );
  expect(rows[1]).toMatchObject({review: "corrected", obs_value: 2.5, time_period: "2019", period_end: "2019-12-31"});
  expect(states(rows)).toEqual(["reached"]);
});

it("corrects the place with its path, and the indicator", () => {
  const {rows} = review(
    `- observation: ${told!.observation_id}\n  verdict: correct\n  correct: {ref_area: 01@2023, indicator: population}\n`
  );
  expect(rows[1]).toMatchObject({ref_area: "01@2023", ref_area_path: ["Hà Nội"], indicator: "population"});
});

it("leaves out what is rejected", () => {
  const {rows} = review(`- observation: ${told!.observation_id}\n  verdict: reject\n`);
  expect(rows[1]!.review).toBe("rejected");
  expect(states(rows)).toEqual(["overdue"]);
});

it("of two reviews of one figure takes the later alone, and tells of the other", () => {
  const id = told!.observation_id;
  const {rows, quarantine} = review(
    `- observation: ${id}\n  verdict: correct\n  correct: {obs_value: 2.5}\n- observation: ${id}\n  verdict: accept\n`
  );
  expect(rows[1]).toMatchObject({review: "accepted", obs_value: 4});
  expect(quarantine.map(({line, message}) => [line, message])).toEqual([
    [
      1,
      `reviews/a.yaml, dòng 1: phần duyệt không dùng được: mã ${id} được duyệt lại ở reviews/a.yaml, dòng 4, và phần sau ấy được dùng; hãy bỏ một trong hai.`
    ]
  ]);
});

it.each([
  ["an unknown id", "- observation: khong-co\n  verdict: accept\n", "khong-co"],
  ["no verdict", `- observation: ${told!.observation_id}\n`, "thiếu mục “verdict”"],
  ["a verdict that is none", `- observation: ${told!.observation_id}\n  verdict: yes\n`, "accept, correct, reject"],
  [
    "a column that is none",
    `- observation: ${told!.observation_id}\n  verdict: correct\n  correct: {quote: x}\n`,
    "quote"
  ],
  [
    "an unknown place",
    `- observation: ${told!.observation_id}\n  verdict: correct\n  correct: {ref_area: x}\n`,
    "ref_area"
  ]
])("tells of %s, and changes nothing", (_, text, said) => {
  const {rows, quarantine} = review(text);
  expect(rows).toEqual(figures);
  expect(quarantine).toHaveLength(1);
  expect(quarantine[0]!.message).toContain("reviews/a.yaml");
  expect(quarantine[0]!.message).toContain(said);
});

const said = (text: string): string[] => read(text).quarantine.map(({message}) => message);
const held = (text: string): string[] => read(text).figures.map(({observation, line}) => `${line} ${observation}`);

it("refuses a file that is no list, and finds nothing in an empty one", () => {
  expect(said("observation: a\nverdict: accept\n")).toEqual([
    "reviews/a.yaml, dòng 1: phần duyệt không dùng được: hãy viết thành danh sách, mỗi mục bắt đầu bằng “- ”."
  ]);
  for (const empty of ["", "# chưa có gì\n", "---\n"])
    expect(read(empty)).toEqual({figures: [], commitments: [], quarantine: []});
});

const MISTYPED = `# ghi chú
- observation: a-1
  verdict: acept
  resaon: x
  by: [A]
- observation: b-1
  verdict: accept
- observaton: c-1
  verdict: correct
  correct:
    obs_value: 5 %
    unit_measure: percnt
    indicator: poor_houshold_rate
    ref_area: 1@2023
    time_period: 2018-13
    value_kind: targett
    quote: x
- commitment: d-1
  state: reachd
  by: A
- một dòng chữ
- observation: e-1
  verdict: reject
`;

it("tells of each review all that is wrong, with its line and the nearest right word, and takes the others", () => {
  expect(held(MISTYPED)).toEqual(["6 b-1", "22 e-1"]);
  expect(read(MISTYPED).quarantine.map(({line}) => line)).toEqual([3, 8, 18, 21]);
  const [figure, correction, commitment, none] = said(MISTYPED);
  for (const words of [
    "reviews/a.yaml, dòng 3: ",
    "mục “verdict” “acept” không đúng (có phải ý là “accept”?)",
    "dòng 4: không có mục “resaon” (có phải ý là “reason”?)",
    "dòng 5: mục “by” không đúng; hãy viết một dòng chữ"
  ])
    expect(figure).toContain(words);
  for (const words of [
    "dòng 8: phần duyệt không dùng được: thiếu mục “observation”",
    "không có mục “observaton” (có phải ý là “observation”?)",
    "dòng 11: mục “obs_value” “5 %” không đúng; hãy viết một số",
    "dòng 12: mục “unit_measure” “percnt” không đúng (có phải ý là “percent”?)",
    "dòng 13: mục “indicator” “poor_houshold_rate” không đúng (có phải ý là “poor_household_rate”?)",
    "dòng 14: mục “ref_area” “1@2023” không đúng; hãy viết một trong: 01@2023",
    "dòng 15: mục “time_period” “2018-13” không đúng; hãy viết 2018, 2018-06 hoặc 2016/2020",
    "dòng 16: mục “value_kind” “targett” không đúng (có phải ý là “target”?)",
    "dòng 17: không có mục “quote”"
  ])
    expect(correction).toContain(words);
  expect(commitment).toContain("thiếu mục “reason”");
  expect(commitment).toContain("dòng 19: mục “state” “reachd” không đúng (có phải ý là “reached”?)");
  expect(none).toContain("dòng 21: phần duyệt không dùng được: hãy viết các mục con");
});

it("loses of a file that is no YAML only the reviews that are none", () => {
  const broken = `- observation: a-1
  verdict: accept
- observation: b-1
  verdict: accept
  reason: "chưa đóng
- observation: c-1
  verdict: reject
  reason: bài nói: không phải
- observation: d-1
  verdict: accept
  verdict: reject
  resaon: x
- observation: e-1
  verdict: reject
`;
  for (const text of [broken, broken.replaceAll("\n", "\r\n"), broken.replace(/^/gm, "  ")]) {
    expect(held(text)).toEqual(["1 a-1", "13 e-1"]);
    const {quarantine} = read(text);
    expect(quarantine).toHaveLength(3);
    expect(quarantine[1]).toMatchObject({line: 8, file: "reviews/a.yaml", reason: "review"});
    expect(quarantine[2]!.message).toContain("dòng 11: ");
    expect(quarantine[2]!.message).toContain("mục “verdict” ghi hai lần");
    expect(quarantine[2]!.message).toContain("dòng 12: không có mục “resaon”");
  }
});

it.each([
  ["verdict: correct", "dòng 2: phần duyệt không dùng được: mục “verdict” “correct” không đúng; hãy ghi thêm"],
  ["verdict: correct\n  correct: {}", "hãy ghi thêm mục “correct”"],
  ["verdict: accept\n  correct: {obs_value: 5}", "dòng 3: phần duyệt không dùng được: mục “correct” không đúng; hãy bỏ"]
])("takes a correction and its verdict together alone: %s", (text, words) => {
  expect(held(`- observation: a\n  ${text}\n`)).toEqual([]);
  expect(said(`- observation: a\n  ${text}\n`)).toEqual([expect.stringContaining(words)]);
});

it("takes an id for a word though it look like a number", () => {
  const ids = ["5e1234567890", "0123456789e5", "012345678901", "1234567890123456", "1e3"];
  const text = ids.map((id) => `- observation: ${id}\n  verdict: accept\n`).join("");
  expect(read(text).figures.map(({observation}) => observation)).toEqual(ids);
});

it("empties what a correction leaves empty, and leaves the rest as it was", () => {
  const rows = (correct: string) =>
    review(`- observation: ${told!.observation_id}\n  verdict: correct\n  correct: ${correct}\n`).rows;
  expect(rows("{qualifier: nông thôn}")[1]).toMatchObject({qualifier: "nông thôn", obs_value: 4});
  expect(rows("{qualifier: , org: }")[1]).toMatchObject({qualifier: null, org: null, obs_value: 4});
});

it("says in which line a review stands whose figure is not there", () => {
  const {quarantine} = review("- observation: khong-co\n  verdict: accept\n- observation: mat\n  verdict: reject\n");
  expect(quarantine.map(({line}) => line)).toEqual([1, 3]);
});

it("overrides a commitment with a reason and a name alone", () => {
  const rows = commitments(figures, known, "2020-06-01");
  const override = (more: string) => {
    const reviews = read(`- commitment: ${rows[0]!.commitment_id}\n  state: reached\n${more}`);
    const {rows: judged, quarantine} = reviewCommitments(rows, reviews.commitments);
    return {rows: judged, quarantine: [...reviews.quarantine, ...quarantine]};
  };
  expect(override("  reason: biên bản\n  by: A\n").rows[0]).toMatchObject({
    ...{state: "reached", review: "overridden", reviewed_by: "A", review_note: "biên bản"}
  });
  expect(override("").quarantine).toHaveLength(1);
  expect(override("").rows).toEqual(rows);
});

it("reads every file, and loses to one that is no text that one alone", async () => {
  const data = await mkdtemp(join(tmpdir(), "thuoc-do-"));
  await mkdir(join(data, "reviews", "2021"), {recursive: true});
  const rows = "- observation: a\n  verdict: accept\n";
  const files = {
    ...{"a.yaml": Buffer.from(`\uFEFF${rows}`, "utf16le"), "b.yml": `\uFEFF${rows}`, "2021/c.yaml": rows, "d.yaml": ""},
    ...{"e.csv": "a,b", "README.md": "Ghi chú", ".gitkeep": ""}
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(data, "reviews", name), text);
  const {figures, quarantine} = await readReviews(data, lists);
  expect(figures.map(({file}) => file)).toEqual(["reviews/2021/c.yaml", "reviews/b.yml"]);
  expect(quarantine.map(({file, reason}) => [file, reason]).sort()).toEqual([
    ["reviews/a.yaml", "encoding_utf16"],
    ["reviews/e.csv", "format"]
  ]);
});
