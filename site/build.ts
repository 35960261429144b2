import {once} from "node:events";
import {cp} from "node:fs/promises";
import {text} from "node:stream/consumers";
import {compile} from "../loaders/compile.js";
import {Mistake} from "../loaders/mistake.js";
import {writeChanges} from "./changes.js";
import {keepFormer} from "./deploys.js";
import {openDraft, type Draft} from "./draft.js";
import {answerForRegistry, giveFiles, startFramework} from "./framework.js";
import {subjects} from "./pages.js";
import {prerender} from "./prerender.js";
import {DIST} from "./project.js";
import {report} from "./report.js";
import {recover, refuseForeign, swap} from "./swap.js";
import {unwritten} from "./writable.js";

// npm run build [-- --strict]     articles to dist/; --strict stops where an article could not be read.
const strict = process.argv.includes("--strict");
const start = performance.now();

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
  if (strict && compiled.quarantine.length)
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

async function make({source, tables, site}: Draft, compiled: string): Promise<void> {
  await cp(compiled, tables, {recursive: true});
  await writeChanges({dist: DIST, tables});
  await answerForRegistry(source);
  await giveFiles(source, tables);
  performance.mark("tables given");
  await pages(source, site);
  performance.mark("templates made");
  await prerender({dist: site, tables});
  performance.mark("pages drawn");
  await keepFormer(site, DIST);
}

/** Framework's own build. It says a line for each of its files: heard out only where it failed. */
async function pages(source: string, site: string): Promise<void> {
  const env = {THUOC_DO_SOURCE: source, THUOC_DO_DIST: site};
  const child = startFramework(["build"], ["ignore", "pipe", "pipe"], env);
  const [said, erred, [code]] = await Promise.all([text(child.stdout!), text(child.stderr!), once(child, "close")]);
  if (code === 0) return;
  console.error(said + erred);
  throw new Mistake("Không dựng được trang; lỗi in ở trên. Trang đã dựng lần trước vẫn còn nguyên.");
}
