import {existsSync} from "node:fs";
import {mkdtemp, readFile, rename, rm, stat, writeFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type LaunchOptions,
  type Page,
  type Request,
  type Response
} from "playwright-core";
import {filesBelow} from "../loaders/input/files.js";
import {DIST} from "../site/project.js";
import {serve} from "../site/server.js";
import {groupBy} from "../src/domain/group.js";
import {PATIENCE as PAGES_OWN} from "../src/engine/patience.js";
import {PATIENCE} from "./patience.js";

export interface View {
  width?: number;
  height?: number;
  dark?: boolean;
  /** False to see a page as it is before, and without, any script. */
  script?: boolean;
  /** True to let the test's own scripts do what the pages' policy forbids. */
  lawless?: boolean;
  /** Hosts beside the site's own that may be asked: a test's own, which counts. */
  reach?: string[];
  /** Runs in the page before any script of its own. */
  first?: () => void;
}

/** A page in a browser that reaches this machine alone, and everything it did that a good page does not. */
export interface Visit {
  page: Page;
  /** Addresses elsewhere that were asked for, in vain. */
  outside: string[];
  /** Errors on the console, uncaught ones, and answers of the site that were none. */
  errors: string[];
  /** Once the page waits for one thing alone, ends its patience with it; no page loses it by itself. */
  expire(): Promise<void>;
  close(): Promise<void>;
}

export interface Site {
  url: string;
  /** Opens a path of the site, such as "so-sanh?chi-tieu=…". */
  openPage(path: string, view?: View): Promise<Visit>;
  close(): Promise<void>;
}

/** Serves a built folder and opens a browser on it. */
export async function openSite(folder = DIST): Promise<Site> {
  const {url, close} = await serve(folder);
  const site = await openUrl(url);
  return {...site, close: () => Promise.all([site.close(), close()]).then(() => undefined)};
}

/** Opens a browser on a site that something else serves on this machine. */
export async function openUrl(url: string): Promise<Site> {
  const browser = await launch();
  const idle: Idle = new Map();
  return {
    url,
    openPage: (path, view) => visit(browser, idle, new URL(path, url).href, view),
    close: () => browser.close()
  };
}

/** The pages of a built folder, by the paths that a reader types. */
export async function pagePaths(folder = DIST): Promise<string[]> {
  const files = (await filesBelow(folder)).filter((file) => file.endsWith(".html") && !file.startsWith("_"));
  return files.map((file) => file.replace(/(?:(?<=^|\/)index)?\.html$/, ""));
}

/** Of a folder's pages, filled in their hundreds from one template, those that speak for the rest: the longest and the shortest. */
const ENDS = 1;

/** A page of every kind in Vietnamese; in English, which the same code draws, the longest of a folder is enough. */
export async function spokesmen(folder = DIST): Promise<string[]> {
  const fileOf = (path: string): string => join(folder, /(^|\/)$/.test(path) ? `${path}index.html` : `${path}.html`);
  const paths = await pagePaths(folder);
  const sized = await Promise.all(paths.map(async (path) => ({path, size: (await stat(fileOf(path))).size})));
  const kinds = groupBy(sized, ({path}) => path.slice(0, path.lastIndexOf("/") + 1));
  return [...kinds].flatMap(([kind, pages]) => {
    const names = pages.sort((a, b) => b.size - a.size).map(({path}) => path);
    if (kind === "" || kind === "en/") return names;
    const ends = kind.startsWith("en/") ? names.slice(0, 1) : [...names.slice(0, ENDS), ...names.slice(-ENDS)];
    return [...new Set([kind, ...ends])];
  });
}

/** Contexts in which nothing is open, by how pages are seen in them: what they have fetched of a site is fetched no more. */
type Idle = Map<string, BrowserContext[]>;

async function visit(browser: Browser, idle: Idle, url: string, view: View = {}): Promise<Visit> {
  const {reach = [], first, ...seen} = view;
  const key = JSON.stringify(seen);
  const context = idle.get(key)?.pop() ?? (await contextFor(browser, seen));
  const outside = requestsOutside(context, [new URL(url).host, ...reach]);
  const page = await context.newPage();
  const errors = errorsOf(page);
  await page.addInitScript(waitForEver, Object.values(PAGES_OWN));
  if (first) await page.addInitScript(first);
  await page.goto(url);
  const expire = async (): Promise<void> => {
    await page.waitForFunction(() => waits.size === 1);
    await page.evaluate(() => waits.forEach((giveUp) => giveUp()));
  };
  const close = async (): Promise<void> => {
    outside.stop();
    if (await forget(context, url)) idle.set(key, [...(idle.get(key) ?? []), context]);
    else await context.close();
  };
  return {page, outside: outside.urls, errors, expire, close};
}

/** In a page: what is waited for as long as its patience, and how each wait is given up. */
declare const waits: Map<number, () => void>;

/** Runs in a page before its scripts: its patience never ends by the clock, since a slow machine is no fault. */
function waitForEver(patience: readonly number[]): void {
  const [NEVER, {setTimeout, clearTimeout}] = [2 ** 31 - 1, window];
  const waits = new Map<number, () => void>();
  const later = (work: () => void, wait?: number): number => {
    if (!patience.includes(wait!)) return setTimeout(work, wait);
    const id = setTimeout(work, NEVER);
    waits.set(id, work);
    return id;
  };
  const end = (id?: number): void => {
    waits.delete(id!);
    clearTimeout(id);
  };
  Object.assign(window, {waits, setTimeout: later, clearTimeout: end});
}

