import {readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {parseArticle} from "../article/article.js";
import type {Document} from "../article/document.js";
import {extract} from "../combine/extract.js";
import {formatBreakdown} from "../dimensions/breakdown/breakdown.js";
import type {Observation} from "../observation.js";
import type {Scored, Wanted} from "../score/scorecard.js";

/** A row of the annotations: the columns of test/data/expected/ under the names that the annotators used. */
interface Annotated {
  id: string;
  doc: string;
  figure_start: number;
  figure_end: number;
  indicator: string;
  measure: string;
  locality: string[];
  value: number | null;
  unit: string;
  status: string;
  bound: string;
  period_start: string | null;
  period_end: string | null;
  role?: string;
  accept?: Record<string, unknown> | null;
}

const linesOf = <T>(file: string | URL): T[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

type Codes = Record<string, string>;

interface Narrowed {
  id: string;
  doc: string;
  breakdown: Codes;
  accept: Codes[] | null;
  whole: boolean;
}

/** The words of a text are no codes. */
const format = (codes: Codes): string | null =>
  formatBreakdown(new Map(Object.entries(codes).filter(([axis]) => axis !== "other_text")));

/**
 * Every document of annotations kept elsewhere, as it was read and as it should be: `gold` holds a figure a line, `articles` the
 * texts, `breakdowns` what narrows each figure, without which nothing is scored in full. Throws where a text cannot be read.
 */
export function annotated(
  gold: string,
  articles: string,
  breakdowns?: string,
  read: (document: Document) => Observation[] = (document) => extract(document)
): Scored[] {
  const narrowed = new Map(
    (breakdowns ? linesOf<Narrowed>(breakdowns) : []).map((row) => [`${row.doc} ${row.id}`, row])
  );
  const rows = linesOf<Annotated>(gold).filter(({role}) => role !== "secondary");
  const files = [...new Set(rows.map(({doc}) => doc))].sort();
  return files.map((file) => {
    const document = parseArticle(basename(file), readFileSync(join(articles, file)));
    if ("reason" in document) throw new Error(`${file}: ${document.message_en}`);
    const wanted = rows
      .filter(({doc}) => doc === file)
      .map((row) => wantedOf(row, narrowed.get(`${row.doc} ${row.id}`)));
    return {document: file, text: document.text, wanted, got: read(document)};
  });
}

function wantedOf({locality, value, unit, status, accept, ...row}: Annotated, narrowed: Narrowed | undefined): Wanted {
  const list = (field: string): unknown[] => (accept?.[field] === undefined ? [] : [accept[field]].flat());
  const codings = list("coding") as {indicator: string; measure?: string}[];
  const places = list("locality") as (string | string[])[];
  const path = (names: string | string[]): string =>
    [names]
      .flat()
      .map((name) => name.toLowerCase())
      .join(">");
  const fall = row.measure === "change" && value !== null ? [-value] : [];
  return {
    ...row,
    ref_area_path: locality,
    obs_value: value,
    unit_measure: unit,
    value_kind: status,
    optional: accept?.["skip"] === true,
    ...(narrowed && {
      breakdowns: [narrowed.breakdown, ...(narrowed.accept ?? [])].map(format),
      whole: narrowed.whole !== false
    }),
    accept: {
      indicator: codings.map(({indicator, measure = "level"}) => `${indicator}/${measure}`),
      place: places.map(path),
      unit: list("unit"),
      kind: list("status"),
      bound: list("bound"),
      period: list("period_end").map((date) => (typeof date === "string" ? date.slice(0, 4) : date)),
      ...{period_start: list("period_start"), period_end: list("period_end")},
      obs_value: [...list("value"), ...fall]
    }
  };
}
