import {spawn, type ChildProcess} from "node:child_process";
import {once} from "node:events";
import {existsSync} from "node:fs";
import {cp, mkdtemp, readdir, readFile, rm, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join, relative} from "node:path";
import {text} from "node:stream/consumers";
import {PROJECT} from "../../site/project.js";

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** How a program of a copy is started. */
export interface Started {
  /** What Node is told before the script. */
  flags?: string[];
  /** Whether it leads a process group of its own, to be killed with all that it has started. */
  alone?: boolean;
}

/**
 * The project in a folder of its own, with the tests' own articles and tables for data and what earlier builds left in its
 * caches, to be edited and built at will. Pages are kept by where their data lies: those of another folder are none of its.
 */
export interface Copy {
  folder: string;
  /** Removes every article but one or few, which makes its builds short. */
  keepArticle(...names: string[]): Promise<void>;
  edit(file: string, change: (text: string) => string): Promise<void>;
  run(script: string, args?: string[], env?: Record<string, string>): Promise<Ran>;
  start(script: string, args?: string[], env?: Record<string, string>, options?: Started): ChildProcess;
  remove(): Promise<void>;
}

const LEFT_OUT = /^(?:node_modules|dist|\.git|\.cache[\\/](?:builds|pages|\.?test-site[^\\/]*))(?:[\\/]|$)/;

export async function copyProject(): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), "thuoc-do-"));
  await cp(PROJECT, folder, {
    recursive: true,
    preserveTimestamps: true,
    filter: (source) => !LEFT_OUT.test(relative(PROJECT, source))
  });
  for (const inputs of ["articles", "official", "reviews"]) {
    await rm(join(folder, "data", inputs), {recursive: true, force: true});
    const own = join(PROJECT, "test", "data", inputs);
    if (existsSync(own)) await cp(own, join(folder, "data", inputs), {recursive: true});
  }
  await symlink(join(PROJECT, "node_modules"), join(folder, "node_modules"), "junction");
  const start = (
    script: string,
    args: string[] = [],
    env: Record<string, string> = {},
    {flags = [], alone = false}: Started = {}
  ) =>
    spawn(process.execPath, ["--import", "tsx", ...flags, script, ...args], {
      cwd: folder,
      env: {...environment(), ...env},
      detached: alone
    });
  return {
    folder,
    async keepArticle(...names) {
      const articles = join(folder, "data", "articles");
      for (const each of await readdir(articles)) if (!names.includes(each)) await rm(join(articles, each));
    },
    async edit(file, change) {
      const path = join(folder, file);
      await writeFile(path, change(await readFile(path, "utf8")));
    },
    async run(script, args, env) {
      const child = start(script, args, env);
      const [stdout, stderr, [code]] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        once(child, "close")
      ]);
      return {code: code as number | null, stdout, stderr};
    },
    start,
    remove: () => rm(folder, {recursive: true, force: true})
  };
}

/** Ours, without what points a build elsewhere, and with few pages. */
function environment(): NodeJS.ProcessEnv {
  const {THUOC_DO_DATA: _data, THUOC_DO_DIST: _dist, ...rest} = process.env;
  return {...rest, THUOC_DO_PAGES: "10"};
}
