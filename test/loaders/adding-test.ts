import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {parse} from "yaml";
import {parseArticle} from "../../loaders/articles.js";
import {extract} from "../../loaders/extract.js";
import {indicators, type Indicator} from "../../loaders/indicator/list.js";
import {openQualifiers} from "../../loaders/indicator/qualifier.js";
import {openVocabulary} from "../../loaders/indicator/rules.js";
import {findNumerals, NUMBER, parseDigits, rules, type Numeral} from "../../loaders/numeral/rules.js";
import type {Observation} from "../../loaders/observation.js";
import {openGazetteers} from "../../loaders/place/gazetteer.js";
import type {Reader} from "../../loaders/reading.js";
import {reader, type Rule} from "../../loaders/rule.js";

const guide = readFileSync(new URL("../../docs/adding.md", import.meta.url), "utf8");
const [, block] = /```yaml\n([^]*?)```/.exec(guide)!;
const [example] = parse(block!) as [Indicator];

const gazetteers = openGazetteers();
/** The table as it stands, but for a row that was added by following the guide. */
const table = indicators().filter(({code}) => code !== example.code);
const opened = (...added: Indicator[]): Reader => ({
  gazetteers,
  vocabulary: openVocabulary([...table, ...added], openQualifiers())
});
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
    const lax = opened({...example, not: []});
    for (const words of away) {
      const sentence = `Huyện Đức Thọ có 28 trường mầm non ${words}.`;
      expect(read(sentence, after).obs_value, sentence).toBe(28);
      expect(read(sentence, after).indicator, sentence).not.toBe(example.code);
      expect(read(sentence, lax).indicator, sentence).toBe(example.code);
    }
  });
  it("leaves the other indicators as they were", () => {
    const sentence = "Huyện Đức Thọ có 28 trường đạt chuẩn quốc gia.";
    expect(read(sentence, after)).toEqual(read(sentence, before));
  });
});

describe("a rule added as docs/adding.md says", () => {
  const dozen: Rule<Numeral> = {
    name: "tá",
    pattern: `(?<dozens>${NUMBER})\\s+tá`,
    produce: ({dozens}) => (dozens === "0" ? undefined : {value: parseDigits(dozens!) * 12, mult: 0})
  };
  const find = reader([...rules, dozen]);

  it("wins where its match is the longest", () => {
    const text = "xã tặng 3 tá vở";
    expect(findNumerals(text)).toMatchObject([{rule: "chữ số", value: {value: 3}}]);
    expect(find(text)).toEqual([{start: 8, end: 12, rule: "tá", value: {value: 36, mult: 0}}]);
  });
  it("leaves to the others what it is unsure of", () => expect(find("0 tá")).toEqual(findNumerals("0 tá")));
  it("changes nothing else", () => {
    const text = "1.134,5 tỷ đồng, 44/46 cơ sở, hai mươi mốt xã, 13-17 tiêu chí";
    expect(find(text)).toEqual(findNumerals(text));
  });
});
