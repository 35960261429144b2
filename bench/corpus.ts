import {spawn} from "node:child_process";
import {once} from "node:events";
import {existsSync} from "node:fs";
import {mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {filesBelow} from "../loaders/input/files.js";
import {PROJECT} from "../site/project.js";
import {openSite, type Site} from "../test/browser.js";
import type {Took} from "./marks.js";
import {article} from "./told.js";

// npx tsx bench/corpus.ts [articles] [folder]: the site of so many different articles. How long reading, compiling and
// drawing take and in how much memory, how heavy what comes out is, and how long its pages take in a browser. The site
// stays where a folder is named; of one that holds a site already only the pages are measured.

const SIZE = Number(process.argv[2]) || 500;
/** A request larger than this is told of. */
const LARGE = 5_000_000;
const PATIENCE = 180_000;
/** A province of which many made articles tell. */
const PLACE = "01@2023";

const THEMES = ["dai-hoi", "nong-thon-moi", "giam-ngheo", "phan-cong", "chuong-trinh"];
const PAGES = ["index", "so-sanh", ...THEMES, "nghi-quyet/index", "dia-phuong/index", "chi-tieu/index", "nguon/index"];
const OTHERS = ["tim", "chu-de", "chat-luong", "phuong-phap"];

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(10)} kB`;

const folder = process.argv[3] ?? (await mkdtemp(join(tmpdir(), "bench-corpus-")));
const [data, dist] = [join(folder, "data"), join(folder, "dist")];
try {
  if (!existsSync(dist)) {
    await writeArticles(join(data, "articles"));
    tellBuild(await build());
  }
  await tellFiles();
  const site = await openSite(dist);
  await tellPages(site).finally(site.close);
} finally {
  if (!process.argv[3]) await rm(folder, {recursive: true, force: true});
}

async function writeArticles(articles: string): Promise<void> {
  await mkdir(articles, {recursive: true});
  for (let number = 0; number < SIZE; ++number) {
    const {name, text} = article(number);
    await writeFile(join(articles, `${name}.md`), text);
  }
}

async function build(): Promise<Took> {
  const marks = join(folder, "marks.json");
  const child = spawn(process.execPath, ["--import", "tsx", "--import", "./bench/marks.ts", "site/build.ts"], {
    cwd: PROJECT,
    stdio: "inherit",
    env: {...process.env, THUOC_DO_DATA: data, THUOC_DO_DIST: dist, BENCH_MARKS: marks}
  });
  const [code] = (await once(child, "close")) as [number];
  if (code !== 0) throw new Error(`invalid build: exit ${code}`);
  return JSON.parse(await readFile(marks, "utf8")) as Took;
}

function tellBuild({marks, megabytes}: Took): void {
  console.log(`${SIZE} articles, at most ${megabytes.toFixed(0)} MB in memory`);
  let before = {seconds: 0, worked: 0};
  for (const {name, ...at} of marks) {
    const [seconds, worked] = [at.seconds - before.seconds, at.worked - before.worked];
    console.log(
      `${name.padEnd(24)} ${seconds.toFixed(1).padStart(8)} s, ${worked.toFixed(1).padStart(8)} s of the processor`
    );
    before = at;
  }
}

async function tellFile(file: string): Promise<void> {
  const bytes = await readFile(join(dist, file));
  console.log(`${file.padEnd(52)} ${kilobytes(bytes.length)} ${kilobytes(gzipSync(bytes).length)} gzip`);
}

async function tellFiles(): Promise<void> {
  const files = await filesBelow(dist);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(dist, file))).size));
  const pages = files.filter((file) => file.endsWith(".html")).length;
  const all = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`${files.length} files, ${pages} pages, ${(all / 1e6).toFixed(1)} MB`);
  for (const page of [...PAGES, ...OTHERS]) await tellFile(`${page}.html`);
  for (const kind of ["dia-phuong", "chi-tieu", "nghi-quyet", "nguon"]) await tellFile(await largestIn(kind));
  for (const file of files.filter((each) => /\.parquet$|search\.\w+\.json$/.test(each))) await tellFile(file);
}

/** The largest page of one thing. */
async function largestIn(kind: string): Promise<string> {
  const names = (await readdir(join(dist, kind))).filter((name) => name.endsWith(".html") && name !== "index.html");
  const sized = await Promise.all(names.map(async (name) => ({name, size: (await stat(join(dist, kind, name))).size})));
  return `${kind}/${sized.reduce((largest, each) => (each.size > largest.size ? each : largest)).name}`;
}

async function tellPages(site: Site): Promise<void> {
  const things = await Promise.all(["dia-phuong", "chi-tieu"].map(largestIn));
  const asked = ["giam-ngheo", "dai-hoi", "dia-phuong/index"].map(
    (page) => `${page}.html?noi=${encodeURIComponent(PLACE)}`
  );
  for (const path of [...[...PAGES, ...OTHERS].map((page) => `${page}.html`), ...things, ...asked])
    await tellPage(site, path);
}

/** From the address to all views being there and the engine having nothing left to say. */
async function tellPage(site: Site, path: string): Promise<void> {
  const visit = await site.openPage("phuong-phap.html");
  const large: string[] = [];
  visit.page.on("response", (response) => {
    const length = Number(response.headers()["content-range"] ? 0 : response.headers()["content-length"]);
    if (length > LARGE) large.push(`${new URL(response.url()).pathname} ${(length / 1e6).toFixed(1)} MB`);
  });
  const before = performance.now();
  await visit.page.goto(new URL(path, site.url).href, {timeout: PATIENCE});
  const loaded = performance.now() - before;
  const isDrawn = await visit.page
    .waitForFunction(
      () =>
        [...document.querySelectorAll("[data-view]")].every(
          (place) => place.firstElementChild && place.ariaBusy !== "true"
        ) && document.querySelector<HTMLElement>("#engine-status")?.dataset["state"] !== "busy",
      undefined,
      {timeout: PATIENCE}
    )
    .then(
      () => true,
      () => false
    );
  const drawn = performance.now() - before;
  console.log(
    `${path.padEnd(52)} loaded ${loaded.toFixed(0).padStart(6)} ms, drawn ${isDrawn ? drawn.toFixed(0).padStart(6) : " never"} ms ${[...large, ...visit.errors].join("; ")}`
  );
  await visit.close();
}
