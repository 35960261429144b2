import {figureButton} from "./figure-button.js";
import type {ResolutionColumns} from "../rows/tables.js";
import type {Figure} from "../rows/figure.js";
import {asWritten} from "../words/foreign.js";
import {upperFirst} from "../words/letter.js";
import {sayNumber} from "../words/number.js";
import {sayPlace} from "../words/place.js";
import {plural, say} from "../words/say.js";
import {sourceOf} from "./source.js";

const FOLDER = "nghi-quyet";

type Words = string | HTMLElement;

/** A row of `resolutions` with its article and its place. */
export interface ResolutionRow
  extends
    ResolutionColumns,
    Pick<Figure, "place_name" | "place_full_name" | "place_en" | "place_level" | "parent_full_name"> {
  document_title: string | null;
  publisher: string | null;
  published: string | null;
  /** How many articles tell of the resolution. */
  articles: number;
}

export const boardLink = (root: string): string => `${root}${FOLDER}/index.html`;

export const resolutionLink = (resolution_id: string, root: string): string => `${root}${FOLDER}/${resolution_id}.html`;

const placeIn = (row: ResolutionRow): string | null =>
  row.ref_area === null && !row.ref_area_path.length ? null : sayPlace({...row, grandparent_name: null});

/** “Cam kết của quận Ninh Kiều”: what an article does not name goes by its place. */
export function sayPromisesOf(row: ResolutionRow): string {
  const place = placeIn(row);
  return place ? say(`Cam kết của ${place}`, `Promises of ${place}`) : say("Cam kết", "Promises");
}

/** Whether the name tells the place itself. */
const namesPlace = ({name, place_name, ref_area_path}: ResolutionRow): boolean =>
  name!.toLocaleLowerCase("vi").includes((place_name ?? ref_area_path.at(-1)!).toLocaleLowerCase("vi"));

/** “Nghị quyết Đại hội Đảng bộ quận Ô Môn (2020–2025)”; what is not named, with its article. */
export function resolutionName(row: ResolutionRow): Words[] {
  const place = placeIn(row);
  if (row.name === null) return [sayPromisesOf(row), " (", ...sourceOf(row), ")"];
  const term = row.term_start ? ` (${row.term_start}–${row.term_end})` : "";
  return [asWritten(upperFirst(row.name)), place && !namesPlace(row) ? `, ${place}` : "", term];
}

/** “14 chỉ tiêu”, which opens its sentence; null where no article tells how many. */
export function countButton(rows: readonly ResolutionRow[], name: "targets" | "programmes"): HTMLElement | null {
  const row = rows.find((each) => each[name] !== null);
  if (!row) return null;
  const count = sayNumber(row[name]!);
  const words =
    name === "targets"
      ? say(`${count} chỉ tiêu`, plural(count, "target"))
      : say(`${count} chương trình, kế hoạch`, plural(count, "programme"));
  return figureButton({observation_id: row[`${name}_id`]!}, words);
}
