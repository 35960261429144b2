import {DuckDBInstance} from "@duckdb/node-api";
import {globSync} from "node:fs";
import {readdirSync} from "node:fs";
const d=process.argv[2];
const c=await (await DuckDBInstance.create(":memory:")).connect();
import {filesBelow} from "/work/main/loaders/files.js";
for (const f of await filesBelow(d)) {const m=/\/(\w+)\.\w+\.parquet$/.exec(f); if(m&&!f.includes("/en/")) await c.run(`CREATE OR REPLACE VIEW ${m[1]} AS FROM '${d}/${f}'`);}
for(const sql of process.argv.slice(3)) for(const r of (await c.runAndReadAll(sql)).getRowObjectsJson()) console.log(JSON.stringify(r));
