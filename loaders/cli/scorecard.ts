import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {basename, join} from "node:path";
import {parseArgs} from "node:util";
import {formatBreakdown} from "../dimensions/breakdown/breakdown.js";
import {parseArticle} from "../article/article.js";
import type {Document} from "../article/document.js";
import {parseExpected} from "../score/expected.js";
import {extract} from "../combine/extract.js";
import {indicators} from "../indicator/list.js";
import type {Observation} from "../observation.js";
import {scorecard, type Scorecard, type Scored, type Wanted} from "../score/scorecard.js";

// npm run scorecard                                      the project's own digests: test/data/articles/ against test/data/expected/
// npm run scorecard -- --gold F --articles DIR [--name N]   annotations kept elsewhere, in the same order of flags
// --breakdowns F   with them, what narrows each figure: then what is right in full is scored too
// --show N   the first N misses        --save   keep the numbers in data/scorecard.json, which the method page shows
const {values} = parseArgs({
  options: {
    gold: {type: "string", multiple: true, default: []},
    articles: {type: "string", multiple: true, default: []},
    name: {type: "string", multiple: true, default: []},
    breakdowns: {type: "string"},
    show: {type: "string", default: "20"},
    save: {type: "boolean", default: false}
  }
});

/** Digests and what was found in them by hand: the project's own, whatever a publisher has put into data/. */
const DIGESTS = new URL("../../test/data/", import.meta.url);
const SAVED = new URL("../../data/scorecard.json", import.meta.url);

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

/** What narrows the figures of annotations, by document and figure. */
const breakdowns = new Map(
  (values.breakdowns ? linesOf<Narrowed>(values.breakdowns) : []).map((row) => [`${row.doc} ${row.id}`, row])
);

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

function read(file: string | URL, name: string): {document: Document; got: Observation[]} {
  const document = parseArticle(name, readFileSync(file));
  if ("reason" in document) throw new Error(`${name}: ${document.message_en}`);
  return {document, got: extract(document)};
}

function expected(id: string): Wanted[] {
  const file = `expected/${id}.jsonl`;
  return parseExpected(readFileSync(new URL(file, DIGESTS), "utf8"), `test/data/${file}`, indicators());
}

function digests(): Scored[] {
  const folder = new URL("articles/", DIGESTS);
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const {document, got} = read(new URL(file, folder), file);
      return {
        document: file,
        text: document.text,
        wanted: expected(document.document_id),
        got
      };
    });
}

function annotated(gold: string, articles: string): Scored[] {
  const rows = linesOf<Annotated>(gold).filter(({role}) => role !== "secondary");
  const files = [...new Set(rows.map(({doc}) => doc))].sort();
  return files.map((file) => {
    const {document, got} = read(join(articles, file), basename(file));
    return {document: file, text: document.text, wanted: rows.filter(({doc}) => doc === file).map(wantedOf), got};
  });
}

function wantedOf({locality, value, unit, status, accept, ...row}: Annotated): Wanted {
  const list = (field: string): unknown[] => (accept?.[field] === undefined ? [] : [accept[field]].flat());
  const codings = list("coding") as {indicator: string; measure?: string}[];
  const places = list("locality") as (string | string[])[];
  const path = (names: string | string[]): string =>
    [names]
      .flat()
      .map((name) => name.toLowerCase())
      .join(">");
  const narrowed = breakdowns.get(`${row.doc} ${row.id}`);
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

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);

function print(name: string, card: Scorecard): void {
  console.log(`\n${name}: ${card.documents} documents, ${card.wanted} figures with a code, ${card.got} read`);
  console.log(
    `  F1 ${percent(card.f1)}  precision ${percent(card.precision)}  recall ${percent(card.recall)}  found ${percent(card.found)}`
  );
  if (card.full)
    console.log(
      `  in full F1 ${percent(card.full.full_f1)}  grade A right ${percent(card.full.grade_a_right)}, reach ${percent(card.full.grade_a_reach)}`
    );
  console.log(
    `  ${Object.entries(card.fields)
      .map(([field, right]) => `${field} ${percent(right)}`)
      .join("  ")}`
  );
  for (const {from, to, figures, right} of card.bands)
    if (figures) console.log(`  confidence ${from.toFixed(2)}–${to.toFixed(2)}: right ${percent(right)} of ${figures}`);
  const worst = card.indicators.filter(({wanted, right, said}) => right < wanted || said > right);
  for (const {indicator, wanted, right, said} of worst
    .sort((a, b) => b.wanted - b.right - (a.wanted - a.right))
    .slice(0, 12))
    console.log(`  ${indicator}: ${right} of ${wanted} right, ${said} said`);
  for (const {document, at, sentence, wanted, got, wrong} of card.misses.slice(0, Number(values.show)))
    console.log(
      `  ${document}:${at} ${wrong.length ? `wrong ${wrong.join(", ")}` : got ? "not stated" : "not read"}: ${sentence}\n` +
        `      stated ${wanted ?? "nothing"}\n      read   ${got ?? "nothing"}`
    );
}

const sets: [name: string, scored: Scored[]][] = values.gold.length
  ? values.gold.map((gold, i) => [
      values.name[i] ?? basename(gold, ".jsonl"),
      annotated(gold, values.articles[i] ?? ".")
    ])
  : [["digests", digests()]];

const cards = sets.map(([name, scored]) => [name, scorecard(scored)] as const);
for (const [name, card] of cards) print(name, card);
if (values.save) {
  const saved = JSON.parse(readFileSync(SAVED, "utf8")) as Record<string, unknown>;
  for (const [name, {misses: _, indicators: __, ...numbers}] of cards) saved[name] = numbers;
  writeFileSync(SAVED, `${JSON.stringify(saved, null, 2)}\n`);
}
