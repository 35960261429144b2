import {mkdir, mkdtemp, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {parseArticle} from "../../../loaders/article/article.js";
import {markConflicts} from "../../../loaders/judge/conflict.js";
import type {Document} from "../../../loaders/article/document.js";
import {extract} from "../../../loaders/combine/extract.js";
import {breaks} from "../../../loaders/indicator/breaks.js";
import {indicators} from "../../../loaders/indicator/list.js";
import {readOfficial, type Official} from "../../../loaders/official/official.js";
import {parseCsv} from "../../../loaders/official/csv.js";
import {parsePeriod} from "../../../loaders/dimensions/period/parse-period.js";
import {added} from "../../../loaders/places/added.js";
import {places} from "../../../loaders/places/list.js";

const {aliases} = added();
const lists = {
  ...{places: places(), aliases, indicators: indicators(), breaks: breaks(indicators())},
  documents: [] as Document[]
};
const OWN = new URL("../../data", import.meta.url).pathname;

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

const article = (text: string) =>
  extract(
    parseArticle("bai.md", Buffer.from(`---\nid: bai\ntitle: Bài\npublished: 2019-05-01\n---\n\n${text}\n`)) as Document
  );

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
        ...{quote: "01,Hà Nội,1.5", row_head: "Hà Nội", column_head: "Hộ nghèo", rule: "bảng", confidence: 1}
      },
      {ref_area: "48@2023", obs_value: 2.25, row_head: "Đà Nẵng"}
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
    const [{figure_start, figure_end, quote_start, quote_end, quote, row_head, column_head}] = observations as [
      (typeof observations)[0]
    ];
    expect(text.slice(figure_start, figure_end)).toBe("1.5");
    expect(text.slice(quote_start, quote_end)).toBe(quote);
    expect(quote).toBe('"Hà Nội, thủ đô",01,"1.5"');
    expect([row_head, column_head]).toEqual(["Hà Nội, thủ đô", "Hộ nghèo"]);
    for (const {passage_start, passage_end, text: said} of passages)
      expect(text.slice(passage_start, passage_end)).toBe(said);
    expect(passages.map(({role}) => role)).toEqual(["column", "column", "column", "cell", "cell", "cell"]);
  });

  it("takes the place, the period and what narrows it from the row where the row says them", async () => {
    const {observations} = await table(
      "place_id,period,breakdown,poor\n48@2023,2015,area=rural,3\n48@2023,2016-06,,\n48@2023,2016/2020,,-\n48@2023,2016,,2\n"
    );
    expect(observations.map(({time_period, breakdown, obs_value}) => [time_period, breakdown, obs_value])).toEqual([
      ["2015", "area=rural", 3],
      ["2016", null, 2]
    ]);
    expect(observations[0]!.row_head).toBe("Đà Nẵng, 2015, area=rural");
  });

  it("shares a subject with an article that narrows its figure alike, and is of the definition that it names", async () => {
    const rural = YAML.replace("poor_household_rate}", "poor_household_rate, breakdown: area=rural}");
    const [official] = (await table(CSV, rural)).observations;
    const [press] = article("Năm 2018, tỷ lệ hộ nghèo khu vực nông thôn của thành phố Hà Nội là 3,2%.");
    expect(official!.subject).toBe("poor_household_rate|area=rural|era:2016-01-01|unit:percent");
    expect(press!.subject).toBe(official!.subject);
    const {observations} = await table("place_id,breakdown,poor\n48@2023,basis=poverty_line_2016_2020,3\n");
    expect(observations[0]!.subject).toBe("poor_household_rate|era:2016-01-01|unit:percent");
  });

  it.each([
    ["qualifier: nông thôn", "breakdown: area=rural"],
    ["breakdown: area=rurl", "“rurl” không có trong data/vocabulary/axes/area.yaml (có phải ý là “rural”?)"],
    ["breakdown: product=rice", "“product” không phải trục của chỉ tiêu poor_household_rate; hãy viết một trong: area"]
  ])("refuses %s, and says what to write", async (field, advice) => {
    const yaml = YAML.replace("poor_household_rate}", `poor_household_rate, ${field}}`);
    const {observations, quarantine} = await table(CSV, yaml);
    expect(observations).toEqual([]);
    expect(quarantine.map(({message}) => message).join()).toContain(advice);
  });

  it("refuses a row whose breakdown its indicator does not have", async () => {
    const {quarantine} = await table("place_id,breakdown,poor\n48@2023,nông thôn,3\n");
    expect(quarantine.map(({line, message}) => [line, message])).toEqual([
      [2, expect.stringContaining("“nông thôn” không phải trục")]
    ]);
  });

  it("writes values in base units without a rounding error", async () => {
    const yaml = YAML.replace("percent", "vnd\nmult: 3").replace("poor_household_rate", "income_per_capita");
    const {observations} = await table("code,name,poor\n01,Hà Nội,6054\n48,Đà Nẵng,4.35\n", yaml);
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

  const csv = (...rows: string[]): string => ["code,name,poor", ...rows].join("\n");
  const saying = (field: string): string => YAML.replace("unit:", `${field}\nunit:`);

  /** What is wrong: the table, what is told of it, the file, its line, and the sentence. */
  const wrong: readonly [what: string, csv: string, yaml: string, file: string, line: number | null, words: RegExp][] =
    [
      [
        "three exact decimals",
        CSV.replace("1.5", "6.054"),
        YAML,
        "csv",
        2,
        /“6\.054” ở cột “Hộ nghèo” là nghìn hay phần thập phân.*decimal: "\."/
      ],
      ["a decimal comma", CSV.replace("1.5", '"1,5"'), YAML, "csv", 2, /“1,5”.*decimal: ","/],
      ["thousands marks", CSV.replace("1.5", "1.234.567"), YAML, "csv", 2, /dấu ngăn nghìn/],
      [
        "marks against what is said",
        CSV.replace("1.5", "1.5"),
        saying('decimal: ","'),
        "csv",
        2,
        /“1\.5”.*mục decimal/
      ],
      ["a zero before thousands", CSV.replace("1.5", "0.125"), saying('decimal: ","'), "csv", 2, /“0\.125”/],
      ["more digits than a number keeps", CSV.replace("1.5", "1234567890123456"), YAML, "csv", 2, /15 chữ số/],
      ["words for a number", CSV.replace("2.25", "cao"), YAML, "csv", 3, /“cao”.*không phải số/],
      ["a place of no list", CSV.replace("48", "97"), YAML, "csv", 3, /mã “97”.*“Đà Nẵng” mang mã 48/],
      ["a row of no place", csv("01,Hà Nội,1.5", ",,2"), YAML, "csv", 3, /không rõ dòng này/],
      [
        "a row of a total",
        csv("01,Hà Nội,1.5", ",Tổng cộng các nơi,2"),
        YAML,
        "csv",
        3,
        /“Tổng cộng các nơi”.*bỏ dòng này/
      ],
      ["codes of no list", CSV, YAML.replace("list: 2023\n", ""), "csv", 2, /list: 2023/],
      [
        "a list that is none",
        CSV,
        YAML.replace("list: 2023", "list: 2022"),
        "yaml",
        6,
        /“list” “2022”.*2023 hoặc 2025/
      ],
      [
        "a district with a province's code",
        csv("01,Quận Ba Đình,2"),
        YAML,
        "csv",
        2,
        /mã “01” là Thành phố Hà Nội, không phải “Quận Ba Đình”; “Quận Ba Đình” mang mã 001/
      ],
      [
        "a code of a place of one name",
        csv("866,Huyện Cao Lãnh,2"),
        YAML,
        "csv",
        2,
        /“866” là Thành phố Cao Lãnh, Đồng Tháp.*mang mã 873/
      ],
      ["a place in another than its own", csv('001,"Ba Đình, Đà Nẵng",2'), YAML, "csv", 2, /“001” là Quận Ba Đình/],
      ["a code without a name", "code,poor\n01,2\n", YAML, "csv", 2, /thêm cột name, hoặc ghi level/],
      ["a code too short for its level", "code,poor\n1,2\n", saying("level: district"), "csv", 2, /3 chữ số/],
      [
        "a place_id without its zero",
        "place_id,poor\n1@2023,2\n",
        YAML,
        "csv",
        2,
        /có phải ý là “01@2023”|01@2023, 001@2023/
      ],
      [
        "a name that several have",
        "name,poor\nPhú Tân,2\n",
        saying("level: district"),
        "csv",
        2,
        /2 nơi tên “Phú Tân”.*“Huyện Phú Tân, (?:An Giang|Cà Mau)”/
      ],
      ["a name of two levels", "name,poor\nLào Cai,2\n", YAML, "csv", 2, /“Tỉnh Lào Cai”.*level: province/],
      [
        "a name with wrong accents",
        "name,poor\nHải Đường,2\n",
        saying("level: province"),
        "csv",
        2,
        /“Hải Đường” \(có phải ý là “Tỉnh Hải Dương”\?\)/
      ],
      [
        "districts as rows of their province",
        "name,poor\nHuyện Bình Sơn,2\n",
        YAML.replace("list: 2023", "place: 51@2023"),
        "csv",
        2,
        /within: 51@2023/
      ],
      [
        "codes beside one place of all",
        CSV,
        YAML.replace("list: 2023", "list: 2023\nplace: 01@2023"),
        "csv",
        2,
        /nói hai nơi/
      ],
      ["no period", CSV, YAML.replace("period: 2018\n", ""), "csv", 2, /thời gian/],
      [
        "two periods of one figure",
        "code,name,period,poor\n01,Hà Nội,2017,1\n",
        YAML.replace("poor_household_rate", "poor_household_rate, period: 2018"),
        "csv",
        2,
        /nói hai thời gian/
      ],
      [
        "two columns of one head",
        "code,name,period,period,poor\n01,Hà Nội,2017,2018,1\n",
        YAML,
        "csv",
        1,
        /hai cột “period”/
      ],
      [
        "the same row twice",
        csv("01,Hà Nội,1.5", "48,Đà Nẵng,2", "01,Hà Nội,1.5"),
        YAML,
        "csv",
        4,
        /cùng một điều với dòng 2/
      ],
      [
        "two columns that say one thing",
        "code,name,poor,again\n01,Hà Nội,1,2\n",
        `${YAML}  again: {name: Nghèo, indicator: poor_household_rate}\n`,
        "csv",
        2,
        /hai cột của dòng này/
      ],
      [
        "two columns of one name",
        "code,name,poor,again\n01,Hà Nội,1,2\n",
        `${YAML}  again: {name: Hộ nghèo, indicator: near_poor_household_rate}\n`,
        "yaml",
        11,
        /hai cột cùng tên “Hộ nghèo”/
      ],
      ["a row too short", CSV.replace(",2.25", ""), YAML, "csv", 3, /2 ô/],
      ["an open quote", CSV.replace("Đà Nẵng", '"Đà Nẵng'), YAML, "csv", 3, /dấu ngoặc kép/],
      ["a capital in a head", CSV.replace("code", "Code"), YAML, "csv", 1, /“Code” là gì \(có phải ý là “code”\?\)/],
      ["a column that the .yaml does not know", CSV.replace("name", "ten"), YAML, "csv", 1, /“ten”/],
      ["a column that is not there", CSV.replace("poor", "parent"), YAML, "csv", 1, /“poor”/],
      ["a table without a figure", csv("01,Hà Nội,-"), YAML, "csv", null, /không có con số nào/],
      [
        "an indicator that is none",
        CSV,
        YAML.replace("poor_household_rate", "poor_houshold_rate"),
        "yaml",
        10,
        /“poor_houshold_rate” không đúng \(có phải ý là “poor_household_rate”\?\)/
      ],
      [
        "a unit that is none",
        CSV,
        YAML.replace("percent", "persent"),
        "yaml",
        8,
        /“persent” không đúng \(có phải ý là “percent”\?\)/
      ],
      [
        "a unit of another thing",
        CSV,
        YAML.replace("percent", "vnd"),
        "yaml",
        10,
        /poor_household_rate \(level\) không đo bằng vnd, mà bằng percent/
      ],
      ["no unit", CSV, YAML.replace("unit: percent\n", ""), "yaml", 9, /“Hộ nghèo” thiếu mục “unit”/],
      ["a field that is none", CSV, saying("mutl: 3"), "yaml", 8, /không có mục “mutl” \(có phải ý là “mult”\?\)/],
      [
        "a field of a column that is none",
        CSV,
        YAML.replace("name: Hộ", "nmae: Hộ"),
        "yaml",
        10,
        /không có mục “nmae” \(có phải ý là “name”\?\)/
      ],
      ["a field twice", CSV, `${YAML}list: 2025\n`, "yaml", 11, /“list” ghi hai lần/],
      ["no publisher", CSV, YAML.replace("publisher: Cơ quan Thử\n", ""), "yaml", 1, /thiếu mục “publisher”/],
      ["no columns", CSV, YAML.slice(0, YAML.indexOf("columns")), "yaml", 1, /thiếu mục “columns”/],
      ["a day that is none", CSV, YAML.replace("2020-05-01", "2020-05-32"), "yaml", 5, /“retrieved” “2020-05-32”/],
      ["an unreadable .yaml", CSV, "title: [", "yaml", 1, /không phải YAML/]
    ];
  it.each(wrong)(
    "puts a table aside for %s, with one sentence, and loses nothing else",
    async (_, csv, yaml, ending, line, words) => {
      const {documents, observations, passages, quarantine} = await read({
        "bang.csv": csv,
        "bang.yaml": yaml,
        "tot.csv": CSV,
        "tot.yaml": YAML
      });
      expect(quarantine).toMatchObject([{file: `official/bang.${ending}`, reason: "official", line}]);
      expect(quarantine[0]!.message).toMatch(words);
      expect(quarantine[0]!.message.match(/\.(?:\s|$)/g)).toHaveLength(1);
      expect(documents.map(({document_id}) => document_id)).toEqual(["tot"]);
      expect([observations.length, passages.length]).toEqual([2, 9]);
    }
  );

  it("tells all faults of both files at once, each with its line", async () => {
    const {quarantine} = await table(
      "code,name,Poor\n1,Hà Nội,1.234\n48,Đà Nẵng\n",
      saying("mutl: 3").replace("publisher", "publishr")
    );
    expect(quarantine.map(({file, message}) => [file, message])).toEqual([
      [
        "official/bang.yaml",
        "official/bang.yaml, dòng 1: bảng chính thức không dùng được: thiếu mục “publisher”; dòng 2: không có mục “publishr” (có phải ý là “publisher”?); dòng 8: không có mục “mutl” (có phải ý là “mult”?)."
      ],
      [
        "official/bang.csv",
        "official/bang.csv, dòng 1: bảng chính thức không dùng được: không thấy cột “poor” mà tệp .yaml nói tới (có phải ý là “Poor”?); dòng 1: tệp .yaml chưa nói cột “Poor” là gì (có phải ý là “poor”?); dòng 3: dòng có 2 ô, dòng đầu có 3; hãy kiểm tra dấu phẩy, và bỏ các dòng ghi chú dưới bảng."
      ]
    ]);
    const rows = await table("code,name,poor\n01,Quận Ba Đình,1.234\n48,Đà Nẵng,cao\n48,Đà Nẵng,2\n48,Đà Nẵng,2\n");
    expect(rows.quarantine[0]!.message.match(/dòng \d+: /g)).toEqual(["dòng 2: ", "dòng 2: ", "dòng 3: ", "dòng 5: "]);
    const many = await table(csv(...Array.from({length: 63}, () => "01,Hà Nội,cao")));
    expect(many.quarantine[0]!.message).toContain("và 43 lỗi nữa");
  });

  const placed = async (csv: string, yaml = YAML): Promise<(string | null)[]> => {
    const {observations, quarantine} = await table(csv, yaml);
    expect(quarantine).toEqual([]);
    return observations.map(({ref_area}) => ref_area);
  };

  it("takes a code and a name that agree, however the name is written and whatever the code has lost", async () => {
    const names = ["Hà Nội", "HÀ NỘI", "TP. Hà Nội", "Thành phố Hà Nội", "Ha Noi", "Thủ đô", "Hà Nội (*)", "1. Hà Nội"];
    for (const name of names) expect(await placed(csv(`01,${name},2`)), name).toEqual(["01@2023"]);
    expect(
      await placed(csv("1,Hà Nội,2", "1,Quận Ba Đình,3", "001,Q. Ba Đình,4").replace("\n001,Q. Ba Đình,4", ""))
    ).toEqual([...["01@2023", "001@2023"]]);
    expect(await placed(csv("66,Ðắk Lắk,1", "67,Dak Nong,2", "46,Thừa Thiên - Huế,3", "79,TP.HCM,4"))).toEqual([
      ...["66@2023", "67@2023", "46@2023", "79@2023"]
    ]);
    expect(await placed(csv("48,Đà Nẵng,1").normalize("NFD"), YAML)).toEqual(["48@2023"]);
    // Thuỷ and Thủy are one; a huyện of the year of the table is a thị xã of the list.
    expect(await placed(csv("005,Hương Thuỷ,1").replace("005", "479"))).toEqual(["479@2023"]);
    expect(await placed(csv("292,Huyện Kinh Môn,1"))).toEqual(["292@2023"]);
  });

  it("matches a table by names alone, with the parents and the level that tell them apart", async () => {
    expect(await placed("name,poor\nHà Nội,1\nTỉnh Lào Cai,2\nCả nước,3\n")).toEqual(["01@2023", "10@2023", "VN"]);
    expect(await placed("name,poor\nLào Cai,1\nHa Giang,2\n", saying("level: province"))).toEqual([
      "10@2023",
      "02@2023"
    ]);
    expect(await placed('name,poor\n"Phú Tân, An Giang",1\n"Huyện Phú Tân, Cà Mau",2\n')).toHaveLength(2);
    expect(await placed("name,parent,poor\nPhú Tân,An Giang,1\n", saying("level: district"))).toEqual(["888@2023"]);
    const within = YAML.replace("list: 2023", "within: 10@2023");
    expect(await placed("name,poor\nThành phố Lào Cai,1\nHuyện Bát Xát,2\n", within)).toEqual(["080@2023", "082@2023"]);
    expect(await placed("code,poor\n01,1\n79,2\n", saying("level: province"))).toEqual(["01@2023", "79@2023"]);
  });

  const values = async (csv: string, yaml = YAML): Promise<(number | null)[]> => {
    const {observations, quarantine} = await table(csv, yaml);
    // Invented values may jump as no real ones do.
    expect(quarantine.filter(({reason}) => reason !== "official_doubt")).toEqual([]);
    return observations.map(({obs_value}) => obs_value);
  };

  it.each([
    ["semicolons", "code;name;poor\n01;Hà Nội;1.5\n48;Đà Nẵng;2.25\n"],
    ["tabs", "code\tname\tpoor\n01\tHà Nội\t1.5\n48\tĐà Nẵng\t2.25\n"],
    ["a line that says the separator", "sep=;\r\ncode;name;poor\r\n01;Hà Nội;1.5\r\n48;Đà Nẵng;2.25\r\n"],
    ["CR line ends", CSV.replaceAll("\n", "\r")],
    ["CRLF line ends and a byte order mark", `\uFEFF${CSV.replaceAll("\n", "\r\n")}`],
    ["line breaks in quotes", 'code,"name","poor"\n01,"Hà\nNội","1.5\n"\n48,"Đà\r\nNẵng",2.25\n'],
    ["empty lines", `\n${CSV.replaceAll("\n", "\n\n")}\n,,\n`]
  ])("reads a table with %s", async (_, csv) => expect(await values(csv)).toEqual([1.5, 2.25]));

  it("reads marks in numbers by what the .yaml says", async () => {
    const rows = (...cells: string[]): string =>
      ["place_id;poor;period", ...cells.map((cell, i) => `01@2023;${cell};${2001 + i}`)].join("\n");
    const count = (decimal: string): string =>
      saying(`decimal: "${decimal}"`).replace("percent", "count").replace("poor_household_rate", "population");
    expect(await values(rows("1,5", "1.234", "1.234,25", "1.234.567", "12 345", "−3,5", "7"), count(","))).toEqual([
      ...[1.5, 1234, 1234.25, 1234567, 12345, -3.5, 7]
    ]);
    expect(await values(rows("1.5", "1.234", "1,234.25", "1,234,567", "0.125"), count("."))).toEqual([
      ...[1.5, 1.234, 1234.25, 1234567, 0.125]
    ]);
  });

  it("reads periods side by side, each from its column", async () => {
    const yaml = `${YAML.slice(0, YAML.indexOf("period"))}unit: percent\ncolumns:\n  a: {name: Năm 2017, indicator: poor_household_rate, period: 2017}\n  b: {name: Năm 2018, indicator: poor_household_rate, period: 2018}\n`;
    const {observations, quarantine} = await table("code,name,a,b\n01,Hà Nội,3,2\n", yaml);
    expect(quarantine).toEqual([]);
    expect(observations.map(({time_period, obs_value, period_end}) => [time_period, obs_value, period_end])).toEqual([
      ["2017", 3, "2017-12-31"],
      ["2018", 2, "2018-12-31"]
    ]);
  });

  it("tells apart figures of places of one name", async () => {
    const {observations} = await table("code,name,poor\n888,Phú Tân,1\n972,Phú Tân,2\n");
    expect(new Set(observations.map(({observation_id}) => observation_id)).size).toBe(2);
  });

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

  it("puts aside a table whose name can be no page's, and goes on with the rest", async () => {
    const article = {document_id: "Bai-1"} as Document;
    const names = ["Index", "a\\b", "bai-1", "bang"];
    const files = names.flatMap((name) => [
      [`${name}.csv`, CSV],
      [`${name}.yaml`, YAML]
    ]);
    const {documents, quarantine} = await read(Object.fromEntries(files) as Record<string, string>, [article]);
    expect(documents.map(({document_id}) => document_id)).toEqual(["bang"]);
    expect(quarantine.map(({file, reason}) => [file, reason])).toEqual([
      ["official/Index.csv", "page_name"],
      ["official/a\\b.csv", "page_name"],
      ["official/bai-1.csv", "page_name"]
    ]);
    for (const {message} of quarantine) expect(message).toMatch(/; hãy đổi tên tệp\.$/);
  });
});

