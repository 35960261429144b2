import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {basename} from "node:path";
import {parseArgs} from "node:util";
import {annotated} from "./annotated.js";
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
      annotated(gold, values.articles[i] ?? ".", values.breakdowns)
    ])
  : [["digests", digests()]];

const cards = sets.map(([name, scored]) => [name, scorecard(scored)] as const);
for (const [name, card] of cards) print(name, card);
if (values.save) {
  const saved = JSON.parse(readFileSync(SAVED, "utf8")) as Record<string, unknown>;
  for (const [name, {misses: _, indicators: __, ...numbers}] of cards) saved[name] = numbers;
  writeFileSync(SAVED, `${JSON.stringify(saved, null, 2)}\n`);
}
