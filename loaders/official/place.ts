import type {InBoth} from "../check/fault.js";
import {nearest} from "../check/nearest.js";
import type {Alias} from "../places/added.js";
import {adviceForId, similarIds} from "../places/id.js";
import {COUNTRY, type Level, type Place} from "../places/place.js";
import {spelled} from "../places/spelling.js";
import {COUNTRY_WORDS, KINDS, type PlaceKind} from "../dimensions/place/words.js";
import {oneOf} from "../read/rule.js";
import {IN_TABLES, tableName} from "./names.js";
import {clean, folded, lowered} from "../read/text.js";

/** What a row of a table says of where it is. */
export interface Called {
  code: string;
  place_id: string;
  name: string;
  parent: string;
}

/** What the table says of all its places. */
export interface PlaceScope {
  /** The list that its codes and names are of. */
  list: string | null;
  within: Place | null;
  level: Level | null;
}

/** The place of a row, or what is wrong and what to write. */
export type NamedPlace = {place: Place} | {said: InBoth};

export interface Places {
  byId: ReadonlyMap<string, Place>;
  /** Of each place, what it is called beside its name. */
  aliases: readonly Alias[];
}

/** One name of a place: as lists write it, and the same as people type it. */
interface Name {
  place: Place;
  words: string;
}

/** How long the codes of a level are. */
const LENGTHS: Record<string, number> = {province: 2, district: 3, commune: 5};

/** Of the letters of a place's name, how many may be wrong: a row of totals is no place. */
const WRONG = 0.25;

const keyOf = (name: string): string => folded(spelled(tableName(name)));

/** Kinds of unit as they are typed, with a point or without. */
const TYPED = new Map(
  [...KINDS].filter(([word]) => !word.endsWith("ủy")).map(([word, kind]) => [folded(word).replace(/\.$/, ""), kind])
);
const KIND = new RegExp(`^(?<kind>${oneOf(TYPED.keys())})(?:\\.\\s*|\\s+)(?<name>\\S.*)$`, "u");
const COUNTRY_KEYS = new Set([...COUNTRY_WORDS, ...IN_TABLES[COUNTRY.place_id]!].map(keyOf));

/** A name as one may read it: “Quan Lạn” is whole, or a quận called “Lạn”. */
interface Way {
  name: string;
  kind?: PlaceKind;
}

/** Finds the places that rows name. Codes are no identity by themselves: programs that take them for numbers damage them. */
export function placeFinder(places: Places, scope: PlaceScope): (called: Called) => NamedPlace {
  const finder = new PlaceFinder(places, scope);
  return (called) => finder.find(called);
}

/** The places of a table's scope, and what each is called. */
class PlaceFinder {
  private readonly byId: ReadonlyMap<string, Place>;
  private readonly aliases: ReadonlyMap<string, readonly string[]>;
  private readonly list: string | null;
  private readonly within: Place | null;
  private readonly level: Level | null;
  /** The list that names are looked for in. */
  private readonly year: string | null;
  private names: Map<string, Name[]> | undefined;

  constructor({byId, aliases}: Places, {list, within, level}: PlaceScope) {
    this.byId = byId;
    this.aliases = new Map(aliases.map(({place, names}) => [place, names]));
    this.list = list;
    this.within = within;
    this.level = level;
    this.year = list ?? (within ? String(within.list_year) : null);
  }

  find({code, place_id, name, parent}: Called): NamedPlace {
    const full = [name, parent].filter(Boolean).join(", ");
    if (place_id && code && place_id.split("@")[0] !== code)
      return {
        said: [
          `code “${code}” và place_id “${place_id}” khác nhau; hãy giữ một`,
          `code “${code}” and place_id “${place_id}” differ; keep one`
        ]
      };
    if (place_id) return this.byPlaceId(place_id, full);
    if (code) return this.byCode(code, full);
    if (!name) return {said: NOWHERE};
    return this.year ? this.byName(full) : {said: NO_LIST};
  }

  private byPlaceId(id: string, name: string): NamedPlace {
    const place = this.byId.get(id);
    if (!place) {
      const [vi, en] = adviceForId(id, this.byId);
      return {
        said: [`không có địa phương nào mang mã “${id}”; hãy ${vi}`, `there is no place with the code “${id}”; ${en}`]
      };
    }
    return !name || this.isCalled(place, name) ? {place} : {said: this.disagreement(id, place, name)};
  }

  private byCode(code: string, name: string): NamedPlace {
    const {byId, list} = this;
    if (!list) return {said: NO_LIST};
    const exact = byId.get(`${code}@${list}`);
    if (!name) return this.bareCode(code, exact);
    // Where zeros are lost, all are: a code that begins with one is whole.
    const others = code.startsWith("0") ? [] : similarIds(`${code}@${list}`, byId).map((id) => byId.get(id));
    const possible = [exact, ...others].filter((place) => place !== undefined);
    const agreeing = possible.filter((place) => this.isCalled(place, name));
    if (exact && agreeing.includes(exact)) return {place: exact};
    if (agreeing.length === 1) return {place: agreeing[0]!};
    return {said: this.disagreement(code, exact, name)};
  }

