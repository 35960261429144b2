import type {Period} from "./rules.js";

/** A period resolved against its document's date. */
export interface Dated {
  start: number;
  end: number;
  rule: string;
  period: Period;
  /** “so với năm 2010”: what a figure is compared with, not when it holds. */
  compared: boolean;
  /** “tăng 8% (cùng kỳ năm 2019 tăng 5%)”: of nothing outside its brackets. */
  aside?: true;
  /** “đại hội nhiệm kỳ 2020-2025”: which congress it is, not when a figure holds. */
  names: boolean;
}
