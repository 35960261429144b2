import {describe, expect, it} from "vitest";
import {parseArticle} from "../../../loaders/article/article.js";
import type {Document} from "../../../loaders/article/document.js";
import {extract} from "../../../loaders/combine/extract.js";
import {indicators} from "../../../loaders/indicator/list.js";
import {differenceRules, differences, type Difference} from "../../../loaders/judge/difference.js";
import {markConflicts} from "../../../loaders/judge/conflict.js";
import type {Observation} from "../../../loaders/observation.js";

const byCode = new Map(indicators().map((each) => [each.code, each]));

function told(text: string, published = "2020-07-14"): Observation {
  const document = parseArticle(
    "bai.md",
    Buffer.from(`---\nid: bai\ntitle: Bài\npublished: ${published}\n---\n\n${text}\n`)
  ) as Document;
  return extract(document)[0]!;
}

/** A cell of an office's table of what a text speaks of. */
const cell = (of: Observation, obs_value: number, change: Partial<Observation> = {}): Observation => ({
  ...of,
  ...{observation_id: `bang-${obs_value}`, document_id: "bang-2020", source_kind: "official", obs_status: "A"},
  ...{grade: "A", bound: "exact", obs_value, obs_value_max: null, unit_mult: 0},
  ...change
});

const documents = [
  {document_id: "bang-2020", published: "2020-12-01"},
  {document_id: "bang-2018", published: null, citation: {table: "Biểu 1", licence: "", retrieved: "2018-12-01"}}
];

const beside = (...rows: Observation[]): Difference[] => differences(rows, {indicators: byCode, documents});

/** A value of an office, or several with what tells them apart. */
type Office = number | [number, Partial<Observation>][];

/** What is found of a text and of what offices say of the same. */
function ruleOf(text: string, values: Office, published?: string): string {
  const article = told(text, published);
  const cells = typeof values === "number" ? [cell(article, values)] : values.map((each) => cell(article, ...each));
  const [found] = beside(article, ...cells);
  return found ? `${found.state}: ${found.rule}` : "";
}

const RATE = "Năm 2019, tỷ lệ hộ nghèo của tỉnh Hải Dương là 9,1%.";

/** A rule ← what a text says and what an office does. */
const corpus: readonly (readonly [rule: string, text: string, office: Office, published?: string])[] =
  [
    ["agree: same", RATE, 9.1],
    ["agree: rounded", RATE, 9.13],
    ["agree: rounded", "Năm 2019, tỷ lệ hộ nghèo của tỉnh Hải Dương là 9,12%.", 9.1],
    ["agree: rounded", "Năm 2019, tỉnh Hải Dương có 1,9 triệu dân.", 1_896_911],
    ["differ: differs", RATE, 9.17],
    ["differ: differs", RATE, 8.7],
    ["differ: differs", "Năm 2019, tỉnh Hải Dương có 1,9 triệu dân.", 1_780_000],
    ["agree: bound", "Năm 2019, tỷ lệ hộ nghèo của tỉnh Hải Dương là hơn 9%.", 9.3],
    ["differ: differs", "Năm 2019, tỷ lệ hộ nghèo của tỉnh Hải Dương là hơn 9%.", 8.7],
    ["agree: about", "Năm 2019, tỷ lệ hộ nghèo của tỉnh Hải Dương là khoảng 9,1%.", 9.4],
    ["differ: differs", "Năm 2019, tỷ lệ hộ nghèo của tỉnh Hải Dương là khoảng 9%.", 9.8],
    ["agree: near", "Năm 2019, GRDP bình quân đầu người của tỉnh Hải Dương đạt 87,72 triệu đồng.", 88_040_000],
    ["explained: older_table", RATE, [[8.4, {}], [9.1, {document_id: "bang-2018"}]]],
    ["differ: differs", RATE, [[8.4, {}], [8.9, {document_id: "bang-2018"}]]],
    ["explained: not_final", RATE, [[8.7, {obs_status: "P"}]]],
    ["explained: not_final", RATE, 8.7, "2019-12-08"],
    ["differ: differs", RATE, 6, "2019-12-08"]
  ]; // prettier-ignore

describe("differences(observations, lists)", () => {
  it.each(corpus.map(([rule, text, office, published]) => ({rule, text, office, published})))(
    "says $rule of “$text” beside $office",
    ({rule, text, office, published}) => {
      expect(ruleOf(text, office, published)).toBe(rule);
    }
  );
  it("has an example of every rule", () => {
    const seen = new Set(corpus.map(([rule]) => rule.split(": ")[1]));
    expect(differenceRules.map(({name}) => name).filter((name) => !seen.has(name))).toEqual([]);
  });
  it("compares one subject, place, time and kind alone", () => {
    const article = told(RATE);
    const others: Partial<Observation>[] = [
      {subject: "poor_household_rate|area=rural|unit:percent"},
      {ref_area: "01@2023"},
      {period_end: "2018-12-31"},
      {period_start: "2015-01-01"}
    ];
    for (const other of others) expect(beside(article, cell(article, 8.7, other))).toEqual([]);
    for (const kind of ["target", "plan", "norm"] as const)
      expect(beside({...article, value_kind: kind}, cell(article, 8.7))).toEqual([]);
    expect(beside({...article, scope: "part"}, cell(article, 8.7))).toEqual([]);
    expect(beside(article, {...told(RATE), observation_id: "bai-2", obs_value: 8.7})).toEqual([]);
  });
  it("takes what stands at the end of a year for that year's, but no sum of an unknown time", () => {
    const rate = {...told(RATE), period_start: null};
    expect(beside(rate, cell(told(RATE), 8.7))).toHaveLength(1);
    const income = {...told("Năm 2019, thu nhập bình quân đầu người của tỉnh Hải Dương đạt 50 triệu đồng.")};
    expect(beside(income, cell(income, 4_500_000, {freq: "M"}))).toEqual([]);
    expect(beside({...income, period_start: null}, cell(income, 45e6))).toEqual([]);
  });
  it("says the text's value in the table's unit", () => {
    const area = told("Năm 2019, diện tích tự nhiên của tỉnh Hải Dương là 166.800 ha.");
    expect(area).toMatchObject({unit_measure: "ha"});
    const [found] = beside(area, cell(area, 1668, {unit_measure: "km2"}));
    expect(found).toMatchObject({state: "agree", rule: "same", article_value: 1668, unit_measure: "km2"});
  });
  it("says aloud what both say surely, though each contradicts the other", () => {
    const article = {...told(RATE), grade: "A" as const};
    const [one, other] = markConflicts([article, cell(article, 8.7)]);
    expect(one!.conflict_group).not.toBeNull();
    expect(beside(one!, other!)).toMatchObject([{state: "differ", aloud: true}]);
    expect(beside({...one!, grade: "B"}, other!)).toMatchObject([{aloud: false}]);
    expect(beside(one!, {...other!, grade: "B"})).toMatchObject([{aloud: false}]);
  });
});
