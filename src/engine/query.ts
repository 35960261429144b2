import {say} from "../words/say.js";
import {ANSWERS_ID, parseAnswers, type Answers, type Row} from "./answers.js";
import {plainRow} from "./plain.js";
import {code, throughBreaks} from "./network.js";
import {whileWorking} from "./status.js";

let carried: Answers | undefined;

/** The answers that the build put into this page. */
export function carriedAnswers(): Answers {
  const script = document.getElementById(ANSWERS_ID);
  return (carried ??= script ? parseAnswers(script.textContent ?? "{}") : new Map());
}

/** Gives the page an answer that it need not ask the engine for. */
export const giveAnswer = (sql: string, rows: Row[]): void => void carriedAnswers().set(sql, rows);

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

/** Answers from what the page carries; opens DuckDB only for a question that the build did not foresee. */
export async function query(sql: string): Promise<Row[]> {
  const answers = carriedAnswers();
  const known = answers.get(sql);
  if (known) return known;
  const rows = await whileWorking(
    sayOpening(),
    throughBreaks(() => ask(sql))
  );
  answers.set(sql, rows);
  return rows;
}
