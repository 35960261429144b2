import {arrowRows} from "./arrow.js";
import type {EngineColumn, Engine} from "./engine.js";
import {identifier} from "./identifier.js";
import {storedTypes} from "./types.js";

const cast = ({name}: EngineColumn, type: string): string => `TRY_CAST(${identifier(name)} AS ${type})`;

/** Whether a column's values, all of them, are of a type. */
async function fits(engine: Pick<Engine, "read">, from: string, column: EngineColumn, type: string): Promise<boolean> {
  const isLost = `${identifier(column.name)} IS NOT NULL AND ${cast(column, type)} IS NULL`;
  const [row] = arrowRows(
    await engine.read(`SELECT CAST(count(*) AS DOUBLE) AS lost FROM ${identifier(from)} WHERE ${isLost}`)
  );
  return row!["lost"] === 0;
}

/** A column as the Parquet file is to hold it: of its own type, or of the first that loses nothing. */
async function storedSql(engine: Pick<Engine, "read">, from: string, column: EngineColumn): Promise<string> {
  for (const type of storedTypes(column))
    if (await fits(engine, from, column, type)) return `${cast(column, type)} AS ${identifier(column.name)}`;
  return identifier(column.name);
}

/** The query whose rows are written into a Parquet file. */
export async function parquetSql(
  engine: Pick<Engine, "read">,
  from: string,
  columns: readonly EngineColumn[]
): Promise<string> {
  const list: string[] = [];
  for (const column of columns) list.push(await storedSql(engine, from, column));
  return `SELECT ${list.join(", ")} FROM ${identifier(from)}`;
}
