import {expect, it} from "vitest";
import {ownRows, stateOf, type TableStates} from "../../site/table-states.js";

it("ownRows(sql) tells of whose rows a question is, where no others can decide its answer", () => {
  const own: Record<string, ReturnType<typeof ownRows>> = {
    "SELECT * FROM figures WHERE ref_area = '01@2023' ORDER BY period_end DESC NULLS LAST, observation_id LIMIT 500": [
      ...(["figures", "ref_area", "01@2023"] as const)
    ],
    "SELECT CAST(count(*) AS INTEGER) AS n,\n  a FROM figures WHERE indicator = 'x'": ["figures", "indicator", "x"],
    "SELECT a FROM passages WHERE document_id = 'o''clock' AND a > 3": ["passages", "document_id", "o'clock"]
  };
  for (const [sql, expected] of Object.entries(own)) expect([sql, ownRows(sql)]).toEqual([sql, expected]);
  const others = [
    "SELECT * FROM figures WHERE ref_area = 'a' OR indicator = 'b'",
    "SELECT * FROM figures WHERE ref_area = 'a' UNION ALL SELECT 1",
    "SELECT * FROM figures WHERE ref_area = 'a' AND period IN (SELECT max(period) FROM figures)",
    "SELECT *, (SELECT 1) FROM figures WHERE ref_area = 'a'",
    "SELECT * FROM figures JOIN places USING (place_id) WHERE ref_area = 'a'",
    "SELECT * FROM figures, places WHERE ref_area = 'a'",
    "SELECT * FROM figures WHERE ref_area <> 'a'",
    "SELECT * FROM figures WHERE ref_area = 'a' || parent",
    "SELECT * FROM figures WHERE ref_area = 'a' AND EXISTS (FROM places)",
    "WITH figures AS (FROM places) SELECT * FROM figures WHERE ref_area = 'a'"
  ];
  for (const sql of others) expect([sql, ownRows(sql)]).toEqual([sql, undefined]);
});

const states = (of: {figures?: string; places?: string; own?: string}): TableStates => ({
  tables: new Map([
    ["figures", of.figures ?? "1"],
    ["places", of.places ?? "1"]
  ]),
  rows: new Map([["figures.ref_area", new Map([["a", of.own ?? "1"]])]])
});

it("stateOf(sql, states) changes with the rows that are its own, else with every table it names, and with nothing else", () => {
  const own = "SELECT * FROM figures WHERE ref_area = 'a'";
  const first = stateOf(own, states({}));
  expect(stateOf(own, states({figures: "2", places: "2"}))).toBe(first);
  expect(stateOf(own, states({own: "2"}))).not.toBe(first);
  expect(stateOf(own.replace("'a'", "'b'"), states({}))).not.toBe(first);

  const joined = "SELECT * FROM figures JOIN places ON ref_area = place_id";
  const second = stateOf(joined, states({}));
  expect(stateOf(joined, states({own: "2"}))).toBe(second);
  const counted = "SELECT count(*) AS figures FROM places p ORDER BY figures DESC, p.figures";
  expect(stateOf(counted, states({figures: "2"}))).toBe(stateOf(counted, states({})));
  expect(stateOf("FROM main.figures", states({figures: "2"}))).not.toBe(stateOf("FROM main.figures", states({})));
  for (const changed of [{figures: "2"}, {places: "2"}]) expect(stateOf(joined, states(changed))).not.toBe(second);
});
