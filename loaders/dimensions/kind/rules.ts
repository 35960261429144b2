import type {ValueKind} from "../../observation.js";
import {firstWhere} from "../../read/first-where.js";
import {oneOf} from "../../read/rule.js";
import {AHEAD, AIM_VERBS, DONE, KINDS, NOT_KINDS, REACHED_WORDS, STANDING} from "./words.js";
import {matchesOf, regexp} from "../../read/regexp.js";

const kinds = new Map<string, ValueKind>(
  Object.entries(KINDS).flatMap(([kind, words]) => words.map((word) => [word, kind as ValueKind] as const))
);
const done = new Set(DONE);
const CUES = regexp(`(?<!\\p{L})(?:${oneOf([...NOT_KINDS, ...DONE, ...kinds.keys()])})(?!\\p{L})`, "g");

const STANDS = regexp(`^[^.,;:()]{0,12}?(?<!\\p{L})(?:${oneOf(STANDING)})(?!\\p{L})`);

const AHEAD_CUES = regexp(
  `^[^.,;:()]{0,60}?(?<!\\p{L})(?<!và )(?<cue>${oneOf(Object.values(AHEAD).flat())})(?!\\p{L})`
);

/** A word that bears on the kind of the figures after it. */
export interface Cue {
  start: number;
  /** Undefined for a word that only looks like a cue. */
  kind: ValueKind | undefined;
  /** Where its bracket ends: beyond it the cue says nothing any more. */
  until: number;
}

