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
    for (const file of english()) {
      const texts = textsOf(await readPage(DIST, file));
      expect([file, texts.length]).not.toEqual([file, 0]);
      for (const {text, lang} of texts) {
        const words = lang === "en" ? foreignWords(text, names) : [];
        if (lang !== "en" && lang !== "vi") left.push([file, text, [String(lang)]]);
        if (words.length) left.push([file, text, words]);
      }
    }
    expect(left.slice(0, 20)).toEqual([]);
  });

  it("says nothing English in Vietnamese but the way to the other language", async () => {
    for (const file of pages.filter((each) => !each.startsWith("en/"))) {
      const marked = (await readPage(DIST, file)).match(/<[^>]* lang="en"[^>]*>[^<]*/g) ?? [];
      expect([file, marked.filter((each) => !each.startsWith('<a class="switch"'))]).toEqual([file, []]);
    }
  });

  it("finds Vietnamese words, and takes names for none", () => {
    expect(foreignWords("Thới Long Ward: tỷ lệ nghèo 5%", names)).toEqual(["tỷ", "lệ", "nghèo"]);
    expect(foreignWords("Ô Môn District, Cần Thơ", names)).toEqual([]);
    expect(foreignWords("Ô Mô… more than 5%", names)).toEqual([]);
  });
});
