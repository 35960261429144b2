import {spawnSync} from "node:child_process";
import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {expect, it, vi} from "vitest";

vi.setConfig({testTimeout: 600_000});

const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));

it("npm run extract goes on after a bad file, lists it on stderr and says so by its exit code", () => {
  const folder = mkdtempSync(join(tmpdir(), "thuoc-do-"));
  const put = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const [first, bad, last] = [
    put("a.txt", "Phường Thới Long còn 5 hộ nghèo."),
    put("b.txt", "\0"),
    put("c.txt", "Xã có 7 ấp.")
  ];
  const files = [first, bad, join(folder, "khong-co.txt"), folder, "-", last];
  spawnSync("mkfifo", [join(folder, "ong.txt")]);
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ["--import", "tsx", "loaders/cli/extract.ts", ...files, join(folder, "ong.txt")],
    {cwd: PROJECT, encoding: "utf8", input: "Xã có 9 ấp."}
  );
  const documents = stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as {document: string}).document);
  expect(documents).toEqual(["a.txt", "stdin", "c.txt"]);
  const said = stderr.split("\n").filter(Boolean);
  expect(said.map((line) => line.split(":")[0])).toEqual([
    bad,
    join(folder, "khong-co.txt"),
    folder,
    join(folder, "ong.txt")
  ]);
  expect(status).toBe(1);
});
