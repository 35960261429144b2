import {compile} from "../loaders/compile/compile.js";
import {Mistake} from "../loaders/check/mistake.js";
import {dataOf} from "./data.js";
import {giveData} from "./framework.js";
import {report} from "./report.js";

// tables.ts FOLDER     compiles the tables, if they are not yet, says what was read, and gives them to the preview of these pages.
try {
  const compiled = await compile();
  await giveData(process.argv[2]!, await dataOf(compiled.folder));
  report(compiled);
} catch (error) {
  console.error(error instanceof Mistake ? error.message : error);
  process.exitCode = 1;
}
