import {compile} from "../loaders/compile/compile.js";
import {Mistake} from "../loaders/check/mistake.js";
import {report} from "./report.js";

// Compiles the tables, if they are not yet, and says what was read.
try {
  report(await compile());
} catch (error) {
  console.error(error instanceof Mistake ? error.message : error);
  process.exitCode = 1;
}
