import {describe, expect, it} from "vitest";
import {added, parsePlaces} from "../../../loaders/places/added.js";
import {crosswalk} from "../../../loaders/places/changes.js";
import {regionMembers} from "../../../loaders/places/group.js";
import {places, type Level} from "../../../loaders/places/list.js";

const all = places();
const units = all.filter(({level}) => level !== "region");
const byId = new Map(all.map((place) => [place.place_id, place]));
const pathOf = (id: string): string => byId.get(id)!.path.join(", ");

describe("places()", () => {
  const count = (year: number) => (level: Level) =>
    all.filter((place) => place.list_year === year && place.level === level).length;
  it("has the 63, 705 and 10,599 units of April 2023, to the last day of their list", () => {
    const levels: Level[] = ["province", "district", "commune"];
    expect(levels.map(count(2023))).toEqual([63, 705, 10_599]);
    expect(
      new Set(
        all.filter(({list_year, level}) => list_year === 2023 && level !== "country").map(({valid_to}) => valid_to)
      )
    ).toEqual(new Set(["2025-06-30"]));
  });
  it("has the 34 and 3,321 units of July 2025, from the first day of theirs", () => {
    const levels: Level[] = ["province", "district", "commune"];
    expect(levels.map(count(2025))).toEqual([34, 0, 3321]);
    expect(
      new Set(
        all.filter(({list_year, level}) => list_year === 2025 && level !== "region").map(({valid_from}) => valid_from)
      )
    ).toEqual(new Set(["2025-07-01"]));
  });
  it("identifies each by code and list, since codes were used again", () => {
    expect(byId.size).toBe(all.length);
    expect(pathOf("31157@2023")).toBe("Cần Thơ, Ô Môn, Long Hưng");
    expect(pathOf("31157@2025")).toBe("Cần Thơ, Thới Long");
  });
  it("gives each the path of its parents, which come before it", () => {
    const seen = new Set<string>();
    for (const {place_id, parent, path, name, level} of all) {
      const above = parent === null || parent === "VN" ? [] : byId.get(parent)!.path;
      expect(path).toEqual(level === "region" ? [] : [...above, name]);
      expect(level === "country" || seen.has(parent!)).toBe(true);
      seen.add(place_id);
    }
  });
  it("has six regions of each list, which every province is in once", () => {
    for (const year of [2023, 2025]) {
      const regions = all.filter(({level, list_year}) => level === "region" && list_year === year);
      expect(regions.map(({place_id}) => place_id)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `R${n}@${year}`));
      const provinces = all.filter(({level, list_year}) => level === "province" && list_year === year);
      const members = regionMembers(added().regions, all).filter(({group_id}) => group_id.endsWith(`@${year}`));
      expect(members.map(({place_id}) => place_id).sort()).toEqual(provinces.map(({place_id}) => place_id).sort());
    }
  });
  it("writes names in NFC, with single spaces and their kind", () => {
    for (const {name, full_name} of all) {
      expect(full_name).toBe(full_name.normalize("NFC").replace(/\s+/g, " ").trim());
      expect(full_name.endsWith(name)).toBe(true);
    }
    expect(byId.get("04")).toBeUndefined();
    expect(byId.get("04@2025")?.full_name).toBe("Tỉnh Cao Bằng");
    expect(byId.get("26732@2025")).toMatchObject({full_name: "Đặc khu Côn Đảo", name: "Côn Đảo", level: "commune"});
  });
  it("tells each one's kind by a code, and the names that regions have in English", () => {
    const kinds = ["79@2023", "760@2023", "31156@2023", "26732@2025", "R4@2023", "VN"].map((id) => byId.get(id)!.kind);
    expect(kinds).toEqual(["city", "urban_district", "ward", "special_zone", "region", "country"]);
    expect(byId.get("R4@2023")!.en).toBe("Central Highlands");
    expect(units.filter(({en}) => en !== null).map(({place_id}) => place_id)).toEqual(["VN"]);
  });
  it("folds names for search", () => expect(all.find(({name}) => name === "Đống Đa")?.folded).toBe("dong da"));
});

