import {workerData} from "node:worker_threads";
import {register} from "tsx/esm/api";

// Node 20 gives a thread none of its process's ways to read TypeScript; with them, the thread runs the script it is given.
register();
await import(workerData);
