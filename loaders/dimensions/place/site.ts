import {firstWhere} from "../../read/first-where.js";
import {oneOf} from "../../read/rule.js";
import {isName, type Gazetteer} from "./gazetteer.js";
import type {Place} from "../../places/place.js";
import {spelled} from "../../places/spelling.js";
import type {Mention} from "./rules.js";
import {AREAS, LARGER, NO_SITE, SITES} from "./words.js";

/** A market, a road, a hamlet: a named thing smaller than a commune, and the place that the text puts it in. */
export interface Site {
  start: number;
  end: number;
  name: string;
  place: Place;
}

/** What a document says of where it is. */
interface Setting {
  mentions: readonly Mention[];
  own: Place | undefined;
  gazetteer: Gazetteer;
}

interface Span {
  start: number;
  end: number;
}

const capitalised = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
const eitherCase = (words: readonly string[]): string => oneOf(words.flatMap((word) => [word, capitalised(word)]));

const KIND = `(?:(?<site>${eitherCase(SITES)})|${eitherCase(AREAS)})`;
/** Capitalised words and numbers, until the next kind begins another name; “km3+4” is a name too. */
const WORD = `(?!(?:${oneOf(SITES.map(capitalised))})\\s)(?:\\p{Lu}[\\p{L}\\p{N}]*|\\p{N}+(?![\\p{L}%]|[.,]\\p{N}))`;
const NAME = `(?:[Kk]m\\d+(?:\\+\\d+)?|\\p{Lu}[\\p{L}\\p{N}]*(?:\\s${WORD})*)`;
const SITE = new RegExp(`(?<!\\p{L}|(?<!\\p{L})(?:${eitherCase(NO_SITE)})\\s)${KIND}\\s(?<name>${NAME})`, "gu");
const IS_LARGER = new RegExp(`^(?:${oneOf(LARGER)})(?!\\p{L})`, "iu");

/** The sites of a text, each in the place its name has, else in the one its sentence names, else in the one spoken of. */
export function findSites(cased: string, sentences: readonly Span[], setting: Setting): Site[] {
  const spoken = setting.mentions.filter(({aside, place}) => !aside && place && place.level !== "country");
  return sentences.flatMap((sentence) => {
    let last = sentence.start;
    return [...cased.slice(sentence.start, sentence.end).matchAll(SITE)].flatMap((match): Site[] => {
      const span = {start: sentence.start + match.index, end: sentence.start + match.index + match[0].length};
      const opens = !/\p{L}/u.test(cased.slice(last, span.start));
      if (!isSite(match, opens, setting.gazetteer)) return [];
      last = span.end;
      const place = placeAt(span, sentence, spoken) ?? setting.own;
      return place ? [{...span, name: match.groups!["site"] ? match[0] : match.groups!["name"]!, place}] : [];
    });
  });
}

/** “Cầu Kè” is a district, “khu vực Tây Nguyên” no area; a capital begins a site at the head of a sentence, or behind another. */
function isSite(match: RegExpMatchArray, opens: boolean, gazetteer: Gazetteer): boolean {
  const [words] = match;
  const name = match.groups!["name"]!;
  if (IS_LARGER.test(name) || gazetteer.regions.named.has(spelled(name)) || isName(words, gazetteer)) return false;
  return opens || /^(?:\p{Ll}|Khu|Cụm)/u.test(words);
}

function placeAt({start, end}: Span, sentence: Span, spoken: readonly Mention[]): Place | undefined {
  const next = firstWhere(spoken.length, (i) => spoken[i]!.end > start);
  const [before, after] = [spoken[next - 1], spoken[next]];
  const isIn = (mention: Mention | undefined, span: Span): boolean =>
    !!mention && mention.start < span.end && mention.end > span.start;
  if (isIn(after, {start, end}) || (!isIn(before, sentence) && isIn(after, sentence))) return after!.place;
  return before?.place ?? after?.place;
}
