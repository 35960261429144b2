import {readFileSync} from "node:fs";

/** A block of code of docs/adding.md: the file that it is for, where in it, and the text. */
export interface Block {
  file: string;
  /** The list of the file that it goes into, where one is named. */
  list: string | undefined;
  text: string;
}

const FENCE = /^(?<fence>`{3,4})\w+ (?<file>[\w./-]+)(?: (?<list>\w+))?\n(?<text>[^]*?)^\k<fence>$/gm;

/** The blocks of docs/adding.md that name a file, in its order: what the tests put into a copy of the project. */
export const blocks: readonly Block[] = Array.from(
  readFileSync(new URL("../docs/adding.md", import.meta.url), "utf8").matchAll(FENCE),
  ({groups}) => ({file: groups!["file"]!, list: groups!["list"], text: groups!["text"]!})
);

/** The text of one block. */
export function block(file: string, list?: string): string {
  const found = blocks.find((each) => each.file === file && each.list === list);
  if (!found) throw new Error(`unknown block of docs/adding.md: ${file} ${list ?? ""}`);
  return found.text;
}

/** A file as the guide has it: what is new goes to the end, what goes into a list to the list's beginning. */
export function following({list, text}: Block, before: string): string {
  if (!list) return before && !before.endsWith("\n") ? `${before}\n${text}` : before + text;
  if (list === "more") return `${before}\n${text}`;
  const lines = text.split("\n");
  const imports = lines.filter((line) => line.startsWith("import "));
  const rows = lines.filter((line) => !line.startsWith("import "));
  const head = new RegExp(`(?<=^(?:export )?const ${list}\\b[^=\\n]*= \\[\\n)`, "m");
  if (!head.test(before)) throw new Error(`unknown list: ${list}`);
  return [...imports, before.replace(head, () => rows.join("\n"))].join("\n");
}
