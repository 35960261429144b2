import "../page.js";
import {expect, it} from "vitest";
import {calendar} from "../../src/charts/calendar.js";
import {congressesOf, heldCongresses} from "../../src/domain/congress.js";
import type {Figure} from "../../src/rows/figure.js";
import type {Termed} from "../../src/words/term.js";
import {stackedBars} from "../../src/charts/stacked-bars.js";
import {CO_DO, figure, QUANG_NAM, THOI_LAI} from "../figures.js";
import {lines} from "../lines.js";

const TERM = {term: "2020-2025", term_told: true};

const termed = (told: Partial<Figure>, when = TERM): Termed => ({...figure(told), ...when});

const count = (indicator: string, obs_value: number, told: Partial<Figure> = {}): Termed =>
  termed({...CO_DO, indicator, obs_value, unit_measure: "count", document_id: "a", ...told});

const whole = (told: Partial<Figure> = {}): Termed =>
  count("party_congress_held_base_units", 44, {numerator: 44, denominator: 46, ...told});
const cells = count("party_congress_held_base_cells", 34);
const committees = count("party_congress_held_base_committees", 10);

it("heldCongresses(figures) puts parts under their whole and says what is left", () => {
  const [held, ...others] = heldCongresses([cells, whole(), committees]);
  expect(others).toEqual([]);
  expect(held!.pieces.map(({words}) => words)).toEqual(["34 chi bộ cơ sở", "10 đảng bộ cơ sở"]);
  expect([held!.said, held!.total]).toEqual(["44/46", 46]);
  expect(held!.notes.slice(0, 2)).toEqual(["còn 2 chưa đại hội", "34 + 10 = 44, khớp với tổng"]);
});

it("heldCongresses(figures) shows where parts do not add up", () => {
  const [held] = heldCongresses([cells, whole(), {...committees, obs_value: 9}]);
  expect(held!.notes).toContain("34 + 9 = 43, lệch 1 so với 44 được nêu");
});

it("heldCongresses(figures) does not guess a total, nor the whole of a part", () => {
  const provincial = count("party_congress_held_district_committees", 13, {...QUANG_NAM, document_id: "b"});
  const held = heldCongresses([{...cells, document_id: "c"}, provincial]);
  expect(held.map(({total, notes}) => [total, notes[0]])).toEqual([
    [null, "chưa biết trên tổng số bao nhiêu"],
    [null, "chưa biết trên tổng số bao nhiêu"]
  ]);
});

it("heldCongresses(figures) tells once what several articles tell, and takes a total told apart", () => {
  const twice = heldCongresses([whole(), whole({document_id: "b"})]);
  expect(twice).toHaveLength(1);
  const told = heldCongresses([whole({denominator: null, numerator: null}), count("party_base_units_total", 46)]);
  expect(told.map(({total}) => total)).toEqual([46]);
});

const ordinal = (obs_value: number, told: Partial<Figure> = {}, when = TERM): Termed =>
  termed({...CO_DO, indicator: "congress_ordinal", unit_measure: "ordinal", obs_value, ...told}, when);

it("congressesOf(figures) gathers what is told of one congress", () => {
  const day = termed({...CO_DO, indicator: "congress_held_date", unit_measure: "date", obs_value: null});
  const [congress, ...others] = congressesOf([ordinal(24), ordinal(21), day]);
  expect(others).toEqual([]);
  expect([congress!.ordinals.length, congress!.dates.length, congress!.term]).toEqual([2, 1, "2020-2025"]);
});

it("congressesOf(figures) takes the term a text names before that of an article's day", () => {
  const guessed = ordinal(10, {document_id: "b"}, {term: "2010-2015", term_told: false});
  const [congress, ...others] = congressesOf([guessed, ordinal(10)]);
  expect([congress!.term, congress!.term_told, others.length]).toEqual(["2020-2025", true, 0]);
});

it("congressesOf(figures) leaves the country's congress out of a locality's, and knows a pilot", () => {
  const [congress, ...others] = congressesOf([ordinal(12, {remarks: ["national"]}), ordinal(24, {remarks: ["pilot"]})]);
  expect(others).toEqual([]);
  expect([congress!.ordinals.map(({obs_value}) => obs_value), congress!.pilot?.obs_value]).toEqual([[24], 24]);
});

const told = heldCongresses([
  cells,
  whole(),
  committees,
  count("party_congress_held_district_committees", 13, {...QUANG_NAM, document_id: "b"}),
  count("party_congress_held_base_units", 20, {...THOI_LAI, document_id: "d", value_kind: "target", denominator: 20})
]);

it.each([
  ["stacked-bars-wide", 680],
  ["stacked-bars-narrow", 358]
])("stackedBars(rows) draws %s", async (name, width) => {
  await expect(lines(stackedBars(told, {width, title: "44/46", tone: "party"}))).toMatchFileSnapshot(
    `../output/${name}.svg`
  );
});

it("stackedBars(rows) opens the sentence of every piece", () => {
  const ids = [...stackedBars(told).querySelectorAll("[role=button]")].map((each) =>
    each.getAttribute("data-observation")
  );
  expect(ids.sort()).toEqual(told.flatMap(({pieces}) => pieces.map((piece) => piece.figure.observation_id)).sort());
});

const day = (iso: string): Figure =>
  figure({
    ...CO_DO,
    indicator: "congress_held_date",
    unit_measure: "date",
    obs_value: null,
    period_start: iso,
    period_end: iso
  });

const days = ["2015-07-28", "2020-05-08", "2020-05-11", "2020-05-12", "2020-05-13", "2020-12-31"].map(day);

it.each([
  ["calendar-wide", 680],
  ["calendar-narrow", 358]
])("calendar(days) draws %s", async (name, width) => {
  const svg = calendar(days, {width, title: "Lịch", ringed: ({period_start}) => period_start === "2020-05-08"});
  await expect(lines(svg)).toMatchFileSnapshot(`../output/${name}.svg`);
});

it("calendar(days) has a dot for every day that is known", () => {
  const undated = figure({period_start: null});
  expect(calendar([...days, undated]).querySelectorAll("[role=button]")).toHaveLength(days.length);
});
