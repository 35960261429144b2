import type {PERIOD_ROUTES} from "../../tables/schema.js";
import {MOVED_TO} from "../numeral/rules.js";
import {regexp} from "../../read/regexp.js";
import {oneOf} from "../../read/rule.js";
import type {Dated} from "./dated.js";

interface Where {
  /** Offsets of the figure with its unit in the cleaned text. */
  from: number;
  to: number;
  /** Whether it tells of a stretch of time and not of its end: a growth, not the level that it led to. */
  flows?: boolean;
}

/** “năm 2017 và 2018 lần lượt là 14,6% và 7,6%”: each of the figures behind, in order, has a period of its own before it. */
export function inTurn<F extends Where>(figures: readonly F[], periods: readonly Dated[], turn: number): [F, Dated][] {
  const named = periods.filter(({end, compared}) => end <= turn && !compared);
  const told = figures.filter(({from}) => from > turn);
  return named.length > 1 && named.length === told.length ? told.map((figure, i) => [figure, named[i]!]) : [];
}

/** How far behind a figure its period may follow it: “gần 2.000 người trong năm 2016”. */
const BEHIND = 30;

/** “đến nay” of a text whose day is not known says that it is none of the times named before. */
const spans = ({compared, period}: Dated): boolean =>
  !compared && (period.end !== null || period.start !== null || period.now === true);

/** A period that stands at the head of its sentence holds for all of it: “Năm 2016, …”, “Tính đến cuối năm 2016, …”. */
const LEADING = [
  ...["trong", "vào", "tính", "đến", "tới", "từ", "cuối", "đầu", "giữa", "riêng", "cũng", "chỉ", "hết", "kể", "sang"],
  ...[
    "bước",
    "theo",
    "và",
    "còn",
    "nhưng",
    "ngay",
    "trước",
    "sau",
    "mới",
    "khi",
    "ở",
    "tại",
    "cả",
    "suốt",
    "qua",
    "với"
  ]
];
const OPENS = regexp(`(?:^|[.:\\n])\\s*[“"‘«]?\\s*(?:[-–+•*]\\s*)?(?:(?:${oneOf(LEADING)})\\s+)*$`);
const opens = ({start}: Dated, lower: string): boolean => OPENS.test(lower.slice(Math.max(0, start - 45), start));

/** A clause ended between the two: “năm 2011 có 40 hộ, còn 12 hộ”. */
const CLAUSE_ENDS = /;|^\D*\d[^]*?,\s/u;

/**
 * How a figure's period was found, the surest first; `elsewhere` is in another clause, whose alone it may be, and `undated` is
 * “until now” in a text that prints no date.
 */
export type PeriodRoute = (typeof PERIOD_ROUTES)[number];

/** A period with how it was found. */
export interface When {
  dated: Dated;
  route: PeriodRoute;
}

/** As far before a figure as its own clause reaches. */
const CLAUSE = 60;

/** What the text of a figure says of when: the periods of its sentence, of the line its list hangs on, and of its paragraph. */
interface Around {
  sentence: readonly Dated[];
  lead: readonly Dated[];
  paragraph: readonly Dated[];
  /** Whether it is an item of the list that hangs on that line: then the line says more than the items before. */
  isItem?: boolean;
}

/**
 * The period a figure holds for: one in brackets right behind it, else the last one before it in its sentence, else one right
 * behind it, else that of the line before its list, else the paragraph's.
 */
