import {parentPort} from "node:worker_threads";
import {readTask, warmUp, type Task} from "./task.js";

// One of the threads of pool.ts: says when it is ready, then answers each article with what it read.
await warmUp();
parentPort!.on("message", async (task: Task) => parentPort!.postMessage(await readTask(task)));
parentPort!.postMessage("ready");
