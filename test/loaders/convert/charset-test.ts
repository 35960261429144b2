import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {isSyllable} from "../../../loaders/read/syllable.js";
import {parseArticle} from "../../../loaders/article/article.js";
import type {QuarantineReason} from "../../../loaders/check/quarantine.js";

const DIGESTS = new URL("../../data/articles/", import.meta.url);
/** Texts of newspapers and offices, where they are at hand. */
const OTHERS = ["seeds", "articles", "articles-2", "documents"].map(
  (name) => new URL(`../../../../shared/${name}/`, import.meta.url)
);

const read = (text: string, file = "bai.txt") => parseArticle(file, Buffer.from(text));
const reasonOf = (text: string, file?: string): QuarantineReason | "read" => {
  const article = read(text, file);
  return "reason" in article ? article.reason : "read";
};

/** The bytes of TCVN 5712 from A1 on, as its standard lists them; its fonts have no capital letters with tones. */
const TCVN3 = "ĂÂÊÔƠƯĐăâêôơưđ??????àảãáạ?ằẳẵắ???????ặầẩẫấậè?ẻẽéẹềểễếệìỉ???ĩíịò?ỏõóọồổỗốộờởỡớợù?ủũúụừửữứựỳỷỹýỵ";
const toTcvn3 = (text: string): string =>
  Array.from(text, (char) => {
    const at = TCVN3.indexOf(char === "?" ? "\0" : char);
    const lower = TCVN3.indexOf(char.toLowerCase());
    return at >= 0 || (lower >= 0 && char > "~") ? String.fromCharCode(0xa1 + (at >= 0 ? at : lower)) : char;
  }).join("");

const TONES: Record<string, [plain: string, hat: string, breve: string]> = {
  "": ["", "â", "ê"],
  "\u0301": ["ù", "á", "é"],
  "\u0300": ["ø", "à", "è"],
  "\u0309": ["û", "å", "ú"],
  "\u0303": ["õ", "ã", "ü"],
  "\u0323": ["ï", "ä", "ë"]
};
const I = new Map([..."íìỉĩị"].map((char, i) => [char, "íìæóò"[i]!]));
const toVni = (text: string): string =>
  Array.from(text, (char) => {
    const lower = char.toLowerCase();
    if (lower === "đ") return lower === char ? "ñ" : "Ñ";
    if (I.has(lower)) return I.get(lower)!;
    if (char <= "~") return char;
    const [base = "", ...marks] = lower.normalize("NFD");
    const tone = marks.find((mark) => mark in TONES) ?? "";
    const [plain, hat, breve] = TONES[tone]!;
    if (marks.includes("\u031B")) return (base === "o" ? "ô" : "ö") + plain;
    return base + (marks.includes("\u0302") ? hat : marks.includes("\u0306") ? breve : plain);
  }).join("");

const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
const toTwice = (text: string): string =>
  Array.from(Buffer.from(text), (byte) => WINDOWS[byte - 0x80] ?? String.fromCharCode(byte)).join("");

describe("letters of older encodings in good UTF-8 are refused", () => {
  it.each<[text: string, word: string]>([
    ["HuyÖn §¹i Léc", "“HuyÖn” là “Huyện”"],
    ["Huyeän Ñaïi Loäc", "“Huyeän” là “Huyện”"],
    ["Huyá»‡n Ä\u0090áº¡i Lá»™c", "“Huyá»‡n” là “Huyện”"]
  ])("“%s”", (text, word) => {
    const article = read(`Một bài báo\n\nXã có 5 ấp.\n\n${text}`);
    expect(article).toMatchObject({reason: "charset", line: 5});
    expect("message" in article && article.message).toContain(word);
  });

  const paragraphs = readdirSync(DIGESTS).flatMap((file) =>
    readFileSync(new URL(file, DIGESTS), "utf8")
      .split("\n")
      .filter((line) => line.split(" ").length > 12 && !/^\w+:/.test(line))
  );
  it.each([
    ["TCVN3", toTcvn3],
    ["VNI", toVni],
    ["UTF-8 twice", toTwice]
  ])("whichever paragraph of the digests is written in %s", (_, write) => {
    expect(paragraphs.length).toBeGreaterThan(150);
    const missed = paragraphs.filter((text) => reasonOf(`Xã có 5 ấp.\n\n${write(text)}`) !== "charset");
    expect(missed).toEqual([]);
  });

  it.each(["Huy\uFFFDn \uFFFD\uFFFDi L\uFFFDc c\uFFFD 12 x\uFFFD", "Huy?n ??i L?c có 12 h? nghèo"])(
    "“%s” has lost letters",
    (text) => expect(reasonOf(text)).toBe("lost_letters")
  );
});

