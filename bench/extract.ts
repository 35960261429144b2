import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import recognizers from "@microsoft/recognizers-text-number";
import {parseArticle} from "../loaders/articles.js";
import type {Document} from "../loaders/document.js";
import {extract} from "../loaders/extract.js";

// npm run bench [-- FOLDER …]: characters a second over the digests (or the folders), every place and indicator loaded, against
// a reader of numbers alone; then whether twice the text takes twice the time. Ratios of one run hold where single times do not.

const DIGESTS = fileURLToPath(new URL("../data/articles", import.meta.url));
const ROUNDS = 9;
/** Seconds of work before anything is timed: what is read often is what the machine has learnt to read fast. */
const WARM_UP = 2;

const folders = process.argv.slice(2);
const documents = (folders.length ? folders : [DIGESTS]).flatMap((folder) =>
  readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const document = parseArticle(file, readFileSync(join(folder, file)));
      return "reason" in document ? [] : [document];
    })
);
const characters = documents.reduce((sum, {text}) => sum + text.length, 0);

const seconds = (work: () => void): number => {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
};
const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

const ours = (): void => documents.forEach((document) => void extract(document));
const peer = (): void => documents.forEach(({text}) => void recognizers.recognizeNumber(text, "en-us"));

for (const work of [ours, peer]) for (let spent = 0; spent < WARM_UP;) spent += seconds(work);
const rounds = Array.from({length: ROUNDS}, () => [seconds(ours), seconds(peer)] as const);
const speed = (time: number): string => `${(characters / time / 1e6).toFixed(2)} million characters a second`;
console.log(`${documents.length} documents, ${characters} characters, ${ROUNDS} rounds, medians`);
console.log(`extract, all places and indicators:   ${speed(median(rounds.map(([time]) => time)))}`);
console.log(`recognizers-text, numbers alone:      ${speed(median(rounds.map(([, time]) => time)))}`);
console.log(`ratio: ${median(rounds.map(([a, b]) => b / a)).toFixed(1)}`);

console.log("\nTime for twice the text, as a multiple (2 is linear)");
const hostile: [name: string, piece: string][] = [
  ["digits", "7"],
  ["numbers", "12 "],
  ["tỷ tỷ tỷ", "tỷ "],
  ["5 tỷ", "5 tỷ "],
  ["one name", "huyện Cờ Đỏ "],
  ["combining marks", "\u0301"],
  ["figures", "16 xã đạt chuẩn nông thôn mới, "],
  ["sentences", "Năm 2019, huyện Cờ Đỏ có 16 xã đạt chuẩn nông thôn mới. "]
];
const document = (text: string): Document => ({
  ...documents[0]!,
  text,
  parts: [{role: "body", start: 0, end: text.length}]
});
for (const [name, piece] of hostile) {
  const sizes = [100_000, 200_000].map((size) => document(piece.repeat(Math.ceil(size / piece.length))));
  const [once, twice] = sizes.map((long) => median(Array.from({length: 3}, () => seconds(() => void extract(long)))));
  console.log(`${name.padEnd(16)} ${(twice! / once!).toFixed(2)}   ${speedOf(sizes[1]!.text.length, twice!)}`);
}

function speedOf(length: number, time: number): string {
  return `${(length / time / 1e6).toFixed(2)} M characters a second`;
}
