import {createReadStream} from "node:fs";
import {createRequire} from "node:module";

const path = createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm");
createReadStream(path).pipe(process.stdout);
