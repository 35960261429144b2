import {readFileSync} from "node:fs";
import {join} from "node:path";
import ts from "typescript";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {filesBelow} from "../../loaders/input/files.js";
import {PROJECT} from "../../site/project.js";
import {sayDate, sayNumber} from "../../src/words/number.js";
import {sayPercent} from "../../src/words/percent.js";
import {sayPeriod, shortPeriod, type FigurePeriod} from "../../src/words/period.js";
import {sayPlace, sayWhole} from "../../src/words/place.js";
import {sayFullName} from "../../src/words/place-kind.js";
import {language, LANGUAGES, plural, speak} from "../../src/words/say.js";
import {sayRange} from "../../src/words/unit.js";
import {sayNamed, sayValue} from "../../src/words/value.js";
import {headline} from "../../src/domain/headline.js";
import {panelsOf} from "../../src/domain/panel.js";
import {views} from "../../src/views/views.js";
import {ACCENTED} from "../site/language.js";
import {figure} from "../figures.js";

beforeEach(() => speak("en"));
afterEach(() => speak("vi"));

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("in English", () => {
  it.each([
    [1134.5, "1,134.5"],
    [-2.27, "−2.27"],
    [1e6, "1,000,000"]
  ])("%d is %s", (value, said) => expect(sayNumber(value)).toBe(said));

  it.each([
    ["2020-05-20", "20 May 2020"],
    ["2020-05", "May 2020"],
    ["2020", "2020"]
  ])("the day %s is %s", (iso, said) => expect(sayDate(iso)).toBe(said));

  it("a share is a per cent without a space", () => expect(sayPercent(0.8752)).toBe("87.5%"));

  it("a range keeps one scale", () => {
    expect(plain(sayRange([5.3e9, 6.8e9], "vnd"))).toBe("5.3–6.8 billion");
    expect(plain(sayRange([9e8, 1.2e9], "vnd"))).toBe("900 million – 1.2 billion");
  });

  it.each([
    ["1,134 billion VND", {obs_value: 1.134e12, unit_measure: "vnd", unit_mult: 9}],
    ["down 2.27 pp", {obs_value: -2.27, unit_measure: "percentage_point", measure: "change"}],
    ["target at least 2%", {obs_value: 2, value_kind: "target", bound: "at_least"}],
    ["more than 95%", {obs_value: 95, bound: "more_than"}],
    ["95% of the plan", {obs_value: 95, measure: "plan_share"}]
  ] as const)("a figure is %s", (said, told) => expect(plain(sayValue(figure(told)))).toBe(said));

  it("a count names what it counts", () => {
    const told = figure({
      ...{indicator: "poor_households_count", indicator_vi: "Số hộ nghèo", indicator_en: "Poor households"},
      ...{obs_value: 44, numerator: 44, denominator: 46, unit_measure: "count"}
    });
    expect(sayNamed(told)).toBe("44/46 poor households (95.7%)");
  });

  it.each([
    ["2013", "2013", {time_period: "2013", period_start: "2013-01-01", period_end: "2013-12-31"}],
    ["Q2 2020", "Q2 2020", {time_period: "2020-Q2", period_start: "2020-04-01", period_end: "2020-06-30"}],
    ["May 2020", "May 2020", {time_period: "2020-05", period_start: "2020-05-01", period_end: "2020-05-31"}],
    ["as of 1 June 2020", "by 1 June 2020", {time_period: null, period_start: null, period_end: "2020-06-01"}],
    ["since 2014", "since 2014", {time_period: null, period_start: "2014-01-01", period_end: null}],
    ["2015–2020", "2015–2020", {time_period: "2015/2020", period_start: "2015-01-01", period_end: "2020-12-31"}]
  ] as [string, string, FigurePeriod][])("a period is %s, in a chart %s", (said, short, period) =>
    expect([sayPeriod(period), shortPeriod(period)]).toEqual([said, short])
  );

  it.each([
    ["Phường Thới Long", "Thới Long Ward"],
    ["Huyện Phong Điền", "Phong Điền District"],
    ["Thị xã Kiến Tường", "Kiến Tường Town"],
    ["Phường 1", "Ward 1"],
    ["Quận 10", "District 10"],
    ["Đặc khu Phú Quốc", "Phú Quốc Special Zone"],
    ["Việt Nam", "Việt Nam"]
  ])("%s is %s", (vi, en) => expect(sayFullName(vi)).toBe(en));

  it("a place is named with its kind and what it lies in", () => {
    expect(sayWhole(figure())).toBe("Thới Long Ward, Ô Môn District, Cần Thơ");
    expect(sayPlace(figure({place_name: "Hồ Chí Minh", place_level: "province"}))).toBe("Hồ Chí Minh City");
  });

  it("a title is a sentence of its own", () => {
    const [panel] = panelsOf([
      figure({observation_id: "a"}),
      figure({observation_id: "b", obs_value: 4, value_kind: "baseline"})
    ]);
    expect(plain(headline(panel!).text)).toBe("Thới Long Ward’s poor-household rate stands at 5%, formerly 4%");
  });

  it("one of a thing is not several", () =>
    expect([plural(1, "article"), plural("2", "article"), plural(1, "one", "many")]).toEqual([
      "1 article",
      "2 articles",
      "1 one"
    ]));
});

it("no view asks another question in another language", () => {
  const params = {place_id: "31156@2023", indicator: "poor_household_rate", document_id: "bai-1"};
  for (const {name, questions} of views) {
    const asked = LANGUAGES.map((each) => (speak(each), questions(params)));
    expect([name, asked[1]]).toEqual([name, asked[0]]);
  }
  expect(language()).toBe("en");
});

/** Every call of say(vi, en), by its words. */
async function sayings(): Promise<{at: string; vi: string; en: string}[]> {
  const files = (await filesBelow(join(PROJECT, "src"))).filter((file) => file.endsWith(".ts"));
  return files.flatMap((file) => {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(PROJECT, "src", file), "utf8"),
      ts.ScriptTarget.ES2022,
      true
    );
    const found: {at: string; vi: string; en: string}[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && node.expression.getText(source) === "say" && node.arguments.length === 2) {
        const [vi, en] = node.arguments.map((each) => each.getText(source));
        found.push({at: file, vi: vi!, en: en!});
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** The words of a text in the code, without what is filled in. */
const wordsOf = (code: string): string => (/^["`]/.test(code) ? code.replace(/\$\{[^}]*\}/g, "") : "");

/** Said alike in both languages. */
const ALIKE = /^["`](?:[^\p{L}]|CSV|SVG|PNG|USD|F1|Email)*["`]$/u;

it("words are said in each language, and English ones hold no Vietnamese", async () => {
  const all = await sayings();
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter(({vi, en}) => wordsOf(vi) && vi === en && !ALIKE.test(vi))).toEqual([]);
  expect(
    all.filter(({en}) =>
      ACCENTED.test(wordsOf(en).replace(/Thước Đo|Quảng Ngãi|Tiếng Việt|Hồ Chí Minh|Bình Thủy|Cần Thơ/g, ""))
    )
  ).toEqual([]);
});
