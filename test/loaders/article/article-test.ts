import {mkdir, mkdtemp, readFile, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {findDateLine} from "../../../loaders/article/date.js";
import {parseArticle} from "../../../loaders/article/article.js";
import type {Document, Role} from "../../../loaders/article/document.js";
import {readArticles as readWith} from "../../../loaders/compile/read-articles.js";
import {isNotice, type QuarantineReason} from "../../../loaders/check/quarantine.js";

const readArticles = (folder: string) => readWith(folder, {workers: 0});

function read(text: string | Buffer, file = "bai.txt"): Document {
  const article = parseArticle(file, Buffer.from(text as string));
  if ("reason" in article) throw new Error(article.message);
  return article;
}

const pieces = ({text, parts}: Document): [Role, string][] =>
  parts.map(({role, start, end}) => [role, text.slice(start, end)]);
const only = (role: Role, document: Document): string[] =>
  pieces(document).flatMap(([found, text]) => (found === role ? [text] : []));

const LONG =
  "Trong nhiều năm, cả hai ấp ven sông chỉ trông vào một vụ lúa, đường đất lầy lội suốt mùa mưa và trẻ con phải đi xuồng tới lớp. " +
  "Từ khi bà con góp đất mở lộ, ghe chở nông sản cập bến đều hơn, thương lái vào tận vườn và giá bán không còn bị ép. " +
  "Xã đã làm xong 12 km đường, hộ nghèo giảm còn 3,5%, trường học và trạm y tế đều được sửa sang trước mùa tựu trường năm nay.";

const FRONT = `---
id: xa-an-binh-2019
title: "Xã An Bình giảm 2,5% hộ nghèo"
publisher: Báo Thử
url: https://bao.example/an-binh
author: Nguyễn Văn Thử
published: 2019-06-05
place: "An Bình, Cao Lãnh, Đồng Tháp"
---

An Bình khép lại năm với nhiều con số vui.

## Đường sá

Xã có 12 km đường mới,
làm trong hai năm.

- Hộ nghèo còn 3,5%.
- Thu ngân sách đạt 20 tỷ đồng.

_Lộ mới qua ấp Bình Hòa._
`;

describe("parseArticle(file, bytes) reads front matter and Markdown", () => {
  const document = read(FRONT, "an-binh.md");

  it("takes the fields of the front matter", () => {
    expect(document).toMatchObject({
      document_id: "xa-an-binh-2019",
      file: "an-binh.md",
      title: "Xã An Bình giảm 2,5% hộ nghèo",
      publisher: "Báo Thử",
      url: "https://bao.example/an-binh",
      author: "Nguyễn Văn Thử",
      published: "2019-06-05",
      place: "An Bình, Cao Lãnh, Đồng Tháp"
    });
  });

  it("leaves a title that begins with a mark on the space before it that space: no piece lies in two", () => {
    const {parts, text} = read("---\ntitle: \u03015 xã về đích\n---\nCó 5 xã.");
    expect(parts.map(({role, start, end}) => [role, text.slice(start, end)])).toEqual([
      ["frontmatter", "---\ntitle: \u0301"],
      ["title", "5 xã về đích"],
      ["frontmatter", "\n---\n"],
      ["body", "Có 5 xã."]
    ]);
  });

  it("tells the pieces apart, the title in the front matter among them", () => {
    expect(pieces(document).filter(([role]) => role !== "frontmatter")).toEqual([
      ["title", "Xã An Bình giảm 2,5% hộ nghèo"],
      ["lede", "An Bình khép lại năm với nhiều con số vui."],
      ["heading", "Đường sá"],
      ["body", "Xã có 12 km đường mới,\nlàm trong hai năm."],
      ["body", "Hộ nghèo còn 3,5%."],
      ["body", "Thu ngân sách đạt 20 tỷ đồng."],
      ["caption", "Lộ mới qua ấp Bình Hòa."]
    ]);
  });

  it("leaves empty fields null, and makes an id of the file's name", () => {
    const {document_id, published, url, place} = read(
      "---\ntitle: Một bài\npublished:\nurl: null\n---\nCó 5 xã.",
      "Đường Về Ấp.md"
    );
    expect({document_id, published, url, place}).toEqual({
      document_id: "duong-ve-ap",
      published: null,
      url: null,
      place: null
    });
  });

  it.each(["2019-06-05", '"05/06/2019"', "5-6-2019", "5/6/2019"])("reads published: %s", (written) => {
    expect(read(`---\ntitle: Bài\npublished: ${written}\n---\nCó 5 xã.`).published).toBe("2019-06-05");
  });

  it("reads Markdown without front matter by its own title", () => {
    const document = read(
      "# Ba xã về đích\n\nCả ba xã đều vui.\n\n## Nước sạch\n\n![Trạm cấp nước](tram.jpg)\n\n> “Nay nước về tận nhà.”\n",
      "x.md"
    );
    expect(document.title).toBe("Ba xã về đích");
    expect(pieces(document)).toEqual([
      ["title", "Ba xã về đích"],
      ["lede", "Cả ba xã đều vui."],
      ["heading", "Nước sạch"],
      ["caption", "Trạm cấp nước"],
      ["body", "“Nay nước về tận nhà.”"]
    ]);
  });
});

describe("parseArticle(file, bytes) reads plain text as newspapers print it", () => {
  it("date, line over the title, title, caption, lede, capitals, byline, button", () => {
    const document = read(
      `05/06/2019 - 07:15\n\nNÔNG THÔN MỚI AN BÌNH\n\nHai ấp ven sông đổi thay sau khi mở lộ\n\nNgười dân ấp Bình Hòa ra quân phát quang tuyến lộ mới.\n\n${LONG}\n\nCHUNG TAY LÀM ĐƯỜNG\n\n${LONG}\n\nBài, ảnh: LÊ THỬ\n\nChia sẻ bài viết`
    );
    expect(document).toMatchObject({
      title: "Hai ấp ven sông đổi thay sau khi mở lộ",
      author: "LÊ THỬ",
      published: "2019-06-05"
    });
    expect(pieces(document)).toEqual([
      ["date", "05/06/2019 - 07:15"],
      ["heading", "NÔNG THÔN MỚI AN BÌNH"],
      ["title", "Hai ấp ven sông đổi thay sau khi mở lộ"],
      ["caption", "Người dân ấp Bình Hòa ra quân phát quang tuyến lộ mới."],
      ["lede", LONG],
      ["heading", "CHUNG TAY LÀM ĐƯỜNG"],
      ["body", LONG],
      ["byline", "Bài, ảnh: LÊ THỬ"],
      ["furniture", "Chia sẻ bài viết"]
    ]);
  });

  it("title first, dots, a picture told twice, names alone, an address", () => {
    const document = read(
      `Hai ấp ven sông đổi thay\n\nThứ Tư, 05/06/2019, 07:15 [GMT+7]\n.\n.\n\n${LONG}\n\nBến ghe ấp Bình Hòa\nBến ghe ấp Bình Hòa nhìn từ trên cao.\n\n${LONG}\n\nThu Thử\n\nbaothu.com.vn\nXem phiên bản mobile\n.\n.`
    );
    expect(document).toMatchObject({author: "Thu Thử", published: "2019-06-05"});
    expect(pieces(document).map(([role]) => role)).toEqual(
      "title date furniture furniture lede caption caption body byline furniture furniture furniture furniture".split(
        " "
      )
    );
  });

  it("a source, everything in one paragraph with a photo credit at its head and names at its end", () => {
    const document = read(
      `SOURCE: kho:bao/1.txt (một ghi chú)\nHai ấp ven sông đổi thay\nCả hai ấp vừa có lộ mới.\nLộ mới ở ấp Bình Hòa. Ảnh: Trần Thử/TTX  ${LONG} Phi Thử - Phương Lan`
    );
    expect(document).toMatchObject({
      title: "Hai ấp ven sông đổi thay",
      author: "Phi Thử - Phương Lan",
      published: null
    });
    expect(pieces(document)).toEqual([
      ["furniture", "SOURCE: kho:bao/1.txt (một ghi chú)"],
      ["title", "Hai ấp ven sông đổi thay"],
      ["lede", "Cả hai ấp vừa có lộ mới."],
      ["caption", "Lộ mới ở ấp Bình Hòa. Ảnh: Trần Thử/TTX"],
      ["body", LONG],
      ["byline", "Phi Thử - Phương Lan"]
    ]);
  });

  it("a sentence a line, names, then the captions of the pictures", () => {
    const sentences = LONG.split(/(?<=\.) /);
    const document = read(
      `Hai ấp ven sông đổi thay\n\nCả hai ấp vừa có lộ mới.\n\n${sentences.join("\n").repeat(3)}\nVõ Thử\n\nBến ghe lúc rạng sáng.\nMột lớp học ở ấp Bình Hòa.`
    );
    expect(document.author).toBe("Võ Thử");
    expect(only("caption", document)).toEqual(["Bến ghe lúc rạng sáng.", "Một lớp học ở ấp Bình Hòa."]);
    expect(only("lede", document)).toEqual(["Cả hai ấp vừa có lộ mới."]);
  });

  it("paragraphs set to a width are whole again", () => {
    const wrapped = LONG.replace(/(.{1,70})(?: |$)/g, "$1\n").trim();
    const document = read(`Hai ấp ven sông đổi thay\n\n${wrapped}\n\n${wrapped}\n`);
    expect(pieces(document)).toEqual([
      ["title", "Hai ấp ven sông đổi thay"],
      ["lede", wrapped],
      ["body", wrapped]
    ]);
  });

  it("a text without a title is called by its first words", () => {
    expect(read(LONG).title).toBe(
      "Trong nhiều năm, cả hai ấp ven sông chỉ trông vào một vụ lúa, đường đất lầy lội suốt mùa…"
    );
  });

  it("under the place or the office that writes, what a paper is about is its title, in capitals too", () => {
    const document = read(`XÃ TÂN AN - HUYỆN THỬ\nSỐ CHỈ TIÊU\n\n${LONG}`);
    expect(document).toMatchObject({title: "SỐ CHỈ TIÊU", author: null});
    expect(only("heading", document)).toEqual(["XÃ TÂN AN - HUYỆN THỬ"]);
  });

  it("a list is no row of headings", () => {
    const document = read(`Kết quả năm 2019\n\n${LONG}\n\n- Thu ngân sách 20 tỷ đồng\n- Hộ nghèo còn 3,5%\n\n${LONG}`);
    expect(only("heading", document)).toEqual([]);
  });
});

describe("findDateLine(line)", () => {
  it.each([
    ["01/06/2020 - 06:20", "2020-06-01"],
    ["Thứ Ba, 14/07/2020, 14:39 [GMT+7]", "2020-07-14"],
    ["Thứ hai, ngày 1 tháng 6 năm 2020 | 6h20", "2020-06-01"],
    ["Cập nhật: 05-06-2019 08:00", "2019-06-05"],
    ["Đăng lúc 14:39 ngày 14/07/2020 (Cập nhật: 15/07/2020)", "2020-07-14"],
    ["(Cập nhật: 15/07/2020) Đăng ngày: 14/07/2020", "2020-07-14"],
    ["Cần Thơ, ngày 5 tháng 6 năm 2019", "2019-06-05"],
    ["Ngày 5 tháng 6, 2019", "2019-06-05"],
    ["Chủ nhật, 9.6.2019", "2019-06-09"],
    ["2020-06-01T06:20", "2020-06-01"],
    ["Báo Thử - 01/06/2020 06:20 GMT+7", "2020-06-01"],
    // Not date lines: a sentence, a title, a day that does not exist, a term, a day without its year.
    ["Ngày 1/6/2020, huyện khởi công 3 cây cầu", undefined],
    ["Lịch cắt điện ngày 5/6/2020", undefined],
    ["31/02/2020 - 06:20", undefined],
    ["Nhiệm kỳ 2015-2020", undefined],
    ["Tối 24/3", undefined]
  ])("%s → %s", (line, date) => {
    expect(findDateLine(line)).toBe(date);
  });

  it("dates no article by a date in its sentences", () => {
    expect(
      read(`Hai ấp ven sông\n\nNgày 5/6/2019 xã mở lộ. ${LONG}\n\nĐến 30/12/2019 là xong. ${LONG}`).published
    ).toBeNull();
  });
});

/** Accents apart as in NFD, but for those on one letter: a text in which all are is read as one in which none is. */
const mostlyApart = (text: string): string => text.normalize("NFD").replaceAll("a\u0300", "à");

describe("offsets point into the raw text, whatever it is written with", () => {
  const plain = `05/06/2019 - 07:15\n\nPhường Đức Thắng đổi thay\n\n${LONG}\n\nĐÓNG GÓP CỦA ĐẢNG VIÊN\n\n${LONG}\n\nBài, ảnh: LÊ ĐỨC\n`;
  const variants: [name: string, write: (text: string) => string][] = [
    ["as it is", (text) => text],
    ["most accents apart from their letters", (text) => mostlyApart(text)],
    ["CRLF", (text) => text.replaceAll("\n", "\r\n")],
    ["CR", (text) => text.replaceAll("\n", "\r")],
    ["BOM", (text) => `\uFEFF${text}`],
    ["U+00A0", (text) => text.replaceAll(" ", "\u00A0")],
    ["zero-width characters", (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, "\u200B")],
    ["Ð for Đ", (text) => text.replaceAll("Đ", "Ð")],
    [
      "all of it",
      (text) =>
        `\uFEFF${mostlyApart(text.replaceAll("Đ", "Ð")).replaceAll("\n", "\r\n").replaceAll("a ", "a\u200B\u00A0")}`
    ]
  ];
  const expected = (write: (text: string) => string) =>
    pieces(read(plain)).map(([role, text]) => [role, write(text).replace(/^\uFEFF/, "")]);

  it.each(variants)("plain text: %s", (_, write) => {
    const document = read(write(plain));
    expect(pieces(document)).toEqual(expected(write));
    expect(document).toMatchObject({
      text: write(plain),
      title: "Phường Đức Thắng đổi thay",
      author: "LÊ ĐỨC",
      published: "2019-06-05"
    });
  });

  it.each(variants)("front matter and Markdown: %s", (_, write) => {
    const document = read(write(FRONT), "an-binh.md");
    const plainPieces = pieces(read(FRONT, "an-binh.md")).filter(([role]) => role !== "frontmatter");
    expect(pieces(document).filter(([role]) => role !== "frontmatter")).toEqual(
      plainPieces.map(([role, text]) => [role, write(text).replace(/^\uFEFF/, "")])
    );
    expect(document).toMatchObject({
      document_id: "xa-an-binh-2019",
      published: "2019-06-05",
      place: "An Bình, Cao Lãnh, Đồng Tháp"
    });
  });

  it("parts are in order, never overlap, and leave nothing of an article out", () => {
    for (const [, write] of variants)
      for (const text of [plain, FRONT]) {
        const document = read(write(text));
        let end = 0;
        for (const part of document.parts) {
          expect(document.text.slice(end, part.start)).toMatch(/^[\s\u200B\uFEFF>#*_-]*$/u);
          expect(part.end).toBeGreaterThan(part.start);
          end = part.end;
        }
        expect(document.text.slice(end)).toMatch(/^[\s\u200B_]*$/u);
      }
  });

  it('text is what readFileSync(file, "utf8") gives', async () => {
    const folder = await mkdtemp(join(tmpdir(), "thuoc-do-"));
    await mkdir(join(folder, "b"));
    await writeFile(join(folder, "b", "a.txt"), `\uFEFF${plain.replaceAll("\n", "\r\n")}`);
    const {documents} = await readArticles(folder);
    expect(documents[0]!.text).toBe(await readFile(join(folder, "b", "a.txt"), "utf8"));
  });
});

describe("parseArticle(file, bytes) returns a row of quarantine for", () => {
  const bad: [name: string, bytes: Buffer, reason: QuarantineReason, line: number | null][] = [
    ["nothing", Buffer.alloc(0), "empty", null],
    ["white space", Buffer.from("\uFEFF \r\n\u00A0\n"), "empty", null],
    ["signs only", Buffer.from("...\n---\n***\n"), "empty", null],
    ["front matter alone", Buffer.from("---\ntitle: Một bài\n---\n\n"), "empty", null],
    ["a PDF", Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj\n"), "binary", null],
    ["a Word file", Buffer.from("PK\x03\x04\x14\x00\x06\x00", "latin1"), "binary", null],
    ["any bytes", Buffer.from(Array.from({length: 4096}, (_, i) => (i * 7919) % 256)), "binary", null],
    [
      "UTF-8 with a broken letter",
      Buffer.concat([Buffer.from("Phường Đức Thắng\nmột "), Buffer.from([0xe1, 0xbb]), Buffer.from("\nhai")]),
      "encoding_unknown",
      2
    ],
    [
      "front matter that is not YAML",
      Buffer.from("---\nid: a\ntitle: Hà Nội: 5 huyện lên quận\n---\nCó 5 huyện."),
      "front_matter",
      3
    ],
    ["front matter that is no list of fields", Buffer.from("---\nmột dòng chữ\n---\nCó 5 huyện."), "front_matter", 2],
    ["front matter without an end", Buffer.from("---\ntitle: Bài\n\nCó 5 huyện."), "front_matter", 1],
    ["front matter without a title", Buffer.from("---\nid: a\n---\nCó 5 huyện."), "front_matter", 2],
    [
      "a day that does not exist",
      Buffer.from("---\r\ntitle: Bài\r\nid: a\r\npublished: 2019-02-30\r\n---\r\nCó 5 huyện."),
      "front_matter",
      4
    ],
    ["a year for a day", Buffer.from("---\ntitle: Bài\npublished: 2019\n---\nCó 5 huyện."), "front_matter", 3],
    [
      "an address that is none",
      Buffer.from("---\ntitle: Bài\nurl: javascript:alert(1)\n---\nCó 5 huyện."),
      "front_matter",
      3
    ],
    ["an id that is no name", Buffer.from("---\nid: a/b c\ntitle: Bài\n---\nCó 5 huyện."), "front_matter", 2],
    ["a list for a title", Buffer.from("---\ntitle: [a, b]\n---\nCó 5 huyện."), "front_matter", 2]
  ];

  it.each(bad)("%s", (_, bytes, reason, line) => {
    const article = parseArticle("bai/x.txt", bytes);
    expect(article).toMatchObject({file: "bai/x.txt", reason, line});
    const {message, message_en} = article as {message: string; message_en: string};
    expect(message).toMatch(line ? new RegExp(`^bai/x.txt, dòng ${line}: .+\\.$`) : /^bai\/x.txt: .+\.$/);
    expect(message_en).not.toMatch(/\{\}|[ăâđêôơư]/);
    expect(message).not.toContain("{}");
  });

  it("but not for good text that merely looks odd", () => {
    expect(read("Xã có 5 ấp.\x0C\n").parts).toHaveLength(1);
    expect(read("------\nHai ấp ven sông\n\nXã có 5 ấp.").title).toBe("Hai ấp ven sông");
  });
});

describe("parseArticle(file, bytes) of any text", () => {
  const line = fc.constantFrom(
    "",
    ".",
    "---",
    "title: a",
    "# Bài",
    "> ",
    "- 5 xã",
    "05/06/2019",
    "LÊ THỬ",
    "Ảnh: Lê Thử",
    "Nguồn: báo",
    "Xã có 5 ấp.",
    LONG,
    "\uFEFF",
    "\u0301",
    "\u200B"
  );
  const text = fc
    .array(fc.oneof({weight: 4, arbitrary: line}, fc.string({unit: "binary"})), {minLength: 1, maxLength: 12})
    .chain((lines) => fc.constantFrom("\n", "\r\n", "\r").map((end) => lines.join(end)));

  it("never fails by our own mistake, and keeps its parts in order", () => {
    fc.assert(
      fc.property(text, (text) => {
        const article = parseArticle("x.txt", Buffer.from(text));
        if ("reason" in article) return void expect(article.reason).not.toBe("unreadable");
        let end = 0;
        for (const part of article.parts) {
          expect(part.start).toBeGreaterThanOrEqual(end);
          expect(part.end).toBeGreaterThan(part.start);
          end = part.end;
        }
        expect(end).toBeLessThanOrEqual(article.text.length);
        expect(article.title).not.toBe("");
      }),
      {numRuns: 1000}
    );
  });
});

describe("readArticles(folder)", () => {
  async function folderOf(files: Record<string, string>): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "thuoc-do-"));
    await mkdir(join(folder, "sub.txt"));
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return folder;
  }

  it("reads .md and .txt in the order of their names, and one bad file costs nothing but itself", async () => {
    const folder = await folderOf({
      "c.txt": "Có 5 xã.",
      "a.md": "# Bài\n\nCó 6 xã.",
      "b.txt": "",
      "sub.txt/d.TXT": "Có 7 xã.",
      "anh.jpg": "x",
      ".an.txt": "x"
    });
    await symlink(join(folder, "nowhere.txt"), join(folder, "lost.txt"));
    const {documents, quarantine} = await readArticles(folder);
    expect(documents.map(({document_id}) => document_id)).toEqual(["a", "c", "d"]);
    expect(quarantine.map(({file, reason}) => [file, reason]).sort()).toEqual([
      [".an.txt", "hidden"],
      ["anh.jpg", "format"],
      ["b.txt", "empty"],
      ["lost.txt", "link_nowhere"]
    ]);
  });

  it("keeps the first of two articles with one id, and names the second", async () => {
    const article = (title: string) => `---\nid: mot\ntitle: ${title}\n---\nCó 5 xã.`;
    const {documents, quarantine} = await readArticles(
      await folderOf({"b.md": article("Sau"), "a.md": article("Trước")})
    );
    expect(documents.map(({title}) => title)).toEqual(["Trước"]);
    expect(quarantine).toMatchObject([{file: "b.md", reason: "duplicate_id", line: 2}]);
    expect(quarantine[0]!.message).toContain("“mot”");
  });

  it("lists an article whose id can be no page's name, with its line and what to do, and reads the others", async () => {
    const article = (id: string) => `---\ntitle: Bài\nid: ${id}\n---\nCó 5 xã.`;
    const long = "ạ".repeat(84);
    const {documents, quarantine} = await readArticles(
      await folderOf({
        ...{"404.md": "Có 5 xã.", "MAU.txt": "Có 5 xã.", "index.txt": "Có 5 xã.", "a.md": article("Index")},
        ...{"b.md": article(long), "c.md": article("Bai-1"), "d.md": article("bai-1"), "e.txt": "Có 6 xã."}
      })
    );
    expect(documents.map(({document_id}) => document_id)).toEqual(["Bai-1", "e"]);
    expect(quarantine.map(({file, line, reason}) => [file, line, reason])).toEqual([
      ["404.md", null, "page_name"],
      ["MAU.txt", null, "page_name"],
      ["a.md", 3, "page_name"],
      ["b.md", 3, "page_name"],
      ["d.md", 3, "page_name"],
      ["index.txt", null, "page_name"]
    ]);
    const said = (file: string) => quarantine.find((row) => row.file === file)!.message;
    expect(said("index.txt")).toBe(
      "index.txt: mã “index” không làm tên trang được vì trùng với trang có sẵn; hãy đổi tên tệp."
    );
    expect(said("b.md")).toMatch(/^b\.md, dòng 3: mã “ạ{60}…” .*dài quá 250 byte; hãy ghi id khác ở dòng này\.$/);
    expect(said("d.md")).toContain("cùng một tên với mã “Bai-1” của tệp khác");
  });

  it("reads an article with fields that other programs write, and tells of them in one notice", async () => {
    const {documents, observations, quarantine} = await readArticles(
      await folderOf({
        "a.md": "---\ntitle: Bài\ntags: [một, hai]\nDate: 2020-06-01\n__proto__: x\n---\nPhường có 5 ấp."
      })
    );
    expect([documents.length, observations.length]).toEqual([1, 1]);
    expect(quarantine).toMatchObject([{file: "a.md", line: 3, reason: "unused_field"}]);
    expect(quarantine[0]!.message).toMatch(
      /: “tags”; dòng 4: “Date” \(có phải ý là “published”\?\); dòng 5: “__proto__”\.$/
    );
    expect(quarantine.every(isNotice)).toBe(true);
  });

  it.each([
    ["titel", "title"],
    ["Published", "published"],
    ["publised", "published"],
    ["autor", "author"],
    ["ids", "id"]
  ])("refuses an article with the field %s, which is %s mistyped", async (typed, meant) => {
    const {documents, quarantine} = await readArticles(
      await folderOf({"a.md": `---\n${typed}: x\ntitle: Bài\ntags: a\n---\nCó 5 xã.`})
    );
    expect(documents).toEqual([]);
    expect(quarantine).toMatchObject([{file: "a.md", line: 2, reason: "front_matter"}]);
    expect(quarantine[0]!.message).toContain(`không có mục “${typed}” (có phải ý là “${meant}”?)`);
    expect(quarantine[0]!.message).not.toContain("tags");
    expect(quarantine.some(isNotice)).toBe(false);
  });
});
