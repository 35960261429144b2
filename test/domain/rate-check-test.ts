import "../page.js";
import {expect, it} from "vitest";
import {rateChecksOf} from "../../src/domain/rate-check.js";
import type {Figure} from "../../src/rows/figure.js";
import {figure} from "../figures.js";

const year = (of: number): Partial<Figure> => ({
  time_period: String(of),
  period_start: `${of}-01-01`,
  period_end: `${of}-12-31`
});

const rate = (obs_value: number, of: number, told: Partial<Figure> = {}): Figure =>
  figure({document_id: "a", obs_value, ...year(of), ...told});

const fall = (obs_value: number, told: Partial<Figure> = {}): Figure =>
  figure({
    document_id: "b",
    quote_start: 100,
    measure: "change",
    base: "previous_year",
    unit_measure: "percentage_point",
    obs_value,
    ...year(2013),
    ...told
  });

const plain = fall(-2.27);

const standing = (...figures: Figure[]): string => rateChecksOf(figures)[0]!.standing;

it("rateChecksOf(figures) checks a fall against the rates of its year and the one before", () => {
  const [checked] = rateChecksOf([plain, rate(7.27, 2012), rate(5, 2013)]);
  expect([checked!.standing, checked!.difference]).toEqual(["agrees", -2.27]);
});

it("rateChecksOf(figures) shows a fall that the rates do not bear out, before all others", () => {
  const other = fall(-1, {ref_area: "x", ref_area_path: ["X"]});
  const [first] = rateChecksOf([other, plain, rate(7, 2012), rate(5.5, 2013)]);
  expect([first!.figure, first!.standing, first!.difference]).toEqual([plain, "contradicts", -1.5]);
});

it("rateChecksOf(figures) allows for rounding, and for no more", () => {
  const half = fall(-2.3);
  expect(standing(half, rate(7.2, 2012), rate(5, 2013))).toBe("agrees");
  expect(standing(half, rate(7.25, 2012), rate(4.5, 2013))).toBe("contradicts");
});

it("rateChecksOf(figures) counts from the year that the fall is told from", () => {
  const since = fall(-10.5, {base: "2011", breakdown: "base=2011"});
  expect(standing(since, rate(12, 2012), rate(15.5, 2011), rate(5, 2013))).toBe("agrees");
});

it("rateChecksOf(figures) takes a former rate of the same sentence for the one before", () => {
  const beside = {document_id: "b", quote_start: 100};
  const former = rate(9, 2013, {...beside, value_kind: "baseline"});
  expect(standing(plain, former, rate(6.73, 2013, beside))).toBe("agrees");
});

it("rateChecksOf(figures) says what the other rate would be where one is told", () => {
  const [fallen] = rateChecksOf([plain, rate(5, 2013)]);
  expect([fallen!.standing, fallen!.implied]).toEqual(["one rate", {rate: 7.27, of: "before"}]);
  expect(rateChecksOf([plain, rate(7.27, 2012)])[0]!.implied).toEqual({rate: 5, of: "after"});
});

it.each([
  ["no rate", [plain]],
  ["average", [fall(-2.27, {remarks: ["average"]}), rate(7, 2012), rate(6, 2013)]],
  ["bound", [plain, rate(7, 2012, {bound: "more_than"}), rate(6, 2013)]],
  ["another line", [fall(-2, year(2016)), rate(7, 2015), rate(6, 2016)]],
  ["no rate", [plain, rate(7, 2012, {breakdown: "area=mountain"}), rate(6, 2013, {source_kind: "official"})]],
  ["no rate", [fall(-2.27, {base: "previous_period"}), rate(7, 2012)]],
  ["no rate", [plain, rate(7, 2012, {subject: null})]]
] as const)("rateChecksOf(figures) decides nothing: %s", (name, figures) => expect(standing(...figures)).toBe(name));

it("rateChecksOf(figures) leaves promises and rates alone", () => {
  expect(rateChecksOf([{...plain, value_kind: "target"}, rate(5, 2013)])).toEqual([]);
});