/** Resolution 202/2025/QH15, article 1: each new province and the old ones it was made of. */
const MERGED: Record<string, string[]> = {
  "Tuyên Quang": ["Hà Giang", "Tuyên Quang"],
  "Lào Cai": ["Lào Cai", "Yên Bái"],
  "Thái Nguyên": ["Bắc Kạn", "Thái Nguyên"],
  "Phú Thọ": ["Hoà Bình", "Phú Thọ", "Vĩnh Phúc"],
  "Bắc Ninh": ["Bắc Giang", "Bắc Ninh"],
  "Hưng Yên": ["Hưng Yên", "Thái Bình"],
  "Hải Phòng": ["Hải Dương", "Hải Phòng"],
  "Ninh Bình": ["Hà Nam", "Nam Định", "Ninh Bình"],
  "Quảng Trị": ["Quảng Bình", "Quảng Trị"],
  "Đà Nẵng": ["Quảng Nam", "Đà Nẵng"],
  "Quảng Ngãi": ["Kon Tum", "Quảng Ngãi"],
  "Gia Lai": ["Bình Định", "Gia Lai"],
  "Khánh Hòa": ["Khánh Hòa", "Ninh Thuận"],
  "Lâm Đồng": ["Bình Thuận", "Lâm Đồng", "Đắk Nông"],
  "Đắk Lắk": ["Phú Yên", "Đắk Lắk"],
  "Hồ Chí Minh": ["Bà Rịa - Vũng Tàu", "Bình Dương", "Hồ Chí Minh"],
  "Đồng Nai": ["Bình Phước", "Đồng Nai"],
  "Tây Ninh": ["Long An", "Tây Ninh"],
  "Cần Thơ": ["Cần Thơ", "Hậu Giang", "Sóc Trăng"],
  "Vĩnh Long": ["Bến Tre", "Trà Vinh", "Vĩnh Long"],
  "Đồng Tháp": ["Tiền Giang", "Đồng Tháp"],
  "Cà Mau": ["Bạc Liêu", "Cà Mau"],
  "An Giang": ["An Giang", "Kiên Giang"]
};
/** The 11 that stayed; Huế was still Thừa Thiên Huế on the list of 2023. */
const STAYED: Record<string, string> = {
  ...Object.fromEntries(
    "Hà Nội, Lai Châu, Điện Biên, Sơn La, Lạng Sơn, Quảng Ninh, Thanh Hóa, Nghệ An, Hà Tĩnh, Cao Bằng"
      .split(", ")
      .map((name) => [name, name])
  ),
  Huế: "Thừa Thiên Huế"
};

