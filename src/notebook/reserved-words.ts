/** Words that SQL keeps for itself where a table is named, as the engine tells them (duckdb_keywords). */
export const RESERVED_WORDS: ReadonlySet<string> = new Set(
  `all analyse analyze and anti any array as asc asof asymmetric authorization binary both case cast check collate collation
  column columns concurrently constraint create cross default deferrable desc distinct do else end except false fetch for foreign
  freeze from full generated glob grant group having ilike in initially inner intersect into is isnull join lateral leading
  left like limit map natural not notnull null offset on only or order outer overlaps pivot pivot_longer pivot_wider placing
  positional primary qualify references returning right select semi similar some struct symmetric table tablesample then to
  trailing true try_cast union unique unpivot using variadic verbose when where window with`.split(/\s+/)
);
