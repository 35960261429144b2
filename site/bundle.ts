import {build, type BuildOptions, type Plugin} from "esbuild";
import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {dirname, join, posix, relative, resolve} from "node:path";
import {filesBelow} from "../loaders/input/files.js";

/** What pages share, in the folder of the pages' code. Like every module it lies one folder deep: some find the site by their own address. */
const SHARED = "scripts";

/** Modules that stay as they are, since Framework finds files by their words. */
const KEPT = "engine/files.ts";

/** How a page imports a module. */
const IMPORT = /(?:\bfrom|\bimport) ?\(?"(\.{1,2}\/[^"]+)\.js"/g;

/** How a module names a worker of the site: by its address. */
const WORKER = /import\.meta\.resolve\("\.\/([\w-]+)\.js"\)/g;

const OPTIONS = {
  bundle: true,
  format: "esm",
  target: "es2022",
  minifySyntax: true,
  minifyWhitespace: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "error"
} satisfies BuildOptions;

/**
 * Joins the modules that the pages of a folder import, hundreds with those of the libraries, into few scripts, and puts these
 * where Framework then finds them in place of the modules. A page that is brought to life asks for some sixty files instead of 250,
 * what is loaded on demand still is, and Framework has little left to do. A module that no page was seen to import stays too.
 */
export async function bundle(source: string): Promise<void> {
  const files = await filesBelow(source);
  const pages = files.filter((file) => file.endsWith(".md"));
  const imported = (await Promise.all(pages.map((page) => importsOf(source, page)))).flat();
  const entries = [...new Set(imported)].filter((file) => files.includes(file)).sort();
  await build({
    ...OPTIONS,
    splitting: true,
    absWorkingDir: source,
    entryPoints: entries,
    outdir: source,
    outbase: source,
    chunkNames: `${SHARED}/[name]-[hash]`,
    plugins: [addressesOf(source)]
  });
}

/** The modules that a page imports. */
async function importsOf(source: string, page: string): Promise<string[]> {
  const text = await readFile(join(source, page), "utf8");
  return Array.from(text.matchAll(IMPORT), ([, name]) => `${posix.join(dirname(page), name!)}.ts`);
}

/** What modules name otherwise than as modules to be joined: Framework's files, and workers, which are made when they are named. */
function addressesOf(source: string): Plugin {
  return {
    name: "addresses",
    setup({onLoad, onResolve}) {
      onResolve({filter: /^\.{1,2}\/.*\.js$/}, ({path, resolveDir}) => {
        const named = relative(source, resolve(resolveDir, path)).replace(/\.js$/, ".ts");
        return named === KEPT ? {path: `../${KEPT.replace(/\.ts$/, ".js")}`, external: true} : undefined;
      });
      onLoad({filter: /\.ts$/}, async ({path}) => {
        const text = await readFile(path, "utf8");
        const workers = Array.from(text.matchAll(WORKER), ([, name]) => join(dirname(path), `${name}.ts`));
        if (!workers.length || !workers.every(existsSync)) return undefined;
        await build({...OPTIONS, entryPoints: workers, outdir: join(source, SHARED)});
        return {contents: text.replace(WORKER, `import.meta.resolve("../${SHARED}/$1.js")`), loader: "ts"};
      });
    }
  };
}
