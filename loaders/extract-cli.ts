import {readFileSync} from "node:fs";
import {basename} from "node:path";
import {parseArticle} from "./articles.js";
import {extract} from "./extract.js";
import {quarantine} from "./quarantine.js";

// npm run -s extract -- FILE… | -     one observation a line; a file that cannot be read costs one line on stderr.
const files = process.argv.slice(2);
if (!files.length) {
  console.error("usage: npm run -s extract -- FILE… (or - for standard input)");
  process.exit(2);
}

let failed = false;
for (const file of files) {
  const article = read(file);
  if ("reason" in article) {
    console.error(`${file}${article.line === null ? "" : `:${article.line}`}: ${article.message_en}`);
    failed = true;
  } else
    for (const observation of extract(article))
      process.stdout.write(`${JSON.stringify({document: article.file, ...observation})}\n`);
}
if (failed) process.exitCode = 1;

function read(file: string): ReturnType<typeof parseArticle> {
  try {
    return parseArticle(file === "-" ? "stdin" : basename(file), readFileSync(file === "-" ? 0 : file));
  } catch (error) {
    return quarantine(file, error);
  }
}
