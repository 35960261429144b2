import type {TableRow} from "../../loaders/tables/schema.js";

// Rows of the tables as pages get them: the same as the loaders write, by the one schema.

export type Tile = TableRow<"tiles">;
export type Boundary = TableRow<"boundaries">;
export type Criterion = TableRow<"criteria">;
export type Skipped = TableRow<"skipped">;
export type Resolution = TableRow<"resolutions">;
export type Change = TableRow<"changes">;
export type ScorecardRow = TableRow<"scorecard">;
export type BandRow = TableRow<"scorecard_bands">;
export type Measure = TableRow<"observations">["measure"];
