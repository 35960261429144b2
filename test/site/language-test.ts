import {beforeAll, describe, expect, it} from "vitest";
import {DIST} from "../../site/project.js";
import {foreignWords, namesOf, pagesIn, readPage, textsOf, type Names} from "./language.js";

let names: Names;
let pages: string[];
beforeAll(async () => {
  names = await namesOf(DIST);
  pages = await pagesIn(DIST);
});

const english = (): string[] => pages.filter((file) => file.startsWith("en/"));

describe("the site in two languages", () => {
  it("has the same pages in both", () => {
    const vietnamese = pages.filter((file) => !file.startsWith("en/"));
    expect(vietnamese.length).toBeGreaterThan(20);
    expect(english()).toEqual(vietnamese.map((file) => `en/${file}`));
  });

  it("says nothing Vietnamese in English but names, and what is marked as Vietnamese", async () => {
    const left: [file: string, text: string, words: string[]][] = [];
    for (const file of english())
      for (const {text, lang} of textsOf(await readPage(DIST, file))) {
        const words = lang === "en" ? foreignWords(text, names) : [];
        if (words.length) left.push([file, text, words]);
      }
    expect(left.slice(0, 20)).toEqual([]);
  });

  it("has text in the language of each tree, quotations alone in the other", async () => {
    for (const file of pages) {
      const [page, tree] = [textsOf(await readPage(DIST, file)), file.startsWith("en/") ? "en" : "vi"];
      expect([file, page.some(({lang}) => lang === tree)]).toEqual([file, true]);
      expect([file, page.filter(({lang}) => lang === "en").length > 3]).toEqual([
        file,
        tree === "en" && page.length > 3
      ]);
    }
  });

  it("finds Vietnamese words, and takes names for none", () => {
    expect(foreignWords("Thới Long Ward: tỷ lệ hộ nghèo 5%", names)).toEqual(["tỷ", "lệ", "hộ", "nghèo"]);
    expect(foreignWords("Ô Môn District, Cần Thơ", names)).toEqual([]);
    expect(foreignWords("Ô Mô… more than 5%", names)).toEqual([]);
  });
});
