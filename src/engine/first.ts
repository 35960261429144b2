import {parseAnswers, type Row} from "./answers.js";
import {firstDigest} from "./data-files.js";
import {throughBreaks} from "./network.js";
import {unpacked} from "./packed.js";

/** The folder of small files, from the root of the site. */
export const FIRST_FOLDER = "_file/data/first";

/** Columns that titles and the order of charts do without: a figure's sentence and source, its id, what stands beside it. */
export const LATER = [
  ...["quote", "prefix", "suffix", "quote_start", "quote_end", "figure_start", "figure_end"],
  ...["section", "row_head", "column_head", "row_cells", "phrase", "rule", "place_route", "period_route"],
  ...["document_title", "publisher", "url", "source_table", "licence", "retrieved", "document_figures", "as_of"],
  ...["criteria_named", "state_rule", "reviewed_by", "review_note", "resolution_id", "baseline_id"],
  ...[
    "low",
    "high",
    "behind",
    "observation_id",
    "beside_id",
    "beside_value",
    "beside_max",
    "beside_bound",
    "beside_unit"
  ],
  ...["beside_mult", "beside_publisher", "beside_state", "beside_rule", "beside_aloud"]
] as const;

/** What stands for these until they come. */
const UNTOLD = {
  ...Object.fromEntries(LATER.map((column) => [column, null])),
  ...{quote: "", prefix: "", suffix: "", row_cells: [], criteria_named: []},
  ...{quote_start: 0, quote_end: 0, figure_start: 0, figure_end: 0}
};

/** Columns that say together where a figure is of, and when: said once for all figures of one place, and of one time. */
const TOGETHER = {
  place: [
    ...["ref_area", "ref_area_path", "place_name", "place_full_name", "place_kind", "place_en", "place_level"],
    ...["parent_full_name", "grandparent_name"]
  ],
  time: ["time_period", "period_start", "period_end", "freq"]
} as const;

const NAMES = Object.keys(TOGETHER) as (keyof typeof TOGETHER)[];

const pick = (row: Row, columns: readonly string[]): Row =>
  Object.fromEntries(columns.map((column) => [column, row[column]]));

/** Figures in the order of their ids, as two files carry them: what is needed first, and the rest row by row. */
export function halve(figures: readonly Row[]): {first: Record<string, Row[]>; later: Row[]} {
  const said = new Map(NAMES.map((name) => [name, new Map<string, {at: number; row: Row}>()]));
  const answering = new Set(figures.map(({answer_id}) => answer_id));
  const late = new Set<string>(LATER);
  const told = new Set<string>(Object.values(TOGETHER).flat());
  const rows = figures.map((figure) => {
    const at = NAMES.map((name) => {
      const [mine, row] = [said.get(name)!, pick(figure, TOGETHER[name])];
      const key = JSON.stringify(row);
      if (!mine.has(key)) mine.set(key, {at: mine.size, row});
      return [name, mine.get(key)!.at] as const;
    });
    const own = Object.entries(figure).filter(([column]) => !late.has(column) && !told.has(column));
    const answer = answering.has(figure["observation_id"]) ? figure["observation_id"] : null;
    return Object.fromEntries([...own, ...at, ["answer", answer]]) as Row;
  });
  const tables = NAMES.map((name) => [name, [...said.get(name)!.values()].map(({row}) => row)] as const);
  return {first: {figures: rows, ...Object.fromEntries(tables)}, later: figures.map((figure) => pick(figure, LATER))};
}

/** The figures of the first file, with what the second says of them where that is there. */
export function whole(first: ReadonlyMap<string, Row[]>, later: readonly Row[] | undefined): Row[] {
  return first.get("figures")!.map((row, i) => {
    const {answer, place, time, ...own} = row;
    const [ofPlace, ofTime] = [first.get("place")![Number(place)], first.get("time")![Number(time)]];
    const late = later ? later[i] : {...UNTOLD, observation_id: answer ?? `#${i}`, turn: i};
    return {...own, ...ofPlace, ...ofTime, ...late};
  });
}

/** Like every module of the site this one lies one folder deep in that of the scripts. */
const SITE = new URL("../../", import.meta.url);

/** A name that every disk and address takes, the same for the build and for pages. */
export const firstName = (name: string): string => name.replace(/[^\w@-]/g, (letter) => `~${letter.codePointAt(0)}`);

/** The file's path below the folder; it is packed, since not every host packs what it sends. */
export const firstFile = (name: string, digest: string): string => `${firstName(name)}.${digest}.answers`;

/** The file of all places among which one is: by its list and the beginning of its code. */
export const placeFile = (place_id: string): string => {
  const [code = "", list = ""] = place_id.split("@");
  return `noi-${list}-${code.slice(0, 2)}`;
};

const asked = new Map<string, Promise<Map<string, Row[]> | null>>();

/** What a small file says; null where there is none of that name, as in a preview. */
export function firstAnswers(name: string): Promise<Map<string, Row[]> | null> {
  const digest = firstDigest(document);
  if (digest === undefined) return Promise.resolve(null);
  const known = asked.get(name);
  if (known) return known;
  const address = new URL(`${FIRST_FOLDER}/${firstFile(name, digest)}`, SITE);
  const coming = throughBreaks(async () => {
    const response = await fetch(address);
    return response.ok ? parseAnswers(await unpacked(new Uint8Array(await response.arrayBuffer()))) : null;
  }).catch(() => null);
  asked.set(name, coming);
  // What the network has not brought is asked for again.
  void coming.then((found) => !found && asked.delete(name));
  return coming;
}
