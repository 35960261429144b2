import {parseRoman} from "../numeral/rules.js";
import {oneOf, reader, type Rule} from "../../read/rule.js";
import {CONGRESSES, HOLDERS, NUMBER_KINDS, SORTS} from "./words.js";

/** What kind of naming it is: by a number, by the congress that adopted it, by a session of the Central Committee. */
export type Naming = "numbered" | "congress" | "session";

/** A resolution as a text names it. */
export interface Named {
  naming: Naming;
  /** “02-nq/qu”, in the text's lower case; “4 khóa xi” of a session. */
  number: string | null;
  /** Of a congress: the how-many-eth it was. */
  ordinal: number | null;
}

/** “17” and “XVII”; undefined of what is neither. */
const ordinalOf = (text: string): number | undefined =>
  /^\d+$/.test(text) ? Number(text) : parseRoman(text.toUpperCase());

const ORDINAL = "(?:lần\\s+thứ\\s+|khóa\\s+)?(?<ordinal>[ivxlc]+|\\d{1,2})";
const HOLDER = `(?:${oneOf(HOLDERS)})`;

export const rules: Rule<Named>[] = [
  {
    name: "số hiệu",
    pattern: `(?:${oneOf(SORTS)})\\s+(?:số\\s+|số:\\s*)?(?<number>\\d+(?:/\\d{4})?\\s?-\\s?(?:${oneOf(NUMBER_KINDS)})\\s?/\\s?\\p{L}+)`,
    produce: ({number}) => ({naming: "numbered", number: number!.replace(/\s/g, ""), ordinal: null})
  },
  {
    name: "hội nghị trung ương",
    pattern:
      "nghị\\s+quyết\\s+trung\\s+ương\\s+(?<session>\\d+)(?:\\s*,?\\s*\\(?kh[óo][áa]\\s+(?<term>[ivxlc]+|\\d+))?",
    produce: ({session, term}) => ({
      naming: "session",
      number: [session, term && `khóa ${term}`].filter(Boolean).join(" "),
      ordinal: null
    })
  },
  {
    name: "đại hội",
    pattern: `nghị\\s+quyết\\s+(?:của\\s+)?(?:${oneOf(CONGRESSES)})(?:\\s+${HOLDER})?(?:\\s+${ORDINAL})?(?:\\s+(?:của\\s+)?${HOLDER})?`,
    produce: ({ordinal}) => ({naming: "congress", number: null, ordinal: (ordinal && ordinalOf(ordinal)) || null})
  }
];

/** Finds the resolutions that a lower-case text names. */
export const findNamed = reader(rules);
