import {mkdir, readdir, rm, symlink} from "node:fs/promises";
import {join} from "node:path";
import {BUILDS, draftName, removeAbandoned} from "./draft.js";
import {answerForRegistry, giveFiles} from "./framework.js";
import {PROJECT} from "./project.js";

/** The project's pages and code as they are at any moment, beside a cache of Framework's that no other preview or build uses. */
export interface LiveSource {
  folder: string;
  /** Shows what has been added to `src/` meanwhile, and no longer what is gone from there. */
  follow(): Promise<void>;
  remove(): Promise<void>;
}

const SOURCE = join(PROJECT, "src");

/** Makes the folder of a new preview, of links into `src/`, and removes those of previews that were killed. */
export async function openLiveSource(): Promise<LiveSource> {
  const own = join(BUILDS, draftName());
  const folder = join(own, "src");
  await removeAbandoned(BUILDS);
  await mkdir(folder, {recursive: true});
  const follow = async (): Promise<void> => {
    const [there, shown] = await Promise.all([readdir(SOURCE, {withFileTypes: true}), readdir(folder)]);
    const names = there.map(({name}) => name);
    for (const name of shown) if (!name.startsWith(".") && !names.includes(name)) await rm(join(folder, name));
    for (const entry of there)
      if (!entry.name.startsWith(".") && !shown.includes(entry.name))
        await symlink(join(SOURCE, entry.name), join(folder, entry.name), entry.isDirectory() ? "junction" : "file");
  };
  await follow();
  await answerForRegistry(folder);
  await giveFiles(folder);
  return {folder, follow, remove: () => rm(own, {recursive: true, force: true})};
}
