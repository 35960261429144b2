import {readFile} from "node:fs/promises";
import {existsSync} from "node:fs";
import {dirname, join, normalize} from "node:path";
import {currentFiles} from "../../site/deploys.js";

/** Files named by what they hold: Framework's own scripts also name libraries, by no such name, that no page loads. */
const REFERENCE =
  /(?:href|src|data-file)="((?:\.{1,2}\/)+_[^"?#]+)"|(?:from |import\()"((?:\.{1,2}\/)+[^"?#]+\.[0-9a-f]{8}\.js)"/g;

/** What a site lacks of all that its pages and scripts name, and the record of figures where it has none; nothing for a whole one. */
export async function lacking(dist: string): Promise<string[]> {
  const files = await currentFiles(dist).catch((): string[] => []);
  if (!files.includes("index.html")) return ["index.html"];
  const lacks = new Set<string>();
  for (const file of files.filter((each) => /\.(?:html|js)$/.test(each))) {
    const text = await readFile(join(dist, file), "utf8");
    if (file.endsWith(".html") && !text.trimEnd().endsWith("</html>")) lacks.add(`the end of ${file}`);
    for (const [, ...names] of text.matchAll(REFERENCE)) {
      const named = normalize(join(dirname(file), names.find(Boolean)!));
      if (!existsSync(join(dist, named))) lacks.add(`${named} of ${file}`);
    }
  }
  for (const table of ["observations", "documents", "changes"])
    if (!files.some((file) => new RegExp(`/${table}\\.\\w+\\.parquet$`).test(file))) lacks.add(table);
  return [...lacks];
}
