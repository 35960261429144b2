import {describe, expect, it} from "vitest";
import {breaks} from "../../../loaders/indicator/breaks.js";
import {indicators} from "../../../loaders/indicator/list.js";
import {doubtsBetween} from "../../../loaders/official/doubtful.js";
import {csvOf} from "../../../loaders/official/open.js";
import {parseSidecar} from "../../../loaders/official/sidecar.js";
import {parseTable, type OfficialTable} from "../../../loaders/official/table.js";
import {vocabularyOf} from "../../../loaders/official/vocabulary.js";
import {added} from "../../../loaders/places/added.js";
import {places} from "../../../loaders/places/list.js";

const list = indicators();
const known = vocabularyOf({places: places(), aliases: added().aliases, indicators: list, breaks: breaks(list)});
const provinces = places().filter(({level, place_id}) => level === "province" && /^\d\d@2023$/.test(place_id));
const YEARS = [2012, 2013, 2014, 2015, 2016, 2017, 2018];

/** An invented table: 63 provinces with a value each that grows a little every year, and their sum. */
function invented(): string[][] {
  const rows = provinces.map(({name}, i) => [
    name,
    ...YEARS.map((_, year) => String(900 + ((i * 37) % 63) * 150 + year * 5))
  ]);
  const sums = YEARS.map((_, year) => String(rows.reduce((sum, row) => sum + Number(row[year + 1]), 0)));
  return [["Tỉnh", ...YEARS.map(String)], ["CẢ NƯỚC", ...sums], ...rows];
}

const rowOf = (rows: readonly string[][], name: string): number => rows.findIndex(([first]) => first === name);

function read(rows: readonly string[][], measured = "indicator: marriages_count\nunit: count\n"): OfficialTable {
  const about =
    "title: Bảng\npublisher: Cơ quan\ntable: Biểu\nlicence: không nêu\nretrieved: 2020-05-01\nlist: 2023\nlevel: province\n";
  const sidecar = parseSidecar(about + measured, known);
  return parseTable({kind: "table", file: "bang.csv", bytes: Buffer.from(csvOf(rows)), sidecar, known})!;
}

const said = (table: OfficialTable): string[] => table.doubts.map(({said}) => said[0]);
const weak = ({observations}: OfficialTable): string[] =>
  observations.filter(({grade}) => grade === "B").map(({row_head, time_period}) => `${row_head} ${time_period}`);

