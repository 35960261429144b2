import {say} from "../../words/say.js";
import {FAMILIES} from "../../words/family.js";
import type {Notebook} from "../notebook.js";
import {chart, input, sql, table, text} from "./cells.js";

const sayExact = (): string => say("đúng", "exactly");

/** How a figure is bounded, in words. */
const bounds = (): [string, string][] => [
  ["exact", sayExact()],
  ["approx", say("khoảng", "about")],
  ["more_than", say("hơn", "more than")],
  ["less_than", say("dưới", "less than")],
  ["at_least", say("ít nhất", "at least")],
  ["at_most", say("nhiều nhất", "at most")],
  ["range", say("từ … đến …", "from … to …")]
];

/** A table of codes and what they are called. */
const valuesOf = (code: string, names: readonly (readonly [string, string])[]): string =>
  `SELECT * FROM (VALUES ${names.map(([key, name]) => `('${key}', '${name}')`).join(", ")}) AS t (${code}, ten)`;

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
      valuesOf("nguon", [
        ["article", say("bài viết", "articles")],
        ["official", say("số liệu chính thức", "official tables")]
      ])
    ),
    input("nguon", {type: "select", label: say("Nguồn", "Source"), options: [], from: "cac_nguon"}, "article"),
    sql(
      "cac_nhom",
      valuesOf(
        "nhom",
        Object.entries(FAMILIES).map(([code, {name}]) => [code, name()])
      )
    ),
    sql("cac_cach", valuesOf("bound", bounds())),
    sql(
      "loi_rao",
      `
SELECT f.observation_id, f.place_name AS noi, n.ten AS nhom, f.quote AS cau, b.ten AS cach_noi
FROM figures f
JOIN cac_nhom n ON n.nhom = coalesce(f.family, 'other')
JOIN cac_cach b ON b.bound = f.bound
WHERE f.source_kind = \${nguon}`
    ),
    chart("bieu_do", "loi_rao", {
      title: say("Cách nói con số theo nhóm chỉ tiêu", "How figures are bounded, by family"),
      mark: "cell",
      x: "cach_noi",
      y: "nhom",
      reduce: "count"
    }),
    text("tung_cau", say("# Từng câu, trừ những câu nói đúng", "# Each sentence that is not exact")),
    sql("cau_co_rao", `SELECT * FROM loi_rao WHERE cach_noi <> '${sayExact()}' ORDER BY cach_noi, nhom`),
    table("bang_cau", "cau_co_rao")
  ]
});
