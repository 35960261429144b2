import type {Corpus} from "../../read/rule.js";
import type {Unit} from "./rules.js";

const count = (noun: string): Unit => ({unit: "count", noun});

/** The unit ← what stands right after a numeral. */
export const corpus: Corpus<Unit> = [
  [{unit: "percent"}, "%", " %", " phần trăm", "% hộ nghèo"],
  [{unit: "percentage_point"}, " điểm phần trăm", " điểm %"],
  [{unit: "per_mille"}, "‰", " ‰", " phần nghìn"],
  [{unit: "people_per_km2"}, " người/km2", " người / km²"],
  [{unit: "vnd"}, " đồng", " đ", " đồng để xây trường"],
  [{unit: "vnd", per: ["person", "year"]}, " đồng/người/năm", " đồng / người / năm"],
  [{unit: "vnd", per: ["hectare"]}, " đồng/ha", " đồng mỗi ha"],
  [{unit: "usd"}, " USD".toLowerCase(), " đô la mỹ"],
  [{unit: "ha"}, "ha", " ha", " héc-ta"],
  [{unit: "km"}, "km", " km đường", " ki-lô-mét"],
  [{unit: "km2"}, " km2", " km²"],
  [{unit: "ta_per_ha"}, " tạ/ha", " tạ / ha"],
  [{unit: "tonne"}, " tấn"],
  [{unit: "tonne_km"}, " tấn.km", " tấn-km"],
  [{unit: "passenger_km"}, " hành khách.km", " lượt khách.km"],
  [{unit: "m3"}, " m3", " m³ gỗ", " mét khối"],
  [{unit: "horsepower"}, " cv", " mã lực"],
  [{unit: "criteria_per_commune"}, " tiêu chí/xã"],
  [{unit: "times"}, " lần"],
  [count("xã"), " xã", " xã đạt chuẩn"],
  [count("xã, phường, thị trấn"), " xã, phường, thị trấn"],
  [count("hợp tác xã"), " hợp tác xã"],
  [count("chi bộ"), " chi bộ ấp"],
  [count("hộ nghèo"), " hộ nghèo còn lại"],
  [count("tiêu chí"), " tiêu chí"],
  [count("cơ sở đảng"), " cơ sở đảng"],
  [undefined, " xãhội", " và", "", " tỷ lệ", " đồngbằng", " kmh"]
];
