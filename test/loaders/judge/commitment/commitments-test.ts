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

interface Told {
  /** Grades of the figures, in their order; A where none is given. */
  grades?: readonly Grade[];
  /** Which article stands for an office's figures. */
  office?: number;
}

const read = (articles: readonly Article[]): Observation[] =>
  articles.flatMap(([published, text], i) =>
    extract({...documentOf(text, {published, place: "Cái Răng, Cần Thơ"}), document_id: `bai-${i + 1}`})
  );

/** What becomes of promises, where every figure may be said aloud: that it may is for others to decide. */
const judged = (articles: readonly Article[], {grades = [], office}: Told = {}): Commitment[] => {
  const days = articles.map(([published]) => published ?? "").sort();
  const rows = read(articles).map((row, i) => ({
    ...row,
    source_kind: row.document_id === `bai-${office}` ? ("official" as const) : row.source_kind,
    grade: grades[i] ?? "A",
    confidence: 1
  }));
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
      judged(articles, {grades}).map(({state, reason, answer_id}) => [state, reason, answer_id !== null]);
    expect(said("A", "A")).toEqual([["reached", null, true]]);
    expect(said("B", "A")).toEqual([["not_comparable", "promise_unsure", true]]);
    expect(said("A", "B")).toEqual([["not_comparable", "result_unsure", true]]);
  });

  describe("of an office's figure beside an article's promise", () => {
    const WEALTH: Article = ["2016-01-05", "Đến năm 2020, quận phấn đấu GRDP bình quân đầu người đạt 60 triệu đồng."];
    const said = (articles: readonly Article[], office: number): unknown => {
      const [first] = judged(articles, {office});
      return first && [first.state, first.reason];
    };

    it("lets it answer what offices count as resolutions do", () => {
      expect(
        said([WEALTH, ["2021-06-01", "Năm 2020, GRDP bình quân đầu người của quận đạt 65 triệu đồng."]], 2)
      ).toEqual(["reached", null]);
      expect(
        said([WEALTH, ["2021-06-01", "Năm 2020, GRDP bình quân đầu người của quận đạt 55 triệu đồng."]], 2)
      ).toEqual(["behind", null]);
    });

    it("lets it answer though it is as much as was promised: an office tells no promise again", () => {
      expect(
        said([WEALTH, ["2020-12-30", "Năm 2020, GRDP bình quân đầu người của quận đạt 60 triệu đồng."]], 2)
      ).toEqual(["reached", null]);
    });

    it("lets it stand against an article that says other than it does", () => {
      const article: Article = ["2021-01-05", "Năm 2020, GRDP bình quân đầu người của quận đạt 55 triệu đồng."];
      const office: Article = ["2021-06-01", "Năm 2020, GRDP bình quân đầu người của quận đạt 65 triệu đồng."];
      expect(said([WEALTH, article, office], 3)).toEqual(["reached", null]);
    });

    it.each([
      [
        "Đến năm 2020, quận phấn đấu tỷ lệ lao động qua đào tạo đạt 65%.",
        "Năm 2020, tỷ lệ lao động qua đào tạo của quận đạt 25%."
      ],
      ["Đến năm 2020, quận phấn đấu tỷ lệ hộ nghèo còn dưới 2%.", "Năm 2020, tỷ lệ hộ nghèo của quận là 4%."]
    ])("lets it answer nothing that offices count otherwise: “%s”", (promise, result) => {
      expect(
        said(
          [
            ["2016-01-05", promise],
            ["2021-06-01", result]
          ],
          2
        )
      ).toEqual(["not_comparable", "other_source"]);
    });
  });

  describe("of an average of several years", () => {
    const GROWTH: Article = [
      "2015-10-05",
      "Trong nhiệm kỳ 2015–2020, quận phấn đấu tổng sản phẩm trên địa bàn tăng bình quân 8%/năm."
    ];
    const state = (...articles: Article[]): unknown => judged([GROWTH, ...articles])[0]?.state;

    it("is neither kept nor broken by a single year", () => {
      expect(state(["2017-02-01", "Năm 2016, tổng sản phẩm trên địa bàn của quận tăng 7%."])).toBe("nothing_yet");
      expect(state(["2021-02-01", "Năm 2020, tổng sản phẩm trên địa bàn của quận tăng 9%."])).toBe("overdue");
    });

    it("is answered by the average of the same years", () => {
      const average = (percent: string): Article => [
        "2021-02-01",
        `Trong nhiệm kỳ 2015–2020, tổng sản phẩm trên địa bàn của quận tăng bình quân ${percent}/năm.`
      ];
      expect(state(average("8,4%"))).toBe("reached");
      expect(state(average("6,1%"))).toBe("behind");
    });
  });
});
