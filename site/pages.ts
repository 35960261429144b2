import {Mistake} from "../loaders/check/mistake.js";
import {unfit} from "../loaders/input/page-name.js";
import {slugOf} from "../src/domain/place-slug.js";
import {withDuckDB} from "../loaders/tables/engine.js";
import {tableFile} from "../loaders/tables/table-file.js";

/** Localities, resolutions and articles that have a page drawn by the build, unless the publisher says otherwise. */
const DRAWN = 1000;

/** Of each kind, those whose charts and tables stand in the page itself, in both languages; of a site of few pages all. */
const [WHOLE, FEW] = [10, 500];

/**
 * What has a page of its own, by the folder of the pages, what is most spoken of first, of articles the newest: each article and resolution, and
 * each indicator that has figures, and each locality that has some of its own or, of today, of a unit that it came from. Where a second column says so, the browser draws it: districts and communes of which
 * only offices' tables tell, hundreds that say the same few things.
 */
const SUBJECTS = {
  nguon: "SELECT document_id FROM $documents ORDER BY published DESC NULLS LAST, document_id",
  "chi-tieu": `SELECT indicator FROM $observations
WHERE indicator <> 'other' AND coalesce(review, '') <> 'rejected' GROUP BY indicator ORDER BY count(*) DESC, indicator`,
  "nghi-quyet": `SELECT r.resolution_id FROM $resolutions r LEFT JOIN $commitments c USING (resolution_id)
GROUP BY r.resolution_id ORDER BY count(c.commitment_id) DESC, r.resolution_id`,
  "dia-phuong": `WITH told AS (
  SELECT ref_area, count(*) AS figures, bool_and(source_kind = 'official') AS is_official FROM $observations
  WHERE ref_area IS NOT NULL AND coalesce(review, '') <> 'rejected' GROUP BY ref_area
), former AS (
  SELECT c.to_place AS ref_area, sum(t.figures) AS figures, bool_and(t.is_official) AS is_official FROM $place_changes c
  JOIN told t ON t.ref_area = c.from_place
  JOIN $places f ON f.place_id = c.from_place JOIN $places p ON p.place_id = c.to_place
  WHERE f.level = p.level AND p.valid_to IS NULL AND p.level IN ('province', 'commune') GROUP BY c.to_place
)
SELECT ref_area, bool_and(is_official) AND any_value(level) NOT IN ('country', 'region', 'province')
FROM (SELECT * FROM told UNION ALL SELECT * FROM former) LEFT JOIN $places ON place_id = ref_area
GROUP BY ref_area ORDER BY sum(figures) DESC, ref_area`
};

/**
 * Folders of which the build draws no more than so many pages: the rest lead to the folder's own page, which the browser draws
 * for what this parameter names.
 */
export const LEADING = new Map([
  ["dia-phuong", "noi"],
  ["nghi-quyet", "nq"],
  ["nguon", "bai"]
]);

/** Folders whose pages are one thing each. */
export const FOLDERS = Object.keys(SUBJECTS);

/** The files of a folder, without “.html”. */
export interface Names {
  /** Those that are drawn whole. */
  drawn: string[];
  /** Those that hold their words, and are drawn in the browser from the answers that lie beside them. */
  told: string[];
  /** Those that lead to the one page which the browser draws for any. */
  led: string[];
}

/** The names of all that has a page, by its folder. */
export const subjects = (tables: string): Promise<Record<string, Names>> =>
  withDuckDB(async (connection) => {
    const found: Record<string, {own: string[]; led: string[]}> = {};
    // One after another: where a name is refused, nothing must be asked of an engine that is being closed.
    for (const [folder, sql] of Object.entries(SUBJECTS)) {
      const reader = await connection.runAndReadAll(
        sql.replace(/\$(\w+)/g, (_, table: string) => tableFile(tables, table))
      );
      const all = reader.getRows().map(([id, isLed = false]) => ({name: slugOf(String(id)), isLed: isLed === true}));
      all.forEach(({name}) => checkName(folder, name));
      const most = LEADING.has(folder) ? numberSaid("THUOC_DO_PAGES", DRAWN) : Infinity;
      const own = new Set(all.filter(({isLed}) => !isLed).slice(0, most));
      const namesOf = (some: Iterable<(typeof all)[number]>): string[] => Array.from(some, ({name}) => name);
      found[folder] = {own: namesOf(own), led: namesOf(all.filter((each) => !own.has(each)))};
    }
    const pages = Object.values(found).reduce((sum, {own}) => sum + own.length, 0);
    const whole = numberSaid("THUOC_DO_WHOLE", pages > FEW ? WHOLE : FEW);
    return Object.fromEntries(
      Object.entries(found).map(([folder, {own, led}]) => [
        folder,
        {drawn: own.slice(0, whole), told: own.slice(whole), led}
      ])
    );
  });

/** Refuses a page's name that is another page's, or that no disk takes. Those of documents are put aside before; this is the last look. */
function checkName(folder: string, name: string): void {
  const wrong = unfit(name);
  if (wrong)
    throw new Mistake(
      `Mã “${name.slice(0, 60)}” không làm tên trang được trong ${folder}/: ${wrong[0]}; hãy đặt mã khác (id: ở đầu bài, hoặc tên tệp). Trang đã dựng lần trước vẫn còn nguyên.`
    );
}

/** How many pages of each kind a publisher wants, who says so by this name. */
function numberSaid(name: string, most: number): number {
  const said = process.env[name] || String(most);
  if (/^\d+$/.test(said)) return Number(said);
  throw new Mistake(`${name} phải là số trang của mỗi loại cần dựng sẵn, chẳng hạn ${most}, không phải “${said}”.`);
}
