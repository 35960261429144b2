import {spawn} from "node:child_process";
import {once} from "node:events";
import {mkdir, mkdtemp, readdir, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {places} from "../loaders/place/list.js";
import {PROJECT} from "../site/project.js";

// npx tsx bench/localities.ts [localities]: how long a build takes when so many localities have figures. The articles are
// made for it: each tells of the communes of one part of the list.

const SIZE = Number(process.argv[2]) || 5000;
/** Localities an article tells of. */
const TOLD = 50;

const communes = places().filter(({level, list_year}) => level === "commune" && list_year === 2023);
const every = Math.max(1, Math.floor(communes.length / SIZE));
const chosen = communes.filter((_, i) => i % every === 0).slice(0, SIZE);

const parent = new Map(places().map((place) => [place.place_id, place]));
const sentence = (place: (typeof chosen)[number], i: number): string => {
  const district = parent.get(place.parent!)!;
  const province = parent.get(district.parent!)!;
  const where = [place, district, province].map(({full_name}) => full_name).join(", ");
  return `Năm 2019, ${where} có ${20 + ((i * 37) % 900)} hộ nghèo.`;
};

const folder = await mkdtemp(join(tmpdir(), "bench-localities-"));
try {
  await writeArticles(join(folder, "data", "articles"));
  const start = performance.now();
  const build = spawn(process.execPath, ["--import", "tsx", "site/build.ts"], {
    cwd: PROJECT,
    stdio: "inherit",
    env: {...process.env, THUOC_DO_DATA: join(folder, "data"), THUOC_DO_DIST: join(folder, "dist")}
  });
  const [code] = (await once(build, "close")) as [number];
  const pages = await readdir(join(folder, "dist", "dia-phuong"));
  console.log(
    `${chosen.length} localities told of, ${pages.length} files for them, exit ${code}, ${((performance.now() - start) / 1000).toFixed(1)} s`
  );
} finally {
  await rm(folder, {recursive: true, force: true});
}

async function writeArticles(articles: string): Promise<void> {
  await mkdir(articles, {recursive: true});
  for (let from = 0; from < chosen.length; from += TOLD) {
    const body = chosen.slice(from, from + TOLD).map((place, i) => sentence(place, from + i));
    const head = `---\nid: tin-${from}\ntitle: Tin địa phương ${from}\npublished: 2020-03-01\n---\n`;
    await writeFile(join(articles, `tin-${from}.md`), `${head}${body.join("\n\n")}\n`);
  }
}
