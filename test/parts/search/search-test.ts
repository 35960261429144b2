import {gzipSync} from "node:zlib";
import {describe, expect, it} from "vitest";
import {indicators} from "../../../loaders/indicator/list.js";
import {added} from "../../../loaders/places/added.js";
import {placeChanges} from "../../../loaders/places/changes.js";
import {places} from "../../../loaders/places/list.js";
import {searchIndex} from "../../../loaders/tables/search.js";
import {openCatalog} from "../../../src/parts/search/catalog.js";
import {find} from "../../../src/parts/search/find.js";
import {hitOf, type Hit} from "../../../src/parts/search/hit.js";
import {groupsOf} from "../../../src/parts/search/results.js";
import {hasAccentsOf, isMisspelt, wordsOf} from "../../../src/parts/search/word.js";
import {speak} from "../../../src/words/say.js";

const FIGURES = {
  "31156@2023": 9,
  "31195@2023": 5,
  "919@2023": 5,
  "79@2023": 98,
  "01@2023": 123,
  poor_household_rate: 11,
  "thoi-long": 9
};

const all = places();
const index = searchIndex({
  places: all,
  changes: placeChanges(),
  aliases: added().aliases,
  indicators: indicators(),
  documents: [{document_id: "thoi-long", title: "Thới Long: đời sống người dân đổi thay"}],
  figures: new Map(Object.entries(FIGURES))
});
const catalog = openCatalog(JSON.parse(JSON.stringify(index)) as typeof index);

const search = (typed: string, thing: Hit["thing"] = "place"): Hit[] =>
  find(catalog, typed, {page: 5, place: 20, indicator: 5, document: 5})[thing].map((one) => hitOf(catalog, one, "./"));
const say = ({title, now, where}: Hit): string => [[title, now].filter(Boolean).join(" "), where].join(" | ");
const first = (typed: string): string => say(search(typed)[0]!);

const THOI_LONG = "phường Thới Long | Cần Thơ";
const HO_CHI_MINH = "TP Hồ Chí Minh | ";

describe("searchIndex", () => {
  it("is small, and loses no place, parent, code or name", () => {
    expect(gzipSync(JSON.stringify(index), {level: 9}).length).toBeLessThan(110_000);
    const {places: opened} = catalog;
    const known = new Map(all.map((place) => [place.place_id, place]));
    expect(opened.count).toBe(all.length);
    opened.id.forEach((id, at) => {
      const {parent, full_name, valid_to} = known.get(id)!;
      const full = [opened.kinds[opened.kind[at]!], opened.name[at]].filter(Boolean).join(" ");
      expect([opened.id[opened.parent[at]!] ?? null, full.toLowerCase(), opened.run[at]!.until]).toEqual([
        parent,
        full_name.toLowerCase(),
        valid_to
      ]);
    });
  });

  it("keeps what every place became", () => {
    const {id, became} = catalog.places;
    const pairs = [...became].flatMap(([from, to]) => to.map((at) => `${id[from]} ${id[at]}`));
    expect(pairs.sort()).toEqual(
      placeChanges()
        .map(({from_place, to_place}) => `${from_place} ${to_place}`)
        .sort()
    );
  });

  it("refuses an alias of a place that no list has", () => {
    const nothing = {places: [], changes: [], indicators: [], documents: [], figures: new Map<string, number>()};
    expect(() => searchIndex({...nothing, aliases: [{place: "0@1", names: ["A"]}]})).toThrow("unknown place: 0@1");
  });
});

