/** What the engine's worker may reach, and where its code is. */
export interface Fence {
  /** Addresses that it may fetch, and no other. */
  addresses: readonly string[];
  /** Files that it may make: to be taken out of it again. */
  makes: readonly string[];
  /** The engine's script. */
  script: string;
}

/** What the worker tells besides the engine's own answers. */
export interface FromFence {
  fence: "alive" | "failed";
  words?: string;
}

/**
 * Runs in the worker before the engine does, from its own text: nothing outside of it is known here. Whatever SQL may ask, the
 * engine finds the site's own files behind `fetch` and `XMLHttpRequest`, and no other; what opens a file that was never given to it
 * fails (by itself, it would read a byte of nowhere). It also tells what the engine keeps to itself: that it lives, and that its
 * WebAssembly could not be started.
 */
function close({addresses, makes, script}: Fence): void {
  interface Runtime {
    _files?: ReadonlyMap<string, unknown>;
    getFileInfo: (module: Module, id: number) => {fileName: string; dataProtocol: number} | null;
    openFile: (module: Module, id: number, flags: number) => number;
  }
  interface Module {
    ccall: (name: string, result: null, types: string[], values: string[]) => void;
  }
  const scope = self as unknown as Record<string, unknown> & {importScripts: (url: string) => void};
  const post = self.postMessage.bind(self) as (message: FromFence) => void;
  const allowed = new Set(addresses);
  const check = (url: string): void => {
    if (!allowed.has(url)) throw new TypeError(`closed: ${url}`);
  };
  const put = (name: string, value: unknown): void =>
    void Object.defineProperty(self, name, {value, writable: false, configurable: false});

  const {fetch} = self;
  put("fetch", async (asked: RequestInfo | URL, options?: RequestInit) => {
    check(asked instanceof Request ? asked.url : String(asked));
    return fetch(asked, options);
  });
  put(
    "XMLHttpRequest",
    class extends XMLHttpRequest {
      override open(method: string, url: string | URL, isAsync = true): void {
        check(String(url));
        if (!["GET", "HEAD"].includes(method)) throw new TypeError(`closed: ${method} ${String(url)}`);
        super.open(method, url, isAsync);
      }
    }
  );
  for (const name of ["WebSocket", "WebSocketStream", "EventSource", "WebTransport", "Worker", "BroadcastChannel"])
    put(name, undefined);

  /** The engine's number for a file that the page gives it by name. */
  const GIVEN = 2;
  let runtime: Runtime | undefined;
  Object.defineProperty(self, "DUCKDB_RUNTIME", {
    get: () => runtime,
    set: (given: Runtime) => {
      const {openFile} = given;
      given.openFile = (module, id, flags) => {
        const file = given.getFileInfo(module, id);
        const isKnown =
          file?.dataProtocol !== GIVEN || given._files?.has(file.fileName) || makes.includes(file.fileName);
        if (isKnown) return openFile(module, id, flags);
        module.ccall("duckdb_web_fail_with", null, ["string"], [`closed: ${file.fileName}`]);
        return 0;
      };
      runtime = given;
    }
  });

  scope.importScripts(script);
  const {instantiateStreaming} = WebAssembly;
  WebAssembly.instantiateStreaming = async (source, imports) => {
    const beat = setInterval(() => post({fence: "alive"}), 1000);
    try {
      return await instantiateStreaming(source, imports);
    } catch (error) {
      post({fence: "failed", words: String(error)});
      throw error;
    } finally {
      clearInterval(beat);
    }
  };

  put("importScripts", () => {
    throw new TypeError("closed");
  });
  post({fence: "alive"});
}

/**
 * Starts the engine's worker behind its fence. It starts from a blob that imports the engine, and so keeps to the policy of the page;
 * one that starts from its own address would have none.
 */
export function fencedWorker(fence: Fence): Worker {
  const text = `"use strict";(${close.toString()})(${JSON.stringify(fence)});`;
  const address = URL.createObjectURL(new Blob([text], {type: "text/javascript"}));
  try {
    return new Worker(address);
  } finally {
    // Its own time to be fetched; the worker holds on to what it has begun to load.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}
