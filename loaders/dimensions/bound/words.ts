import type {Bound} from "../../observation.js";

/** Words before a figure. “trên địa bàn”, “trên cơ sở” are no bounds because no figure follows them. */
export const BEFORE: Partial<Record<Bound, readonly string[]>> = {
  more_than: ["hơn", "trên", "nhiều hơn", "cao hơn"],
  less_than: ["dưới", "chưa đến", "chưa đầy", "chưa tới", "thấp hơn", "ít hơn", "không đến", "không tới"],
  at_least: ["ít nhất", "tối thiểu", "không dưới", "không ít hơn", "không thấp hơn", "thấp nhất"],
  at_most: ["không quá", "tối đa", "nhiều nhất", "không vượt quá", "không hơn", "cao nhất"],
  approx: [
    "khoảng",
    "gần",
    "xấp xỉ",
    "chừng",
    "độ",
    "ước khoảng",
    "cơ bản",
    "vào khoảng",
    "trên dưới",
    "ngót",
    "suýt soát",
    "non"
  ]
};

/** Signs before a figure: “< 7,6%”. */
export const SIGNS: ReadonlyMap<string, Bound> = new Map([
  [">", "more_than"],
  ["<", "less_than"],
  ["≥", "at_least"],
  [">=", "at_least"],
  ["≤", "at_most"],
  ["<=", "at_most"]
]);

export const AFTER: Partial<Record<Bound, readonly string[]>> = {
  at_least: ["trở lên"],
  at_most: ["trở xuống"]
};
