import "./no-network.js";
import {tableToIPC} from "apache-arrow";
import {speak, type Language} from "../words/say.js";
import {arrowOf} from "./arrow.js";
import type {Datum} from "./evaluate.js";
import {TransformError} from "./transform-error.js";
import {transformRows} from "./transform.js";

// A worker of its own: arquero and Arrow make functions of text, which the policy of the pages forbids. This script starts from its
// address and so has no policy of theirs; what it has instead is no way to the network, from its first line on.

/** A transform to be worked out. */
export interface Asked {
  language: Language;
  rows: readonly Datum[];
  names: readonly string[];
  source: string;
}

/** That the worker is there; a table as Arrow writes it; or what is wrong, and where in the source. */
export type WorkerAnswer = {ready: true} | {table: Uint8Array} | {message: string; start?: number};

const tell = (told: WorkerAnswer): void => self.postMessage(told);

addEventListener("message", ({data}: MessageEvent<Asked>) => {
  speak(data.language);
  try {
    tell({table: tableToIPC(arrowOf(transformRows(data.rows, data.names, data.source)), "stream")});
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    tell({message, ...(error instanceof TransformError && {start: error.start})});
  }
});

tell({ready: true});
