import {parentPort} from "node:worker_threads";
import {quarantine} from "../loaders/check/quarantine.js";

// A reading thread to which each fault can happen: the words of the article say which.
const faults: Record<string, () => unknown> = {
  loop: () => {
    for (;;);
  },
  pattern: () => /^(?:a+)+$/.test(`${"a".repeat(60)}b`),
  silence: () => undefined,
  memory: () => {
    const all: string[][] = [];
    for (let i = 0; ; ++i) all.push(Array.from({length: 1000}, (_, j) => `${i}${j}`));
  },
  throw: () => {
    throw new RangeError(`too deep in ${process.cwd()}/loaders/text.ts`);
  },
  exit: () => process.exit(3),
  many: () =>
    parentPort!.postMessage([
      {
        ...{file: "many.txt", document: {document_id: "many", text: ""}},
        ...{observations: [], skipped: [], sections: [], citations: [], notices: []},
        passages: Array.from({length: 200_000}, () => ({document_id: "many"}))
      }
    ]),
  good: () => parentPort!.postMessage([{file: "good.txt", document: {document_id: "good"}, observations: []}])
};

parentPort!.on("message", ({file, bytes}: {file: string; bytes?: Uint8Array}) => {
  const fault = faults[bytes ? Buffer.from(bytes).toString() : file.replace(/\.txt$/, "")];
  if (fault) fault();
  else parentPort!.postMessage([quarantine(file, new Error("unknown fault"))]);
});
parentPort!.postMessage("ready");
