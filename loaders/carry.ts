import type {Figure} from "./figure.js";
import {compatible, type Match, type Vocabulary} from "./indicator/rules.js";
import type {Spoken} from "./measure/rules.js";
import type {Measure} from "./observation.js";
import type {Said} from "./said.js";
import {regexp} from "./regexp.js";

/** A figure whose indicator may have been named with one before it. */
interface Open {
  figure: Figure;
  spoken: Spoken;
  /** The indicator that its own words name, if any. */
  found: Match | undefined;
  previous: Said & {match: Match};
  /** Lower-case text between the two. */
  between: string;
  sameSentence: boolean;
  vocabulary: Vocabulary;
}

interface Carried {
  code?: string;
  measure?: Measure;
  qualifier?: string | null;
}

interface Rule {
  name: string;
  /** What the figure takes over, undefined where the rule does not fit. */
  take(open: Open): Carried | undefined;
}

const MOVES = new Set<Measure>(["growth", "change", "multiple", "plan_share", "share"]);
/** A phrase between the two figures, or behind the second, that scores more names the second's own indicator. */
const NAMED = 1;
/** A verb begins a new statement. */
const VERBS = regexp(/(?<!\p{L})(?:tăng|giảm|đạt|chiếm|có|gấp|thành lập|xây|hỗ trợ|gồm|trong đó)(?!\p{L})/u);
/** An item of a list begins. */
const NEXT_ITEM = regexp(/(?:,|;|(?<!\p{L})(?:và|còn)(?!\p{L}))/u);
/** “con số này”: what the sentence before has named. */
const THIS = regexp(/(?:^|\P{L})(?:t[ỷỉ] lệ|con số|chỉ số|chỉ tiêu|mức|số) này(?!\p{L})/u);
const isMoney = (unit: string): boolean => unit === "vnd" || unit === "usd";

