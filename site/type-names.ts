import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {filesBelow} from "../loaders/input/files.js";
import {groupBy} from "../src/domain/group.js";
import {PROJECT} from "./project.js";

const FOLDERS = ["loaders", "src", "site"];
const TYPE = /^export (?:interface|type) (\w+)/gm;

/** Types that several files export under one name: whoever searches for it finds another. */
export function typeNameFaults(sources: ReadonlyMap<string, string>): string[] {
  const types = [...sources].flatMap(([file, source]) =>
    Array.from(source.matchAll(TYPE), ([, name]) => ({file, name: name!}))
  );
  return [...groupBy(types, ({name}) => name)].flatMap(([name, mine]) =>
    mine.length > 1 ? [`type ${name} is exported by ${mine.map(({file}) => file).join(" and ")}`] : []
  );
}

/** What is wrong with the names of the project's types. */
export async function checkTypeNames(project = PROJECT): Promise<string[]> {
  const files = await Promise.all(
    FOLDERS.map(async (folder) => (await filesBelow(join(project, folder))).map((file) => `${folder}/${file}`))
  );
  const ours = files.flat().filter((file) => file.endsWith(".ts"));
  const read = ours.map(async (file) => [file, await readFile(join(project, file), "utf8")] as const);
  // The module that site/schema.ts writes stands in it as text.
  return typeNameFaults(new Map((await Promise.all(read)).filter(([file]) => file !== "site/schema.ts")));
}
