import type {PLACE_ROUTES} from "../../tables/schema.js";
import {firstWhere} from "../../read/first-where.js";
import {regexp} from "../../read/regexp.js";
import {lineage, type Gazetteer} from "./gazetteer.js";
import {COUNTRY, type Level, type Place} from "../../places/place.js";
import type {Mention} from "./rules.js";

interface Where {
  /** Offsets of the sentence and of the figure with its unit in the cleaned text. */
  sentence: {start: number; end: number; role: string; paragraph?: number; goesOn?: boolean};
  from: number;
  to: number;
  /** A date at the head of its sentence comes before the subject it dates. */
  leads: boolean;
  /** What is counted may be told by its place: “16 xã của huyện”. */
  ownsPlace: boolean;
}

export interface PlaceInFocus {
  place: Place | undefined;
  route: PlaceRoute;
}

type PlaceRoute = (typeof PLACE_ROUTES)[number];

/** What a route is called in the column `rule`. */
export const ROUTE_NAMES: Record<PlaceRoute, string> = {
  phrase: "cụm của số",
  anaphor: "nhắc lại",
  sentence: "cùng câu",
  before: "câu trước",
  ahead: "cuối câu",
  document: "bài",
  several: "câu trước, nhiều nơi",
  later: "nơi nêu đầu tiên",
  region: "vùng",
  norm: "chuẩn chung",
  wider: "cấp trên"
};

/** What a rule asks of all places is no place's own. */
export const NATIONWIDE: PlaceInFocus = {place: COUNTRY, route: "norm"};

/** The sentence that a mention stands in; one in a caption says what a picture shows and not where the text goes on. */
export type SentenceOf = (mention: Mention) =>
  | {
      start: number;
      end: number;
      role: string;
      paragraph?: number;
      states?: boolean;
      unfinished?: boolean;
      isItem?: boolean;
      numerals?: readonly unknown[];
    }
  | undefined;

/** Where an earlier sentence names several places, or nothing before a figure names one, which is meant is a guess. */
export const GUESSED: ReadonlySet<string | null> = new Set<PlaceRoute>(["several", "later"]);

const isMain = ({aside}: Mention): boolean => !aside;

/** What is said somewhere in a part of the country is said of none of its places. */
const REGION: PlaceInFocus = {place: undefined, route: "region"};

/** Between a figure and the place that its own noun phrase names: “XVII của Đảng bộ TP”, “9 xã của huyện”. */
const OWN_PLACE =
  /^[^.,;:()]{0,40}?(?<!\p{L})(?:của|tại|ở|thuộc|trong|trên địa bàn|đảng bộ)\s+(?:đảng bộ\s+|toàn\s+|cả\s+)?$/u;

/** “thấp nhất là 3% ở xã Tam Bố”: right behind any figure. */
const IN_PLACE = /^\s+(?:ở|tại)\s+$/u;

/** “Đại hội XII toàn quốc”, “lần thứ XIII của Đảng”: the whole country's. */
const NATIONAL = regexp(/^\s*(?:toàn quốc|của đảng(?! (?:bộ|ủy)))(?!\p{L})/u);

/** As far before its number as the name of a national congress reaches. */
const TITLE = 40;
const NATIONAL_BEFORE = regexp(/(?<!\p{L})toàn quốc(?:\s+của đảng)?\s+lần thứ\s+$/u);

/** A figure among the places that its text names. */
interface Spot {
  where: Where;
  lower: string;
  /** All of the text, in order. */
  mentions: readonly Mention[];
  /** Those before the figure, and those behind it in its sentence. */
  before: readonly Mention[];
  behind: readonly Mention[];
  /** The article's own. */
  own: Place | undefined;
  sentenceOf: SentenceOf;
  gazetteer: Gazetteer;
}

interface FocusRule {
  name: string;
  /** The place of a figure, and how it was found; undefined where the rule finds none. */
  find(spot: Spot): PlaceInFocus | undefined;
}

