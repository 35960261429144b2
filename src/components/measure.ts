import type {Measure} from "../../loaders/observation.js";
import {lowerFirst} from "./letter.js";

interface MeasureWords {
  /** The thing as this measure speaks of it; `falls` where every figure is a fall. */
  title: (indicator: string, falls: boolean) => string;
  /** What the figure's amount stands in: “tăng 8,1 %”. The amount comes without its sign. */
  say: (amount: string, value: number) => string;
  /** The sign is told by a word. */
  signed?: true;
}

const risen = (amount: string, value: number): string => `${value < 0 ? "giảm" : "tăng"} ${amount}`;

/** How a figure speaks of its indicator. */
export const MEASURES: Record<Measure, MeasureWords> = {
  level: {title: (indicator) => indicator, say: (amount) => amount},
  growth: {
    title: (indicator, falls) => `Tốc độ ${falls ? "giảm" : "tăng"} ${lowerFirst(indicator)}`,
    say: risen,
    signed: true
  },
  change: {
    title: (indicator, falls) => `Mức ${falls ? "giảm" : "tăng"} ${lowerFirst(indicator)}`,
    say: risen,
    signed: true
  },
  multiple: {title: (indicator) => `Số lần gấp: ${lowerFirst(indicator)}`, say: (amount) => `gấp ${amount}`},
  plan_share: {
    title: (indicator) => `So với kế hoạch: ${lowerFirst(indicator)}`,
    say: (amount) => `bằng ${amount} kế hoạch`
  },
  share: {title: (indicator) => `Tỷ trọng: ${lowerFirst(indicator)}`, say: (amount) => `chiếm ${amount}`},
  rank: {title: (indicator) => `Thứ hạng: ${lowerFirst(indicator)}`, say: (amount) => `đứng thứ ${amount}`}
};

/** A fall is negative in the tables and positive in words, where “giảm” says it. */
export const isSigned = (measure: Measure): boolean => MEASURES[measure].signed ?? false;