  /** Without a name, only a code as long as the codes of the level that the table says. */
  private bareCode(code: string, exact: Place | undefined): NamedPlace {
    const {level, list} = this;
    if (!level)
      return {
        said: [
          `mã “${code}” không có tên để đối chiếu; hãy thêm cột name, hoặc ghi level: province, district hay commune trong tệp .yaml`,
          `the code “${code}” has no name beside it; add a column name, or say level: province, district or commune in the .yaml`
        ]
      };
    if (exact?.level === level) return {place: exact};
    const length = LENGTHS[level]!;
    return {
      said: [
        `không có mã “${code}” trong danh mục ${list}, cấp ${level}; mã của cấp ấy có ${length} chữ số, kể cả số 0 ở đầu`,
        `the list ${list} has no ${level} with the code “${code}”; such codes have ${length} digits, zeros before them included`
      ]
    };
  }

  private disagreement(code: string, exact: Place | undefined, name: string): InBoth {
    const found = this.placesCalled(name);
    const [vi, en] =
      found.length === 1
        ? [`; “${name}” mang mã ${found[0]!.code}`, `; “${name}” has the code ${found[0]!.code}`]
        : ["", ""];
    return exact
      ? [
          `mã “${code}” là ${fullName(exact)}, không phải “${name}”${vi}; hãy sửa mã hoặc tên`,
          `the code “${code}” is ${fullName(exact)}, not “${name}”${en}; mend the code or the name`
        ]
      : [
          `không có địa phương nào mang mã “${code}”${vi}; hãy sửa mã`,
          `there is no place with the code “${code}”${en}; mend the code`
        ];
  }

  private byName(text: string): NamedPlace {
    if (!this.within && COUNTRY_KEYS.has(keyOf(text))) return {place: COUNTRY};
    const found = this.placesCalled(text);
    if (found.length === 1) return {place: found[0]!};
    return {said: found.length ? this.severalCalled(text, found) : this.noneCalled(text)};
  }

  private placesCalled(text: string): Place[] {
    const [first, ...above] = partsOf(text);
    const plain = folded(first!) === lowered(first!);
    const called = waysOf(first!).flatMap(({name, kind}) =>
      (this.index().get(keyOf(name)) ?? []).filter(({place}) => levelFits(place, kind)).map((each) => ({...each, name}))
    );
    const exact = called.filter(({words, name}) => plain || words === spelled(tableName(name)));
    // Some accents of a name are often lost, and what is left is of no other province.
    const nearly = called.filter(
      ({place, name}) => !exact.length && place.level === "province" && isHalfAccented(place, name)
    );
    const fitting = [...new Set([...exact, ...nearly].map(({place}) => place))].filter(
      (place) => this.inScope(place) && above.every((part) => this.lineOf(place).some((at) => this.isCalled(at, part)))
    );
    const said = waysOf(first!).find(({kind}) => kind)?.kind;
    const current = fitting.filter((place) => !this.isBefore(place));
    const standing = current.length ? current : fitting;
    const ofKind = said ? standing.filter(({kind}) => kind === said.kind) : [];
    return ofKind.length ? ofKind : standing;
  }

  private severalCalled(text: string, found: readonly Place[]): InBoth {
    const some = found
      .slice(0, 3)
      .map((place) => `“${fullName(place)}”`)
      .join(", ");
    const levels = [...new Set(found.map(({level}) => level))];
    const [vi, en] =
      levels.length > 1
        ? [`, hoặc ghi level: ${levels[0]} trong tệp .yaml`, `, or say level: ${levels[0]} in the .yaml`]
        : ["", ""];
    return [
      `có ${found.length} nơi tên “${text}”; hãy viết rõ như ${some}${vi}`,
      `there are ${found.length} places called “${text}”; write as ${some}${en}`
    ];
  }

  private noneCalled(text: string): InBoth {
    const names = [...this.byId.values()].filter((place) => this.inScope(place)).map(({full_name}) => full_name);
    const bare = new Map(names.map((name) => [waysOf(name).at(-1)!.name, name]));
    const near = nearest(waysOf(partsOf(text)[0]!).at(-1)!.name, bare.keys(), WRONG);
    const [vi, en] =
      near === undefined
        ? ["; hãy bỏ dòng này nếu không phải một địa phương", "; leave the row out if it is no place"]
        : [` (có phải ý là “${bare.get(near)}”?)`, ` (did you mean “${bare.get(near)}”?)`];
    return [`không có địa phương tên “${text}”${vi}`, `there is no place called “${text}”${en}`];
  }

