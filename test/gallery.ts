import {readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";

// npm run gallery: every chart that the tests keep, on one page for developers, in both themes and as they are printed.

const HERE = import.meta.dirname;
const OUTPUT = join(HERE, "output");
const LOOK = join(HERE, "../src/look");
const PAGE = join(HERE, "gallery.html");

/** A style sheet with those that it imports in their place. */
async function styleOf(file: string): Promise<string> {
  const text = await readFile(join(LOOK, file), "utf8");
  const parts = await Promise.all(
    text.split(/(@import "\.\/[^"]+";)/).map((part) => {
      const imported = /^@import "\.\/([^"]+)";$/.exec(part)?.[1];
      return imported ? styleOf(imported) : part;
    })
  );
  return parts.join("");
}

const figureOf = (file: string, drawn: string): string =>
  `<figure id="${file}"><figcaption><a href="#${file}">${file}</a></figcaption>${drawn}</figure>`;

const files = (await readdir(OUTPUT)).filter((file) => /\.(?:svg|html)$/.test(file)).sort();
const figures = await Promise.all(
  files.map(async (file) => figureOf(file, await readFile(join(OUTPUT, file), "utf8")))
);

await writeFile(
  PAGE,
  `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${figures.length} drawings</title>
<style>${await styleOf("look.css")}
body { padding: 24px }
figure { margin: 0 0 40px; overflow-x: auto }
figcaption { margin-bottom: 8px }
figure > svg.chart { width: auto; max-width: none }
</style>
<h1>${figures.length} drawings, as the tests keep them</h1>
${figures.join("\n")}
`
);
console.log(PAGE);
