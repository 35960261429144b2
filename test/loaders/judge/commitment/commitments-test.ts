import {describe, expect, it} from "vitest";
import {commitments, type Commitment} from "../../../../loaders/judge/commitment/commitments.js";
import {corpus} from "../../../../loaders/judge/commitment/corpus.js";
import {markConflicts} from "../../../../loaders/judge/conflict.js";
import {extract} from "../../../../loaders/combine/extract.js";
import {breaks} from "../../../../loaders/indicator/breaks.js";
import {indicators} from "../../../../loaders/indicator/list.js";
import type {Observation} from "../../../../loaders/observation.js";
import {documentOf} from "../../../document.js";

const table = indicators();
const known = {indicators: new Map(table.map((each) => [each.code, each])), breaks: breaks(table)};

type Article = readonly [published: string | null, text: string];

const read = (articles: readonly Article[]): Observation[] =>
  articles.flatMap(([published, text], i) =>
    extract({...documentOf(text, {published, place: "Cái Răng, Cần Thơ"}), document_id: `bai-${i + 1}`})
  );

const judged = (...articles: Article[]): Commitment[] => {
  const days = articles.map(([published]) => published ?? "").sort();
  return commitments(markConflicts(read(articles)), known, days.at(-1) || null);
};

describe("commitments", () => {
  for (const [state, reason, ...articles] of corpus)
    it(`“${articles.map(([, text]) => text).join("” · “")}” → ${state}${reason ? `, ${reason}` : ""}`, () => {
      const [first] = judged(...articles);
      expect(first && {state: first.state, reason: first.reason}).toEqual({state, reason});
    });
});
