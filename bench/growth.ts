import {HOSTILE} from "./hostile.js";
import {readWhole} from "../test/loaders/whole.js";

// npx tsx --max-semi-space-size=256 bench/growth.ts [NAME … | 2/7]: does twice the text take twice the time? Each hostile piece,
// or those named, or every seventh from the second on, is repeated until one reading is long enough to be measured; the growth
// is the median of interleaved pairs. What is not plainly linear at once is measured again, oftener and over longer readings, in
// which a collection of garbage counts for less. With Node's own 16 MB for what is new, a text whose reading just outgrows them
// takes half as long again a character, and so on from there.

/** How it is measured, until a growth is clear: seconds of the processor that a reading must take at least, and pairs of them. */
const LOOKS = [
  {enough: 0.05, pairs: 3},
  {enough: 0.1, pairs: 9},
  {enough: 0.4, pairs: 9}
] as const;
/** So little in every pair is clear. */
const CLEAR = 2.1;
const SMALLEST = 50_000;
const LARGEST = 8_000_000;
/** More than this for twice the text is not linear. */
const MOST = 2.3;
const PATIENCE = 60;

/** Of the processor: what others do on the machine meanwhile counts least there. */
const seconds = (text: string): number => {
  const start = process.cpuUsage();
  readWhole(text);
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1e6;
};
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
/** Words first: a text of marks alone is no article, and would be refused before it is read. */
const long = (piece: string, size: number): string => `Tin 5 xã. ${piece.repeat(Math.ceil(size / piece.length))}`;

interface Growth {
  size: number;
  growth: number;
  /** Of the pair that grew most. */
  most: number;
  /** Millions of characters a second. */
  speed: number;
}

function sizeFor(piece: string, enough: number): number {
  let size = SMALLEST;
  while (size < LARGEST && seconds(long(piece, size)) < enough) size *= 2;
  return size;
}

function growthOf(piece: string, {enough, pairs}: (typeof LOOKS)[number]): Growth {
  const size = sizeFor(piece, enough);
  const [once, twice] = [long(piece, size), long(piece, 2 * size)];
  const times: [number, number][] = [];
  while (times.length < pairs && times.flat().reduce((sum, time) => sum + time, 0) < PATIENCE)
    times.push([seconds(once), seconds(twice)]);
  const growths = times.map(([a, b]) => b / a);
  const speed = median(times.map(([, b]) => twice.length / b / 1e6));
  return {size, speed, growth: median(growths), most: Math.max(...growths)};
}

/** Each look at a piece, the last of which counts. */
function looksAt(piece: string): Growth[] {
  const looks: Growth[] = [];
  for (const look of LOOKS) {
    looks.push(growthOf(piece, look));
    const {growth, most} = looks.at(-1)!;
    if ((looks.length === 1 ? most : growth) <= CLEAR) break;
  }
  return looks;
}

const asked = process.argv.slice(2);
const [, part, parts] = /^(\d+)\/(\d+)$/.exec(asked[0] ?? "") ?? [];
const pieces = Object.entries(HOSTILE).filter(([name], i) =>
  parts ? i % Number(parts) === Number(part) - 1 : !asked.length || asked.includes(name)
);
for (const piece of Object.values(HOSTILE)) readWhole(long(piece, 1000));
let slow = 0;
for (const [name, piece] of pieces) {
  const looks = looksAt(piece);
  const {size, growth, speed} = looks.at(-1)!;
  if (growth > MOST) ++slow;
  const before = looks.slice(0, -1).map((look) => `, ${look.growth.toFixed(2)} of ${look.size}`);
  console.log(
    `${name.padEnd(28)} ${growth.toFixed(2)}${growth > MOST ? " !" : "  "} ${String(size).padStart(8)} characters, ${speed.toFixed(2)} million a CPU second${before.join("")}`
  );
}
console.log(`${pieces.length} kinds, ${slow} of them above ${MOST}`);
if (slow) process.exitCode = 1;
