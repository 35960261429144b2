import {expect, it} from "vitest";
import type {Observation} from "../../../loaders/observation.js";
import type {OfficialTable} from "../../../loaders/official/table.js";
import {revisedIn} from "../../../loaders/official/vintages.js";

const table = (document_id: string, published: string, values: Record<string, number>): OfficialTable =>
  ({
    document: {document_id, file: `${document_id}.csv`, published, citation: {retrieved: "2026-01-01"}},
    observations: Object.entries(values).map(
      ([year, obs_value]) =>
        ({
          document_id,
          indicator: "income_per_capita",
          ref_area: "48@2023",
          period_end: year,
          time_period: year,
          obs_value,
          row_head: "Đà Nẵng"
        }) as unknown as Observation
    )
  }) as unknown as OfficialTable;

it("revisedIn(tables) finds what a later table has otherwise, in whatever order they are read, and nothing that is rounded", () => {
  const [early, late] = [
    table("early", "2017-01-01", {2014: 100, 2016: 3049, 2018: 500}),
    table("late", "2019-01-01", {2014: 100.2, 2016: 3098, 2020: 700})
  ];
  for (const tables of [
    [early, late],
    [late, early]
  ]) {
    const [revised, ...others] = revisedIn(tables);
    expect(others).toEqual([]);
    expect(revised!.table).toBe(early);
    expect(revised!.figures.map(({time_period}) => time_period)).toEqual(["2016"]);
    expect(revised!.said[0]).toBe(
      "bảng late mới hơn ghi khác 1 con số (“Đà Nẵng” 2016: ở đây 3049, ở đó 3098); số của bảng mới hơn được dùng"
    );
  }
});

it("revisedIn(tables) has nothing of tables that tell of other things", () => {
  expect(revisedIn([table("a", "2017-01-01", {2014: 1}), table("b", "2018-01-01", {2015: 9})])).toEqual([]);
});
