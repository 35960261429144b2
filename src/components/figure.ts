import type {Observation} from "../../loaders/observation.js";

/** A row of the SQL view `figures`: an observation with the names, labels and the sentence around it. */
export interface Figure extends Observation {
  document_title: string | null;
  publisher: string | null;
  url: string | null;
  published: string | null;
  /** Of an official table: the table in its publisher's words, what may be done with it, the day it was copied. */
  source_table: string | null;
  licence: string | null;
  retrieved: string | null;
  place_name: string | null;
  place_full_name: string | null;
  place_level: string | null;
  parent_full_name: string | null;
  grandparent_name: string | null;
  family: string | null;
  indicator_vi: string | null;
  direction: "higher" | "lower" | "none" | null;
  sentence: string | null;
  sentence_start: number | null;
  sentence_before: string | null;
  sentence_after: string | null;
  /** An official figure is among those that contradict each other. */
  official_conflict: boolean;
}
