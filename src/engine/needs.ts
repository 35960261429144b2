import {namesIn} from "./names-in.js";
import {TABLES} from "./table-names.js";
import {VIEWS} from "./tables.js";

/** A statement that makes a table or a view over the published tables. */
interface Making {
  name: string;
  sql: string;
}

const MAKINGS: readonly Making[] = VIEWS.split(/(?<=;)\s*(?=CREATE )/).map((sql) => ({
  name: /^\s*CREATE (?:TABLE|VIEW) (\w+)/.exec(sql)![1]!,
  sql
}));

const byName = new Map(MAKINGS.map((making) => [making.name, making]));
const isTable = (name: string): boolean => (TABLES as readonly string[]).includes(name);
const isKnown = (name: string): boolean => isTable(name) || byName.has(name);

/** What a question needs: published tables, and what is made over them, each after what it is made of. */
export interface Needs {
  tables: string[];
  makings: Making[];
}

export function needsOf(sql: string): Needs {
  const needed = new Set<string>();
  const add = (text: string): void => {
    for (const name of namesIn(text, isKnown)) {
      if (needed.has(name)) continue;
      needed.add(name);
      const making = byName.get(name);
      if (making) add(making.sql);
    }
  };
  add(sql);
  return {tables: [...needed].filter(isTable), makings: MAKINGS.filter(({name}) => needed.has(name))};
}
