import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {parseArticle} from "../../../../loaders/article/article.js";
import {extract} from "../../../../loaders/combine/extract.js";
import {
  findNumerals,
  parseDigits,
  parseRoman,
  parseWords,
  type Numeral
} from "../../../../loaders/dimensions/numeral/rules.js";
import {openReader} from "../../../../loaders/combine/reading.js";
import {inWords, type Wording} from "../../../numeral-words.js";

const RUNS = {numRuns: 500};

/** A decimal number as its digits and how many of them are decimals, so that what is expected never passes a binary fraction. */
interface Decimal {
  digits: number;
  decimals: number;
}

const valueOf = ({digits, decimals}: Decimal, mult = 0): number => Number(`${digits}e${mult - decimals}`);
const whole = fc.integer({min: 0, max: 999_999_999_999}).map((digits): Decimal => ({digits, decimals: 0}));
const decimal = fc.record({digits: fc.integer({min: 0, max: 999_999_999}), decimals: fc.integer({min: 1, max: 4})});
const number = fc.oneof(whole, decimal);
const grouping = fc.boolean();

const formats = [false, true].map(
  (useGrouping) => new Intl.NumberFormat("vi-VN", {useGrouping, maximumFractionDigits: 4})
);
const format = (x: number, grouped: boolean): string => formats[grouped ? 1 : 0]!.format(x);

const dashes = ["-", "–", " - ", " – "].map((dash) => (a: string, b: string) => a + dash + b);

const wording: fc.Arbitrary<Wording> = fc.record({
  empty: fc.constantFrom("lẻ", "linh"),
  thousand: fc.constantFrom("nghìn", "ngàn"),
  billion: fc.constantFrom("tỷ", "tỉ"),
  one: fc.constantFrom("mốt", "một"),
  four: fc.constantFrom("tư", "bốn"),
  five: fc.constantFrom("lăm", "nhăm"),
  seven: fc.constantFrom("bảy", "bẩy"),
  filled: fc.boolean()
});
/** Of every length alike: numbers drawn evenly from so many would all be billions. */
const counted = fc.integer({min: 0, max: 11}).chain((power) => fc.integer({min: 1, max: 10 ** (power + 1) - 1}));

/** The whole text is one numeral that says this. */
const reads = (text: string, value: Partial<Numeral>): void =>
  void expect(findNumerals(text), text).toMatchObject([{start: 0, end: text.length, value}]);

describe("Intl.NumberFormat(“vi-VN”)", () => {
  it("writes as newspapers do", () =>
    expect([format(1134.5, true), format(1134.5, false), format(1_400_000, true)]).toEqual([
      "1.134,5",
      "1134,5",
      "1.400.000"
    ]));
});

describe("parseDigits(text)", () => {
  it("is the inverse of the Vietnamese number format", () =>
    fc.assert(
      fc.property(
        number,
        grouping,
        (x, grouped) => void expect(parseDigits(format(valueOf(x), grouped))).toBe(valueOf(x))
      ),
      RUNS
    ));
});

describe("findNumerals(digits)", () => {
  it("reads every formatted number", () =>
    fc.assert(
      fc.property(number, grouping, (x, grouped) => reads(format(valueOf(x), grouped), {value: valueOf(x), mult: 0})),
      RUNS
    ));

  const multipliers = {
    nghìn: 3,
    ngàn: 3,
    vạn: 4,
    triệu: 6,
    tỷ: 9,
    tỉ: 9,
    "nghìn tỷ": 12,
    "ngàn tỉ": 12,
    "triệu tỷ": 15
  };
  const multiplier = fc.constantFrom(...Object.entries(multipliers));

  it("multiplies by the word behind, without a binary error", () =>
    fc.assert(
      fc.property(number, grouping, multiplier, (x, grouped, [word, mult]) =>
        reads(`${format(valueOf(x), grouped)} ${word}`, {value: valueOf(x, mult), mult})
      ),
      RUNS
    ));
  it("adds “a tỷ b triệu” and “a triệu b nghìn”", () =>
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 9999}),
        fc.integer({min: 1, max: 999}),
        fc.constantFrom<[string, string, number]>(["tỷ", "triệu", 9], ["triệu", "nghìn", 6], ["triệu", "ngàn", 6]),
        (a, b, [large, small, mult]) =>
          reads(`${format(a, true)} ${large} ${b} ${small}`, {value: (a * 1000 + b) * 10 ** (mult - 3)})
      ),
      RUNS
    ));
  it("reads a/b as a part of a whole", () =>
    fc.assert(
      fc.property(fc.nat(99_999), fc.nat(99_999), grouping, fc.constantFrom("/", " / "), (a, b, grouped, slash) => {
        const [part, all] = [Math.min(a, b), Math.max(a, b, 1)];
        reads(`${format(part, grouped)}${slash}${format(all, grouped)}`, {value: part, whole: all});
      }),
      RUNS
    ));
  it("reads no ratio where the part is larger than the whole", () =>
    fc.assert(
      fc.property(
        fc.nat(999),
        fc.integer({min: 1, max: 999}),
        (whole, more) =>
          void expect(findNumerals(`${whole + more}/${whole}`).filter(({value}) => value.whole !== undefined)).toEqual(
            []
          )
      ),
      RUNS
    ));
  it("reads a-b and “từ a đến b” as a range", () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(number, {minLength: 2, maxLength: 2, selector: (x) => valueOf(x)}),
        grouping,
        fc.constantFrom((a: string, b: string) => `từ ${a} đến ${b}`, ...dashes),
        fc.constantFrom<[string, number]>(["", 0], [" triệu", 6], [" tỷ", 9]),
        (ends, grouped, written, [word, mult]) => {
          const [low, high] = ends.sort((a, b) => valueOf(a) - valueOf(b)) as [Decimal, Decimal];
          const text = written(format(valueOf(low), grouped), format(valueOf(high), grouped)) + word;
          reads(text, {value: valueOf(low, mult), max: valueOf(high, mult)});
        }
      ),
      RUNS
    ));
});

