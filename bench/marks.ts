import {writeFileSync} from "node:fs";

// node --import ./bench/marks.ts …: what the process took, written to the file that BENCH_MARKS names when it ends.

/** How far the process was at a mark it set. */
export interface Mark {
  name: string;
  /** Since it started, by the clock and of the processor: others use the machine too. */
  seconds: number;
  worked: number;
}

/** What a process took. */
export interface Took {
  marks: Mark[];
  /** The most memory it ever held. */
  megabytes: number;
}

const marks: Mark[] = [];
const {mark} = performance;
performance.mark = (name, options) => {
  const {user, system} = process.cpuUsage();
  marks.push({name, seconds: performance.now() / 1000, worked: (user + system) / 1e6});
  return mark.call(performance, name, options);
};

process.on("exit", () => {
  const took: Took = {marks, megabytes: process.resourceUsage().maxRSS / 1024};
  writeFileSync(process.env["BENCH_MARKS"]!, JSON.stringify(took));
});
