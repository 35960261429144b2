import {expect, it} from "vitest";
import {boardOf, boardQuestions} from "../../../src/views/promise/questions.js";
import {openDuckDB} from "../../duckdb.js";

const PROMISES = [
  ["sure", "A", "whole", null, "nothing_yet"],
  ["a deadline", "A", "whole", "deadline", "nothing_yet"],
  ["unsure", "B", "whole", null, "nothing_yet"],
  ["of a part", "A", "part", null, "nothing_yet"],
  ["doubted", "A", "whole", "bare_phrase", "nothing_yet"],
  ["kept", "A", "whole", null, "reached"]
] as const;

it("boardQuestions(board).soon names what falls due soon where it was surely read, and counts the rest too", async () => {
  const connection = await openDuckDB();
  const values = PROMISES.map((row) => `(${row.map((each) => (each === null ? "NULL" : `'${each}'`)).join(", ")})`);
  await connection.run(`CREATE TABLE figures AS SELECT * FROM (VALUES ${values.join(", ")})
    t(observation_id, grade, scope, doubt, state)`);
  await connection.run(`CREATE TABLE commitments AS SELECT observation_id, observation_id AS commitment_id, state,
    NULL::VARCHAR AS answer_id, NULL::VARCHAR AS baseline_id, ['Huế'] AS ref_area_path,
    DATE '2020-12-31' AS due, DATE '2020-06-30' AS as_of FROM figures`);
  const {soon, day} = boardQuestions(boardOf({}));
  const [named, told] = [await connection.runAndReadAll(soon!), await connection.runAndReadAll(day!)];
  expect(named.getRowObjects().map((row) => row["observation_id"])).toEqual(["a deadline", "sure"]);
  expect(told.getRowObjects()[0]).toMatchObject({soon: 5});
});
