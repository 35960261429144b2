import "../../page.js";
import type {DuckDBConnection} from "@duckdb/node-api";
import {beforeAll, expect, it} from "vitest";
import type {Figure} from "../../../src/rows/figure.js";
import type {Row} from "../../../src/engine/answers.js";
import {congresses} from "../../../src/views/theme/congresses.js";
import {newRural} from "../../../src/views/theme/new-rural.js";
import {shareIn, type ShareRow} from "../../../src/views/theme/share.js";
import {countsOf, figuresOf} from "../../../src/views/theme/questions.js";
import {titleBy, type TitleRule} from "../../../src/views/theme/title.js";
import {CO_DO, figure, QUANG_NAM, THOI_LAI, TU_CUONG} from "../../figures.js";
import {openDuckDB} from "../../duckdb.js";

const HELD = "party_congress_held_district_committees";
const MANY = 400;

let connection: DuckDBConnection;
const ask = async (sql: string): Promise<Row[]> =>
  (await connection.runAndReadAll(sql)).getRowObjectsJS() as unknown as Row[];

/** Four figures an article, an article a day; the last hundred are of an official table. */
beforeAll(async () => {
  connection = await openDuckDB();
  await connection.run(`CREATE TABLE figures AS SELECT
  'o' || i AS observation_id,
  'd' || printf('%04d', i // 4) AS document_id,
  '${HELD}' AS indicator,
  i || '@2023' AS ref_area,
  ['Tỉnh ' || i] AS ref_area_path,
  '2020' AS time_period,
  CAST(DATE '2010-01-01' + CAST(i // 4 AS INTEGER) AS VARCHAR) AS period_end,
  CAST(DATE '2010-01-01' + CAST(i // 4 AS INTEGER) AS VARCHAR) AS as_of,
  0 AS quote_start, i AS figure_start, 'Câu ' || i AS quote,
  CASE WHEN i < 300 THEN 'article' ELSE 'official' END AS source_kind
FROM range(${MANY}) r(i)`);
});

it("figuresOf(codes, {}) asks for the newest, and countsOf(codes, {}) counts them all by source", async () => {
  const rows = await ask(figuresOf([HELD], {}));
  expect(rows.length).toBe(160);
  expect([rows[0]!["document_id"], rows.at(-1)!["document_id"]]).toEqual(["d0099", "d0060"]);
  expect(await ask(countsOf([HELD], {}))).toEqual([
    {indicator: HELD, source_kind: "article", figures: 300},
    {indicator: HELD, source_kind: "official", figures: 100}
  ]);
});

it("shareIn(answers) says of how many the drawn ones are, of those asked for alone, and nothing where they are all", () => {
  const counts = [
    {indicator: "a", source_kind: "article", figures: 1300},
    {indicator: "a", source_kind: "official", figures: 2},
    {indicator: "b", source_kind: "article", figures: 7}
  ] satisfies ShareRow[];
  const shareOf = shareIn({counts: counts as unknown as Row[]});
  const drawn = (count: number): Figure[] => Array.from({length: count}, () => figure());
  expect(shareOf(drawn(160), ["a"])).toBe("theo 160 con số mới nhất trong 1.302");
  expect(shareOf(drawn(160), ["a", "b"], "article")).toBe("theo 160 con số mới nhất trong 1.307");
  expect(shareOf(drawn(2), ["a"], "official")).toBeNull();
  expect(shareOf(drawn(7), ["b"])).toBeNull();
});

it("titleBy(rules, known, share) says by how much it speaks of all, and of one alone nothing more", () => {
  const rules: TitleRule<number>[] = [
    {name: "many", ofAll: true, say: (count) => (count > 1 ? `${count} nơi` : undefined)},
    {name: "one", say: () => "Một nơi"}
  ];
  expect(titleBy(rules, 3, "theo 160 con số")).toBe("3 nơi, theo 160 con số");
  expect(titleBy(rules, 3, null)).toBe("3 nơi");
  expect(titleBy(rules, 1, "theo 160 con số")).toBe("Một nơi");
});

const PLACES = [CO_DO, THOI_LAI, QUANG_NAM, TU_CUONG];

/** The page of congresses of four places, of which one has held all of its congresses. */
function congressPage(figures: number, term = "2020-2025"): HTMLElement {
  const held = PLACES.map((place, i) => ({
    ...figure({...place, indicator: HELD, unit_measure: "count", obs_value: 7 + i, numerator: 7 + i, denominator: 10}),
    ...{term, term_told: true, document_id: `d${i}`}
  }));
  const counts = [{indicator: HELD, source_kind: "article", figures}];
  return congresses.draw({held, counts} as unknown as Record<string, Row[]>, {params: {}, root: "./"}) as HTMLElement;
}

const wordsOf = (element: Element | null): string => element?.textContent?.replace(/\s+/g, " ").trim() ?? "";

it("a page that draws some of its figures says how many of how many, in all that counts", () => {
  const page = congressPage(MANY);
  const share = "theo 4 con số mới nhất trong 400";
  expect(wordsOf(page.querySelector("h1"))).toBe(
    `Nhiệm kỳ 2020–2025: 1 trong 4 nơi có số đã đại hội xong hết, ${share}`
  );
  expect(wordsOf(page.querySelector("p.muted"))).toContain("Có 400 con số về việc này; trang chỉ vẽ 4 con số");
  expect(wordsOf(page.querySelector(".chart-title"))).toBe(`4 lần đếm: 1 đã xong hết, 3 chưa xong, ${share}`);
});

it("a page that draws all its figures says no share", () => {
  const page = congressPage(4);
  expect(wordsOf(page.querySelector("h1"))).toBe("Nhiệm kỳ 2020–2025: 1 trong 4 nơi có số đã đại hội xong hết");
  expect(wordsOf(page)).not.toContain("con số mới nhất");
});

it("what is not known is told by the share of what is known that was looked at", () => {
  const met = figure({...CO_DO, indicator: "nrm_communes_met", unit_measure: "count", obs_value: 2, denominator: null});
  const page = newRural.draw(
    {
      communes: [met],
      counts: [{indicator: "nrm_communes_met", source_kind: "article", figures: 1000}]
    } as unknown as Record<string, Row[]>,
    {params: {}, root: "./"}
  ) as HTMLElement;
  expect(wordsOf(page.querySelector(".unknowns h2"))).toBe("Chưa biết, theo 1 con số mới nhất trong 1.000");
  expect(wordsOf(page.querySelector("h1"))).not.toContain("mới nhất");
});
