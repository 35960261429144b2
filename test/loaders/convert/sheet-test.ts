import XLSX from "@e965/xlsx";
import {describe, expect, it} from "vitest";
import {readCsv} from "../../../loaders/convert/csv.js";
import {readSheets} from "../../../loaders/convert/sheet.js";

function book(sheets: Record<string, XLSX.WorkSheet>, bookType: XLSX.BookType): Buffer {
  const book = XLSX.utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) XLSX.utils.book_append_sheet(book, sheet, name);
  return XLSX.write(book, {type: "buffer", bookType}) as Buffer;
}

const sheet = XLSX.utils.aoa_to_sheet([
  ["BIỂU SỐ 1"],
  ["STT", "Chỉ tiêu", "Năm 2022"],
  [null, null, "TH", "KH"],
  [1, "Thu ngân sách", 1234567.5, 0.125],
  [],
  [2, "Ngày họp", 44684, 2022],
  [],
  ["Ghi chú: số ước tính"]
]);
sheet["!merges"] = ["A1:D1", "A2:A3", "B2:B3", "C2:D2"].map(XLSX.utils.decode_range);
Object.assign(sheet["C4"] as object, {z: "#,##0.0"});
Object.assign(sheet["D4"] as object, {z: "0.0%"});
Object.assign(sheet["C6"] as object, {z: "d/m/yyyy"});

const TABLE = `BIỂU SỐ 1

| STT | Chỉ tiêu | Năm 2022 | Năm 2022 |
| STT | Chỉ tiêu | TH | KH |
|---|---|---|---|
| 1 | Thu ngân sách | 1.234.567,5 | 12,5% |
| 2 | Ngày họp | 03/05/2022 | 2022 |

Ghi chú: số ước tính
`;

describe("readSheets(bytes)", () => {
  it.each(["xlsx", "xlsb", "biff8", "ods"] as const)("reads cells as a Vietnamese document shows them: %s", (type) =>
    expect(readSheets(book({Sheet1: sheet}, type)).text).toBe(TABLE)
  );
  it("names the sheets that somebody has named, and lists a hidden one", () => {
    const bytes = book({"Thu chi": sheet, Ẩn: XLSX.utils.aoa_to_sheet([["a", 5]])}, "xlsx");
    const hidden = XLSX.read(bytes);
    hidden.Workbook!.Sheets![1]!.Hidden = 1;
    const {text, left} = readSheets(XLSX.write(hidden, {type: "buffer", bookType: "xlsx"}) as Buffer);
    expect(text).toMatch(/^Thu chi\n\nBIỂU SỐ 1/);
    expect(left?.map(({said}) => said[1])).toEqual([
      "the sheet “Ẩn” is hidden and was not read; show it if it is to be"
    ]);
  });
});

it("readCsv(bytes) leaves numbers as they are written", () =>
  expect(readCsv(Buffer.from('Xã,"Thu, tỷ đồng"\nAn Bình,"1.234,5"\n')).text).toBe(
    "| Xã | Thu, tỷ đồng |\n|---|---|\n| An Bình | 1.234,5 |\n"
  ));
