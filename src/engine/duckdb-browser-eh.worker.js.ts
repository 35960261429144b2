import {readWorkerScript} from "./worker-script.js";

process.stdout.write(await readWorkerScript());
