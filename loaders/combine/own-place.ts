import {lineOfField} from "../article/front-matter.js";
import {isOffice} from "../article/letterhead.js";
import {advice, type InBoth} from "../check/fault.js";
import type {Document} from "../article/document.js";
import {Unreadable} from "../check/quarantine.js";
import {regexp} from "../read/regexp.js";
import {clean} from "../read/text.js";
import {tokens} from "../read/token.js";
import {isWithin, stands, type Gazetteer} from "../dimensions/place/gazetteer.js";
import {HEAD, type Place} from "../places/place.js";
import {findPlaces, placeNamed} from "../dimensions/place/rules.js";
import {spelled} from "../places/spelling.js";
import {COUNTRY_WORDS} from "../dimensions/place/words.js";

/**
 * The place that an article says it is about: its front matter, smallest first. Throws Unreadable where no place is called so, or
 * several are: without it, figures that name no place would be put to another.
 */
export function ownPlace({place, text}: Document, gazetteer: Gazetteer): Place | undefined {
  if (!place || COUNTRY_WORDS.includes(place.trim().toLowerCase())) return undefined;
  const names = place.split(",").map((name) => name.trim());
  const found = placeOf(names, gazetteer);
  if (found) return found;
  const [vi, en] = adviceFor(names, gazetteer);
  throw new Unreadable("front_matter", lineOfField(text, "place"), [
    `không có nơi nào tên “${place}”${vi}; hãy viết tên trong danh mục từ nhỏ đến lớn, như “Thới Long, Ô Môn, Cần Thơ”, hoặc bỏ trống place`,
    `no place is called “${place}”${en}; write its names from the smallest up, as “Thới Long, Ô Môn, Cần Thơ”, or leave place empty`
  ]);
}

/** “Cổng thông tin điện tử huyện Đại Lộc”, “Trang thông tin xã …”: of an office. */
const PORTAL = regexp(/^(?:cổng|trang)\s+thông\s+tin/u);

/** Whether an office publishes a document: what it tells without a place is of its own. A newspaper of a city tells of others too. */
export const isPublishedByOffice = ({publisher}: Document): boolean => {
  const lower = publisher?.trim().toLowerCase() ?? "";
  return PORTAL.test(lower) || isOffice({lower});
};

/** The place that those who publish a document name in their own name: “Báo Quảng Ngãi”, “Cổng thông tin huyện Đại Lộc”. */
export function publisherPlace({publisher}: Document, gazetteer: Gazetteer): Place | undefined {
  const named = publisher ? findPlaces(tokens(clean(publisher)), gazetteer) : [];
  const place = named.length === 1 ? named[0]!.place : undefined;
  return place && place.level !== "country" && place.level !== "region" ? place : undefined;
}

const placeOf = (names: readonly string[], gazetteer: Gazetteer): Place | undefined =>
  placeNamed(names, (name) => tokens(clean(name)), gazetteer);

/** The largest name that is none in what lies around it, and what it may have been. */
function adviceFor(names: readonly string[], gazetteer: Gazetteer): InBoth {
  const last = names.findLastIndex((_, i) => !placeOf(names.slice(i), gazetteer));
  const around = placeOf(names.slice(last + 1), gazetteer);
  const inside = [...gazetteer.byId.values()]
    .filter((place) => (around ? isWithin(place, around, gazetteer) : last < 1 || place.level === "province"))
    // A text of today may speak of a unit that has ended, but of no such region.
    .filter((place) => place.level !== "region" || stands(place, gazetteer));
  const bare = names[last]!.replace(HEAD, "");
  const same = inside.filter(({name}) => spelled(name) === spelled(bare));
  if (same.length > 1) {
    const some = same.slice(0, 3).map(({path}) => `“${path.toReversed().join(", ")}”`);
    return [` rõ một nơi: có ${some.join(", ")}`, ` alone: there are ${some.join(", ")}`];
  }
  return advice(
    bare,
    inside.map(({name}) => name)
  );
}
