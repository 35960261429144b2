import {readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {randomOf, spoilt, tried} from "../test/loaders/fuzz.js";

// npm run fuzz -- [N] [SEED] [FOLDER …]: reads N documents made by spoiling the texts of the folders (the digests, where none is
// named), and tells of crashes, of figures that cannot be, and of those that take far longer than others of their length.

const DIGESTS = fileURLToPath(new URL("../data/articles", import.meta.url));
/** Times the median of a character; a document that seems to be above is read again, lest a pause of the machine count. */
const SLOW = 50;
const AGAIN = 3;
/** Of a shorter document most time goes into what has nothing to do with its length. */
const SHORT = 500;

const [count = "10000", seed = String(Date.now() % 2 ** 31), ...folders] = process.argv.slice(2);
const texts = (folders.length ? folders : [DIGESTS]).flatMap((folder) =>
  readdirSync(folder)
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile() && /\.(?:md|txt)$/.test(file))
    .map((file) => readFileSync(file, "utf8"))
);

const secondsOf = (text: string, file: string): number => {
  const start = process.cpuUsage();
  tried(text, file);
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1e6;
};

const random = randomOf(Number(seed));
const slowest: {text: string; file: string; cost: number}[] = [];
const reasons = new Map<string, number>();
let [refused, figures, wrong, crashes] = [0, 0, 0, 0];
const all = new Float64Array(Number(count));
let measured = 0;
const start = performance.now();
for (let i = 0; i < Number(count); ++i) {
  const text = spoilt(random, texts);
  const file = i % 2 ? "bai.txt" : "bai.md";
  const before = process.cpuUsage();
  const {wrong: found, whole} = tried(text, file);
  const {user, system} = process.cpuUsage(before);
  if (!whole && !found.length) ++refused;
  figures += whole?.observations.length ?? 0;
  for (const {message_en} of whole?.stopped ?? []) {
    const reason = /”: (.*?) \(“/.exec(message_en)?.[1] ?? message_en;
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  if (found.length) {
    if (found.some((each) => each.startsWith("crash"))) ++crashes;
    else ++wrong;
    console.log(`document ${i}, ${file}: ${found.join("; ")}\n  ${JSON.stringify(text.slice(0, 500))}`);
  }
  if (!whole || text.length < SHORT) continue;
  const cost = (user + system) / 1e6 / text.length;
  all[measured++] = cost;
  slowest.push({text, file, cost});
  if (slowest.length > 200) slowest.sort((a, b) => b.cost - a.cost).length = 50;
}
const median = all.slice(0, measured).sort()[measured >> 1] ?? 0;
const times = slowest
  .sort((a, b) => b.cost - a.cost)
  .slice(0, 50)
  .map(({text, file, cost}) => {
    const again =
      cost > (median * SLOW) / 2
        ? Math.min(...Array.from({length: AGAIN}, () => secondsOf(text, file))) / text.length
        : cost;
    return {text, file, times: Math.min(cost, again) / median};
  })
  .sort((a, b) => b.times - a.times);
const slow = times.filter((each) => each.times > SLOW);
for (const each of slow)
  console.log(`slow, ${each.times.toFixed(0)} times: ${JSON.stringify(each.text.slice(0, 300))}`);
console.log(
  `seed ${seed}, ${count} documents of ${texts.length} texts in ${((performance.now() - start) / 1000).toFixed(0)} s; ${refused} refused as no articles`
);
console.log(`${crashes} crashes, ${wrong} documents with an impossible figure, ${figures} figures`);
console.log(`stopped at the gate: ${[...reasons].map(([reason, n]) => `${reason} ${n}`).join("; ") || "none"}`);
console.log(
  `median ${(median * 1e6).toFixed(2)} µs a character; the slowest ${(times[0]?.times ?? 0).toFixed(1)} times that, ${slow.length} above ${SLOW} times`
);
if (crashes || wrong || slow.length) process.exitCode = 1;
