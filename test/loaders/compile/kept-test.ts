import {mkdtemp, readdir, readFile, truncate, utimes, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeEach, expect, it} from "vitest";
import {keptIn, openState, trim} from "../../../loaders/compile/kept.js";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "thuoc-do-"));
});

const VALUE = {quote: "Giảm 2,27% hộ nghèo", values: [1, -0, Infinity, null], rows: new Map([["a", [{b: 1}]]])};

it("get(name) gives what was put, to the last value, and nothing of a name that was not", async () => {
  const kept = keptIn(await openState(root, "ab"));
  await kept.put("nguồn/a", VALUE);
  expect([await kept.get("nguồn/a"), await kept.has("nguồn/a")]).toEqual([VALUE, true]);
  expect([await kept.get("b"), await kept.has("b")]).toEqual([undefined, false]);
});

it("get(name) gives nothing where a result was cut short or altered on the disk", async () => {
  const folder = await openState(root, "ab");
  const kept = keptIn(folder);
  await kept.put("a", VALUE);
  const file = join(folder, (await readdir(folder))[0]!);
  const bytes = await readFile(file);
  for (const size of [0, 10, 32, bytes.length - 1]) {
    await writeFile(file, bytes);
    await truncate(file, size);
    expect([size, await kept.get("a")]).toEqual([size, undefined]);
  }
  const altered = Buffer.from(bytes);
  altered[bytes.length - 3]! ^= 1;
  await writeFile(file, altered);
  expect(await kept.get("a")).toBeUndefined();
});

it("put(name, value) into a folder that is gone, or is no folder, is no mistake", async () => {
  await writeFile(join(root, "tep"), "");
  for (const folder of [join(root, "khong"), join(root, "tep")]) {
    await keptIn(folder).put("a", VALUE);
    expect(await keptIn(folder).get("a")).toBeUndefined();
  }
});

const aged = (path: string, at: number): Promise<void> => utimes(path, at, at);

it("openState(root, state) keeps the three states used last, and what is no state of ours", async () => {
  await writeFile(join(root, "ghi-chu.txt"), "");
  for (const [i, state] of ["a", "b", "c"].entries()) await aged(await openState(root, state), i + 1);
  await aged(await openState(root, "a"), 4);
  await openState(root, "d");
  expect((await readdir(root)).sort()).toEqual(["a", "c", "d", "ghi-chu.txt"]);
});

it("trim(folder, most) leaves the results that were made last", async () => {
  const folder = await openState(root, "ab");
  const kept = keptIn(folder);
  const seen = new Set<string>();
  for (const [i, name] of ["a", "b", "c"].entries()) {
    await kept.put(name, name);
    const file = (await readdir(folder)).find((each) => !seen.has(each))!;
    await aged(join(folder, seen.add(file) && file), i + 1);
  }
  await trim(folder, 2);
  expect([await kept.get("a"), await kept.get("b"), await kept.get("c")]).toEqual([undefined, "b", "c"]);
});
