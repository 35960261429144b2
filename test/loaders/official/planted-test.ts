import {readFileSync} from "node:fs";
import {csvFormatRows, csvParseRows} from "d3";
import {describe, expect, it} from "vitest";
import {breaks} from "../../../loaders/indicator/breaks.js";
import {indicators} from "../../../loaders/indicator/list.js";
import {doubtsBetween} from "../../../loaders/official/doubtful.js";
import {parseSidecar} from "../../../loaders/official/sidecar.js";
import {parseTable, type OfficialTable} from "../../../loaders/official/table.js";
import {vocabularyOf} from "../../../loaders/official/vocabulary.js";
import {added} from "../../../loaders/places/added.js";
import {places} from "../../../loaders/places/list.js";

const list = indicators();
const known = vocabularyOf({places: places(), aliases: added().aliases, indicators: list, breaks: breaks(list)});
const OWN = new URL("../../../data/official/", import.meta.url);

type Rows = string[][];

const read = (name: string, rows: Rows): OfficialTable => {
  const sidecar = parseSidecar(readFileSync(new URL(`${name}.yaml`, OWN), "utf8"), known);
  return parseTable({kind: "table", file: `${name}.csv`, bytes: Buffer.from(csvFormatRows(rows)), sidecar, known})!;
};

const rowsOf = (name: string): Rows => csvParseRows(readFileSync(new URL(`${name}.csv`, OWN), "utf8"));
const said = ({doubts}: OfficialTable): string[] => doubts.map(({said: [vi]}) => vi);
const at = (rows: Rows, name: string): number => rows.findIndex((row) => row[1] === name);
const column = ([heads]: Rows, head: string): number => heads!.indexOf(head);

/** What a copy with an error says that the table itself does not. */
function found(name: string, plant: (rows: Rows) => void): string[] {
  const [rows, copy] = [rowsOf(name), rowsOf(name)];
  plant(copy);
  const before = new Set(said(read(name, rows)));
  return said(read(name, copy)).filter((words) => !before.has(words));
}

/** Two provinces that trade their figures, those of one column or of all. */
const swap =
  (a: string, b: string, head?: string) =>
  (rows: Rows): void => {
    const [i, j, from] = [at(rows, a), at(rows, b), head ? column(rows, head) : 2];
    const many = head ? 1 : rows[0]!.length;
    const [ofA, ofB] = [rows[i]!.slice(from, from + many), rows[j]!.slice(from, from + many)];
    rows[i]!.splice(from, ofB.length, ...ofB);
    rows[j]!.splice(from, ofA.length, ...ofA);
  };

/** The cells of a column one row down, from a place on. */
const down =
  (head: string, first: string) =>
  (rows: Rows): void => {
    for (let i = rows.length - 1; i > at(rows, first); --i)
      rows[i]![column(rows, head)] = rows[i - 1]![column(rows, head)]!;
  };

/** All columns one to the right, from one on. */
const right =
  (head: string) =>
  (rows: Rows): void => {
    const from = column(rows, head);
    for (const row of rows.slice(1)) row.splice(from, row.length - from, row[from]!, ...row.slice(from, -1));
  };

const thousandth = (cell: string): string => (cell ? String(Number(cell) / 1000) : "");

/** The figures of a column of thousands, or one of them, taken for decimals. */
const decimals =
  (head: string, place?: string) =>
  (rows: Rows): void => {
    const from = column(rows, head);
    for (const row of place ? [rows[at(rows, place)]!] : rows.slice(1)) row[from] = thousandth(row[from]!);
  };

const without =
  (place: string) =>
  (rows: Rows): void =>
    void rows.splice(at(rows, place), 1);

