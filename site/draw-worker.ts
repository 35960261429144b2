import {parentPort} from "node:worker_threads";
import {drawPages, type Drawing} from "./draw-pages.js";

// One of the threads of prerender.ts: says when it is ready, then when it has drawn what it was given.
parentPort!.once("message", async (drawing: Drawing) => {
  await drawPages(drawing);
  parentPort!.postMessage("drawn");
});
parentPort!.postMessage("ready");
