import {createHash} from "node:crypto";
import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {build, type Plugin} from "esbuild";

/** The script that paints what the address of the compare page asks, from the root of the source. */
const ENTRY = "views/compare/first.ts";

/** Where it lies in a site: as deep as the other scripts, since it finds the site by its own address. */
export const SCRIPTS = "_import/scripts";

/** What draws pictures and tables of sentences, in libraries and files: most bytes, and nothing that is painted first calls it. */
const DRAWING =
  /^(?:@observablehq\/plot|d3|topojson-client)$|\/(?:heat-table|legend|line-chart|ranked-dots|slope|small-panels|tile-map|figure-table)\.js$/;

/** The files of a view itself may be called as what they draw. */
const VIEW = /^\.\/line-chart\.js$/;

/** Stands for what is left out. */
const withoutDrawing: Plugin = {
  name: "without-drawing",
  setup({onLoad, onResolve}) {
    onResolve({filter: DRAWING}, ({path}) => (VIEW.test(path) ? undefined : {path, namespace: "nothing"}));
    // As CommonJS, of which any name may be imported.
    onLoad({filter: /./, namespace: "nothing"}, () => ({contents: "module.exports = {};"}));
  }
};

/** Writes the script into a site as one file, and gives its name. */
export async function writeFirstScript(source: string, site: string): Promise<string> {
  const {outputFiles} = await build({
    ...{bundle: true, format: "esm", target: "es2022", minify: true, charset: "utf8", legalComments: "none"},
    ...{absWorkingDir: source, entryPoints: [ENTRY], write: false, logLevel: "error"},
    plugins: [withoutDrawing]
  });
  const {contents} = outputFiles[0]!;
  const name = `first.${createHash("sha256").update(contents).digest("hex").slice(0, 8)}.js`;
  await mkdir(join(site, SCRIPTS), {recursive: true});
  await writeFile(join(site, SCRIPTS, name), contents);
  return name;
}
