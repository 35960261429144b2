import {sql} from "../../engine/sql.js";
import type {Figure} from "../../rows/figure.js";
import type {ResolutionRow} from "../../parts/resolution.js";
import {SURE} from "../sql/widest.js";
import type {Params} from "../view.js";

/** The figures of chosen promises (observation_id, answer_id, baseline_id). */
export const answersOf = (chosen: string): string => `WITH chosen AS (${chosen}),
ids AS (SELECT unnest([observation_id, answer_id, baseline_id]) AS id FROM chosen)
SELECT * FROM figures WHERE observation_id IN (SELECT id FROM ids WHERE id IS NOT NULL)
ORDER BY observation_id`;

/** What the board shows, as its address says it; "" is all. */
export interface Board {
  /** The province. */
  place: string;
  state: string;
  due: "" | "sap" | "qua" | "sau" | "khong";
  view: "noi" | "han";
  /** Today, where the reader asks by it; else the day of the newest document. */
  today: string | null;
}

/** The names of the address's parameters. */
export const PARAMS = {place: "tinh", state: "trang-thai", due: "han", view: "xem", today: "ngay"} as const;

const DUES = ["sap", "qua", "sau", "khong"] as const;

/** `hom-nay` in the address is the reader's own day, which the browser puts in its place. */
export const boardOf = (params: Params): Board => ({
  place: params[PARAMS.place] ?? "",
  state: params[PARAMS.state] ?? "",
  due: DUES.find((each) => each === params[PARAMS.due]) ?? "",
  view: params[PARAMS.view] === "han" ? "han" : "noi",
  today: /^\d{4}-\d\d-\d\d$/.test(params[PARAMS.today] ?? "") ? params[PARAMS.today]! : null
});

/** Promises that a page carries; the rest are found by narrowing. */
export const MOST = 120;
/** Those that fall due next. */
const SOON = 6;

/** The day by which promises are due soon, or past. */
const dayOf = ({today}: Board): string =>
  today === null ? "(SELECT max(as_of) FROM commitments)" : `CAST(${sql`${today}`} AS DATE)`;

const within = (board: Board): Record<Board["due"], string> => {
  const day = dayOf(board);
  return {
    "": "TRUE",
    sap: `due >= ${day} AND due <= ${day} + INTERVAL 12 MONTH`,
    qua: `due < ${day}`,
    sau: `due > ${day} + INTERVAL 12 MONTH`,
    khong: "due IS NULL"
  };
};

const ofPlace = ({place}: Board): string => (place ? sql`ref_area_path[1] = ${place}` : "TRUE");

const matching = (board: Board): string =>
  [ofPlace(board), board.state ? sql`state = ${board.state}` : "TRUE", `(${within(board)[board.due]})`].join(" AND ");

/** From what says most: what is judged, then what could not be, then what only was promised. */
const TELLING = `CASE state WHEN 'reached' THEN 0 WHEN 'behind' THEN 0 WHEN 'on_course' THEN 0 WHEN 'not_comparable' THEN 1 ELSE 2 END`;

/** The order of the board and of a resolution's page. */
export const TELLING_FIRST = `${TELLING}, due DESC NULLS LAST, commitment_id`;

const ORDERS: Record<Board["view"], string> = {
  noi: TELLING_FIRST,
  han: "due NULLS LAST, commitment_id"
};

const chosen = (board: Board): string =>
  `SELECT observation_id, answer_id, baseline_id FROM commitments WHERE ${matching(board)} ORDER BY ${ORDERS[board.view]} LIMIT ${MOST}`;

const isSoon = (board: Board): string => `${ofPlace(board)} AND (${within(board).sap}) AND state <> 'reached'`;

/** Those that are named, with no sentence beside them, were surely read. */
const soon = (board: Board): string =>
  `SELECT observation_id, answer_id, baseline_id FROM commitments
WHERE ${isSoon(board)} AND observation_id IN (SELECT observation_id FROM figures WHERE ${SURE})
ORDER BY due, commitment_id LIMIT ${SOON}`;

/** How many promises are in one state. */
export interface CountRow {
  state: NonNullable<Figure["state"]>;
  commitments: number;
}

/** A province with promises. */
export interface ProvinceRow {
  place: string;
  commitments: number;
}

/** The days by which the board is told, and how many promises it is of. */
export interface DayRow {
  newest: string | null;
  day: string | null;
  matching: number;
  soon: number;
}

/** A resolution, and how many there are like it. */
export interface NamedRow extends ResolutionRow {
  named: number;
}

/**
 * The rows of `resolutions` r, with their documents d, that a page carries of each resolution: the first articles that tell of it,
 * and those that first say how many targets and programmes it has. `articles` is how many there are.
 */
export const ARTICLES = "CAST(count(*) OVER (PARTITION BY r.resolution_id) AS INTEGER) AS articles";

const firstBy = (order: string, most: number): string =>
  `row_number() OVER (PARTITION BY r.resolution_id ORDER BY ${order}d.published NULLS LAST, r.document_id) <= ${most}`;

export const firstTelling = (most: number): string =>
  `QUALIFY ${firstBy("", most)} OR ${firstBy("r.targets IS NULL, ", 1)} OR ${firstBy("r.programmes IS NULL, ", 1)}`;

/** All that the board asks. */
export const boardQuestions = (board: Board): Record<string, string> => ({
  counts: `SELECT state, CAST(count(*) AS INTEGER) AS commitments FROM commitments WHERE ${ofPlace(board)} GROUP BY state`,
  provinces: `SELECT ref_area_path[1] AS place, CAST(count(*) AS INTEGER) AS commitments FROM commitments WHERE len(ref_area_path) > 0 GROUP BY ALL ORDER BY commitments DESC, place`,
  day: `SELECT CAST(max(as_of) AS VARCHAR) AS newest, CAST(${dayOf(board)} AS VARCHAR) AS day,
  CAST((SELECT count(*) FROM commitments WHERE ${matching(board)}) AS INTEGER) AS matching,
  CAST((SELECT count(*) FROM commitments WHERE ${isSoon(board)}) AS INTEGER) AS soon FROM commitments`,
  figures: answersOf(chosen(board)),
  soon: answersOf(soon(board)),
  resolutions: `SELECT r.*, k.named, d.title AS document_title, d.publisher, CAST(d.published AS VARCHAR) AS published,
  p.place_name, p.place_full_name, p.place_en, p.place_level, p.parent_full_name, ${ARTICLES}
FROM (
  SELECT r.resolution_id, count(DISTINCT c.commitment_id) AS kept, CAST(count(*) OVER () AS INTEGER) AS named FROM resolutions r LEFT JOIN commitments c USING (resolution_id)
  WHERE ${board.place ? sql`r.ref_area_path[1] = ${board.place}` : "TRUE"} AND (r.naming <> 'untold' OR r.targets IS NOT NULL OR r.programmes IS NOT NULL)
  GROUP BY r.resolution_id ORDER BY kept DESC, r.resolution_id LIMIT 60
) k
JOIN resolutions r USING (resolution_id)
LEFT JOIN documents d ON d.document_id = r.document_id
LEFT JOIN place_names p ON p.place_id = r.ref_area
${firstTelling(1)}
ORDER BY k.kept DESC, r.resolution_id, d.published NULLS LAST, r.document_id`
});
