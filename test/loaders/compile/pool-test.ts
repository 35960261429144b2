import {mkdtemp, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it, vi} from "vitest";
import {readEach, type Budget} from "../../../loaders/compile/pool.js";
import {readArticles} from "../../../loaders/compile/read-articles.js";
import type {TaskOutcome, Task} from "../../../loaders/compile/task.js";

vi.setConfig({testTimeout: 600_000});

const FAULTY = new URL("../../faulty-worker.ts", import.meta.url);

async function outcomes(texts: string[], budget: Partial<Budget>): Promise<TaskOutcome[]> {
  const all: TaskOutcome[] = [];
  const tasks: Task[] = texts.map((text, i) => ({file: `${i}.txt`, bytes: Buffer.from(text)}));
  for await (const outcome of readEach(tasks, budget)) all.push(outcome);
  return all;
}

/** What each was: its document's id, or why there is none. */
const told = (all: readonly TaskOutcome[]): string[] =>
  all.map((outcome) => ("document" in outcome ? outcome.document.document_id : outcome.reason));

it("readEach(tasks) of no tasks ends", async () => {
  expect(await outcomes([], {workers: 1})).toEqual([]);
});

describe("readEach(tasks, budget) with an article that", () => {
  it.each<[name: string, text: string, reason: string, budget: Partial<Budget>]>([
    ["never ends", "loop", "too_slow", {milliseconds: () => 3000}],
    ["never ends in a regular expression", "pattern", "too_slow", {milliseconds: () => 3000}],
    ["never answers", "silence", "too_slow", {milliseconds: () => 3000}],
    ["takes ever more memory", "memory", "too_heavy", {megabytes: 64}],
    ["throws", "throw", "unreadable", {}],
    ["ends its thread", "exit", "unreadable", {}]
  ])("%s: costs itself alone", async (_, text, reason, budget) => {
    const all = await outcomes(["good", text, "good", "good"], {workers: 1, script: FAULTY, ...budget});
    expect(told(all)).toEqual(["good", reason, "good", "good"]);
    for (const outcome of all)
      if ("message" in outcome) {
        expect(outcome.file).toBe("1.txt");
        expect(outcome.message).not.toMatch(/[\\/]\w+[\\/]/);
      }
  });

  it("cannot be begun, since the thread itself does not start: says so at once", async () => {
    await expect(
      outcomes(["good"], {workers: 1, script: new URL("../../no-such-worker.ts", import.meta.url)})
    ).rejects.toThrow();
  });
});

describe("readArticles(folder, budget)", () => {
  it("reads an article of two hundred thousand sentences whole, and counts it once", async () => {
    const folder = await mkdtemp(join(tmpdir(), "thuoc-do-"));
    await writeFile(join(folder, "many.txt"), "Xã có 5 ấp.");
    const {documents, passages, quarantine} = await readArticles(folder, {workers: 1, script: FAULTY});
    expect([documents.length, passages.length, quarantine]).toEqual([1, 200_000, []]);
  });

  it("tells the same whatever the number of threads", async () => {
    const folder = await mkdtemp(join(tmpdir(), "thuoc-do-"));
    for (let i = 0; i < 12; ++i)
      await writeFile(join(folder, `${i}.txt`), `Xã thứ ${i}\n\nNăm 2019, phường Thới Long có ${i + 2} hộ nghèo.`);
    await writeFile(join(folder, "hong.txt"), "\0");
    const here = await readArticles(folder, {workers: 0});
    expect(here.documents).toHaveLength(12);
    expect(here.observations.length).toBeGreaterThan(11);
    for (const workers of [1, 3]) expect(await readArticles(folder, {workers}), `${workers}`).toEqual(here);
  });
});
