import {say} from "../../words/say.js";
import type {Notebook} from "../notebook.js";
import {chart, input, sql, text} from "./cells.js";

/** Income a head by province, and how far it lies from the middle. */
export const income = (): Notebook => ({
  title: say("Thu nhập mỗi người ở tỉnh nào cao, tỉnh nào thấp?", "Where is income per head high, and where low?"),
  cells: [
    text(
      "mo_dau",
      say(
        "Thu nhập bình quân một người một tháng năm 2018, số liệu chính thức của 63 tỉnh, thành. Bấm vào một thanh để xem con số lấy từ đâu.",
        "Income per head and month in 2018, official figures of the 63 provinces. Press a bar to see where its figure comes from."
      )
    ),
    input(
      "so_tinh",
      {type: "range", label: say("Xem bao nhiêu tỉnh", "How many provinces"), min: 5, max: 63, step: 1},
      15
    ),
    sql(
      "cac_thu_tu",
      `SELECT * FROM (VALUES ('cao', '${say("cao nhất", "the highest")}'), ('thap', '${say("thấp nhất", "the lowest")}')) AS t (thu_tu, ten)`
    ),
    input("thu_tu", {type: "select", label: say("Xếp từ", "Begin with"), options: [], from: "cac_thu_tu"}, "cao"),
    sql(
      "thu_nhap",
      `
SELECT observation_id, place_name AS tinh, obs_value AS dong_mot_thang,
  round(obs_value / median(obs_value) OVER (), 2) AS so_voi_trung_vi
FROM figures
WHERE indicator = 'income_per_capita' AND source_kind = 'official'
  AND time_period = '2018' AND place_level = 'province'
ORDER BY CASE WHEN \${thu_tu} = 'cao' THEN -obs_value ELSE obs_value END
LIMIT \${so_tinh}`
    ),
    chart("bieu_do", "thu_nhap", {
      title: say("Thu nhập một người một tháng, năm 2018 (đồng)", "Income per head and month, 2018 (VND)"),
      mark: "barX",
      x: "dong_mot_thang",
      y: "tinh"
    }),
    text(
      "doc_them",
      say(
        "Cột `so_voi_trung_vi` cho biết mỗi tỉnh gấp mấy lần tỉnh đứng giữa.",
        "The column `so_voi_trung_vi` says how many times the middle province's income each has."
      )
    )
  ]
});
