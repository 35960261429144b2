/** Words beside a figure by which it is promised for each year. */
export const YEARLY = [
  "mỗi năm",
  "hàng năm",
  "hằng năm",
  "từng năm",
  "một năm",
  "/năm",
  "bình quân năm",
  "bình quân hàng năm",
  "bình quân hằng năm",
  "năm nào cũng"
];

/** Figures of what is left to be done: where a sentence sets out to do it, they are promised to come to nothing. */
export const REMAINING = ["poor_households_remaining", "nrm_criteria_not_met", "nrm_communes_not_met"];

/** Words of a sentence that sets out to do what is left. */
export const SETS_OUT = [
  "sẽ",
  "phấn đấu",
  "quyết tâm",
  "dự kiến",
  "tập trung hoàn thành",
  "từ nay đến",
  "trước mắt",
  "vươn lên thoát nghèo"
];

/** Families that describe a place: what is planned of them is drawn or counted, not promised. */
export const DESCRIBING = ["population", "administration"];
