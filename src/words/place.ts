import type {Figure} from "../rows/figure.js";
import {lowerFirst, upperFirst} from "./letter.js";
import {sayFullName} from "./place-kind.js";
import {say} from "./say.js";

/** What of a figure says where it is of: `place_en` where it may be a region, `place_kind` where its kind is asked for. */
export type Located = Pick<
  Figure,
  | "ref_area"
  | "ref_area_path"
  | "place_name"
  | "place_full_name"
  | "place_level"
  | "parent_full_name"
  | "grandparent_name"
  | "moved"
> &
  Partial<Pick<Figure, "place_kind" | "place_en">>;

export const sayUnplaced = (): string => say("không rõ địa phương", "place unknown");

/** Levels of places, from the widest. */
const LEVELS: Record<string, (isOne: boolean) => string> = {
  country: () => say("Cả nước", "Country"),
  region: (isOne) => say("Vùng", isOne ? "Region" : "Regions"),
  province: (isOne) => say("Cấp tỉnh", isOne ? "Province" : "Provinces"),
  district: (isOne) => say("Cấp huyện", isOne ? "District" : "Districts"),
  commune: (isOne) => say("Cấp xã", isOne ? "Commune" : "Communes")
};

/** “Cấp huyện”, of one place or of so many; undefined of no level. */
export const sayLevel = (level: string | null, places = Infinity): string | undefined =>
  LEVELS[level ?? ""]?.(places === 1);

/** Names that are not said without their kind, and names that English has for itself. */
const KNOWN_AS: Record<string, () => string> = {
  "Hồ Chí Minh": () => say("TP Hồ Chí Minh", "Hồ Chí Minh City"),
  "Việt Nam": () => say("Việt Nam", "Vietnam")
};

/** A province goes by its name alone. */
export const sayAlone = (name: string): string => KNOWN_AS[name]?.() ?? name;

/** “Quận Ô Môn” inside a sentence is “quận Ô Môn”. */
const inSentence = (fullName: string, en?: string | null): string =>
  say(lowerFirst(fullName), sayFullName(fullName, en));

/** The place by itself: “phường Thới Long”, “Cần Thơ”; of a unit that joined others, “Hải Phòng (phần Hải Dương cũ)”. */
export const sayPlace = (figure: Located): string =>
  figure.moved?.fate === "joined"
    ? say(
        `${nameOf(figure)} (phần ${figure.moved.from_name} cũ)`,
        `${nameOf(figure)} (the former ${figure.moved.from_name})`
      )
    : nameOf(figure);

/** A step of a path as the text names it: “phường Lê Bình”, “Cần Thơ”. */
const sayStep = <T extends string | undefined>(step: T): T | string => step && say(step, sayAlone(sayFullName(step)));

function nameOf(figure: Located): string {
  const {place_level, place_name, place_full_name, place_en, ref_area_path} = figure;
  if (!place_name) return sayStep(ref_area_path.at(-1)) ?? sayUnplaced();
  return place_level === "country" || place_level === "province" || !place_full_name
    ? sayAlone(place_name)
    : inSentence(place_full_name, place_en);
}

/** What it lies in, nearest first. */
function sayAbove({place_level, parent_full_name, grandparent_name, ref_area_path}: Located): string[] {
  if (place_level === "commune" && parent_full_name)
    return [inSentence(parent_full_name), ...(grandparent_name ? [sayAlone(grandparent_name)] : [])];
  return ref_area_path.slice(0, -1).reverse().map(sayStep);
}

/** What it lies in: “quận Ô Môn, Cần Thơ”; "" for a province. */
export const sayWhere = (figure: Located): string => sayAbove(figure).join(", ");

/** The nearest of that: “quận Ô Môn”. */
export const sayParent = (figure: Located): string => sayAbove(figure)[0] ?? "";

/** “phường Thới Long, quận Ô Môn, Cần Thơ”. */
export const sayWhole = (figure: Located): string => [sayPlace(figure), sayWhere(figure)].filter(Boolean).join(", ");

/** At the head of a sentence. */
export const sayPlaceFirst = (figure: Located): string => upperFirst(sayPlace(figure));
