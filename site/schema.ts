import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {SCHEMA, TABLES, type Column, type TableName} from "../loaders/tables/schema.js";
import {PROJECT} from "./project.js";

/** What a cell of a table in Markdown may hold. */
const cell = (words: string): string => words.replaceAll("|", "\\|");

const columnRow = ([name, {type, nullable, codes, unit, en}]: [string, Column]): string =>
  `| ${[name, nullable ? `${type}?` : type, unit ?? "", cell([codes?.join(", "), en].filter(Boolean).join(": "))].join(" | ")} |`;

/** What a section of docs/schema.md begins with: the name of its table, what a row is, and its columns. */
const headOf = (name: TableName): string => {
  const columns = Object.entries<Column>(SCHEMA[name].columns).map(columnRow);
  return [
    `${name}: ${SCHEMA[name].en}`,
    "",
    "| column | type | unit | meaning |",
    "|---|---|---|---|",
    ...columns
  ].join("\n");
};

/** A section's own words, which stand behind its table. */
const wordsOf = (section: string): string =>
  section
    .split("\n")
    .slice(1)
    .filter((line) => !line.startsWith("|"))
    .join("\n")
    .trim();

/** docs/schema.md with the tables that the schema has; what is said of each besides stays. */
export function schemaDoc(doc: string): string {
  const [intro, ...sections] = doc.split(/^## /m);
  const words = new Map(sections.map((section) => [/^\w+/.exec(section)?.[0], wordsOf(section)]));
  const all = TABLES.map((name) => [`## ${headOf(name)}`, words.get(name)].filter(Boolean).join("\n\n"));
  return `${[intro!.trim(), ...all].join("\n\n")}\n`;
}

/** The module of the names that pages open the tables by: they may not import what the loaders have. */
export const tableNames = (): string => `// Written by \`npm run schema\` from loaders/tables/schema.ts.

/** The Parquet tables a page may ask. */
export const TABLES = [
${TABLES.map((name) => `  ${JSON.stringify(name)}`).join(",\n")}
] as const;

export type PageTable = (typeof TABLES)[number];
`;

/** Tables whose columns a reader takes along. */
const TAKEN = ["observations", "documents"] as const satisfies readonly TableName[];

/** A meaning with the words that a cell may be, where it does not say them itself. */
const withCodes = (meaning: string, codes: readonly string[] = []): string =>
  codes.every((code) => meaning.includes(code)) ? meaning : `${codes.join(", ")}: ${meaning}`;

const meaningsOf = (name: TableName): string =>
  Object.entries<Column>(SCHEMA[name].columns)
    .map(([column, {codes, vi, en}]) => {
      const [inVi, inEn] = [vi, en].map((words) => JSON.stringify(withCodes(words, codes)));
      return `    ${column}: () => say(${inVi}, ${inEn})`;
    })
    .join(",\n");

/** The module of what columns mean to who has a download alone, in the language of the page. */
export const columnMeanings = (): string => `// Written by \`npm run schema\` from loaders/tables/schema.ts.
import {say} from "./say.js";

/** What the columns of a download mean. */
// prettier-ignore
export const COLUMNS = {
${TAKEN.map((name) => `  ${name}: {\n${meaningsOf(name)}\n  }`).join(",\n")}
} as const;
`;

/** Files that are written from the schema, and what they should hold. */
const FILES: readonly {file: string; write: (text: string) => string}[] = [
  {file: "docs/schema.md", write: schemaDoc},
  {file: "src/engine/table-names.ts", write: tableNames},
  {file: "src/words/columns.ts", write: columnMeanings}
];

/** Files that say something else than the schema. */
export async function checkSchema(project = PROJECT): Promise<string[]> {
  const faults = FILES.map(async ({file, write}) => {
    const text = await readFile(join(project, file), "utf8");
    return text === write(text)
      ? []
      : [`${file}: says something else than loaders/tables/schema.ts: run npm run schema`];
  });
  return (await Promise.all(faults)).flat();
}

/** Writes what is made of the schema. */
export async function writeSchema(project = PROJECT): Promise<void> {
  for (const {file, write} of FILES) {
    const path = join(project, file);
    await writeFile(path, write(await readFile(path, "utf8").catch(() => "")));
  }
}
