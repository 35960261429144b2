import {stat} from "node:fs/promises";
import {availableParallelism, totalmem} from "node:os";
import {join} from "node:path";
import {Worker} from "node:worker_threads";
import {Mistake} from "../check/mistake.js";
import {quarantine, Unreadable} from "../check/quarantine.js";
import type {Job, Result} from "./job.js";
import type {TaskOutcome, Task} from "./task.js";

/** What reading one file may take. */
export interface Limits {
  milliseconds: (bytes: number) => number;
  megabytes: number;
  /** What a thread runs. */
  script: URL;
}

/** What one article may take, and with how many threads articles are read. */
export interface Budget extends Limits {
  /** 0 reads in this thread and knows no limits: for what is known to be small. */
  workers: number;
}

/** A hundred times what a file of that size takes where nothing else runs: only what will never end is ended. */
const milliseconds = (bytes: number): number => 60_000 + bytes / 20;
const MEGABYTES = 2048;
/** Articles for which one more thread is worth its start. */
const SHARE = 50;
/** Articles that are given out before the first of them is done, for each thread. */
const AHEAD = 8;

/** As many threads as the machine has cores and memory for, and the articles are worth; THUOC_DO_WORKERS says otherwise. */
function workersFor(tasks: number): number {
  const said = process.env["THUOC_DO_WORKERS"];
  if (said !== undefined && !/^[1-9]\d?$/.test(said))
    throw new Mistake(`THUOC_DO_WORKERS phải là số luồng đọc bài, từ 1 đến 99, không phải “${said}”.`);
  const most = Math.min(availableParallelism(), Math.floor(totalmem() / (MEGABYTES << 20)));
  return Number(said) || Math.max(1, Math.min(most, Math.ceil(tasks / SHARE)));
}

/** What is to be read: all of it, or as it comes. */
export type Tasks = readonly Task[] | AsyncIterable<Task>;

/** What came out of each of several files, a file after the other, as `readTasks` reads them. */
export async function* readEach(tasks: Tasks, budget: Partial<Budget> = {}): AsyncGenerator<TaskOutcome> {
  for await (const outcomes of readTasks(tasks, budget)) yield* outcomes;
}

/**
 * Reads articles in threads of their own, each within its budget of time and memory, and tells of them in their order,
 * however many threads there are. An article that goes beyond it is told of as one that cannot be read.
 */
export async function* readTasks(tasks: Tasks, budget: Partial<Budget> = {}): AsyncGenerator<TaskOutcome[]> {
  const count = "length" in tasks ? tasks.length : Infinity;
  if (!count) return;
  const {workers = workersFor(count), ...limits} = budget;
  if (!workers) {
    const {readTask} = await import("./task.js");
    for await (const task of tasks) yield await readTask(task);
    return;
  }
  const hands = Array.from({length: Math.min(workers, count)}, () =>
    handOf({milliseconds, megabytes: MEGABYTES, script: SCRIPT, ...limits})
  );
  const free = [...hands];
  const waiting: ((hand: Hand) => void)[] = [];
  const given = async (task: Task): Promise<TaskOutcome[]> => {
    const hand = free.pop() ?? (await new Promise<Hand>((take) => waiting.push(take)));
    try {
      return await hand.read(task);
    } finally {
      const next = waiting.shift();
      if (next) next(hand);
      else free.push(hand);
    }
  };
  const ahead: Promise<TaskOutcome[]>[] = [];
  const source = Symbol.asyncIterator in tasks ? tasks[Symbol.asyncIterator]() : tasks.values();
  const take = async (): Promise<IteratorResult<Task>> => source.next();
  try {
    // What is done is told of at once, though whoever has the next task may not have it yet.
    for (let coming: Promise<IteratorResult<Task>> | null = take(); coming ?? ahead.length;) {
      const first = ahead.slice(0, 1).map((outcome) => outcome.then(() => null));
      const more = coming && ahead.length < hands.length * AHEAD ? [coming] : [];
      const come: IteratorResult<Task> | null = await Promise.race([...first, ...more]);
      if (!come) yield await ahead.shift()!;
      else if (come.done) coming = null;
      else {
        const outcome = given(come.value);
        // Told of where it is awaited; one that fails before that is no failure of nobody's.
        outcome.catch(() => {});
        ahead.push(outcome);
        coming = take();
      }
    }
  } finally {
    await Promise.all(hands.map(({end}) => end()));
  }
}

