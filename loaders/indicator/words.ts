/** Words that turn what stands beside them round: “2/6 chỉ tiêu chưa đạt” counts none that are met. */
export const NEGATIONS = new Set(["chưa", "thiếu", "không"]);

/** Nouns that leave open what is counted: then the indicator may be named before the figure. */
export const GENERIC = new Set(["người", "đồng chí", "đ/c", "trường hợp", "đơn vị", "khách", "lượt", "con"]);

/** Right before a numeral these say where something is or goes, not how many of it there are. */
export const LOCATIVES = new Set("tại ở thuộc khắp qua giữa tới sang bàn vào".split(" "));
