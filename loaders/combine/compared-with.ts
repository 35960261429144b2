import type {Indicator} from "../indicator/list.js";
import type {Measure} from "../observation.js";
import {regexp} from "../read/regexp.js";

/** What is known of a figure whose comparison is looked for. */
export interface Compared {
  indicator: Indicator;
  measure: Measure;
  /** The text on either side of the figure, in lower case, up to the next figures. */
  left: string;
  right: string;
  /** The year the figure itself speaks of. */
  year: number | undefined;
  /** The first year of the period it speaks of, where that is a term or several years. */
  since: number | undefined;
}

interface BaseRule {
  name: string;
  pattern: RegExp;
  measures?: readonly Measure[];
  /** The code, null for the measure's default, undefined where the words mean something else. */
  produce(groups: Record<string, string | undefined>, compared: Compared): string | null | undefined;
}

/** “so với”, “gấp hơn”, “lần”: opens what a figure is compared with. */
const WITH =
  "(?:(?:so(?!\\s+sánh)(?:\\s+với)?(?:\\s+(?:mức|con\\s+số|thời\\s+điểm))?|gấp(?:\\s+\\p{L}+){0,2}|lần)\\s+)";
/** “thấp hơn 2,5% so với trung bình toàn tỉnh”, “cao hơn bình quân chung cả nước 2 tiêu chí”. */
const THAN = `(?:${WITH}|(?:cao|thấp|nhiều|ít)\\s+hơn\\s+)`;
const MOVES: readonly Measure[] = ["growth", "change", "multiple"];