/** From a name of aims to what opens them: “các chỉ tiêu chủ yếu đến năm 2025:”, “đề ra 20 chỉ tiêu, trong đó”. */
const OPENS_AIMS = "[^.;:]{0,90}?(?::|(?<!\\p{L})(?:như(?:\\s+sau)?|gồm|bao\\s+gồm|cụ\\s+thể|trong\\s+đó)(?=[\\s:]))";
const AIMED = regexp(
  `(?<!\\p{L})(?<verb>(?:${oneOf(AIM_VERBS)})(?!\\p{L})[^.;:]{0,60}?(?<!\\p{L}))?(?<noun>chỉ\\s+tiêu|mục\\s+tiêu|kế\\s+hoạch|dự\\s+toán)(?!\\s+quốc\\s+gia)(?<told>${OPENS_AIMS})`,
  "g"
);
/** “với một số chỉ tiêu chủ yếu thu ngân sách tăng …”, “đề ra 4 nhiệm vụ trọng tâm: …”: after a verb that sets them. */
const SET_TO = regexp(
  `(?<!\\p{L})(?:${oneOf(AIM_VERBS)})(?!\\p{L})(?<told>[^.;:]{0,90}?)(?<!\\p{L})(?:(?:một số|các|những|nhiều)\\s+(?:chỉ|mục)\\s+tiêu\\s+(?:chủ yếu|cơ bản|quan trọng|chính)\\s+(?=\\p{L})(?!(?:của|trong|về|đã|được|đạt|đề|do|mà|để|và|theo|cho|trên|đến|năm|giai|nhiệm)(?!\\p{L}))|(?:nhiệm\\s+vụ|phương\\s+hướng)[^.;:]{0,40}:)`,
  "g"
);
const PLAN_IS = regexp(
  /(?<!\p{L})(?:dự toán|kế hoạch|chỉ tiêu)[^.;,:()\d]{0,40}?\s(?:giao|đề ra|đặt ra)\s+là(?=\s)/u,
  "g"
);
/** “với chỉ tiêu “85% người dân có bảo hiểm y tế””: its words stand in quotes. */
const QUOTED = regexp(/(?<!\p{L})(?:chỉ|mục)\s+tiêu(?:\s+(?:về|là))?\s*(?<open>[“"])[^”"]{0,160}[”"]/u, "g");
/** What has been reached is no aim, whatever it was measured by. */
const REACHED = regexp(`(?<!\\p{L})(?:${oneOf(REACHED_WORDS)})(?!\\p{L})`);
/** By which aims are measured: “tăng so với kế hoạch: …”. */
const MEASURED_BY = regexp(/(?<!\p{L})(?:so với|bằng|theo|tăng|giảm)(?!\p{L})/u);
const isAnswer = (text: string): boolean => REACHED.test(text) || MEASURED_BY.test(text);

/** “thông qua 16 chỉ tiêu nhiệm kỳ 2020-2025”: the sentence behind it tells them. */
const SET = regexp(
  `(?<!\\p{L})(?:${oneOf(AIM_VERBS)})(?!\\p{L})(?<told>[^.;:]{0,60}?)(?<!\\p{L})(?:chỉ\\s+tiêu|mục\\s+tiêu)(?!\\s+quốc\\s+gia)(?!\\p{L})`
);

/** Whether a sentence in lower case says that aims were set, and none of what became of them. */
export function setsAims(sentence: string): boolean {
  const set = SET.exec(sentence);
  return !!set && !isAnswer(set.groups!.told!) && !REACHED.test(sentence.slice(set.index + set[0].length));
}

/** Whether a line of lower-case text says that something was done, reached or assessed. */
export const saysReached = (lower: string): boolean => REACHED.test(lower);

const COUNTED_BEFORE = /\d\s*$/;
/** As far back as its clause may say that aims were reached. */
const CLAUSE = 60;

const clauseBefore = (text: string, at: number): string =>
  /[^.;:]*$/.exec(text.slice(Math.max(0, at - CLAUSE), at))![0];

/** “yêu cầu đến năm 2025 … phải bao phủ”: what must be by a time. */
const MUST = regexp(
  /(?<!\p{L})(?:yêu\s+cầu|đòi\s+hỏi|(?:đến|trước)\s+(?:hết\s+|cuối\s+)?năm\s+\d{4})(?!\p{L})[^.;:]{0,80}?(?<!(?:không|gặp|mắc|vấp|trúng)\s)(?<must>phải)(?!\p{L})/u,
  "g"
);

/** “đạt 57% dự toán”: what a share is of, not what follows. */
const SHARE_OF = /(?<=%\s*(?:so\s+với\s+|của\s+)?)/y;

interface CueRule {
  name: string;
  /** The cues of a stretch of lower-case text, in its own offsets. */
  find(text: string): Cue[];
}

/** All that they find counts. */
export const cueRules: readonly CueRule[] = [
  {
    // “phấn đấu 5 xã”, “dự toán 4 tỷ”, “nay 3 xã”
    name: "từ báo loại",
    find(text) {
      const brackets = bracketsIn(text);
      return matchesOf(CUES, text).map(({0: match, index: start}) => {
        const cue = match.replace(/\s+/g, " ");
        const kind = done.has(cue) ? "actual" : isMeasure(cue, text, start) ? undefined : kinds.get(cue);
        const around = brackets[firstWhere(brackets.length, (i) => brackets[i]!.end > start)];
        return {start, kind, until: around && around.start < start ? around.end : Infinity};
      });
    }
  },
  {
    // “đề ra 20 chỉ tiêu, trong đó”: aims or plans are announced without a verb of striving.
    name: "chỉ tiêu nêu ra",
    find: (text) =>
      matchesOf(AIMED, text).flatMap(({0: match, index, groups}) => {
        const {verb, noun, told} = groups!;
        const clause = clauseBefore(text, index);
        if (!verb && (isAnswer(told!) || isAnswer(clause) || COUNTED_BEFORE.test(clause))) return [];
        return [{start: index + match.length - 1, kind: /^(?:kế|dự)/.test(noun!) ? "plan" : "target", until: Infinity}];
      })
  },
  {
    name: "chỉ tiêu đặt ra",
    find: (text) =>
      matchesOf(SET_TO, text).flatMap(({0: match, index, groups}) =>
        isAnswer(groups!.told!) ? [] : [{start: index + match.length - 1, kind: "target", until: Infinity}]
      )
  },
  {
    // “so với dự toán cả năm Trung ương giao là 405.000 tỷ đồng”
    name: "dự toán giao là",
    find: (text) =>
      matchesOf(PLAN_IS, text).map(({0: match, index}) => ({
        start: index + match.length - 1,
        kind: "plan",
        until: Infinity
      }))
  },
  {
    name: "chỉ tiêu trong ngoặc kép",
    find: (text) =>
      matchesOf(QUOTED, text).map(({0: match, index, groups}) => ({
        start: index + match.indexOf(groups!.open!),
        kind: "target",
        until: index + match.length
      }))
  },
  {
    name: "phải trước một hạn",
    find: (text) =>
      matchesOf(MUST, text).map(({0: match, index}) => ({
        start: index + match.length - 1,
        kind: "target",
        until: Infinity
      }))
  }
];

/** The cues of a stretch of lower-case text, in its offsets. */
export function cuesIn(lower: string, start: number, end: number): Cue[] {
  const text = lower.slice(start, end);
  return cueRules
    .flatMap((rule) => rule.find(text))
    .map(({start: at, kind, until}) => ({start: start + at, kind, until: start + until}))
    .sort((a, b) => a.start - b.start);
}

/** “đạt và vượt tiến độ thu của dự toán giao”: by what something is measured, not what follows. */
const MEASURED = regexp(/(?<!\p{L})(?:vượt|đạt|bằng|so với|hoàn thành)(?!\p{L})[^.,;:()\d]{0,40}$/u);
const MEASURES: ReadonlySet<string> = new Set(["dự toán", "kế hoạch"]);

/** Whether a word of plans tells what something was measured by. */
function isMeasure(cue: string, text: string, at: number): boolean {
  SHARE_OF.lastIndex = at;
  return SHARE_OF.test(text) || (MEASURES.has(cue) && MEASURED.test(clauseBefore(text, at)));
}

/** From each bracket that opens to the first that closes; one that nothing closes is none. */
function bracketsIn(text: string): {start: number; end: number}[] {
  const found: {start: number; end: number}[] = [];
  for (let end = 0; ;) {
    const start = text.indexOf("(", end);
    if (start < 0) return found;
    end = text.indexOf(")", start);
    if (end < 0) return found;
    found.push({start, end});
  }
}

/** A figure among the words that bear on its kind. */
interface Cued {
  cues: readonly Cue[];
  at: number;
  /** The lower-case text right behind it. */
  right: string;
  /** What the list it stands in announced. */
  announced: ValueKind;
}

interface KindRule {
  name: string;
  /** The kind of a figure; undefined where the rule says nothing of it. */
  find(figure: Cued): ValueKind | undefined;
}

const cueOf = ({cues, at}: Cued): Cue | undefined =>
  cues.findLast(({start, kind, until}) => kind !== undefined && start < at && until > at);

const unlessActual = (kind: ValueKind | undefined): ValueKind | undefined => (kind === "actual" ? undefined : kind);

/** In order; the first that finds something. */
export const rules: readonly KindRule[] = [
  {
    // “dự kiến hỗ trợ 10 dự án đang triển khai”
    name: "đang có",
    find: ({right}) => (STANDS.test(right) ? "actual" : undefined)
  },
  {
    // “dự kiến xây 25 trường”: the last cue decides.
    name: "từ trước số",
    find: (figure) => unlessActual(cueOf(figure)?.kind)
  },
  {
    // “Các chỉ tiêu chủ yếu:” over a list
    name: "danh sách nêu ra",
    find: (figure) => (cueOf(figure) ? undefined : unlessActual(figure.announced))
  },
  {
    // “25 trường sẽ được xây mới”
    name: "từ sau số",
    find({right}) {
      const cue = AHEAD_CUES.exec(right)?.groups!.cue;
      if (cue === undefined) return undefined;
      return (Object.keys(AHEAD) as ValueKind[]).find((kind) => AHEAD[kind]!.includes(cue));
    }
  }
];

/** The kind that the cues before a figure, the list it stands in and the words right behind it give it; else actual. */
export function kindAt(cues: readonly Cue[], at: number, right: string, announced: ValueKind = "actual"): ValueKind {
  for (const rule of rules) {
    const kind = rule.find({cues, at, right, announced});
    if (kind) return kind;
  }
  return "actual";
}
