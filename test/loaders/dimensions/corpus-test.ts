import {describe, expect, it, vi} from "vitest";
import {corpus as breakdowns} from "../../../loaders/dimensions/breakdown/corpus.js";
import {corpus as bounds} from "../../../loaders/dimensions/bound/corpus.js";
import {rules as boundRules} from "../../../loaders/dimensions/bound/rules.js";
import type {Document} from "../../../loaders/article/document.js";
import {extract} from "../../../loaders/combine/extract.js";
import {findFigures, type FoundFigure} from "../../../loaders/combine/figure.js";
import {corpus as indicators, named} from "../../../loaders/indicator/corpus.js";
import {indicators as table, type Indicator} from "../../../loaders/indicator/list.js";
import {phrasesOf} from "../../../loaders/indicator/tree.js";
import {corpus as kinds} from "../../../loaders/dimensions/kind/corpus.js";
import {cueRules, rules as kindRules} from "../../../loaders/dimensions/kind/rules.js";
import {corpus as labels} from "../../../loaders/dimensions/label/corpus.js";
import {findLabels, rules as labelRules} from "../../../loaders/dimensions/label/rules.js";
import {corpus as measures} from "../../../loaders/dimensions/measure/corpus.js";
import {measureOf, rules as measureRules, type Measured} from "../../../loaders/dimensions/measure/rules.js";
import type {Observation} from "../../../loaders/observation.js";
import {corpus as numerals} from "../../../loaders/dimensions/numeral/corpus.js";
import {findNumerals, rules as numeralRules} from "../../../loaders/dimensions/numeral/rules.js";
import {corpus as periods} from "../../../loaders/dimensions/period/corpus.js";
import {findPeriods, rules as periodRules} from "../../../loaders/dimensions/period/rules.js";
import {corpus as places, focus} from "../../../loaders/dimensions/place/corpus.js";
import {rules as focusRules} from "../../../loaders/dimensions/place/focus.js";
import {findPlaces} from "../../../loaders/dimensions/place/rules.js";
import {openReader, readText} from "../../../loaders/combine/reading.js";
import {grades, scopes} from "../../../loaders/subject/corpus.js";
import {corpus as resolutions} from "../../../loaders/dimensions/resolution/corpus.js";
import {findNamed, rules as resolutionRules} from "../../../loaders/dimensions/resolution/rules.js";
import {COUNTRY} from "../../../loaders/places/place.js";
import type {Corpus} from "../../../loaders/read/rule.js";
import {clean} from "../../../loaders/read/text.js";
import {tokens} from "../../../loaders/read/token.js";
import {corpus as units} from "../../../loaders/dimensions/unit/corpus.js";
import {rules as unitRules, unitAt} from "../../../loaders/dimensions/unit/rules.js";
import {documentOf} from "../../document.js";

const reader = openReader();

const article = (text: string): Document => documentOf(text, {published: "2020-06-01", place: "Cái Răng, Cần Thơ"});

/** Every entry of a corpus, read by the dimension it specifies. */
function specifies<T>(name: string, corpus: Corpus<T>, read: (text: string) => unknown): void {
  describe(name, () => {
    for (const [value, ...texts] of corpus)
      for (const text of texts)
        it(`“${text}” → ${JSON.stringify(value) ?? "nothing"}`, () => expect(read(text)).toEqual(value));
  });
}

const figureOf = (text: string): FoundFigure => findFigures(readText(article(text), reader))[0]!;

specifies("numeral", numerals, (text) => findNumerals(text)[0]?.value);

specifies("unit", units, (text) => {
  const found = unitAt(text, 0);
  return found && {unit: found.unit, ...(found.noun ? {noun: found.noun} : {}), ...(found.per ? {per: found.per} : {})};
});

specifies("bound", bounds, (text) => figureOf(text).bound);

const measured = (text: string): Measured => {
  const {from, to, unit} = figureOf(text);
  return measureOf(text.slice(0, from), text.slice(to), unit);
};

const last = (text: string): Observation => extract(article(text), reader).at(-1)!;

specifies("breakdown", breakdowns, (text) => last(text).breakdown);

specifies("scope", scopes, (text) => last(text).scope);

specifies("grade", grades, (text) => last(text).grade);

specifies("kind", kinds, (text) => extract(article(text), reader)[0]?.value_kind);

specifies("measure", measures, (text) => measured(text).measure);

specifies("label", labels, (text) => findLabels(text)[0]?.value);

specifies("resolution", resolutions, (text) => findNamed(text)[0]?.value);

specifies("period", periods, (text) => {
  const period = findPeriods(text)[0]?.value("2020-06-01");
  return period && [period.start, period.end];
});