describe("the code of a page is no text", () => {
  it.each([
    "<p>Phường có 12 hộ nghèo.</p>",
    "<!DOCTYPE html>\n<html><body>Phường có 12 hộ nghèo.",
    '<div style="margin: 12px">\nPhường có 12 hộ nghèo.\n</div>',
    "Phường&nbsp;c&oacute; 12 h&#7897; ngh&egrave;o, 5 x&atilde;."
  ])("%s", (text) => {
    for (const file of ["bai.txt", "bai.md"]) expect(reasonOf(text, file), file).toBe("html");
  });
  it("but Markdown may break a line and raise a number, and a text may compare and address", () => {
    expect(reasonOf("# Bài\n\nXã có 12 km<sup>2</sup><br>và 5 ấp, 3 <u>hộ</u>.", "bai.md")).toBe("read");
    expect(reasonOf("Nếu a < b và c > d thì xã có 5 ấp. Thư gửi <abc@bao.example>, AT&T.")).toBe("read");
    expect(reasonOf("<!-- ghi chú -->\n\n# Bài\n\nXã có 5 ấp.", "bai.md")).toBe("read");
  });
});

describe("binary content under the name of a text is refused", () => {
  it.each<[name: string, bytes: Buffer, reason: QuarantineReason]>([
    ["GZIP", Buffer.from("1f8b0800000000000003", "hex"), "binary"],
    ["a database", Buffer.from("SQLite format 3\0"), "binary"],
    ["RTF", Buffer.from("{\\rtf1\\ansi Xã có 5 ấp.}"), "binary"],
    ["good text with a zero byte", Buffer.from("Xã có 5 ấp.\0"), "binary"],
    ["control characters", Buffer.from("Xã\x01\x02 có 5 ấp"), "binary"]
  ])("%s", (_, bytes, reason) => expect(parseArticle("bai.txt", bytes)).toMatchObject({reason}));
});

describe("ordinary texts raise no false alarm", () => {
  it.each([
    "Nhà hàng Café Müller, ông Günther Grass và bà Señora Muñoz ở São Paulo, 25°C, 12 m², «Huế», §4, 5 µm",
    "L'école préférée a été créée à Genève, naïf façon Noël, où l'on s'aperçoit.",
    "Ông Müller, Björk, Gödel, Strauß",
    "Ðức Thắng và Ðắk Nông đều có U+00D0",
    "Giá 5 €, 7 £, 9 ¥; © 2020 Báo Thử ® ™ ±3%",
    "Có thật không?vâng. Hỏi?đáp?trả lời là 5",
    "HĐND, UBND, MTTQ, P.V (T.H), H'Mông, Krông Pắk, Ea H'leo, K'Ho"
  ])("%s", (text) => expect(reasonOf(text)).toBe("read"));

  it("all of the digests, and of the texts at hand", () => {
    for (const folder of [DIGESTS, ...OTHERS])
      for (const file of filesOf(folder)) {
        const article = parseArticle(file, readFileSync(new URL(file, folder)));
        expect("message" in article ? article.message : "", file).toBe("");
      }
  });
});

function filesOf(folder: URL): string[] {
  try {
    return readdirSync(folder).filter((file) => /\.(?:md|txt)$/.test(file));
  } catch {
    return [];
  }
}

describe("isSyllable(letters)", () => {
  it.each([
    "huyện",
    "Đại",
    "Lộc",
    "nghiêng",
    "quyết",
    "giếng",
    "gì",
    "khuỷu",
    "xoong",
    "ươm",
    "uỵch",
    "thuở",
    "ngoằn",
    "yêu",
    "y"
  ])("%s is one", (word) => expect(isSyllable(word)).toBe(true));
  it.each(["coâng", "Müller", "strong", "áá", "ngn", "kw", "oâ", "đđ"])("%s is none", (word) =>
    expect(isSyllable(word)).toBe(false)
  );
});
