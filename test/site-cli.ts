import {spawnSync} from "node:child_process";
import {join} from "node:path";
import {fileURLToPath} from "node:url";

// npm run test:site [-- FILE…]     builds the site of the tests' own articles and tables, and looks at it in a browser.
// What a publisher has put into data/, and the site built of it, are neither read nor touched.
const PROJECT = fileURLToPath(new URL("..", import.meta.url));
const env = {
  THUOC_DO_DATA: join(PROJECT, "test", "data"),
  THUOC_DO_DIST: join(PROJECT, ".cache", "test-site"),
  ...process.env
};

const steps = [
  ["--import", "tsx", "site/build.ts"],
  ["node_modules/vitest/vitest.mjs", "run", "--project", "site", ...process.argv.slice(2)]
];
for (const step of steps) {
  const {status} = spawnSync(process.execPath, step, {cwd: PROJECT, env, stdio: "inherit"});
  if (status !== 0) process.exit(status ?? 1);
}
