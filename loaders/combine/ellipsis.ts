import {
  FUNCTION_WORDS,
  IN_TURN,
  KINDS_OF_PLACE,
  PEOPLE,
  RANKED,
  SCHOOLS,
  SECTOR_KINDS,
  SECTOR_VERBS,
  SECTOR_WORDS,
  SECTORS
} from "./ellipsis-words.js";
import type {FoundFigure} from "./figure.js";
import {compatible, type Match, type Vocabulary} from "../indicator/rules.js";
import {LEVEL, type Measured} from "../dimensions/measure/rules.js";
import type {Measure, ValueKind} from "../observation.js";
import {COUNTED} from "../dimensions/unit/words.js";
import {QUANTITIES} from "../indicator/words.js";
import {oneOf} from "../read/rule.js";
import {NOW} from "../dimensions/period/words.js";
import type {Described} from "./described.js";
import type {Text} from "../read/text.js";
import {regexp} from "../read/regexp.js";

/** A figure whose indicator may have been named with one before it. */
interface Open {
  figure: FoundFigure;
  measured: Measured;
  /** The indicator that its own words name, if any. */
  found: Match | undefined;
  previous: Named;
  /** The last figure before it that stated a level, unit for unit: what a list of parts is of. */
  head: Named | undefined;
  /** The last level of its unit in its sentence, in brackets or not. */
  levels(): Named | undefined;
  /** The figures before it, the last at the end. */
  before: readonly Described[];
  /** The text between the two, in lower case and without asides; `written` is the same as it is written. */
  between: string;
  written(): string;
  /** The text behind the figure, in lower case. */
  after: string;
  sameSentence: boolean;
  /** Whether the sentence has said that what it lists is told in turn. */
  inTurn(): boolean;
  vocabulary: Vocabulary;
}

type Named = Described & {match: Match};

interface Carried {
  code?: string;
  measure?: Measure;
  qualifier?: string | null;
  kind?: ValueKind;
  /** What it is taken from, where that is not the figure right before it. */
  from?: Named;
}

interface Rule {
  name: string;
  /** Where what it takes over is the head of items: how these are told. */
  item?: "part" | "listed";
  /** Whether each says anew what narrows it. */
  afresh?: true;
  /** Whether it is of the field that the one before was of. */
  ofField?: true;
  /** What the figure takes over, undefined where the rule does not fit. */
  take(open: Open): Carried | undefined;
}

const MOVES = new Set<Measure>(["growth", "change", "multiple", "plan_share", "share", "rank"]);
/** A phrase between the two figures, or behind the second, that scores more names the second's own indicator. */
const NAMED = 1;
/** “Trong đó lúa 115 ha. Đạt 99,1% kế hoạch.”: a sentence that has no subject of its own. */
const GOES_ON = regexp(/^[^.;:]{0,30}\.\s+(?:đạt|bằng|vượt|tăng|giảm)\s+(?:trên |hơn |khoảng |gần )?$/u);
/** A verb begins a new statement. */
const VERBS = regexp(/(?<!\p{L})(?:tăng|giảm|đạt|chiếm|có|gấp|thành lập|xây|hỗ trợ|gồm|trong đó)(?!\p{L})/u);
/** An item of a list begins. */
const NEXT_ITEM = regexp(/(?:,|;|(?<!\p{L})(?:và|còn)(?!\p{L}))/u);
/** “con số này”: what the sentence before has named. */
const THIS = regexp(/(?:^|\P{L})(?:t[ỷỉ] lệ|con số|chỉ số|chỉ tiêu|mức|số) này(?!\p{L})/u);
const isMoney = (unit: string): boolean => unit === "vnd" || unit === "usd";

/** Nothing but a comma or “và” between two figures. */
const JOINED = regexp(/^\s*(?:,|và|,\s*và)\s*$/u);