describe("find", () => {
  it.each([
    ["thoi long", THOI_LONG],
    ["THOI LONG", THOI_LONG],
    ["thoi lo", THOI_LONG],
    ["thoilong", THOI_LONG],
    ["Thới Long", THOI_LONG],
    ["Thới Long".normalize("NFD"), THOI_LONG],
    ["p thoi long", THOI_LONG],
    ["thoi long o mon", "phường Thới Long (đến 30/6/2025) → phường Thới Long, Cần Thơ | quận Ô Môn, Cần Thơ"],
    ["thoi long, can tho", THOI_LONG],
    ["thoi logn", THOI_LONG],
    ["thoi lonng", THOI_LONG],
    ["thoi lng", THOI_LONG],
    ["tgoi long", THOI_LONG],
    ["hcm", HO_CHI_MINH],
    ["tphcm", HO_CHI_MINH],
    ["TP.HCM", HO_CHI_MINH],
    ["sai gon", HO_CHI_MINH],
    ["hn", "Hà Nội | "],
    ["hanoi", "Hà Nội | "],
    ["Ba Láng", "phường Ba Láng (đến 30/6/2025) → phường Cái Răng, Cần Thơ | quận Cái Răng, Cần Thơ"],
    ["ba lang", "phường Ba Láng (đến 30/6/2025) → phường Cái Răng, Cần Thơ | quận Cái Răng, Cần Thơ"],
    ["Hải Dương", "Hải Dương (đến 30/6/2025) → Hải Phòng | "],
    ["da nang", "Đà Nẵng | "],
    ["dak lak", "Đắk Lắk | "],
    ["daklak", "Đắk Lắk | "],
    ["my tho", "phường Mỹ Tho | Đồng Tháp"],
    ["tp mĩ tho", "thành phố Mỹ Tho (đến 30/6/2025)"],
    ["phu quoc kien giang", "thành phố Phú Quốc (đến 30/6/2025)"]
  ])("“%s” finds %s", (typed, expected) => expect(first(typed)).toContain(expected));

  it.each(["tay nguyen", "central highlands"])(
    "“%s” finds the region, in English by the name that it has there",
    (typed) => {
      speak("en");
      const titles = search(typed).map(({title}) => title);
      speak("vi");
      expect(titles).toContain("Central Highlands");
      expect(search(typed).map(({title}) => title)).toContain("vùng Tây Nguyên");
    }
  );

  it("“q1” is quận 1 before quận 10, 11, 12", () => {
    expect(
      search("q1")
        .slice(0, 4)
        .map(({title}) => title)
    ).toEqual(["quận 1", "quận 12", "quận 10", "quận 11"]);
    expect(first("p12 go vap")).toContain("phường 12 (đến 30/6/2025) → ");
  });

  it("puts names with the accents that were typed before others, and asks for none where none were typed", () => {
    const names = (typed: string): string[] => search(typed).map(({title}) => title);
    const accented = names("xã hải đường");
    expect(accented[0]).toBe("xã Hải Đường");
    expect(names("hải dương").indexOf("xã Hải Dương")).toBeLessThan(names("hải dương").indexOf("xã Hải Đường"));
    expect(new Set(names("hai duong"))).toEqual(new Set(names("hải dương")));
  });

  it("puts places of which something is told first among names that fit as well, those of today before the former", () => {
    const hrefs = search("thoi l").map(({href}) => href);
    expect(hrefs.slice(0, 2)).toEqual(["./dia-phuong/31157-2025.html", "./dia-phuong/31156-2023.html"]);
    expect(hrefs.slice(2).every((href) => href.includes("?noi="))).toBe(true);
  });

  it.each([
    ["cai rang", "phường Cái Răng | Cần Thơ"],
    ["quan cai rang", "quận Cái Răng (đến 30/6/2025) → phường Cái Răng và phường Hưng Phú, Cần Thơ | Cần Thơ"],
    ["ho chi minh", "TP Hồ Chí Minh | "]
  ])("“%s” finds %s first", (typed, found) => expect(first(typed)).toBe(found));

  it("takes no letter to be wrong where the name stands as typed", () => {
    expect(search("hcm").map(({title}) => title)).toEqual(["TP Hồ Chí Minh", "TP Hồ Chí Minh"]);
    expect(search("zzzz")).toEqual([]);
    expect(search(" ")).toEqual([]);
  });

  it("shows a unit that both lists have once, with what there is of it", () => {
    expect(search("ha noi").filter(({title}) => title === "Hà Nội")).toMatchObject([{figures: 123, now: ""}]);
    expect(search("lai chau").filter(({title}) => title === "Lai Châu")).toMatchObject([
      {href: "./dia-phuong/index.html?noi=12%402025", now: ""}
    ]);
  });

  it("leads to the page of a place with figures, else to the page that looks it up", () => {
    const hrefs = search("thoi long").map(({href}) => href);
    expect(hrefs.slice(0, 2)).toEqual(["./dia-phuong/31157-2025.html", "./dia-phuong/31156-2023.html"]);
    expect(search("phu quoc")[0]!.href).toContain("./dia-phuong/index.html?noi=");
  });

  it("finds indicators in both languages, and titles", () => {
    expect(search("ho ngheo", "indicator")[0]).toMatchObject({
      title: "Tỷ lệ hộ nghèo",
      href: "./chi-tieu/poor_household_rate.html"
    });
    expect(search("poor household", "indicator")[0]!.href).toBe("./chi-tieu/poor_household_rate.html");
    expect(search("doi song", "document")[0]!.href).toBe("./nguon/thoi-long.html");
  });

  it.each([
    ["nghi quyet", "./nghi-quyet/index.html"],
    ["cam kết", "./nghi-quyet/index.html"],
    ["dai hoi", "./dai-hoi.html"],
    ["nong thon moi", "./nong-thon-moi.html"],
    ["giảm nghèo", "./giam-ngheo.html"],
    ["poverty", "./giam-ngheo.html"]
  ])("finds pages by theme: “%s” leads to %s, before all else", (typed, href) => {
    const [first] = groupsOf(catalog, typed, {limits: {page: 3, place: 6, indicator: 3, document: 3}, root: "./"});
    expect(first!.thing).toBe("page");
    expect(first!.hits[0]!.href).toBe(href);
  });

  it("says what it found in the reader's language", () => {
    speak("en");
    expect(first("ba lang")).toContain("Ba Láng Ward (until 30 June 2025) → Cái Răng Ward, Cần Thơ");
    speak("vi");
  });
});

describe("words", () => {
  const folded = (text: string): string[] => wordsOf(text).map(({folded}) => folded);

  it.each([
    ["Đức Thọ", ["duc", "tho"]],
    ["P.12", ["p", "12"]],
    ["q1", ["q", "1"]],
    ["Phường 01", ["phuong", "1"]],
    ["Mỹ Lý", ["mi", "li"]],
    ["N'Thol Hạ", ["n", "thol", "ha"]]
  ])("of “%s” are %j", (text, words) => expect(folded(text)).toEqual(words));

  it.each([
    ["hoà", "hòa", true],
    ["hoa", "hòa", true],
    ["đa", "đà", true],
    ["đà", "đại", false],
    ["da", "đà", false],
    ["răng", "rạng", false],
    ["ca", "cần", false],
    ["cầ", "cần", true]
  ])("“%s” has the accents of “%s”: %s", (typed, word, expected) =>
    expect(hasAccentsOf(wordsOf(typed)[0]!, wordsOf(word)[0]!)).toBe(expected)
  );

  it.each([
    ["logn", "long", true],
    ["lonng", "long", true],
    ["lng", "long", true],
    ["lomg", "long", true],
    ["ong", "long", true],
    ["long", "long", false],
    ["lmgo", "long", false],
    ["tranh", "long", false]
  ])("“%s” is “%s” misspelt: %s", (typed, word, expected) => expect(isMisspelt(typed, word)).toBe(expected));
});
