import {firstWhere} from "../read/first-where.js";
import {placeOf} from "../dimensions/place/focus.js";
import type {Place} from "../places/place.js";
import type {Mention} from "../dimensions/place/rules.js";
import type {ReadSentence} from "./read-sentence.js";
import type {Reading} from "./reading.js";
import {regexp} from "../read/regexp.js";
import {oneOf, type Found} from "../read/rule.js";
import {findNamed, type Named, type Naming} from "../dimensions/resolution/rules.js";
import {BODIES, CENTRAL, HOLDERS} from "../dimensions/resolution/words.js";

/** A resolution named in one sentence of a document; what the text does not tell is null. */
export interface Citation {
  document_id: string;
  naming: Naming;
  /** As the text writes it: “Nghị quyết Đại hội Đảng bộ quận Bắc Từ Liêm”. */
  name: string;
  /** “02-NQ/QU”; of a session “4 khóa XI”. */
  number: string | null;
  /** What it is about, where that follows its number. */
  subject: string | null;
  /** Who made it. */
  body: string | null;
  ordinal: number | null;
  term_start: number | null;
  term_end: number | null;
  ref_area: string | null;
  ref_area_path: string[];
  /** Raw offsets of the sentence and of the name in it. */
  quote: string;
  quote_start: number;
  quote_end: number;
  name_start: number;
  name_end: number;
}

interface Cited {
  found: Found<Named>;
  sentence: ReadSentence;
  reading: Reading;
  /** The place that its name goes on with: “Đảng bộ quận Bắc Từ Liêm”. */
  named: Mention | undefined;
  /** Of a committee or a cell, where that is told. */
  holder: string | undefined;
  /** The terms that the whole document names. */
  terms: () => readonly string[];
}

const HOLDER = regexp(`(?<!\\p{L})(?:${oneOf(HOLDERS)})(?!\\p{L})`, "g");
/** Between a resolution's name and the place it is of. */
const JOINS = regexp(`^\\s*(?:(?:của|${oneOf(HOLDERS)}|ban chấp hành)\\s+)*$`);
const REACH = 40;
const PLURAL = regexp(/(?<!\p{L})(?:các|những|mọi|mỗi|nhiều)\s+$/u);
const PARTY = regexp(/^\s+đảng(?!\s+bộ|\p{L})/u);

interface VagueRule {
  name: string;
  when: (cited: Cited) => boolean;
}

const lowerOf = ({reading}: Cited): string => reading.text.lower;

/** Namings that mean no resolution of a place in particular. */
const vague: readonly VagueRule[] = [
  {
    name: "several",
    when: (cited) => PLURAL.test(lowerOf(cited).slice(Math.max(0, cited.found.start - 12), cited.found.start))
  },
  {
    name: "the Party's congresses at large",
    when: (cited) => isCongress(cited) && PARTY.test(lowerOf(cited).slice(cited.found.end))
  },
  {name: "a cell's", when: ({holder, named}) => holder === "chi bộ" && !named},
  {
    name: "no name of its own",
    when: (cited) => isCongress(cited) && !cited.named && (cited.sentence.role === "title" || !isCapital(cited))
  }
];

const isCongress = ({found}: Cited): boolean => found.value.naming === "congress";

const isCapital = ({reading: {text}, found}: Cited): boolean => /\p{Lu}/u.test(text.cased[found.start]!);

/** The resolutions that a document names, each time it does, in text order. */
export function citationsOf(reading: Reading): Citation[] {
  let known: readonly string[] | undefined;
  const terms = (): readonly string[] => (known ??= termsOf(reading));
  return reading.sentences.flatMap((sentence) =>
    findNamed(reading.text.lower, sentence.start, sentence.end)
      .map((found) => ({...citedOf(found, sentence, reading), terms}))
      .filter((cited) => !vague.some(({when}) => when(cited)))
      .map(citation)
  );
}

function citedOf(found: Found<Named>, sentence: ReadSentence, reading: Reading): Omit<Cited, "terms"> {
  const {lower} = reading.text;
  const named = found.value.naming === "congress" ? placeAfter(found.end, sentence.end, reading) : undefined;
  const holder = lower
    .slice(found.start, named?.start ?? found.end)
    .match(HOLDER)
    ?.at(-1);
  return {found, sentence, reading, named, holder: holder?.replace(/\s+/g, " ")};
}

