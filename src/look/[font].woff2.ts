import {createReadStream} from "node:fs";
import {parseArgs} from "node:util";
import {fontFile} from "../../site/fonts.js";

// A parameterised loader: “latin-400.woff2” is that subset and weight of the typeface.
const {font} = parseArgs({options: {font: {type: "string"}}}).values;
createReadStream(fontFile(font!)).pipe(process.stdout);
