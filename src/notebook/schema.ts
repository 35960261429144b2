import {arrowRows} from "./arrow.js";
import type {Engine} from "./engine.js";

/** The columns of the site's tables and of the cells' own, by the tables' names in lower case. */
export async function readSchema(engine: Engine): Promise<Map<string, string[]>> {
  const rows = arrowRows(
    await engine.read(
      "SELECT lower(table_name) AS name, column_name FROM information_schema.columns WHERE table_schema = 'main' ORDER BY table_name, ordinal_position"
    )
  );
  const schema = new Map<string, string[]>();
  for (const {name, column_name} of rows)
    schema.set(String(name), [...(schema.get(String(name)) ?? []), String(column_name)]);
  return schema;
}
