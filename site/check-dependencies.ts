import {checkDependencies} from "./dependencies.js";

const faults = await checkDependencies();
for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;
