import {readFileSync} from "node:fs";
import {strToU8, zipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {parseSource} from "../../../loaders/article/article.js";
import {convert} from "../../../loaders/convert/convert.js";

const DOCUMENTS = new URL("../../documents/", import.meta.url);
const document = (file: string): Buffer => readFileSync(new URL(file, DOCUMENTS));
const TEXT = document("bao-cao.txt").toString();

/** What came out of a file: the name and the beginning of each text, or why there is none. */
async function told(file: string, bytes: Uint8Array): Promise<[string, string][]> {
  const pieces = await convert(file, bytes);
  return pieces.map((piece) =>
    "reason" in piece ? [piece.file, piece.reason] : [piece.file, piece.source.text.slice(0, 12)]
  );
}

describe("convert(file, bytes) takes a file for what it is, whatever its name", () => {
  it.each([
    ["bao-cao.docx", "bai.doc", "docx"],
    ["bao-cao.rtf", "bai.doc", "rtf"],
    ["bao-cao.html", "bai.xls", "html"],
    ["bao-cao.doc", "bai.docx", "doc"],
    ["bao-cao.odt", "bai.zip", "odt"],
    ["bao-cao.pdf", "bai.txt", "pdf"]
  ])("%s as %s", async (file, name, file_type) => {
    expect(await convert(name, document(file))).toMatchObject([
      {file: name, source: {text: TEXT, original: {file_type}}}
    ]);
  });
});

describe("convert(file, bytes) of a document of Word", () => {
  it("writes out the numbers of its lists, which go on behind other paragraphs and begin again below", async () => {
    const [piece] = await convert("danh-so.docx", document("../numbered/danh-so.docx"));
    expect("source" in piece! && piece.source.text.split("\n").filter(Boolean)).toEqual([
      "UBND xã Thử Nghiệm",
      "I. Kết quả năm 2021",
      "Đoạn văn ở giữa.",
      "II. Phương hướng năm 2022",
      "1. Kinh tế",
      "a. Thu ngân sách: 12 tỷ đồng.",
      "b. Chi ngân sách: 11 tỷ đồng.",
      "2. Xã hội",
      "Trong đó:",
      "- Tỷ lệ hộ nghèo: 2%."
    ]);
  });
});

describe("convert(file, bytes) of what holds several", () => {
  it("reads what is in an archive, and lists the rest", async () => {
    const inner = zipSync({"b.txt": strToU8("Xã có 5 ấp.")});
    const bytes = zipSync({
      "a/bao-cao.docx": document("bao-cao.docx"),
      "anh.png": strToU8("x"),
      "con.zip": inner,
      "hong.xlsx": strToU8("PK\x03\x04"),
      "__MACOSX/._a": strToU8("x"),
      ".DS_Store": strToU8("x")
    });
    expect(await told("x.zip", bytes)).toEqual([
      ["x.zip/a/bao-cao.docx", TEXT.slice(0, 12)],
      ["x.zip/anh.png", "format"],
      ["x.zip/con.zip/b.txt", "Xã có 5 ấp."],
      ["x.zip/hong.xlsx", "damaged"]
    ]);
  });

  it("reads a mail, its table and what is attached", async () => {
    const subject = Buffer.from("Báo cáo quý I").toString("base64");
    const page =
      "<p>Xã có 5 ấp.</p><table><tr><th>Ấp</th><th>Hộ</th></tr><tr><td>Bình Hòa</td><td>12</td></tr></table>";
    const quoted = Array.from(Buffer.from(page), (byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte)
    );
    const mail = [
      `From: "=?utf-8?Q?L=C3=AA_Th=E1=BB=AD?=" <thu@bao.example>\r\nSubject: =?UTF-8?B?${subject}?=\r\nDate: Sat, 5 Jun 2021 07:15:00 +0700`,
      'MIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary="x"\r\n\r\n--x\r\nContent-Type: multipart/alternative; boundary=y\r\n',
      "--y\r\nContent-Type: text/plain\r\n\r\nXa co 5 ap.\r\n--y\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n",
      `${quoted.join("")}\r\n--y--\r\n--x\r\nContent-Type: application/msword; name="bao-cao.doc"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="bao-cao.doc"\r\n`,
      `${document("bao-cao.doc").toString("base64")}\r\n--x--\r\n`
    ].join("\r\n");
    const [letter, attached] = await convert("thu.eml", Buffer.from(mail, "latin1"));
    expect(letter).toMatchObject({
      file: "thu.eml",
      source: {
        text: "Xã có 5 ấp.\n\n| Ấp | Hộ |\n|---|---|\n| Bình Hòa | 12 |\n",
        about: {title: "Báo cáo quý I", author: "Lê Thử", published: "2021-06-05"}
      }
    });
    expect(attached).toMatchObject({file: "thu.eml/bao-cao.doc", source: {text: TEXT}});
  });

  it("reads a page that was saved whole, also as .doc", async () => {
    const page = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="z"\r\n\r\n--z\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://bao.example/a\r\n\r\n${document("bao-cao.html").toString("base64")}\r\n--z--\r\n`;
    expect(await convert("trang.doc", Buffer.from(page))).toMatchObject([
      {source: {text: TEXT, about: {url: "https://bao.example/a"}, original: {file_type: "mht"}}}
    ]);
  });

  it("reads an article a line, and lists a line that is none", async () => {
    const lines = [
      {id: "an-binh", title: "Xã An Bình", published: "2021-06-05T07:15:00Z", url: "javascript:1", text: "Xã có 5 ấp."},
      {title: "Không có chữ"},
      {title: "Xã khác", text: "Xã có 6 ấp."}
    ];
    const pieces = await convert(
      "bai.jsonl",
      Buffer.from([...lines.map((line) => JSON.stringify(line)), "{hỏng"].join("\n"))
    );
    const read = pieces.map((piece) => ("reason" in piece ? piece : parseSource(piece.file, piece.source)));
    expect(read).toMatchObject([
      {document_id: "an-binh", title: "Xã An Bình", published: "2021-06-05", url: null, text: "Xã có 5 ấp."},
      {file: "bai.jsonl", line: 2, reason: "json_line"},
      {document_id: "bai-3", title: "Xã khác"},
      {file: "bai.jsonl", line: 4, reason: "json_line"}
    ]);
  });
});

/** An archive whose list of contents says that its file unpacks to so many bytes. */
function swollen(file: string, bytes: number): Uint8Array {
  const zip = Buffer.from(zipSync({[file]: strToU8("x")}));
  zip.writeUInt32LE(bytes, zip.indexOf("PK\x01\x02") + 24);
  return zip;
}

describe("convert(file, bytes) of what means harm", () => {
  it("lists an archive that unpacks to more than any document", async () => {
    for (const file of ["word/document.xml", "xl/workbook.xml", "a.txt"])
      expect(await told("bom.zip", swollen(file, 300 << 20))).toEqual([["bom.zip", "bomb"]]);
  });
  it("lists archives within archives without end", async () => {
    let bytes: Uint8Array = zipSync({"a.txt": strToU8("Xã có 5 ấp.")});
    for (let i = 0; i < 6; ++i) bytes = zipSync({"a.zip": bytes});
    expect((await told("x.zip", bytes)).map(([, reason]) => reason)).toEqual(["too_deep"]);
  });
  it("lists a page that is nested deeper than any document", async () => {
    const page = `<html><body>${"<div>".repeat(20_000)}Xã có 5 ấp.`;
    expect(await told("sau.html", Buffer.from(page))).toEqual([["sau.html", "too_deep"]]);
  });
  it("runs nothing, opens nothing and follows nothing", async () => {
    const page = `<html><body><script>globalThis.ran = 1; document.write("<p>9 xã</p>")</script><img src="http://127.0.0.1:9/x" onerror="ran = 1"><iframe src="http://127.0.0.1:9/"></iframe><p>Xã có 5 ấp.</p></body></html>`;
    expect(await told("bai.html", Buffer.from(page))).toEqual([["bai.html", "Xã có 5 ấp.\n"]]);
    expect("ran" in globalThis).toBe(false);
    const words = strToU8(
      `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Xã có 5 ấp.</w:t></w:r></w:p></w:body></w:document>`
    );
    const types = strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
    );
    const rels = strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
    );
    const macro = zipSync({
      "[Content_Types].xml": types,
      "_rels/.rels": rels,
      "word/document.xml": words,
      "word/vbaProject.bin": strToU8("x")
    });
    expect(await told("lenh.docm", macro)).toEqual([["lenh.docm", "Xã có 5 ấp.\n"]]);
  });
});
