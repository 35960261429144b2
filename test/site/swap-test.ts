import {spawn, spawnSync} from "node:child_process";
import {once} from "node:events";
import {existsSync, readdirSync} from "node:fs";
import {cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {basename, dirname, join} from "node:path";
import {setImmediate, setTimeout} from "node:timers/promises";
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {filesBelow} from "../../loaders/input/files.js";
import {currentFiles, keepFormer} from "../../site/deploys.js";
import {discard, openDraft} from "../../site/draft.js";
import {PROJECT} from "../../site/project.js";
import {recover, refuseForeign, swap} from "../../site/swap.js";
import {unwritten} from "../../site/writable.js";
import {WAIT} from "../patience.js";
import {lacking} from "./whole.js";

let root: string;
let dist: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "thuoc-do-"));
  dist = join(root, "dist");
});
afterEach(() => rm(root, {recursive: true, force: true}));

/** Pages of a small site, besides its first. */
const PAGES = Array.from({length: 20}, (_, i) => `nguon/bai-${i}.html`);

const page = (name: string, up: string): string =>
  `<html><link href="${up}_import/x.${name}.js"><p>${name}</p></html>\n`;

/** A site whose every file says which one it is of. */
async function site(name: string, pages = PAGES): Promise<string> {
  const folder = join(root, `site-${name}`);
  const assets = ["_import/x", "_file/data/observations", "_file/data/documents", "_file/data/changes"];
  const files: [string, string][] = [
    ["index.html", page(name, "./")],
    ...pages.map((file): [string, string] => [file, page(name, "../")]),
    ...assets.map((file): [string, string] => [`${file}.${name}.${file === "_import/x" ? "js" : "parquet"}`, name])
  ];
  for (const [file, text] of files) {
    await mkdir(dirname(join(folder, file)), {recursive: true});
    await writeFile(join(folder, file), text);
  }
  return folder;
}

async function publish(from: string, to = dist): Promise<void> {
  const draft = await openDraft(to);
  try {
    await cp(from, draft.site, {recursive: true});
    await keepFormer(draft.site, to);
    await swap(draft.site, to);
  } finally {
    await draft.remove();
  }
}

const saidBy = async (folder = dist): Promise<string> =>
  /<p>(\w+)/.exec(await readFile(join(folder, "index.html"), "utf8"))![1]!;

/** Which sites the pages of a folder are of. */
async function spoken(folder = dist): Promise<string[]> {
  const pages = (await currentFiles(folder)).filter((file) => file.endsWith(".html"));
  const texts = await Promise.all(pages.map((file) => readFile(join(folder, file), "utf8")));
  return [...new Set(texts.map((text) => /<p>(\w+)/.exec(text)![1]!))];
}

const names = (folder: string): Promise<string[]> => readdir(folder);