describe("crosswalk()", () => {
  const {changes: every, unreached} = crosswalk();
  const changes = every.filter(({from_place}) => from_place.endsWith("@2023"));
  const levelled = (level: Level) => changes.filter(({from_place}) => byId.get(from_place)!.level === level);
  const became = (id: string) => changes.filter(({from_place}) => from_place === id);
  const cameFrom = (id: string) => changes.filter(({to_place}) => to_place === id);

  it("leads from units of 2023 to units of 2025, once each way", () => {
    for (const {to_place} of changes) expect(byId.get(to_place)?.list_year).toBe(2025);
    expect(new Set(changes.map(({from_place, to_place}) => `${from_place} ${to_place}`)).size).toBe(changes.length);
  });

  it("makes the 34 provinces of the 63 as resolution 202/2025/QH15 does", () => {
    const made = new Map<string, string[]>();
    for (const {from_place, to_place, part, share} of levelled("province")) {
      expect([part, share]).toEqual(["whole", 1]);
      made.set(pathOf(to_place), [...(made.get(pathOf(to_place)) ?? []), pathOf(from_place)].sort());
    }
    const stayed = Object.entries(STAYED).map(([now, before]) => [now, [before]] as const);
    expect(Object.fromEntries(made)).toEqual(Object.fromEntries([...Object.entries(MERGED), ...stayed]));
    expect(levelled("province")).toHaveLength(63);
  });
  it("says of each province what happened to it", () => {
    const kinds = (kind: string) =>
      levelled("province")
        .filter(({change}) => change === kind)
        .map(({from_place}) => pathOf(from_place));
    expect(kinds("merged").sort()).toEqual(Object.values(MERGED).flat().sort());
    expect(kinds("renamed")).toEqual(["Thừa Thiên Huế"]);
    expect(kinds("unchanged").sort()).toEqual(
      Object.keys(STAYED)
        .filter((name) => name !== "Huế")
        .sort()
    );
  });

  it("divides a district into the communes that took its place", () => {
    expect(
      became("919@2023")
        .map(({to_place}) => pathOf(to_place))
        .sort()
    ).toEqual(["Cần Thơ, Cái Răng", "Cần Thơ, Hưng Phú"]);
    for (const {change, part, share, note} of became("919@2023"))
      expect([change, part, share, note]).toEqual(["divided", "part", null, expect.stringContaining("cấp huyện")]);
    expect(new Set(levelled("district").map(({from_place}) => from_place)).size).toBe(705);
  });
  it("makes an island district without communes the special zone of its name", () =>
    expect(became("498@2023")).toMatchObject([{to_place: "20333@2025", change: "renamed", part: "whole", share: 1}]));

  it("reaches a commune of 2025 from every commune of 2023, or says why not", () => {
    const reached = new Set(levelled("commune").map(({from_place}) => from_place));
    const left = all.filter(
      ({level, list_year, place_id}) => level === "commune" && list_year === 2023 && !reached.has(place_id)
    );
    const lost = unreached.filter(({place_id}) => byId.get(place_id)!.list_year === 2023);
    expect(lost.map(({place_id}) => place_id).sort()).toEqual(left.map(({place_id}) => place_id).sort());
    expect(lost.length).toBeLessThanOrEqual(52);
    for (const {reason} of unreached) expect(reason).toMatch(/nguồn không ghi/);
  });
  it("reaches every commune and province of 2025", () => {
    const reached = new Set(changes.map(({to_place}) => to_place));
    expect(units.filter(({list_year, place_id}) => list_year === 2025 && !reached.has(place_id))).toEqual([]);
  });
  it("keeps every commune in what became of its province", () => {
    const provinces = new Map(levelled("province").map(({from_place, to_place}) => [from_place, to_place]));
    for (const {from_place, to_place} of levelled("commune")) {
      const province = byId.get(byId.get(from_place)!.parent!)!.parent!;
      expect(byId.get(to_place)!.parent, pathOf(from_place)).toBe(provinces.get(province));
    }
  });

  it("merges phường Ba Láng into phường Cái Răng", () => {
    expect(became("31195@2023").map(({to_place, change, part}) => [pathOf(to_place), change, part])).toEqual([
      ["Cần Thơ, Cái Răng", "merged", "whole"]
    ]);
    expect(
      cameFrom("31186@2025")
        .map(({from_place}) => byId.get(from_place)!)
        .filter(({level}) => level === "commune")
        .map(({name}) => name)
        .sort()
    ).toEqual(["Ba Láng", "Hưng Thạnh", "Lê Bình", "Thường Thạnh"]);
  });
  it("keeps apart the two places of one code, 31157, and leads from each to its own", () => {
    expect(became("31157@2023").map(({to_place}) => to_place)).toEqual(["31157@2025"]);
    expect(
      cameFrom("31157@2025")
        .map(({from_place}) => pathOf(from_place))
        .filter((path) => path.split(", ").length === 3)
        .sort()
    ).toEqual(["Cần Thơ, Thốt Nốt, Tân Hưng", "Cần Thơ, Ô Môn, Long Hưng", "Cần Thơ, Ô Môn, Thới Long"]);
  });
  it("tells one that stayed from one that only has another name", () => {
    const kinds = new Map(
      levelled("commune").map(({change, from_place, to_place}) => [change, [from_place, to_place]])
    );
    expect([...kinds.keys()].sort()).toEqual(["divided", "merged", "renamed", "unchanged"]);
    for (const {change, from_place, to_place} of levelled("commune"))
      if (change === "unchanged") expect(byId.get(to_place)!.folded).toBe(byId.get(from_place)!.folded);
  });
  it("says of a divided commune that a part went, of any other that the whole did", () => {
    for (const {change, part, share} of changes)
      expect([part, share]).toEqual(change === "divided" ? ["part", null] : ["whole", 1]);
  });
  it("leads from older units to those that took their place, with the day and the source", () => {
    const older = (id: string) =>
      every
        .filter(({from_place}) => from_place === id)
        .map(({to_place, change, part, valid_from, note}) => [pathOf(to_place), change, part, valid_from, note]);
    expect(older("ha-tay@2008")).toEqual([["Hà Nội", "merged", "whole", "2008-08-01", "Nghị quyết 15/2008/QH12"]]);
    expect(older("hoanh-bo@2019").map(([to]) => to)).toEqual(["Quảng Ninh, Hạ Long"]);
    expect(older("tu-liem@2014").map(([to, change, part, day]) => [to, change, part, day])).toEqual([
      ["Hà Nội, Bắc Từ Liêm", "divided", "part", "2014-04-01"],
      ["Hà Nội, Nam Từ Liêm", "divided", "part", "2014-04-01"]
    ]);
  });
  it("leads from communes that ended between the lists of 2019 and 2021 to those that have their ground, or nowhere", () => {
    const told = (id: string) =>
      every
        .filter(({from_place}) => from_place === id)
        .map(({to_place, change, valid_from}) => [pathOf(to_place), change, valid_from]);
    expect(told("01078@2019")).toEqual([["Hà Giang, Hoàng Su Phì, Nậm Dịch", "merged", "2020-01-01"]]);
    expect(told("22696@2020")).toEqual([["Khánh Hòa, Diên Khánh, Bình Lộc", "merged", "2020-03-01"]]);
    expect(told("04549@2020")).toEqual([]);
    expect(unreached.find(({place_id}) => place_id === "04549@2020")?.reason).toMatch(/nguồn không ghi/);
    expect(told("046@2020").map(([to, change]) => [to, change])).toEqual([
      ["Cao Bằng, Trùng Khánh", "divided"],
      ["Cao Bằng, Quảng Hòa", "divided"]
    ]);
  });
  it("says that a commune is the same which came to another district with its name", () =>
    expect(every.find(({from_place}) => from_place === "27091@2020")).toMatchObject({
      ...{to_place: "27091@2023", change: "unchanged", valid_from: "2021-01-01"}
    }));
});