/** The first place named behind an offset that what stands between joins to it. */
function placeAfter(end: number, limit: number, {mentions, text}: Reading): Mention | undefined {
  for (let i = firstWhere(mentions.length, (i) => mentions[i]!.start >= end); i < mentions.length; ++i) {
    const mention = mentions[i]!;
    if (mention.start > Math.min(limit, end + REACH)) return undefined;
    if (mention.place !== undefined && JOINS.test(text.lower.slice(end, mention.start))) return mention;
  }
  return undefined;
}

const TERM = regexp(/(?<!\p{L})nhiệm\s+kỳ\s+(\d{4})\s*[-–]\s*(\d{4})/u, "g");

const termsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(TERM)].map(([, from, to]) => `${from}/${to}`))
];

const termsOf = ({text, sentences}: Reading): string[] =>
  termsIn(sentences.map(({start, end}) => text.lower.slice(start, end)).join("\n"));

/** The term that the sentence names; else the one that the document does, where it names but one. */
function termOf({sentence, reading: {text}, terms}: Cited): [from: number, to: number] | undefined {
  const here = termsIn(text.lower.slice(sentence.start, sentence.end));
  const all = here.length ? here : terms();
  return all.length === 1 ? (all[0]!.split("/").map(Number) as [number, number]) : undefined;
}

const bodyCode = (number: string | null): string => number?.split("/").at(-1) ?? "";

function placeFor(cited: Cited): Place | undefined {
  const {found, sentence, reading, named} = cited;
  if (named) return named.place;
  if (found.value.naming === "session" || CENTRAL.includes(bodyCode(found.value.number))) return undefined;
  const where = {sentence, from: found.start, to: found.end, leads: false, ownsPlace: false};
  return placeOf(where, reading.text.lower, reading.mentions, reading.own, () => undefined, reading.gazetteer).place;
}

/** “Đảng bộ quận Bắc Từ Liêm”, or what the end of a number tells. */
function bodyOf({found, holder, named, reading: {text}}: Cited): string | null {
  if (found.value.naming === "session") return "Ban Chấp hành Trung ương Đảng";
  if (found.value.naming === "numbered") return BODIES[bodyCode(found.value.number)] ?? null;
  if (!holder || !named) return null;
  const from = text.lower.lastIndexOf(holder.split(" ")[0]!, named.start);
  return plain(text.cased.slice(from, named.parts[0]!.end));
}

const upper = (text: string): string => text.toUpperCase();

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** “về việc phân công …”, or what stands in quotation marks behind it. */
const SUBJECT =
  /^(?:\s+(?:của|ngày)\s[^"“,;.]{1,60}?)?\s+về\s+(?:việc\s+)?(?:["“](?<quoted>[^"”]{4,160})["”]|(?<told>[^"“”,;.]{4,160}))/u;

function subjectOf({found, sentence, reading: {text}}: Cited): string | null {
  if (found.value.naming !== "numbered") return null;
  const groups = SUBJECT.exec(text.cased.slice(found.end, sentence.end))?.groups;
  const told = groups?.["quoted"] ?? groups?.["told"];
  return told ? plain(told) : null;
}

function citation(cited: Cited): Citation {
  const {found, sentence, reading, named} = cited;
  const {document, text} = reading;
  const {naming, number, ordinal} = found.value;
  const place = placeFor(cited);
  const [term_start, term_end] = (naming === "congress" && termOf(cited)) || [null, null];
  const end = named?.parts[0]!.end ?? found.end;
  const [quote_start, quote_end] = text.span(sentence.start, sentence.end);
  const [name_start, name_end] = text.span(found.start, end);
  return {
    document_id: document.document_id,
    naming,
    name: plain(text.cased.slice(found.start, end).replace("(", "")),
    number: number && naming === "session" ? number.replace(/[ivxlc]+$/, upper) : (number?.toUpperCase() ?? null),
    subject: subjectOf(cited),
    body: bodyOf(cited),
    ...{ordinal, term_start, term_end},
    ref_area: place?.place_id || null,
    ref_area_path: place?.path ?? [],
    quote: text.raw.slice(quote_start, quote_end),
    ...{quote_start, quote_end, name_start, name_end}
  };
}
