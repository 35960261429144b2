import type {Figure} from "./figure.js";
import {isOfficial} from "./official.js";

/** How a figure is drawn. Every chart, legend and table draws it from this alone. */
export interface Look {
  shape: "dot" | "ring" | "dashed" | "small" | "split" | "square" | "diamond";
  arrow?: "more" | "less";
  halo?: true;
  bar?: true;
  dotted?: true;
}

export interface SurenessRule {
  name: string;
  when: (figure: Figure) => boolean;
  look: Partial<Look>;
  /** Put around the amount: “hơn 1.134 tỷ đồng”. */
  around?: (amount: string) => string;
  /** The same of a year or a day: “trước 2020”. */
  aroundTime?: (time: string) => string;
  /** Put before the whole: “mục tiêu 100 %”. */
  before?: string;
  /** The kind or bound in plain words, for the drawer and the tables. */
  words: string;
  /** One legend a page, in words. */
  legend: string;
}

/** A figure says how sure it is: what holds of it, how that is drawn, how it is said. Later rules draw over earlier ones. */
export const surenessRules: readonly SurenessRule[] = [
  {
    name: "actual",
    when: (f) => f.value_kind === "actual",
    look: {shape: "dot"},
    words: "đã đạt",
    legend: "đã đạt"
  },
  {
    name: "official",
    when: isOfficial,
    look: {shape: "diamond"},
    words: "số liệu chính thức",
    legend: "số liệu chính thức"
  },
  {
    name: "target",
    when: (f) => f.value_kind === "target",
    look: {shape: "ring"},
    before: "mục tiêu",
    words: "mục tiêu",
    legend: "mục tiêu"
  },
  {
    name: "plan",
    when: (f) => f.value_kind === "plan",
    look: {shape: "dashed"},
    before: "dự kiến",
    words: "dự kiến",
    legend: "dự kiến"
  },
  {
    name: "baseline",
    when: (f) => f.value_kind === "baseline",
    look: {shape: "small"},
    before: "trước đây",
    words: "mức trước đây",
    legend: "mức trước đây, nối với mức mới"
  },
  {
    name: "more than",
    when: (f) => f.bound === "more_than",
    look: {arrow: "more"},
    around: (amount) => `hơn ${amount}`,
    aroundTime: (time) => `sau ${time}`,
    words: "hơn số này",
    legend: "còn hơn nữa (“hơn”, “từ … trở lên”)"
  },
  {
    name: "at least",
    when: (f) => f.bound === "at_least",
    look: {arrow: "more"},
    around: (amount) => `từ ${amount} trở lên`,
    aroundTime: (time) => `từ ${time}`,
    words: "từ số này trở lên",
    legend: "còn hơn nữa (“hơn”, “từ … trở lên”)"
  },
  {
    name: "less than",
    when: (f) => f.bound === "less_than",
    look: {arrow: "less"},
    around: (amount) => `dưới ${amount}`,
    aroundTime: (time) => `trước ${time}`,
    words: "dưới số này",
    legend: "chưa tới (“dưới”, “trước”, “không quá”)"
  },
  {
    name: "at most",
    when: (f) => f.bound === "at_most",
    look: {arrow: "less"},
    around: (amount) => `không quá ${amount}`,
    aroundTime: (time) => `chậm nhất ${time}`,
    words: "không quá số này",
    legend: "chưa tới (“dưới”, “trước”, “không quá”)"
  },
  {
    name: "approximate",
    when: (f) => f.bound === "approx",
    look: {halo: true},
    around: (amount) => `khoảng ${amount}`,
    words: "xấp xỉ",
    legend: "khoảng chừng"
  },
  {name: "range", when: (f) => f.obs_value_max !== null, look: {bar: true}, words: "một khoảng", legend: "từ … đến …"},
  {
    name: "estimate",
    when: (f) => f.obs_status === "E",
    look: {dotted: true},
    before: "ước",
    words: "số ước tính",
    legend: "ước tính, sơ bộ"
  },
  {
    name: "provisional",
    when: (f) => f.obs_status === "P",
    look: {dotted: true},
    before: "sơ bộ",
    words: "số sơ bộ",
    legend: "ước tính, sơ bộ"
  },
  {
    name: "contradicted",
    when: (f) => f.conflict_group !== null && !f.official_conflict,
    look: {shape: "split"},
    words: "bài viết nêu nhiều giá trị khác nhau",
    legend: "các bài nêu khác nhau"
  },
  {
    name: "contradicted by what is official",
    when: (f) => f.official_conflict && !isOfficial(f),
    look: {shape: "split"},
    words: "khác với số liệu chính thức",
    legend: "bài viết nêu khác số liệu chính thức"
  },
  {
    name: "official and contradicted",
    when: (f) => f.official_conflict && isOfficial(f),
    look: {},
    words: "có bài viết nêu khác",
    legend: "số liệu chính thức"
  },
  {
    name: "recomputed over a merger",
    when: (f) => f.parts !== undefined,
    look: {shape: "square"},
    words: "tính lại theo 2025",
    legend: "tính lại theo 2025: cộng số của các đơn vị cũ"
  }
];

export const surenessOf = (figure: Figure): readonly SurenessRule[] =>
  surenessRules.filter((rule) => rule.when(figure));

export const lookOf = (figure: Figure): Look =>
  Object.assign({shape: "dot"} satisfies Look, ...surenessOf(figure).map((rule) => rule.look));

/** The marks that occur among the figures, one for each legend line, in the rules' order. */
export function legendOf(figures: readonly Figure[]): {look: Look; legend: string}[] {
  const lines = new Map<string, Look>();
  for (const rule of surenessRules)
    if (figures.some(rule.when) && !lines.has(rule.legend)) lines.set(rule.legend, {shape: "dot", ...rule.look});
  return [...lines].map(([legend, look]) => ({look, legend}));
}
