import {readFileSync, readdirSync} from "node:fs";
import {stringify} from "yaml";
import {Mistake} from "../check/mistake.js";
import {anything, byName, fields, maybe, text} from "../check/schema.js";
import {parseYaml} from "../check/yaml.js";
import type {Sums} from "./embed.js";
import {parseSidecar, type ReadSidecar, type SidecarVocabulary} from "./sidecar.js";

/** What is told of one file of an office: a sidecar, and where its figures go. */
export interface SeriesFile {
  /** Its path in the folder of files. */
  file: string;
  /** The table of `data/official/` that its figures stand in; null where it is read and not carried over. */
  series: string | null;
  sums: Sums;
  /** Why it is not to be read, where that is known of it. */
  refused: {vi: string; en: string} | null;
  sidecar: ReadSidecar;
}

const FOLDER = new URL("../../data/series/", import.meta.url);

/** What each file adds to the fields of a sidecar. */
const OWN = ["series", "total", "without", "refused", "file"];

/** Files of one office: what all have alike, and of each what is its own. One file may be told of several times, by sheets. */
const SCHEMA = fields({
  alike: maybe(byName(anything)),
  files: byName(anything)
});

const REFUSED = fields({vi: text, en: text});

/** All that `data/series/` tells, in the order of its files. Throws Mistake with what is wrong in it. */
export function seriesFiles(vocabulary: SidecarVocabulary): SeriesFile[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((name) => filesIn(name, readFileSync(new URL(name, FOLDER), "utf8"), vocabulary));
}

type Fields = Record<string, unknown>;

function filesIn(name: string, yaml: string, vocabulary: SidecarVocabulary): SeriesFile[] {
  const {value, faults} = parseYaml(yaml, SCHEMA);
  if (!value)
    throw new Mistake(faults.map(({line, said}) => `data/series/${name}, dòng ${line}: ${said[0]}`).join("\n"));
  return Object.entries(value.files).map(([key, own]) => {
    const entry = {...value.alike, ...(own as Fields)};
    const refused = entry["refused"] ? parseYaml(stringify(entry["refused"]), REFUSED).value! : null;
    const said = Object.fromEntries(Object.entries(entry).filter(([field]) => !OWN.includes(field)));
    return {
      file: String(entry["file"] ?? key),
      series: (entry["series"] as string | undefined) ?? null,
      sums: {
        total: (entry["total"] as string | undefined) ?? null,
        without: (entry["without"] as string[] | undefined) ?? null
      },
      refused,
      sidecar: refused ? {sidecar: undefined, heads: [], faults: []} : parseSidecar(stringify(said), vocabulary)
    };
  });
}
