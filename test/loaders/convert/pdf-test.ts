import {readFileSync} from "node:fs";
import {zlibSync} from "fflate";
import {describe, expect, it} from "vitest";
import {flowsOf, paragraphsOf, settingOf} from "../../../loaders/convert/pdf-flow.js";
import {withGapTables} from "../../../loaders/convert/pdf-gaps.js";
import {linesIn} from "../../../loaders/convert/pdf-line.js";
import type {Letters} from "../../../loaders/convert/pdf-page.js";
import {readPdf} from "../../../loaders/convert/pdf.js";

/** A PDF of objects as they are written. */
function pdf(...objects: string[]): Buffer {
  const offsets: number[] = [];
  let text = "%PDF-1.4\n";
  for (const [i, object] of objects.entries()) {
    offsets.push(text.length);
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  return Buffer.from(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`,
    "latin1"
  );
}

const CATALOG = "<</Type/Catalog/Pages 2 0 R>>";
const FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
const page = (content: number): string =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Resources<</Font<</F 3 0 R>>/XObject<</I 4 0 R>>>>/Contents ${content} 0 R>>`;
const stream = (content: string, head = ""): string =>
  `<<${head}/Length ${content.length}>>\nstream\n${content}\nendstream`;
const IMAGE = stream("abc", "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceRGB/BitsPerComponent 8");
const PICTURE = stream("q 300 0 0 400 0 0 cm /I Do Q");
const WORDS = stream("BT /F 12 Tf 20 300 Td (Xa An Binh co 12 ho ngheo va 5 ap) Tj ET");

describe("readPdf(bytes)", () => {
  it("lists one that is only pictures", async () =>
    expect(
      readPdf(pdf(CATALOG, "<</Type/Pages/Kids[6 0 R]/Count 1>>", FONT, IMAGE, PICTURE, page(5)))
    ).rejects.toMatchObject({
      reason: "scanned"
    }));
  it("reads the pages that have letters, and lists the others", async () => {
    const kids = "<</Type/Pages/Kids[7 0 R 8 0 R]/Count 2>>";
    const {text, left} = await readPdf(pdf(CATALOG, kids, FONT, IMAGE, PICTURE, WORDS, page(6), page(5)));
    expect(text).toBe("Xa An Binh co 12 ho ngheo va 5 ap\n");
    expect(left?.map(({said}) => said[0])).toEqual([expect.stringContaining("trang 2 là ảnh, không có chữ")]);
  });
  it("says of a page that is not whole that words may be missing", async () => {
    const broken = stream("BT /F 12 Tf 20 300 Td (Xa An Binh co 12 ho ngheo) Tj ET /Nothing Do BT (mat) Tj ET");
    const {text, left} = await readPdf(
      pdf(CATALOG, "<</Type/Pages/Kids[5 0 R]/Count 1>>", FONT, IMAGE, page(6), broken)
    );
    expect(text).toContain("12 ho ngheo");
    expect(left?.map(({said}) => said[1])).toEqual([expect.stringContaining("page 1: damaged")]);
  });
  it("lists one whose streams unpack to more than any document", async () => {
    const kids = "<</Type/Pages/Kids[5 0 R]/Count 1>>";
    const twice = stream("x", "/Filter[/FlateDecode/FlateDecode]");
    await expect(readPdf(pdf(CATALOG, kids, FONT, IMAGE, page(6), twice))).rejects.toMatchObject({reason: "bomb"});
    const spaces = Buffer.from(zlibSync(new Uint8Array(16 << 20).fill(32), {level: 9})).toString("latin1");
    const many = Array.from({length: 17}, () => stream(spaces, "/Filter/FlateDecode"));
    await expect(readPdf(pdf(CATALOG, kids, FONT, IMAGE, page(6), ...many))).rejects.toMatchObject({reason: "bomb"});
  });
  it("lists one that is cut short", async () => {
    const whole = readFileSync(new URL("../../documents/bao-cao.pdf", import.meta.url));
    await expect(readPdf(whole.subarray(0, 2000))).rejects.toMatchObject({reason: "damaged"});
  });
});

const run = (text: string, x: number, y: number, width = text.length * 5): Letters => ({text, x, y, width, size: 10});

describe("lines of a page", () => {
  const paragraphs = (runs: Letters[]): string[] => {
    const flows = flowsOf(linesIn(runs));
    return paragraphsOf(flows, settingOf(flows));
  };
  it("are one paragraph where the next word had no room", () =>
    expect(
      paragraphs([run("Xã có 12 hộ nghèo và", 0, 90), run("5 ấp.", 0, 78), run("Hết năm, xã còn 3 ấp", 0, 66)])
    ).toEqual(["Xã có 12 hộ nghèo và 5 ấp.", "Hết năm, xã còn 3 ấp"]));
  it("go on in the next column", () => {
    const left = Array.from({length: 4}, (_, i) => run(`Cột trái dòng ${i} viết cho đầy hàng`, 0, 90 - i * 12, 180));
    expect(paragraphs([...left, run("rồi sang cột phải.", 200, 90, 100)])).toHaveLength(1);
  });
  it("keep what is raised beside what it stands on", () =>
    expect(paragraphs([run("5 km", 0, 90, 20), {...run("2", 20.5, 94, 4), size: 6}])).toEqual(["5 km2"]));
  it("that only gaps divide are a table, with what is left of a cell below it", () => {
    const rows = [
      [run("Chỉ tiêu", 0, 90), run("Đơn vị", 100, 90), run("TH", 200, 90)],
      [run("Thu", 0, 78), run("triệu", 100, 78), run("5", 200, 78)],
      [run("đồng", 100, 66)],
      [run("Hộ", 0, 54), run("hộ", 100, 54), run("9", 200, 54)]
    ];
    const below = run("Xã có 12 hộ nghèo.", 0, 30);
    const [grid, lines] = withGapTables(linesIn([...rows.flat(), below]));
    expect(grid).toEqual({
      rows: [
        ["Chỉ tiêu", "Đơn vị", "TH"],
        ["Thu", "triệu đồng", "5"],
        ["Hộ", "hộ", "9"]
      ],
      heads: 1
    });
    expect(lines).toMatchObject([{runs: [below]}]);
  });
});