describe("doubtsOf(table)", () => {
  it("has none of a table in which all agrees", () => {
    const table = read(invented());
    expect(said(table)).toEqual([]);
    expect(new Set(table.observations.map(({grade, review}) => `${grade} ${review}`))).toEqual(new Set(["A accepted"]));
  });

  it("finds two rows that change places for a year, and does not accept their figures", () => {
    const rows = invented();
    const [a, b] = [rowOf(rows, "Hà Giang"), rowOf(rows, "Cà Mau")];
    [rows[a]![4], rows[b]![4]] = [rows[b]![4]!, rows[a]![4]!];
    expect(weak(read(rows)).sort()).toEqual(["Cà Mau 2015", "Hà Giang 2015"]);
  });

  it("finds a figure that is written in another unit than its other years, at the end as in the middle", () => {
    const rows = invented();
    const [a, b] = [rowOf(rows, "Hà Giang"), rowOf(rows, "Cà Mau")];
    rows[a]![7] = String(Number(rows[a]![7]) * 1000);
    rows[b]![3] = String(Number(rows[b]![3]) / 1000);
    const table = read(rows);
    expect(said(table).filter((words) => words.includes("có lẽ khác đơn vị"))).toHaveLength(2);
    expect(weak(table)).toEqual(expect.arrayContaining([`Hà Giang 2018`, `Cà Mau 2014`]));
  });

  it("finds a column whose rows are shifted by one from a place on", () => {
    const rows = invented();
    const from = rowOf(rows, "Sơn La");
    for (let i = from + 8; i > from; --i) rows[i]![7] = String(Number(rows[i - 1]![6]) + 5);
    const table = read(rows);
    expect(said(table).join()).toContain("khớp với dòng trên của năm trước, có lẽ bị lệch dòng");
    expect(weak(table)).toContain(`${rows[from + 4]![0]} 2018`);
    expect(weak(table)).not.toContain(`${rows[from + 20]![0]} 2018`);
  });

  it("finds thousands that were taken for decimals", () => {
    const rows = invented();
    const at = rowOf(rows, "Nghệ An");
    rows[at]![3] = String(Number(rows[at]![3]) / 1000);
    const table = read(rows, 'indicator: marriages_count\nunit: count\ndecimal: "."\n');
    expect(weak(table)).toContain("Nghệ An 2014");
    expect(said(table).join()).toContain("“Nghệ An” 2014");
  });

  it("finds a province that is missing", () => {
    const rows = invented();
    rows.splice(rowOf(rows, "Kon Tum"), 1);
    expect(said(read(rows))).toEqual(["không có dòng của Kon Tum"]);
  });

  it("finds a row of the country that is not the sum of its provinces", () => {
    const rows = invented();
    rows[1]![2] = String(Number(rows[1]![2]) * 1.02);
    const table = read(rows);
    expect(said(table)).toEqual([expect.stringMatching(/^2013: các tỉnh cộng lại là .* dòng cả nước ghi/)]);
    expect(weak(table)).toEqual(["CẢ NƯỚC 2013"]);
  });

  it("finds a region that is not the sum of its provinces, where the others are", () => {
    const region = (id: string): string[] => {
      const own = new Set(
        [...known.regionOf].flatMap(([place, of]) => (of === id ? [known.places.get(place)!.name] : []))
      );
      const rows = invented().filter(([name]) => own.has(name!));
      return YEARS.map((_, year) => String(rows.reduce((sum, row) => sum + Number(row[year + 1]), 0)));
    };
    const ids = [1, 2, 3, 4, 5, 6].map((n) => `R${n}@2023`);
    const rows = [...invented(), ...ids.map((id) => [known.places.get(id)!.full_name, ...region(id)])];
    expect(said(read(rows))).toEqual([]);
    rows.at(-1)![4] = String(Number(rows.at(-1)![4]) * 1.1);
    expect(said(read(rows))).toEqual([
      expect.stringMatching(/^“Vùng Đồng bằng sông Cửu Long” 2015: các tỉnh của vùng cộng lại là .*, dòng này ghi/)
    ]);
  });

  it("finds parts that are not the whole where nearly all are, and parts of a law that few keep are none", () => {
    const heads = [
      "Tỉnh",
      ...["Chung", "Thành thị", "Nông thôn"].flatMap((part) => YEARS.map((year) => `${part} ${year}`))
    ];
    const rows = invented()
      .slice(2)
      .map(([name, ...cells]) => [
        name!,
        ...cells,
        ...cells.map((cell) => String(Number(cell) - 300)),
        ...cells.map(() => "300")
      ]);
    const measured = `columns:
  Chung: {name: Chung, indicator: population, unit: count}
  Thành thị: {name: Thành thị, indicator: population, unit: count, breakdown: area=urban}
  Nông thôn: {name: Nông thôn, indicator: population, unit: count, breakdown: area=rural}
`;
    expect(said(read([heads, ...rows], measured))).toEqual([]);
    rows[5]![heads.indexOf("Nông thôn 2016")] = "900";
    const table = read([heads, ...rows], measured);
    expect(said(table)).toContainEqual(
      expect.stringMatching(/^“.*” 2016: “Thành thị 2016”, “Nông thôn 2016” cộng lại là .*, dòng này ghi/)
    );
    expect(weak(table)).toHaveLength(3);
    for (const row of rows) for (const year of YEARS.slice(1)) row[heads.indexOf(`Nông thôn ${year}`)] = "900";
    expect(said(read([heads, ...rows], measured)).join()).not.toContain("cộng lại");
  });

  it("finds where one table goes on with what another tells of, in thousands that are decimals", () => {
    const [rows, later] = [invented(), invented()];
    later[0] = later[0]!.map((head, i) => (i ? String(Number(head) + YEARS.length) : head));
    const at = rowOf(later, "Nghệ An");
    later[at]!.forEach((cell, i) => i && (later[at]![i] = String(Number(cell) / 1000)));
    later.splice(1, 1);
    const all = [read(rows), read(later, 'indicator: marriages_count\nunit: count\ndecimal: "."\n')].flatMap(
      ({observations, document}, i) => observations.map((row) => ({...row, document_id: `${document.document_id}${i}`}))
    );
    expect(said(read(later, 'indicator: marriages_count\nunit: count\ndecimal: "."\n'))).toEqual([]);
    expect(doubtsBetween(all, known).map(({said: [vi]}) => vi)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^“Nghệ An” 20\d\d: .*có lẽ khác đơn vị$/)])
    );
  });

  it("knows the winners of indices that there are, each a province", () => {
    expect(known.winners.length).toBeGreaterThan(20);
    for (const {indicator, place} of known.winners) {
      expect(known.indicators.has(indicator)).toBe(true);
      expect(known.places.get(place)?.level).toBe("province");
    }
  });

  it("finds a rate of the country that no province reaches", () => {
    const rows = invented().map((row, i) => (i ? row.map((cell, x) => (x ? String(Number(cell) / 1000) : cell)) : row));
    const table = read(rows, 'indicator: unemployment_rate\nunit: percent\ndecimal: "."\n');
    expect(said(table)).toHaveLength(YEARS.length);
    expect(said(table)[0]).toContain("ngoài khoảng của mọi tỉnh");
  });
});
