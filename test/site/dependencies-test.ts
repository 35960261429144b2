import {expect, it} from "vitest";
import {checkDependencies, dependencyFaults, type Lock} from "../../site/dependencies.js";

/** A lock file that asks for one package. */
const lockOf = (locked: Lock["packages"][string], range = "1.0.0"): Lock => ({
  packages: {
    "": {dependencies: {ruler: range}},
    "node_modules/ruler": {version: "1.0.0", integrity: "sha512-", ...locked}
  }
});

const DOCS = "`ruler` measures";

it("dependencyFaults(lock) is silent about a package that is pinned, free and runs on Node 20", () => {
  expect(dependencyFaults(lockOf({license: "MIT", engines: {node: ">=18"}}), DOCS)).toEqual([]);
});

it.each<[fault: string, lock: Lock, docs: string]>([
  ["wants Node >=22", lockOf({license: "MIT", engines: {node: ">=22"}}), DOCS],
  ["unknown licence: “GPL-3.0-only”", lockOf({license: "GPL-3.0-only"}), DOCS],
  ["unknown licence: “”", lockOf({}), DOCS],
  ["unknown licence: “CC0-1.0”", lockOf({license: "CC0-1.0"}), DOCS],
  ["not pinned: “^1.0.0”", lockOf({license: "MIT"}, "^1.0.0"), DOCS],
  [
    "ruler-mac: optional for node_modules/ruler, and not in package-lock.json",
    lockOf({license: "MIT", optionalDependencies: {"ruler-mac": "1.0.0"}}),
    DOCS
  ],
  ["has no integrity", lockOf({license: "MIT", integrity: ""}), DOCS],
  ["has no line in docs/dependencies.md", lockOf({license: "MIT"}), ""]
])("dependencyFaults(lock) tells “%s”", (fault, lock, docs) => {
  expect(dependencyFaults(lock, docs).join("\n")).toContain(fault);
});

it("dependencyFaults(lock) lets what a dependency brings along be under any free licence", () => {
  const lock = lockOf({license: "MIT"});
  lock.packages["node_modules/ruler/node_modules/mark"] = {
    version: "2.0.0",
    integrity: "sha512-",
    license: "(MIT AND Zlib)"
  };
  expect(dependencyFaults(lock, DOCS)).toEqual([]);
});

it("checkDependencies() finds no fault in the project's own lock file", async () => {
  expect(await checkDependencies()).toEqual([]);
});
