import type {Figure} from "../rows/figure.js";
import {groupBy} from "./group.js";
import {sayNumber} from "../words/number.js";
import {claimKey, placeKey} from "./subject.js";
import {sayPeriod} from "../words/period.js";
import {upperFirst} from "../words/letter.js";
import {sayPlace, sayWhere, sayWhole} from "../words/place.js";
import {say} from "../words/say.js";
import {sayTerm, type Termed} from "../words/term.js";
import {sayValue} from "../words/value.js";
import {restOf, sumOf, type Whole} from "./whole.js";

/** Party bodies of one level, which hold their congresses before those of the level above. */
interface Level {
  code: string;
  name: () => string;
  /** What is counted, within a sentence. */
  unit: () => string;
  /** The indicators that count its parts. */
  parts: readonly string[];
}

/** Indicators that count the bodies which have held their congress, from the highest level. */
export const congressLevels: readonly Level[] = [
  {
    code: "party_congress_held_central_committees",
    name: () => say("trực thuộc Trung ương", "directly under the Centre"),
    unit: () => say("đảng bộ trực thuộc Trung ương", "committees under the Centre"),
    parts: []
  },
  {
    code: "party_congress_held_district_committees",
    name: () => say("cấp huyện và tương đương", "district level"),
    unit: () => say("đảng bộ cấp huyện và tương đương", "district committees"),
    parts: []
  },
  {
    code: "party_congress_held_base_units",
    name: () => say("cấp cơ sở", "grassroots level"),
    unit: () => say("cơ sở đảng", "grassroots units"),
    parts: ["party_congress_held_base_cells", "party_congress_held_base_committees"]
  },
  {
    code: "party_congress_held_base_committees",
    name: () => say("đảng bộ cơ sở", "grassroots committees"),
    unit: () => say("đảng bộ cơ sở", "grassroots committees"),
    parts: []
  },
  {
    code: "party_congress_held_base_cells",
    name: () => say("chi bộ cơ sở", "grassroots cells"),
    unit: () => say("chi bộ cơ sở", "grassroots cells"),
    parts: []
  }
];

/** How many there are of a level, where an article tells it apart from how many have held theirs. */
export const CONGRESS_TOTAL = "party_base_units_total";

const levelOf = ({indicator}: Figure): Level => congressLevels.find(({code}) => code === indicator)!;

/** Where a body is: an office's in its locality, a locality's own in what lies around. */
export const sayBodyWhere = (figure: Figure): string => (figure.org ? sayWhole(figure) : sayWhere(figure));

/** Bodies that have held their congress, of all that there are. */
export interface Held extends Whole {
  figure: Termed;
  unit: string;
}

const isCount = ({measure, unit_measure, obs_value}: Figure): boolean =>
  measure === "level" && unit_measure === "count" && obs_value !== null;

const bodyKey = (figure: Figure): string => [placeKey(figure), figure.org].join("|");

const stands = (figure: Figure): string => `${bodyKey(figure)}|${figure.document_id}`;

/** “Chi bộ Phòng Kinh tế”, else the locality whose body it is. */
export const sayBody = (figure: Figure): string => figure.org ?? sayPlace(figure);

/** Parts belong to the whole of their sentence; where the article tells but one whole of the place, to that. */
function partsOf(whole: Figure, all: readonly Figure[]): Figure[] {
  const rivals = all.filter((other) => other.indicator === whole.indicator && stands(other) === stands(whole));
  return all.filter(
    (part) =>
      levelOf(whole).parts.includes(part.indicator) &&
      stands(part) === stands(whole) &&
      (rivals.length === 1 || part.quote_start === whole.quote_start)
  );
}

const pieceOf = (figure: Figure): Held["pieces"][number] => ({
  figure,
  value: figure.obs_value!,
  words: `${sayNumber(figure.obs_value!)} ${levelOf(figure).unit()}`
});

/** What several articles tell alike of one term, once. */
const once = (figures: readonly Termed[]): Termed[] =>
  [...groupBy(figures, (figure) => `${figure.term}|${claimKey(figure)}`).values()].map((same) =>
    same.reduce((best, figure) => (figure.confidence > best.confidence ? figure : best))
  );

function notesOf(pieces: Held["pieces"], whole: Figure, total: number | null): string[] {
  const sum = sumOf(
    pieces.map(({figure}) => figure),
    whole
  );
  const rest = restOf({pieces: [{...pieceOf(whole)}], total});
  const left = rest ? say(`còn ${sayNumber(rest)} chưa đại hội`, `${sayNumber(rest)} still to come`) : "";
  const unknown = say("chưa biết trên tổng số bao nhiêu", "out of how many is not known");
  return [left, total === null ? unknown : "", sum?.words ?? ""].filter(Boolean);
}

