import "../page.js";
import {expect, it} from "vitest";
import {parse} from "yaml";
import {correction, letterOf, reviewOf} from "../../src/parts/correction.js";
import {figure} from "../figures.js";

const one = figure({observation_id: "3f2a-2k", quote: "Tỷ lệ hộ nghèo là 5%."});

it("reviewOf(figure, correction) is a review that data/reviews takes, whatever was typed", () => {
  const by = 'Nguyễn "A": #1';
  expect(parse(reviewOf(one, {field: "obs_value", value: "97", by}))).toEqual([
    {observation: "3f2a-2k", verdict: "correct", correct: {obs_value: 97}, by}
  ]);
  expect(parse(reviewOf(one, {field: "time_period", value: "2018-06", by}))).toEqual([
    {observation: "3f2a-2k", verdict: "correct", correct: {time_period: "2018-06"}, by}
  ]);
  expect(parse(reviewOf(one, {field: null, value: "", by}))).toEqual([{observation: "3f2a-2k", verdict: "reject", by}]);
});

it("letterOf(figure, …) has the figure, its sentence, its address and the review", () => {
  const letter = decodeURIComponent(letterOf(one, {field: null, value: "", by: "A"}, "https://vi.du/a"));
  expect(letter).toMatch(/^mailto:\?subject=/);
  for (const part of ["“Tỷ lệ hộ nghèo là 5%.”", "https://vi.du/a", "verdict: reject"]) expect(letter).toContain(part);
});

it("correction(figure) writes the review as the form is filled, and sends nothing", () => {
  const drawn = correction(one);
  expect(drawn.querySelector("pre")!.textContent).toContain("3f2a-2k");
  expect(drawn.querySelector("form")!.getAttribute("action")).toBeNull();
  expect(drawn.querySelector("[data-letter]")!.getAttribute("href")).toMatch(/^mailto:/);
});
