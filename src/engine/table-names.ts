// Written by `npm run schema` from loaders/tables/schema.ts.

/** The Parquet tables a page may ask. */
export const TABLES = [
  "observations",
  "commitments",
  "differences",
  "resolutions",
  "documents",
  "passages",
  "skipped",
  "sections",
  "places",
  "figure_places",
  "reported",
  "place_changes",
  "tiles",
  "boundaries",
  "place_groups",
  "indicators",
  "breakdowns",
  "grade_rules",
  "qualifiers",
  "indicator_breaks",
  "criteria",
  "core",
  "quarantine",
  "changes",
  "scorecard",
  "scorecard_bands"
] as const;

export type PageTable = (typeof TABLES)[number];