describe("swap(site, dist)", () => {
  it("puts the new site in the place of the former, and leaves nothing beside it", async () => {
    await publish(await site("aaa"));
    await publish(await site("bbb", PAGES.slice(1)));
    expect(await spoken()).toEqual(["bbb"]);
    expect(await lacking(dist)).toEqual([]);
    expect(await filesBelow(dist)).not.toContain(PAGES[0]);
    expect(await names(root)).toEqual(["dist", "site-aaa", "site-bbb"]);
  });

  it("removes what a killed build left that had the number of this process, as in a container", async () => {
    const draft = await openDraft(dist);
    const left = draft.site.replace(/[0-9a-f]{8}$/, "00000000");
    await mkdir(left);
    await publish(await site("aaa"));
    expect(await names(root)).toEqual([basename(draft.site), "dist", "site-aaa"]);
    await draft.remove();
  });

  it("goes where a link leads", async () => {
    await mkdir(join(root, "real"));
    await symlink(join(root, "real"), dist);
    await publish(await site("aaa"));
    await publish(await site("bbb"));
    expect([await saidBy(), await saidBy(join(root, "real"))]).toEqual(["bbb", "bbb"]);
  });

  it("keeps the files of two former builds, each once, and not of a third", async () => {
    for (const name of ["aaa", "bbb", "bbb", "ccc", "ddd"]) await publish(await site(name));
    const kept = (await filesBelow(dist)).filter((file) => file.startsWith("_import/"));
    expect(kept).toEqual(["bbb", "ccc", "ddd"].map((name) => `_import/x.${name}.js`));
    expect((await currentFiles(dist)).filter((file) => file.startsWith("_import/"))).toEqual(["_import/x.ddd.js"]);
  });

  it("makes the same bytes of the same site", async () => {
    await publish(await site("aaa"));
    await publish(await site("bbb"));
    const bytes = async (): Promise<string[]> =>
      Promise.all((await filesBelow(dist)).map(async (file) => `${file} ${await readFile(join(dist, file), "utf8")}`));
    const once = await bytes();
    await publish(await site("bbb"));
    expect(await bytes()).toEqual(once);
  });

  it("lets two builds end at once", async () => {
    await Promise.all([publish(await site("aaa")), publish(await site("bbb")), publish(await site("ccc"))]);
    expect(await spoken()).toHaveLength(1);
    expect((await names(root)).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

it("refuseForeign(dist) refuses a folder with somebody's own files, and takes what a killed build left", async () => {
  await mkdir(dist);
  const left = await openDraft(join(dist, "x"));
  await Promise.all([refuseForeign(join(root, "nothing")), refuseForeign(dist)]);
  await writeFile(join(dist, "thesis.txt"), "mine");
  await expect(refuseForeign(dist)).rejects.toThrow("không thuộc trang này");
  expect(await readFile(join(dist, "thesis.txt"), "utf8")).toBe("mine");
  await left.remove();
});

it("recover(dist) puts a site back that was moved aside when its build was killed", async () => {
  await publish(await site("aaa"));
  const draft = await openDraft(dist);
  await cp(dist, `${draft.site}.old`, {recursive: true});
  await rm(dist, {recursive: true});
  await recover(dist);
  expect(await spoken()).toEqual(["aaa"]);
  await draft.remove();
});

it("recover(dist) puts the site back that was moved aside last", async () => {
  const drafts = [await openDraft(dist), await openDraft(dist)];
  for (const [i, name] of ["bbb", "aaa"].entries())
    await site(name).then((made) => rename(made, `${drafts[i]!.site}.made`));
  for (const {site} of drafts) {
    await rename(`${site}.made`, `${site}.old`);
    await setTimeout(20);
  }
  await recover(dist);
  expect(await spoken()).toEqual(["aaa"]);
  for (const draft of drafts) await draft.remove();
});

it("npm run serve puts a site back whose build is killed while it is served", async () => {
  await publish(await site("aaa"));
  const env = {...process.env, THUOC_DO_DIST: dist, PORT: "0"};
  const child = spawn(process.execPath, ["--import", "tsx", "site/serve.ts"], {cwd: PROJECT, env});
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const {site: aside, remove} = await openDraft(dist);
  await rename(dist, `${aside}.old`);
  const [url] = /http:\S+/.exec(String(line))!;
  const asked = async (): Promise<number> => fetch(url).then(({status}) => status);
  await vi.waitFor(async () => expect(await asked()).toBe(200), WAIT);
  child.kill("SIGTERM");
  await Promise.all([once(child, "close"), remove()]);
});

it("discard(folder) never leaves half a folder under its name", async () => {
  const folder = await site("aaa");
  const removing = discard(folder);
  const seen = new Set<boolean>();
  const look = (): boolean => existsSync(folder) && readdirSync(folder).length < 3;
  for (let done = false; !done; done = await Promise.race([removing.then(() => true), setImmediate(false)]))
    seen.add(look());
  expect([[...seen], await names(root)]).toEqual([[false], []]);
});

describe("a process that is killed while it puts sites in their places", () => {
  const kill = async (folder: string, after: number): Promise<void> => {
    const script = join(PROJECT, "test", "site", "swapping.ts");
    const args = ["--import", "tsx", script, folder, join(root, "site-aaa"), join(root, "site-bbb")];
    const child = spawn(process.execPath, args, {cwd: PROJECT, stdio: ["ignore", "pipe", "inherit"]});
    await once(child.stdout, "data");
    await setTimeout(after);
    child.kill("SIGKILL");
    await once(child, "close");
  };

  it("leaves one site or the other, whole, and no rubble to the next", async () => {
    await Promise.all([site("aaa"), site("bbb")]);
    await publish(join(root, "site-aaa"));
    for (const after of [0, 3, 11, 31, 77, 150]) {
      await kill(dist, after);
      await recover(dist);
      expect([after, await lacking(dist), (await spoken()).length]).toEqual([after, [], 1]);
      await refuseForeign(dist);
    }
    await publish(join(root, "site-bbb"));
    expect([await spoken(), await names(root)]).toEqual([["bbb"], ["dist", "site-aaa", "site-bbb"]]);
  });

  it.skipIf(!canMount())("on a mounted folder leaves every page whole, with all it asks for", async () => {
    await Promise.all([site("aaa"), site("bbb")]);
    await mounted("size=8m", async () => {
      await publish(join(root, "site-aaa"));
      for (const after of [0, 3, 11, 31, 77]) {
        await kill(dist, after);
        expect([after, await lacking(dist)]).toEqual([after, []]);
        await refuseForeign(dist);
      }
      await publish(join(root, "site-bbb"));
      expect([await spoken(), (await names(dist)).filter((name) => name.startsWith("."))]).toEqual([["bbb"], []]);
    });
  });
});

it.skipIf(!canMount())("builds that end at once on a mounted folder come one after the other", async () => {
  const sites = await Promise.all(["aaa", "bbb", "ccc"].map((name, i) => site(name, PAGES.slice(i))));
  await mounted("size=8m", async () => {
    await Promise.all(sites.map((each) => publish(each)));
    expect([(await spoken()).length, await lacking(dist)]).toEqual([1, []]);
    expect((await names(dist)).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

describe.skipIf(!canMount())("a disk that takes no more", () => {
  it("full: says so, and the former site stands", async () => {
    await site("aaa");
    await site("big");
    await writeFile(join(root, "site-big", "_file", "large.1.bin"), Buffer.alloc(2_000_000));
    await mounted("size=1m", async () => {
      await publish(join(root, "site-aaa"));
      const error = await publish(join(root, "site-big")).catch((error: unknown) => unwritten(error, dist));
      expect(String(error)).toMatch(/hết chỗ trên đĩa.*vẫn còn nguyên/);
      expect([await spoken(), await lacking(dist)]).toEqual([["aaa"], []]);
      expect((await names(dist)).filter((name) => name.startsWith("."))).toEqual([]);
    });
  });

  it("read-only: says so, and the former site stands", async () => {
    await Promise.all([site("aaa"), site("bbb")]);
    await mounted("size=8m", async () => {
      await publish(join(root, "site-aaa"));
      expect(spawnSync("mount", ["-o", "remount,ro", dist]).status).toBe(0);
      const error = await publish(join(root, "site-bbb")).catch((error: unknown) => unwritten(error, dist));
      expect(String(error)).toMatch(/chỉ cho đọc.*vẫn còn nguyên/);
      expect([await spoken(), await lacking(dist)]).toEqual([["aaa"], []]);
    });
  });
});

/** Runs with a disk of its own at dist. */
async function mounted(options: string, run: () => Promise<void>): Promise<void> {
  await mkdir(dist);
  expect(spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", dist]).status).toBe(0);
  try {
    await run();
  } finally {
    spawnSync("umount", ["-l", dist]);
  }
}

/** Where mounting is not allowed, what needs it is skipped, and says so by its name. */
function canMount(): boolean {
  const folder = spawnSync("mktemp", ["-d"], {encoding: "utf8"}).stdout?.trim();
  if (!folder || spawnSync("mount", ["-t", "tmpfs", "tmpfs", folder]).status !== 0) return false;
  spawnSync("umount", [folder]);
  return true;
}
