import {mkdir, mkdtemp, readFile, readdir, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, it} from "vitest";
import {parse} from "yaml";
import {add, type Intake} from "../../../loaders/add/add.js";
import {breaks} from "../../../loaders/indicator/breaks.js";
import {indicators} from "../../../loaders/indicator/list.js";
import {readOfficial} from "../../../loaders/official/official.js";
import {vocabularyOf} from "../../../loaders/official/vocabulary.js";
import {added} from "../../../loaders/places/added.js";
import {places} from "../../../loaders/places/list.js";

const list = indicators();
const lists = {places: places(), aliases: added().aliases, indicators: list, breaks: breaks(list)};
const NAMES = "Hà Nội,Hà Giang,Cao Bằng,Bắc Kạn,Tuyên Quang,Lào Cai,Điện Biên,Lai Châu,Sơn La,Yên Bái,TP.HCM".split(
  ","
);

async function taken(name: string, text: string): Promise<{data: string; all: Intake[]}> {
  const data = await mkdtemp(join(tmpdir(), "thuoc-do-"));
  await mkdir(join(data, "articles"));
  const file = join(data, name);
  await writeFile(file, text);
  const official = {folder: join(data, "official"), known: vocabularyOf(lists), today: "2020-05-01"};
  const all: Intake[] = [];
  for await (const intake of add([file], join(data, "articles"), {workers: 0}, official)) all.push(intake);
  return {data, all};
}

it("add(paths, …) takes a table of places among the official ones, with a draft that says what it found and what not", async () => {
  const rows = NAMES.map((name, i) => `${name};${1000 + i};${50 + i}`).join("\n");
  const csv = `Dân số và số thứ lạ\n\nĐịa phương;Dân số 2017;Thứ lạ Sơ bộ 2018 (Km2)\n${rows}\nCác nơi kia;7;8\n`;
  const {data, all} = await taken("bang.csv", csv);
  expect(all).toMatchObject([{what: "drafted", to: "bang.csv"}]);
  const {draft} = all[0] as Extract<Intake, {what: "drafted"}>;
  expect(draft.shown[0]).toBe("Thành phố Hà Nội: 1000 · 50");
  expect(draft.unclear.map(([vi]) => vi)).toEqual([
    expect.stringContaining("cột “Thứ lạ” là chỉ tiêu nào thì chưa rõ"),
    expect.stringContaining("“Các nơi kia” không phải địa phương nào")
  ]);
  const yaml = await readFile(join(data, "official", "bang.yaml"), "utf8");
  expect(parse(yaml)).toMatchObject({
    ...{title: "Dân số và số thứ lạ", retrieved: "2020-05-01", list: 2023, level: "province"},
    columns: {"Dân số": {indicator: "population", unit: "count"}, "Thứ lạ": {indicator: "", unit: "km2"}},
    left: [{row: "Các nơi kia"}]
  });
  const completed = yaml
    .replace('publisher: ""', "publisher: Cơ quan Thử")
    .replace('indicator: ""', "indicator: natural_area")
    .replace('why: ""', "why: không rõ nơi nào");
  await writeFile(join(data, "official", "bang.yaml"), completed);
  const {observations, quarantine} = await readOfficial(data, {...lists, documents: []});
  expect(quarantine.map(({reason}) => reason)).toEqual(["part_unread"]);
  expect(observations).toHaveLength(2 * NAMES.length);
});

it("add(paths, …) leaves a table of anything else among the documents", async () => {
  const {data, all} = await taken(
    "bang.csv",
    "Chỉ tiêu,Kế hoạch,Thực hiện\nThu ngân sách (tỷ đồng),120,125\nHộ nghèo (%),3,2.5\n"
  );
  expect(all).toMatchObject([{what: "added"}]);
  expect(await readdir(data)).not.toContain("official");
});