const SCRIPT = new URL("./worker.ts", import.meta.url);
const JOBS = new URL("./job-worker.ts", import.meta.url);

/** Bytes of a file that is read here: no thread is worth its start, and it cannot take much. */
const LIGHT = 128 << 10;

/** What a file that is no article may take, and from how many bytes on it is read in a thread of its own. */
export interface JobBudget extends Limits {
  light: number;
}

/** Reads a table, a file of reviews or one of boundaries within its budget of time and memory. Throws Unreadable where it goes beyond. */
export async function readInBudget<J extends Job>(job: J, budget: Partial<JobBudget> = {}): Promise<Result<J>> {
  const {light = LIGHT, ...limits} = budget;
  const bytes = job.bytes.length;
  if (bytes <= light) return (await import("./job.js")).perform(job);
  const own = {milliseconds, megabytes: MEGABYTES, script: JOBS, ...limits};
  const worker = await started(own.script, own.megabytes);
  worker.postMessage(job);
  const outcome = await said<Done<J>>(worker, own.milliseconds(bytes));
  await worker.terminate();
  if (outcome instanceof Error) throw reasonOf(outcome, own.megabytes);
  if ("result" in outcome) return outcome.result;
  const {reason, line, detail} = outcome.unreadable;
  throw new Unreadable(reason, line, detail);
}

/** What a thread says of a job: an error keeps nothing of its class on its way. */
export type Done<J extends Job> = {result: Result<J>} | {unreadable: Pick<Unreadable, "reason" | "line" | "detail">};

interface Hand {
  read(task: Task): Promise<TaskOutcome[]>;
  end(): Promise<void>;
}

/** One thread, made anew where an article was its end. */
function handOf({milliseconds, megabytes, script}: Limits): Hand {
  let worker: Worker | undefined;
  const end = async (): Promise<void> => {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };
  return {
    end,
    async read(task) {
      worker ??= await started(script, megabytes);
      const patience = milliseconds(await sizeOf(task));
      worker.postMessage(task);
      const outcome = await said<TaskOutcome[]>(worker, patience);
      if (!(outcome instanceof Error)) return outcome;
      await end();
      return [quarantine(task.file, reasonOf(outcome, megabytes))];
    }
  };
}

async function started(script: URL, megabytes: number): Promise<Worker> {
  const worker = new Worker(new URL("./start-worker.mjs", import.meta.url), {
    workerData: script.href,
    execArgv: [],
    resourceLimits: {maxOldGenerationSizeMb: megabytes}
  });
  const outcome = await said(worker);
  if (outcome instanceof Error) throw outcome;
  return worker;
}

/** What a thread says next; an error where it came to an end, or had nothing to say for so many milliseconds. */
function said<T>(worker: Worker, patience?: number): Promise<T | Error> {
  return new Promise((done) => {
    const timer =
      patience === undefined
        ? undefined
        : setTimeout(() => finish(new Unreadable("too_slow", null, String(Math.round(patience / 1000)))), patience);
    const onExit = (code: number): void => finish(new Error(`exit ${code}`));
    const finish = (outcome: T | Error): void => {
      clearTimeout(timer);
      worker.off("message", finish).off("exit", onExit);
      // What a dying thread still says is said of no article.
      if (outcome instanceof Error) worker.on("error", () => {});
      worker.off("error", finish);
      done(outcome);
    };
    worker.on("message", finish).on("error", finish).on("exit", onExit);
  });
}

const reasonOf = (error: Error, megabytes: number): Error =>
  (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY"
    ? new Unreadable("too_heavy", null, String(megabytes))
    : error;

async function sizeOf({folder, path, file, bytes}: Task): Promise<number> {
  if (bytes) return bytes.length;
  return stat(folder ? join(folder, file) : (path ?? file)).then(
    ({size}) => size,
    () => 0
  );
}