async function contextFor(
  browser: Browser,
  {width = 1440, height = 900, dark = false, script = true, lawless = false}: View
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: {width, height},
    colorScheme: dark ? "dark" : "light",
    javaScriptEnabled: script,
    bypassCSP: lawless,
    locale: "vi-VN",
    reducedMotion: "reduce",
    serviceWorkers: "block"
  });
  // A slow machine is no fault: what never comes is told all the same.
  context.setDefaultTimeout(PATIENCE);
  return context;
}

/** Closes the pages of a context and drops all that they have stored, so that the next reader is a new one. False where that fails. */
async function forget(context: BrowserContext, url: string): Promise<boolean> {
  const [last, ...others] = context.pages();
  if (!last) return false;
  try {
    for (const page of others) await page.close();
    const blank = await context.newPage();
    await last.close();
    const session = await context.newCDPSession(blank);
    await session.send("Storage.clearDataForOrigin", {origin: new URL(url).origin, storageTypes: "all"});
    await session.detach();
    await context.clearPermissions();
    await context.setOffline(false);
    await blank.close();
    return true;
  } catch {
    return false;
  }
}

/** Addresses elsewhere that are asked for from now on, unless the page's policy forbids it; the browser finds no host of them (`ARGS`). */
function requestsOutside(context: BrowserContext, hosts: readonly string[]): {urls: string[]; stop: () => void} {
  const urls: string[] = [];
  const note = (address: string): void => {
    const {host, protocol} = new URL(address);
    if (!hosts.includes(host) && !["data:", "blob:", "about:"].includes(protocol)) urls.push(address);
  };
  const onResponse = (response: Response): void => note(response.url());
  const onFailed = (request: Request): void => {
    if (request.failure()?.errorText !== "csp") note(request.url());
  };
  const onPage = (page: Page): void => void page.on("websocket", (socket) => note(socket.url()));
  context.on("response", onResponse);
  context.on("requestfailed", onFailed);
  context.on("page", onPage);
  const stop = (): void => {
    context.off("response", onResponse);
    context.off("requestfailed", onFailed);
    context.off("page", onPage);
  };
  return {urls, stop};
}

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("response", (response) => response.status() >= 400 && errors.push(`${response.status()} ${response.url()}`));
  return errors;
}

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // The engine's code is compiled once, quickly: making it faster meanwhile takes more time than any test gains by it.
  "--js-flags=--liftoff-only",
  // Whatever slips past the page's own requests (a preconnect, the browser's own errands) finds no host either.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
];

const INSTALLED = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe"
];

/** The machine's own Chromium; where there is none, or with THUOC_DO_BROWSER=packaged, the one inside an npm package. */
export async function launch(): Promise<Browser> {
  const packaged = process.env["THUOC_DO_BROWSER"] === "packaged";
  const executablePath = packaged ? undefined : INSTALLED.find((path) => path && existsSync(path));
  return chromium.launch({args: ARGS, ...(executablePath ? {executablePath} : await packagedBrowser())});
}

/** The system's own folder of temporary files, which a run of tests does not empty (`temporary.ts`). */
const LASTING = process.env["THUOC_DO_TMP"] || tmpdir();

/** Unpacked once into a temporary folder of its version, with the libraries and a font that a bare Linux machine lacks. */
async function packagedBrowser(): Promise<LaunchOptions> {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("no Chromium found: install Chrome or Chromium, or set CHROMIUM_PATH to it");
  const home = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "..", "..");
  const {version} = JSON.parse(await readFile(join(home, "package.json"), "utf8")) as {version: string};
  const folder = join(LASTING, `thuoc-do-chromium-${version}`);
  if (!existsSync(folder)) await unpackBrowser(join(home, "bin"), folder);
  return {
    executablePath: join(folder, "chromium"),
    env: {...process.env, FONTCONFIG_PATH: join(folder, "fonts"), LD_LIBRARY_PATH: join(folder, "al2023", "lib")}
  };
}

/**
 * The package unpacks into the temporary folder, its libraries only where it takes itself to be on a bare machine, and
 * leaves fonts where its own settings look for none. What is unpacked is moved into place whole: two runs may begin at once.
 */
async function unpackBrowser(bin: string, folder: string): Promise<void> {
  const {TMPDIR, FONTCONFIG_PATH, LD_LIBRARY_PATH} = process.env;
  const unpacked = await mkdtemp(`${folder}-`);
  Object.assign(process.env, {TMPDIR: unpacked, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x"});
  try {
    const {default: packed} = await import("@sparticuz/chromium");
    await packed.executablePath(bin);
  } finally {
    for (const [name, value] of Object.entries({
      TMPDIR,
      FONTCONFIG_PATH,
      LD_LIBRARY_PATH,
      AWS_LAMBDA_JS_RUNTIME: undefined
    }))
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  }
  const folders = ["/usr/share/fonts", "/usr/local/share/fonts", join(folder, "fonts")];
  await writeFile(
    join(unpacked, "fonts", "fonts.conf"),
    `<fontconfig>${folders.map((each) => `<dir>${each}</dir>`).join("")}<cachedir>${join(folder, "font-cache")}</cachedir></fontconfig>\n`
  );
  await rename(unpacked, folder).catch(() => rm(unpacked, {recursive: true}));
}