const PART = "trong đó";
/** What opens the parts of a whole. */
const OPENING = regexp(
  /(?<!\p{L})(?:trong đó|cụ thể|bao gồm|gồm|như sau|kế tiếp|tiếp theo|tiếp đến|ngoài ra|riêng|như)(?!\p{L})/u
);
/** “; trong đó khu vực nông thôn”: before the name of a part. */
const OPENS_PART = regexp(/^(?:trong đó|riêng|và|kế tiếp là|tiếp đến là|tiếp theo là)[,:]?\s+(?=\p{L})/u);
/** Between a rate and its count. */
const IN_OTHER_WORDS = regexp(
  /^(?:[^.;:,()\d]{0,40}(?=\(\s*(?:tức|tương)))?\s*(?:\((?:\s*(?:tức|tương ứng|tương đương)(?:\s+(?:với|là))?)?|,\s*(?:tức|ứng với|tương ứng)(?:\s+(?:với|là))?)\s*$/u
);
/** What a sentence says that ended between the two opens nothing: “1 xã trong đó nâng cao. Đến năm 2025, 80% …”. */
const sinceStop = (between: string): string => between.slice(between.lastIndexOf(". ", between.length - 3) + 1);

/** An item's name, up to its figure: “; khu vực có vốn đầu tư nước ngoài đạt ”. */
const ITEM = regexp(
  /(?:^|[.;:,()…]|\s(?:và|với|còn)|trong đó|bao gồm|gồm|riêng|như|là)\s*(?:[-–+•*]\s+)?(?<name>[^.;:,()…\d|]{0,80}?)\s*(?:là|có|đạt|với|được|:)?\s*\|?\s*$/u
);
const capitalised = (words: string): string => words[0]!.toUpperCase() + words.slice(1);

/** A name between two items: “, Ninh Thuận đạt ”, “ đạt chuẩn, theo sau là huyện Đắk R'Lấp với ”. */
const PLACE = new RegExp(
  `^(?:[^.;:()]{0,40}[,;.]|\\s+(?:và|còn))?\\s*(?:${oneOf([...RANKED, ...RANKED.map(capitalised)])})?\\s*(?:${oneOf(KINDS_OF_PLACE)})?\\s*` +
    String.raw`(?:\p{Lu}[\p{L}'’]*[\s-]+){1,5}(?:\([^()\d]{2,40}\)\s*)?(?:cũng\s+)?(?:đạt|là|có|với|được|mới|:|\()?\s*$`,
  "u"
);
/** “. Tiếp đến là xã Cà Dy với ”: the next of an order that the sentence before began. */
const FOLLOWS = regexp(`^[^.]{0,20}\\.\\s+(?:${oneOf(RANKED)})(?!\\p{L})`);
const MOVED = regexp(/^[^;()]{0,80}(?<!\p{L})(?:còn|xuống|lên)(?:\s+(?:còn|đến|tới|mức))?\s*$/u);

/** “; nông, lâm nghiệp và thủy sản chỉ tăng ”: a sector, named right before its figure. */
const SECTOR = regexp(
  `(?:^|[.;:,()]|(?<!nghiệp|dựng|vụ|sản|mại|thủ)\\s(?:và|với|còn)|trong đó|gồm|riêng)\\s*(?<name>(?:(?:${oneOf(SECTOR_KINDS)})\\s+)?(?:${oneOf(SECTORS)})(?:[\\s,–-]+(?:${oneOf(SECTOR_WORDS)})(?!\\p{L}))*)(?:[\\s,:]+(?:${oneOf(SECTOR_VERBS)})(?!\\p{L}))*[\\s,:]*$`
);
/** The sector that is named right before a figure. */
export const sectorBefore = (left: string): string | undefined => SECTOR.exec(left)?.groups!.name!.trim();

/** “, đạt ”: the figure said last, measured by its plan or its whole. */
const REACHED = regexp(/^[^.;:()\d]{0,60}?[,(]\s*(?:đạt|bằng)\s*$/u);
const REACHED_OF_WHOLE = regexp(
  /^[^.;:()\d]{0,60}?[,;(]\s*(?:đạt|bằng|chiếm|với)?\s*t[ỷỉ] lệ(?:\s+(?:là|đạt|khoảng|hơn|trên|gần))*\s*:?\s*$/u
);
/** “18.870 hộ nghèo, chiếm tỷ lệ 13,6% tổng số hộ”: what the rate is of. */
const OF_TOTAL = regexp(
  /^\s*(?:so với\s+|của\s+|trong\s+|trên\s+)?(?:tổng\s+)?(?:số\s+(?:hộ|xã|thôn|dân|người|lao động)|dân số)(?!\p{L}|\s+(?:nghèo|cận))/u
);
/** “10.689 hộ nghèo, chiếm 3,2% tổng số hộ”: the same, where the count has a rate. */
const TAKES_UP = regexp(/^[^.;:()\d]{0,60}?[,;(]\s*chiếm(?:\s+(?:khoảng|hơn|trên|gần))*\s*$/u);
const LED_TO = regexp(/^[^.;:()\d]{0,40}?,\s*(?:ước\s+)?(?:đạt|tương đương|tương ứng)\s*(?:với\s*)?$/u);
const NOTHING_MORE = regexp(/^\s*(?:[,.;:)]|và(?!\p{L})|$)/u);
/** Behind “18 trường”: “mầm non”. */
const SCHOOL_AFTER = 15;
const SCHOOL = regexp(`(?<!\\p{L})(?:${oneOf(SCHOOLS)})(?!\\p{L})`);

/** “; năm 2018 có ”. */
const NEXT_YEAR = regexp(
  /^[^.:()]{0,60}[,;]\s*(?:và\s+)?(?:đến\s+|riêng\s+|tháng đầu\s+|(?:cuối|đầu|hết|trong)\s+|\d\s+)*năm\s+\d{4}(?:\s+(?:có|là|đạt|còn|được|với|ước|tính|khoảng|đã|chỉ|dự kiến|phấn đấu|tăng lên|giảm còn))*\s*:?\s*$/u
);
const RATE_MOVES = regexp(/(?<!\p{L})tỷ lệ\s+(?:tăng|giảm)\s*$/u);
const YEAR_IN_BRACKETS = regexp(
  /^[^.;:()]{0,30}\(\s*(?:cùng kỳ\s+|cuối\s+|đầu\s+)*(?:\d+\s+tháng\s+(?:đầu\s+)?)?năm\s+(?:\d{4}|trước|ngoái)\s*(?:chỉ|là|đạt|có|còn|:)*\s*(?:là\s*)?$/u
);
const PLAN_IN_BRACKETS = regexp(
  /(?:\(\s*(?:theo\s+)?|(?<!\p{L}))(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|kh)(?:\s+(?:tỉnh|huyện|hđnd|trung ương|giao|được giao|đề ra|năm|cả năm|là|đạt|giảm|tăng|còn))*\s*(?<=\([^()]*)[:(]?\s*$/u
);
const COMPARED_IN_BRACKETS = regexp(/so với (?:cùng kỳ |cuối |đầu )?năm \d{4}\s*\(\s*$/u);

const MOVE_WORDS = regexp(/(?<!\p{L})(?:tăng|giảm)(?!\p{L})/u);
const sinceBracket = (between: string): string => between.slice(between.lastIndexOf("(") + 1);

/** “; chỉ tiêu là ”: what the figure said last was to be. */
const AIM_BEHIND = regexp(/^[^;()\d]{0,40};\s*(?:chỉ tiêu|mục tiêu)(?:\s+(?:đề ra|đặt ra|nghị quyết))?\s+là\s*$/u);

/** “, công nghiệp - xây dựng chiếm ”: the name of the next share. */
const NEXT_SHARE =
  /^(?:(?:[,;]|\s*và)\s(?<name>[^.;:,()]{2,44}?)|;\s(?<listed>[^.;:()]{2,60}?))(?:\s(?:đạt|chiếm|là|còn|(?:(?:tăng|giảm)\s)?từ)?|:)\s*$/;
function shareNamed(between: string): string | undefined {
  const {name, listed} = NEXT_SHARE.exec(between)?.groups ?? {};
  return name ?? listed;
}
/** “nay chỉ”, “đến cuối năm vẫn”: words of time and degree, which name no item of a list. */
const NAMELESS = regexp(
  `^(?:(?:${oneOf([...NOW, ...FUNCTION_WORDS])}|(?:cuối |đầu |giữa |hết )?(?:năm|tháng|quý|kỳ) (?:\\d[\\d/-]*|nay|này|trước|sau|ngoái))(?!\\p{L})\\s*)+$`
);
const namesItem = (name: string | undefined): boolean => !!name && !NAMELESS.test(name);

/** “tỷ lệ thôn đạt chuẩn”: the rate of a thing of its own. */
const RATE_OF = regexp(`^(?:t[ỷỉ] lệ|số|tổng số)\\s+(?:số\\s+)?(?<noun>${oneOf(COUNTED)})(?!\\p{L})`);

/** “chỉ số hạnh phúc”: a quantity with a name of its own. */
const OWN_HEAD = regexp(`^(?:${oneOf(QUANTITIES)})(?=\\s\\p{L})`);

/** “; tặng 400 suất quà”: what else was done. */
const ACTION = regexp(
  /^(?:đã\s+|và\s+)?(?:tặng|trao|khám|thăm|giúp|cấp phát|tổ chức|vận động|tuyên truyền|xây|xây dựng|sửa chữa|tu sửa|nạo vét|lắp đặt|thu gom)(?!\p{L})/u
);
/** “xuất siêu 5 tỷ USD”: no part of what was exported. */
const SURPLUS = regexp(/(?:xuất|nhập) siêu$/u);

/** Whether an item of a list counts something else than what it would go on with: “tỷ lệ thôn …” after “tỷ lệ xã …”. */
function isOfAnother(name: string | undefined, {match: {indicator}}: Named, before: readonly Described[]): boolean {
  if (name && (ACTION.test(name.trim()) || SURPLUS.test(name.trim()))) return true;
  const noun = name && (RATE_OF.exec(name.trim())?.groups!.noun ?? OWN_HEAD.exec(name.trim())?.[0]);
  if (!noun) return false;
  const named = before.findLast(({match}) => match?.indicator === indicator && match.phrase !== null);
  return named !== undefined && !` ${named.match!.phrase!.replaceAll("nông thôn", "")} `.includes(` ${noun} `);
}

/** “12 trường đạt chuẩn, chiếm 68% tổng số trường”: what a share is of has been counted, and what part of it. */
const isWholeOf = (found: Match | undefined, {figure: {noun}}: Named): boolean =>
  noun !== undefined &&
  TOTALS.some(
    (total) =>
      found?.phrase?.startsWith(`${total} `) && `${noun} `.startsWith(`${found.phrase.slice(total.length + 1)} `)
  );
const TOTALS = ["tổng số", "số"];

/** “; thực hiện: ”: what became of the aim said last. */
const CARRIED_OUT = regexp(
  /^\s*[,;(]\s*(?:ước\s+|đã\s+|kết quả\s+)*(?:thực hiện|kết quả|đạt được)(?:\s+(?:được|đạt|là|cả năm|trong năm|năm \d{4}))*\s*:?\s*$/u
);

/** What the name of a sector says without more words. */
const BY_SECTOR_ALONE = "sector_value_added";

const VERBS_ALONE = new Set(["#", "…", "đạt", "ước", "là", "với", "tỷ", "triệu", "usd", "đồng", "vốn"]);
/** Whether what was found says no more than that something was reached: “đạt # tỷ usd”. */
const isVerbAlone = ({phrase}: Match): boolean => phrase?.split(" ").every((word) => VERBS_ALONE.has(word)) ?? false;

/** In order: the first that fits. */
const rules: Rule[] = [
  {
    // “Chỉ tiêu thu ngân sách: 300 tỷ đồng; thực hiện: 312 tỷ đồng”.
    name: "chỉ tiêu rồi thực hiện",
    take: ({figure, found, previous, between, sameSentence}) =>
      sameSentence &&
      !found &&
      figure.unit === previous.figure.unit &&
      previous.measured.measure === "level" &&
      CARRIED_OUT.test(between)
        ? {measure: "level", kind: "actual"}
        : undefined
  },
  {
    // “công nghiệp và dịch vụ lần lượt tăng 7% và 4%”: the next in turn.
    name: IN_TURN,
    take: ({figure, found, previous, between, sameSentence, inTurn}) =>
      sameSentence && !found && figure.unit === previous.figure.unit && JOINED.test(between) && inTurn()
        ? {measure: previous.measured.measure}
        : undefined
  },
  {
    // “tăng 78 (hơn 3,3%)”: the same rise once more, as a percentage.
    name: "mức tăng bằng phần trăm",
    take: ({figure, measured, previous, sameSentence}) =>
      sameSentence &&
      measured.measure === "share" &&
      !measured.ofAll &&
      previous.measured.measure === "change" &&
      figure.unit !== previous.figure.unit
        ? {measure: "growth"}
        : undefined
  },
  {
    // “giảm 0,77% số hộ nghèo (290 hộ)”: the same fall, counted.
    name: "mức tăng đếm trong ngoặc",
    take: ({figure, measured, found, previous, between, sameSentence}) =>
      sameSentence &&
      found &&
      measured.measure === "level" &&
      figure.unit === "count" &&
      previous.measured.measure === "change" &&
      previous.figure.unit === "percent" &&
      /^[^.;:,()\d]{0,30}\(\s*$/.test(between)
        ? {code: found.indicator.code, measure: "change"}
        : undefined
  },
  {
    // “GRDP tăng 8%. Trong đó, nông nghiệp tăng 3%; công nghiệp - xây dựng tăng 11%”: the sectors of an economy, by name alone.
    name: "ngành kinh tế",
    item: "listed",
    take: ({figure, measured, found, head, previous, between, sameSentence}) => {
      const code = head?.match.indicator.sectors;
      if (!head || !code || measured.measure === "plan_share") return undefined;
      const sector = sectorBefore(between);
      if (!sector) return undefined;
      // “giá trị sản xuất nông nghiệp tăng 3%” behind a GRDP: what has a name beside its sector's is that.
      if (found && found.indicator.code !== BY_SECTOR_ALONE && found.indicator.code !== code && isOwn(found, previous))
        return undefined;
      const {sectors} = found?.indicator ?? {sectors: code};
      // “giá trị sản xuất tăng 8%, dịch vụ tăng 9%”: the whole of the sentence says what its sectors are of.
      if (sectors !== code && !(sectors && sameSentence)) return undefined;
      // “khu vực dịch vụ chiếm 36%”: its part, however much the whole has grown.
      const isSilent = measured.measure === "level" || (measured.measure === "share" && !measured.ofAll);
      const measure = isSilent ? head.measured.measure : measured.measure;
      // “công nghiệp chiếm 32%; dịch vụ tăng 8%”: a sector grows, and not its part.
      const grows =
        measured.measure === "change" && head.match.indicator.unit === "percent" && figure.unit === "percent";
      return {code: grows ? BY_SECTOR_ALONE : code, qualifier: sector, measure, from: head};
    }
  },
  {
    // “kiểm tra 1.520 đảng viên và 752 tổ chức đảng (tăng 197 đảng viên, giảm 79 tổ chức)”: a change of what has been counted.
    name: "thay đổi của số vừa nêu",
    take: ({figure, measured, found, before}) => {
      if (measured.measure !== "change" || figure.noun === undefined || !isBare(found, figure)) return undefined;
      const counted = before.findLast(
        (described): described is Named =>
          isNamed(described) &&
          described.measured.measure === "level" &&
          described.figure.sentence === figure.sentence &&
          isSameNoun(figure, described.figure)
      );
      return counted && {from: counted};
    }
  },
  {
    // “đạt 145,5 tỷ đồng, bằng 102% kế hoạch, tăng 46,2 tỷ đồng”: what says only how a thing moved goes on speaking of it.
    name: "nói tiếp",
    take: ({figure, measured, found, previous, between, sameSentence, vocabulary}) => {
      if (!(sameSentence || GOES_ON.test(between)) || !MOVES.has(measured.measure)) return undefined;
      const sameCounted = isBare(found, figure) && isSameNoun(figure, previous.figure);
      const ofWhole = measured.measure === "share" && isWholeOf(found, previous);
      if (isOwn(found, previous) && !sameCounted && !ofWhole) return undefined;
      // “giảm 3.981 hộ, tương ứng với tỷ lệ giảm 0,96%”: of the rate that the count has.
      const ofRate = measured.measure === "share" || (previous.figure.unit === "count" && RATE_MOVES.test(between));
      const rate = ofRate && figure.unit === "percent" ? previous.match.indicator.rate : undefined;
      if (!rate || !vocabulary.byCode.has(rate)) return {};
      // “tăng 137 hộ, chiếm tỷ lệ 0,04%”: so much of all is what the rate rose by.
      const rose = previous.measured.measure === "change" && measured.ofAll && !previous.measured.falls;
      return rose ? {code: rate, measure: "change"} : {code: rate};
    }
  },
  {
    // “kết nạp 5 đảng viên, đạt 50%”: of the plan, where nothing else is said; “45/60 trường, đạt 75%”: of the whole.
    name: "đạt n%",
    take: ({figure, measured, found, previous, before, between, after, sameSentence, vocabulary}) => {
      if (!sameSentence || figure.unit !== "percent" || previous.measured.measure !== "level") return undefined;
      const told = REACHED_OF_WHOLE.test(between);
      const whole = told || (previous.match.indicator.rate !== undefined && TAKES_UP.test(between));
      const ofTotal = whole && previous.figure.unit === "count" && OF_TOTAL.test(after);
      if (whole && !told && !ofTotal) return undefined;
      if (measured.measure !== "level" && !ofTotal) return undefined;
      if (previous.figure.unit === "percent" || !(whole || REACHED.test(between))) return undefined;
      if (!NOTHING_MORE.test(after) && !ofTotal) return undefined;
      const {indicator} = previous.match;
      if (found && !ofTotal && ![indicator.code, indicator.rate].includes(found.indicator.code)) return undefined;
      if (!whole && previous.figure.whole === null) return {measure: percentBefore(before, previous) ?? "plan_share"};
      return indicator.rate && vocabulary.byCode.has(indicator.rate)
        ? {code: indicator.rate, measure: "level"}
        : {measure: "share"};
    }
  },
  {
    // “công nghiệp tăng 4,9%, đạt 18.473 tỷ đồng”: the level that the growth led to.
    name: "tăng rồi đạt",
    take: ({figure, measured, found, previous, between, sameSentence}) =>
      sameSentence &&
      (!found || found.end <= previous.figure.start || isVerbAlone(found)) &&
      figure.unit !== "percent" &&
      measured.measure === "level" &&
      previous.figure.unit === "percent" &&
      MOVES.has(previous.measured.measure) &&
      LED_TO.test(between)
        ? {}
        : undefined
  },
  {
    // “tăng 1,68%, bằng 2.217,2 tấn so với cùng kỳ”: the rise once more, in the unit of what rose.
    name: "tăng rồi bằng",
    take: ({figure, measured, previous, head, between, sameSentence}) =>
      sameSentence &&
      measured.measure === "level" &&
      ["growth", "change"].includes(previous.measured.measure) &&
      previous.figure.unit === "percent" &&
      head?.figure.unit === figure.unit &&
      /^[^.;:\d]{0,40}?(?:[,(]\s*(?:tương đương|tương ứng|bằng)|\s(?:tương đương|tương ứng)(?:\s+(?:với|khoảng))?)\s*$/.test(
        between
      )
        ? {measure: "change", from: head}
        : undefined
  },
  {
    // “485 trường đạt chuẩn quốc gia. Bậc mầm non có 141 trường, tiểu học 206 trường”: schools, level by level.
    name: "từng bậc học",
    afresh: true,
    take: ({figure, found, head, between, after}) =>
      head &&
      figure.noun !== undefined &&
      figure.noun.startsWith("trường") &&
      head.figure.noun?.startsWith("trường") &&
      (!found || found.indicator.code === "schools_total_count") &&
      SCHOOL.test(`${between.slice(-AFTER)} ${after.slice(0, SCHOOL_AFTER)}`)
        ? {measure: "level", from: head}
        : undefined
  },
  {
    // “346/680 chi bộ đã tổ chức đại hội, đạt 50,8%”: the fraction once more, as a percentage.
    name: "tỷ lệ của phân số",
    take: ({figure, found, previous, sameSentence}) =>
      sameSentence &&
      found?.indicator.unit !== "percent" &&
      figure.unit === "percent" &&
      isRatioOf(figure, previous.figure)
        ? {measure: "share", ...rateOf(previous)}
        : undefined
  },
  {
    // “18/20 chỉ tiêu đạt; trong đó, kinh tế 4/4 chỉ tiêu, văn hóa 9/10 chỉ tiêu”: fractions of one kind, item by item.
    name: "liệt kê phân số",
    item: "listed",
    take: ({figure, found, previous, between, sameSentence}) =>
      sameSentence &&
      figure.whole !== null &&
      previous.figure.whole !== null &&
      isSameNoun(figure, previous.figure) &&
      isBare(found, figure) &&
      ITEM.test(between)
        ? itemOf(ITEM.exec(between)!.groups!.name, previous)
        : undefined
  },
  {
    // “năm 2017 luân chuyển 48 đồng chí; năm 2018 có 61 đồng chí”: one thing, year by year.
    name: "năm này năm kia",
    take: ({figure, measured, found, previous, between, sameSentence}) =>
      sameSentence &&
      measured.measure === "level" &&
      previous.measured.measure === "level" &&
      figure.unit === previous.figure.unit &&
      figure.noun === previous.figure.noun &&
      (!found || isBare(found, figure)) &&
      NEXT_YEAR.test(between)
        ? {}
        : undefined
  },
  {
    // “chiếm 3,09% (6 tháng đầu năm 2012 là 3,31%)”, “giảm 1,03% (kế hoạch 0,56%)”: the same at another time, and as it was aimed at.
    name: "trong ngoặc là kỳ khác",
    take: ({figure, found, previous, levels, between, sameSentence}) => {
      if (!sameSentence || figure.unit !== previous.figure.unit) return undefined;
      if (isOwn(found, previous) && !isBare(found, figure)) return undefined;
      const head = levels();
      const {measure} = previous.measured;
      // “đạt 63 triệu đồng, tăng 31 triệu đồng (kế hoạch 55 triệu đồng)”: of the level, where nothing says how it was to move.
      const isOfLevel = measure === "change" && figure.unit !== "percent" && !MOVE_WORDS.test(sinceBracket(between));
      if (PLAN_IN_BRACKETS.test(between))
        return isOfLevel && head?.measured.measure === "level"
          ? {measure: "level", kind: "plan", from: head}
          : {measure, kind: "plan"};
      if (AIM_BEHIND.test(between)) return {measure, kind: "target"};
      return YEAR_IN_BRACKETS.test(between) ? {measure} : undefined;
    }
  },
  {
    // “đạt 8.300 tỷ đồng, gấp 4 lần so với năm 2010 (2.100 tỷ đồng)”: what it was then.
    name: "trong ngoặc là mức trước",
    take: ({figure, found, head, between, sameSentence}) =>
      sameSentence && head && !found && head.figure.unit === figure.unit && COMPARED_IN_BRACKETS.test(between)
        ? {measure: "level", kind: "baseline", from: head}
        : undefined
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
    // “tỷ lệ hộ nghèo còn 10% (35.700 hộ)”, “10%, tức 35.700 hộ”: the count that the rate is of.
    name: "số trong ngoặc",
    take: ({figure, previous, between, sameSentence, vocabulary}) => {
      if (
        !sameSentence ||
        previous.figure.unit !== "percent" ||
        figure.unit !== "count" ||
        !IN_OTHER_WORDS.test(between)
      )
        return undefined;
      const count = [...vocabulary.byCode.values()].find(({rate}) => rate === previous.match.indicator.code);
      const {measure} = previous.measured;
      return count && {code: count.code, measure: measure === "share" ? "level" : measure};
    }
  },
  {
    // “cơ cấu kinh tế: nông nghiệp 27,6%, công nghiệp 35%”: the head of a list is named once, before its first item.
    name: "liệt kê tỷ lệ",
    item: "listed",
    take: ({figure, measured, found, previous, before, between, sameSentence}) =>
      sameSentence &&
      !found &&
      figure.unit === "percent" &&
      previous.figure.unit === "percent" &&
      previous.match.end <= previous.figure.start &&
      NEXT_SHARE.test(between) &&
      !isOfAnother(shareNamed(between), previous, before)
        ? {
            ...itemOf(shareNamed(between), previous),
            measure: measured === LEVEL ? previous.measured.measure : measured.measure
          }
        : undefined
  },
  {
    // “chỉ đạt 76,1% so với chỉ tiêu giao (3.400 tỷ đồng)”: the plan that the share is of.
    name: "kế hoạch trong ngoặc",
    take: ({figure, found, previous, head, between, sameSentence}) =>
      sameSentence &&
      !found &&
      previous.measured.measure === "plan_share" &&
      figure.unit !== "percent" &&
      /^[^()]{0,80}\(\s*$/.test(between)
        ? {measure: "level", kind: "plan", from: head ?? previous}
        : undefined
  },
  {
    // “kim ngạch xuất khẩu đạt 27 tỷ USD. Trong đó, khu vực trong nước 4,5 tỷ USD, tăng 6%; khu vực nước ngoài 22,8 tỷ USD”:
    // parts of a whole, told by their names alone, each with what is said of it.
    name: PART,
    item: "part",
    take: (open) => {
      const {figure, previous, head, before, between, sameSentence} = open;
      const opened = OPENING.test(sinceStop(between)) || /^\s*:\s*$/.test(between);
      const listed = sameSentence && isPart(head);
      const ofAnother = figure.unit === "percent" && previous.figure.unit !== "percent";
      const goesOn = ofAnother ? isPart(previous) : listed || (sameSentence && /;\s[^.;:()\d]*$/.test(between));
      if (!(opened || goesOn) || !mayBePart(open, opened || listed)) return undefined;
      const part = ITEM.exec(between);
      const name = part?.groups!.name!.replace(OPENS_PART, "");
      if (isOfAnother(name, ofAnother ? previous : (head ?? previous), before)) return undefined;
      // A part that is not named is a part none the less.
      const qualifier = namesItem(name) ? name! : name?.includes(PART) ? PART : null;
      if (ofAnother) {
        const {rate} = previous.match.indicator;
        // “giảm 6.013 hộ nghèo. Cụ thể, huyện Minh Hóa giảm 6,5%”
        if (rate && MOVES.has(open.measured.measure) && MOVES.has(previous.measured.measure))
          return {code: rate, measure: open.measured.measure, qualifier: null};
        return part ? {qualifier, measure: "share"} : undefined;
      }
      return part && head ? {qualifier, measure: head.measured.measure, from: head} : undefined;
    }
  },
  {
    // “Mỹ Lộc 6.368 ha, 54,9 tạ/ha, 34.975 tấn; huyện Vụ Bản 16.447 ha, …”: a field, its yield, its harvest, place after place.
    name: "diện tích, năng suất, sản lượng",
    ofField: true,
    take: ({figure, found, previous, before, between, written, sameSentence}) => {
      const code = OF_FIELD.get(figure.unit);
      const isField = OF_FIELD.get(previous.figure.unit) === previous.match.indicator.code;
      if (!code || !isField || !sameSentence || figure.unit === previous.figure.unit) return undefined;
      if (found && found.indicator.code !== code) return undefined;
      const isNext = /^\s*,\s*$/.test(between) || PLACE.test(written());
      const last = before.findLast((each): each is Named => isNamed(each) && each.match.indicator.code === code);
      return isNext ? {code, measure: "level", ...(last && {from: last})} : undefined;
    }
  },
  {
    // “Quảng Bình đạt 2,7 triệu đồng, Ninh Thuận đạt 2,6 triệu đồng”: one thing of place after place.
    name: "nơi này nơi kia",
    take: ({figure, measured, found, previous, before, between, written, sameSentence}) =>
      (sameSentence || isList(figure, previous, before) || FOLLOWS.test(between)) &&
      isBare(found, figure) &&
      figure.unit === previous.figure.unit &&
      (figure.noun === undefined || figure.noun === previous.figure.noun) &&
      measured.measure === "level" &&
      previous.measured.measure === "level" &&
      PLACE.test(written())
        ? {}
        : undefined
  },
  {
    // “từ 15% năm 2015, nay giảm còn 6,1%”: where a move ends is of what it began with.
    name: "kết thúc của mức",
    take: ({figure, found, previous, head, between, sameSentence}) => {
      if (!sameSentence || !isBare(found, figure) || !MOVED.test(between)) return undefined;
      // “từ 3.586 hộ, chiếm 10,7% xuống còn 2.900 hộ”: of the last in its unit.
      const from = figure.unit === previous.figure.unit ? previous : head;
      return from?.figure.unit === figure.unit && from.figure.noun === figure.noun
        ? {measure: "level", qualifier: from.match.qualifier, from}
        : undefined;
    }
  },
  {
    // “36,6km cấp I, 65km cấp II và 114km cấp III”, “Hà Nội 6,1 triệu đồng, Bắc Ninh 5,4 triệu đồng”: one thing, item by item.
    name: "liệt kê",
    take: ({figure, measured, found, previous, between, sameSentence}) =>
      sameSentence &&
      !found &&
      figure.unit !== "percent" &&
      figure.unit === previous.figure.unit &&
      figure.noun === previous.figure.noun &&
      measured.measure === "level" &&
      previous.measured.measure === "level" &&
      /^[^.:()]{0,50}$/.test(between) &&
      NEXT_ITEM.test(between) &&
      !VERBS.test(between) &&
      !SURPLUS.test(between.trim())
        ? {}
        : undefined
  },
  {
    // “Tỷ lệ này năm 2017 là 14,6%”: named in the sentence before.
    name: "tỷ lệ này",
    take: ({found, between, previous}) =>
      !found && THIS.test(between) ? {measure: previous.measured.measure} : undefined
  }
];

/** What is measured of a field, by its unit. */
const OF_FIELD = new Map([
  ["ha", "cultivated_area"],
  ["ta_per_ha", "crop_yield"],
  ["tonnes_per_ha", "crop_yield"],
  ["tonne", "crop_output"]
]);

/** What an item of a list is of: what its own name says, else what the one before it was of. */
const itemOf = (name: string | undefined, {match}: Named): {qualifier: string | null} => ({
  qualifier: namesItem(name?.trim()) ? name!.trim() : match.qualifier
});

/** Whether the figures before one have counted the same thing, one after another: the next sentence may go on with it. */
const isList = ({noun}: FoundFigure, {match: {indicator}}: Named, before: readonly Described[]): boolean =>
  noun !== undefined &&
  before.slice(-2).filter(({match, figure}) => match?.indicator === indicator && figure.noun === noun).length === 2;

/** What the last percentage of the same thing in its sentence was. */
const percentBefore = (before: readonly Described[], {figure, match}: Named): Measure | undefined =>
  before.findLast(
    (described) =>
      described.figure.sentence === figure.sentence &&
      described.figure.unit === "percent" &&
      described.match?.indicator === match.indicator &&
      ["share", "plan_share"].includes(described.measured.measure)
  )?.measured.measure;

/** Whether a figure counts what one before it does, in as many words or fewer: “tổ chức” after “tổ chức đảng”. */
function isSameNoun({noun}: FoundFigure, {noun: earlier}: FoundFigure): boolean {
  if (noun === undefined || earlier === undefined) return false;
  return noun === earlier || earlier.startsWith(`${noun} `) || (PEOPLE.has(noun) && PEOPLE.has(earlier));
}

/** Words that name nothing beside a noun: “có 12 đồng chí”. */
const LEADING = new Set(["#", "có", "với", "gồm", ","]);

/** Whether what was found says no more than the noun itself: “# đảng viên”. */
function isBare(found: Match | undefined, {noun}: FoundFigure): boolean {
  if (!found || noun === undefined) return !found;
  if (found.phrase === null) return false;
  const words = found.phrase.split(" ").filter((word) => !LEADING.has(word));
  return noun.replaceAll(",", "").startsWith(words.join(" "));
}

/**
 * Whether a figure may be a part of the whole before it: it names nothing of its own, or, among parts, only what is counted
 * (“kỷ luật 62 đảng viên, trong đó có 13 cấp ủy viên”).
 */
function mayBePart({figure, found, head, after, sameSentence}: Open, amongParts: boolean): boolean {
  // “nâng cấp 269 công trình; 223 Bà mẹ …”: what is counted has a name that no list has.
  if (figure.unit === "count" && figure.noun === undefined && head?.figure.noun && NAMED_BEHIND.test(after))
    return false;
  // “căn” and “căn nhà” count one thing, whichever is said first.
  if (figure.noun && !(head && (isSameNoun(figure, head.figure) || isSameNoun(head.figure, figure)))) return false;
  if (!found || isVerbAlone(found)) return true;
  const narrower = head !== undefined && !(head.match.indicator.whole ?? isBare(head.match, figure));
  return amongParts && sameSentence && narrower && (found.indicator.whole ?? isBare(found, figure));
}

const NAMED_BEHIND = regexp(
  /^\s*(?!(?:và|còn|là|đạt|có|tăng|giảm|chiếm|ở|tại|thuộc|với|trong|năm|nữ|nam|người|trẻ)(?!\p{L}))\p{L}{2,}/u
);

/** How far a percentage may be rounded. */
const ROUNDED = 0.6;

const isRatioOf = ({value}: FoundFigure, {value: part, whole}: FoundFigure): boolean =>
  value !== null && part !== null && whole !== null && Math.abs((part / whole) * 100 - value) < ROUNDED;

const rateOf = ({match: {indicator}}: Named): {code?: string} => (indicator.rate ? {code: indicator.rate} : {});

const isOwn = (found: Match | undefined, {figure}: Described): boolean =>
  found !== undefined && found.score > NAMED && found.start >= figure.to;

/** Characters behind a figure that say what it is a part of. */
const AFTER = 40;
/** “ (49,6%)”: what brackets hold between two figures. */
const ASIDE = /\s?\([^()]*\)/g;
export const withoutAsides = (text: string): string => (text.includes("(") ? text.replace(ASIDE, "") : text);

/** Characters beyond which nothing is carried on any more. */
export const FAR = 300;

/** What a figure takes over from those before it: its indicator, how it is spoken of, its kind, or nothing. */
export function inherited(
  {figure, measured, found, vocabulary}: Pick<Open, "figure" | "measured" | "found" | "vocabulary">,
  previous: Described | undefined,
  before: readonly Described[],
  {lower, cased}: Text
): {measured: Measured; match: Match; kind: ValueKind | undefined} | undefined {
  if (!previous || !isNamed(previous) || figure.period || figure.from - previous.figure.to > FAR) return undefined;
  const near = before.slice(-PARTS);
  const whole: Open = {
    figure,
    measured,
    found,
    vocabulary,
    previous,
    before: near,
    head: headOf(figure, near, lower),
    levels: () =>
      near.findLast(
        (each): each is Named =>
          isNamed(each) &&
          each.measured.measure === "level" &&
          each.figure.unit === figure.unit &&
          each.figure.sentence === figure.sentence
      ),
    between: withoutAsides(lower.slice(previous.figure.to, figure.from)),
    written: () => withoutAsides(cased.slice(previous.figure.to, figure.from)),
    after: lower.slice(figure.to, figure.to + AFTER),
    sameSentence: previous.figure.sentence === figure.sentence,
    inTurn: () =>
      lower.slice(Math.max(figure.sentence.start, figure.from - FAR), previous.figure.from).includes(IN_TURN)
  };
  for (const rule of rules) {
    const taken = rule.take(whole);
    const match = taken && matchOf(whole, taken, rule);
    if (match)
      return {
        measured: taken.measure ? {...measured, measure: taken.measure, ...fallOf(taken, whole)} : measured,
        match,
        kind: taken.kind
      };
  }
  return undefined;
}

/** “giảm 6,5%; Tuyên Hóa 4,5%”: what has no verb of its own falls where the one before has fallen. */
const fallOf = ({measure, from}: Carried, {measured, previous}: Open): Pick<Measured, "falls"> =>
  measured.measure === "level" && (measure === "change" || measure === "growth") && (from ?? previous).measured.falls
    ? {falls: true}
    : {};

const isPart = (named: Named | undefined): boolean => named?.match.inherited?.item === "part";

const isNamed = (described: Described): described is Named => described.match !== undefined;

/** How a whole may be spoken of: by what it is, or by how much it has grown. */
const WHOLES = new Set<Measure>(["level", "growth", "change"]);
/** “công nghiệp chiếm 42%” of what is told in percent: a share is its level. */
const isRate = ({measured, match}: Named): boolean =>
  measured.measure === "share" && match.indicator.unit === "percent";
/** How many figures back the whole may stand that a figure is a part of. */
const PARTS = 12;

/** In brackets that have been closed since. */
const isClosed = ({figure: {to}}: Described, from: number, lower: string): boolean =>
  /^[^()]*\)/.test(lower.slice(to, from));

function headOf({unit, sentence, from}: FoundFigure, before: readonly Described[], lower: string): Named | undefined {
  return before.findLast(
    (described): described is Named =>
      isNamed(described) &&
      !(described.figure.sentence === sentence && isClosed(described, from, lower)) &&
      (WHOLES.has(described.measured.measure) || isRate(described)) &&
      described.figure.unit === unit &&
      described.figure.sentence.paragraph >= sentence.paragraph - 1
  );
}

function matchOf(
  {figure, measured, previous, vocabulary}: Open,
  taken: Carried,
  {name, item, afresh, ofField}: Rule
): Match | undefined {
  const {match} = taken.from ?? previous;
  const indicator = taken.code ? vocabulary.byCode.get(taken.code)! : match.indicator;
  if (!compatible(indicator, {unit: figure.unit, measure: taken.measure ?? measured.measure})) return undefined;
  const qualifier = taken.qualifier === undefined ? match.qualifier : taken.qualifier;
  const score = Math.max(1, match.score - 2);
  const inherited = {rule: name, ...(item && {item}), ...(afresh && {afresh}), ...(ofField && {ofField})};
  return {...match, indicator, qualifier, score, phrase: null, inherited};
}

const ENDS = regexp(
  /^[,;]\s+(?:đưa\s+)?[^.;:()\d]{0,60}(?<!\p{L})(?:còn|xuống|lên|đạt)(?:\s+(?:còn|đến|tới|dưới|trên|khoảng))*\s*$/u
);

/** “phấn đấu giảm 4%, tỷ lệ hộ nghèo còn 7,5%”: a move whose thing is named with the level that it ends at. */
function fallsTo({figure, measured}: Described, next: Described, lower: string): next is Named {
  return (
    measured.measure === "change" &&
    figure.unit === "percent" &&
    next.figure.unit === "percent" &&
    next.measured.measure === "level" &&
    next.match?.indicator.unit === "percent" &&
    !next.match.inherited &&
    next.match.start >= figure.to &&
    ENDS.test(lower.slice(figure.to, next.figure.from))
  );
}

/** From one item of a list to the next: “; thành phố Gia Nghĩa: ”. */
const NEXT = regexp(/^[^.()]{0,20}(?:[;,]|(?<!\p{L})và)[^;()\d]{0,40}$/u);

/** “5 huyện nói trên, 4 huyện đã đạt chuẩn”: what has been told of before is no item. */
const POINTING = regexp(/^\s+(?:nói trên|này|kia|ấy|đó)(?!\p{L})/u);

/** From where a move begins to where it ends: “từ 1.733 thôn xuống còn 1.173 thôn”. */
const MOVING = regexp(/^[^.;()]{0,40}\s(?:xuống|lên|còn)(?:\s+(?:còn|đến|tới))?\s*$/u);

/**
 * “Cư Jút: 29 trường; Đắk Mil: 27 trường và Đắk Glong: 2 trường đạt chuẩn quốc gia”: what stands behind the last item of a
 * list is said of every one. Figures of one sentence in text order.
 */
export function sharedBack(described: readonly Described[], lower: string): Described[] {
  const lent = [...described];
  for (let i = lent.length - 2; i >= 0; --i) {
    const [one, next] = [lent[i]!, lent[i + 1]!];
    const {figure, measured, match} = one;
    if (!match && fallsTo(one, next, lower)) {
      lent[i] = {...one, match: {...next.match, phrase: null, inherited: {rule: "giảm rồi còn"}}};
      continue;
    }
    const alike =
      figure.noun !== undefined && figure.noun === next.figure.noun && measured.measure === next.measured.measure;
    if (match || !next.match || !alike) continue;
    const between = lower.slice(figure.to, next.figure.from);
    const joined = (NEXT.test(between) && !POINTING.test(between) && !VERBS.test(between)) || MOVING.test(between);
    if (!joined) continue;
    const score = Math.max(1, next.match.score - 2);
    lent[i] = {...one, match: {...next.match, score, phrase: null, inherited: {rule: "chung vị ngữ"}}};
  }
  return lent;
}

/** Whether a match is that of an item of a list, whose `qualifier` is the item's name. */
export const isItem = ({inherited, qualifier}: Match): boolean => inherited?.item !== undefined && qualifier !== null;
