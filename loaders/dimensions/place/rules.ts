import {group} from "d3";
import type {Token} from "../../read/token.js";
import {isTwoLevel, isWithin, lineage, ofTheDay, possible, stands, type Branch, type Gazetteer} from "./gazetteer.js";
import {COUNTRY, KIND_WORDS, type Level, type Place} from "../../places/place.js";
import {Recent} from "./recent.js";
import {nameWord} from "../../places/spelling.js";
import {
  COMMON_WORDS,
  ACTING,
  CITED_TEXTS,
  BY,
  ROAD_ENDS,
  TOWARDS,
  ORGANS_OF_GUESTS,
  ORGAN_WORDS,
  LIES_IN,
  MADE_OF,
  COMPOUND_HEADS,
  COMPOUNDS,
  DESCRIBED,
  NOT_SUBJECT,
  OFFICES,
  ORGANS_OF_REGIONS,
  COUNTRY_WORDS,
  FULL_KINDS,
  HAMLETS,
  KINDS,
  NEVER_BARE,
  NOT_AFTER,
  NOT_ONE,
  NO_OFFICE,
  ONLY_BEFORE_NAMES,
  OTHER_PARTY,
  REGION_WORDS,
  SEVERAL,
  SPEAKS_OF_UNIT,
  STATING,
  SURNAMES,
  WHOLE_REGIONS,
  type PlaceKind
} from "./words.js";

/** A place that a text names or points back to. */
export interface Mention {
  start: number;
  end: number;
  /** Undefined where the text does not say which of several it is. */
  place: Place | undefined;
  /** Every place of that name that fits. */
  candidates: readonly Place[];
  /** “huyện” for a place named before. */
  anaphor: boolean;
  /** The country, or the one a request is made to: named, but the figures beside it are not its own. */
  aside: boolean;
  /** A part of the country that is not spoken of by itself, or that no list has: what is said of it is said of no place. */
  region?: true;
  /** Pointed to and nowhere named: the place of those who publish the text. */
  implied?: true;
  /** Where the brackets end in which it is an aside: what stands behind them is not of it. */
  closes?: number;
  /** Of “A, B và C”: what they all lie in, which a figure of all of them is about. */
  shared: Place | undefined;
  /** “xã A, huyện B”: the names that it is made of, this place's own first. */
  parts: NamePart[];
}

/** One name of a chain. */
export interface NamePart {
  start: number;
  end: number;
  place: Place | undefined;
}

interface Named {
  from: number;
  to: number;
  kind: PlaceKind | undefined;
  candidates: readonly Place[];
  place?: Place;
  anaphor: boolean;
  aside: boolean;
  region?: true;
  /** Found by its letters alone, accents aside: only inside what the text names without doubt. */
  guessed?: true;
  /** What lies beside the place that is spoken of: “phía Bắc giáp xã …, thị trấn …”. */
  beside?: true;
  /** “Đại Hưng là xã …”: its kind is told behind it. */
  told?: true;
  implied?: true;
  shared?: Place;
  /** The names it is made of where it is a chain, its own first. */
  chain?: Named[];
}

/** What the document as a whole says of where it is: places named without doubt, its own place, and that of its publisher. */
interface Evidence {
  known: Set<string>;
  own: Place | undefined;
  home: Place | undefined;
}

/**
 * Finds the places of a document, in order, and resolves each: a name by the kind before it, the chain after it
 * (“xã Mỹ Khánh, huyện Phong Điền”) and what else the document names; a bare “huyện” by the last one spoken of.
 */
export function findPlaces(tokens: readonly Token[], gazetteer: Gazetteer, own?: Place, home?: Place): Mention[] {
  const named = ofListedKinds(findNames(tokens, gazetteer), tokens);
  const evidence = evidenceOf(named, tokens, gazetteer, {own, home});
  const chains = joinChains(resolveNames(named, tokens, gazetteer, evidence), tokens, gazetteer);
  const spoken = withoutContainers(resolveAnaphors(chains, tokens, gazetteer, evidence), tokens, gazetteer);
  const resolved = shareLists(spoken, tokens, gazetteer);
  const closes = bracketsIn(tokens);
  return resolved.map((name) => {
    const {place, candidates, anaphor, aside, shared, region, implied} = name;
    const parts = partsOf(name, tokens, gazetteer);
    const span = {start: parts[0]!.start, end: parts.at(-1)!.end};
    const end = closes.get(name.from);
    return {
      ...span,
      ...{place, candidates, anaphor, aside, parts, shared},
      ...(region && !place ? {region} : {}),
      ...(implied && {implied}),
      ...(end === undefined ? {} : {closes: end})
    };
  });
}

/** Of every token in brackets of its sentence, where they close. */
function bracketsIn(tokens: readonly Token[]): Map<number, number> {
  const closes = new Map<number, number>();
  let open: number | undefined;
  tokens.forEach(({word, opens, end}, i) => {
    if (opens) open = undefined;
    if (word === "(" || word === "[") open = i;
    else if ((word === ")" || word === "]") && open !== undefined) {
      for (let inside = open + 1; inside < i; ++inside) closes.set(inside, end);
      open = undefined;
    }
  });
  return closes;
}

function partsOf(name: Named, tokens: readonly Token[], gazetteer: Gazetteer): NamePart[] {
  const {chain = [name], place} = name;
  const line = place ? lineage(place, gazetteer) : [];
  return chain.map(({from, to, candidates}, i) => ({
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    place: i ? line.find((above) => candidates.includes(above)) : place
  }));
}

/** The place that a path of names means, smallest first (“Thới Long, Ô Môn, Cần Thơ”; “Tây Nguyên”). */
export function placeNamed(
  names: readonly string[],
  tokensOf: (name: string) => Token[],
  gazetteer: Gazetteer
): Place | undefined {
  const [first = [], ...above] = names.map((name) => placesCalled(tokensOf(name), gazetteer));
  return highest(
    first.filter((place) =>
      above.every((step) => step.some((around) => around === place || isWithin(place, around, gazetteer)))
    )
  );
}

function placesCalled(tokens: readonly Token[], gazetteer: Gazetteer): readonly Place[] {
  const region = regionNamed(tokens, regionWordsAt(tokens, 0)?.to ?? 0, gazetteer);
  if (region?.place && region.to === tokens.length) return [region.place];
  const kind = kindAt(tokens, 0);
  const match = longestName(tokens, kind?.to ?? 0, gazetteer);
  return match?.places.filter((place) => !kind || fits(place, kind.kind)) ?? [];
}

function findNames(tokens: readonly Token[], gazetteer: Gazetteer): Named[] {
  const found: Named[] = [];
  const starts = new Set([...FIRST_WORDS, ...gazetteer.regions.starts, ...gazetteer.small]);
  for (let i = 0; i < tokens.length;) {
    // Most words neither begin with a capital nor announce a place.
    const {capital, word} = tokens[i]!;
    const named =
      capital || starts.has(word)
        ? (countryAt(tokens, i) ??
          regionAt(tokens, i, gazetteer) ??
          nameAt(tokens, i, gazetteer) ??
          anaphorAt(tokens, i))
        : undefined;
    if (named) found.push(named);
    i = named?.to ?? i + 1;
  }
  return found;
}

