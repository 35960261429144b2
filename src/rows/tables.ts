import type {TableRow} from "../../loaders/tables/schema.js";

// Rows of the tables as pages get them: the same as the loaders write, by the one schema.

export type TileRow = TableRow<"tiles">;
export type BoundaryRow = TableRow<"boundaries">;
export type CriterionRow = TableRow<"criteria">;
export type SkippedRow = TableRow<"skipped">;
export type SectionRow = TableRow<"sections">;
export type ResolutionColumns = TableRow<"resolutions">;
export type FigureChange = TableRow<"changes">;
export type ScorecardRow = TableRow<"scorecard">;
export type BandRow = TableRow<"scorecard_bands">;
export type MeasureCode = TableRow<"observations">["measure"];
export type GradeRuleRow = TableRow<"grade_rules">;