describe("what an article says against an official table", () => {
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
  const value = (ref_area: string, time_period: string, breakdown: string | null): number | null | undefined =>
    observations.find(
      (row) => row.ref_area === ref_area && row.time_period === time_period && row.breakdown === breakdown
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
      expect(Math.abs(sum - value(place, "2018", null)!), place).toBeLessThanOrEqual(2000);
    }
    expect(value("74@2023", "2018", null)).toBe(6_823_000);
    expect(value("11@2023", "2018", null)).toBe(1_477_000);
  });
  it("have Quảng Ngãi's rate by both lines in the year of the change, and no contradiction between them", () => {
    expect(value("51@2023", "2015", null)).toBe(9.22);
    expect(value("51@2023", "2015", "basis=poverty_line_2016_2020")).toBe(15.19);
    expect(value("51@2023", "2016", "area=rural")).toBe(14.35);
    expect(markConflicts(observations).filter(({conflict_group}) => conflict_group)).toEqual([]);
  });
});

describe("parseCsv(text)", () => {
  it("reads quotes, empty cells and lines over lines, each with its place", () => {
    const text = 'a,"b ""c""\nd",\n\n e ,f,g';
    const {rows} = parseCsv(text);
    expect(rows.map(({line, cells}) => [line, cells.map(({text}) => text)])).toEqual([
      [1, ["a", 'b "c" d', ""]],
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
  it("stops at an indicator that is none, with its line", () =>
    expect(() => breaks([])).toThrow(/breaks\.yaml, dòng 4: mục “indicators” “poor_household_rate” không đúng/));
});

it("readOfficial(data) takes a region among the provinces for what it is, by its name with its kind or without", async () => {
  const {observations, quarantine} = await read({
    "a.yaml": YAML,
    "a.csv": "name,poor\nHà Nội,1.5\nVùng Tây Nguyên,2\nĐồng bằng sông Hồng,3\nĐBSCL,4\n"
  });
  expect(quarantine).toEqual([]);
  expect(observations.map(({ref_area, ref_area_path, obs_value}) => [ref_area, ref_area_path, obs_value])).toEqual([
    ["01@2023", ["Hà Nội"], 1.5],
    ["R4@2023", [], 2],
    ["R1@2023", [], 3],
    ["R6@2023", [], 4]
  ]);
});
