import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";

/** What tests make in the system's folder of temporary files is made in one of the run, which goes with it. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "thuoc-do-"));
  process.env["THUOC_DO_TMP"] = tmpdir();
  process.env["TMPDIR"] = folder;
  return () => rm(folder, {recursive: true, force: true});
}
