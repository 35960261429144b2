import type {Indicator} from "../indicator/list.js";
import {regexp} from "../read/regexp.js";

/** What stands on either side of a figure, in lower case, up to the figures beside it. */
export interface Sides {
  indicator: Indicator;
  left: string;
  right: string;
  /** What stands behind it up to the end of its sentence, other figures too. */
  behind: string;
}

interface PatternRule {
  name: string;
  axis: string;
  /** The indicator whose figures alone it narrows. */
  of?: string;
  /** Of which side. */
  side: "left" | "right" | "behind";
  pattern: RegExp;
  produce(groups: Record<string, string | undefined>): string;
}

/** Values that no table can list. */
export const patternRules: readonly PatternRule[] = [
  {
    name: "huy hiệu mấy năm",
    axis: "grade",
    side: "right",
    pattern: regexp("(?:huy\\s+hiệu|hh)(?:\\s+đảng)?(?:\\s+loại)?\\s+(?<years>[3-9][05])(?!\\d)"),
    produce: ({years}) => `badge_${years}`
  },
  {
    // “2 người 60 năm tuổi Đảng, 6 người 55 năm”
    name: "mấy năm tuổi đảng",
    axis: "grade",
    of: "party_badges_awarded",
    side: "right",
    pattern: regexp("^(?:\\s+\\p{L}+){0,3}\\s+(?<years>[3-9][05])\\s+(?:năm|tuổi\\s+đảng)(?!\\p{L})"),
    produce: ({years}) => `badge_${years}`
  },
  {
    // “trao Huy hiệu 50 năm tuổi Đảng cho 8 đồng chí”
    name: "huy hiệu mấy năm cho",
    axis: "grade",
    of: "party_badges_awarded",
    side: "left",
    pattern: regexp(
      "(?:huy\\s+hiệu|hh)(?:\\s+đảng)?(?:\\s+loại)?\\s+(?<years>[3-9][05])\\s+(?:năm|tuổi)[^.;:,\\d]{0,40}$"
    ),
    produce: ({years}) => `badge_${years}`
  },
  {
    name: "khoảng tiêu chí",
    axis: "band",
    side: "behind",
    pattern: regexp(
      "^[^.;:,\\d]{0,30}?đạt\\s+(?:được\\s+)?(?:từ\\s+)?(?<low>\\d{1,2})\\s*(?:[-–]|đến)\\s*(?<high>\\d{1,2})\\s+tiêu\\s+chí"
    ),
    produce: ({low, high}) => `${Number(low)}-${Number(high)}`
  },
  {
    name: "dưới mấy tiêu chí",
    axis: "band",
    side: "behind",
    pattern: regexp("^[^.;:,\\d]{0,30}?(?:đạt\\s+)?dưới\\s+(?<most>\\d{1,2})\\s+tiêu\\s+chí"),
    produce: ({most}) => `<${Number(most)}`
  },
  {
    name: "từ mấy tiêu chí trở lên",
    axis: "band",
    side: "behind",
    pattern: regexp("^[^.;:,\\d]{0,30}?đạt\\s+(?:từ\\s+)?(?<least>\\d{1,2})\\s+tiêu\\s+chí\\s+trở\\s+lên"),
    produce: ({least}) => `>=${Number(least)}`
  },
  {
    name: "đúng mấy tiêu chí",
    axis: "band",
    side: "behind",
    pattern: regexp("^[^.;:,\\d]{0,30}?đạt\\s+(?:được\\s+|từ\\s+)?(?<count>\\d{1,2})(?:/19)?\\s+tiêu\\s+chí"),
    produce: ({count}) => `${Number(count)}`
  },
  {
    // “Số xã đạt từ 15 - 18 tiêu chí là 3 xã”
    name: "số xã đạt mấy tiêu chí là",
    axis: "band",
    side: "left",
    pattern: regexp(
      "số\\s+xã[^.;:,]{0,30}?\\s(?:từ\\s+)?(?<low>\\d{1,2})(?:\\s*(?:[-–]|đến)\\s*(?<high>\\d{1,2}))?\\s+tiêu\\s+chí(?<more>\\s+trở\\s+lên)?[^.;:,\\d]{0,40}(?:là|có|:)\\s*$"
    ),
    produce: ({low, high, more}) =>
      more ? `>=${Number(low)}` : high ? `${Number(low)}-${Number(high)}` : `${Number(low)}`
  },
  {
    name: "thành lập",
    axis: "state",
    side: "left",
    pattern: regexp("thành\\s+lập(?:\\s+(?:được|mới|thêm|ra))*\\s*$"),
    produce: () => "new"
  },
  {
    name: "còn lại",
    axis: "part",
    side: "left",
    pattern: regexp("(?:xã|phường|huyện|đơn\\s+vị|địa\\s+phương)\\s+còn\\s+lại[^.;,:()]{0,20}$"),
    produce: () => "remaining"
  }
];

/** The axes of an indicator that such a pattern fills, each once, the first rule that holds. */
export function openedBy({indicator, ...sides}: Sides): Map<string, string> {
  const found = new Map<string, string>();
  for (const {axis, of = indicator.code, side, pattern, produce} of patternRules) {
    if (found.has(axis) || of !== indicator.code || !indicator.axes?.includes(axis)) continue;
    const match = pattern.exec(sides[side]);
    if (match) found.set(axis, produce(match.groups ?? {}));
  }
  return found;
}
