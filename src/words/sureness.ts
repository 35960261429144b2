import type {Figure} from "../rows/figure.js";
import {isOfficial} from "./official.js";
import {say} from "./say.js";

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
  before?: () => string;
  /** The kind or bound in plain words, for the drawer and the tables. */
  words: () => string;
  /** One legend a page, in words. */
  legend: () => string;
}

/** A figure says how sure it is: what holds of it, how that is drawn, how it is said. Later rules draw over earlier ones. */
export const surenessRules: readonly SurenessRule[] = [
  {
    name: "actual",
    when: (f) => f.value_kind === "actual",
    look: {shape: "dot"},
    words: () => say("đã đạt", "actual"),
    legend: () => say("đã đạt", "actual")
  },
  {
    name: "official",
    when: isOfficial,
    look: {shape: "diamond"},
    words: () => say("số liệu chính thức", "official figure"),
    legend: () => say("số liệu chính thức", "official figure")
  },
  {
    name: "target",
    when: (f) => f.value_kind === "target",
    look: {shape: "ring"},
    before: () => say("mục tiêu", "target"),
    words: () => say("mục tiêu", "target"),
    legend: () => say("mục tiêu", "target")
  },
  {
    name: "plan",
    when: (f) => f.value_kind === "plan",
    look: {shape: "dashed"},
    before: () => say("dự kiến", "plan"),
    words: () => say("dự kiến", "plan"),
    legend: () => say("dự kiến", "plan")
  },
  {
    name: "baseline",
    when: (f) => f.value_kind === "baseline",
    look: {shape: "small"},
    before: () => say("trước đây", "formerly"),
    words: () => say("mức trước đây", "former value"),
    legend: () => say("mức trước đây, nối với mức mới", "former value, joined to the new one")
  },
  {
    name: "norm",
    when: (f) => f.value_kind === "norm",
    look: {shape: "dashed"},
    before: () => say("chuẩn", "standard"),
    words: () => say("mức chuẩn", "standard"),
    legend: () => say("mức chuẩn, không của riêng nơi nào", "a standard, no place’s own value")
  },
  {
    name: "more than",
    when: (f) => f.bound === "more_than",
    look: {arrow: "more"},
    around: (amount) => say(`hơn ${amount}`, `more than ${amount}`),
    aroundTime: (time) => say(`sau ${time}`, `after ${time}`),
    words: () => say("hơn số này", "more than this"),
    legend: () => say("còn hơn nữa (“hơn”, “từ … trở lên”)", "and more (“more than”, “at least”)")
  },
  {
    name: "at least",
    when: (f) => f.bound === "at_least",
    look: {arrow: "more"},
    around: (amount) => say(`từ ${amount} trở lên`, `at least ${amount}`),
    aroundTime: (time) => say(`từ ${time}`, `from ${time} on`),
    words: () => say("từ số này trở lên", "at least this"),
    legend: () => say("còn hơn nữa (“hơn”, “từ … trở lên”)", "and more (“more than”, “at least”)")
  },
  {
    name: "less than",
    when: (f) => f.bound === "less_than",
    look: {arrow: "less"},
    around: (amount) => say(`dưới ${amount}`, `less than ${amount}`),
    aroundTime: (time) => say(`trước ${time}`, `before ${time}`),
    words: () => say("dưới số này", "less than this"),
    legend: () => say("chưa tới (“dưới”, “trước”, “không quá”)", "and less (“less than”, “before”, “at most”)")
  },
  {
    name: "at most",
    when: (f) => f.bound === "at_most",
    look: {arrow: "less"},
    around: (amount) => say(`không quá ${amount}`, `at most ${amount}`),
    aroundTime: (time) => say(`chậm nhất ${time}`, `no later than ${time}`),
    words: () => say("không quá số này", "at most this"),
    legend: () => say("chưa tới (“dưới”, “trước”, “không quá”)", "and less (“less than”, “before”, “at most”)")
  },
  {
    name: "approximate",
    when: (f) => f.bound === "approx",
    look: {halo: true},
    around: (amount) => say(`khoảng ${amount}`, `about ${amount}`),
    words: () => say("xấp xỉ", "approximate"),
    legend: () => say("khoảng chừng", "about so much")
  },
  {
    name: "range",
    when: (f) => f.obs_value_max !== null,
    look: {bar: true},
    words: () => say("một khoảng", "a range"),
    legend: () => say("từ … đến …", "from … to …")
  },
  {
    name: "estimate",
    when: (f) => f.obs_status === "E",
    look: {dotted: true},
    before: () => say("ước", "estimated"),
    words: () => say("số ước tính", "estimate"),
    legend: () => say("ước tính, sơ bộ", "estimated, provisional")
  },
  {
    name: "provisional",
    when: (f) => f.obs_status === "P",
    look: {dotted: true},
    before: () => say("sơ bộ", "provisional"),
    words: () => say("số sơ bộ", "provisional figure"),
    legend: () => say("ước tính, sơ bộ", "estimated, provisional")
  },
  {
    name: "contradicted",
    when: (f) => f.conflict_group !== null && !f.official_conflict,
    look: {shape: "split"},
    words: () => say("bài viết nêu nhiều giá trị khác nhau", "articles state several values"),
    legend: () => say("các bài nêu khác nhau", "articles differ")
  },
  {
    name: "contradicted by what is official",
    when: (f) => f.official_conflict && !isOfficial(f),
    look: {shape: "split"},
    words: () => say("khác với số liệu chính thức", "differs from the official figure"),
    legend: () => say("bài viết nêu khác số liệu chính thức", "article differs from the official figure")
  },
  {
    name: "official and contradicted",
    when: (f) => f.official_conflict && isOfficial(f),
    look: {},
    words: () => say("có bài viết nêu khác", "some article differs"),
    legend: () => say("số liệu chính thức", "official figure")
  },
  {
    name: "recomputed over a merger",
    when: (f) => f.parts !== undefined,
    look: {shape: "square"},
    words: () => say("tính lại theo 2025", "recomputed for 2025"),
    legend: () =>
      say("tính lại theo 2025: cộng số của các đơn vị cũ", "recomputed for 2025: the sum of the former units")
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
    if (figures.some(rule.when) && !lines.has(rule.legend())) lines.set(rule.legend(), {shape: "dot", ...rule.look});
  return [...lines].map(([legend, look]) => ({look, legend}));
}
