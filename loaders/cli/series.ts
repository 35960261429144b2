import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {group} from "d3";
import {tellAll} from "../check/fault.js";
import {unreadable} from "../check/quarantine.js";
import {dataFolder} from "../compile/compile.js";
import {breaks} from "../indicator/breaks.js";
import {indicators} from "../indicator/list.js";
import {entriesBelow} from "../input/files.js";
import {embed, type ReadFile} from "../official/embed.js";
import {seriesFiles, type SeriesFile} from "../official/series.js";
import {parseTable} from "../official/table.js";
import {vocabularyOf} from "../official/vocabulary.js";
import {added} from "../places/added.js";
import {places} from "../places/list.js";

// npm run -s series -- [--write] FOLDER     reads every file of a folder of offices' tables by what data/series tells of it, and prints a table: rows read, what is left, or why it is refused; with --write the series that data/series names are written into data/official.
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {write: {type: "boolean", default: false}}
});
const [folder] = positionals;
if (!folder) {
  console.error("usage: npm run -s series -- [--write] FOLDER");
  process.exit(2);
}

const list = indicators();
const known = vocabularyOf({places: places(), aliases: added().aliases, indicators: list, breaks: breaks(list)});
const told = seriesFiles(known);
const files = (await entriesBelow(folder)).filter(({kind}) => kind === "file").map(({path}) => path);

type Outcome = SeriesFile & ({read: ReadFile} | {why: string});

function outcomeOf(told: SeriesFile): Outcome {
  const {file, refused, sidecar} = told;
  if (refused) return {...told, why: refused.en};
  if (!sidecar.sidecar) return {...told, why: tellAll(sidecar.faults)[1]};
  try {
    const table = parseTable({kind: "table", file, bytes: readFileSync(join(folder!, file)), sidecar, known})!;
    return {...told, read: {file, sidecar: sidecar.sidecar, table}};
  } catch (error) {
    const {detail} = unreadable(error);
    return {...told, why: typeof detail === "string" ? detail : detail[1]};
  }
}

const cells = (...texts: (string | number)[]): string =>
  `| ${texts.map((text) => String(text).replaceAll("|", "/")).join(" | ")} |`;

function line(outcome: Outcome): string {
  if ("why" in outcome) return cells(outcome.file, 0, 0, "", "", `refused: ${outcome.why}`);
  const {observations, left} = outcome.read.table;
  const times = observations.map(({time_period}) => time_period ?? "").sort();
  return cells(
    ...[outcome.file, new Set(observations.map(({ref_area}) => ref_area)).size, observations.length],
    `${times[0]}…${times.at(-1)}`,
    [...new Set(observations.map(({indicator}) => indicator))].join(", "),
    left.length ? tellAll(left)[1] : ""
  );
}

const outcomes = files.flatMap((file): (Outcome | string)[] => {
  const entries = told.filter((each) => each.file === file);
  return entries.length ? entries.map(outcomeOf) : [file];
});
console.log(cells("file", "places", "figures", "periods", "indicators", "left, or why refused"));
console.log(cells(..."------"));
for (const outcome of outcomes)
  console.log(
    typeof outcome === "string"
      ? cells(outcome, 0, 0, "", "", "refused: data/series tells nothing of it")
      : line(outcome)
  );
const read = outcomes.flatMap((outcome) => (typeof outcome !== "string" && "read" in outcome ? [outcome] : []));
console.log(`\n${new Set(read.map(({file}) => file)).size} of ${files.length} files read`);

if (values.write)
  for (const [series, own] of group(read, ({series}) => series)) {
    if (series === null) continue;
    const {csv, yaml} = embed(
      own.map(({read}) => read),
      known.places,
      own[0]!.sums
    );
    const to = join(dataFolder(), "official");
    writeFileSync(join(to, `${series}.csv`), csv);
    writeFileSync(join(to, `${series}.yaml`), yaml);
  }
