import type {MeasureCode} from "../rows/tables.js";
import {lowerFirst} from "./letter.js";
import {say} from "./say.js";

interface MeasureWords {
  /** The thing as this measure speaks of it; `falls` where every figure is a fall. */
  title: (indicator: string, falls: boolean) => string;
  /** What the figure's amount stands in: “tăng 8,1 %”. The amount comes without its sign. */
  say: (amount: string, value: number) => string;
  /** The sign is told by a word. */
  signed?: true;
}

const risen = (amount: string, value: number): string =>
  value === 0
    ? say("không đổi", "unchanged")
    : value < 0
      ? say(`giảm ${amount}`, `down ${amount}`)
      : say(`tăng ${amount}`, `up ${amount}`);

/** A title around the indicator. */
const titled =
  (title: MeasureWords["title"]): MeasureWords["title"] =>
  (indicator, falls) =>
    title(lowerFirst(indicator), falls);

/** How a figure speaks of its indicator. */
export const MEASURES: Record<MeasureCode, MeasureWords> = {
  level: {title: (indicator) => indicator, say: (amount) => amount},
  growth: {
    title: titled((thing, falls) =>
      falls ? say(`Tốc độ giảm ${thing}`, `Decline of ${thing}`) : say(`Tốc độ tăng ${thing}`, `Growth of ${thing}`)
    ),
    say: risen,
    signed: true
  },
  change: {
    title: titled((thing, falls) =>
      falls ? say(`Mức giảm ${thing}`, `Fall in ${thing}`) : say(`Mức tăng ${thing}`, `Rise in ${thing}`)
    ),
    say: risen,
    signed: true
  },
  multiple: {
    title: titled((thing) => say(`Số lần gấp: ${thing}`, `Times as much: ${thing}`)),
    say: (amount) => say(`gấp ${amount}`, amount)
  },
  plan_share: {
    title: titled((thing) => say(`So với kế hoạch: ${thing}`, `Against the plan: ${thing}`)),
    say: (amount) => say(`bằng ${amount} kế hoạch`, `${amount} of the plan`)
  },
  share: {
    title: titled((thing) => say(`Tỷ trọng: ${thing}`, `Share: ${thing}`)),
    say: (amount) => say(`chiếm ${amount}`, `a share of ${amount}`)
  },
  rank: {
    title: titled((thing) => say(`Thứ hạng: ${thing}`, `Rank: ${thing}`)),
    say: (amount) => say(`đứng thứ ${amount}`, `number ${amount}`)
  }
};

/** A fall is negative in the tables and positive in words, where “giảm” says it. */
export const isSigned = (measure: MeasureCode): boolean => MEASURES[measure].signed ?? false;