describe("inWords(n)", () => {
  it("writes as people say", () =>
    expect([21, 24, 103, 115, 3005, 3050, 1_000_005, 2_000_000_000].map((n) => inWords(n))).toEqual([
      "hai mươi mốt",
      "hai mươi tư",
      "một trăm linh ba",
      "một trăm mười lăm",
      "ba nghìn không trăm linh năm",
      "ba nghìn không trăm năm mươi",
      "một triệu không trăm linh năm",
      "hai tỷ"
    ]));
});

describe("parseWords(text)", () => {
  it("is the inverse of a writer, in every wording", () =>
    fc.assert(
      fc.property(counted, wording, (n, words) => void expect(parseWords(inWords(n, words))).toBe(n)),
      {numRuns: 2000}
    ));
  it("multiplies by triệu, tỷ, nghìn tỷ", () =>
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 999}),
        wording,
        fc.constantFrom<[string, number]>(["triệu", 6], ["tỷ", 9], ["nghìn tỷ", 12], ["ngàn tỉ", 12], ["triệu tỷ", 15]),
        (n, words, [word, mult]) => void expect(parseWords(`${inWords(n, words)} ${word}`)).toBe(Number(`${n}e${mult}`))
      ),
      RUNS
    ));
  it("reads thousands of tỷ", () =>
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 999_999}),
        wording,
        (n, words) => void expect(parseWords(`${inWords(n, words)} tỷ`)).toBe(n * 1e9)
      ),
      RUNS
    ));
  it("adds half of the last multiplier for “rưỡi”", () =>
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 999}),
        wording,
        fc.constantFrom<[string, number]>(["nghìn", 3], ["triệu", 6], ["tỷ", 9]),
        (n, words, [word, mult]) =>
          void expect(parseWords(`${inWords(n, words)} ${word} rưỡi`)).toBe((n * 2 + 1) * (10 ** mult / 2))
      ),
      RUNS
    ));
  // Of 101–109 and their like, see the todo below.
  const pointed = fc.nat(999).filter((n) => n < 100 || n % 100 === 0 || n % 100 > 9);
  it("reads “phẩy” digit by digit", () =>
    fc.assert(
      fc.property(pointed, fc.array(fc.nat(9), {minLength: 1, maxLength: 3}), wording, (n, digits, words) => {
        const decimals = digits.map((digit) => inWords(digit, words));
        expect(parseWords(`${inWords(n, words)} phẩy ${decimals.join(" ")}`)).toBe(Number(`${n}.${digits.join("")}`));
      }),
      RUNS
    ));
});

describe("findNumerals(words)", () => {
  it("reads the whole of a number in words", () =>
    fc.assert(
      fc.property(counted, wording, (n, words) => reads(inWords(n, words), {value: n, words: true})),
      RUNS
    ));
  it("stops where the number does", () =>
    fc.assert(
      fc.property(counted, wording, (n, words) => {
        const said = inWords(n, words);
        expect(findNumerals(`xã có ${said} hộ`)).toMatchObject([{start: 6, end: 6 + said.length, value: {value: n}}]);
      }),
      RUNS
    ));
});

const ROMAN: [string, number][] = [
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1]
];

