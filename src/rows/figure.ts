import type {TableRow} from "../../loaders/tables/schema.js";

type Commitment = TableRow<"commitments">;
type Place = TableRow<"places">;

/** What a unit is to the list of places since 1 July 2025. */
export interface Moved {
  /** It goes on as it was; it joined others in a larger one; it was divided, and keeps its own name. */
  fate: "goes on" | "joined" | "divided";
  from_place: string;
  /** As it was called: “phường Ba Láng”. */
  from_name: string;
  /** The day since which it is no more. */
  day: string;
  /** How many units took its place. */
  into: number;
}

/** What a figure promises and what became of it; all null of one that promises nothing. */
export interface Promised {
  commitment_id: string | null;
  resolution_id: string | null;
  promise_kind: Commitment["promise_kind"] | null;
  yearly: boolean | null;
  state: Commitment["state"] | null;
  reason: Commitment["reason"];
  /** The rule that decided the state. */
  state_rule: string | null;
  /** The figure that answers it, and the one where it began. */
  answer_id: string | null;
  baseline_id: string | null;
  reviewed_by: string | null;
  review_note: string | null;
}

type Difference = TableRow<"differences">;

/** What stands beside a figure: of a text what the newest table of an office says of the same, of a table what a text does. All null where nothing does. */
export interface Counterpart {
  beside_id: string | null;
  beside_value: number | null;
  beside_max: number | null;
  beside_bound: Difference["article_bound"] | null;
  beside_unit: string | null;
  beside_mult: number | null;
  beside_publisher: string | null;
  beside_state: Difference["state"] | null;
  beside_rule: Difference["rule"] | null;
  /** Both are of grade A. */
  beside_aloud: boolean | null;
}

/** A row of the SQL view `figures`: an observation with the names and labels of what it refers to. */
export interface Figure extends TableRow<"observations">, Promised, Counterpart {
  document_title: string | null;
  publisher: string | null;
  url: string | null;
  published: string | null;
  /** Of an official table: the table in its publisher's words, what may be done with it, the day it was copied. */
  source_table: string | null;
  licence: string | null;
  retrieved: string | null;
  /** How many figures its source has in all. */
  document_figures: number | null;
  place_name: string | null;
  place_full_name: string | null;
  place_kind: Place["kind"] | null;
  place_en: string | null;
  place_level: string | null;
  parent_full_name: string | null;
  grandparent_name: string | null;
  family: string | null;
  indicator_vi: string | null;
  indicator_en: string | null;
  /** Of a qualifier of the lists; one that is the text's own words has none. */
  qualifier_en: string | null;
  direction: "higher" | "lower" | "none" | null;
  /** Counts of two places add up to that of both. */
  adds: true | null;
  /** Offices count it as resolutions and newspapers do. */
  counted_alike: boolean | null;
  /** What the document says right before and after the sentence. */
  prefix: string;
  suffix: string;
  /** An official figure is among those that contradict each other. */
  official_conflict: boolean;
  /** A promise is answered by it, or began with it. */
  answers: boolean;
  /** Shown by the map since 1 July 2025: how the unit it was stated of stands to the place it is shown under. */
  moved?: Moved;
  /** Recomputed over a merger: the figures it is the sum of. */
  parts?: readonly Figure[];
}

/** A sentence with its figure told apart. */
export interface Quote {
  before: string;
  figure: string;
  after: string;
}
