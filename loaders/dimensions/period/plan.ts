import {regexp} from "../../read/regexp.js";
import type {Dated} from "./dated.js";

/** “kế hoạch phát triển kinh tế - xã hội năm 2021”: the time of a plan, as far before it as its name reaches. */
const PLAN_OF = regexp(/(?<!\p{L})(?:kế hoạch|mục tiêu|chỉ tiêu|phương hướng|dự toán|chương trình)(?!\p{L})[^,;.]*$/u);
const NAME = 60;

/** Whether a period is that of a plan that is named, and not of what came about. */
export const isPlanned = ({start}: Dated, lower: string): boolean =>
  PLAN_OF.test(lower.slice(Math.max(0, start - NAME), start));
