import {execFileSync} from "node:child_process";
import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {parseArgs} from "node:util";
import {faultsOf, parseFirstContact, withRow} from "../score/first-contact.js";
import {scorecard} from "../score/scorecard.js";
import {annotated} from "./annotated.js";

// npm run blind -- FOLDER GOLD --name NAME [--announce]: docs/first-contact.md says when. Beside GOLD lies breakdowns.jsonl.
const RECORD = "docs/first-contact.md";

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {name: {type: "string"}, announce: {type: "boolean", default: false}}
});
const [folder, gold] = positionals;
const {name, announce} = values;
if (!folder || !gold || !name) stop("usage: npm run blind -- FOLDER GOLD --name NAME [--announce]");

const breakdowns = join(dirname(gold), "breakdowns.jsonl");
if (!existsSync(breakdowns)) stop(`${breakdowns} is missing: what narrows each figure, a line each`);

const today = new Date().toISOString().slice(0, 10);
const record = readFileSync(RECORD, "utf8");
const digest = digestOf();
if (announce) announceSet();
else scoreSet();

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Of every text by name, and of the annotation. */
function digestOf(): string {
  const hash = createHash("sha256");
  const texts = readdirSync(folder!).filter((file) => /\.(?:txt|md)$/.test(file));
  for (const file of texts.sort()) hash.update(`${file}\0`).update(readFileSync(join(folder!, file)));
  for (const file of [gold!, breakdowns]) hash.update(readFileSync(file));
  return hash.digest("hex");
}

function announceSet(): void {
  const scored = annotated(gold!, folder!, breakdowns);
  const figures = scored
    .flatMap(({wanted}) => wanted)
    .filter(({indicator, optional}) => indicator !== "other" && !optional);
  const next = withRow(record, "sets", [name!, today, scored.length, figures.length, digest]);
  const faults = faultsOf(parseFirstContact(next));
  if (faults.length) stop(faults.join("\n"));
  writeFileSync(RECORD, next);
  console.log(`${name} is announced in ${RECORD}: commit it before the set is scored.`);
}

function scoreSet(): void {
  const git = (...args: string[]): string => execFileSync("git", args, {encoding: "utf8"}).trim();
  const {sets, results} = parseFirstContact(git("show", `HEAD:${RECORD}`));
  const set = sets.find((each) => each.set === name);
  if (!set) stop(`${name} is not announced in the last commit; run with --announce and commit ${RECORD}`);
  if (set.digest !== digest) stop(`the texts or the annotation of ${name} are not those that were announced`);
  if (results.some((each) => each.set === name)) stop(`${name} has been scored already`);
  if (git("status", "--porcelain", "--", "loaders", "data")) stop("commit what is changed in loaders/ and data/ first");
  const {f1, precision, full, fields} = scorecard(annotated(gold!, folder!, breakdowns));
  const shares = [f1, precision, full!.full_f1, fields.place, fields.period, full!.grade_a_right, full!.grade_a_reach];
  const cells = shares.map((share) => share.toFixed(3));
  writeFileSync(RECORD, withRow(record, "results", [name!, today, git("rev-parse", "--short", "HEAD"), ...cells]));
  console.log(`${name}: strict F1 ${cells[0]}, in full ${cells[2]}; written into ${RECORD}`);
}
