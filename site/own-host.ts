import type {IncomingMessage} from "node:http";

/** Names by which a browser on this machine calls it. */
const NAMES = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;

/**
 * Whether a request is meant for a server of this machine and comes from its own pages. Another site whose name leads here (DNS
 * rebinding), or whose page asks across origins, must not read what is served to this machine alone.
 */
export const isOwn = ({headers: {host = "", origin}}: IncomingMessage): boolean =>
  NAMES.test(host) && (origin === undefined || origin.toLowerCase() === `http://${host.toLowerCase()}`);

/** What a request that is not is told. */
export const REFUSED = "Máy chủ này chỉ trả lời các trang của chính nó, ở 127.0.0.1 hoặc localhost.";
