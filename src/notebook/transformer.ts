import {language, say} from "../words/say.js";
import {throughBreaks} from "../engine/network.js";
import {patiently} from "../engine/patience.js";
import {Stopped} from "./engine.js";
import {TransformError} from "./transform-error.js";
import type {Asked, WorkerAnswer} from "./transform-worker.js";

const missing = (): Error =>
  new Error(
    say(
      "Không mở được phần biến đổi; hãy tải lại trang. Các ô SQL vẫn chạy.",
      "Transforms could not be opened; reload the page. SQL cells still run."
    )
  );

/** The next thing that a worker tells. */
const told = (worker: Worker): Promise<WorkerAnswer> =>
  new Promise((resolve, reject) => {
    worker.addEventListener("message", ({data}: MessageEvent<WorkerAnswer>) => resolve(data), {once: true});
    worker.addEventListener(
      "error",
      (event) => {
        event.preventDefault();
        reject(missing());
      },
      {once: true}
    );
  });

/** Works out transforms in a worker, one at a time; the reader may stop it. */
export class Transformer {
  private worker: Promise<Worker> | undefined;
  private stopping: ((reason: Error) => void) | undefined;

  /** The rows after a transform's verbs, as Arrow writes a table. */
  async transform(asked: Omit<Asked, "language">): Promise<Uint8Array> {
    const stopped = new Promise<never>((_, reject) => (this.stopping = reject));
    try {
      return await Promise.race([this.ask({...asked, language: language()}), stopped]);
    } finally {
      this.stopping = undefined;
    }
  }

  stop(): void {
    if (!this.stopping) return;
    void this.worker?.then((worker) => worker.terminate()).catch(() => undefined);
    this.worker = undefined;
    this.stopping(new Stopped());
  }

  private async ask(asked: Asked): Promise<Uint8Array> {
    const worker = await throughBreaks(() => (this.worker ??= this.start()));
    worker.postMessage(asked);
    const answer = await told(worker);
    if ("table" in answer) return answer.table;
    const {message, start} = answer as Extract<WorkerAnswer, {message: string}>;
    throw start === undefined ? new Error(message) : new TransformError(message, start);
  }

  private async start(): Promise<Worker> {
    const worker = new Worker(import.meta.resolve("./transform-worker.js"), {type: "module"});
    try {
      await patiently(() => told(worker), missing);
      return worker;
    } catch (error) {
      worker.terminate();
      this.worker = undefined;
      throw error;
    }
  }
}