function heldOf(whole: Termed, all: readonly Termed[], totals: readonly Figure[]): Held {
  const parts = partsOf(whole, all);
  const pieces = parts.length ? parts.map(pieceOf) : [pieceOf(whole)];
  const told = totals.find((total) => stands(total) === stands(whole) && levelOf(whole).parts.length > 0);
  const total = whole.denominator ?? told?.obs_value ?? null;
  const level = levelOf(whole);
  return {
    figure: whole,
    unit: level.unit(),
    label: upperFirst(sayBody(whole)),
    sublabel: [level.name(), sayBodyWhere(whole)].filter(Boolean).join(" · "),
    ref_area: whole.ref_area,
    pieces,
    total,
    said: sayValue(whole, {short: true}),
    notes: [...notesOf(pieces, whole, total), [sayTerm(whole.term), sayPeriod(whole)].join(", ")]
  };
}

const rankOf = ({figure}: Held): number => congressLevels.indexOf(levelOf(figure));

/** How many bodies have held their congress, by level and place, the newest first; a part stands alone where no whole is told. */
export function heldCongresses(figures: readonly Termed[]): Held[] {
  const totals = figures.filter(({indicator}) => indicator === CONGRESS_TOTAL);
  const counts = once(figures.filter((figure) => isCount(figure) && figure.indicator !== CONGRESS_TOTAL));
  const parts = new Set(counts.flatMap((whole) => partsOf(whole, counts)));
  return counts
    .filter((figure) => !parts.has(figure))
    .map((whole) => heldOf(whole, counts, totals))
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        (b.figure.period_end ?? "").localeCompare(a.figure.period_end ?? "") ||
        a.label.localeCompare(b.label, "vi")
    );
}

/** “Đại hội XII toàn quốc” is the country's, whoever speaks of it. */
const isNational = ({remarks}: Figure): boolean => remarks.includes("national");

/** Whether the sentence speaks of a congress that goes before the others, for them to learn from. */
export const isPilot = ({remarks}: Figure): boolean => remarks.includes("pilot");

/** All that is told of one congress: of one place and term. */
export interface Congress {
  place: Termed;
  term: string | null;
  term_told: boolean;
  ordinals: Termed[];
  dates: Termed[];
  days: Termed[];
  delegates: Termed[];
  pilot: Termed | undefined;
}

const isOf =
  (code: string) =>
  ({indicator}: Figure): boolean =>
    indicator === code;

function congressOf(figures: readonly Termed[]): Congress {
  const [place] = figures;
  return {
    place: place!,
    term: place!.term,
    term_told: figures.some(({term_told}) => term_told),
    ordinals: figures.filter(isOf("congress_ordinal")),
    dates: figures.filter(isOf("congress_held_date")),
    days: figures.filter(isOf("congress_duration_days")),
    delegates: figures.filter(isOf("congress_delegates_count")),
    pilot: figures.find(isPilot)
  };
}

/** The newest term that a congress of this number is told to be of: the article's own day is no better than a guess. */
function numberedTerm(figure: Termed, all: readonly Termed[]): string | undefined {
  const same = all.filter(
    (other) =>
      bodyKey(other) === bodyKey(figure) && other.indicator === figure.indicator && other.obs_value === figure.obs_value
  );
  const terms = same
    .filter(({term_told, value_kind}) => term_told && value_kind === "actual")
    .flatMap(({term}) => term ?? []);
  return figure.unit_measure === "ordinal" ? terms.sort().at(-1) : undefined;
}

/** What of an article has no term of its own is of the one term that the article tells of the same body. */
function settledTerm(figure: Termed, all: readonly Termed[]): Pick<Termed, "term" | "term_told"> {
  const numbered = numberedTerm(figure, all);
  if (numbered) return {term: numbered, term_told: true};
  const told = all.filter((other) => stands(other) === stands(figure) && other.term_told);
  const terms = new Set(told.flatMap(({term}) => term ?? []));
  if (figure.term_told || terms.size !== 1) return figure;
  return {term: [...terms][0]!, term_told: true};
}

/** From the latest term; what is of no known term last. */
const byTerm = (a: Congress, b: Congress): number =>
  (b.term ?? "").localeCompare(a.term ?? "") || sayBody(a.place).localeCompare(sayBody(b.place), "vi");

/** Congresses with what is told of each. Delegates alone may be those of another meeting. */
export function congressesOf(figures: readonly Termed[]): Congress[] {
  const own = figures.filter((figure) => !isNational(figure));
  const termed = own.map((figure) => ({...figure, ...settledTerm(figure, own)}));
  return [...groupBy(termed, (figure) => `${bodyKey(figure)}|${figure.term ?? figure.document_id}`).values()]
    .map(congressOf)
    .filter(({ordinals, dates}) => ordinals.length || dates.length)
    .sort(byTerm);
}
