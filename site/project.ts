import {resolve} from "node:path";
import {fileURLToPath} from "node:url";

export const PROJECT = fileURLToPath(new URL("..", import.meta.url));

/** The folder that is the site. */
export const DIST = resolve(PROJECT, process.env["THUOC_DO_DIST"] || "dist");
