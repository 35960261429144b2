/** Kinds of documents in which something is resolved, as texts write them; laws and decisions are cited, not promised. */
export const SORTS = [
  "nghị quyết",
  "nghị quyết chuyên đề",
  "chương trình hành động",
  "chương trình",
  "kế hoạch",
  "đề án",
  "chỉ thị",
  "kết luận"
];

/** What ends the number of a document of these kinds (02-NQ/QU), before the body that made it. */
export const NUMBER_KINDS = ["nq", "ctr", "ctrhđ", "ctr/hđ", "kh", "đa", "ct", "kl"];

/** Who makes documents whose number ends so; what a number does not say is not told. */
export const BODIES: Record<string, string> = {
  tw: "Trung ương Đảng",
  qu: "Quận ủy",
  hu: "Huyện ủy",
  tu: "Tỉnh ủy, Thành ủy",
  thu: "Thành ủy, Thị ủy",
  đu: "Đảng ủy",
  hđnd: "Hội đồng nhân dân",
  ubnd: "Ủy ban nhân dân",
  cp: "Chính phủ"
};

/** Bodies of the whole country: their documents are no place's own. */
export const CENTRAL = ["tw", "cp"];

/** Congresses, as texts name them. */
export const CONGRESSES = ["đại hội đại biểu", "đại hội", "đh đại biểu", "đh"];

/** Whose congress: a committee of a place, or a cell. */
export const HOLDERS = ["đảng bộ", "chi bộ"];
