import {say} from "../../components/say.js";
import type {Notebook} from "../notebook.js";
import {chart, input, sql, table, text} from "./cells.js";

/** How articles bound their figures, by family of indicators. */
export const sureness = (): Notebook => ({
  title: say(
    "Bài viết nói con số chắc đến đâu: đúng, hơn, khoảng?",
    "How sure are articles of their figures: exactly, more than, about?"
  ),
  cells: [
    text(
      "mo_dau",
      say(
        "“Hơn 1.134 tỷ”, “khoảng 95 %”, “từ 2 % trở lên”: mỗi con số đọc từ bài viết giữ cả lời rào của câu. Màu càng đậm, càng nhiều con số.",
        "“More than 1,134 billion”, “about 95 %”: each figure read from an article keeps the bound of its sentence. The darker, the more figures."
      )
    ),
    sql(
      "cac_nguon",
      `SELECT * FROM (VALUES ('article', '${say("bài viết", "articles")}'), ('official', '${say("số liệu chính thức", "official tables")}')) AS t (nguon, ten)`
    ),
    input("nguon", {type: "select", label: say("Nguồn", "Source"), options: [], from: "cac_nguon"}, "article"),
    sql(
      "loi_rao",
      `
SELECT observation_id, place_name AS noi, coalesce(family, 'khác') AS nhom, quote AS cau,
  CASE bound WHEN 'exact' THEN 'đúng' WHEN 'approx' THEN 'khoảng' WHEN 'more_than' THEN 'hơn' WHEN 'less_than' THEN 'dưới'
    WHEN 'at_least' THEN 'ít nhất' WHEN 'at_most' THEN 'nhiều nhất' ELSE 'từ … đến …' END AS cach_noi
FROM figures
WHERE source_kind = \${nguon}`
    ),
    chart("bieu_do", "loi_rao", {
      title: say("Cách nói con số theo nhóm chỉ tiêu", "How figures are bounded, by family"),
      mark: "cell",
      x: "cach_noi",
      y: "nhom",
      reduce: "count"
    }),
    text("tung_cau", say("# Từng câu, trừ những câu nói đúng", "# Each sentence that is not exact")),
    sql("cau_co_rao", "SELECT * FROM loi_rao WHERE cach_noi <> 'đúng' ORDER BY cach_noi, nhom"),
    table("bang_cau", "cau_co_rao")
  ]
});