/** In order; the first that finds something. */
export const rules: readonly FocusRule[] = [
  {
    // “Đại hội lần thứ XIII của Đảng”
    name: "đại hội toàn quốc",
    find({where: {sentence, from, to, ownsPlace}, lower}) {
      if (!ownsPlace) return undefined;
      const left = lower.slice(Math.max(sentence.start, from - TITLE), from);
      const isNational = NATIONAL.test(lower.slice(to, sentence.end)) || NATIONAL_BEFORE.test(left);
      return isNational ? {place: COUNTRY, route: "phrase"} : undefined;
    }
  },
  {
    // “9 xã của huyện Thới Lai”
    name: "cụm của số",
    find({where: {to, ownsPlace}, lower, behind: [next, after]}) {
      if (!next?.place || next.place.level === "country") return undefined;
      const between = lower.slice(to, next.start);
      const owns = (ownsPlace || IN_PLACE.test(between)) && OWN_PLACE.test(between);
      if (!owns) return undefined;
      // “10 trường của huyện A và huyện B”: of neither.
      const joined = after?.place && !after.aside && /^\s*(?:,|và)\s*$/.test(lower.slice(next.end, after.start));
      const isBoth = joined && after.place !== next.place && !after.anaphor;
      return isBoth ? {place: next.shared, route: "several"} : {place: next.place, route: "phrase"};
    }
  },
  {
    // “vùng Tây Bắc có 9 xã”
    name: "vùng không danh mục",
    find: (spot) => (hereOf(spot)?.region ? REGION : undefined)
  },
  {
    // “Huyện Thới Lai có 9 xã”, “toàn huyện có 9 xã”
    name: "trước số cùng câu",
    find(spot) {
      const here = hereOf(spot);
      const beside = here && joinedTo(here, spot);
      // “huyện Nam Đàn (Nghệ An) và huyện Duy Tiên (Hà Nam) đạt chuẩn năm 2017”: of both.
      if (beside) return {place: commonOf([beside, here], spot.gazetteer), route: "several"};
      return here && {place: meant(here), route: here.implied ? "document" : here.anaphor ? "anaphor" : "sentence"};
    }
  },
  {
    // “Ngày 5-5, Đảng bộ huyện Thới Lai họp”
    name: "ngày đầu câu",
    find: ({where: {leads}, behind}) => (leads ? ahead(behind) : undefined)
  },
  {
    // “Huyện Thới Lai họp. Có 9 xã”
    name: "câu trước",
    find(spot) {
      const {where, before, own, sentenceOf, gazetteer} = spot;
      const spoken = before.findLast((mention) => goesOn(mention, spot) && !mention.region);
      if (!spoken) return undefined;
      const sentence = sentenceOf(spoken);
      // A text of the whole country comes back to it with every paragraph.
      if (own?.level === "country" && sentence?.paragraph !== where.sentence.paragraph) return undefined;
      if (spoken.implied) return {place: meant(spoken), route: "document"};
      const beside = besideIn(sentence, before);
      return isOneOfSeveral(spoken, beside)
        ? {place: commonOf(beside, gazetteer), route: "several"}
        : {place: meant(spoken), route: "before"};
    }
  },
  {
    // “Có 9 xã đạt chuẩn, theo huyện Thới Lai”
    name: "sau số cùng câu",
    find: ({behind}) => ahead(behind)
  },
  {
    name: "nơi của bài",
    find: ({own}) => own && {place: own, route: "document"}
  },
  {
    name: "nơi bài nêu đầu tiên",
    find({mentions}) {
      const place = onlyOf(mentions);
      return place && {place, route: "later"};
    }
  }
];

/**
 * The place a figure is about: the one its own noun phrase names, else the last one before it in its sentence, else the one
 * the text was speaking of, else one named later in the sentence, else the article's own.
 */
