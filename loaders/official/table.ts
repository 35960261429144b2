import type {Document} from "../article/document.js";
import type {Passage} from "../article/sentence.js";
import {fault, type Fault} from "../check/fault.js";
import {refused} from "../check/quarantine.js";
import {refuseName} from "../input/page-name.js";
import type {Observation} from "../observation.js";
import {columnsOf, twiceHeads, unknownHeads} from "./columns.js";
import {parseCsv, type CsvRow} from "./csv.js";
import type {Doubtful} from "./doubt.js";
import {doubtsOf} from "./doubtful.js";
import {headsOver, layoutOf} from "./layout.js";
import {openTable} from "./open.js";
import {readRows} from "./rows.js";
import {KEYS, type ReadSidecar, type Sidecar} from "./sidecar.js";
import type {OfficialVocabulary} from "./vocabulary.js";

/** A table with what its sidecar says, and what it may speak of. */
export interface TableJob {
  kind: "table";
  file: string;
  bytes: Uint8Array;
  sidecar: ReadSidecar;
  known: OfficialVocabulary;
}

export interface OfficialTable {
  document: Document;
  observations: Observation[];
  passages: Passage[];
  /** What of it was not read, and why: columns, rows and cells that the sidecar leaves, and rows of no place. */
  left: Fault[];
  /** What of it seems wrong; the figures of it are not accepted. */
  doubts: Doubtful[];
}

/** The table, or undefined where its sidecar is wrong and nothing else. Throws Unreadable with all that is wrong in the figures. */
export function parseTable({file, bytes, sidecar: {sidecar, heads: told}, known}: TableJob): OfficialTable | undefined {
  const opened = openTable(file, bytes, sidecar?.sheet ?? null);
  const {rows: all, faults} = parseCsv(opened.text);
  const {heads, rows, notes} = layoutOf(all, sidecar ?? {heads: null, rows: null});
  const names = headsOver(heads);
  const line = heads.at(-1)?.line ?? 1;
  const filled = (at: number): boolean => rows.some(({cells}) => cells[at]?.text);
  const columns = sidecar && columnsOf(names, line, filled, sidecar);
  const wrong = [
    ...faults,
    ...(columns?.faults ?? wrongHeads(line, names, told)),
    ...rows.flatMap((row) => wrongLength(row, names.length))
  ];
  if (wrong.length) throw refused("official", wrong);
  if (!sidecar || !columns) return undefined;
  const document = documentOf(file, opened.text, all[0], sidecar);
  refuseName(document.document_id, known.taken);
  const read = readRows(rows, {columns, document, sidecar, known, decimal: sidecar.decimal ?? opened.decimal});
  const body = [...heads, ...rows, ...notes];
  const doubts = doubtsOf(read.observations, known);
  const doubted = new Set(doubts.flatMap(({figures}) => figures));
  const observations = read.observations.map((row): Observation =>
    doubted.has(row) ? {...row, review: null, grade: "B"} : row
  );
  return {
    ...{document, observations, doubts, left: [...columns.left, ...read.left]},
    passages: observations.length > MOST_FIGURES ? [] : passagesOf(document, body, heads.length)
  };
}

/** Of a table whose sidecar is wrong, the heads that it does not speak of, where it speaks of any. */
function wrongHeads(line: number, names: readonly string[], told: readonly string[]): Fault[] {
  const right = [...told, ...KEYS];
  const strange = told.length ? names.filter((name) => !right.includes(name)) : [];
  const lost = told.filter((name) => !names.includes(name));
  return [
    ...unknownHeads(
      line,
      lost,
      strange,
      right.filter((each) => !names.includes(each))
    ),
    ...twiceHeads(line, names)
  ];
}

/** A row that is longer holds a figure without a head; what is shorter has lost some. */
const wrongLength = ({line, cells}: CsvRow, length: number): Fault[] =>
  cells.length === length || (cells.length > length && cells.slice(length).every(({text}) => !text))
    ? []
    : [
        fault(
          line,
          `dòng có ${cells.length} ô, dòng đầu có ${length}; hãy kiểm tra dấu phẩy, và bỏ các dòng ghi chú dưới bảng`,
          `the line has ${cells.length} cells, the first ${length}; look at the commas, and leave out notes below the table`
        )
      ];

function documentOf(file: string, text: string, first: CsvRow | undefined, sidecar: Sidecar): Document {
  const {title, publisher, url, published, table, licence, retrieved} = sidecar;
  const name = file.split("/").at(-1)!;
  const body = first?.start ?? 0;
  return {
    ...{document_id: name.replace(/\.[^.]*$/, ""), file: name, text, title, publisher, url, author: null, published},
    place: null,
    parts: [{role: "cell", start: body, end: text.length}],
    citation: {table, licence, retrieved}
  };
}

/** Tables of more figures are drawn nowhere cell by cell (src/views/source/measured.ts): a figure says where in its table it stands. */
const MOST_FIGURES = 400;

/** A passage a cell, a paragraph a row, so that a page can draw the table again. */
const passagesOf = ({document_id, text}: Document, rows: readonly CsvRow[], heads: number): Passage[] =>
  rows
    .flatMap(({cells}, paragraph) => cells.map((cell) => ({...cell, paragraph})))
    .map(({start, end, paragraph}, passage) => ({
      ...{document_id, passage, paragraph, role: paragraph < heads ? "column" : "cell"},
      ...{passage_start: start, passage_end: end, text: text.slice(start, end)}
    }));
