import {say} from "../../words/say.js";
import type {Notebook} from "../notebook.js";
import {chart, sql, table, text} from "./cells.js";

/** Targets and plans beside what was reached, of the same thing in the same place. */
export const targets = (): Notebook => ({
  title: say(
    "Nơi nào nói cả mục tiêu lẫn kết quả của cùng một việc?",
    "Who states both a target and a result of the same thing?"
  ),
  cells: [
    text(
      "mo_dau",
      say(
        "Mục tiêu, kế hoạch và kết quả của cùng địa phương, cùng chỉ tiêu, cùng cách nói và cùng đơn vị. Thời gian có thể khác nhau, nên bảng để cạnh nhau chứ **không** chấm đạt hay không.",
        "Targets, plans and results of one place, indicator, measure and unit. Their times may differ, so the table sets them side by side and judges **nothing**."
      )
    ),
    sql(
      "ket_qua",
      `
SELECT * FROM figures
WHERE value_kind = 'actual' AND ref_area IS NOT NULL AND indicator <> 'other' AND obs_value IS NOT NULL`
    ),
    sql(
      "canh_nhau",
      `
SELECT m.observation_id, m.place_name AS noi, m.indicator_vi AS chi_tieu, m.measure AS cach_noi,
  m.obs_value AS muc_tieu, m.time_period AS han, k.obs_value AS ket_qua, k.time_period AS thoi_gian, m.unit_measure AS don_vi
FROM figures m
JOIN ket_qua k ON k.ref_area = m.ref_area AND k.indicator = m.indicator AND k.measure = m.measure
  AND k.subject = m.subject
WHERE m.value_kind IN ('target', 'plan') AND m.obs_value IS NOT NULL
ORDER BY noi, chi_tieu, han`
    ),
    table("bang_canh_nhau", "canh_nhau"),
    sql(
      "dem",
      `
SELECT place_name AS noi,
  CASE value_kind WHEN 'target' THEN 'mục tiêu' WHEN 'plan' THEN 'kế hoạch' ELSE 'kết quả' END AS loai,
  CAST(count(*) AS INTEGER) AS so_con_so
FROM figures
WHERE source_kind = 'article' AND value_kind <> 'baseline' AND place_name IS NOT NULL
  AND ref_area IN (SELECT ref_area FROM figures WHERE value_kind IN ('target', 'plan'))
GROUP BY ALL`
    ),
    chart("bieu_do", "dem", {
      title: say("Số lần nêu mục tiêu, kế hoạch và kết quả", "Targets, plans and results that were stated"),
      mark: "barX",
      x: "so_con_so",
      y: "noi",
      color: "loai",
      reduce: "sum"
    })
  ]
});
