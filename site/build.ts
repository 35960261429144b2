import {createHash} from "node:crypto";
import {cp, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {compile, dataFolder} from "../loaders/compile/compile.js";
import {openState} from "../loaders/compile/kept.js";
import {Mistake} from "../loaders/check/mistake.js";
import {isNotice} from "../loaders/check/quarantine.js";
import {writeChanges} from "./changes.js";
import {compress} from "./compress.js";
import {digestOfCode} from "./code.js";
import {writeFirstScript} from "./first-script.js";
import {keepFormer} from "./deploys.js";
import {openDraft, type Draft} from "./draft.js";
import {publishData} from "./data.js";
import {fontFaces, FONTS_FILE} from "./fonts.js";
import {answerForRegistry, giveFiles} from "./framework.js";
import {subjects} from "./pages.js";
import {prerender} from "./prerender.js";
import {DIST, PROJECT} from "./project.js";
import {report} from "./report.js";
import {recover, refuseForeign, swap} from "./swap.js";
import {makeTemplates} from "./templates.js";
import {unwritten} from "./writable.js";

// npm run build [-- --strict]     articles to dist/; --strict stops where an article could not be read.
const strict = process.argv.includes("--strict");
const start = performance.now();

/** Names the folder of a state. */
const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 32);

/** What was drawn for a folder of data by one state of the code: the next build draws only what has changed. */
const KEPT = join(PROJECT, ".cache", "pages");

try {
  await build();
} catch (error) {
  const said = unwritten(error, DIST);
  console.error(said instanceof Mistake ? said.message : said);
  process.exitCode = 1;
}

/** The site that stands is touched only by the last step, when the new one is whole. */
async function build(): Promise<void> {
  await recover(DIST);
  await refuseForeign(DIST);
  const compiled = await compile();
  report(compiled);
  if (strict && !compiled.quarantine.every(isNotice))
    throw new Mistake("Dừng lại vì có tệp chưa đọc được (--strict); hãy sửa các tệp ở trên rồi chạy lại.");
  // Refuses names that no page can have, before anything is made.
  await subjects(compiled.folder);
  const draft = await openDraft(DIST);
  try {
    await make(draft, compiled.folder);
    await swap(draft.site, DIST);
  } finally {
    await draft.remove();
  }
  console.log(
    `Đã dựng trang vào ${DIST} trong ${((performance.now() - start) / 1000).toFixed(1).replace(".", ",")} giây.`
  );
}

async function make(draft: Draft, compiled: string): Promise<void> {
  const {source, tables, site} = draft;
  await cp(compiled, tables, {recursive: true});
  await writeChanges({dist: DIST, tables});
  await answerForRegistry(source);
  await giveFiles(source);
  performance.mark("tables given");
  const code = await digestOfCode(source);
  await makeTemplates(draft, code);
  await writeFile(join(site, FONTS_FILE), fontFaces(""));
  performance.mark("templates made");
  const [dataFiles, firstScript] = [await publishData(tables, site), await writeFirstScript(source, site)];
  const kept = {folder: await openState(KEPT, digestOf(code + dataFolder())), code};
  await prerender({dist: site, tables, dataFiles, firstScript, kept});
  performance.mark("pages drawn");
  await compress(site, DIST);
  performance.mark("files packed");
  await keepFormer(site, DIST);
}