  /** Whether a place is called so, its kind and what it lies in with it; accents and ways to write them count for nothing. */
  private isCalled(place: Place, text: string): boolean {
    const [first, ...above] = partsOf(text);
    const line = this.lineOf(place);
    const has = (at: Place, part: string): boolean =>
      waysOf(part).some(
        ({name, kind}) => levelFits(at, kind) && this.namesOf(at).some((each) => keyOf(each) === keyOf(name))
      );
    return has(place, first!) && this.isKind(place, first!) && above.every((part) => line.some((at) => has(at, part)));
  }

  /** A kind may have changed (a huyện became a thị xã), but not where its neighbour of one name is of the kind that is said. */
  private isKind(place: Place, text: string): boolean {
    const said = waysOf(text).find(({kind}) => kind)?.kind;
    if (!said || place.kind === said.kind) return true;
    const key = keyOf(place.name);
    const others = (this.index().get(key) ?? []).map(({place}) => place);
    return !others.some(
      (other) =>
        other !== place &&
        other.parent === place.parent &&
        other.list_year === place.list_year &&
        other.kind === said.kind
    );
  }

  private namesOf({level, name, full_name, place_id}: Place): readonly string[] {
    const others = [...(this.aliases.get(place_id) ?? []), ...(IN_TABLES[place_id] ?? [])];
    return [...(level === "region" ? [full_name] : []), name, ...others];
  }

  /** A place and all that it lies in. */
  private lineOf(place: Place): Place[] {
    const above = this.byId.get(place.parent ?? "");
    return [place, ...(above ? this.lineOf(above) : [])];
  }

  private inScope(place: Place): boolean {
    return (
      (String(place.list_year) === this.year || this.isBefore(place)) &&
      (!this.level || place.level === this.level || (this.level === "province" && place.level === "region")) &&
      (!this.within || (place !== this.within && this.lineOf(place).includes(this.within)))
    );
  }

  /** A unit that ended before the list was made has rows in tables that begin earlier. */
  private isBefore({level, code}: Place): boolean {
    return level !== "region" && /^[a-z]/.test(code);
  }

  /** The places of each name. */
  private index(): Map<string, Name[]> {
    if (this.names) return this.names;
    const names = new Map<string, Name[]>();
    for (const place of this.byId.values())
      for (const name of this.namesOf(place)) {
        const key = keyOf(name);
        names.set(key, [...(names.get(key) ?? []), {place, words: spelled(name)}]);
      }
    return (this.names = names);
  }
}

/** Whether a row's own name is that of a place inside the one that the sidecar gives to every row. */
export function isInside(place: Place, name: string, {byId, aliases}: Places): boolean {
  const find = placeFinder({byId, aliases}, {list: null, within: place, level: null});
  const found = find({code: "", place_id: "", name, parent: ""});
  return "place" in found;
}

const NO_LIST: InBoth = [
  "không rõ mã và tên theo danh mục nào; hãy ghi list: 2023 hoặc list: 2025 trong tệp .yaml",
  "which list the codes and names are of is not said; write list: 2023 or list: 2025 in the .yaml"
];
const NOWHERE: InBoth = [
  "không rõ dòng này của địa phương nào; cần cột code hoặc name (và mục list), cột place_id, hoặc mục place trong tệp .yaml",
  "which place the row is of is not said; a column code or name (and the field list), a column place_id, or the field place in the .yaml is needed"
];

/** “Phú Tân, An Giang”: its names, smallest first, without marks and notes beside them. */
function partsOf(text: string): string[] {
  const bare = clean(text)
    .cased.replace(/\([^()]*\)|\*/g, " ")
    .replace(/^\s*\d+[.)]\s+(?=\p{L})/u, "");
  return bare
    .split(",")
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .concat(bare.trim() ? [] : [text]);
}

/** The whole name, and the name behind its kind. */
function waysOf(part: string): Way[] {
  const {kind, name} = KIND.exec(folded(part))?.groups ?? {};
  return kind ? [{name: part}, {name: part.slice(part.length - name!.length), kind: TYPED.get(kind)!}] : [{name: part}];
}

/** Whether a name has of the accents of a place's own name some, and no others. */
function isHalfAccented({name}: Place, written: string): boolean {
  const [own, said] = [name, tableName(written)].map((each) => [...each.normalize("NFC").toLowerCase()]);
  return own!.length === said!.length && said!.every((letter, i) => letter === own![i] || letter === folded(own![i]!));
}

const levelFits = ({level}: Place, kind?: PlaceKind): boolean => !kind || kind.levels.includes(level);

const fullName = ({full_name, path}: Place): string => [full_name, ...path.slice(0, -1).toReversed()].join(", ");
