import {table} from "../../loaders/compile.js";

process.stdout.write(await table("breakdowns"));
