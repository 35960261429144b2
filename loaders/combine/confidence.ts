import type {Measure, ValueKind} from "../observation.js";

/** What the reading of a figure rests on. */
export interface Grounds {
  /** The phrase of the table that names the indicator, the name of the rule that carried it on, or undefined where none does. */
  phrase: string | undefined;
  /** Whether that is the name of a rule. */
  inherited: boolean;
  /** Where the place comes from. */
  place: string;
  placed: boolean;
  measure: Measure;
  kind: ValueKind;
}

interface Ground {
  name: string;
  holds(grounds: Grounds, words: number): boolean;
  /** What it adds to the log-odds that the figure is right. */
  weight: number;
}

/** How many words a phrase of the table says. */
const wordsOf = ({phrase = "", inherited}: Grounds): number =>
  inherited ? 0 : phrase.split(" ").filter((word) => word !== "#" && word !== "…").length;

const BASE = 1.3;

/**
 * The weights of a logistic regression over the figures of the annotated sets and the digests, by whether indicator and
 * measure, place, unit and kind were all right; docs/first-contact.md shows, by band, how often they were.
 */
export const grounds: readonly Ground[] = [
  {name: "no phrase names it", holds: ({phrase}) => phrase === undefined, weight: -2.2},
  {name: "a phrase of one word", holds: (_, words) => words === 1, weight: -0.6},
  {name: "of two words", holds: (_, words) => words === 2, weight: -0.2},
  {name: "of three words", holds: (_, words) => words === 3, weight: 0.3},
  {name: "of four words or more", holds: (_, words) => words > 3, weight: 0.7},
  {name: "goes on speaking", holds: ({phrase}) => phrase === "nói tiếp", weight: 0.8},
  {name: "an item of a list", holds: ({phrase}) => phrase === "liệt kê", weight: -0.5},
  {name: "a change", holds: ({measure}) => measure === "change", weight: -0.7},
  {name: "growth", holds: ({measure}) => measure === "growth", weight: 0.5},
  {name: "a multiple", holds: ({measure}) => measure === "multiple", weight: 0.3},
  {name: "a rank", holds: ({measure}) => measure === "rank", weight: -0.3},
  {name: "a former value", holds: ({kind}) => kind === "baseline", weight: -0.5},
  {name: "the place stands behind it", holds: ({place}) => place.startsWith("cuối câu"), weight: -1.2},
  {name: "the place above the one named", holds: ({place}) => place.endsWith("cấp trên"), weight: -0.7},
  {name: "no place", holds: ({placed}) => !placed, weight: -2}
];

/** How likely all of a figure is right, 0 to 1 in hundredths. */
export function confidenceOf(figure: Grounds): number {
  const words = wordsOf(figure);
  const odds = grounds.reduce((sum, {holds, weight}) => (holds(figure, words) ? sum + weight : sum), BASE);
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
