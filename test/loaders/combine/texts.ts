import type {Observation} from "../../../loaders/observation.js";

/** What a figure is to be read as, by its text; columns that are not named may hold anything. */
export type Wanted = Partial<Omit<Observation, "ref_area_path">> & {path?: string};

/** A small text, what is to be read in it, and the figures of which nothing may be read. */
export interface Case {
  text: string;
  published?: string;
  figures: Record<string, Wanted>;
  silent?: readonly string[];
}

const MONEY = {unit_measure: "vnd", indicator: "state_budget_revenue"};
const POVERTY = {indicator: "poor_household_rate"};

/** By kind of difficulty. The texts are invented. */
export const texts: Record<string, Case[]> = {
  "numbers that are written otherwise": [
    {
      text: "Năm 2020, thu ngân sách tỉnh Nghệ An đạt 17 800 tỷ đồng.",
      figures: {"17 800 tỷ": {...MONEY, obs_value: 17.8e12}}
    },
    {
      text: "Năm 2020, thu ngân sách tỉnh Nghệ An đạt 17’800 tỷ đồng.",
      figures: {"17’800 tỷ": {...MONEY, obs_value: 17.8e12}}
    },
    {
      text: "Toàn tỉnh Nghệ An có 12 345 hộ nghèo và 9 tháng đầu năm 2020 300 hộ thoát nghèo.",
      figures: {"12 345": {indicator: "poor_households_count", obs_value: 12345}, "300": {obs_value: 300}}
    },
    {
      text: "Năm 2020, GRDP của tỉnh Nghệ An tăng trưởng âm 2,1%.",
      figures: {"2,1": {measure: "growth", obs_value: -2.1}}
    },
    {
      text: "Năm 2020, thu ngân sách tỉnh Nghệ An đạt 300 tỷ đồng (-3,1%), xuất khẩu tăng -4,5%.",
      figures: {"3,1": {measure: "growth", obs_value: -3.1}, "4,5": {measure: "growth", obs_value: -4.5}}
    },
    {text: "Năm 2020, GRDP tỉnh Nghệ An giảm −2,5%.", figures: {"2,5": {measure: "growth", obs_value: -2.5}}},
    {
      text: "Giai đoạn 2016 -2020, tỷ lệ hộ nghèo tỉnh Nghệ An giảm 5-6%.",
      figures: {"5-6": {obs_value: -5, bound: "range"}},
      silent: ["2020"]
    },
    {
      text: "Tỷ lệ hộ nghèo tỉnh Nghệ An còn&nbsp;3,1% (năm&#160;2020).",
      figures: {"3,1": {...POVERTY, time_period: "2020"}}
    },
    {
      text: "TỉnhNghệ An có tỷ lệhộ nghèo còn3,1% năm2020.",
      figures: {"3,1": {...POVERTY, path: "Nghệ An", time_period: "2020"}}
    },
    {
      text: "Năm 2020, tỷ suất sinh thô của tỉnh Nghệ An là 17,2‰, tử vong trẻ em dưới 1 tuổi 14 phần nghìn.",
      figures: {
        "17,2": {indicator: "birth_rate", unit_measure: "per_mille", obs_value: 17.2},
        "14": {indicator: "infant_mortality_rate", unit_measure: "per_mille"}
      }
    },
    {
      text: "Mật độ dân số huyện Nghi Lộc (Nghệ An) là 620 người/km².",
      figures: {"620": {indicator: "population_density", unit_measure: "people_per_km2"}}
    },
    {
      text: "Chỉ số HDI của tỉnh Nghệ An năm 2020 đạt 0,697.",
      figures: {"0,697": {indicator: "human_development_index", obs_value: 0.697}}
    },
    {
      text: "Năm 2016, huyện Nghi Lộc (Nghệ An) huy động 42 tỷ để làm đường.",
      figures: {"42 tỷ": {obs_value: 42e9, unit_measure: "vnd"}}
    },
    {
      text: "Huyện Nghi Lộc (Nghệ An) đã cứng hóa 48,5/60 km đường trục xã.",
      figures: {"48,5/60": {numerator: 48.5, denominator: 60}}
    }
  ],
  "parts of a whole that is named": [
    {
      text: "Tỉnh Nghệ An có 41 xã trên tổng số 431 xã đạt chuẩn nông thôn mới.",
      figures: {"41": {indicator: "nrm_communes_met", denominator: 431}},
      silent: ["431"]
    },
    {
      text: "Trong tổng số 431 xã đã có 41 xã của tỉnh Nghệ An đạt chuẩn nông thôn mới.",
      figures: {"41": {indicator: "nrm_communes_met", denominator: 431}},
      silent: ["431"]
    }
  ],
  "parts of the country, and all of it": [
    {
      text: "Đoàn công tác đến Lào Cai. Vùng Tây Bắc còn 118 xã chưa có đường ô tô, tỷ lệ hộ nghèo là 22%.",
      figures: {"22": {...POVERTY, path: ""}}
    },
    {
      text: "Tỉnh Lào Cai họp tổng kết. Các tỉnh Đồng bằng sông Cửu Long có tỷ lệ hộ nghèo 4,2%; riêng tỉnh An Giang còn 3,1%.",
      figures: {"4,2": {...POVERTY, path: ""}, "3,1": {...POVERTY, path: "An Giang"}}
    },
    {
      text: "Tỉnh Lào Cai họp tổng kết. Toàn vùng có 300 xã đạt chuẩn nông thôn mới.",
      figures: {"300": {indicator: "nrm_communes_met", path: ""}}
    },
    {
      text: "Trường Đại học Tây Nguyên đóng tại tỉnh Đắk Lắk. Tỷ lệ hộ nghèo năm 2019 còn 9,3%.",
      figures: {"9,3": {...POVERTY, path: "Đắk Lắk"}}
    },
    {
      text: "Đại hội Đảng bộ tỉnh Lào Cai bế mạc. Như vậy, đến nay cả nước đã có 4.500 xã đạt chuẩn nông thôn mới.",
      figures: {"4.500": {indicator: "nrm_communes_met", path: "Việt Nam"}}
    },
    {
      text: "Năm 2019, tỉnh Lào Cai dẫn đầu cả nước, có 60 xã đạt chuẩn nông thôn mới.",
      figures: {"60": {indicator: "nrm_communes_met", path: "Lào Cai"}}
    },
    {
      text: "Năm 2014, huyện Phong Sơn, tỉnh Lào Cai có 1.210 hộ nghèo.",
      figures: {"1.210": {indicator: "poor_households_count", path: "Lào Cai > Phong Sơn"}}
    }
  ]
};
