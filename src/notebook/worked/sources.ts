import {say} from "../../words/say.js";
import type {Notebook} from "../notebook.js";
import {chart, input, sql, table, text, transform} from "./cells.js";

/** What income is made of: shares in one province beside the whole country's, and a table of all. */
export const sources = (): Notebook => ({
  title: say("Người dân mỗi tỉnh sống bằng nguồn thu nào?", "What do people of each province live on?"),
  cells: [
    text(
      "mo_dau",
      say(
        "Năm 2018, thu nhập mỗi người chia theo bốn nguồn. Chọn một tỉnh; bảng dưới cùng xếp mọi tỉnh theo phần của tiền lương.",
        "Income per head in 2018 by its four sources. Choose a province; the table below ranks all by the share of wages."
      )
    ),
    sql(
      "nguon",
      `
SELECT observation_id, place_name AS tinh, b.vi AS nguon, obs_value AS dong
FROM figures JOIN breakdowns b USING (breakdown)
WHERE indicator = 'income_per_capita_by_source' AND time_period = '2018' AND place_level = 'province'`
    ),
    sql("cac_tinh", "SELECT DISTINCT tinh FROM nguon ORDER BY tinh"),
    input("tinh_chon", {type: "select", label: say("Tỉnh", "Province"), options: [], from: "cac_tinh"}, "Đồng Nai"),
    sql("mot_tinh", "SELECT observation_id, nguon, dong FROM nguon WHERE tinh = ${tinh_chon}"),
    chart("bieu_do", "mot_tinh", {
      title: say("Thu nhập một người một tháng theo nguồn (đồng)", "Income per head and month by source (VND)"),
      mark: "barX",
      x: "dong",
      y: "nguon"
    }),
    text("bang_moi_tinh", say("# Mọi tỉnh, xoay thành bảng", "# All provinces, as a pivot")),
    transform(
      "phan_luong",
      "nguon",
      `
groupby(tinh)
pivot(nguon, dong)
rename({"tiền lương": tien_luong, "thu khác": thu_khac, "phi nông nghiệp": phi_nong_nghiep, "nông, lâm nghiệp, thủy sản": nong_nghiep})
derive({phan_tien_luong: round(tien_luong / (tien_luong + thu_khac + phi_nong_nghiep + nong_nghiep) * 100, 1)})
orderby(desc(phan_tien_luong))
window({hang: row_number()})`
    ),
    table("xem_phan_luong", "phan_luong")
  ]
});
