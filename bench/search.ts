import {gzipSync} from "node:zlib";
import {searchIndex} from "../loaders/tables/search.js";
import {readSearched} from "../loaders/compile/searched.js";
import {openCatalog} from "../src/parts/search/catalog.js";
import {find} from "../src/parts/search/find.js";

// npx tsx bench/search.ts: how heavy what the search box fetches is, and how long a letter takes over all places.

const ROUNDS = 5;
const LIMITS = {page: 3, place: 6, indicator: 3, document: 3};

const index = JSON.stringify(searchIndex(await readSearched()));
console.log(
  `index: ${(gzipSync(index, {level: 9}).length / 1000).toFixed(1)} kB gzip, ${(index.length / 1000).toFixed(0)} kB`
);

const milliseconds = (work: () => unknown): number => {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
};
const at = (values: readonly number[], share: number): string =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)]!.toFixed(2);

console.log(`open: ${milliseconds(() => openCatalog(JSON.parse(index))).toFixed(0)} ms the first time`);
const catalog = openCatalog(JSON.parse(index));
console.log(`${catalog.places.count} places, ${catalog.names.length} names, ${catalog.words.length} words`);

const people = [
  "thoi long",
  "hcm",
  "q1",
  "p12 go vap",
  "cái răng",
  "ty le ho ngheo",
  "hai duong",
  "tp thu duc",
  "khong co"
];
const every = Math.ceil(catalog.places.count / 100);
const names = catalog.places.name.filter((_, i) => i % every === 0);
const misspelt = names.map((name) => name.replace(/(.)(.)$/u, "$2$1"));

/** Each text as it is typed, letter by letter; the fastest of the rounds, since others use the machine too. */
function keystrokes(texts: readonly string[]): number[] {
  return texts.flatMap((text) =>
    Array.from(text, (_, i) => {
      const typed = text.slice(0, i + 1);
      const times = Array.from({length: ROUNDS}, () => milliseconds(() => find(catalog, typed, LIMITS)));
      return Math.min(...times);
    })
  );
}

keystrokes(people);
for (const [name, texts] of Object.entries({"as people type": people, names, "names misspelt": misspelt})) {
  const times = keystrokes(texts);
  console.log(
    `${name}: ${times.length} letters, median ${at(times, 0.5)}, p95 ${at(times, 0.95)}, most ${at(times, 1)} ms`
  );
}
