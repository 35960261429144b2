// Words of questions as the search compares them: small letters without accents.

/** Which end of a ranking is asked for. */
export const ENDS: Readonly<Record<string, "most" | "least">> = {
  "cao nhat": "most",
  "nhieu nhat": "most",
  "lon nhat": "most",
  highest: "most",
  most: "most",
  top: "most",
  "thap nhat": "least",
  "it nhat": "least",
  "nho nhat": "least",
  lowest: "least",
  least: "least",
  fewest: "least",
  nhat: "most"
};

/** What is asked for by another word than its name. */
export const MEANT: Readonly<Record<string, string>> = {
  giau: "thu nhap",
  richest: "income",
  rich: "income",
  poorest: "poor",
  poverty: "poor"
};

/** Of which level places are asked for. */
export const LEVELS: Readonly<Record<string, "province" | "district" | "commune">> = {
  tinh: "province",
  province: "province",
  provinces: "province",
  huyen: "district",
  quan: "district",
  "thi xa": "district",
  district: "district",
  districts: "district",
  xa: "commune",
  phuong: "commune",
  "thi tran": "commune",
  commune: "commune",
  communes: "commune",
  ward: "commune"
};

/** Words that ask for nothing. */
export const FILLING: readonly string[] = [
  ...["cua", "o", "tai", "nam", "la", "bao nhieu", "cac", "trong", "nao", "co", "thanh pho", "tp"],
  ...["in", "of", "the", "is", "what", "which", "has", "rate"]
];
