export const BY_CRITERION = ["nrm_communes_meeting_criterion"];
export const LACKING = ["nrm_criteria_not_met", "nrm_criteria_to_complete"];
export const YEARS = ["nrm_district_standard_year", "nrm_commune_standard_year"];
export const HIGHER = ["nrm_advanced_communes_met", "nrm_model_communes_met"];
export const OTHER = [
  "nrm_districts_met",
  "nrm_communes_met_rate",
  "nrm_criteria_met_average",
  "nrm_criteria_met_total"
];
/** What is asked together, beside the counts of communes. */
export const OTHERS = [...LACKING, ...YEARS, ...HIGHER, ...OTHER];
