import {say} from "../../words/say.js";
import type {Notebook} from "../notebook.js";
import {chart, input, sql, text} from "./cells.js";

/** What the mergers of 2025 made of communes and provinces. */
export const mergers = (): Notebook => ({
  title: say(
    "Sáp nhập năm 2025: mỗi tỉnh mới gồm bao nhiêu xã cũ?",
    "The mergers of 2025: how many former communes make each new province?"
  ),
  cells: [
    text(
      "mo_dau",
      say(
        "Từ 1/7/2025, 63 tỉnh thành 34, hơn mười nghìn xã thành 3.321. Mỗi chấm là một tỉnh mới.",
        "Since 1 July 2025, 63 provinces are 34, and over ten thousand communes are 3,321. Each dot is a province of today."
      )
    ),
    sql(
      "tinh_moi",
      `
SELECT tinh.name AS tinh, CAST(count(DISTINCT cu.place_id) AS INTEGER) AS xa_cu,
  CAST(count(DISTINCT moi.place_id) AS INTEGER) AS xa_moi,
  round(count(DISTINCT cu.place_id) / count(DISTINCT moi.place_id), 1) AS xa_cu_moi_xa_moi
FROM place_changes c
JOIN places cu ON cu.place_id = c.from_place AND cu.level = 'commune' AND cu.list_year = 2023
JOIN places moi ON moi.place_id = c.to_place
JOIN places tinh ON tinh.place_id = moi.parent
GROUP BY tinh.name
ORDER BY xa_cu DESC`
    ),
    chart("bieu_do", "tinh_moi", {
      title: say("Xã cũ và xã mới của 34 tỉnh", "Former and new communes of the 34 provinces"),
      mark: "dot",
      x: "xa_cu",
      y: "xa_moi"
    }),
    input(
      "it_nhat",
      {
        type: "range",
        label: say("Xã mới gồm ít nhất mấy xã cũ", "New communes of at least so many former"),
        min: 2,
        max: 12,
        step: 1
      },
      7
    ),
    sql(
      "xa_ghep_nhieu",
      `
SELECT moi.full_name AS xa_moi, tinh.name AS tinh, CAST(count(DISTINCT c.from_place) AS INTEGER) AS so_xa_cu,
  string_agg(cu.name, ', ') AS gom
FROM place_changes c
JOIN places cu ON cu.place_id = c.from_place AND cu.level = 'commune' AND cu.list_year = 2023
JOIN places moi ON moi.place_id = c.to_place
JOIN places tinh ON tinh.place_id = moi.parent
GROUP BY ALL
HAVING count(DISTINCT c.from_place) >= :it_nhat
ORDER BY so_xa_cu DESC, xa_moi`
    ),
    chart("bieu_do_tinh", "xa_ghep_nhieu", {
      title: say("Số xã mới ghép từ nhiều xã cũ, theo tỉnh", "New communes made of many, by province"),
      mark: "barX",
      y: "tinh",
      x: "so_xa_cu",
      reduce: "count"
    })
  ]
});