specifies("place", places, (text) => findPlaces(tokens(clean(text)), reader.gazetteers.on(null)).at(-1)?.place?.path);

const nowhere = (text: string): Document => documentOf(text, {published: "2020-06-01"});

specifies("focus", focus, (text) => {
  const {place_route, ref_area_path, ref_area} = extract(nowhere(text), reader).at(-1)!;
  return [place_route, ref_area_path.at(-1) ?? (ref_area === COUNTRY.place_id ? COUNTRY.name : undefined)];
});

specifies("indicator", indicators, (text) => {
  const [first] = extract(article(text), reader);
  if (!first) return undefined;
  const {indicator, measure, qualifier} = first;
  return [indicator, measure, ...(qualifier && indicator !== "other" ? [qualifier] : [])];
});

/** The rules that find a bound in what stands at the sides of the digits and their sign. */
const boundRulesOf = (text: string): string[] => {
  const [left = "", right = ""] = text.split(/\d[\d.,/–-]*%?/, 2);
  return boundRules.filter(({find}) => find(left, right)).map(({name}) => name);
};

/** The rules of a list that find something while a text is read. */
function firedWhile<Args extends unknown[]>(
  rules: readonly {name: string; find(...args: Args): unknown}[],
  read: () => void
): string[] {
  const spies = rules.map((rule) => vi.spyOn(rule, "find"));
  read();
  const finds = spies.map(({mock}) => mock.results.flatMap(({value}) => value as unknown));
  spies.forEach((spy) => spy.mockRestore());
  return rules.filter((_, i) => finds[i]!.some((found) => found !== undefined)).map(({name}) => name);
}

const textsOf = (corpus: Corpus<unknown>): string[] => corpus.flatMap(([, ...texts]) => texts);
const namesOf = (found: readonly {rule: string}[]): string[] => found.map(({rule}) => rule);

/** Each list of rules, and those of them that a text of its corpus is read by. */
const fired: [
  dimension: string,
  rules: readonly {name: string}[],
  corpus: Corpus<unknown>,
  of: (text: string) => string[]
][] = [
  ["numeral", numeralRules, numerals, (text) => namesOf(findNumerals(text))],
  ["bound", boundRules, bounds, boundRulesOf],
  ["unit", unitRules, units, (text) => namesOf([unitAt(text, 0) ?? []].flat())],
  ["label", labelRules, labels, (text) => namesOf(findLabels(text))],
  ["resolution", resolutionRules, resolutions, (text) => namesOf(findNamed(text))],
  ["period", periodRules, periods, (text) => namesOf(findPeriods(text))],
  ["measure", measureRules, measures, (text) => namesOf([measured(text)])],
  ["cue", cueRules, kinds, (text) => firedWhile(cueRules, () => extract(article(text), reader))],
  ["kind", kindRules, kinds, (text) => firedWhile(kindRules, () => extract(article(text), reader))],
  ["focus", focusRules, focus, (text) => firedWhile(focusRules, () => extract(nowhere(text), reader))]
];

it.each(fired)("the corpus of %s fires every rule", (_, rules, corpus, of) => {
  const names = new Set(textsOf(corpus).flatMap(of));
  expect(rules.map(({name}) => name).filter((name) => !names.has(name))).toEqual([]);
});

describe("indicator by name", () => {
  for (const [code, ...texts] of named)
    for (const text of texts)
      it(`“${text}” → ${code}`, () =>
        expect(extract(article(text), reader).map(({indicator}) => indicator)).toContain(code));
  it("states each by a phrase of its own, not by what goes on speaking of another", () => {
    const sentences = [...indicators, ...named].flatMap(([, ...texts]) => texts as string[]);
    const deciding = new Set(
      sentences.flatMap((text) => extract(article(text), reader).map(({indicator, phrase}) => `${indicator} ${phrase}`))
    );
    const stated = table().filter(({code}) => named.some(([name]) => name === code));
    const speaks = ({code, words, within = {}}: Indicator): boolean =>
      [words, ...Object.values(within)]
        .flat()
        .flatMap(phrasesOf)
        .some((elements) => deciding.has(`${code} ${elements.join(" ")}`));
    expect(stated.filter((row) => !speaks(row)).map(({code}) => code)).toEqual([]);
  });
  it("names indicators of the table, which a publisher may have added to", () => {
    const codes: (string | undefined)[] = table().map(({code}) => code);
    expect(named.filter(([code]) => !codes.includes(code))).toEqual([]);
    const bare = codes.filter((code) => !named.some(([name]) => name === code));
    if (bare.length) console.warn(`no sentence of loaders/indicator/corpus.ts states ${bare.join(", ")}`);
  });
});
