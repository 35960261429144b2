import {readFileSync} from "node:fs";
import {basename} from "node:path";
import {parseArticle} from "../article/article.js";
import {localities} from "../combine/locality.js";
import {openReader, readText} from "../combine/reading.js";

// npm run -s places -- FILE…     every place a document names, one a line: where, which, or between which it does not say.
const reader = openReader();
for (const file of process.argv.slice(2)) {
  const article = parseArticle(basename(file), readFileSync(file));
  if ("reason" in article) {
    console.error(`${file}: ${article.message_en}`);
    process.exitCode = 1;
  } else
    for (const locality of localities(readText(article, reader)))
      process.stdout.write(`${JSON.stringify({document: article.file, ...locality})}\n`);
}
