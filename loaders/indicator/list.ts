import type {TableRow} from "../tables/schema.js";
import {axisCodes} from "../dimensions/breakdown/axes.js";
import {readOwn} from "../check/own.js";
import {
  byName,
  distinct,
  fields,
  filled,
  flag,
  list,
  oneOf,
  optional,
  quoted,
  read,
  text,
  yes,
  type Schema
} from "../check/schema.js";
import {UNIT_CODES} from "../dimensions/unit/words.js";

/** A row of `data/vocabulary/indicators.yaml`: always the level of a thing. */
export interface Indicator extends Omit<TableRow<"indicators">, "adds"> {
  adds?: true;
  /** Phrases by which texts name it; loaders/indicator/rules.ts says how they are written. */
  words: string[];
  /** Phrases that mean it only where the text around them speaks of something: “huy động # đồng” near “nông thôn mới”. */
  within?: Record<string, string[]>;
  /** Phrases that look like it and are not. */
  not?: string[];
  /** Its other units, where it has any. */
  units?: string[];
  /** Of a count: the code of the same thing as a share of its whole, which “(63,7%)” after it means. */
  rate?: string;
  /** Of a whole sum: the code of the same per head, which a unit of “đồng/người” means. */
  per_head?: string;
  /** Of the whole economy: the code that its sectors take where they are told by their names alone. */
  sectors?: string;
  /** It is of a term between two congresses, whenever it is told. */
  term?: true;
  /** It is itself a standard that an authority sets, no measurement. */
  standard?: true;
  /** What may narrow it: files of `data/vocabulary/axes/`. */
  axes?: string[];
  /** What it is of where nothing narrows it, by axis: never written. */
  defaults?: Record<string, string>;
  /** Axes without which it means nothing: output of crops, of which crop. */
  required?: string[];
  /** Of a count: it counts all that there are of its noun, which among the parts of something else names nothing new. */
  whole?: boolean;
}

/** What indicators are of; the pages name and order them. */
export const FAMILIES = [
  ...["poverty", "new_rural_area", "party_congress", "resolution", "party_building", "cadre_assignment"],
  ...["cadre_rotation", "cadre_training", "economy", "investment", "agriculture", "cooperatives", "infrastructure"],
  ...["labour", "education", "health", "culture", "environment", "population", "administration", "urban", "governance"],
  "other"
];

const FILE = new URL("../../data/vocabulary/indicators.yaml", import.meta.url);

const code = read(
  (word) => (/^[a-z][a-z0-9_]*$/.test(word) ? word : undefined),
  "viết bằng chữ thường không dấu, số và gạch dưới",
  "write small letters, digits and underscores"
);
const phrase = quoted(/\S/, 'đặt cụm từ trong ngoặc kép, như "# xã"', 'put the phrase in quotes, as "# xã"');

/** What a table of indicators may say; a code that it speaks of must be one of its own. */
export function schemaOf(raw: unknown): Schema<Indicator[]> {
  const rows = (Array.isArray(raw) ? raw : []) as (Partial<Indicator> | null)[];
  const codes = rows.flatMap((row) => row?.code ?? []);
  const axis = oneOf(axisCodes());
  const rates = rows.flatMap((row) => (row?.unit === "percent" ? (row.code ?? []) : []));
  return distinct(
    list(
      fields({
        ...{code, family: oneOf(FAMILIES), vi: text, en: text, definition: text, definition_vi: text},
        ...{unit: oneOf(UNIT_CODES), units: optional(list(oneOf(UNIT_CODES)))},
        direction: oneOf(["higher", "lower", "none"]),
        words: filled(phrase),
        within: optional(byName(filled(phrase))),
        not: optional(list(phrase)),
        rate: optional(oneOf(rates)),
        per_head: optional(oneOf(codes)),
        sectors: optional(oneOf(codes)),
        ...{axes: optional(list(axis)), required: optional(list(axis)), defaults: optional(byName(text))},
        ...{adds: optional(yes), term: optional(yes), standard: optional(yes), whole: optional(flag)}
      })
    ),
    "code"
  );
}

let kept: Indicator[] | undefined;

/** The indicators in the order of the table, read once. Throws Mistake where the table itself is wrong, with all that is. */
export const indicators = (): Indicator[] => (kept ??= readOwn(FILE, schemaOf));