export function placeOf(
  where: Where,
  lower: string,
  mentions: readonly Mention[],
  own: Place | undefined,
  sentenceOf: SentenceOf,
  gazetteer: Gazetteer
): PlaceInFocus {
  const at = firstWhere(mentions.length, (i) => mentions[i]!.end > where.from);
  const before = mentions.slice(Math.max(0, at - NEAR), at).filter((mention) => !isAround(mention, own, lower));
  const behind = mentions.slice(at, at + NEAR).filter(({start, end}) => start >= where.to && end <= where.sentence.end);
  const spot = {where, lower, mentions, before, behind, own, sentenceOf, gazetteer};
  for (const rule of rules) {
    const found = rule.find(spot);
    if (found) return found;
  }
  return {place: undefined, route: "later"};
}

const OF = regexp(/(?<!\p{L})(?:của|thuộc)\s+$/u);
const NO_SUBJECT = /^\s*(?:[.,;:)]|$)/;
const LAST_WORD = 8;

/** “Là xã vùng ba của huyện Văn Bàn, có 14 thôn”: the place around that which the text is about says where it lies. */
const isAround = ({place, start, end}: Mention, own: Place | undefined, lower: string): boolean =>
  own !== undefined &&
  place !== undefined &&
  place.path.length < own.path.length &&
  place.path.every((name, i) => own.path[i] === name) &&
  OF.test(lower.slice(Math.max(0, start - LAST_WORD), start)) &&
  NO_SUBJECT.test(lower.slice(end, end + LAST_WORD));

/** What a figure that a mention places is about: of “A, B và C” what they all lie in. */
const meant = ({shared, place}: Mention): Place | undefined => shared ?? place;

const isOpen = ({closes = Infinity}: Mention, {from}: Where): boolean => closes > from;

/** The last mention before a figure in its sentence; what an item of a list names is not of the items behind it. */
function hereOf({where, lower, before}: Spot): Mention | undefined {
  const {sentence, from} = where;
  const items = lower.slice(sentence.start, from).split(";");
  const [head, item] = [sentence.start + items[0]!.length, from - items.at(-1)!.length];
  return before.findLast(
    (mention) =>
      isMain(mention) &&
      isOpen(mention, where) &&
      mention.start >= sentence.start &&
      (mention.start < head || mention.start >= item)
  );
}

const JOINED = /^\s*\)?\s*(?:\([^()]{0,40}\)\s*)?và\s*$/u;

/** The other place that stands before a mention, joined to it by “và”, where no list of places says what they share. */
function joinedTo(here: Mention, {before, lower}: Spot): Mention | undefined {
  const other = before[before.indexOf(here) - 1];
  const isOther =
    !!other?.place &&
    !!here.place &&
    !here.shared &&
    !other.anaphor &&
    !here.anaphor &&
    other.place.level === here.place.level &&
    other.place.place_id !== here.place.place_id &&
    JOINED.test(lower.slice(other.end, here.start));
  return isOther ? other : undefined;
}

function ahead(behind: readonly Mention[]): PlaceInFocus | undefined {
  const after = behind.find(isMain);
  return after && {place: after.place, route: "ahead"};
}

/** Whether the text may still speak of a mention where the figure stands. */
function goesOn(mention: Mention, spot: Spot): boolean {
  const {where, sentenceOf} = spot;
  const {role} = where.sentence;
  const sentence = sentenceOf(mention);
  return (
    isMain(mention) &&
    isOpen(mention, where) &&
    !isInOtherItem(sentence, where) &&
    !isInPassing(mention, sentence, spot) &&
    !isBetween(sentence, where) &&
    (role === "caption" || sentence?.role !== "caption")
  );
}

/** “Trong đó, …” goes on with what has been told, and not with the caption between, which tells no figure. */
function isBetween(sentence: ReturnType<SentenceOf>, {sentence: {goesOn, paragraph}}: Where): boolean {
  if (sentence?.states === false) return goesOn === true || sentence.unfinished === true;
  return goesOn === true && sentence?.numerals?.length === 0 && sentence.paragraph !== paragraph;
}

/** “Tỉnh … đạt 5%; nâng cấp đường về huyện Cần Đước; …”: a later item names it, where the text speaks of another before. */
function isInPassing({place, start}: Mention, sentence: ReturnType<SentenceOf>, {lower, before}: Spot): boolean {
  if (!sentence || !place) return false;
  if (!lower.slice(sentence.start, start).includes(";")) return false;
  return before.some(
    (other) =>
      isMain(other) && other.start < sentence.start && other.place && place.path.length > other.place.path.length
  );
}

