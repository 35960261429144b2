import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {randomOf, spoilt, tried} from "./fuzz.js";

const ARTICLES = "data/articles";
const texts = readdirSync(ARTICLES).map((file) => readFileSync(`${ARTICLES}/${file}`, "utf8"));

/** Another one each time; what fails is told with its seed, and FUZZ_SEED tries it again. */
const SEED = Number(process.env["FUZZ_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const PARTS = 20;
const DOCUMENTS = 100;

describe(`spoilt documents, seed ${SEED}`, () => {
  it.each(Array.from({length: PARTS}, (_, part) => part))(
    "are read without a crash or an impossible figure, part %d",
    (part) => {
      const random = randomOf(SEED + part);
      for (let i = 0; i < DOCUMENTS; ++i) {
        const text = spoilt(random, texts, 1200);
        const {wrong} = tried(text, i % 2 ? "bai.txt" : "bai.md");
        expect(wrong, `seed ${SEED}, part ${part}, document ${i}: ${JSON.stringify(text.slice(0, 300))}`).toEqual([]);
      }
    }
  );
});