function roman(n: number): string {
  const [letters, value] = ROMAN.find(([, value]) => value <= n) ?? ["", 0];
  return value ? letters + roman(n - value) : "";
}

describe("parseRoman(text)", () => {
  it("reads I to XCIX", () => {
    for (let n = 1; n < 100; ++n) expect(parseRoman(roman(n)), roman(n)).toBe(n);
  });
  it("reads nothing that Romans would not write", () =>
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(..."IVXLC"), maxLength: 6}), (letters) => {
        const value = parseRoman(letters);
        if (value !== undefined) expect(roman(value)).toBe(letters);
      }),
      {numRuns: 2000}
    ));
  it.each(["", "IIII", "VX", "IC", "VV", "xiv", "XXIVa"])("reads nothing in “%s”", (text) =>
    expect(parseRoman(text)).toBeUndefined()
  );
});

describe("no numerals", () => {
  it.each([
    ...["tỷ lệ", "tỷ trọng", "tỷ giá", "tỷ suất", "tỉ mỉ", "đầu tư", "tư nhân", "tư tưởng", "xã hội hóa"],
    ...["hàng hóa", "hàng tỷ lệ", "vài ngày", "phần trăm", "mươi ngày"],
    ...["bảyngày", "năng lực", "hainăm", "covid19", "b2b"]
  ])("findNumerals(“%s”) finds none", (text) => expect(findNumerals(text)).toEqual([]));

  it.each(["2 tỷ lệ", "3 tỷ phú", "5 triệu phú"])("findNumerals(“%s”) takes no multiplier from the noun", (text) =>
    expect(findNumerals(text)).toMatchObject([{start: 0, end: 1, value: {value: Number(text[0]), mult: 0}}])
  );
});

describe("no figures", () => {
  const reader = openReader();
  const figures = (text: string): number => {
    const document = parseArticle("bai.md", Buffer.from(`---\nid: bai\ntitle: Bài\n---\n\n${text}\n`));
    if ("reason" in document) throw new Error(document.message_en);
    return extract(document, reader).length;
  };

  it("are told from figures", () => expect(figures("Huyện có 12 hộ nghèo.")).toBe(1));
  it.each([
    ...[
      "Năm nay, xã ra quân làm thủy lợi.",
      "Ba mẹ đưa con đến trường.",
      "Hai bên cùng phấn đấu.",
      "Một số hộ khá lên."
    ],
    ...["Tỷ lệ hộ nghèo giảm mạnh.", "Đầu tư xây dựng trường học.", "Xã hội hóa giáo dục được quan tâm."],
    ...["Quận Ba Đình và quận Hai Bà Trưng phối hợp.", "Không có hộ nào bị bỏ lại.", "Hàng nghìn hộ dân hưởng ứng."]
  ])("extract(“%s”) reads none", (text) => expect(figures(text)).toBe(0));
});

describe("numbers in words by their scales", () => {
  const table: [text: string, value: number | undefined][] = [
    ["hai nghìn ba trăm triệu", 2.3e9],
    ["hai trăm nghìn năm trăm triệu", 200_500e6],
    ["hai nghìn tỷ năm trăm tỷ", 2.5e12],
    ["một triệu hai trăm nghìn tỷ", 1.2e15],
    ["bốn phẩy một triệu", 4_100_000],
    ["một trăm rưỡi", 150],
    ["một trăm linh hai phẩy năm", 102.5],
    ["hai phẩy mười lăm", 2.15],
    ["một nghìn lẻ một", 1001],
    ["ba nghìn linh năm", 3005],
    ["hai mốt", 21],
    ["ba lăm", 35],
    ["năm triệu ba triệu", undefined],
    ["một triệu hai", undefined],
    ["hai nghìn tư", undefined],
    ["một trăm hai", undefined]
  ];
  for (const [text, value] of table)
    it(`parseWords(“${text}”) is ${value}`, () => expect(parseWords(text)).toBe(value));
});

describe("findNumerals(text) reads no part of what is no number", () => {
  for (const text of ["1.2.3", "4.1.2 ha", "1,134.5", "0.000.123", "năm triệu ba triệu", "không hộ nào bị bỏ lại"])
    it(`“${text}” → none`, () => expect(findNumerals(text)).toEqual([]));
  it("“hai tỷ lệ” is 2 and “ba triệu phú” 3", () =>
    expect(["hai tỷ lệ", "ba triệu phú"].map((text) => findNumerals(text)[0]?.value.value)).toEqual([2, 3]));
  it("parseDigits(“0.125”) is 0.125: no group of thousands begins with 0", () =>
    expect(parseDigits("0.125")).toBe(0.125));
});
