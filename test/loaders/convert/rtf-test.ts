import {describe, expect, it} from "vitest";
import {readRtf} from "../../../loaders/convert/rtf.js";

const FONTS = String.raw`{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\froman\fcharset163 Times New Roman;}}`;
const text = (body: string): string => readRtf(Buffer.from(`{\\rtf1\\ansi\\uc1${FONTS}${body}}`, "latin1")).text.trim();

describe("readRtf(bytes)", () => {
  it.each<[what: string, body: string, text: string]>([
    [
      "letters by their numbers, and what stands beside them for older programs",
      String.raw`X\u227?a c\u243?\par 5 \uc2\u7845\'3f\'3fp`,
      "Xãa có\n\n5 ấp"
    ],
    ["letters of the page of a font, tones behind them", String.raw`{\f1 h\'f4\'f2 ngh\'e8o}`, "hộ nghèo"],
    ["marks by their names", String.raw`\ldblquote a\rdblquote  \endash  b\line c`, "“a” – b\nc"],
    [
      "nothing of heads, pictures and what is meant for programs",
      String.raw`{\header Trang 12}{\*\x 5 xã}{\pict\bin3 }}}abc}{\field{\*\fldinst HYPERLINK 9}{\fldrslt 8 ho}}`,
      "8 ho"
    ],
    ["numbers of lists that are written out", String.raw`{\listtext 1.\tab}Thu\par`, "1. Thu"]
  ])("%s", (_, body, expected) => expect(text(body)).toBe(expected));

  it("puts merged cells of a table by the edges of all rows", () => {
    const row = (cells: string, edges: string): string => String.raw`\trowd${edges}\pard\intbl ${cells}\row`;
    const table = [
      row(String.raw`Ten\cell Nam 2024\cell`, String.raw`\clvmgf\cellx100\cellx300`),
      row(String.raw`\cell KH\cell TH\cell`, String.raw`\clvmrg\cellx100\cellx200\cellx300`),
      row(String.raw`Thu\cell 5\cell 6\par 7\cell`, String.raw`\cellx100\cellx200\cellx300`)
    ];
    expect(text(`${table.join("")}\\pard Het`)).toBe(
      "| Ten | Nam 2024 | Nam 2024 |\n| Ten | KH | TH |\n|---|---|---|\n| Thu | 5 | 6 7 |\n\nHet"
    );
  });
});
