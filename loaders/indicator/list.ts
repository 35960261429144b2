import {readdirSync, readFileSync} from "node:fs";
import type {TableRow} from "../tables/schema.js";
import {axisCodes} from "../dimensions/breakdown/axes.js";
import {attempts, readOwn} from "../check/own.js";
import {openYaml} from "../check/yaml.js";
import {
  byName,
  distinct,
  fields,
  filled,
  flag,
  list,
  number,
  oneOf,
  optional,
  read,
  text,
  yes,
  type Schema
} from "../check/schema.js";
import {isPhrase} from "./grammar.js";
import {UNIT_CODES} from "../dimensions/unit/words.js";

/** A row of a file of `data/vocabulary/indicators/`: always the level of a thing. */
export interface Indicator extends Omit<TableRow<"indicators">, "adds" | "counted_alike"> {
  adds?: true;
  /** Phrases by which texts name it; loaders/indicator/grammar.ts says how they are written. */
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
  /** Of the output of fields: the code of the same per hectare, which a unit of “đồng/ha” means. */
  per_hectare?: string;
  /** The most that one unit can have, and what more than that is a sum of. */
  most?: number;
  sum?: string;
  /** What a fraction of it is: 24 of 25 targets are targets met. */
  fraction?: string;
  /** Of units by how much of a standard they meet: the code of those that meet all of it. */
  all_met?: string;
  /** Of the whole economy: the code that its sectors take where they are told by their names alone. */
  sectors?: string;
  /** It is of a term between two congresses, whenever it is told. */
  term?: true;
  /** It is an average or an index, which no share can be had of. */
  average?: true;
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

const FLOWS: ReadonlySet<string> = new Set(["economy", "investment", "agriculture", "labour"]);

/** Whether an indicator is counted over a time, whatever its unit. */
export const isFlow = (indicator: Pick<Indicator, "family"> | undefined): boolean =>
  indicator !== undefined && FLOWS.has(indicator.family);

const FOLDER = new URL("../../data/vocabulary/indicators/", import.meta.url);
const ENDING = ".yaml";

const codeBut = (taken: ReadonlySet<string>): Schema<string> =>
  read(
    (word) => (/^[a-z][a-z0-9_]*$/.test(word) && !taken.has(word) ? word : undefined),
    "viết bằng chữ thường không dấu, số và gạch dưới, khác mọi mã của các nhóm khác",
    "write small letters, digits and underscores, unlike any code of other families"
  );
const phrase = read(
  (text) => (isPhrase(text) ? text : undefined),
  'đặt cụm từ trong ngoặc kép, như "# xã", đóng mọi ngoặc và chỉ dùng lớp từ có trong classes.yaml',
  'put the phrase in quotes, as "# xã", close every bracket and use classes of classes.yaml alone'
);

/** A row as it stands, before it is known whether it is one. */
type Raw = Partial<Indicator> | null;

const rowsOf = (raw: unknown): Raw[] => (Array.isArray(raw) ? (raw as Raw[]) : []);
const codesOf = (rows: readonly Raw[]): string[] => rows.flatMap((row) => row?.code ?? []);

/** What a table of indicators may say: a code that it speaks of must be one of its own, or of the rows `elsewhere`. */
export function schemaOf(
  raw: unknown,
  families: readonly string[] = FAMILIES,
  elsewhere: readonly Raw[] = []
): Schema<Indicator[]> {
  const rows = [...rowsOf(raw), ...elsewhere];
  const codes = codesOf(rows);
  const axis = oneOf(axisCodes());
  const rates = codesOf(rows.filter((row) => row?.unit === "percent"));
  return distinct(
    list(
      fields({
        ...{code: codeBut(new Set(codesOf(elsewhere))), family: oneOf(families)},
        ...{vi: text, en: text, definition: text, definition_vi: text},
        ...{unit: oneOf(UNIT_CODES), units: optional(list(oneOf(UNIT_CODES)))},
        direction: oneOf(["higher", "lower", "none"]),
        words: filled(phrase),
        within: optional(byName(filled(phrase))),
        not: optional(list(phrase)),
        rate: optional(oneOf(rates)),
        ...{per_head: optional(oneOf(codes)), per_hectare: optional(oneOf(codes))},
        ...{
          fraction: optional(oneOf(codes)),
          all_met: optional(oneOf(codes)),
          most: optional(number),
          sum: optional(oneOf(codes))
        },
        sectors: optional(oneOf(codes)),
        ...{axes: optional(list(axis)), required: optional(list(axis)), defaults: optional(byName(text))},
        ...{
          adds: optional(yes),
          term: optional(yes),
          standard: optional(yes),
          average: optional(yes),
          whole: optional(flag)
        }
      })
    ),
    "code"
  );
}

/** The families that have a file, in the order of their names. */
export const familyCodes = (): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();

function readFamilies(): Indicator[] {
  const files = familyCodes().map((family) => {
    const file = new URL(family + ENDING, FOLDER);
    return {family, file, rows: rowsOf(openYaml(readFileSync(file, "utf8")).raw)};
  });
  const readings = files.map(({family, file, rows}) => () => {
    const elsewhere = files.filter((other) => other.rows !== rows).flatMap((other) => other.rows);
    return readOwn(file, (raw) => schemaOf(raw, [family], elsewhere));
  });
  return attempts(readings).flat();
}

let kept: Indicator[] | undefined;

/**
 * The indicators, read once: family by family in the order of their names, as each file has them. Of two phrases that say as
 * much of a figure that of the earlier indicator is taken. Throws Mistake where a file is wrong, with all that is.
 */
export const indicators = (): Indicator[] => (kept ??= readFamilies());
