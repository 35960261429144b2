import {describe, expect, it} from "vitest";
import {commitments, type Commitment} from "../../../../loaders/judge/commitment/commitments.js";
import {corpus} from "../../../../loaders/judge/commitment/corpus.js";
import {markConflicts} from "../../../../loaders/judge/conflict.js";
import {extract} from "../../../../loaders/combine/extract.js";
import {breaks} from "../../../../loaders/indicator/breaks.js";
import {indicators} from "../../../../loaders/indicator/list.js";
import type {Grade, Observation} from "../../../../loaders/observation.js";
import {documentOf} from "../../../document.js";

const table = indicators();
const known = {indicators: new Map(table.map((each) => [each.code, each])), breaks: breaks(table)};

type Article = readonly [published: string | null, text: string];

const read = (articles: readonly Article[]): Observation[] =>
  articles.flatMap(([published, text], i) =>
    extract({...documentOf(text, {published, place: "Cái Răng, Cần Thơ"}), document_id: `bai-${i + 1}`})
  );

/** What becomes of promises, where every figure may be said aloud: that it may is for others to decide. */
const judged = (articles: readonly Article[], grades: readonly Grade[] = []): Commitment[] => {
  const days = articles.map(([published]) => published ?? "").sort();
  const rows = read(articles).map((row, i) => ({...row, grade: grades[i] ?? "A", confidence: 1}));
  return commitments(markConflicts(rows), known, days.at(-1) || null);
};

describe("commitments", () => {
  for (const [state, reason, ...articles] of corpus)
    it(`“${articles.map(([, text]) => text).join("” · “")}” → ${state}${reason ? `, ${reason}` : ""}`, () => {
      const [first] = judged(articles);
      expect(first && {state: first.state, reason: first.reason}).toEqual({state, reason});
    });

  it("judges by grade A alone: neither a promise nor a result of grade B says what became of it", () => {
    const articles: Article[] = [
      ["2016-06-01", "Huyện phấn đấu đến năm 2020 giảm tỷ lệ hộ nghèo còn dưới 5%."],
      ["2021-03-01", "Cuối năm 2020, tỷ lệ hộ nghèo của quận còn 3,1%."]
    ];
    const said = (...grades: Grade[]): unknown[] =>
      judged(articles, grades).map(({state, reason, answer_id}) => [state, reason, answer_id !== null]);
    expect(said("A", "A")).toEqual([["reached", null, true]]);
    expect(said("B", "A")).toEqual([["not_comparable", "promise_unsure", true]]);
    expect(said("A", "B")).toEqual([["not_comparable", "result_unsure", true]]);
  });
});