/** As far back as the kind may stand that all names of a list have. */
const LISTED = 90;
/** What each name of a list may have behind it: “Nhân Hòa 14/19 tiêu chí, Vĩnh Long 12/19 tiêu chí”. */
const LISTED_FIGURE = new Set([",", "và", "/", "%", "tiêu", "chí", "đạt", "còn", "có", "hộ", "người", "ha"]);
const OPENS_LIST = new Set([":", "(", "gồm", "là"]);

/** “7 xã: Nhân Hòa, Vĩnh Long và Lý Học”: the names of a list are all of the kind that is counted; no province is among them. */
function ofListedKinds(named: Named[], tokens: readonly Token[]): Named[] {
  return named.flatMap((name) => {
    if (name.kind ?? (name.place || name.region)) return [name];
    const kind = listedKind(tokens, name.from);
    if (!kind) return [name];
    const candidates = rankedByKind(name.candidates, kind);
    return candidates.length ? [{...name, kind, candidates, aside: !tellsOf(tokens, name.to)}] : [];
  });
}

function listedKind(tokens: readonly Token[], from: number): PlaceKind | undefined {
  let at = from - 1;
  while (at > from - LISTED && at > 0 && isListed(tokens[at]!)) {
    if (tokens[at + 1]!.opens) return undefined;
    --at;
  }
  if (!OPENS_LIST.has(tokens[at]?.word ?? "")) return undefined;
  if (tokens[at]!.word === ":" && ["gồm", "là"].includes(tokens[at - 1]?.word ?? "")) --at;
  const start = [2, 1].map((length) => at - length).find((i) => i >= 0 && kindAt(tokens, i)?.to === at);
  const kind = start === undefined ? undefined : kindAt(tokens, start);
  return kind && FULL_KINDS.includes(kind.words) && isSeveral(tokens[start! - 1]) ? kind.kind : undefined;
}

const isListed = ({capital, sort, word}: Token): boolean => capital || sort === "digits" || LISTED_FIGURE.has(word);

/** Whether what follows a name is told of it: “Bắc Giang tăng 14%”, “Hải Phòng (11,2%)”. */
const tellsOf = (tokens: readonly Token[], to: number): boolean => {
  const [next, after] = [tokens[to], tokens[to + 1]];
  return !!next && (next.sort === "digits" || STATING.has(next.word) || after?.sort === "digits");
};

const COUNTRY_STARTS = new Set(COUNTRY_WORDS.map((words) => words.split(" ")[0]!));

function countryAt(tokens: readonly Token[], i: number): Named | undefined {
  if (!COUNTRY_STARTS.has(tokens[i]!.word)) return undefined;
  const words = `${tokens[i]!.word} ${tokens[i + 1]?.word}`;
  if (!COUNTRY_WORDS.includes(words) || (words === "việt nam" && !tokens[i]!.capital)) return undefined;
  const subject = startsClause(tokens, i) || (words !== "việt nam" && isSpokenOf(tokens, i, i + 2));
  return {
    from: i,
    to: i + 2,
    kind: undefined,
    candidates: [COUNTRY],
    place: COUNTRY,
    anaphor: false,
    aside: !subject || words === "việt nam"
  };
}

/** “Trên cả nước, …”, “cả nước đã có …”. */
const isSpokenOf = (tokens: readonly Token[], from: number, to: number): boolean =>
  (["trên", "trong"].includes(tokens[from - 1]?.word ?? "") && tokens[from - 1]!.opens) || isSubject(tokens, from, to);

/** “tính chung cả nước đã có …”: a verb follows, and nothing before it makes it what something else is compared with or lies in. */
function isSubject(tokens: readonly Token[], from: number, to: number): boolean {
  // “trong khi của cả nước là 2,1”
  if (tokens[to]?.word === "là" && tokens[to + 1]?.sort === "digits") return true;
  if (!STATING.has(tokens[to]?.word ?? "")) return false;
  for (let i = from - 1; i >= Math.max(0, from - COMPARING); --i) {
    if (tokens[i]!.sort === "mark") break;
    if (NOT_SUBJECT.has(tokens[i]!.word)) return false;
  }
  return true;
}

/** How many words before “cả nước” may make it what something else is compared with. */
const COMPARING = 4;

/**
 * “Vùng Đồng bằng sông Hồng có …”, “toàn vùng”: a part of the country, and its place where it is what is spoken of. What else
 * names one (“dẫn đầu khu vực Tây Nguyên”, “5 tỉnh Tây Nguyên”) may be of a part of it, or of a place in it.
 */
function regionAt(tokens: readonly Token[], i: number, gazetteer: Gazetteer): Named | undefined {
  if (!gazetteer.regions.starts.has(tokens[i]!.word)) return undefined;
  const {words, to: from = i} = regionWordsAt(tokens, i) ?? {};
  // “Đại học Tây Nguyên”, “Ban Chỉ đạo Tây Nam Bộ”: the name of something in it.
  if (!words && (followsName(tokens, i) || ORGANS_OF_REGIONS.has(wordsOf(tokens, i - 2, i)))) return undefined;
  const name = regionNamed(tokens, from, gazetteer);
  if (!name && !(words && WHOLE_REGIONS.has(words))) return undefined;
  const to = name?.to ?? from;
  const spoken = startsClause(tokens, i) || (!!words && isSpokenOf(tokens, i, to));
  const place = spoken ? name?.place : undefined;
  const anaphor = spoken && !name;
  const aside = isAmongWhom(tokens, i);
  return {from: i, to, kind: undefined, candidates: [], anaphor, aside, ...(place ? {place} : {region: true})};
}

/** “vùng”, “các tỉnh thuộc vùng”: what announces the name of a region, and where it ends. */
function regionWordsAt(tokens: readonly Token[], i: number): {words: string; to: number} | undefined {
  const endOf = (words: string): number => i + words.split(" ").length;
  const words = REGION_WORDS.find((words) => wordsOf(tokens, i, endOf(words)) === words);
  return words === undefined ? undefined : {words, to: endOf(words)};
}

/** As far back as a rank among the members of a region may stand. */
const RANK_BEFORE = 14;
const RANKS = new Set(["thứ", "hạng", "nhất", "đầu", "top", "tốp", "nhì"]);

/** “đứng thứ 4/14 tỉnh khu vực Bắc Trung Bộ”, “cao nhất vùng”: among whom something is ranked. */
function isAmongWhom(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - RANK_BEFORE); --i) {
    if (tokens[i + 1]!.opens || [",", ";", ".", ":"].includes(tokens[i]!.word)) return false;
    if (RANKS.has(tokens[i]!.word)) return true;
    if (tokens[i]!.word === "/" && tokens[i + 1]!.sort === "digits") return true;
  }
  return false;
}

