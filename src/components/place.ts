import type {Figure} from "./figure.js";
import {lowerFirst, upperFirst} from "./letter.js";
import {say} from "./say.js";

/** What of a figure says where it is of. */
export type Located = Pick<
  Figure,
  | "ref_area"
  | "ref_area_path"
  | "place_name"
  | "place_full_name"
  | "place_level"
  | "parent_full_name"
  | "grandparent_name"
  | "carried"
>;

export const UNPLACED = "không rõ địa phương";

/** Levels of places, from the widest. */
export const LEVELS: Record<string, string> = {
  country: "Cả nước",
  province: "Cấp tỉnh",
  district: "Cấp huyện",
  commune: "Cấp xã"
};

/** Names that are not said without their kind. */
const KNOWN_AS: Record<string, string> = {"Hồ Chí Minh": "TP Hồ Chí Minh"};

/** “Quận Ô Môn” inside a sentence is “quận Ô Môn”. A province goes by its name alone. */
const inSentence = (fullName: string): string => lowerFirst(fullName);

/** The place by itself: “phường Thới Long”, “Cần Thơ”; of a unit that joined others, “Hải Phòng (phần Hải Dương cũ)”. */
export const sayPlace = (figure: Located): string =>
  figure.carried?.fate === "joined"
    ? say(
        `${nameOf(figure)} (phần ${figure.carried.from_name} cũ)`,
        `${nameOf(figure)} (the former ${figure.carried.from_name})`
      )
    : nameOf(figure);

function nameOf(figure: Located): string {
  const {place_level, place_name, place_full_name, ref_area_path} = figure;
  if (!place_name) return ref_area_path.at(-1) ?? UNPLACED;
  return place_level === "country" || place_level === "province" || !place_full_name
    ? (KNOWN_AS[place_name] ?? place_name)
    : inSentence(place_full_name);
}

/** What it lies in, nearest first: “quận Ô Môn, Cần Thơ”; "" for a province. */
export function sayWhere(figure: Located): string {
  const {place_level, parent_full_name, grandparent_name, ref_area_path} = figure;
  if (place_level === "commune" && parent_full_name)
    return [inSentence(parent_full_name), grandparent_name].filter(Boolean).join(", ");
  return ref_area_path.slice(0, -1).reverse().join(", ");
}

/** “phường Thới Long, quận Ô Môn, Cần Thơ”. */
export const sayWhole = (figure: Located): string => [sayPlace(figure), sayWhere(figure)].filter(Boolean).join(", ");

/** At the head of a sentence. */
export const sayPlaceFirst = (figure: Located): string => upperFirst(sayPlace(figure));
