import {createReadStream} from "node:fs";
import {createRequire} from "node:module";
import {parseArgs} from "node:util";

// A parameterised loader: “latin-400.woff2” is that subset and weight of the typeface.
const {font} = parseArgs({options: {font: {type: "string"}}}).values;
const path = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${font}-normal.woff2`;
createReadStream(createRequire(import.meta.url).resolve(path)).pipe(process.stdout);