export function periodOf(
  {from, to, flows = false}: Where,
  {sentence, lead, paragraph, isItem}: Around,
  lower: string,
  goesOn: (dated: Dated) => boolean
): When | undefined {
  const here = sentence.filter(spans);
  const bracketed = here.find(
    ({start, end}) =>
      start >= to &&
      start <= to + 2 &&
      !/[,;]/.test(lower.slice(to, start)) &&
      !OF_NEXT.test(lower.slice(end, end + OPENS_NEXT))
  );
  // “so với năm 2010 (2.100 tỷ đồng)”: what it was then.
  const compared = sentence.find(({compared, end}) => compared && /^\s*\(\s*$/.test(lower.slice(end, from)));
  const beside = bracketed ?? compared;
  if (beside) return {dated: beside, route: "bracket"};
  const until = startOfMove(here, from, lower);
  const told = here.filter((dated) => dated.end <= until && !isAside(dated, from, lower));
  const before =
    told.findLast((dated) => !dated.names && !isOfAnother(dated, lower)) ??
    told.findLast(({names}) => !names) ??
    told.at(-1);
  const next = before && here.find(({start}) => IS_DATED.test(lower.slice(to, start)));
  if (before) {
    const route = routeBefore(before, from, lower);
    // “năm 2020 đạt 170 triệu USD; thu ngân sách chiếm 20% từ GDP vào năm 2015”: its own stands right behind it.
    if (next && next.start >= to && route === "elsewhere" && lower.slice(before.end, from).includes(";"))
      return {dated: next, route: "behind"};
    const isOver = route === "elsewhere" && lower.slice(before.end, from).includes(";");
    const around = isOver ? headOf(here, before, flows, lower) : undefined;
    return around ? {dated: around, route: "sentence"} : {dated: before, route};
  }
  // “22 xã với dân số (năm 2016) là …”: in brackets of its own it is of what stands before them.
  const behind = here.find(
    ({start}) => start >= to - 1 && start <= to + BEHIND && !/\p{L}\s*\(\s*$/u.test(lower.slice(to, start))
  );
  if (behind) return {dated: behind, route: /[,;]/.test(lower.slice(to, behind.start)) ? "elsewhere" : "behind"};
  const holds = (dated: Dated): boolean => spans(dated) && dated.end <= from && !dated.period.days && goesOn(dated);
  const led = lead.findLast(holds);
  if (led && isItem) return {dated: led, route: "lead"};
  const earlier = paragraph.findLast(holds);
  if (earlier) return {dated: earlier, route: earlier.period.term || opens(earlier, lower) ? "paragraph" : "elsewhere"};
  return led && {dated: led, route: "lead"};
}

/** Between a figure and the time that closes its clause. */
const IS_DATED = regexp(/^[^.,;:()\d]{0,24}$/u);

/** “tăng 8% (sơ bộ quý I/2015 tăng 7,9%); trong đó …”: of the figure in its brackets, and of none behind them. */
function isAside({start, end}: Dated, from: number, lower: string): boolean {
  const [before, behind] = [
    lower.slice(Math.max(0, start - ASIDE), start),
    lower.slice(end, Math.min(from, end + ASIDE))
  ];
  const [open, close] = [/\([^()]*$/.exec(before), closeOf(behind)];
  return open !== null && close > 0 && /\d/.test(behind.slice(0, close));
}
const ASIDE = 80;

/** Where the brackets close that a text stands in, past those that open in it; −1 where they do not. */
function closeOf(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; ++i) {
    if (text[i] === "(") ++depth;
    else if (text[i] === ")" && depth-- === 0) return i;
  }
  return -1;
}

/** “3,1% (6 tháng đầu năm 2012 là 3,3%)”: the time of what follows in the brackets. */
const OF_NEXT = regexp(/^\s*(?:chỉ\s+|mới\s+)?(?:là|đạt|có|còn|:|xếp|đứng|chiếm|\d)(?!\p{L})/u);
const OPENS_NEXT = 12;

/** “32% (đầu năm 2016) xuống còn 11% (năm 2019)”: in brackets of its own, right behind the figure that it dates. */
const DATED_IN_BRACKETS = regexp(
  /\d[\d.,]*\s*[\p{L}%/]*(?:\s[\p{L}/]+){0,2}(?<!năm|tháng|kỳ)\s*\((?:(?:vào|tính|đến|trong|cuối|đầu)\s)*$/u
);
const BRACKETED = 45;
const isOfAnother = ({start, end}: Dated, lower: string): boolean =>
  lower[end] === ")" && DATED_IN_BRACKETS.test(lower.slice(Math.max(0, start - BRACKETED), start));

/** “từ 11,25% năm 2011 xuống còn 2,89%”: the year of where a move began is not that of where it ended. */
const MOVES_FROM = regexp(/(?<!\p{L})từ\s+(?:mức\s+)?\d[\d.,]*\s*%?(?:\s+[\p{L}/]+){0,4}\s*$/u);
const MOVE = 70;

/** Before which offset the periods stand that may be a figure's: where it ends a move, before that. */
function startOfMove(here: readonly Dated[], from: number, lower: string): number {
  const last = here.findLast(({end}) => end <= from);
  if (!last || last.period.now || from - last.end > MOVE || !MOVED_TO.test(lower.slice(last.end, from))) return from;
  const move = MOVES_FROM.exec(lower.slice(Math.max(0, last.start - MOVE), last.start));
  return move ? last.start : from;
}

/** The time at the head of a sentence holds for its later clauses, whatever a clause between them has named, but not its end. */
const headOf = (here: readonly Dated[], before: Dated, flows: boolean, lower: string): Dated | undefined =>
  here.find(
    (dated) =>
      dated.start < before.start &&
      !dated.names &&
      !dated.period.now &&
      (flows || dated.period.end !== before.period.end) &&
      (dated.period.term || opens(dated, lower))
  );

/** How often what a clause tells comes about: “mỗi năm giảm nghèo từ 2% trở lên”. */
export const frequencyNear = ({from, to}: Where, periods: readonly Dated[], lower: string): string | undefined =>
  periods.findLast(
    ({start, end, period}) =>
      period.start === null &&
      period.end === null &&
      (end <= from
        ? from - end <= CLAUSE && !CLAUSE_ENDS.test(lower.slice(end, from))
        : start >= to - 1 && start <= to + BEHIND && !/[,;]/.test(lower.slice(to, start)))
  )?.period.freq;

function routeBefore(before: Dated, from: number, lower: string): PeriodRoute {
  if (isElsewhere(before, lower.slice(before.end, from), lower)) return "elsewhere";
  return from - before.end <= CLAUSE ? "clause" : "sentence";
}

const isElsewhere = (dated: Dated, between: string, lower: string): boolean =>
  !dated.period.now && CLAUSE_ENDS.test(between) && !opens(dated, lower);
