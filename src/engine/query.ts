import {say} from "../words/say.js";
import type {Answers, Row} from "./answers.js";
import {answersOf} from "./page-answers.js";
import {plainRow} from "./plain.js";
import {code, throughBreaks} from "./network.js";
import {whileWorking} from "./status.js";

let carried: Promise<Answers> | undefined;

/** The answers that the build put into this page or beside it, fetched when the first is wanted; where they are lost, none. */
export function carriedAnswers(): Promise<Answers> {
  carried ??= answersOf(document, document.baseURI).catch(() => {
    carried = undefined;
    return new Map<string, Row[]>();
  });
  return carried;
}

const loadEngine = code(() => import("./on-demand.js"));

async function ask(sql: string): Promise<Row[]> {
  const {askDuckDB} = await loadEngine();
  const table = await askDuckDB(sql);
  return table.toArray().map((row: Iterable<[string, unknown]>) => plainRow(row));
}

const sayOpening = (): string =>
  say(
    "Đang mở bảng số liệu (lần đầu có thể mất vài giây)…",
    "Opening the tables (the first time may take a few seconds)…"
  );

/** Answers from what the build put into the page or beside it; opens DuckDB only for a question that the build did not foresee. */
export async function query(sql: string): Promise<Row[]> {
  const answers = await carriedAnswers();
  const known = answers.get(sql);
  if (known) return known;
  const rows = await whileWorking(
    sayOpening(),
    throughBreaks(() => ask(sql))
  );
  answers.set(sql, rows);
  return rows;
}
