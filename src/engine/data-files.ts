/** The id of the script element in which a built page carries the names of the data files. */
export const DATA_FILES_ID = "data-files";

/** The names under which files of `src/data/` are published, which are made of what they hold; by their own names. */
export type DataFiles = Readonly<Record<string, string>>;

/** JSON that can stand inside a script element. */
export const writeDataFiles = (files: DataFiles): string => JSON.stringify(files).replaceAll("<", "\\u003c");

/** What the names of the small files end in (`engine/first.ts`), which the same element says; nothing in the preview. */
export const firstDigest = (document: Document): string | undefined =>
  document.getElementById(DATA_FILES_ID)?.dataset["first"];

/** What the page carries; nothing in the preview, which serves each file under its own name. */
export const readDataFiles = (document: Document): DataFiles =>
  JSON.parse(document.getElementById(DATA_FILES_ID)?.textContent ?? "{}") as DataFiles;
