import {Server, type IncomingMessage, type ServerResponse} from "node:http";
import type {Duplex} from "node:stream";
import {isOwn, REFUSED} from "./own-host.js";

// Runs in Framework's process before Framework does: its preview answers whoever asks, and asks the internet for what it lacks.

/** Paths that a page of ours asks for: not the libraries from outside that Framework's own scripts could, and none that cannot be read. */
function isServed(path: string): boolean {
  try {
    return !decodeURI(path).startsWith("/_npm/");
  } catch {
    return false;
  }
}

const answers: Record<string, (request: IncomingMessage, answer: ServerResponse | Duplex) => boolean> = {
  request: (request, answer) => {
    const code = !isOwn(request) ? 403 : isServed(request.url ?? "") ? 0 : 404;
    if (code)
      (answer as ServerResponse)
        .writeHead(code, {"Content-Type": "text/plain;charset=utf-8"})
        .end(code === 403 ? REFUSED : "");
    return code > 0;
  },
  upgrade: (request, socket) => {
    const isRefused = !isOwn(request);
    if (isRefused) (socket as Duplex).end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
    return isRefused;
  }
};

const emit = Server.prototype.emit;

Server.prototype.emit = function (this: Server, event: string, ...given: unknown[]): boolean {
  const [request, answer] = given as [IncomingMessage, ServerResponse | Duplex];
  return answers[event]?.(request, answer) || (emit as (...all: unknown[]) => boolean).call(this, event, ...given);
} as typeof emit;

globalThis.fetch = () => Promise.reject(new TypeError("the preview asks nothing of the internet"));
