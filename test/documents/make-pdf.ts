import {readdirSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {launch} from "../browser.js";

// The pages of this folder as a browser prints them, with a running head and numbers of pages: `npx tsx test/documents/make-pdf.ts`.
const FOLDER = new URL(".", import.meta.url);
const small = (words: string): string =>
  `<div style="font-size: 8pt; width: 100%; text-align: center">${words}</div>`;

const browser = await launch();
const page = await browser.newPage();
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".html"))) {
  await page.setContent(readFileSync(new URL(file, FOLDER), "utf8"));
  await page.pdf({
    path: fileURLToPath(new URL(file.replace(".html", ".pdf"), FOLDER)),
    ...{format: "A5", preferCSSPageSize: false, displayHeaderFooter: true},
    headerTemplate: small("Công báo số 12, năm 2025"),
    footerTemplate: small('<span class="pageNumber"></span>/<span class="totalPages"></span>')
  });
}
await browser.close();