describe("an error planted in a copy of a table of the project", () => {
  it.each<[string, string, (rows: Rows) => void, RegExp]>([
    [
      "two rows trade a year",
      "san-luong-lua-63-tinh-1995-2016",
      swap("Tỉnh Thái Bình", "Tỉnh Sơn La", "2005"),
      /Thái Bình” 2005/
    ],
    [
      "two rows trade the last year",
      "dien-tich-lua-63-tinh-1995-2016",
      swap("Tỉnh Thái Bình", "Tỉnh Sơn La", "Sơ bộ 2016"),
      /Vùng Đồng bằng sông Hồng” 2016: các tỉnh của vùng cộng lại/
    ],
    [
      "two rows trade all years",
      "bac-si-63-tinh-2002-2016",
      swap("Tỉnh Thanh Hóa", "Tỉnh Bắc Kạn"),
      /Vùng Trung du và miền núi phía Bắc” 2016: các tỉnh của vùng cộng lại/
    ],
    [
      "two rows trade parts",
      "thu-nhap-theo-nguon-63-tinh-2010-2014",
      swap("Thành phố Hà Nội", "Tỉnh Hà Giang", "Thu khác 2014"),
      /Thành phố Hà Nội” 2014: .*“Thu khác 2014” cộng lại/
    ],
    [
      "a column is shifted down",
      "grdp-binh-quan-63-tinh-2018-2025",
      down("2023", "Tỉnh Sơn La"),
      /2023: từ .* khớp với dòng trên của năm trước/
    ],
    ["a column is shifted down where years are uneven", "hdi-63-tinh-2018-2022", down("2021", "Tỉnh Hà Giang"), /2021/],
    [
      "columns are shifted to the right",
      "gia-cam-63-tinh-2000-2016",
      right("2008"),
      /2009: gần như mọi dòng ghi đúng số của 2008/
    ],
    [
      "columns of several things are shifted",
      "hoc-sinh-pho-thong-63-tinh-2002-2019",
      right("Chung 2012"),
      /2013: gần như mọi dòng ghi đúng số của 2012/
    ],
    [
      "a column stands at another year",
      "san-luong-lua-63-tinh-1995-2016",
      (rows) => {
        const [a, b] = [column(rows, "1997"), column(rows, "2012")];
        for (const row of rows.slice(1)) [row[a], row[b]] = [row[b]!, row[a]!];
      },
      /1997: số của phần lớn các nơi lệch hẳn|1997: .* giữa/
    ],
    [
      "thousands are decimals in one cell",
      "dan-so-63-tinh-2022-2024",
      decimals("Dân số 2023", "Tỉnh Nghệ An"),
      /Tỉnh Nghệ An” 2023/
    ],
    [
      "thousands are decimals in the last year",
      "doanh-nghiep-63-tinh-2017-2019",
      decimals("2019", "Tỉnh Nghệ An"),
      /2019: các tỉnh cộng lại/
    ],
    [
      "thousands are decimals in a column",
      "giuong-benh-63-tinh-2002-2016",
      decimals("Tổng số 2010"),
      /Tỉnh Hà Giang” 2010: .* có lẽ khác đơn vị/
    ],
    ["a province is missing", "pci-63-tinh-2005-2019", without("Tỉnh Kon Tum"), /^không có dòng của Kon Tum$/],
    [
      "a province is missing beside its region",
      "ban-le-63-tinh-1995-2016",
      without("Tỉnh Kon Tum"),
      /^không có dòng của Kon Tum$/
    ],
    [
      "another place is first",
      "pci-63-tinh-2005-2019",
      swap("Tỉnh Quảng Ninh", "Tỉnh Bắc Kạn", "2019"),
      /^2019: đứng đầu bảng là .*nơi công bố nói là Quảng Ninh/
    ]
  ])("is found where %s (%s)", (_, name, plant, words) => {
    expect(found(name, plant)).toEqual(expect.arrayContaining([expect.stringMatching(words)]));
  });

  it.each([
    ["grdp-binh-quan-63-tinh-2018-2025", "Thành phố Hà Nội", "Tỉnh Hà Giang"],
    ["ho-ngheo-da-chieu-63-tinh-2016-2024", "Tỉnh Thanh Hóa", "Tỉnh Sơn La"],
    ["thu-nhap-63-tinh-2023", "Tỉnh Bình Dương", "Tỉnh Nghệ An"]
  ])("is found in %s where %s and %s trade all rates, by how many live there", (name, a, b) => {
    const people = read("dan-so-63-tinh-2022-2024", rowsOf("dan-so-63-tinh-2022-2024")).observations;
    const [rows, copy] = [rowsOf(name), rowsOf(name)];
    swap(a, b)(copy);
    const doubts = (table: Rows): string[] =>
      doubtsBetween([...people, ...read(name, table).observations], known).map(({said: [vi]}) => vi);
    expect(doubts(rows)).toEqual([]);
    expect(doubts(copy)).toContainEqual(expect.stringMatching(/các tỉnh của vùng bình quân theo dân số là/));
  });
});
