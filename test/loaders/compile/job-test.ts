import {mkdir, mkdtemp, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {describe, expect, it, vi} from "vitest";
import type {Job, Result} from "../../../loaders/compile/job.js";
import {breaks} from "../../../loaders/indicator/breaks.js";
import {indicators} from "../../../loaders/indicator/list.js";
import {readOfficial} from "../../../loaders/official/official.js";
import {readBoundaries} from "../../../loaders/places/boundaries.js";
import {places} from "../../../loaders/places/list.js";
import {readInBudget, type JobBudget} from "../../../loaders/compile/pool.js";
import type {Quarantine} from "../../../loaders/check/quarantine.js";
import {readReviews} from "../../../loaders/judge/review/file.js";

vi.setConfig({testTimeout: 600_000});

const known = places();
const table = indicators();

const SIDECAR = `title: Bảng thử
publisher: Cơ quan Thử
table: Niên giám thử, biểu 1
licence: Tự do
retrieved: 2020-05-01
list: 2023
period: 2018
unit: percent
columns:
  poor: {name: Hộ nghèo, indicator: poor_household_rate}
`;
const RING = [[108, 16], [109, 16], [109, 17], [108, 16]]; // prettier-ignore
const SHAPES = JSON.stringify({
  type: "FeatureCollection",
  features: [{type: "Feature", properties: {code: "48"}, geometry: {type: "Polygon", coordinates: [RING]}}]
});

type Read = <J extends Job>(job: J) => Promise<Result<J>>;

const within =
  (budget: Partial<JobBudget>): Read =>
  (job) =>
    readInBudget(job, budget);

/** Each kind of input that is no article: where it stands, one that is good and one that is not, and how it is read. */
const kinds: {
  name: string;
  file: string;
  beside: Record<string, string>;
  good: string;
  bad: string;
  readAll: (data: string, read?: Read) => Promise<{quarantine: Quarantine[]}>;
}[] = [
  {
    name: "an official table",
    file: "official/bang.csv",
    beside: {"official/bang.yaml": SIDECAR},
    good: "code,name,poor\n01,Hà Nội,1.5\n",
    bad: "code,name,poor\n01,Hà Nội,x\n",
    readAll: (data, read) =>
      readOfficial(data, {places: known, aliases: [], indicators: table, breaks: breaks(table), documents: []}, read)
  },
  {
    name: "a file of reviews",
    file: "reviews/a.yaml",
    beside: {},
    good: "- observation: a\n  verdict: correct\n  correct: {ref_area: 01@2023}\n",
    bad: "- observation: a\n  verdict: perhaps\n- observation: b\n  verdict: accept\n",
    readAll: (data, read) =>
      readReviews(
        data,
        {
          places: new Map(known.map((place) => [place.place_id, place])),
          indicators: new Set(table.map(({code}) => code))
        },
        read
      )
  },
  {
    name: "a file of boundaries",
    file: "places/boundaries/a-2023.geojson",
    beside: {},
    good: SHAPES,
    bad: SHAPES.replace('"48"', '"zz"'),
    readAll: (data, read) => readBoundaries(data, known, read)
  }
];

async function folderOf(files: Record<string, string>): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), "thuoc-do-"));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(data, file)), {recursive: true});
    await writeFile(join(data, file), text);
  }
  return data;
}

const FAULTY = new URL("../../faulty-worker.ts", import.meta.url);

describe.each(kinds)("$name", ({file, beside, good, bad, readAll}) => {
  it("is read in a thread as it is here, and what is wrong in it is told alike", async () => {
    for (const text of [good, bad]) {
      const data = await folderOf({...beside, [file]: text});
      const here = await readAll(data);
      expect(here.quarantine.length, JSON.stringify(here.quarantine)).toBe(text === bad ? 1 : 0);
      expect(await readAll(data, within({light: -1}))).toEqual(here);
    }
  });

  it.each<[name: string, text: string, reason: string, budget: Partial<JobBudget>]>([
    ["never ends", "loop", "too_slow", {milliseconds: () => 3000}],
    ["takes ever more memory", "memory", "too_heavy", {megabytes: 64}],
    ["throws", "throw", "unreadable", {}],
    ["ends its thread", "exit", "unreadable", {}]
  ])("that %s costs itself alone", async (_, text, reason, budget) => {
    const data = await folderOf({...beside, [file]: text});
    const {quarantine, ...rest} = await readAll(data, within({light: -1, script: FAULTY, ...budget}));
    expect(quarantine.map((row) => [row.file, row.reason])).toEqual([[file, reason]]);
    expect(quarantine[0]!.message).not.toMatch(/[\\/]work[\\/]/);
    expect(Object.values(rest).flat()).toEqual([]);
  });
});
