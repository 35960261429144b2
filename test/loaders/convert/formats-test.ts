import {readdirSync, readFileSync} from "node:fs";
import {extname} from "node:path";
import {describe, expect, it} from "vitest";
import {readTask, type Read} from "../../../loaders/compile/task.js";
import {asWindows, toVni} from "../../old-letters.js";
import {convert, type TextPiece} from "../../../loaders/convert/convert.js";

/** Invented documents of an office, each in several formats that other programs made (make.sh beside them). */
const DOCUMENTS = new URL("../../documents/", import.meta.url);
const texts = readdirSync(DOCUMENTS).filter((file) => /^[\w-]+\.txt$/.test(file));
const files = readdirSync(DOCUMENTS).filter((file) => !texts.includes(file) && !file.startsWith("make"));
const bytesOf = (file: string): Buffer => readFileSync(new URL(file, DOCUMENTS));
const textOf = (file: string): string => file.replace(/\..*/, ".txt");

async function textIn(file: string, bytes: Uint8Array = bytesOf(file)): Promise<string> {
  const [piece] = (await convert(file, bytes)) as [TextPiece];
  return piece.source.text;
}

/** Figures without where they stand; all documents of one name, since ids are made of it. */
async function figuresOf(file: string, bytes: Uint8Array = bytesOf(file)): Promise<object[]> {
  const [{observations}] = (await readTask({file: `bai${extname(file)}`, bytes})) as [Read];
  return observations.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => !/_(?:start|end)$/.test(column)))
  );
}

describe("a document says the same in every format", () => {
  it("of at least 60 figures", async () => {
    const figures = await Promise.all(texts.map((file) => figuresOf(file)));
    expect(texts.length).toBeGreaterThanOrEqual(3);
    expect(figures.flat().length).toBeGreaterThanOrEqual(60);
  });
  it.each(files)("%s", async (file) => {
    expect(await textIn(file)).toBe(bytesOf(textOf(file)).toString());
    expect(await figuresOf(file)).toEqual(await figuresOf(textOf(file)));
  });
  it.each(texts)("%s with every accent apart, and in VNI", async (file) => {
    const text = bytesOf(file).toString();
    for (const bytes of [Buffer.from(text.normalize("NFD")), Buffer.from(asWindows(toVni(text)), "latin1")]) {
      expect(await textIn(file, bytes)).toBe(text);
      expect(await figuresOf(file, bytes)).toEqual(await figuresOf(file));
    }
  });
});
