import {compile} from "../loaders/compile/compile.js"; import {openDuckDB} from "./duckdb.js";
process.env["THUOC_DO_DATA"]="/work/main/test/data";
const {folder}=await compile({data:"/work/main/test/data",cache:"/work/main/.cache"} as any); console.log(folder);
const c=await openDuckDB(); 
const r=await c.runAndReadAll(`SELECT grade, count(*)::INT n FROM '${folder}/observations.parquet' GROUP BY 1 ORDER BY 1`); console.log(r.getRowObjectsJS());
