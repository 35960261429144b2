import {HOSTILE} from "./hostile.js";
import {readWhole} from "../test/loaders/whole.js";

// npx tsx --max-semi-space-size=256 bench/growth.ts [NAME … | 2/7]: does twice the text take twice the time? Each hostile piece,
// or those named, or every seventh from the second on, is repeated until one reading takes long enough to be measured; the growth
// is the median of nine interleaved pairs. What does not look linear at once is measured again over longer readings, in which a
// collection of garbage counts for less. With Node's own 16 MB for what is new, a text whose reading just outgrows them takes half
// as long again a character, and so on from there.

const PAIRS = 9;
/** Seconds of the processor that a reading must take: at first, and where the growth is then above `CLEAR`. */
const ENOUGH = [0.1, 0.4] as const;
const CLEAR = 2.1;
const SMALLEST = 10_000;
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
  /** Millions of characters a second. */
  speed: number;
}

function sizeFor(piece: string, enough: number): number {
  let size = SMALLEST;
  while (size < LARGEST && seconds(long(piece, size)) < enough) size *= 2;
  return size;
}

function growthOf(piece: string, enough: number): Growth {
  const size = sizeFor(piece, enough);
  const [once, twice] = [long(piece, size), long(piece, 2 * size)];
  const times: [number, number][] = [];
  while (times.length < PAIRS && times.flat().reduce((sum, time) => sum + time, 0) < PATIENCE)
    times.push([seconds(once), seconds(twice)]);
  return {
    size,
    growth: median(times.map(([a, b]) => b / a)),
    speed: median(times.map(([, b]) => twice.length / b / 1e6))
  };
}

const asked = process.argv.slice(2);
const [, part, parts] = /^(\d+)\/(\d+)$/.exec(asked[0] ?? "") ?? [];
const pieces = Object.entries(HOSTILE).filter(([name], i) =>
  parts ? i % Number(parts) === Number(part) - 1 : !asked.length || asked.includes(name)
);
for (const piece of Object.values(HOSTILE)) readWhole(long(piece, 1000));
let slow = 0;
for (const [name, piece] of pieces) {
  const first = growthOf(piece, ENOUGH[0]);
  const {size, growth, speed} = first.growth > CLEAR ? growthOf(piece, ENOUGH[1]) : first;
  if (growth > MOST) ++slow;
  const again = first.growth > CLEAR ? `, ${first.growth.toFixed(2)} over ${first.size}` : "";
  console.log(
    `${name.padEnd(28)} ${growth.toFixed(2)}${growth > MOST ? " !" : "  "} ${String(size).padStart(8)} characters, ${speed.toFixed(2)} million a CPU second${again}`
  );
}
console.log(`${pieces.length} kinds, ${slow} of them above ${MOST}`);
if (slow) process.exitCode = 1;
