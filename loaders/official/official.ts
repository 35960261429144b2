import {join} from "node:path";
import {group} from "d3";
import {decode} from "../convert/encoding.js";
import {fault, tellAll, type Fault, type InBoth} from "../check/fault.js";
import type {Document} from "../article/document.js";
import {extensionOf, OFFICIAL} from "../input/formats.js";
import {inputsBelow, readInput} from "../input/inputs.js";
import type {Observation} from "../observation.js";
import {doubtsBetween} from "./doubtful.js";
import {parseSidecar, type ReadSidecar} from "./sidecar.js";
import {parseTable, type OfficialTable, type TableJob} from "./table.js";
import {revisedIn} from "./vintages.js";
import {vocabularyOf, type OfficialVocabulary, type VocabularyLists} from "./vocabulary.js";
import {take} from "../input/page-name.js";
import {quarantine, Unreadable, refused, type Quarantine} from "../check/quarantine.js";
import type {Passage} from "../article/sentence.js";

/** Everything that official tables add to the reading of articles. */
export interface Official {
  documents: Document[];
  observations: Observation[];
  passages: Passage[];
  quarantine: Quarantine[];
}

export interface OfficialLists extends VocabularyLists {
  /** Documents whose ids are taken. */
  documents: readonly Document[];
}

/** Below the folder of data. */
const FOLDER = "official";

/** Reads every table of `official/` with the .yaml beside it. A table that is wrong goes to the quarantine whole, for half a table misleads. */
export async function readOfficial(
  data: string,
  {places, aliases, indicators, breaks, documents}: OfficialLists,
  read: (job: TableJob) => Promise<OfficialTable | undefined> = async (job) => parseTable(job)
): Promise<Official> {
  const folder = join(data, FOLDER);
  const known = vocabularyOf({places, aliases, indicators, breaks});
  for (const {document_id} of documents) take(document_id, known.taken);
  const {files, quarantine: left} = await inputsBelow(folder, OFFICIAL, `${FOLDER}/`);
  const tables: OfficialTable[] = [];
  for (const {table: csv, yaml} of pairsOf(files))
    try {
      if (!csv) throw refused("official", [alone(yaml!)]);
      const beside = yaml ?? csv.replace(/[^.]*$/, "yaml");
      const sidecar = openSidecar(beside, yaml ? await readInput(folder, yaml, "sidecar") : null, known);
      if (sidecar.faults.length) left.push(quarantine(`${FOLDER}/${beside}`, refused("official", sidecar.faults)));
      const table = await read({
        kind: "table",
        file: csv,
        bytes: await readInput(folder, csv, "table"),
        sidecar,
        known
      });
      if (!table) continue;
      take(table.document.document_id, known.taken);
      tables.push(table);
      for (const [reason, said] of [
        ["part_unread", table.left],
        ["official_doubt", table.doubts.map(({said}) => ({line: null, said}))]
      ] as const)
        if (said.length) left.push(quarantine(`${FOLDER}/${csv}`, new Unreadable(reason, null, tellAll(said))));
    } catch (error) {
      left.push(quarantine(`${FOLDER}/${csv ?? yaml!}`, error));
    }
  const revised = revisedIn(tables);
  const doubted = new Set(revised.flatMap(({figures}) => figures));
  const tell = ({document: {file}}: OfficialTable, said: readonly InBoth[]): void => {
    const all = tellAll(said.map((each) => ({line: null, said: each})));
    left.push(quarantine(`${FOLDER}/${file}`, new Unreadable("official_doubt", null, all)));
  };
  for (const {table, said} of revised) tell(table, [said]);
  const standing = tables.flatMap(({observations}) => observations.filter((row) => !doubted.has(row)));
  const between = doubtsBetween(standing, known).filter(({figures}) => figures.some(({grade}) => grade !== "B"));
  const tableOf = new Map(tables.map((table) => [table.document.document_id, table]));
  for (const [id, mine] of group(between, ({figures}) => figures[0]!.document_id))
    tell(
      tableOf.get(id)!,
      mine.map(({said}) => said)
    );
  between.forEach(({figures}) => figures.forEach((row) => doubted.add(row)));
  return {
    documents: tables.map(({document}) => document),
    observations: tables.flatMap(({observations}) =>
      observations.map((row): Observation => (doubted.has(row) ? {...row, review: null, grade: "B"} : row))
    ),
    passages: tables.flatMap(({passages}) => passages),
    quarantine: left
  };
}

/** Each table with what is told of it, by the name that both have. */
function pairsOf(files: readonly string[]): {table?: string; yaml?: string}[] {
  const pairs = new Map<string, {table?: string; yaml?: string}>();
  for (const file of files) {
    const name = file.replace(/\.[^.]*$/, "");
    pairs.set(name, {...pairs.get(name), [extensionOf(file) === "yaml" ? "yaml" : "table"]: file});
  }
  return [...pairs.values()];
}

function alone(yaml: string): Fault {
  const csv = yaml.replace(/[^.]*$/, "csv");
  return fault(
    null,
    `tệp này nói về bảng ${csv}, mà bảng ấy không có; hãy đặt bảng cạnh nó, hoặc xóa tệp này`,
    `it tells of the table ${csv}, which is not there; put the table beside it, or delete it`
  );
}

function openSidecar(file: string, bytes: Buffer | null, known: OfficialVocabulary): ReadSidecar {
  if (!bytes)
    throw refused("official", [
      fault(
        null,
        `thiếu tệp ${file} đi kèm, nơi ghi tên bảng, nơi công bố và ý nghĩa từng cột`,
        `the file ${file} beside it is missing, which says its title, publisher and columns`
      )
    ]);
  try {
    return parseSidecar(decode(bytes), known);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const [vi, en] = [
      "tệp .yaml đi kèm không đọc được; hãy lưu nó thành văn bản UTF-8",
      "the .yaml beside it cannot be read; save it as UTF-8 text"
    ];
    return {sidecar: undefined, heads: [], faults: [fault(error.line, vi, en)]};
  }
}