/** In order; the first whose words stand near the figure and that produces something. */
export const baseRules: readonly BaseRule[] = [
  {
    name: "kỳ trước",
    pattern: regexp(
      `${WITH}(?:\\p{L}+\\s+){0,2}?(?:nhiệm\\s+kỳ|giai\\s+đoạn|khóa|thời\\s+kỳ)\\s+(?:liền\\s+)?(?:trước|qua)`
    ),
    measures: MOVES,
    produce: () => "previous_period"
  },
  {
    // “giai đoạn 2016-2020 … bằng 1,65 lần 5 năm liền trước”; of one year these are a day long ago.
    name: "những năm liền trước",
    pattern: regexp(`${WITH}(?:\\p{L}+\\s+){0,2}?\\d+\\s+năm\\s+(?:liền\\s+trước|liền\\s+kề|trước\\s+đó)(?!\\p{L})`),
    measures: MOVES,
    produce: (_, {since, year}) => (since !== undefined && since !== year ? "previous_period" : undefined)
  },
  {
    name: "giai đoạn khác",
    pattern: regexp(
      `${WITH}(?:\\p{L}+\\s+){0,2}?(?:nhiệm\\s+kỳ|giai\\s+đoạn|thời\\s+kỳ|5\\s+năm)\\s*\\(?(?<from>(?:19|20)\\d\\d)\\s*[-–]\\s*(?<to>(?:19|20)\\d\\d)`
    ),
    measures: MOVES,
    produce: ({from, to}, {since}) =>
      since === undefined || since === Number(to) || since === Number(to) + 1 ? "previous_period" : `${from}-${to}`
  },
  {
    name: "lúc thành lập",
    pattern: regexp(
      `(?:${WITH}(?:\\p{L}+\\s+){0,4}?|sau\\s+\\d+\\s+năm\\s+)(?:tái\\s+lập|thành\\s+lập|chia\\s+tách|tách\\s+tỉnh|mới\\s+tách)`
    ),
    measures: MOVES,
    produce: () => "founding"
  },
  {
    name: "kỳ liền trước",
    pattern: regexp(`${WITH}(?:\\p{L}+\\s+){0,2}?(?:cùng\\s+kỳ|năm\\s+(?:trước|ngoái|liền\\s+trước))`),
    measures: MOVES,
    produce: (_, {measure}) => (measure === "multiple" ? "previous_year" : null)
  },
  {
    name: "tháng trước",
    pattern: regexp(`${WITH}(?:\\p{L}+\\s+){0,2}?tháng\\s+trước`),
    measures: MOVES,
    produce: () => "previous_month"
  },
  {
    name: "một năm",
    pattern: regexp(`${WITH}(?:\\p{L}+\\s+){0,3}?(?:đầu\\s+|cuối\\s+)?(?:năm\\s+)(?<year>(?:19|20)\\d\\d)`),
    measures: MOVES,
    produce: ({year}, {measure, year: own}) =>
      measure !== "multiple" && own !== undefined && Number(year) === own - 1 ? null : year
  },
  {
    name: "trước đây",
    pattern: regexp(`${WITH}(?:\\p{L}+\\s+){0,2}?(?:trước(?:\\s+đây|\\s+đó|\\s+kia)?|đầu\\s+nhiệm\\s+kỳ)(?!\\p{L})`),
    measures: MOVES,
    produce: () => "earlier"
  },
  {
    name: "cả nước",
    pattern: regexp(
      `(?:${WITH}|(?:đôi|chiếm[^.;]{0,40}|của|trong)\\s+)(?:mức\\s+)?(?:trung\\s+bình\\s+|bình\\s+quân\\s+)?(?:chung\\s+)?(?:của\\s+)?(?:cả\\s+nước|toàn\\s+quốc|quốc\\s+gia|chuẩn\\s+quốc\\s+gia)(?!\\p{L})`
    ),
    measures: ["multiple", "share"],
    produce: () => "country"
  },
  {
    // “cao hơn bình quân chung cả nước 2 tiêu chí”
    name: "hơn cả nước",
    pattern: regexp(
      `${THAN}(?:mức\\s+)?(?:trung\\s+bình|bình\\s+quân)\\s+(?:chung\\s+)?(?:của\\s+)?(?:cả\\s+nước|toàn\\s+quốc)(?!\\p{L})`
    ),
    measures: ["change"],
    produce: () => "country"
  },
  {
    name: "cấp trên",
    pattern: regexp(
      `${THAN}(?:mức\\s+)?(?:trung\\s+bình|bình\\s+quân)\\s+(?:chung\\s+)?(?:của\\s+)?(?:toàn\\s+|cả\\s+)?(?:tỉnh|huyện|thành\\s+phố)(?!\\p{L})`
    ),
    measures: ["multiple", "share", "change"],
    produce: () => "parent_unit"
  },
  {
    name: "vùng",
    pattern: regexp(
      `${THAN}(?:mức\\s+)?(?:trung\\s+bình|bình\\s+quân)\\s+(?:chung\\s+)?(?:của\\s+)?(?:toàn\\s+)?(?:vùng|khu\\s+vực)`
    ),
    measures: ["multiple", "share", "change"],
    produce: () => "region"
  },
  {
    name: "GRDP",
    pattern: regexp("^\\W{0,3}\\s*(?:so\\s+với\\s+|của\\s+|tổng\\s+)?(?:grdp|gdp|tổng\\s+sản\\s+phẩm)(?!\\p{L})"),
    measures: ["share"],
    produce: () => "grdp"
  },
  {
    // “đạt 58% kế hoạch HĐND huyện giao”: what its own council has set.
    name: "kế hoạch của hội đồng",
    pattern: regexp(
      "^[^.;,()]{0,30}?(?:kế\\s+hoạch|dự\\s+toán|chỉ\\s+tiêu|nhiệm\\s+vụ)[^.;,()]{0,20}?(?:hđnd|hội\\s+đồng\\s+nhân\\s+dân)"
    ),
    measures: ["plan_share"],
    produce: () => "plan_own"
  },
  {
    // “tăng 11 xã so với mục tiêu”: beyond a plan, and not beyond another time.
    name: "so với kế hoạch",
    pattern: regexp(
      `^[^.,;()]{0,20}?${WITH}(?:\\p{L}+\\s+){0,2}?(?:kế\\s+hoạch|mục\\s+tiêu|chỉ\\s+tiêu|nghị\\s+quyết|dự\\s+toán)(?!\\p{L})`
    ),
    measures: MOVES,
    produce: () => "plan_own"
  },
  {
    name: "kế hoạch được giao",
    pattern: regexp(
      "(?:kế\\s+hoạch|dự\\s+toán|chỉ\\s+tiêu|nhiệm\\s+vụ)[^.;,()]{0,30}?(?:(?:thành\\s+phố|tỉnh|trung\\s+ương|cấp\\s+trên|huyện|tw|bộ\\s+tài\\s+chính)\\s+giao|được\\s+giao)"
    ),
    measures: ["plan_share"],
    produce: () => "plan_assigned"
  },
  {
    name: "kế hoạch tự đặt",
    pattern: regexp(
      "(?:kế\\s+hoạch|dự\\s+toán|chỉ\\s+tiêu|nghị\\s+quyết)[^.;,()]{0,30}?(?:đề\\s+ra|hđnd|hội\\s+đồng\\s+nhân\\s+dân|đại\\s+hội)"
    ),
    measures: ["plan_share"],
    produce: (groups, {right}) => (/(?:hđnd|hội đồng nhân dân)/u.test(right) ? "plan_own" : null)
  }
];

/** How far behind a figure, and before it, what it is compared with is looked for. */
const BEHIND = 70;
const BEFORE = 60;

/** What a figure is compared with, as a code of the axis `base`; null for its measure's default, undefined where nothing says it. */
export function baseOf(compared: Compared): string | null | undefined {
  const {measure, left, right} = compared;
  // “gấp 2 lần giai đoạn 2006-2010”: the unit of a multiple stands before what it is compared with.
  const behind = `${measure === "multiple" ? "lần " : ""}${right.trimStart()}`.slice(0, BEHIND);
  for (const side of [behind, left.slice(-BEFORE)])
    for (const {pattern, measures, produce} of baseRules) {
      if (!holds(measures, compared)) continue;
      const found = pattern.exec(side);
      const code = found ? produce(found.groups ?? {}, compared) : undefined;
      if (code !== undefined) return code;
    }
  return undefined;
}

/** “9 chỉ tiêu vượt kế hoạch thành phố giao”: a count may take what a plan share does, where its indicator has that axis. */
const holds = (measures: readonly Measure[] | undefined, {indicator, measure}: Compared): boolean =>
  !measures ||
  measures.includes(measure) ||
  (indicator.axes?.includes("base") === true && measures.includes("plan_share"));
