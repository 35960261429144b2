import {createHash, randomUUID} from "node:crypto";
import {access, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {deserialize, serialize} from "node:v8";

/** Results on disk, so that nothing is made twice. Where they cannot be read or written they are made anew, and nobody is told. */
export interface Store {
  has(name: string): Promise<boolean>;
  get<T>(name: string): Promise<T | undefined>;
  put(name: string, value: unknown): Promise<void>;
}

/** States of the code whose results are kept. */
const STATES = 3;

/** The letters that a state's name may have. */
const STATE = /^[\da-f]+$/;

const digestOf = (bytes: string | Uint8Array): Buffer => createHash("sha256").update(bytes).digest();

/** Before each result stands what its bytes add up to: one that was cut short or damaged is none. */
const SUM = digestOf("").length;

/** What is kept in a folder that is there. Each result appears whole, by a name: any number of builds may keep at once. */
export function keptIn(folder: string): Store {
  const fileOf = (name: string): string => join(folder, digestOf(name).toString("hex").slice(0, 32));
  return {
    has: (name) =>
      access(fileOf(name)).then(
        () => true,
        () => false
      ),
    get: <T>(name: string) => readFile(fileOf(name)).then((bytes) => opened<T>(bytes), nothing),
    async put(name, value) {
      const bytes = serialize(value);
      const draft = `${fileOf(name)}.${randomUUID()}`;
      await writeFile(draft, Buffer.concat([digestOf(bytes), bytes]))
        .then(() => rename(draft, fileOf(name)))
        .catch(() => rm(draft, {force: true}).catch(nothing));
    }
  };
}

const nothing = (): undefined => undefined;

function opened<T>(bytes: Buffer): T | undefined {
  const value = bytes.subarray(SUM);
  return bytes.length > SUM && digestOf(value).equals(bytes.subarray(0, SUM)) ? (deserialize(value) as T) : undefined;
}

/** The folder of what is kept of one state of the code; of other states, those used last stay. */
export async function openState(root: string, state: string): Promise<string> {
  const folder = join(root, state);
  const now = new Date();
  await mkdir(folder, {recursive: true})
    .then(() => utimes(folder, now, now))
    .then(() => removeOldest(root, STATES, (name) => STATE.test(name)))
    .catch(nothing);
  return folder;
}

/** Keeps so many of a state's results, those made last; what is left of builds that were killed counts among them. */
export const trim = (folder: string, most: number): Promise<void> => removeOldest(folder, most).catch(nothing);

async function removeOldest(folder: string, most: number, counts = (_: string): boolean => true): Promise<void> {
  const names = (await readdir(folder)).filter(counts);
  if (names.length <= most) return;
  const made = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        ({mtimeMs}) => mtimeMs,
        () => 0
      )
    )
  );
  const order = names.map((name, i) => ({name, at: made[i]!})).sort((a, b) => b.at - a.at);
  await Promise.all(order.slice(most).map(({name}) => rm(join(folder, name), {recursive: true, force: true})));
}
