import {mkdir, mkdtemp, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import ts from "typescript";
import {describe, expect, it} from "vitest";
import {parse} from "yaml";
import {parseArticle} from "../../loaders/article/article.js";
import {extract} from "../../loaders/combine/extract.js";
import {indicators, type Indicator} from "../../loaders/indicator/list.js";
import {NUMBER, parseDigits, rules, type Numeral} from "../../loaders/dimensions/numeral/rules.js";
import type {Observation} from "../../loaders/observation.js";
import {readOfficial} from "../../loaders/official/official.js";
import {added} from "../../loaders/places/added.js";
import {readBoundaries} from "../../loaders/places/boundaries.js";
import {groupMembers} from "../../loaders/places/group.js";
import {places} from "../../loaders/places/list.js";
import {readArticles} from "../../loaders/compile/read-articles.js";
import {openReader, type Reader} from "../../loaders/combine/reading.js";
import {reader, type Rule} from "../../loaders/read/rule.js";
import {block, blocks} from "../guide.js";

const [example] = parse(block("data/vocabulary/indicators/education.yaml")) as [Indicator];

/** The table as it stands, but for a row that was added by following the guide. */
const table = indicators().filter(({code}) => code !== example.code);
const opened = (...added: Indicator[]): Reader => openReader([...table, ...added]);
const before = opened();
const after = opened(example);

function read(sentence: string, reader: Reader): Observation {
  const document = parseArticle("bai.md", Buffer.from(`---\nid: bai\ntitle: Bài\n---\n\n${sentence}\n`));
  if ("reason" in document) throw new Error(document.message_en);
  return extract(document, reader)[0]!;
}

describe("the indicator of docs/adding.md", () => {
  const stated = "Huyện Đức Thọ có 28 trường mầm non.";

  it("says every field that the rows of the table say", () => {
    for (const field of Object.keys(table[0]!)) expect(Object.keys(example)).toContain(field);
  });
  it("is what a figure is of, once its row is there", () => {
    expect(read(stated, before)).toMatchObject({indicator: "other", qualifier: "trường"});
    expect(read(stated, after)).toMatchObject({
      indicator: example.code,
      measure: "level",
      obs_value: 28,
      unit_measure: example.unit,
      ref_area_path: ["Hà Tĩnh", "Đức Thọ"]
    });
  });
  it("may stand before the figure where its words have no “#”", () =>
    expect(read("Số trường mầm non của huyện Đức Thọ là 28.", after)).toMatchObject({
      indicator: example.code,
      obs_value: 28
    }));
  it("keeps away from what its `not` names", () => {
    const away = ["đạt chuẩn", "được công nhận đạt chuẩn", "được xây mới và đạt chuẩn mức độ 1"];
    // That it is a whole keeps it away from these too.
    const [strict, lax] = [example.not!, []].map((not) => opened({...example, whole: undefined, not}));
    for (const words of away) {
      const sentence = `Huyện Đức Thọ có 28 trường mầm non ${words}.`;
      expect(read(sentence, after).obs_value, sentence).toBe(28);
      expect(read(sentence, after).indicator, sentence).not.toBe(example.code);
      expect(read(sentence, strict!).indicator, sentence).not.toBe(example.code);
      expect(read(sentence, lax!).indicator, sentence).toBe(example.code);
    }
  });
  it("leaves the other indicators as they were", () => {
    const sentence = "Huyện Đức Thọ có 28 trường đạt chuẩn quốc gia.";
    expect(read(sentence, after)).toEqual(read(sentence, before));
  });
});

describe("a rule added as docs/adding.md says", () => {
  // The block is a row of the list of rules: the same text that the guide's reader writes there.
  const row = ts.transpile(`return [${block("loaders/dimensions/numeral/rules.ts", "rules")}][0];`);
  const write = new Function("NUMBER", "parseDigits", row);
  const dozen = write(NUMBER, parseDigits) as Rule<Numeral>;
  const find = reader([...rules.filter(({name}) => name !== dozen.name), dozen]);
  const plain = reader(rules.filter(({name}) => name !== dozen.name));

  it("wins where its match is the longest", () => {
    const text = "xã tặng 3 tá vở";
    expect(plain(text)).toMatchObject([{rule: "chữ số", value: {value: 3}}]);
    expect(find(text)).toEqual([{start: 8, end: 12, rule: "tá", value: {value: 36, mult: 0}}]);
  });
  it("leaves to the others what it is unsure of", () => expect(find("0 tá")).toEqual(plain("0 tá")));
  it("changes nothing else", () => {
    const text = "1.134,5 tỷ đồng, 44/46 cơ sở, hai mươi mốt xã, 13-17 tiêu chí";
    expect(find(text)).toEqual(plain(text));
  });
});

describe("files put where docs/adding.md says", () => {
  const under = async (folder: string): Promise<string> => {
    const data = await mkdtemp(join(tmpdir(), "thuoc-do-"));
    for (const {file, text} of blocks.filter(({file}) => file.startsWith(`data/${folder}/`))) {
      const path = join(data, file.slice("data/".length));
      await mkdir(dirname(path), {recursive: true});
      await writeFile(path, text);
    }
    return data;
  };

  it("are articles, with what their heads say of them", async () => {
    const {documents, quarantine} = await readArticles(join(await under("articles"), "articles"), {workers: 0});
    expect(quarantine).toEqual([]);
    expect(documents).toMatchObject([
      {document_id: "truong-hoc", title: "Thành phố mở thêm trường", published: "2021-06-05", place: null},
      {document_id: "an-binh-2021", publisher: "Báo Thử Nghiệm", published: "2021-06-05", place: "Đức Thọ, Hà Tĩnh"}
    ]);
    expect(documents.map((document) => extract(document, after)[0])).toMatchObject([
      {indicator: example.code, obs_value: 9, ref_area_path: ["Hà Tĩnh", "Hồng Lĩnh"], time_period: "2020"},
      {indicator: example.code, obs_value: 28, ref_area_path: ["Hà Tĩnh", "Đức Thọ"], time_period: "2020"}
    ]);
  });
  it("are an official table, a figure a cell", async () => {
    const data = await under("official");
    const {documents, observations, quarantine} = await readOfficial(data, {
      places: places(),
      indicators: table,
      aliases: [],
      breaks: [],
      documents: []
    });
    expect(quarantine).toEqual([]);
    expect(documents).toMatchObject([{document_id: "ho-ngheo-2018", title: "Tỷ lệ hộ nghèo năm 2018"}]);
    expect(observations.map((row) => [row.ref_area, row.obs_value, row.breakdown, row.time_period])).toEqual([
      ["42@2023", 5.2, null, "2018"],
      ["42@2023", 6.05, "area=rural", "2018"],
      ["51@2023", 9.5, null, "2018"]
    ]);
  });
  it("are places: another name, an older unit, a region, a correction", () => {
    const rows = parse(block("data/places/them.yaml")) as Parameters<typeof added>[0];
    const {aliases, became, regions, complete} = added(rows!.map((row) => ({...row, file: "them.yaml"})));
    const all = complete(places().filter(({place_id}) => place_id !== "la-giang@2009"));
    expect(aliases).toEqual([
      {place: "440@2023", names: ["Đất học La Giang"]},
      {place: "ven-bien@2023", names: ["miền Ven biển"]}
    ]);
    expect(regions).toEqual([{place: "ven-bien@2023", members: ["42@2023", "51@2023"]}]);
    expect(all.find(({place_id}) => place_id === "ven-bien@2023")).toMatchObject({
      ...{level: "region", name: "Ven biển", en: "Coast", path: [], parent: "VN", valid_to: "2025-06-30"}
    });
    expect(became).toMatchObject([{place: "la-giang@2009", became: ["440@2023"]}]);
    expect(all.find(({place_id}) => place_id === "la-giang@2009")).toMatchObject({
      name: "La Giang",
      path: ["Hà Tĩnh", "La Giang"],
      valid_to: "2009-12-31"
    });
    expect(all.find(({place_id}) => place_id === "18229@2023")).toMatchObject({full_name: "Thị trấn La Giang"});
  });
  it("are groups and boundaries", async () => {
    const all = places();
    expect(groupMembers(block("data/groups.yaml"), all).map(({place_id}) => place_id)).toEqual(["42@2023", "51@2023"]);
    const {boundaries, quarantine} = await readBoundaries(await under("places/boundaries"), all);
    expect(quarantine).toEqual([]);
    expect(boundaries.map(({place_id}) => place_id)).toEqual(["42@2023"]);
  });
});
