import {readFileSync, writeFileSync} from "node:fs";
import {parseArgs} from "node:util";
import {parseBoundaries} from "../places/boundaries.js";
import {places} from "../places/list.js";
import {drawn, outlineFile, outlineSources} from "../places/outlines.js";

// npm run -s outlines -- LIST FILE.geojson     makes the project's own outlines of a list of provinces (data/places/layouts/) of a file of shapes, whose features say their code.
const {positionals} = parseArgs({allowPositionals: true});
const [year, file] = positionals;
const source = outlineSources().find(({list}) => String(list) === year);
if (!source || !file) {
  console.error("usage: npm run -s outlines -- LIST FILE.geojson, with the LIST in data/places/layouts/outlines.yaml");
  process.exit(2);
}
const known = new Set(places().map(({place_id}) => place_id));
const shapes = parseBoundaries({file: `tinh-${year}.geojson`, bytes: readFileSync(file), known});
writeFileSync(outlineFile(source.list), `${drawn(shapes, source)}\n`);
