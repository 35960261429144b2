import {parentPort} from "node:worker_threads";
import {perform, type Job} from "./job.js";
import type {Done} from "./pool.js";
import {unreadable} from "../check/quarantine.js";

// The thread of a large file that is no article (`readInBudget` of pool.ts): says that it is ready, and what came of its one job.
function done(job: Job): Done<Job> {
  try {
    return {result: perform(job)};
  } catch (error) {
    const {reason, line, detail} = unreadable(error);
    return {unreadable: {reason, line, detail}};
  }
}

parentPort!.on("message", (job: Job) => parentPort!.postMessage(done(job)));
parentPort!.postMessage("ready");