/** The longest name of a region that begins at a word, and the region that has it on the day of the text. */
function regionNamed(
  tokens: readonly Token[],
  from: number,
  {regions, date}: Gazetteer
): {to: number; place: Place | undefined} | undefined {
  let found: {to: number; place: Place | undefined} | undefined;
  let [words, isName] = ["", false];
  const end = Math.min(tokens.length, from + regions.longest + 1);
  for (let i = from; i < end; ++i) {
    const {word, sort, capital} = tokens[i]!;
    // “Trung du, miền núi phía Bắc”, “miền Trung - Tây Nguyên”.
    if (sort === "mark" && i > from && REGION_JOINTS.includes(word)) continue;
    if (sort === "mark") break;
    words += words ? ` ${nameWord(word)}` : nameWord(word);
    isName ||= capital;
    const named = isName ? regions.named.get(words) : undefined;
    if (named) found = {to: i + 1, place: named.find((place) => stands(place, {date}))};
  }
  return found;
}

const REGION_JOINTS = [",", "-", "–"];

function nameAt(tokens: readonly Token[], i: number, gazetteer: Gazetteer): Named | undefined {
  const {capital, word} = tokens[i]!;
  const found = capital || gazetteer.small.has(word) ? longestName(tokens, i, gazetteer) : undefined;
  const alias = capital || found?.small ? found : undefined;
  const kind = alias && (alias.small || KINDS.has(word)) ? undefined : kindAt(tokens, i);
  if (kind) {
    const at = pastDescription(tokens, kind.to);
    const match = longestName(tokens, at, gazetteer);
    const candidates = match && rankedByKind(match.places, kind.kind);
    if (isCompound(tokens, i, kind) || isInitials(tokens, i, match?.to ?? kind.to)) return undefined;
    if (candidates?.length && capitals(tokens, at, match!.to))
      return {from: i, to: match!.to, kind: kind.kind, candidates, anaphor: false, aside: false};
    const written = misspelled(tokens, at, kind.kind, gazetteer);
    if (written) return {from: i, ...written, kind: kind.kind, anaphor: false, aside: false, guessed: true};
    return isUnknownName(tokens, kind)
      ? {from: i, to: nameEnd(tokens, kind.to), kind: kind.kind, candidates: [], anaphor: false, aside: false}
      : undefined;
  }
  if (!alias || !(alias.small || capitals(tokens, i, alias.to)) || followsName(tokens, i)) return undefined;
  const words = wordsOf(tokens, i, alias.to);
  if (NEVER_BARE.includes(words) || (isShouted(tokens[i]!) && COMMON_WORDS.includes(words))) return undefined;
  const told = toldKind(tokens, alias.to);
  const candidates = told ? rankedByKind(alias.places, told) : [];
  if (told && candidates.length)
    return {from: i, to: alias.to, kind: told, candidates, anaphor: false, aside: false, told: true};
  return {from: i, to: alias.to, kind: undefined, candidates: alias.places, anaphor: false, aside: false};
}

/** “P.V”, “H.T”: a reporter, and no phường V; “P.V, TP Vị Thanh” is one. */
const isInitials = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[to]?.word !== "," &&
  tokens.slice(from, to).every(({sort, text}) => sort === "mark" || (sort === "word" && text.length === 1));

