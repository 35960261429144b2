import {spawn, type StdioOptions} from "node:child_process";
import {once} from "node:events";
import {join} from "node:path";
import {text} from "node:stream/consumers";
import {fileURLToPath} from "node:url";

const PROJECT = fileURLToPath(new URL("..", import.meta.url));
const VITEST = "node_modules/vitest/vitest.mjs";

/** What a publisher has put into data/, and the site built of it, are neither read nor touched. */
const env = {
  THUOC_DO_DATA: join(PROJECT, "test", "data"),
  THUOC_DO_DIST: join(PROJECT, ".cache", "test-site"),
  ...process.env
};

const node = (args: readonly string[], of: NodeJS.ProcessEnv = process.env, stdio: StdioOptions = "inherit") =>
  spawn(process.execPath, args, {cwd: PROJECT, env: of, stdio});

const codeOf = async (child: ReturnType<typeof node>): Promise<number> => {
  const [code] = (await once(child, "close")) as [number | null];
  return code ?? 1;
};

/** Builds the site of the tests' own articles and tables. */
export const buildSite = (): Promise<number> => codeOf(node(["--import", "tsx", "site/build.ts"], env));

/** Looks at that site in a browser. */
export const lookAtSite = (files: readonly string[] = []): Promise<number> =>
  codeOf(node([VITEST, "run", "--project", "site", ...files], env));

export const units = (): Promise<number> =>
  codeOf(node([VITEST, "run", "--project", "unit", "--project", "unit-alone"]));

/** Types, lint, format and the rest of `npm run check`; what it says comes at its end, so that it may run beside something else. */
export async function check(): Promise<number> {
  const child = spawn("npm", ["run", "-s", "check"], {cwd: PROJECT, shell: process.platform === "win32"});
  const [said, erred, code] = await Promise.all([text(child.stdout), text(child.stderr), codeOf(child)]);
  process.stdout.write(said);
  process.stderr.write(erred);
  return code;
}

/** Steps one after another, those of one list at once; ends the process at the first list of which one fails. */
export async function inOrder(...steps: readonly (readonly (() => Promise<number>)[])[]): Promise<void> {
  for (const step of steps) {
    const failed = (await Promise.all(step.map((run) => run()))).find((code) => code !== 0);
    if (failed) process.exit(failed);
  }
}
