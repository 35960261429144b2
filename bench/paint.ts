import {join} from "node:path";
import {setTimeout} from "node:timers/promises";
import {parseArgs} from "node:util";
import {filesBelow} from "../loaders/input/files.js";
import {DIST} from "../site/project.js";
import {serve} from "../site/server.js";
import {launch} from "../test/browser.js";
import {compareViews} from "../src/views/compare/views.js";

// npx tsx bench/paint.ts [path …]     how long addresses of dist/ take until they show what they ask for, on a slow connection:
//                                     1.6 Mbit/s, 150 ms; nothing kept, the median of five loads. --runs 5

const {values, positionals} = parseArgs({options: {runs: {type: "string", default: "5"}}, allowPositionals: true});

const SLOW = {offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8};

/** What tells that a page shows what was asked for: a sentence over a chart, or its own heading where it has no chart. */
const SHOWN = ".chart-title, .results .empty, .sketch, .profile, .board, .indicator-head, .hero";

/** Runs in a page: notes when it did. Text, since what compiles this file adds words of its own to functions. */
const WATCH = `(() => {
  const look = () => {
    const isShown = [...document.querySelectorAll(${JSON.stringify(SHOWN)})].some((each) => each.checkVisibility());
    requestAnimationFrame(isShown ? () => (window.shownAt = performance.now()) : look);
  };
  look();
})()`;

/** An indicator of the middle, and all views of it; a page of each kind. */
async function usual(): Promise<string[]> {
  const files = await filesBelow(DIST);
  const of = (folder: string): string[] =>
    files.filter((file) => file.startsWith(`${folder}/`) && file.endsWith(".html") && !file.endsWith("index.html"));
  const [place] = of("dia-phuong").filter((file) => /\/\d\d-2023/.test(file));
  const [ward] = of("dia-phuong").filter((file) => /\/\d{3}-2023/.test(file));
  const id = /\/(\d+)-(\d+)\.html$/.exec(place!)!.slice(1).join("%40");
  const compared = ["poor_household_rate", "income_per_capita"].flatMap((code) =>
    compareViews.map(({name}) => `so-sanh.html?chi-tieu=${code}&chon=${id}&nhom=cung-cap&xem=${name}`)
  );
  const pages = ["index.html", place!, ward!, "chi-tieu/poor_household_rate.html", "nghi-quyet/index.html"];
  return [...compared, ...pages, of("nghi-quyet")[0]!];
}

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)]!;

const {url, close} = await serve(DIST);
const browser = await launch();
const paths = positionals.length ? positionals : await usual();
const medians: number[] = [];
for (const path of paths) {
  const times: number[] = [];
  let bytes = 0;
  for (let run = 0; run < Number(values.runs); ++run) {
    const context = await browser.newContext({viewport: {width: 390, height: 844}});
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", SLOW);
    let loaded = 0;
    session.on("Network.dataReceived", ({encodedDataLength}) => (loaded += encodedDataLength));
    await page.addInitScript(WATCH);
    await page.goto(new URL(path, url).href, {waitUntil: "commit"});
    let shownAt: number | undefined;
    // The policy of the pages lets nothing wait in them for what a text says.
    while (shownAt === undefined) {
      await setTimeout(50);
      shownAt = await page.evaluate(() => (window as unknown as {shownAt?: number}).shownAt);
    }
    times.push(shownAt);
    bytes = Math.max(bytes, loaded);
    await context.close();
  }
  medians.push(median(times));
  const said = times.map((time) => (time / 1000).toFixed(2)).join(" ");
  console.log(`${(median(times) / 1000).toFixed(2)} s  ${Math.round(bytes / 1000)} kB  ${path}  (${said})`);
}
console.log(`${paths.length} addresses of ${join(DIST)}: ${(Math.max(...medians) / 1000).toFixed(2)} s at most`);
await browser.close();
await close();
