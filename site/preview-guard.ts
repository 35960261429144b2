import {Server, type IncomingMessage, type ServerResponse} from "node:http";
import type {Duplex} from "node:stream";
import {isOwn, REFUSED} from "./own-host.js";

/** The configuration is read again whenever it changes, and the server stays. */
const GUARDED = Symbol.for("thuoc-do.guarded");

/**
 * Lets the servers of this process answer their own pages alone, also those that nobody here has made: Framework's preview would
 * answer any name that leads to it, and any page's socket.
 */
export function guardServers(): void {
  const servers = Server.prototype as Server & {[GUARDED]?: boolean};
  if (servers[GUARDED]) return;
  servers[GUARDED] = true;
  const {emit} = servers;
  servers.emit = function (this: Server, event: string, ...args: unknown[]): boolean {
    const [request, answer] = args as [IncomingMessage, unknown];
    if (event === "request" && !isOwn(request)) return refuse(answer as ServerResponse);
    if (event === "upgrade" && !isOwn(request)) return hangUp(answer as Duplex);
    return emit.apply(this, [event, ...args] as Parameters<typeof emit>);
  } as Server["emit"];
}

function refuse(response: ServerResponse): true {
  response.writeHead(403, {"Content-Type": "text/plain;charset=utf-8"}).end(REFUSED);
  return true;
}

function hangUp(socket: Duplex): true {
  socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
  return true;
}
