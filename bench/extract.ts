import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import recognizers from "@microsoft/recognizers-text-number";
import {parseArticle} from "../loaders/article/article.js";
import {extract} from "../loaders/combine/extract.js";

// npm run bench [-- FOLDER …]: characters a CPU second over the digests (or the folders), every place and indicator loaded, against
// a reader of numbers alone. Ratios of one run hold where single times do not.

const DIGESTS = fileURLToPath(new URL("../test/data/articles", import.meta.url));
const ROUNDS = 25;
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

/** Of the processor: what others do on the machine meanwhile counts least there. */
const seconds = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1e6;
};
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

const ours = (): void => documents.forEach((document) => void extract(document));
const peer = (): void => documents.forEach(({text}) => void recognizers.recognizeNumber(text, "en-us"));

for (const work of [ours, peer]) for (let spent = 0; spent < WARM_UP;) spent += seconds(work);
const rounds = Array.from({length: ROUNDS}, () => [seconds(ours), seconds(peer)] as const);
const speed = (times: number[]): string =>
  [Math.min(...times), median(times)].map((time) => (characters / time / 1e6).toFixed(2)).join(", median ");
console.log(
  `${documents.length} documents, ${characters} characters, ${ROUNDS} rounds; million characters a CPU second`
);
console.log(`extract, all places and indicators:   ${speed(rounds.map(([time]) => time))}`);
console.log(`recognizers-text, numbers alone:      ${speed(rounds.map(([, time]) => time))}`);
console.log(`ratio: ${median(rounds.map(([a, b]) => b / a)).toFixed(1)}`);
