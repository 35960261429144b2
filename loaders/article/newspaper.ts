import type {Role} from "./document.js";
import type {Text} from "../read/text.js";
import {author, findSignature, isLabelled, isNames} from "./byline.js";
import {findDateLine} from "./date.js";
import {headParted, isOffice, subjectOf} from "./letterhead.js";
import {findRole, ledeFirst, type Layout, type LayoutStretch} from "./layout.js";
import {cut, joined, type Line} from "./line.js";
import {isOneFigure} from "./sentence.js";
import {CAPTION_LABELS, FURNITURE} from "./words.js";

/** An article as printed, and where its main pieces stand: what the rules look at. */
interface Sheet {
  lines: Line[];
  /** What there is to say of lines without a blank one between them, by the number of their block. */
  blocks: Map<number, Block>;
  /** Indices of the last line that reads as a sentence, and of the last long one. */
  lastStory: number;
  lastLong: number;
  /** Index of the title, or −1. */
  title: number;
  /** Index of the first line after the title that reads as a sentence. */
  story: number;
  /** Index of the byline below the story, or the number of lines. */
  signed: number;
  /** Whether paragraphs are whole ones, so that a short line alone is no paragraph. */
  long: boolean;
}

interface Block {
  credited: boolean;
  short: boolean;
  /** How many of its lines say something, and whether these are all short. */
  matter: number;
  matterShort: boolean;
}

interface Rule {
  name: string;
  role: Role;
  test(line: Line, index: number, sheet: Sheet): boolean;
}

/** Tells apart the pieces of an article in plain text, as newspapers print it: no marks, only the lines and where they stand. */
export function newspaper(text: Text, all: Line[]): Layout {
  const sheet = sheetOf(paragraphs(text, headParted(all)));
  const stretches = sheet.lines.map((line, index) => ({...line, role: roleOf(line, index, sheet)}));
  return layoutOf(signed(ledeFirst(stretches)));
}

const ADDRESS = /^(?:https?:\/\/|www\.)?[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org|info|gov)(?:\/\S*)?$/;
const NOTICE = new RegExp(`^(?:${FURNITURE.join("|")})(?:$|\\s*:.{0,250}$)`, "u");
const CREDIT = new RegExp(
  String.raw`^trong ảnh(?!\p{L})|(?:^|[\s(.–-])(?:${CAPTION_LABELS.join("|")})\s*:|\(ảnh[^()]*\)\.?$|(?:^|[.!?]\s)ảnh (?!hưởng)[^.:]{3,120}:[^.:\d]{3,40}$`,
  "u"
);
/** Asked where a run of spaces begins: looking back from every character, and every space, would take too long. */
const CREDIT_BEFORE_STORY = /(?<! )(?= {2})(?<credit> {0,3}?)(?<=Ảnh: [^.:]{2,60}) {2,}(?=\p{Lu})/u;

const isFurniture = ({lower}: Line): boolean =>
  !/\p{L}/u.test(lower) || NOTICE.test(lower) || ADDRESS.test(lower) || / [>»] /.test(lower);
