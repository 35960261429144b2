import XLSX from "@e965/xlsx";
import {mkdir, mkdtemp, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {breaks} from "../../../loaders/indicator/breaks.js";
import {indicators} from "../../../loaders/indicator/list.js";
import {readHead} from "../../../loaders/official/head.js";
import {decimalOf} from "../../../loaders/official/number.js";
import {readOfficial, type Official} from "../../../loaders/official/official.js";
import {added} from "../../../loaders/places/added.js";
import {places} from "../../../loaders/places/list.js";

const lists = {
  ...{places: places(), aliases: added().aliases, indicators: indicators(), breaks: breaks(indicators())},
  documents: []
};

const about = (fields: string): string => `title: Bảng thử
publisher: Cơ quan Thử
table: Biểu 1
licence: không nêu
retrieved: 2020-05-01
list: 2023
level: province
${fields}`;
const RATE = about("indicator: unemployment_rate\nunit: percent\n");

async function read(name: string, bytes: string | Uint8Array, yaml = RATE): Promise<Official> {
  const data = await mkdtemp(join(tmpdir(), "thuoc-do-"));
  await mkdir(join(data, "official"));
  await writeFile(join(data, "official", name), bytes);
  await writeFile(join(data, "official", name.replace(/[^.]*$/, "yaml")), yaml);
  return readOfficial(data, lists);
}

const cellsOf = ({observations, quarantine}: Official): unknown[] => {
  expect(quarantine).toEqual([]);
  return observations.map(({ref_area, time_period, obs_value, obs_status}) =>
    [ref_area, time_period, obs_value, obs_status].join(" ")
  );
};

function workbook(sheets: Record<string, (string | number)[][]>, merges: Record<string, string[]> = {}): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = XLSX.utils.aoa_to_sheet(rows);
    sheet["!merges"] = (merges[name] ?? []).map((range) => XLSX.utils.decode_range(range));
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  return XLSX.write(book, {type: "buffer", bookType: "xlsx"}) as Uint8Array;
}

const YEARS = `"Unemployment by province, by Cities and Year"

"Cities, provincies";"2006";"Prel. 2007";"Est.2008"
" WHOLE  COUNTRY";1.5;1.6;1.7
"Ðồng bằng sông Hồng";2.5;..;-
"Ha Tay";3.25;3.5;..
"Thua Thien-Hue";4.5;…;4.75
"TP.Hồ Chí Minh";5.5;5.5;5.5
"Bình Dinh";6.5;6.5;6.5
"Không xác định";9.5;9.5;9.5
"(*) Invented."
`;

