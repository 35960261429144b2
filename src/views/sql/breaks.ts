/** Where definitions changed, in the order of time: rows of `Break`. */
export const BREAKS =
  "SELECT indicator, CAST(break_date AS VARCHAR) AS break_date, vi, en FROM indicator_breaks ORDER BY break_date";
