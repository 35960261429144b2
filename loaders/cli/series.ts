import {readFileSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {unreadable} from "../check/quarantine.js";
import {tellAll} from "../check/fault.js";
import {breaks} from "../indicator/breaks.js";
import {indicators} from "../indicator/list.js";
import {entriesBelow} from "../input/files.js";
import {seriesFiles, type SeriesFile} from "../official/series.js";
import {parseTable, type OfficialTable} from "../official/table.js";
import {vocabularyOf} from "../official/vocabulary.js";
import {added} from "../places/added.js";
import {places} from "../places/list.js";

// npm run -s series -- FOLDER     reads every file of a folder of offices' tables by what data/series tells of it, and prints a table: rows read, what is left, or why it is refused.
const {positionals} = parseArgs({allowPositionals: true, options: {}});
const [folder] = positionals;
if (!folder) {
  console.error("usage: npm run -s series -- FOLDER");
  process.exit(2);
}

const list = indicators();
const known = vocabularyOf({places: places(), aliases: added().aliases, indicators: list, breaks: breaks(list)});
const told = seriesFiles(known);
const files = (await entriesBelow(folder)).filter(({kind}) => kind === "file").map(({path}) => path);

type Outcome = {table: OfficialTable} | {refused: string};

function outcomeOf({file, refused, sidecar}: SeriesFile): Outcome {
  if (refused) return {refused: refused.en};
  if (sidecar.faults.length) return {refused: tellAll(sidecar.faults)[1]};
  try {
    const table = parseTable({kind: "table", file, bytes: readFileSync(join(folder!, file)), sidecar, known});
    return table ? {table} : {refused: "nothing was read"};
  } catch (error) {
    const {detail} = unreadable(error);
    return {refused: typeof detail === "string" ? detail : detail[1]};
  }
}

const cells = (...texts: (string | number)[]): string =>
  `| ${texts.map((text) => String(text).replaceAll("|", "/")).join(" | ")} |`;
console.log(cells("file", "places", "figures", "periods", "indicators", "left, or why refused"));
console.log(cells(..."------".split("")));
let read = 0;
for (const file of files) {
  const entries = told.filter((each) => each.file === file);
  if (!entries.length) console.log(cells(file, 0, 0, "", "", "refused: data/series tells nothing of it"));
  const outcomes = entries.map(outcomeOf);
  if (outcomes.some((outcome) => "table" in outcome)) ++read;
  for (const outcome of outcomes)
    if ("refused" in outcome) console.log(cells(file, 0, 0, "", "", `refused: ${outcome.refused}`));
    else {
      const {observations, left} = outcome.table;
      const times = observations.map(({time_period}) => time_period ?? "").sort();
      const of = (value: (row: (typeof observations)[number]) => string | null): Set<string | null> =>
        new Set(observations.map(value));
      console.log(
        cells(
          ...[file, of(({ref_area}) => ref_area).size, observations.length, `${times[0]}…${times.at(-1)}`],
          [...of(({indicator}) => indicator)].join(", "),
          left.length ? tellAll(left)[1] : ""
        )
      );
    }
}
console.log(`\n${read} of ${files.length} files read`);
