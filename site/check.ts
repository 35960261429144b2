import {checkDependencies} from "./dependencies.js";
import {checkFirstContact} from "./first-contact.js";
import {checkPhrases, tellPhrases} from "./phrases.js";
import {checkRooms} from "./rooms.js";
import {checkSchema} from "./schema.js";
import {checkTypeNames} from "./type-names.js";

// npm run check: what no compiler knows of the project's own files.
const checks = [
  checkDependencies(),
  checkFirstContact(),
  checkPhrases(),
  checkRooms(),
  checkSchema(),
  checkTypeNames()
];
const faults = (await Promise.all(checks)).flat();
for (const fault of faults) console.error(fault);
console.log(await tellPhrases());
process.exitCode = faults.length ? 1 : 0;
