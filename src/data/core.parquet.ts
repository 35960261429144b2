import {table} from "../../loaders/compile/compile.js";

process.stdout.write(await table("core"));
