import {createHash} from "node:crypto";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {filesBelow} from "../loaders/input/files.js";
import {PROJECT} from "./project.js";

/** What decides, beside the pages and their code, what is made of them. */
const SETTINGS = ["package.json", "package-lock.json", "tsconfig.json", "observablehq.config.ts"];

/** The files of a build's copy of the pages, without what Framework keeps there. */
export const sourceFiles = async (source: string): Promise<string[]> =>
  (await filesBelow(source)).filter((file) => !file.startsWith(".observablehq/"));

/** A digest of all code that makes pages, which does not hang on the data. */
export async function digestOfCode(source: string): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  const [files, code] = [await sourceFiles(source), await filesBelow(join(PROJECT, "site"))];
  const all = [
    ...files.map((file) => [file, join(source, file)] as const),
    ...[...SETTINGS, ...code.map((file) => `site/${file}`)].map((file) => [file, join(PROJECT, file)] as const)
  ];
  for (const [name, path] of all) {
    const bytes = await readFile(path);
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex").slice(0, 32);
}

/**
 * Whether the project's code is the one of a digest: asked after what is used of it was loaded, it tells that no other was, though
 * somebody edited it while a site was built.
 */
export const isStill = async (code: string): Promise<boolean> => (await digestOfCode(join(PROJECT, "src"))) === code;
