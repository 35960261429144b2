import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {isSyllable} from "../../../loaders/read/syllable.js";
import {parseArticle} from "../../../loaders/article/article.js";
import {decode} from "../../../loaders/convert/encoding.js";
import {fromTcvn3, fromUtf8Twice, fromVni, withCapitals} from "../../../loaders/convert/letters.js";
import {asWindows, toTcvn3, toTwice, toVni, windows1258} from "../../old-letters.js";
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

/** Every letter that Vietnamese has and English has not, and all that it shares. */
const LETTERS = [..."aăâeêioôơuưyđ"].flatMap((stem) =>
  stem === "đ"
    ? ["đ", "Đ"]
    : ["", ..."\u0300\u0309\u0303\u0301\u0323"].flatMap((tone) => [
        (stem + tone).normalize("NFC"),
        (stem + tone).toUpperCase().normalize("NFC")
      ])
);

describe("letters of older encodings come back, each as it was", () => {
  it("there are 146 of them", () => expect(new Set(LETTERS).size).toBe(146));
  it.each(LETTERS)("%s", (letter) => {
    const small = letter.toLowerCase();
    // A font has no capitals with tones, so that is what stands among capitals.
    expect(fromTcvn3(letter === small ? toTcvn3(letter) : toTcvn3(`${letter}NH TH`).split(" ")[0]!), "TCVN3").toBe(
      letter === small ? letter : `${letter}NH`
    );
    expect(fromVni(toVni(letter)), "VNI").toBe(letter);
    expect(fromUtf8Twice(toTwice(letter)), "UTF-8 twice").toBe(letter);
  });
  it("capitals that a font of TCVN3 has not where a sentence begins", () =>
    expect(withCapitals(fromTcvn3(toTcvn3("ở xã. Ở ấp.\n\n- Ẩn cư ở đó?” Ủy\nở")))).toBe(
      "Ở xã. Ở ấp.\n\n- Ẩn cư ở đó?” Ủy\nở"
    ));
  it("the capitals of the standard of TCVN3, too", () =>
    expect(fromTcvn3("\x01\x02\x04\x05\x06\x11\x12\x13\x14\x15\x16\x17")).toBe("ÚỤỪỬỮỨỰỲỶỸÝỴ"));
});

describe("letters of older encodings in good UTF-8 are read as what they were meant", () => {
  it.each<[text: string, meant: string, encoding: string]>([
    ["HuyÖn §¹i Léc cã 12 x·", "Huyện Đại Lộc có 12 xã", "tcvn3"],
    ["UBND HUYÖN Cao L·nh cã 5 km²", "UBND HUYỆN Cao Lãnh có 5 km²", "tcvn3"],
    ["Huyeän Ñaïi Loäc coù 12 xaõ", "Huyện Đại Lộc có 12 xã", "vni"],
    ["UÛY BAN NHAÂN DAÂN TÆNH", "ỦY BAN NHÂN DÂN TỈNH", "vni"],
    ["Huyá»‡n Ä\u0090áº¡i Lá»™c cÃ³ 12 xÃ£", "Huyện Đại Lộc có 12 xã", "utf-8-twice"]
  ])("“%s”", (text, meant, encoding) => {
    const article = read(`Một bài báo\n\nXã có 5 ấp.\n\n${text}`);
    expect(article).toMatchObject({text: `Một bài báo\n\nXã có 5 ấp.\n\n${meant}`, original: {encoding}});
  });
  it("a short line by what the others are written in", () =>
    expect(read("HuyÖn §¹i Léc cã 12 x· vµ 5 Êp\n\nX· An\n\nCafé Müller")).toMatchObject({
      text: "Huyện Đại Lộc có 12 xã và 5 ấp\n\nXã An\n\nCafé Müller"
    }));

  const paragraphs = readdirSync(DIGESTS).flatMap((file) =>
    readFileSync(new URL(file, DIGESTS), "utf8")
      .split("\n")
      .filter((line) => line.split(" ").length > 12 && !/^\w+:/.test(line))
  );
  it.each<[string, (text: string) => string]>([
    ["tcvn3", toTcvn3],
    ["vni", toVni],
    ["utf-8-twice", toTwice]
  ])("whichever paragraph of the digests is written in %s", (encoding, write) => {
    expect(paragraphs.length).toBeGreaterThan(150);
    const missed = paragraphs.filter((text) => {
      const article = read(`Xã có 5 ấp.\n\n${write(text)}`);
      return (
        !("text" in article) ||
        article.text.slice(13).toLowerCase() !== text.toLowerCase() ||
        article.original?.encoding !== encoding
      );
    });
    expect(missed).toEqual([]);
  });

  it("but a file that people write for the program is refused with the word", () => {
    const decoded = () => decode(Buffer.from("reviewer: HuyÖn §¹i Léc"));
    expect(decoded).toThrow(expect.objectContaining({reason: "charset", line: 1}) as Error);
  });

  it.each(["Huy\uFFFDn \uFFFD\uFFFDi L\uFFFDc c\uFFFD 12 x\uFFFD", "Huy?n ??i L?c có 12 h? nghèo"])(
    "“%s” has lost letters",
    (text) => expect(reasonOf(text)).toBe("lost_letters")
  );
});

describe("a file in an older encoding is read in it", () => {
  const text = "“Huyện Đại Lộc”, xã Đại Nghĩa – có 12 hộ nghèo, thu 5 tỷ đồng. Ủy ban nhân dân huyện khen 3 đơn vị.";
  it.each<[encoding: string, bytes: Buffer]>([
    ["utf-16le", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["utf-16le", Buffer.from(text, "utf16le")],
    ["utf-16be", Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    ["windows-1258", windows1258(text)],
    ["tcvn3", Buffer.from(asWindows(toTcvn3(text)), "latin1")],
    ["vni", Buffer.from(asWindows(toVni(text)), "latin1")]
  ])("%s", (encoding, bytes) => {
    expect(parseArticle("bai.txt", bytes)).toMatchObject({text, original: {encoding}});
  });
  it("and one whose accents stand apart, unless only some do", () => {
    expect(read(text.normalize("NFD"))).toMatchObject({text, original: {encoding: "utf-8"}});
    const mixed = `${text} ${"Ấp Bình Hòa".normalize("NFD")}`;
    expect(read(mixed)).toMatchObject({text: mixed});
  });
  it("but not one of another language", () =>
    expect(parseArticle("bai.txt", Buffer.from("Caf\xe9 M\xfcller, na\xefve Se\xf1ora", "latin1"))).toMatchObject({
      reason: "encoding_unknown"
    }));
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
