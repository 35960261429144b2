import type {Sentence} from "../article/sentence.js";
import type {Cue} from "../dimensions/kind/rules.js";
import type {Numeral} from "../dimensions/numeral/rules.js";
import type {Dated} from "../dimensions/period/dated.js";
import type {ValueKind} from "../observation.js";
import type {Found} from "../read/rule.js";
import type {Span} from "../read/spans.js";
import type {Token} from "../read/token.js";
import type {SaidCell} from "../table/said.js";
import type {Claim} from "./claim.js";

/** A sentence with what each dimension found in it, in offsets of the cleaned text. */
export interface ReadSentence extends Sentence {
  tokens: Token[];
  /** Whether it has any word or digit that a figure is told by. */
  states: boolean;
  periods: Dated[];
  /** Whether it names a time that nothing says the year of: “6 tháng đầu năm” of a text without a date. */
  unresolved?: true;
  /** Words that bear on the kind of value of the figures after them. */
  cues: Cue[];
  /** The kind that a line above hands down (“Các chỉ tiêu chủ yếu:”), or that the sentence before it goes on with. */
  announced: ValueKind;
  /** The periods of that line, which hold for the items that name none. */
  lead: Dated[];
  /** That line. */
  above?: Span;
  /** Whether it is an item of the list under that line. */
  isItem: boolean;
  /** The titles of the parts of the text that it stands in, the highest first. */
  titles?: readonly Span[];
  /** Whether nothing ends it: a caption, a heading or an item of a list. */
  unfinished: boolean;
  /** Whether it goes on with what the sentence before has told: “Cụ thể, …”. */
  goesOn: boolean;
  /** Of an item below a line that states a sum, where that line begins. */
  whole?: number;
  /** The last periods that earlier sentences of the paragraph named. */
  earlier: Dated[];
  /** The periods of the sentences right before it, whatever paragraph they stand in. */
  topic: Dated[];
  /** Those of them that are near enough for what is aimed at. */
  aimed: Dated[];
  /** Dates, terms, document numbers and names: their digits are no numerals. */
  claims: Claim[];
  /** Numerals that none of these has claimed. */
  numerals: Found<Numeral>[];
  /** The cell of a table that it says. */
  cell?: SaidCell;
}