const isStory = ({cased}: Line): boolean => /[.…:;,]["”’»)]*$/.test(cased) || cased.length > 200;
const isCapitals = ({cased}: Line): boolean => /\p{Lu}{2}/u.test(cased) && !/\p{Ll}/u.test(cased);
const isShort = ({cased}: Line): boolean => cased.length <= 220;
const isItem = ({cased}: Line): boolean => /^[-–+•*·]/.test(cased);
const isMatter = (line: Line): boolean => !isFurniture(line) && !isLabelled(line) && !findDateLine(line.cased);

/** “Ảnh: …” and its like: what a photograph's caption says of itself. */
export const isCredited = (line: Line): boolean => line.cased.length <= 400 && CREDIT.test(line.lower);

/** In the order they are asked; the first that agrees decides. */
const rules: Rule[] = [
  {
    name: "date at the head or the foot",
    role: "date",
    test: (line, index, {lines, title}) =>
      (index < Math.max(6, title) || index >= lines.length - 4) && findDateLine(line.cased) !== undefined
  },
  {name: "button or notice", role: "furniture", test: isFurniture},
  {name: "label and names", role: "byline", test: isLabelled},
  {name: "title", role: "title", test: (_, index, {title}) => index === title},
  {
    name: "names under the title",
    role: "byline",
    test: (line, index, {title, story}) => index > title && index < story && isNames(line)
  },
  {name: "names at the foot", role: "byline", test: (_, index, {signed}) => index === signed},
  {name: "photo credit", role: "caption", test: isCredited},
  {
    name: "next to a photo credit",
    role: "caption",
    test: (line, _, sheet) => isShort(line) && block(line, sheet).credited && block(line, sheet).short
  },
  {name: "below the byline", role: "caption", test: (line, index, {signed}) => index > signed && isShort(line)},
  {
    name: "line printed twice",
    role: "caption",
    test: (line, index, {lines}) =>
      isShort(line) && [lines[index - 1], lines[index + 1]].some((next) => next?.lower === line.lower)
  },
  {name: "short sentence alone among paragraphs", role: "caption", test: isCaptionByLength},
  {name: "over the title", role: "heading", test: (_, index, {title}) => index < title},
  {name: "heading", role: "heading", test: isHeading},
  {name: "paragraph", role: "body", test: () => true}
];

function roleOf(line: Line, index: number, sheet: Sheet): Role {
  return rules.find(({test}) => test(line, index, sheet))!.role;
}

const block = ({block}: Line, {blocks}: Sheet): Block => blocks.get(block)!;

/** A sentence, or the same picture told twice (its alternative text and its caption), between paragraphs of several sentences. */
function isCaptionByLength(line: Line, index: number, sheet: Sheet): boolean {
  if (!sheet.long || isItem(line)) return false;
  const {matter, matterShort} = block(line, sheet);
  const alone = matter === 1 && /\p{L}[.…]$/u.test(line.cased) && !/[.!?…] \p{Lu}/u.test(line.cased);
  const told = matter === 2 && index > sheet.title;
  return (alone || told) && line.cased.length <= 160 && matterShort && sheet.lastLong > index;
}

function isHeading(line: Line, index: number, {lastStory}: Sheet): boolean {
  if (isItem(line) || line.cased.length > 150 || (isStory(line) && !isCapitals(line))) return false;
  return lastStory > index;
}

function sheetOf(lines: Line[]): Sheet {
  const title = titleIndex(lines);
  const after = lines.findIndex((line, index) => index > title && isMatter(line) && isStory(line));
  const story = after < 0 ? lines.length : after;
  const lengths = lines
    .slice(story)
    .filter((line) => isMatter(line) && isStory(line))
    .map(({cased}) => cased.length);
  const long = (lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 0) >= 300;
  const lastLong = lines.findLastIndex((line) => !isShort(line));
  return {
    ...{lines, title, story, signed: signedIndex(lines, story, lastLong), long},
    ...{lastStory: lines.findLastIndex(isStory), lastLong},
    blocks: new Map([...blocksOf(lines)].map(([number, block]) => [number, blockOf(block)]))
  };
}

function blockOf(lines: readonly Line[]): Block {
  const matter = lines.filter(isMatter);
  return {
    credited: lines.some(isCredited),
    short: lines.every(isShort),
    matter: matter.length,
    matterShort: matter.every(isShort)
  };
}

function blocksOf(lines: Line[]): Map<number, Line[]> {
  const blocks = new Map<number, Line[]>();
  for (const line of lines) {
    const block = blocks.get(line.block);
    if (block) block.push(line);
    else blocks.set(line.block, [line]);
  }
  return blocks;
}

/** The first line above the story; or the second, where the first is only the line over the title (shorter, or in capitals). */
function titleIndex(lines: Line[]): number {
  const subject = subjectOf(lines);
  if (subject !== undefined) return subject;
  // What says itself that it is a caption is no title, wherever it stands.
  const isTold = (line: Line): boolean => isMatter(line) && !isCredited(line);
  const first = lines.findIndex(isTold);
  const second = lines.findIndex((line, index) => index > first && isTold(line));
  if (first < 0 || lines[first]!.cased.length > 200) return -1;
  if (second < 0 || isStory(lines[first]!) || isStory(lines[second]!) || isNames(lines[second]!)) return first;
  const [over, under] = [lines[first]!, lines[second]!];
  const isOver = isCapitals(over) && (isOffice(over) || !isCapitals(under));
  return over.cased.length * 2 < under.cased.length || isOver ? second : first;
}

/** Names in the last fifth of an article, with nothing but captions after them. */
function signedIndex(lines: Line[], story: number, lastLong: number): number {
  const length = lines.at(-1)?.end ?? 0;
  const found = lines.findIndex(
    (line, index) => index > story && index > lastLong && line.start > length * 0.8 && isNames(line)
  );
  return found < 0 ? lines.length : found;
}

/** Lines made whole again: where a paragraph was wrapped, and where a caption and its story were run together. */
function paragraphs(text: Text, all: Line[]): Line[] {
  const groups: [Line, ...Line[]][] = [];
  for (const block of blocksOf(withUnits(text, all)).values()) {
    const goesOn = isSet(block) ? isFull(widthOf(block)) : continues;
    for (const [i, line] of block.entries()) {
      if (i && goesOn(block[i - 1]!, line)) groups.at(-1)!.push(line);
      else groups.push([line]);
    }
  }
  return groups.flatMap((group) => apart(joined(text, group)));
}

/** A number and its unit, a line each, are one figure. */
const withUnits = (text: Text, lines: Line[]): Line[] =>
  lines.flatMap((line, i) => {
    const [before, next] = [lines[i - 1], lines[i + 1]];
    if (before && isOneFigure(before, line, text.lower)) return [];
    return next && isOneFigure(line, next, text.lower) ? [joined(text, [line, next])] : [line];
  });

/** A sentence that goes on in lower case on the next line. */
function continues(line: Line, next: Line): boolean {
  return (
    /^\p{Ll}/u.test(next.cased) &&
    !/[.!?…:;]["”’»)]*$/.test(line.cased) &&
    !/^\p{L}[.)]/u.test(next.cased) &&
    !ADDRESS.test(next.cased)
  );
}

const widthOf = (block: Line[]): number => block.reduce((width, {cased}) => Math.max(width, cased.length), 0);

/** Whether a line leaves no room for the first word of the next. */
const isFull =
  (width: number) =>
  (line: Line, next: Line): boolean =>
    line.cased.length + 1 + next.cased.split(" ", 1)[0]!.length > width && !isItem(next);

/** Whether a block was set to a width, as an old screen or a letter is: nearly every line but the last is full. */
function isSet(block: Line[]): boolean {
  const width = widthOf(block);
  if (block.length < 3 || width < 40 || width > 120) return false;
  const full = block.slice(1).filter((next, i) => isFull(width)(block[i]!, next));
  return full.length >= (block.length - 1) * 0.9;
}

function apart(line: Line): Line[] {
  const match = CREDIT_BEFORE_STORY.exec(line.cased);
  if (!match) return [line];
  const at = match.index + match.groups!["credit"]!.length;
  return [cut(line, 0, at), cut(line, at)];
}

/** Sets the writer's names apart from the last paragraph, where they were run into it and stand nowhere else. */
function signed(stretches: LayoutStretch[]): LayoutStretch[] {
  const last = stretches.findLast(({role}) => role === "body");
  const at = last && findSignature(last);
  if (at === undefined || stretches.some(({role}) => role === "byline")) return stretches;
  return stretches.flatMap((stretch): LayoutStretch[] =>
    stretch === last
      ? [
          {...cut(last, 0, at), role: "body"},
          {...cut(last, at), role: "byline"}
        ]
      : [stretch]
  );
}

function layoutOf(stretches: LayoutStretch[]): Layout {
  const byline = findRole(stretches, "byline");
  const date = findRole(stretches, "date");
  return {
    stretches,
    title: findRole(stretches, "title")?.cased ?? null,
    author: byline ? author(byline) : null,
    published: (date && findDateLine(date.cased)) ?? null
  };
}
