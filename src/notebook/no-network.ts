/** All by which a script in a worker reaches anything outside of it, but for its own imports. */
const WAYS = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "EventSource",
  "WebTransport",
  "Worker",
  "BroadcastChannel",
  "indexedDB",
  "caches"
];

// Before any other script of the worker runs, and for good.
for (const name of WAYS) Object.defineProperty(self, name, {value: undefined, writable: false, configurable: false});