/** “huyện Trạm Tẩu”: the one province or district of that kind whose name has the same letters, accents aside. */
function misspelled(
  tokens: readonly Token[],
  from: number,
  kind: PlaceKind,
  gazetteer: Gazetteer
): {to: number; candidates: readonly Place[]} | undefined {
  const to = nameEnd(tokens, from);
  if (!tokens[from]?.capital || to - from < 2) return undefined;
  const name = tokens.slice(from, to).map(({text}) => text);
  const written = name.join(" ").replace(/ ?['’] ?/g, "'");
  const candidates = rankedByKind(possible(gazetteer.accentless(written), gazetteer), kind);
  return candidates.length === 1 ? {to, candidates} : undefined;
}

/** “huyện miền núi, biên giới Mường Lát”: where the name begins behind what is said of what kind of unit it is. */
function pastDescription(tokens: readonly Token[], from: number): number {
  for (let at = from; at - from <= DESCRIPTION;) {
    const words = DESCRIPTIONS.find((words) => wordsOf(tokens, at, at + words.length) === words.join(" "));
    if (words) at += words.length;
    else if (at > from && [",", "và", "của"].includes(tokens[at]?.word ?? "")) at += 1;
    else return tokens[at]?.capital && tokens[at - 1]!.word !== "của" ? at : from;
  }
  return from;
}

/** “Đại Hưng là (một) xã miền núi của huyện …”: the kind that is told behind a name. */
function toldKind(tokens: readonly Token[], to: number): PlaceKind | undefined {
  if (tokens[to]?.word !== "là") return undefined;
  const at = ["một", "1"].includes(tokens[to + 1]?.word ?? "") ? to + 2 : to + 1;
  const kind = kindAt(tokens, at);
  return kind && FULL_KINDS.includes(kind.words) && !COMPOUNDS.get(kind.words)?.has(tokens[kind.to]?.word ?? "")
    ? kind.kind
    : undefined;
}

/** Written in capitals all through: then they say nothing of what is a name. */
const isShouted = ({text, sort}: Token): boolean => sort === "word" && text.length > 1 && text === text.toUpperCase();

/** “hợp tác xã”, “xã hội”: the word for a unit is part of another one. Where all is in capitals it may still begin a name (UBND XÃ HỘI AN). */
function isCompound(tokens: readonly Token[], i: number, {words, to}: {words: string; to: number}): boolean {
  const [before, after] = [tokens[i - 1], tokens[to]];
  if (before && COMPOUND_HEADS.has(before.word)) return true;
  if (!after || !COMPOUNDS.get(words)?.has(after.word)) return false;
  if (!after.capital) return true;
  // “Kinh Tế - Xã Hội”, “XÃ HỘI”: only behind what speaks of units, or at the head of its line, is it “xã Hội An”.
  const ofUnit = !!before && SPEAKS_OF_UNIT.has(before.word);
  return isShouted(after) ? !ofUnit : tokens[i]!.capital && !tokens[i]!.opens && !ofUnit;
}

/**
 * “huyện Từ Liêm” is a place that the lists do not have; “Chủ tịch huyện Nguyễn …” goes on with a person, and in capitals all
 * through any word may follow (CÁC XÃ VÙNG CAO).
 */
function isUnknownName(tokens: readonly Token[], {words, to}: {words: string; to: number}): boolean {
  const name = tokens[to];
  if (!name || (isShouted(tokens[to - 1]!) && isShouted(name))) return false;
  if (COMPOUNDS.get(words)?.has(name.word)) return false;
  const isName = name.capital && (joins(tokens, to + 1) || !isAcronym(name)) && !SURNAMES.includes(name.word);
  return isName && FULL_KINDS.includes(words) && !FULL_KINDS.includes(kindAt(tokens, to)?.words ?? "");
}

function anaphorAt(tokens: readonly Token[], i: number): Named | undefined {
  const kind = kindAt(tokens, i);
  if (!kind || ONLY_BEFORE_NAMES.includes(kind.words)) {
    // “TP” in capitals is the city itself: “TP còn 58.000 hộ nghèo”.
    if (kind?.words !== "tp") return undefined;
  }
  const before = tokens[i - 1];
  const after = tokens[kind!.to];
  if (leadsTo(tokens, i) || wordsOf(tokens, i - 2, i) === "y tế") return undefined;
  if (
    before &&
    (before.sort === "digits" ||
      before.word === "/" ||
      before.word === "%" ||
      // “16/16 (100%) xã”: counted before the brackets.
      (before.word === ")" && tokens[i - 2]?.word === "%") ||
      NOT_ONE.includes(before.word) ||
      (before.word === "," && listed(tokens, i - 2)))
  )
    return undefined;
  if (
    after &&
    (COMPOUNDS.get(kind!.words)?.has(after.word) ||
      goesOn(tokens, kind!.to) ||
      (after.word === "," && namesNone(tokens, kind!.to + 1)))
  )
    return undefined;
  return {from: i, to: kind!.to, kind: kind!.kind, candidates: [], anaphor: true, aside: false};
}

/** “các tuyến đường đến trung tâm xã”: to that of each. */
function leadsTo(tokens: readonly Token[], i: number): boolean {
  const to = [2, 1].find((length) => ROAD_ENDS.has(wordsOf(tokens, i - length, i)));
  return to !== undefined && TOWARDS.has(tokens[i - to - 1]?.word ?? "");
}

/** “thành phố đầu tiên”, “xã nông thôn mới”: what follows makes it one of many. */
const goesOn = (tokens: readonly Token[], i: number): boolean =>
  NOT_AFTER.has(tokens[i]!.word) || NOT_AFTER.has(`${tokens[i]!.word} ${tokens[i + 1]?.word}`);

/** “quận, huyện, xã”: a kind that no name follows makes a list of kinds. */
function namesNone(tokens: readonly Token[], i: number): boolean {
  const kind = kindAt(tokens, i);
  const to = kind?.to ?? (HAMLETS.includes(tokens[i]?.word ?? "") ? i + 1 : undefined);
  return to !== undefined && !tokens[to]?.capital;
}

/** “các quận, huyện”: the second of a list of kinds is no place either. */
const listed = (tokens: readonly Token[], i: number): boolean => {
  const word = tokens[i]?.word ?? "";
  return ["quận", "huyện", "xã", "phường", "tỉnh", "trấn", "phố", "ngành", "ban", "sở"].includes(word);
};

const FIRST_WORDS = new Set([...KINDS.keys(), ...COUNTRY_WORDS].map((words) => words.split(/[ .]/)[0]!));

interface KindMatch {
  kind: PlaceKind;
  words: string;
  to: number;
}

function kindAt(tokens: readonly Token[], i: number): KindMatch | undefined {
  const first = tokens[i]?.word;
  if (first === undefined || !FIRST_WORDS.has(first)) return undefined;
  const second = tokens[i + 1]?.word;
  if (second === ".") return pointedKind(first, tokens, i);
  const both = `${first} ${second}`;
  const longer = KINDS.get(both);
  if (longer) return {kind: longer, words: both, to: i + 2};
  const kind = KINDS.get(first);
  return kind && {kind, words: first, to: i + 1};
}

/** “T.P Cần Thơ”, “T.P. Cần Thơ”, “H. Cờ Đỏ”, “Q.1”. */
function pointedKind(first: string, tokens: readonly Token[], i: number): KindMatch | undefined {
  const lengths: [words: string, length: number][] = [
    [`${first}.${tokens[i + 2]?.word}`, 3],
    [`${first}.`, 2],
    [first, 1]
  ];
  for (const [words, length] of lengths) {
    const kind = KINDS.get(words);
    if (!kind) continue;
    const point = tokens[i + length]?.word === "." && ONLY_BEFORE_NAMES.includes(words);
    return {kind, words, to: i + length + (point ? 1 : 0)};
  }
  return undefined;
}

const DESCRIPTIONS = DESCRIBED.map((words) => words.split(" "));
/** How many words may say what kind of unit it is. */
const DESCRIPTION = 6;

interface NameMatch {
  places: readonly Place[];
  to: number;
  small: boolean;
}

function longestName(tokens: readonly Token[], from: number, gazetteer: Gazetteer): NameMatch | undefined {
  let best: Branch | undefined;
  let at: Branch | undefined = gazetteer.root;
  let to = from;
  for (let i = from; i < tokens.length; ++i) {
    const {word, sort} = tokens[i]!;
    if (sort === "mark") {
      if (i > from && JOINTS.includes(word)) continue;
      break;
    }
    at = at.next?.get(nameWord(word));
    if (!at) break;
    if (!at.places.length) continue;
    best = at;
    to = i + 1;
  }
  return best && {places: possible(best.places, gazetteer), to, small: best.small};
}

const APOSTROPHES = ["'", "’"];
/** Inside a name: “Bà Rịa - Vũng Tàu”, “TP. HCM”, “Ea H'leo”. */
const JOINTS = ["-", "–", ".", ...APOSTROPHES];

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = "";
  for (let i = Math.max(0, from); i < Math.min(to, tokens.length); ++i)
    words += words ? ` ${tokens[i]!.word}` : tokens[i]!.word;
  return words;
}

/** Every word of a name has a capital, but for the end of one with an apostrophe (Ea H'leo). */
const capitals = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every(
      ({sort, capital}, i) => sort !== "word" || capital || APOSTROPHES.includes(tokens[from + i - 1]?.word ?? "")
    );

/** Right after another capitalised word it is part of a longer name: of a person, a street, a company. */
function followsName(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    !!before &&
    before.capital &&
    !tokens[i]!.opens &&
    !isAcronym(before) &&
    tokens[i]!.start - before.end <= 1 &&
    !(startsClause(tokens, i - 1) && !SURNAMES.includes(before.word))
  );
}

/** “HCM”, “HĐND”, “UBND”: no word, so it begins no longer name. */
const isAcronym = ({word}: Token): boolean =>
  word.length <= 6 && (!/[aeiouyàáảãạăâđêôơư]/u.test(word) || /^ub(?:nd|mttq)$/.test(word));
