import {mkdir, mkdtemp, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {parseArticle} from "../../loaders/articles.js";
import {markConflicts} from "../../loaders/conflict.js";
import type {Document} from "../../loaders/document.js";
import {extract} from "../../loaders/extract.js";
import {breaks} from "../../loaders/indicator/breaks.js";
import {indicators} from "../../loaders/indicator/list.js";
import {readOfficial, type Official} from "../../loaders/official.js";
import {parseCsv} from "../../loaders/official/csv.js";
import {parsePeriod} from "../../loaders/official/period.js";
import {places} from "../../loaders/place/list.js";

const lists = {places: places(), indicators: indicators(), documents: [] as Document[]};
const OWN = new URL("../data", import.meta.url).pathname;

const YAML = `title: Bảng thử
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
const CSV = "code,name,poor\n01,Hà Nội,1.5\n48,Đà Nẵng,2.25\n";

async function read(files: Record<string, string>, documents: Document[] = []): Promise<Official> {
  const data = await mkdtemp(join(tmpdir(), "thuoc-do-"));
  await mkdir(join(data, "official"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(data, "official", name), text);
  return readOfficial(data, {...lists, documents});
}

const table = (csv = CSV, yaml = YAML): Promise<Official> => read({"bang.csv": csv, "bang.yaml": yaml});

describe("readOfficial(data, lists)", () => {
  it("makes a document of a table, and of each number a reviewed figure with its row and column", async () => {
    const {documents, observations, quarantine} = await table();
    expect(quarantine).toEqual([]);
    expect(documents).toMatchObject([
      {
        ...{document_id: "bang", title: "Bảng thử", publisher: "Cơ quan Thử", text: CSV},
        citation: {table: "Niên giám thử, biểu 1", licence: "Tự do", retrieved: "2020-05-01"}
      }
    ]);
    expect(observations).toMatchObject([
      {
        ...{ref_area: "01@2023", ref_area_path: ["Hà Nội"], indicator: "poor_household_rate", measure: "level"},
        ...{obs_value: 1.5, unit_measure: "percent", time_period: "2018", period_end: "2018-12-31", freq: "A"},
        ...{source_kind: "official", obs_status: "A", review: "accepted", bound: "exact", value_kind: "actual"},
        ...{quote: "01,Hà Nội,1.5", rule: "bảng · Hà Nội · Hộ nghèo", confidence: 1}
      },
      {ref_area: "48@2023", obs_value: 2.25, rule: "bảng · Đà Nẵng · Hộ nghèo"}
    ]);
  });

  it("has nothing to say where there is no such folder", async () =>
    expect(await readOfficial(tmpdir(), lists)).toEqual({
      documents: [],
      observations: [],
      passages: [],
      quarantine: []
    }));

  it("keeps every figure where it stands in the file, byte order mark and quotes included", async () => {
    const {documents, observations, passages} = await table('\uFEFFname,code,poor\r\n"Hà Nội, thủ đô",01,"1.5"\r\n');
    const [{text}] = documents as [Document];
    const [{figure_start, figure_end, quote_start, quote_end, quote, rule}] = observations as [
      (typeof observations)[0]
    ];
    expect(text.slice(figure_start, figure_end)).toBe("1.5");
    expect(text.slice(quote_start, quote_end)).toBe(quote);
    expect(quote).toBe('"Hà Nội, thủ đô",01,"1.5"');
    expect(rule).toBe("bảng · Hà Nội, thủ đô · Hộ nghèo");
    for (const {passage_start, passage_end, text: said} of passages)
      expect(text.slice(passage_start, passage_end)).toBe(said);
    expect(passages.map(({role}) => role)).toEqual(["column", "column", "column", "cell", "cell", "cell"]);
  });

  it("takes the place, the period and what narrows it from the row where the row says them", async () => {
    const {observations} = await table(
      "place_id,period,qualifier,poor\n48@2023,2015,theo chuẩn mới,3\n48@2023,2016-06,,\n48@2023,2016/2020,,-\n48@2023,2016,,2\n"
    );
    expect(observations.map(({time_period, qualifier, obs_value}) => [time_period, qualifier, obs_value])).toEqual([
      ["2015", "theo chuẩn mới", 3],
      ["2016", null, 2]
    ]);
    expect(observations[0]!.rule).toBe("bảng · Đà Nẵng, 2015, theo chuẩn mới · Hộ nghèo");
  });

  it("writes values in base units without a rounding error", async () => {
    const {observations} = await table("code,poor\n1,6054\n48,4.35\n", YAML.replace("percent", "vnd\nmult: 3"));
    expect(observations.map(({obs_value, unit_mult}) => [obs_value, unit_mult])).toEqual([
      [6054000, 3],
      [4350, 3]
    ]);
  });

  it("names a figure alike while its row and column are called so", async () => {
    const ids = async (csv: string): Promise<string[]> =>
      (await table(csv)).observations.map(({observation_id}) => observation_id);
    const [first, second] = await ids(CSV);
    expect(first).not.toBe(second);
    expect(await ids("code,name,poor\n48,Đà Nẵng,9\n01,Hà Nội,8\n")).toEqual([second, first]);
  });

  const wrong: readonly [what: string, csv: string, yaml: string, line: number | null, words: RegExp][] = [
    ["a number with thousands apart", CSV.replace("1.5", "6.054"), YAML, 2, /“6\.054” ở cột “Hộ nghèo”/],
    ["a decimal comma", CSV.replace("1.5", '"1,5"'), YAML, 2, /“1,5”/],
    ["words for a number", CSV.replace("2.25", "cao"), YAML, 3, /“cao”/],
    ["a place of no list", CSV.replace("48", "97"), YAML, 3, /“97”/],
    ["a row of no place", CSV.replace("48", ""), YAML, 3, /không rõ dòng này/],
    ["codes of no list", CSV, YAML.replace("list: 2023\n", ""), 2, /mục list/],
    ["no period", CSV, YAML.replace("period: 2018\n", ""), 2, /thời gian/],
    ["a row too short", CSV.replace(",2.25", ""), YAML, 3, /2 ô/],
    ["an open quote", CSV.replace("Đà Nẵng", '"Đà Nẵng'), YAML, 3, /dấu ngoặc kép/],
    ["a column that the .yaml does not know", CSV.replace("name", "ten"), YAML, 1, /“ten”/],
    ["a column that is not there", CSV.replace("poor", "name"), YAML, 1, /“poor”/],
    ["an indicator that is none", CSV, YAML.replace("poor_household_rate", "ngheo"), null, /“ngheo”/],
    ["no publisher", CSV, YAML.replace("publisher: Cơ quan Thử\n", ""), null, /thiếu mục “publisher”/],
    ["no columns", CSV, YAML.slice(0, YAML.indexOf("columns")), null, /thiếu mục “columns”/],
    ["a day that is none", CSV, YAML.replace("2020-05-01", "2020-05-32"), null, /“retrieved”/],
    ["an unreadable .yaml", CSV, "title: [", null, /\.yaml đi kèm không đọc được/]
  ];
  it.each(wrong)(
    "puts a table aside for %s, with one sentence, and loses nothing else",
    async (_, csv, yaml, line, words) => {
      const {documents, observations, passages, quarantine} = await read({
        "bang.csv": csv,
        "bang.yaml": yaml,
        "tot.csv": CSV,
        "tot.yaml": YAML
      });
      expect(quarantine).toMatchObject([{file: "official/bang.csv", reason: "official", line}]);
      expect(quarantine[0]!.message).toMatch(words);
      expect(quarantine[0]!.message.match(/\.(?:\s|$)/g)).toHaveLength(1);
      expect(documents.map(({document_id}) => document_id)).toEqual(["tot"]);
      expect([observations.length, passages.length]).toEqual([2, 9]);
    }
  );

  it("puts aside a table without its .yaml, one that is no text, and one whose name an article has", async () => {
    const article = {document_id: "trung"} as Document;
    const {quarantine} = await read(
      {"a.csv": CSV, "b.csv": "PK\x03\x04", "b.yaml": YAML, "trung.csv": CSV, "trung.yaml": YAML},
      [article]
    );
    expect(quarantine.map(({file, reason}) => [file, reason])).toEqual([
      ["official/a.csv", "official"],
      ["official/b.csv", "binary"],
      ["official/trung.csv", "duplicate_id"]
    ]);
  });
});

describe("what an article says against an official table", () => {
  const article = (text: string) =>
    extract(
      parseArticle(
        "bai.md",
        Buffer.from(`---\nid: bai\ntitle: Bài\npublished: 2019-05-01\n---\n\n${text}\n`)
      ) as Document
    );

  it("shares a conflict group with it where both cannot be", async () => {
    const {observations} = await table();
    const [press, hanoi, danang] = markConflicts([
      ...article("Năm 2018, tỷ lệ hộ nghèo của thành phố Hà Nội là 3,2%."),
      ...observations
    ]);
    expect(press!.ref_area).toBe("01@2023");
    expect(press!.conflict_group).toMatch(/^[0-9a-f]{12}$/);
    expect([hanoi!.conflict_group, danang!.conflict_group]).toEqual([press!.conflict_group, null]);
  });
  it("shares none where they agree", async () => {
    const {observations} = await table();
    const all = markConflicts([...article("Năm 2018, tỷ lệ hộ nghèo của thành phố Hà Nội là 1,5%."), ...observations]);
    expect(all.map(({conflict_group}) => conflict_group)).toEqual([null, null, null]);
  });
});

describe("the tests' own tables", async () => {
  const {documents, observations, quarantine} = await readOfficial(OWN, lists);
  const value = (ref_area: string, time_period: string, qualifier: string | null): number | null | undefined =>
    observations.find(
      (row) => row.ref_area === ref_area && row.time_period === time_period && row.qualifier === qualifier
    )?.obs_value;

  it("are read whole", () => {
    expect(quarantine).toEqual([]);
    expect(documents.map(({document_id}) => document_id)).toEqual([
      "ho-ngheo-quang-ngai-2010-2016",
      "thu-nhap-63-tinh-2018"
    ]);
    expect(observations).toHaveLength(63 * 5 + 8 * 3);
    for (const {figure_start, figure_end, document_id, obs_value, unit_mult} of observations) {
      const {text} = documents.find((document) => document.document_id === document_id)!;
      expect(Number(text.slice(figure_start, figure_end)) * 10 ** unit_mult).toBeCloseTo(obs_value!, 6);
    }
  });
  it("have the income of 63 provinces, its sources summing up to it but for rounding", () => {
    const provinces = [
      ...new Set(observations.filter(({indicator}) => indicator === "income_per_capita").map((row) => row.ref_area!))
    ];
    expect(provinces).toHaveLength(63);
    for (const place of provinces) {
      const parts = observations.filter(
        (row) => row.ref_area === place && row.indicator === "income_per_capita_by_source"
      );
      expect(parts).toHaveLength(4);
      const sum = parts.reduce((sum, {obs_value}) => sum + obs_value!, 0);
      expect(Math.abs(sum - value(place, "2018", "một tháng")!), place).toBeLessThanOrEqual(2000);
    }
    expect(value("74@2023", "2018", "một tháng")).toBe(6_823_000);
    expect(value("11@2023", "2018", "một tháng")).toBe(1_477_000);
  });
  it("have Quảng Ngãi's rate by both lines in the year of the change, and no contradiction between them", () => {
    expect(value("51@2023", "2015", null)).toBe(9.22);
    expect(value("51@2023", "2015", "theo chuẩn 2016–2020")).toBe(15.19);
    expect(value("51@2023", "2016", "nông thôn")).toBe(14.35);
    expect(markConflicts(observations).filter(({conflict_group}) => conflict_group)).toEqual([]);
  });
});

describe("parseCsv(text)", () => {
  it("reads quotes, empty cells and lines over lines, each with its place", () => {
    const text = 'a,"b ""c""\nd",\n\n e ,f,g';
    const rows = parseCsv(text);
    expect(rows.map(({line, cells}) => [line, cells.map(({text}) => text)])).toEqual([
      [1, ["a", 'b "c"\nd', ""]],
      [4, ["e", "f", "g"]]
    ]);
    expect(text.slice(rows[1]!.start, rows[1]!.end)).toBe(" e ,f,g");
  });
});

describe("parsePeriod(text)", () => {
  it.each([
    ["2018", "2018-01-01", "2018-12-31"],
    ["2016/2020", "2016-01-01", "2020-12-31"],
    ["2016-02", "2016-02-01", "2016-02-29"]
  ])("reads %s", (text, start, end) => expect(parsePeriod(text)).toEqual({start, end}));
  it.each(["", "năm 2018", "18", "2020/2016", "2016-13"])("reads no period in “%s”", (text) =>
    expect(parsePeriod(text)).toBeUndefined()
  );
});

describe("breaks(indicators)", () => {
  const rows = breaks(indicators());
  it("has the poverty lines and the criteria of new rural areas, with their decisions", () => {
    const of = (code: string) =>
      rows.filter(({indicator}) => indicator === code).map(({break_date, decision}) => [break_date, decision]);
    expect(of("poor_household_rate")).toEqual([
      ["2011-01-01", "09/2011/QĐ-TTg"],
      ["2016-01-01", "59/2015/QĐ-TTg"],
      ["2022-01-01", "07/2021/NĐ-CP"]
    ]);
    expect(of("nrm_communes_met")).toEqual([
      ["2009-04-16", "491/QĐ-TTg"],
      ["2016-10-17", "1980/QĐ-TTg"],
      ["2022-03-08", "318/QĐ-TTg"]
    ]);
  });
  it("says every field", () => {
    for (const row of rows) expect(Object.values(row).every(Boolean), row.indicator).toBe(true);
  });
  it("stops at an indicator that is none", () => expect(() => breaks([])).toThrow("unknown indicator"));
});