describe("added(rows)", () => {
  const base = places().filter(({list_year}) => list_year === 2023);
  it("adds units of a publisher's own, which may lie in each other", () => {
    const {complete, became} = added([
      {code: "h", level: "district", name: "Huyện Mới", parent: "92@2023", valid_from: "2010-01-01"},
      {code: "x", level: "commune", name: "Xã Nhỏ", parent: "h@2010", valid_to: "2012-12-31", became: ["31195@2023"]}
    ]);
    expect(complete(base).slice(base.length)).toMatchObject([
      {place_id: "h@2010", name: "Mới", path: ["Cần Thơ", "Mới"], parent: "92@2023", valid_to: null},
      {place_id: "x@2012", name: "Nhỏ", folded: "nho", path: ["Cần Thơ", "Mới", "Nhỏ"], full_name: "Xã Nhỏ"}
    ]);
    expect(became).toEqual([{place: "x@2012", became: ["31195@2023"], source: null}]);
  });
  it("corrects names and days of a list, and what became of a place", () => {
    const additions = added([
      {place: "31195@2023", name: "Phường Ba Lãng", valid_to: "2024-12-31"},
      {place: "31195@2023", became: ["31150@2025"], source: "nghị quyết"}
    ]);
    const corrected = additions.complete(base).find(({place_id}) => place_id === "31195@2023");
    expect(corrected).toMatchObject({
      ...{name: "Ba Lãng", full_name: "Phường Ba Lãng", parent: "919@2023", valid_to: "2024-12-31"},
      path: ["Cần Thơ", "Cái Răng", "Ba Lãng"]
    });
    const {changes} = crosswalk(additions);
    expect(changes.filter(({from_place}) => from_place === "31195@2023")).toMatchObject([
      {to_place: "31150@2025", note: "nghị quyết"}
    ]);
  });
  it("says which rows of which file are wrong, all at once, and what to do", () => {
    const read = (yaml: string) => places(added(parsePlaces(yaml, "a.yaml")));
    const unit = '- {code: x, level: commune, name: Xã X, parent: 919@2023, valid_to: "2012-12-31"}\n';
    expect(read(unit).at(-1)?.place_id).toBe("x@2012");
    const shapes = () =>
      read(`- {code: x, level: comune, name: Xã X, parent: 919@2023}
- {code: y, level: commune, name: Y, parent: 919@2023, valid_to: "2012-13-31"}
- {place: 79@2023, nmaes: [Sài Gòn]}
- {code: z, level: commune, name: Xã Z, parent: 919@2023}
`);
    expect(shapes).toThrow(/places\/a\.yaml, dòng 1: mục “level” “comune” không đúng \(có phải ý là “commune”\?\)/);
    expect(shapes).toThrow(/dòng 2: mục “name” “Y” không đúng; hãy viết tên kèm loại/);
    expect(shapes).toThrow(/dòng 2: mục “valid_to” “2012-13-31” không đúng; hãy viết ngày/);
    expect(shapes).toThrow(/dòng 3: không có mục “nmaes”/);
    expect(shapes).toThrow(/dòng 4: hãy ghi valid_to hoặc valid_from/);
    const ids = () =>
      read(
        `${unit}${unit.replace("919@2023", "x@1")}- {place: 1@2023, names: [A]}\n- {place: 79@2023, became: [79@2020]}\n`
      );
    expect(ids).toThrow(/dòng 2: không có địa phương “x@1”/);
    expect(ids).toThrow(/dòng 3: không có địa phương “1@2023”; hãy viết một trong: 01@2023, 001@2023, 00001@2023/);
    expect(ids).toThrow(/dòng 4: không có địa phương “79@2020”/);
    expect(() => read(unit + unit)).toThrow(/dòng 1: địa phương “x@2012” đã có/);
  });
});
