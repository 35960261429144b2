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

/** Words beside a figure by which it is the average of several years, which no single year keeps or breaks. */
export const AVERAGE = ["bình quân", "trung bình"];

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

/**
 * What offices count as resolutions do, so that their figure answers a promise; docs/commitments.md says of each why. Of all else
 * they count by definitions of their own: an office's trained labour holds certificates, a resolution's need not.
 */
export const COUNTED_ALIKE: ReadonlySet<string> = new Set([
  "grdp_per_capita",
  "forest_cover_rate",
  "crop_output",
  "crop_yield",
  "cultivated_area",
  "fishery_catch",
  "labour_productivity",
  "human_development_index",
  "pci_score",
  "papi_score"
]);

/** Families that describe a place: what is planned of them is drawn or counted, not promised. */
export const DESCRIBING = ["population", "administration"];
