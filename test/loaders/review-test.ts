import {expect, it} from "vitest";
import {commitments} from "../../loaders/commitment/commitments.js";
import {extract} from "../../loaders/extract.js";
import {indicators} from "../../loaders/indicator/list.js";
import {places} from "../../loaders/place/list.js";
import {reviewCommitments, reviewFigures} from "../../loaders/review/apply.js";
import {parseReviews} from "../../loaders/review/file.js";
import {documentOf} from "../document.js";

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

const review = (text: string) => reviewFigures(figures, parseReviews(text, "reviews/a.yaml"), lists);

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

it.each([
  ["an unknown id", "- observation: khong-co\n  verdict: accept\n", "khong-co"],
  ["no verdict", `- observation: ${told!.observation_id}\n`, "accept, correct"],
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

it("refuses a file that is no list", () => {
  expect(() => parseReviews("a: 1", "a.yaml")).toThrow();
  expect(parseReviews("", "a.yaml")).toEqual([]);
});

it("overrides a commitment with a reason and a name alone", () => {
  const rows = commitments(figures, known, "2020-06-01");
  const override = (more: string) =>
    reviewCommitments(
      rows,
      parseReviews(`- commitment: ${rows[0]!.commitment_id}\n  state: reached\n${more}`, "a.yaml")
    );
  expect(override("  reason: biên bản\n  by: A\n").rows[0]).toMatchObject({
    ...{state: "reached", review: "overridden", reviewed_by: "A", review_note: "biên bản"}
  });
  expect(override("").quarantine).toHaveLength(1);
  expect(override("").rows).toEqual(rows);
});