const startsClause = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.opens || /^[.;:!?…“"]$/.test(tokens[i - 1]!.word);

const fits = (place: Place, kind: PlaceKind): boolean => kind.levels.includes(place.level);

/** Those of the very kind; where none is, those of its level, since quận was huyện and thị xã becomes thành phố. */
function rankedByKind(places: readonly Place[], kind: PlaceKind): readonly Place[] {
  const level = places.filter((place) => fits(place, kind));
  const exact = level.filter((place) => place.kind === kind.kind);
  // “xã 13 trạm” is no place: a number is a name only with its own kind (phường 13, quận 1).
  return exact.length || /^\d/.test(places[0]?.name ?? "")
    ? exact
    : level.filter((place) => kind.kind !== "city" || place.level === "district");
}

const RANK: Record<Level, number> = {country: 0, region: 1, province: 2, district: 3, commune: 4};
const highest = (places: readonly Place[]): Place | undefined => {
  const top = Math.min(...places.map(({level}) => RANK[level]));
  const best = places.filter(({level}) => RANK[level] === top);
  return best.length === 1 ? best[0] : undefined;
};

/** Names of one syllable are words too; “M’Đrắk” and “Đakrông” have two. */
const isLong = ({name}: Place): boolean => /[\s'’]|\p{L}{6}/u.test(name);

/** What the document names without doubt; each such place helps to tell which of several the next one is. */
function evidenceOf(
  named: readonly Named[],
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  {own, home}: Omit<Evidence, "known">
): Evidence {
  const known = new Set<string>();
  const add = (place: Place) => lineage(place, gazetteer).forEach(({place_id}) => known.add(place_id));
  // A region holds too many places to tell which of several is meant.
  if (own && own.level !== "region") add(own);
  for (const {kind, candidates, guessed} of named) {
    if (guessed) continue;
    if (kind && candidates.length === 1 && candidates[0]!.level !== "commune") add(candidates[0]!);
    const province = candidates.find(({level}) => level === "province");
    if (!kind && province) known.add(province.place_id);
  }
  // A commune of a name that no other has tells where the document is only where nothing larger does.
  const larger = new Set(known);
  for (const {kind, candidates, guessed} of named)
    if (!guessed && kind && candidates.length === 1 && !isElsewhere(candidates[0]!, larger, gazetteer))
      add(candidates[0]!);
  const evidence = {known, own, home};
  for (const [i, {kind, candidates}] of named.entries()) {
    if (!kind || candidates.length < 2) continue;
    const place = choose(candidates, chained(named, i, tokens) ? named[i + 1] : undefined, gazetteer, evidence);
    if (place) add(place);
  }
  return evidence;
}

/** Bare names below the province are places only where the document has named them in full, or lies around them. */
function resolveNames(named: Named[], tokens: readonly Token[], gazetteer: Gazetteer, evidence: Evidence): Named[] {
  return named.flatMap((name, i) => {
    if (name.anaphor || name.place || name.region) return [name];
    if (name.guessed && !isNear(name.candidates[0]!, evidence, gazetteer)) return [{...name, candidates: []}];
    const following = chained(named, i, tokens) || isTold(named, i, tokens) ? named[i + 1] : undefined;
    if (name.kind && !name.candidates.length) return [name];
    const candidates = name.kind
      ? name.candidates
      : (besideDistricts(named, i) ?? provinceFirst(name.candidates)).filter(
          (place) =>
            besideDistricts(named, i) !== undefined ||
            (following && liesInAny(place, following.candidates, gazetteer)) ||
            bareAllowed(
              place,
              gazetteer,
              evidence,
              startsClause(tokens, name.from) &&
                name.candidates.every((other) => other === place || isWithin(other, place, gazetteer))
            ) ||
            (i === 0 && opensText(place, name, named, tokens)) ||
            isContainerOf(place, named[i - 1], named, i, tokens)
        );
    if (!candidates.length) return [];
    const chosen = choose(name.kind ? candidates : outermost(candidates, gazetteer), following, gazetteer, evidence);
    const place = chosen && !(name.kind && isElsewhere(chosen, evidence.known, gazetteer)) ? chosen : undefined;
    return place || name.kind ? [{...name, candidates, place}] : [];
  });
}

/** “xã Trung Hòa (Tân Lạc)”: in brackets behind a commune that no list has, the one district of its name. */
const isContainerOf = (
  place: Place,
  before: Named | undefined,
  named: readonly Named[],
  i: number,
  tokens: readonly Token[]
): boolean =>
  !!before?.kind?.levels.includes("commune") &&
  !before.anaphor &&
  place.level === "district" &&
  named[i]!.candidates.filter(({level}) => level === "district").length === 1 &&
  tokens[named[i]!.from - 1]?.word === "(" &&
  chained(named, i - 1, tokens);

/** “Trà Giác (Bắc Trà My)”: what a bare name lies in stands behind it. */
const liesInAny = (place: Place, around: readonly Place[], gazetteer: Gazetteer): boolean =>
  around.some((above) => above.level !== "province" && isWithin(place, above, gazetteer));

/** Whether the document names what a place lies in. */
const liesInKnown = (place: Place, known: ReadonlySet<string>, gazetteer: Gazetteer): boolean =>
  lineage(place, gazetteer)
    .slice(1)
    .some(({place_id}) => known.has(place_id));

/** Whether what a place lies in is named, or holds the office or the newspaper that publishes the text. */
const isNear = (place: Place, {known, home}: Evidence, gazetteer: Gazetteer): boolean =>
  liesInKnown(place, known, gazetteer) ||
  (home !== undefined && lineage(place, gazetteer).some(({place_id}) => place_id === home.place_id));

/** A commune outside of every province and district that the document names: more likely one that no list has. */
const isElsewhere = (place: Place, known: ReadonlySet<string>, gazetteer: Gazetteer): boolean =>
  place.level === "commune" && known.size > 0 && !lineage(place, gazetteer).some(({place_id}) => known.has(place_id));

/** A bare “Thọ Xuân” is the district, not the town in it that has its name. */
const outermost = (places: readonly Place[], gazetteer: Gazetteer): readonly Place[] =>
  places.filter((place) => !places.some((other) => other !== place && isWithin(place, other, gazetteer)));

/** “Thuận Thành xây thêm 7 trường … trên địa bàn huyện”: the one district of a name that opens a text, which goes on to speak of its district. */
const opensText = (
  place: Place,
  {from, candidates}: Named,
  named: readonly Named[],
  tokens: readonly Token[]
): boolean =>
  from === 0 &&
  tokens[0]!.opens &&
  isLong(place) &&
  place.level === "district" &&
  candidates.filter(({level}) => level === "district").length === 1 &&
  named.some(({anaphor, kind}) => anaphor && kind?.levels.includes("district")) &&
  !named.some(({anaphor, kind, candidates: [first]}, i) => i > 0 && !anaphor && kind && first?.level === "district");

/** “Bố Trạch, Quảng Ninh, Lệ Thủy”: between two districts of one province a name is that of a third, though a province has it too. */
function besideDistricts(named: readonly Named[], i: number): readonly Place[] | undefined {
  const [before, after] = [named[i - 1], named[i + 1]].map(soleDistrict);
  if (!before || !after || before === after || before.path[0] !== after.path[0]) return undefined;
  const third = named[i]!.candidates.filter(({level, path}) => level === "district" && path[0] === before.path[0]);
  return third.length === 1 ? third : undefined;
}

const soleDistrict = (name: Named | undefined): Place | undefined =>
  name?.candidates.length === 1 && name.candidates[0]!.level === "district" ? name.candidates[0] : undefined;

/** A bare “Cao Bằng” is the province, not the town in it that has its name. */
function provinceFirst(places: readonly Place[]): readonly Place[] {
  const provinces = places.filter(({level}) => level === "province");
  return provinces.length ? provinces : places;
}

/** `sole`: no other has its name but what lies in it, and it stands where its sentence says of what it speaks. */
function bareAllowed(place: Place, gazetteer: Gazetteer, {known}: Evidence, sole: boolean): boolean {
  if (place.level === "province" || known.has(place.place_id)) return true;
  return place.level === "district" && isLong(place) && (sole || liesInKnown(place, known, gazetteer));
}

function choose(
  candidates: readonly Place[],
  following: Named | undefined,
  gazetteer: Gazetteer,
  {known, own, home}: Evidence
): Place | undefined {
  if (candidates.length === 1) return candidates[0];
  const above = new Set(following?.candidates.map(({place_id}) => place_id));
  const score = (place: Place): number => {
    const line = lineage(place, gazetteer);
    const parents = line.slice(1);
    return (
      (parents.some(({place_id}) => above.has(place_id)) ? 16 : 0) +
      (own && place.place_id === own.place_id ? 8 : 0) +
      (known.has(place.place_id) ? 4 : 0) +
      parents.filter(({place_id}) => known.has(place_id)).length * 2 +
      // Of a name that several places have, a local paper means the one where it is published.
      (home && line.includes(home) ? 1 : 0)
    );
  };
  const best = Math.max(...candidates.map(score));
  const top = ofTheDay(
    candidates.filter((place) => score(place) === best),
    gazetteer
  );
  return top.length === 1 ? top[0] : best > 0 ? highest(top) : undefined;
}

/** The next name continues this one: after a comma, a bracket, “thuộc”, “của” or nothing. */
function chained(named: readonly Named[], i: number, tokens: readonly Token[]): boolean {
  const [name, next] = [named[i]!, named[i + 1]];
  if (!next || next.from - name.to > LINK || next.anaphor || next.place === COUNTRY) return false;
  return LINKS.includes(wordsOf(tokens, name.to, next.from)) && tokens[name.from - 1]?.word !== "ngoài";
}

/** As far behind “X là xã …” as what it lies in is named. */
const TOLD = 12;

/** “Đại Hưng là xã miền núi của huyện Đại Lộc”: the next name is of what this one lies in. */
function isTold(named: readonly Named[], i: number, tokens: readonly Token[]): boolean {
  const [name, next] = [named[i]!, named[i + 1]];
  if (!name.told || !next || next.from - name.to > TOLD) return false;
  return LIES_IN.has(tokens[next.from - 1]!.word) && !tokens.slice(name.to, next.from).some(({opens}) => opens);
}

const LINKS = ["", ",", "(", "-", "–", "thuộc", "của", ", thuộc"];
/** The most tokens of any. */
const LINK = 2;

/** “xã Mỹ Khánh, huyện Phong Điền” is one place: the smaller takes the larger into its span, and tells which one it is. */
function joinChains(named: Named[], tokens: readonly Token[], gazetteer: Gazetteer): Named[] {
  const joined: Named[] = [];
  for (let i = 0; i < named.length; ++i) {
    const name = named[i]!;
    const chain = [name];
    while (chained(named, i, tokens) && liesIn(name, named[i + 1]!, gazetteer)) chain.push(named[++i]!);
    const aside = name.aside || besideThePoint.some((holds) => holds(tokens, name.from, chain.at(-1)!.to));
    const before = joined.at(-1);
    const beside =
      tokens[name.from - 1]?.word === BEHIND_WHOM ||
      NEIGHBOURS.has(tokens[name.from - 1]?.word ?? "") ||
      NEIGHBOURS.has(tokens[name.from - 2]?.word ?? "") ||
      (before?.beside === true && besides(tokens, before, name));
    joined.push({...name, to: chain.at(-1)!.to, chain, aside: aside || beside, ...(beside ? {beside} : {})});
  }
  return joined;
}

const liesIn = (name: Named, {place, candidates}: Named, gazetteer: Gazetteer): boolean =>
  !!name.place && (place ? [place] : candidates).some((above) => isWithin(name.place!, above, gazetteer));

/** “đứng thứ ba, sau Đồng Nai và Hà Nội”. */
const BEHIND_WHOM = "sau";
const NEIGHBOURS = new Set(["giáp", "ranh"]);

/** As far back as a bracket may have opened, and the text be named that somebody made. */
const BRACKET = 25;
const CITED = 24;

/** “Tỉnh Phú Thọ mới (gồm Phú Thọ, Vĩnh Phúc …)”: what it is made of; “(gồm Bắc Giang tăng 14%, …)” tells of each. */
function isPartOfUnion(tokens: readonly Token[], from: number, to: number): boolean {
  if (tellsOf(tokens, to)) return false;
  for (let i = from - 1; i >= Math.max(0, from - BRACKET); --i) {
    const {word} = tokens[i]!;
    if (word === ")" || tokens[i + 1]!.opens) return false;
    if (word === "(") return MADE_OF.has(tokens[i + 1]!.word);
  }
  return false;
}

/** “Chỉ thị số 07-CT/TU của Ban Thường vụ Tỉnh ủy”: who made a text that is cited. */
function isAuthor(tokens: readonly Token[], from: number): boolean {
  let of = false;
  for (let i = from - 1; i > Math.max(0, from - CITED); --i) {
    const {word, sort} = tokens[i]!;
    if ([",", ";", ":", "về"].includes(word) || tokens[i + 1]!.opens) return false;
    of ||= word === "của";
    // Only what has a number is cited: “Nghị quyết của Đại hội Đảng bộ huyện” sets the aims that the text is of.
    if (CITED_TEXTS.has(`${tokens[i - 1]!.word} ${word}`)) {
      // “Kế hoạch phát triển năm 2016 của tỉnh An Giang” has a year and no number.
      const isNumber = (token: Token, k: number, all: Token[]): boolean =>
        isDigits(token) && all[k - 1]?.word !== "năm";
      return of && tokens.slice(i + 1, from).some(isNumber);
    }
    if (sort === "mark" && word === ".") return false;
  }
  return false;
}

const isDigits = ({sort}: Token): boolean => sort === "digits";

/** How many words may stand between an office and the unit it is in: “Phó Chủ tịch thường trực HĐND”. */
const OFFICE = 7;

/** “Ủy viên Ban Thường vụ Tỉnh ủy”, “đại diện các ban Tỉnh ủy”: who came, not of whom the text speaks. */
function isOffice(tokens: readonly Token[], from: number, to: number): boolean {
  // “lãnh đạo UBND phường chỉ đạo …”: it acts, and is spoken of.
  if (ACTING.has(`${tokens[to]?.word} ${tokens[to + 1]?.word}`)) return false;
  for (let i = from - 1; i >= Math.max(0, from - OFFICE); --i) {
    const {word, sort} = tokens[i]!;
    // “Ủy viên Ban Chấp hành Đảng bộ tỉnh”
    if (sort === "mark" || (NO_OFFICE.has(word) && tokens[i - 1]?.word !== "chấp")) return false;
    // “36 Thành ủy viên của Cần Thơ” are counted.
    if (OFFICES.has(`${tokens[i - 1]?.word} ${word}`)) return !tokens.slice(Math.max(0, i - 3), i - 1).some(isDigits);
  }
  return false;
}

/** By what stands before a place: why the text does not speak of it though it names it. */
const besideThePoint: readonly ((tokens: readonly Token[], from: number, to: number) => boolean)[] = [
  isOtherParty,
  isRankedIn,
  isAgent,
  isOffice,
  isGuest,
  isAuthor,
  isPartOfUnion,
  isEndOfStretch
];

/** How many words a sentence that says who came opens with, and the organs that are told of with their people. */
const OPENING = 4;
const GUESTS = 60;

/** “Dự đại hội có …, Chủ tịch HĐND tỉnh”: whose people came. */
function isGuest(tokens: readonly Token[], from: number): boolean {
  const isOrgan = ORGANS_OF_GUESTS.has(tokens[from - 1]?.word ?? "");
  for (let i = from; i >= Math.max(0, from - GUESTS); --i) {
    if (tokens[i]!.word === ";" && !isOrgan) return false;
    if (tokens[i]!.opens)
      return (
        tokens.slice(i, Math.min(i + OPENING, from)).some(({word}) => word === "dự") &&
        (isOrgan || wordsOf(tokens, i, from).includes("lãnh đạo"))
      );
  }
  return false;
}

/** As many words as the name of a place at the beginning of a stretch may have. */
const NAME = 5;

/** “các tỉnh duyên hải (từ Thanh Hóa đến Bình Thuận)”: where a part of the country begins and ends. */
function isEndOfStretch(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.word;
  if (before === "từ") return tokens[to]?.word === "đến";
  if (before !== "đến") return false;
  for (let i = from - 2; i >= Math.max(0, from - 2 - NAME); --i) {
    if (tokens[i]!.word === "từ" && !tokens[i]!.capital) return i < from - 2;
    if (!tokens[i]!.capital) return false;
  }
  return false;
}

/** Most words before a name end none of these phrases. */
const OTHER_PARTY_ENDS = new Set([...OTHER_PARTY].map((words) => words.split(" ").at(-1)!));

function isOtherParty(tokens: readonly Token[], at: number): boolean {
  const from = ["toàn", "cả"].includes(tokens[at - 1]?.word ?? "") ? at - 1 : at;
  return (
    OTHER_PARTY_ENDS.has(tokens[from - 1]?.word ?? "") &&
    [1, 2, 3, 4].some((length) => OTHER_PARTY.has(wordsOf(tokens, from - length, from)))
  );
}

/** “đứng thứ 10 toàn tỉnh”: among whom something is ranked. */
function isRankedIn(tokens: readonly Token[], from: number): boolean {
  const of = ["toàn", "cả", "của", "trong"].includes(tokens[from - 1]?.word ?? "") ? from - 1 : from;
  return tokens[of - 1]?.sort === "digits" && tokens[of - 2]?.word === "thứ";
}

/** The most words that the name of an organ has. */
const ORGAN = 7;

/** “được UBND tỉnh Hà Nam công nhận”: whose organ acts on what is spoken of. */
function isAgent(tokens: readonly Token[], from: number): boolean {
  let i = from - 1;
  while (i >= Math.max(0, from - ORGAN) && ORGAN_WORDS.has(tokens[i]!.word) && !tokens[i]!.opens) --i;
  return i >= 0 && i < from - 1 && BY.has(tokens[i]!.word);
}

/** A bare kind is the last place of that kind spoken of, or the one the focus lies in, or the document's own. */
function resolveAnaphors(
  named: Named[],
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  {known, own, home}: Evidence
): Named[] {
  const recent = new Recent();
  if (own) recent.add([...lineage(own, gazetteer)].reverse());
  const soleOf = onlyOf(known, gazetteer);
  const homes = home ? lineage(home, gazetteer) : [];
  // “thu ngân sách của tỉnh” in a text that names no province.
  const homeOf = ({kind, levels}: PlaceKind): Place | undefined =>
    homes.find((place) => levels.includes(place.level) && place.kind === kind);
  const isImplied = ({place_id}: Place): boolean =>
    !known.has(place_id) && homes.some((place) => place.place_id === place_id);
  const isAround = (place: Place): boolean => lineage(place, gazetteer).some(({place_id}) => known.has(place_id));
  const lead = leadOf(named, tokens);
  let taken: Named | undefined;
  return named.flatMap((name, i) => {
    if (name === taken) return [];
    if (name.region) return [inRegion(name, recent)];
    const isMissing = !name.anaphor && !name.place && !name.candidates.some(isAround);
    taken = isMissing && chained(named, i, tokens) ? named[i + 1] : undefined;
    const place = name.anaphor
      ? (lead(name, recent.ofKind(name.kind!)) ?? soleOf(name.kind!) ?? homeOf(name.kind!))
      : (name.place ?? (isMissing ? unlisted(name, tokens, recent, taken?.place, gazetteer) : undefined));
    if (!place) taken = undefined;
    if (name.anaphor && !place) return [];
    if (place && place !== COUNTRY && !name.beside) {
      recent.add([...lineage(place, gazetteer)].reverse());
      if (name.kind && !name.anaphor) recent.called(name.kind, place);
    }
    return [{...name, place, ...(name.anaphor && isImplied(place!) && {implied: true as const})}];
  });
}

/** As many places as a first line names. */
const HEADED = 8;

/**
 * What a bare kind means, which would be the last place of that kind: but where the first line names one such place alone, and the
 * last one is named but once, in passing, in a paragraph before, it is that of the first line.
 */
function leadOf(
  named: readonly Named[],
  tokens: readonly Token[]
): (anaphor: Named, last: Place | undefined) => Place | undefined {
  const end = tokens.findIndex(({opens}, i) => i > 0 && opens);
  const led = named
    .slice(0, HEADED)
    .filter(({from, place, anaphor, aside}) => from < end && place && !anaphor && !aside);
  const told = group(
    named.filter(({place, anaphor}) => place && !anaphor),
    ({place}) => place!
  );
  const passed = new Map<Named, number>();
  return ({kind, from}, last) => {
    const [lead, ...others] = led.filter(({place}) => fits(place!, kind!));
    const [once, ...more] = (last && told.get(last)) ?? [];
    if (!lead || others.length || !once || more.length || lead === once) return last;
    if (!passed.has(once)) passed.set(once, endOfPassing(once, tokens));
    return passed.get(once)! < from ? lead.place : last;
  };
}

/** Where the paragraph ends in which a place's sentence is the last and tells no number; else nowhere. */
function endOfPassing({from, to}: Named, tokens: readonly Token[]): number {
  let first = from;
  while (first > 0 && !tokens[first]!.opens) --first;
  let next = to;
  while (next < tokens.length && !tokens[next]!.opens) ++next;
  const endsParagraph = next < tokens.length && tokens[next]!.start - tokens[next - 1]!.end > 1;
  return endsParagraph && !tokens.slice(first, next).some(({sort}) => sort === "digits") ? next - 1 : Infinity;
}

/** “Toàn vùng đã có …”: the part of the country spoken of last. */
function inRegion(name: Named, recent: Recent): Named {
  const place = name.anaphor ? recent.ofLevel("region") : undefined;
  return {...name, anaphor: place !== undefined, ...(place && {place})};
}

/** As far behind a place as its sentence says what it lies in. */
const CONTAINER = 16;

/** “Gia Viễn là huyện đầu tiên của tỉnh Ninh Bình đạt …”: what a place lies in is not what is spoken of. */
function withoutContainers(named: Named[], tokens: readonly Token[], gazetteer: Gazetteer): Named[] {
  return named.map((name, i) => {
    const before = named[i - 1];
    const isContainer =
      before !== undefined &&
      !before.aside &&
      !before.anaphor &&
      !!before.place &&
      (!!name.place || !!name.region) &&
      name.from - before.to <= CONTAINER &&
      LIES_IN.has(tokens[name.from - 1]!.word) &&
      !STATING.has(tokens[name.to]?.word ?? "") &&
      (name.region || isWithin(before.place, name.place!, gazetteer)) &&
      !tokens.slice(before.to, name.from + 1).some(({opens, word}) => opens || word === ";");
    return isContainer ? {...name, aside: true} : name;
  });
}

/** What a unit lies in, where it is of the three levels; of the two a commune lies in a province. */
const ABOVE: Partial<Record<Level, Level>> = {commune: "district", district: "province"};
const aboveOf = (level: Level, {date}: Gazetteer): Level | undefined =>
  level === "commune" && isTwoLevel(date) ? "province" : ABOVE[level];

/** “xã Vĩnh Thành” that no list has: known by its name inside the place named behind it or the last it can lie in, without an id. */
function unlisted(
  {kind, from, to}: Named,
  tokens: readonly Token[],
  recent: Recent,
  behind: Place | undefined,
  gazetteer: Gazetteer
): Place | undefined {
  const level = kind!.levels[0]!;
  const above = aboveOf(level, gazetteer);
  const parent = behind?.level === above ? behind : recent.ofLevel(above);
  if (!parent) return undefined;
  const words = nameWords(tokens, from, to);
  const name = words.join(" ");
  const known = behind?.name === name && behind.level === level ? behind : recent.named(level, name);
  return (
    known ?? {
      ...parent,
      place_id: "",
      code: "",
      level,
      kind: kind!.kind,
      name,
      full_name: `${KIND_WORDS[kind!.kind]} ${name}`,
      en: null,
      folded: "",
      parent: parent.place_id,
      path: [...parent.path, name]
    }
  );
}

/** No unit's name has more words: what goes on in capitals is not its name any more. */
const LONGEST_NAME = 6;

/** Where an unknown name that begins at a word ends: the capitalised words that follow one another at once. */
function nameEnd(tokens: readonly Token[], first: number): number {
  let last = first + 1;
  while (last - first < LONGEST_NAME && (joins(tokens, last) || (tokens[last]?.capital && gap(tokens, last) === 1)))
    last += joins(tokens, last) ? 2 : 1;
  return last;
}

const gap = (tokens: readonly Token[], i: number): number => tokens[i]!.start - tokens[i - 1]!.end;

/** “M’Drắk”, “Ea H'leo”: what an apostrophe joins. */
const joins = (tokens: readonly Token[], i: number): boolean =>
  APOSTROPHES.includes(tokens[i]?.word ?? "") && tokens[i + 1]?.sort === "word" && gap(tokens, i + 1) === 0;

/** The words of an unknown name, behind its kind. */
const nameWords = (tokens: readonly Token[], from: number, to: number): string[] =>
  tokens.slice(kindAt(tokens, from)?.to ?? from, to).map(({text}) => text);

/** “toàn tỉnh” before any province is named: the one that all the document's places lie in. Each kind is looked for once. */
function onlyOf(known: ReadonlySet<string>, {byId}: Gazetteer): (kind: PlaceKind) => Place | undefined {
  const found = new Map<PlaceKind, Place | undefined>();
  return (kind) => {
    if (!found.has(kind)) {
      const fitting = [...known].flatMap((id) => {
        const place = byId.get(id);
        return place && fits(place, kind) && place.kind === kind.kind ? [place] : [];
      });
      found.set(kind, fitting.length === 1 ? fitting[0] : undefined);
    }
    return found.get(kind);
  };
}

/** “Tây Giang, Nam Giang và Phước Sơn”: places side by side share what they all lie in. */
function shareLists(named: Named[], tokens: readonly Token[], gazetteer: Gazetteer): Named[] {
  const runs: Named[][] = [];
  named.forEach((name, i) => {
    const before = named[i - 1];
    const joined =
      before &&
      !name.anaphor &&
      name.place &&
      before.place &&
      name.place !== before.place &&
      name.place !== COUNTRY &&
      besides(tokens, before, name);
    if (joined) runs.at(-1)!.push(name);
    else runs.push([name]);
  });
  return runs.flatMap((run) => {
    const shared =
      run.length > 1
        ? commonPlace(
            run.map(({place}) => place!),
            gazetteer
          )
        : undefined;
    if (shared) return run.map((name) => ({...name, shared}));
    const [only] = run;
    return run.length === 1 && isOneOfUnknown(only!, tokens)
      ? [{...only!, shared: lineage(only!.place!, gazetteer)[1] ?? COUNTRY}]
      : run;
  });
}

/** “hai huyện Trạm Tấu và Mù Cang”: the first of several, though no list has the others. */
const isOneOfUnknown = ({from, to, kind, place, anaphor}: Named, tokens: readonly Token[]): boolean =>
  !!kind &&
  !anaphor &&
  !!place &&
  isSeveral(tokens[from - 1]) &&
  ["và", ","].includes(tokens[to]?.word ?? "") &&
  !!tokens[to + 1]?.capital &&
  !tokens[to + 1]!.opens;

const isSeveral = (token: Token | undefined): boolean =>
  !!token && (token.sort === "digits" || SEVERAL.has(token.word));

const besides = (tokens: readonly Token[], before: Named, name: Named): boolean =>
  [",", "và", ", và"].includes(wordsOf(tokens, before.to, name.from));

function commonPlace(places: readonly Place[], gazetteer: Gazetteer): Place | undefined {
  return lineage(places[0]!, gazetteer)
    .slice(1)
    .find((above) => places.every((place) => lineage(place, gazetteer).slice(1).includes(above)));
}
