import {firstWhere} from "../../read/first-where.js";
import {oneOf} from "../../read/rule.js";
import type {Place} from "../../places/place.js";
import type {Mention} from "./rules.js";
import {HAMLETS, NO_SITE} from "./words.js";

const eitherCase = (words: readonly string[]): string =>
  oneOf(words.flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1)]));
const NAME = "\\p{Lu}[\\p{L}\\p{N}]*(?:\\s(?:\\p{Lu}[\\p{L}\\p{N}]*|\\p{N}+(?![\\p{L}%]|[.,]\\p{N})))*";
const HAMLET = new RegExp(
  `(?<!\\p{L}|(?<!\\p{L})(?:${eitherCase(NO_SITE)})\\s)(?:${eitherCase(HAMLETS)})\\s(?<name>${NAME})`,
  "gu"
);
/** “xóm Long Vân, xã Bình Sơn”, “bản Bó (xã Chiềng An)”. */
const JOINED = /^\s?[,(]?\s?(?:ở |thuộc |của )?$/;

/**
 * The mentions of a text with those of hamlets that it has put in a commune: what is said of “xóm Long Vân” after “xóm Long
 * Vân, xã Bình Sơn” is said of that commune.
 */
export function withHamlets(mentions: readonly Mention[], cased: string): Mention[] {
  if (!mentions.some(({place}) => place?.level === "commune")) return [...mentions];
  const communes = new Map<string, Place>();
  const again: Mention[] = [];
  for (const {0: words, index: start, groups} of cased.matchAll(HAMLET)) {
    const name = groups!["name"]!;
    const end = start + words.length;
    const next = mentions[firstWhere(mentions.length, (i) => mentions[i]!.end > start)];
    const commune = next?.place?.level === "commune" && JOINED.test(cased.slice(end, next.start));
    const place = communes.get(name);
    if (commune) communes.set(name, next.place!);
    else if (place && !(next && next.start < end))
      again.push({
        start,
        end,
        place,
        candidates: [place],
        anaphor: true,
        aside: false,
        parts: [{start, end, place}],
        shared: undefined
      });
  }
  return again.length ? [...mentions, ...again].sort((a, b) => a.start - b.start) : [...mentions];
}

/** A hamlet named at the head of the clause before a figure, or right where its figures are told: “Thôn Bình An có 12% …”. */
const SPOKEN_OF = new RegExp(
  `(?:^|[.,;:()]\\s*|(?:^|\\s)(?:[Tt]ại|[Ởở]|[Rr]iêng|[Cc]ủa|[Cc]ó|[Nn]hư|[Tt]rong đó|và|[Nn]hất là)\\s)(?<hamlet>(?:${eitherCase(HAMLETS)})\\s(?:${NAME}|\\d+))[^.;:]{0,80}$`,
  "u"
);

/** The hamlet that the words before a figure speak of, as it is written; null where they name none. */
export function hamletSpokenOf(before: string): string | null {
  const {hamlet} = SPOKEN_OF.exec(before)?.groups ?? {};
  return hamlet === undefined ? null : hamlet[0]!.toLowerCase() + hamlet.slice(1);
}
