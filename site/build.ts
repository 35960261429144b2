import {once} from "node:events";
import {readdir, rm} from "node:fs/promises";
import {text} from "node:stream/consumers";
import {compile} from "../loaders/compile.js";
import {Mistake} from "../loaders/mistake.js";
import {writeChanges} from "./changes.js";
import {clearFramework, giveFiles, startFramework} from "./framework.js";
import {prerender} from "./prerender.js";
import {DIST} from "./project.js";
import {report} from "./report.js";

// npm run build [-- --strict]     articles to dist/; --strict stops where an article could not be read.
const strict = process.argv.includes("--strict");
const start = performance.now();

try {
  await build();
} catch (error) {
  console.error(error instanceof Mistake ? error.message : error);
  process.exitCode = 1;
}

async function build(): Promise<void> {
  const compiled = await compile();
  report(compiled);
  if (strict && compiled.quarantine.length)
    throw new Mistake("Dừng lại vì có tệp chưa đọc được (--strict); hãy sửa các tệp ở trên rồi chạy lại.");
  await writeChanges({dist: DIST, tables: compiled.folder});
  await clearDist();
  await clearFramework();
  await giveFiles(compiled.folder);
  performance.mark("tables given");
  await pages();
  performance.mark("templates made");
  await prerender({dist: DIST, tables: compiled.folder});
  performance.mark("pages drawn");
  console.log(
    `Đã dựng trang vào ${DIST} trong ${((performance.now() - start) / 1000).toFixed(1).replace(".", ",")} giây.`
  );
}

/** Empties the site's folder, and only that: a folder with anything else in it is somebody's own. */
async function clearDist(): Promise<void> {
  const names = await readdir(DIST).catch((): string[] => []);
  if (names.length && !names.includes("_observablehq"))
    throw new Mistake(`Thư mục ${DIST} có tệp không thuộc trang này; hãy chọn một thư mục trống (THUOC_DO_DIST).`);
  await rm(DIST, {recursive: true, force: true});
}

/** Framework's own build. It says a line for each of its files: heard out only where it failed. */
async function pages(): Promise<void> {
  const child = startFramework(["build"], ["ignore", "pipe", "inherit"]);
  const [said, [code]] = await Promise.all([text(child.stdout!), once(child, "close")]);
  if (code === 0) return;
  console.error(said);
  throw new Mistake("Không dựng được trang; lỗi in ở trên.");
}
