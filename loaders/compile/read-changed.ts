import {createHash} from "node:crypto";
import {join} from "node:path";
import {maybeRead} from "../input/files.js";
import {keptIn, trim} from "./kept.js";
import {readTasks, type Budget} from "./pool.js";
import {isRead, type Task, type TaskOutcome} from "./task.js";

/** Readings that are kept beside those of a folder: of others, and of texts that were edited since. */
const MORE = 1000;

/** Readings that are kept at once. */
const BATCH = 200;

/** Where readings by one state of the rules are kept, and whether the rules are still in that. */
export interface KeptReadings {
  folder: string;
  isStill(): Promise<boolean>;
}

/**
 * What came out of each of several files of a folder, a file after the other: what was read of the same bytes under the same name
 * before, or else what is read now, which is kept for the next time. What could not be read may be for another reason than its
 * bytes, and is tried again.
 */
export async function* readChanged(
  tasks: readonly Task[],
  budget: Partial<Budget>,
  {folder, isStill}: KeptReadings
): AsyncGenerator<TaskOutcome> {
  const kept = keptIn(folder);
  const named: {task: Task; name: string | null; isNew: boolean}[] = [];
  for (const task of tasks) {
    const name = await nameOf(task);
    named.push({task, name, isNew: !name || !(await kept.has(name))});
  }
  const reading = readTasks(
    named.filter(({isNew}) => isNew).map(({task}) => task),
    budget
  );
  const fresh = new Map<string, TaskOutcome[]>();
  const keepFresh = async (): Promise<void> => {
    // Told only after reading: whoever edits the rules meanwhile must not find what no state of them says.
    if (await isStill()) for (const [name, outcomes] of fresh) await kept.put(name, outcomes);
    fresh.clear();
  };
  try {
    for (const {task, name, isNew} of named) {
      const known = name && !isNew ? await kept.get<TaskOutcome[]>(name) : undefined;
      const outcomes = known ?? (await next(isNew ? reading : readTasks([task], budget)));
      // A file that was edited while it was read has the name of what it no longer says.
      if (name && !known && outcomes.every(isRead) && (await nameOf(task)) === name) fresh.set(name, outcomes);
      if (fresh.size >= BATCH) await keepFresh();
      yield* outcomes;
    }
    await keepFresh();
  } finally {
    await reading.return(undefined);
  }
  await trim(folder, 2 * tasks.length + MORE);
}

const next = async (reading: AsyncGenerator<TaskOutcome[]>): Promise<TaskOutcome[]> => (await reading.next()).value;

/** What a file's reading is kept by: all that it hangs on but the rules. Null where there is nothing to be read. */
async function nameOf({folder, file, beside}: Task): Promise<string | null> {
  const hash = createHash("sha256").update(`${file}\n`);
  for (const each of beside ? [file, beside] : [file]) {
    const bytes = await maybeRead(join(folder!, each));
    if (!bytes) return null;
    hash.update(`${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}
