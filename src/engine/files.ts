import {FileAttachment} from "observablehq:stdlib";
import type {TableName} from "./tables.js";

// Framework finds a file by these very words, so each is written out; and it must see what is asked of the file, or it
// takes a .parquet to be read by a library from outside.

/** The addresses of the engine's own files. */
export const ENGINE = {
  wasm: FileAttachment("./duckdb-eh.wasm").href,
  worker: FileAttachment("./duckdb-browser-eh.worker.js").href
};

/** The address of what the search box finds. */
export const SEARCH = FileAttachment("../data/search.json").href;

/** The addresses of the tables. */
export const TABLE_FILES: Record<TableName, string> = {
  observations: FileAttachment("../data/observations.parquet").href,
  commitments: FileAttachment("../data/commitments.parquet").href,
  resolutions: FileAttachment("../data/resolutions.parquet").href,
  documents: FileAttachment("../data/documents.parquet").href,
  passages: FileAttachment("../data/passages.parquet").href,
  skipped: FileAttachment("../data/skipped.parquet").href,
  places: FileAttachment("../data/places.parquet").href,
  place_changes: FileAttachment("../data/place_changes.parquet").href,
  tiles: FileAttachment("../data/tiles.parquet").href,
  boundaries: FileAttachment("../data/boundaries.parquet").href,
  place_groups: FileAttachment("../data/place_groups.parquet").href,
  indicators: FileAttachment("../data/indicators.parquet").href,
  qualifiers: FileAttachment("../data/qualifiers.parquet").href,
  indicator_breaks: FileAttachment("../data/indicator_breaks.parquet").href,
  criteria: FileAttachment("../data/criteria.parquet").href,
  quarantine: FileAttachment("../data/quarantine.parquet").href,
  changes: FileAttachment("../data/changes.parquet").href,
  scorecard: FileAttachment("../data/scorecard.parquet").href,
  scorecard_bands: FileAttachment("../data/scorecard_bands.parquet").href
};
