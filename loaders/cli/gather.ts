import {Mistake} from "../check/mistake.js";
import {gather} from "../compile/gather.js";

// npm run -s gather -- FROM TO     what extract --to FROM --parquet made, as a file of figures for each indicator (docs/scale.md)
const [from, to] = process.argv.slice(2);
if (!from || !to) {
  console.error("usage: npm run -s gather -- FROM TO");
  process.exit(2);
}
const megabytes = Number(process.env["THUOC_DO_MEGABYTES"]) || undefined;
try {
  const {indicators, figures, unread} = await gather({from, to, ...(megabytes ? {megabytes} : {})});
  console.log(`${figures} figures of ${indicators} indicators, ${unread} documents not read`);
} catch (error) {
  console.error(error instanceof Mistake ? error.message : error);
  process.exitCode = 1;
}
