import {existsSync, writeFileSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {parseArgs} from "node:util";
import {group} from "d3";
import type {Document} from "../loaders/article/document.js";
import {annotated} from "../loaders/cli/annotated.js";
import {features, featuresOf, hundredths} from "../loaders/combine/confidence.js";
import {extractGrounded} from "../loaders/combine/extract.js";
import type {Grounded} from "../loaders/combine/observe.js";
import type {Observation} from "../loaders/observation.js";
import {judgedIn} from "../loaders/score/scorecard.js";
import {fit, probability, type Case, type Fitted} from "./logistic.js";
import {binsOf, calibrationError, type Told} from "./reliability.js";

// npm run calibrate                                          the annotated sets that are at hand
// npm run calibrate -- --gold F --articles DIR --breakdowns F   further ones, in the same order of flags
// --save   keep the weights that loaders/combine/confidence.ts reads, and the curve that the method page draws
const {values} = parseArgs({
  options: {
    gold: {type: "string", multiple: true, default: []},
    articles: {type: "string", multiple: true, default: []},
    breakdowns: {type: "string", multiple: true, default: []},
    save: {type: "boolean", default: false}
  }
});

const SHARED = "../shared";
const WEIGHTS = new URL("../loaders/combine/confidence-weights.ts", import.meta.url);

/** As strong as several cases of each feature: documents are right or wrong as wholes, so there are fewer cases than figures. */
const RIDGE = 8;

/** One figure with the set and the document it is of. */
interface Figure extends Case {
  set: string;
  document: string;
  row: Observation;
}

interface Source {
  gold: string;
  articles: string;
  breakdowns: string;
}

const sources: Source[] = [
  ...["seeds", "articles", "articles-2"].map((set) => ({
    ...{gold: `${SHARED}/gold/${set}.jsonl`, articles: `${SHARED}/${set}`},
    breakdowns: `${SHARED}/gold/breakdowns.jsonl`
  })),
  ...values.gold.map((gold, i) => ({
    ...{gold, articles: values.articles[i] ?? dirname(gold)},
    breakdowns: values.breakdowns[i] ?? join(dirname(gold), "breakdowns.jsonl")
  }))
].filter(({gold}) => values.gold.includes(gold) || existsSync(gold));

function figuresOf({gold, articles, breakdowns}: Source): Figure[] {
  const grounded = new Map<Observation, Grounded>();
  const read = (document: Document): Observation[] =>
    extractGrounded(document).map((each) => {
      grounded.set(each.row, each);
      return each.row;
    });
  const set = basename(articles);
  return judgedIn(annotated(gold, articles, breakdowns, read)).map(({document, row, right}) => ({
    ...{set, document: `${set}/${document}`, row},
    ...{x: featuresOf(row, grounded.get(row)!.ground), y: right}
  }));
}

interface Foretold extends Told {
  figure: Figure;
}

/** What is said of each figure by weights that were fitted without its document, or its set. */
const leavingOut = (figures: readonly Figure[], key: "document" | "set"): Foretold[] =>
  [...group(figures, (figure) => figure[key])].flatMap(([out, left]) => {
    const fitted = fit(
      figures.filter((figure) => figure[key] !== out),
      RIDGE
    );
    return left.map((figure) => ({said: hundredths(probability(fitted, figure.x)), right: figure.y, figure}));
  });

/** What was said before: of the weights in use. */
const asSaid = (figures: readonly Figure[]): Foretold[] =>
  figures.map((figure) => ({said: figure.row.confidence, right: figure.y, figure}));

const share = (of: readonly Told[]): number => of.filter(({right}) => right).length / (of.length || 1);
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`.padStart(7);

function print(name: string, told: readonly Foretold[]): void {
  const said = told.reduce((sum, {said}) => sum + said, 0) / told.length;
  const error = calibrationError(binsOf(told)).toFixed(3);
  console.log(
    `${name.padEnd(34)} ${String(told.length).padStart(4)} figures: said ${percent(said)}, right ${percent(share(told))}, error ${error}`
  );
}

function printWith(name: string, told: readonly Foretold[]): void {
  print(name, told);
  for (const [set, of] of group(told, ({figure}) => figure.set)) print(`  ${set}`, of);
}

/** What grade A would be with a least confidence. */
function printGrades(told: readonly Foretold[]): void {
  const aloud = told.filter(({figure}) => figure.row.grade === "A");
  for (const least of [0, 0.8, 0.85, 0.88, 0.9, 0.92]) {
    const kept = aloud.filter(({said}) => said >= least);
    console.log(
      `grade A, confidence ${least.toFixed(2)} or more: ${kept.length} figures, right ${percent(share(kept))}`
    );
  }
}

const rounded = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

function save(fitted: Fitted, told: readonly Foretold[]): void {
  const weights = features.map(({name}, i) => `  [${JSON.stringify(name)}, ${rounded(fitted.weights[i]!, 3)}]`);
  const bands = binsOf(told).map(({from, to, cases, said, right}) => {
    const shares = `said: ${rounded(said, 4)}, right: ${rounded(right, 4)}`;
    return `  {from: ${from}, to: ${to}, figures: ${cases}, ${shares}}`;
  });
  const text = `// Written by npm run calibrate -- --save; confidence.ts says what each name means.
import type {Band} from "./band.js";

/** The log-odds of a figure that none of the features holds for. */
export const BASE = ${rounded(fitted.base, 3)};

/** What each feature adds to them. */
export const WEIGHTS: ReadonlyMap<string, number> = new Map([
${weights.join(",\n")}
]);

/** In bands of equal count, the least sure first. */
export const CURVE: readonly Band[] = [
${bands.join(",\n")}
];
`;
  writeFileSync(WEIGHTS, text);
}

const figures = sources.flatMap(figuresOf);
if (!figures.length) throw new Error("no annotated set is at hand: name one by --gold and --articles");
const byDocument = leavingOut(figures, "document");
printWith("as it stands", asSaid(figures));
printWith("fitted, each document left out", byDocument);
if (sources.length > 1) printWith("fitted, each set left out", leavingOut(figures, "set"));

console.log("\nten bins of equal count, each document left out:");
for (const {from, to, cases, said, right} of binsOf(byDocument))
  console.log(
    `  ${from.toFixed(2)}–${to.toFixed(2)}: ${cases} figures, said ${percent(said)}, right ${percent(right)}`
  );
console.log();
printGrades(sources.length > 1 ? leavingOut(figures, "set") : byDocument);

const fitted = fit(figures, RIDGE);
console.log(`\nlog-odds ${fitted.base.toFixed(2)} where nothing holds, and`);
features.forEach(({name}, i) => {
  const held = figures.filter(({x}) => x[i]);
  console.log(`  ${fitted.weights[i]!.toFixed(2).padStart(5)} ${name} (${held.length} figures)`);
});
if (values.save) save(fitted, byDocument);
