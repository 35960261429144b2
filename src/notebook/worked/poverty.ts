import {say} from "../../words/say.js";
import type {Notebook} from "../notebook.js";
import {chart, sql, text, transform} from "./cells.js";

/** One province's poverty over the years, by the two standards, towns and countryside apart. */
export const poverty = (): Notebook => ({
  title: say(
    "Hộ nghèo giảm bao nhiêu, và đổi chuẩn làm số nhảy bao nhiêu?",
    "How far did poverty fall, and how far did a new standard make it jump?"
  ),
  cells: [
    text(
      "mo_dau",
      say(
        "Quảng Ngãi 2010–2016, số liệu chính thức. Năm 2015 được tính theo **cả hai** chuẩn nghèo, nên thấy được chỉ riêng việc đổi chuẩn đã nâng tỷ lệ lên bao nhiêu. Không nối hai đoạn của hai chuẩn.",
        "Quảng Ngãi 2010–2016, official figures. 2015 was counted by **both** standards, so it can be seen what the new one alone added. The two are never joined into one line."
      )
    ),
    sql(
      "ho_ngheo",
      `
SELECT observation_id, CAST(left(time_period, 4) AS INTEGER) AS nam, obs_value AS ty_le,
  CASE WHEN breakdown LIKE '%area=urban%' THEN 'thành thị'
       WHEN breakdown LIKE '%area=rural%' THEN 'nông thôn' ELSE 'toàn tỉnh' END AS khu_vuc,
  CASE WHEN era >= '2016-01-01' THEN '2016–2020' ELSE '2011–2015' END AS chuan
FROM figures
WHERE indicator = 'poor_household_rate' AND measure = 'level' AND source_kind = 'official'
  AND ref_area = '51@2023'
ORDER BY khu_vuc, chuan, nam`
    ),
    chart("bieu_do", "ho_ngheo", {
      title: say("Tỷ lệ hộ nghèo Quảng Ngãi theo hai chuẩn (%)", "Poor households of Quảng Ngãi by two standards (%)"),
      mark: "lineY",
      x: "nam",
      y: "ty_le",
      color: "khu_vuc",
      fx: "chuan"
    }),
    text("nhay", say("# Chỉ riêng việc đổi chuẩn, năm 2015", "# What the new standard alone did, in 2015")),
    sql(
      "doi_chuan",
      `
SELECT a.khu_vuc, a.ty_le AS chuan_cu, b.ty_le AS chuan_moi, round(b.ty_le - a.ty_le, 2) AS them_diem_phan_tram
FROM ho_ngheo a
JOIN ho_ngheo b ON b.khu_vuc = a.khu_vuc AND b.nam = 2015 AND b.chuan = '2016–2020'
WHERE a.nam = 2015 AND a.chuan = '2011–2015'
ORDER BY them_diem_phan_tram DESC`
    ),
    text(
      "moi_nam",
      say("# Mỗi năm giảm bao nhiêu, trong cùng một chuẩn", "# The fall of each year, within one standard")
    ),
    transform(
      "giam_moi_nam",
      "ho_ngheo",
      `
groupby(khu_vuc, chuan)
orderby(nam)
window({nam_truoc: lag(ty_le)})
filter(nam_truoc != null)
derive({giam: round(nam_truoc - ty_le, 2)})
select(khu_vuc, chuan, nam, ty_le, giam)`
    )
  ]
});