describe("readOfficial(data) of a table as an office saves it", () => {
  it("finds heads below a title, years in them with how sure they are, and every row's place", async () => {
    const {observations, quarantine, documents, passages} = await read("bang.csv", YEARS);
    expect(
      observations.map(({ref_area, time_period, obs_value, obs_status}) => [
        ref_area,
        time_period,
        obs_value,
        obs_status
      ])
    ).toEqual([
      ["VN", "2006", 1.5, "A"],
      ["VN", "2007", 1.6, "P"],
      ["VN", "2008", 1.7, "E"],
      ["R1@2023", "2006", 2.5, "A"],
      ["ha-tay@2008", "2006", 3.25, "A"],
      ["ha-tay@2008", "2007", 3.5, "P"],
      ["46@2023", "2006", 4.5, "A"],
      ["46@2023", "2008", 4.75, "E"],
      ...["2006 A", "2007 P", "2008 E"].map((each) => ["79@2023", each.slice(0, 4), 5.5, each.slice(5)]),
      ...["2006 A", "2007 P", "2008 E"].map((each) => ["52@2023", each.slice(0, 4), 6.5, each.slice(5)])
    ]);
    expect(observations[1]).toMatchObject({row_head: "WHOLE COUNTRY", column_head: "Prel. 2007", review: "accepted"});
    expect(quarantine.map(({file, reason, message}) => [file, reason, message])).toEqual([
      ["official/bang.csv", "part_unread", expect.stringContaining("dòng “Không xác định” (không phải một địa phương)")]
    ]);
    for (const {figure_start, figure_end, obs_value} of observations)
      expect(documents[0]!.text.slice(figure_start, figure_end)).toBe(String(obs_value));
    expect(passages.filter(({role}) => role === "column").map(({text}) => text)).toContain("Est.2008");
    expect(passages.at(-1)!.text).toBe("(*) Invented.");
  });

  it("takes measures and years in one head, whatever their order, by what the sidecar says of each measure", async () => {
    const yaml = about(`unit: count
mult: 3
columns:
  Tổng số: {indicator: population}
  Nông thôn: {indicator: population, breakdown: area=rural}
left:
  - {column: Nam, why: phần còn lại}
`);
    const csv =
      "Tỉnh,Tổng số Sơ bộ 2019,2018 Tổng số,Nông thôn 2018,Nam 2018,Nam 2019\nHà Nội,8093.9,7914.5,3999.1,1,2\n";
    const {observations, quarantine} = await read("bang.csv", csv, yaml);
    expect(
      observations.map(({time_period, breakdown, obs_value, obs_status}) => [
        time_period,
        breakdown,
        obs_value,
        obs_status
      ])
    ).toEqual([
      ["2019", null, 8093900, "P"],
      ["2018", null, 7914500, "A"],
      ["2018", "area=rural", 3999100, "A"]
    ]);
    expect(quarantine[0]!.message).toContain("cột “Nam 2018” và 1 cột như thế (phần còn lại)");
  });

  it("reads the sheet that is said of a workbook, its heads merged over rows and columns, and no numbering below them", async () => {
    const rows = [
      ["BỘ THỬ", "", "", "", "Biểu 9"],
      ["BẢNG THU, CHI"],
      ["", "", "", "", "Đơn vị: Triệu đồng"],
      ["STT", "TỈNH, THÀNH PHỐ", "QUYẾT TOÁN", "", 1000],
      ["", "", "THU", "CHI"],
      ["A", "B", "1=2+3", "2"],
      ["I", "ĐỒNG BẰNG SÔNG HỒNG", 30.5, 40],
      [1, " HÀ NỘI", 1234567.125, 2.154]
    ];
    const sheets = workbook(
      {
        Cũ: [
          ["x", "y"],
          ["z", 1]
        ],
        M09: rows
      },
      {M09: ["A4:A5", "B4:B5", "C4:D4"]}
    );
    const yaml = about(`sheet: M09
period: 2014
unit: vnd
mult: 6
keys: {name: "TỈNH, THÀNH PHỐ"}
columns:
  QUYẾT TOÁN THU: {indicator: state_budget_revenue}
  QUYẾT TOÁN CHI: {indicator: state_budget_expenditure}
left:
  - {column: "1000", why: số gõ ngoài bảng}
`);
    const {observations, quarantine: left} = await read("bang.xlsx", sheets, yaml);
    expect(left.map(({message}) => message)).toEqual([expect.stringContaining("cột “1000” (số gõ ngoài bảng)")]);
    expect(observations.map(({ref_area, indicator, obs_value}) => [ref_area, indicator, obs_value])).toEqual([
      ["R1@2023", "state_budget_revenue", 30500000],
      ["R1@2023", "state_budget_expenditure", 40000000],
      ["01@2023", "state_budget_revenue", 1234567125000],
      ["01@2023", "state_budget_expenditure", 2154000]
    ]);
    const {quarantine} = await read("bang.xlsx", sheets, RATE);
    expect(quarantine[0]!.message).toContain("hãy ghi sheet trong tệp .yaml, một trong: “Cũ”, “M09”");
  });

  it("fills a head to the right where it is over several columns and nothing is merged", async () => {
    const sheet = workbook({
      T: [["Thu nhập"], [""], ["", "Sơ bộ 2023", ""], ["", "Chung", "Nhóm 1"], ["Hà Nội", 6869, 2196]]
    });
    const yaml = about(`unit: vnd
mult: 3
columns: {Chung: {indicator: income_per_capita}}
left: [{column: Nhóm 1, why: chưa có mã}]
`);
    const {observations, quarantine} = await read("bang.xlsx", sheet, yaml);
    expect(quarantine.map(({message}) => message)).toEqual([
      expect.stringContaining("cột “Sơ bộ 2023 Nhóm 1” (chưa có mã)")
    ]);
    expect(observations).toMatchObject([
      {time_period: "2023", obs_status: "P", column_head: "Sơ bộ 2023 Chung", obs_value: 6869000}
    ]);
  });

  it("takes a first row of one figure over and over for what it is", async () => {
    const years = [2010, 2011, 2012, 2013, 2014, 2015];
    const csv = `Tỉnh,${years.join(",")}\nHà Nội,${years.map(() => "100.00").join(",")}\n`;
    expect((await read("bang.csv", csv)).observations).toHaveLength(6);
  });

  it("reads JSON-stat, places down and all else across", async () => {
    const set = {
      id: ["Năm", "Tỉnh"],
      size: [2, 2],
      role: {geo: ["Tỉnh"]},
      dimension: {
        Năm: {category: {index: ["a", "b"], label: {a: "2017", b: "Sơ bộ 2018"}}},
        Tỉnh: {label: "Tỉnh", category: {index: {"01": 0, "48": 1}, label: {"01": "Hà Nội", "48": "Đà Nẵng"}}}
      },
      value: [1, 2, 3, null]
    };
    expect(cellsOf(await read("bang.json", JSON.stringify(set)))).toEqual([
      "01@2023 2017 1 A",
      "01@2023 2018 3 P",
      "48@2023 2017 2 A"
    ]);
    const {quarantine} = await read("bang.json", '{"a": 1}');
    expect(quarantine[0]!.message).toContain("không phải JSON-stat");
  });

  it.each([
    ["UTF-16", Buffer.from("\uFEFFTỉnh\t2018\nĐà Nẵng\t1.5\n", "utf16le")],
    ["Windows-1252 without Vietnamese", Buffer.from("Province;2018\nDa Nang;1.5\nHa Noi \xa0;\x85\n", "latin1")],
    ["TCVN3", Buffer.from("TØnh;2018\n§\xb5 N\xbdng;1.5\n", "latin1")],
    ["CR line ends", Buffer.from("Tỉnh,2018\rĐà Nẵng,1.5\r")]
  ])("reads %s", async (_, bytes) => expect(cellsOf(await read("bang.csv", bytes))).toEqual(["48@2023 2018 1.5 A"]));

  it("reads the mark before decimals out of a column, and refuses what may be thousands whose zeros are lost", async () => {
    expect(cellsOf(await read("bang.csv", 'Tỉnh;2018\nHà Nội;"1,5"\nĐà Nẵng;"12,75"\n'))).toEqual([
      ...["01@2023 2018 1.5 A", "48@2023 2018 12.75 A"]
    ]);
    const yaml = about("indicator: districts_count\nunit: count\n");
    const {quarantine, observations} = await read(
      "bang.csv",
      "Tỉnh,2018\nHà Nội,2.154\nĐà Nẵng,288\nHải Phòng,1.29\n",
      yaml
    );
    expect(observations).toEqual([]);
    expect(quarantine[0]!.message).toContain("“2.154” ở cột “2018” là nghìn hay phần thập phân thì không rõ");
  });

  it.each([
    [
      "a unit that the head says otherwise",
      "Tỉnh,2018 (Nghìn người)\nHà Nội,5\n",
      RATE,
      /đầu cột “2018 \(Nghìn người\)” ghi đơn vị count, mult 3/
    ],
    ["a head with words of its own", "Tỉnh,2018,Ghi chép 2018\nHà Nội,5,6\n", RATE, /“Ghi chép 2018” là gì/],
    ["a row that is no place", "Tỉnh,2018\nHà Nội,5\nTổng các xã,6\n", RATE, /“Tổng các xã”/],
    ["a figure without a head", "Tỉnh,2018\nHà Nội,5,6\n", RATE, /dòng có 3 ô/]
  ])("refuses %s, whole", async (_, csv, yaml, words) => {
    const {observations, quarantine} = await read("bang.csv", csv, yaml);
    expect(observations).toEqual([]);
    expect(quarantine.map(({message}) => message).join()).toMatch(words);
  });

  it("leaves rows and cells that the sidecar names, each with its line, and reads names by its list of them", async () => {
    const yaml = `${RATE}names: {P01: Hà Nội}
left:
  - {row: Đà Nẵng, why: sai}
  - {row: Cao Bằng, column: "2018", why: lệch}
`;
    const csv = "Tỉnh,2017,2018\nP01,1.5,2.5\nĐà Nẵng,3.5,4.5\nCao Bằng,5.5,6.5\n";
    const {observations, quarantine} = await read("bang.csv", csv, yaml);
    expect(observations.map(({ref_area, obs_value}) => [ref_area, obs_value])).toEqual([
      ...[
        ["01@2023", 1.5],
        ["01@2023", 2.5],
        ["04@2023", 5.5]
      ]
    ]);
    expect(quarantine[0]!.message).toContain("dòng “Đà Nẵng” (sai); dòng 4: ô “Cao Bằng”, “2018” (lệch)");
  });
});

it.each([
  ["Tổng số Sơ bộ 2019", "Tổng số", "2019", "P"],
  ["2010 (**) Proportion (%)", "Proportion", "2010", null],
  ["X2008", "", "2008", null],
  ["Pre.2016", "", "2016", "P"],
  ["Ước 2025", "", "2025", "E"],
  ["2001-2002", "", "2001/2002", null],
  ["Tháng 6 năm 2018", "", "2018-06", null],
  ["area_2006", "area", "2006", null],
  ["Nhóm 5", "Nhóm 5", null, null]
])("readHead(%j) tells its words from its time", (head, words, period, status) =>
  expect(readHead(head)).toMatchObject({words, period, status})
);

it.each([
  [[], null],
  [["1.5", "2"], "."],
  [["1,5", "2"], ","],
  [["1.234.567"], ","],
  [["0.812", "1.2"], "."],
  [["1234.567"], "."],
  [["1.234", "2.345"], null],
  [["1.234", "1.2"], null],
  [["1.5", "1,5"], null],
  [["1.234,5"], ","]
] as const)("decimalOf(%j) is %j", (cells, mark) => expect(decimalOf(cells)).toBe(mark));