/** In order: the first that fits. */
const rules: Rule[] = [
  {
    // “tăng 78 (hơn 3,3%)”: the same rise once more, as a percentage.
    name: "mức tăng bằng phần trăm",
    take: ({figure, spoken, previous, sameSentence}) =>
      sameSentence &&
      spoken.measure === "share" &&
      previous.spoken.measure === "change" &&
      figure.unit !== previous.figure.unit
        ? {measure: "growth"}
        : undefined
  },
  {
    // “đạt 145,5 tỷ đồng, bằng 102% kế hoạch, tăng 46,2 tỷ đồng”: what says only how a thing moved goes on speaking of it.
    name: "nói tiếp",
    take: ({spoken, found, previous, sameSentence, vocabulary}) => {
      if (!sameSentence || !MOVES.has(spoken.measure) || isOwn(found, previous)) return undefined;
      const rate = spoken.measure === "share" ? previous.match.indicator.rate : undefined;
      return rate && vocabulary.byCode.has(rate) ? {code: rate} : {};
    }
  },
  {
    // “1,024 triệu tỷ đồng, khoảng 43,5 tỷ USD”: one sum in two currencies.
    name: "hai đồng tiền",
    take: ({figure, previous, between, sameSentence}) =>
      sameSentence &&
      figure.unit !== previous.figure.unit &&
      [figure, previous.figure].every(({unit}) => isMoney(unit)) &&
      /^\s*[,(]\s*(?:tức|tương đương|hay|bằng)?\s*$/.test(between)
        ? {}
        : undefined
  },
  {
    // “tỷ lệ hộ nghèo còn 10% (35.700 hộ)”: the count that the rate is of.
    name: "số trong ngoặc",
    take: ({figure, previous, between, sameSentence, vocabulary}) => {
      if (!sameSentence || previous.figure.unit !== "percent" || figure.unit !== "count" || !/^\s*\(\s*$/.test(between))
        return undefined;
      const count = [...vocabulary.byCode.values()].find(({rate}) => rate === previous.match.indicator.code);
      return count && {code: count.code};
    }
  },
  {
    // “cơ cấu kinh tế: nông nghiệp 27,6%, công nghiệp 35%”: the head of a list is named once, before its first item.
    name: "liệt kê tỷ lệ",
    take: ({figure, found, previous, between, sameSentence}) =>
      sameSentence &&
      !found &&
      figure.unit === "percent" &&
      previous.figure.unit === "percent" &&
      previous.match.end <= previous.figure.start &&
      /^(?:,|\s*và)\s[^.;:,()]{2,44}$/.test(between)
        ? {qualifier: between.replace(/^(?:,|\s*và)\s/, "").trim(), measure: previous.spoken.measure}
        : undefined
  },
  {
    // “kết nạp 44.315 đảng viên; trong đó 19.800 nữ; dân tộc 504”: parts of a whole, told by their names alone.
    name: "trong đó",
    take: ({figure, found, previous, between, sameSentence}) => {
      const part = /^(?<list>.{0,60}?trong đó,?|[^;,.()]{0,40}[;,])\s*(?<name>[^.;:()\d]{0,60}?)\s*(?:là|có)?\s*$/.exec(
        between
      );
      const opened = part && (/trong đó/.test(part.groups!.list!) || previous.match.phrase === PART);
      if (!sameSentence || found || !opened || figure.noun) return undefined;
      const qualifier = part.groups!.name || null;
      if (figure.unit === "percent" && previous.figure.unit !== "percent") return {qualifier, measure: "share"};
      return figure.unit === previous.figure.unit ? {qualifier} : undefined;
    }
  },
  {
    // “36,6km cấp I, 65km cấp II và 114km cấp III”, “Hà Nội 6,1 triệu đồng, Bắc Ninh 5,4 triệu đồng”: one thing, item by item.
    name: "liệt kê",
    take: ({figure, spoken, found, previous, between, sameSentence}) =>
      sameSentence &&
      !found &&
      figure.unit !== "percent" &&
      figure.unit === previous.figure.unit &&
      figure.noun === previous.figure.noun &&
      spoken.measure === "level" &&
      previous.spoken.measure === "level" &&
      /^[^.:()]{0,50}$/.test(between) &&
      NEXT_ITEM.test(between) &&
      !VERBS.test(between)
        ? {}
        : undefined
  },
  {
    // “Tỷ lệ này năm 2017 là 14,6%”: named in the sentence before.
    name: "tỷ lệ này",
    take: ({found, between, previous}) =>
      !found && THIS.test(between) ? {measure: previous.spoken.measure} : undefined
  }
];

const PART = "trong đó";

const isOwn = (found: Match | undefined, {figure}: Said): boolean =>
  found !== undefined && found.score > NAMED && found.start >= figure.to;

/** Characters beyond which nothing is carried on any more. */
const FAR = 300;

/** What a figure takes over from the one before it: its indicator, how it is spoken of, or nothing. */
export function carried(
  open: Omit<Open, "previous" | "between" | "sameSentence">,
  previous: Said | undefined,
  lower: string
): {spoken: Spoken; match: Match} | undefined {
  if (!previous?.match || open.figure.period || open.figure.from - previous.figure.to > FAR) return undefined;
  const whole: Open = {
    ...open,
    previous: {...previous, match: previous.match},
    between: lower.slice(previous.figure.to, open.figure.from),
    sameSentence: previous.figure.sentence === open.figure.sentence
  };
  for (const {name, take} of rules) {
    const taken = take(whole);
    const match = taken && matchOf(whole, taken, name);
    if (match) return {spoken: taken.measure ? {...open.spoken, measure: taken.measure} : open.spoken, match};
  }
  return undefined;
}

function matchOf({figure, spoken, previous, vocabulary}: Open, taken: Carried, name: string): Match | undefined {
  const indicator = taken.code ? vocabulary.byCode.get(taken.code)! : previous.match.indicator;
  if (!compatible(indicator, {unit: figure.unit, measure: taken.measure ?? spoken.measure})) return undefined;
  const qualifier = taken.qualifier === undefined ? previous.match.qualifier : taken.qualifier;
  return {...previous.match, indicator, qualifier, phrase: name, score: Math.max(1, previous.match.score - 2)};
}