/** “- Số xã đạt chuẩn: 7 xã; huyện Thanh Ba đạt chuẩn.”: what one item of a list names in passing is not of those behind it. */
const isInOtherItem = (sentence: ReturnType<SentenceOf>, {sentence: {start, paragraph}}: Where): boolean =>
  sentence?.isItem === true &&
  sentence.start !== start &&
  sentence.paragraph !== paragraph &&
  (sentence.numerals?.length ?? 0) > 0;

/** The first place that a text names at all, where all that it names lie in one line with it; else it is of none of them. */
function onlyOf(mentions: readonly Mention[]): Place | undefined {
  const all = mentions.slice(0, NEAR).filter(({place}) => place);
  const main = all.filter(isMain);
  // “Theo tin từ UBND TPHCM, …”: who tells, in a text that names no other place.
  const named = main.length ? main : all.filter(({place}) => place === all[0]!.place);
  if (named.length < (main.length || all.length)) return undefined;
  const first = named[0]?.place;
  const shared =
    named.length > 0 && named.every((mention) => meant(mention) === meant(named[0]!)) ? meant(named[0]!) : undefined;
  const inLine = (a: Place, b: Place): boolean => b.path.every((name, i) => a.path[i] === name);
  const isOne = first && named.every(({place}) => inLine(place!, first) || inLine(first, place!));
  return isOne ? first : shared;
}

/** The places that a sentence names. */
const besideIn = (sentence: {start: number; end: number} | undefined, mentions: readonly Mention[]): Mention[] =>
  sentence
    ? mentions.filter((mention) => isMain(mention) && mention.start >= sentence.start && mention.end <= sentence.end)
    : [];

/** Whether a sentence names another place beside a mention's. */
const isOneOfSeveral = ({place}: Mention, beside: readonly Mention[]): boolean =>
  beside.some((other) => other.place && other.place.place_id !== place?.place_id);

/** The smallest place that several lie in, up to their province: a sentence behind that names none goes on with none of them alone. */
function commonOf(mentions: readonly Mention[], gazetteer: Gazetteer): Place | undefined {
  const lines = mentions.flatMap(({place}) => (place ? [lineage(place, gazetteer)] : []));
  return lines[0]?.find(
    (place) =>
      place.level !== "country" && lines.every((line) => line.some(({place_id}) => place_id === place.place_id))
  );
}

/** What a place must be to hold several of what is counted: districts are of a province, provinces of a region or the country. */
const HOLDERS = new Map<string, Level>([
  ...["huyện", "quận", "thị xã", "huyện, thị xã"].map((noun): [string, Level] => [noun, "province"]),
  ...["xã", "phường", "thị trấn", "xã, phường", "xã, thị trấn", "xã, phường, thị trấn"].map((noun): [string, Level] => [
    noun,
    "district"
  ]),
  ...["tỉnh", "tỉnh, thành phố"].map((noun): [string, Level] => [noun, "region"])
]);
const ORDER: Level[] = ["country", "region", "province", "district", "commune"];

/** The place itself, or the one above it that can hold what is counted: “5 huyện” is not said of one district. */
export function holding(noun: string | undefined, placed: PlaceInFocus, gazetteer: Gazetteer): PlaceInFocus {
  const level = noun === undefined ? undefined : HOLDERS.get(noun);
  if (!level || !placed.place || ORDER.indexOf(placed.place.level) <= ORDER.indexOf(level)) return placed;
  const holds = ({level: own}: Place): boolean => ORDER.indexOf(own) <= ORDER.indexOf(level);
  const above = lineage(placed.place, gazetteer).find(holds) ?? COUNTRY;
  return {place: above, route: GUESSED.has(placed.route) ? placed.route : "wider"};
}

/** How many mentions on either side are looked at. */
const NEAR = 40;
