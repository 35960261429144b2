import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {extract} from "../../../../loaders/combine/extract.js";
import {type Branch} from "../../../../loaders/dimensions/place/gazetteer.js";
import {localities} from "../../../../loaders/combine/locality.js";
import type {Place} from "../../../../loaders/places/place.js";
import {findPlaces, type Mention} from "../../../../loaders/dimensions/place/rules.js";
import {stored} from "../../../../loaders/dimensions/place/store.js";
import {openReader, readText} from "../../../../loaders/combine/reading.js";
import {clean} from "../../../../loaders/read/text.js";
import {tokens} from "../../../../loaders/read/token.js";
import {documentOf} from "../../../document.js";

const reader = openReader();
const BEFORE = "2025-06-30";
const SINCE = "2025-07-01";

const mentions = (text: string, date: string | null): Mention[] =>
  findPlaces(tokens(clean(text)), reader.gazetteers.on(date));
const idOf = (text: string, date: string | null): string | undefined => mentions(text, date).at(-1)?.place?.place_id;
const named = (text: string, published: string | null = null) =>
  localities(readText(documentOf(text, {published}), reader));

describe("openGazetteers()", () => {
  it("has every place of its lists under its name", () => {
    const {byId, root} = reader.gazetteers.on(SINCE);
    const below = ({places, next}: Branch): Place[] => [...places, ...[...(next?.values() ?? [])].flatMap(below)];
    const planted = new Set(below(root));
    for (const place of byId.values())
      expect(["country", "region"].includes(place.level) || planted.has(place), place.place_id).toBe(true);
    expect([...byId.keys()].filter((id) => id.endsWith("@2025"))).toHaveLength(6 + 34 + 3321);
  });
});

describe("stored(name, make)", () => {
  it("makes a value once, and again where what is kept is of another state or broken", () => {
    const folder = mkdtempSync(join(tmpdir(), "thuoc-do-"));
    let made = 0;
    const read = () => stored("a", () => [++made], folder);
    expect([read(), read()]).toEqual([[1], [1]]);
    writeFileSync(join(folder, "a.json"), '{"digest": "other", "value": [7]}');
    expect(read()).toEqual([2]);
    writeFileSync(join(folder, "a.json"), "{");
    expect([read(), read()]).toEqual([[3], [3]]);
  });
  it("makes it each time where nothing can be kept", () => {
    const file = join(mkdtempSync(join(tmpdir(), "thuoc-do-")), "file");
    writeFileSync(file, "");
    let made = 0;
    expect([1, 2].map(() => stored("a", () => ++made, join(file, "below")))).toEqual([1, 2]);
  });
});

describe("a document is read with the places of its own day", () => {
  it("tells the two places of one code and of one name apart", () => {
    expect(idOf("phường Thới Long, quận Ô Môn", BEFORE)).toBe("31156@2023");
    expect(idOf("phường Thới Long", SINCE)).toBe("31157@2025");
    expect(idOf("phường Long Hưng, quận Ô Môn", null)).toBe("31157@2023");
  });
  it("takes a province of both lists for that of the day", () => {
    for (const words of ["TP Cần Thơ", "Cần Thơ", "Thành ủy Cần Thơ"])
      expect([BEFORE, null, SINCE].map((date) => idOf(words, date))).toEqual(["92@2023", "92@2023", "92@2025"]);
  });
  it("knows the special zones, and communes right below their province", () => {
    expect(mentions("đặc khu Phú Quốc", SINCE)[0]?.place?.path).toEqual(["An Giang", "Phú Quốc"]);
    expect(mentions("phường Cái Răng, thành phố Cần Thơ", SINCE)[0]?.place?.path).toEqual(["Cần Thơ", "Cái Răng"]);
  });
  it("still finds what had been there before, where its day has nothing of that name", () => {
    expect(idOf("huyện Cờ Đỏ trước đây", SINCE)).toBe("925@2023");
    expect(idOf("tỉnh Hải Dương cũ", SINCE)).toBe("30@2023");
    expect(idOf("tỉnh Hà Tây", "2018-05-29")).toBe("ha-tay@2008");
    expect(idOf("huyện Từ Liêm", "2013-05-01")).toBe("tu-liem@2014");
  });
  it("gives a commune that no list has its path below the province since July 2025, below the district before", () => {
    const path = (date: string) =>
      mentions("quận Ninh Kiều, thành phố Cần Thơ. Xã Không Tên", date).at(-1)?.place?.path;
    expect(path(BEFORE)).toEqual(["Cần Thơ", "Ninh Kiều", "Không Tên"]);
    expect(path(SINCE)).toEqual(["Cần Thơ", "Không Tên"]);
  });
  it("places a count of communes in the province that holds them", () => {
    const document = documentOf("Phường Cái Răng (thành phố Cần Thơ) họp. Đến nay có 31 xã, phường đạt chuẩn.", {
      published: "2025-09-01"
    });
    expect(extract(document, reader)[0]).toMatchObject({
      obs_value: 31,
      ref_area_path: ["Cần Thơ"],
      ref_area: "92@2025"
    });
  });
});

describe("a name that several places have", () => {
  it.each([
    ["xã Long Hưng, huyện Châu Thành, tỉnh Tiền Giang", BEFORE, "28561@2023"],
    ["Tỉnh Hưng Yên họp. Xã Long Hưng báo cáo", BEFORE, "12034@2023"],
    ["Tỉnh Đồng Tháp họp. Xã Long Hưng báo cáo", SINCE, "28537@2025"],
    ["xã Long Hưng (tỉnh Hưng Yên)", SINCE, "12613@2025"]
  ])("is the one that the document names around it: %s (%s)", (text, date, id) =>
    expect(mentions(text, date).some(({place}) => place?.place_id === id)).toBe(true)
  );
  it.each([BEFORE, SINCE])("is left open with its candidates and the reason where it does not say (%s)", (date) => {
    const [open] = named("Xã Long Hưng có 12 hộ nghèo.", date);
    expect(open).toMatchObject({quote: "Xã Long Hưng", path: [], place_id: null});
    expect(open!.candidates.length).toBeGreaterThan(1);
    for (const path of open!.candidates) expect(path.at(-1)).toBe("Long Hưng");
    expect(open!.reason).toBe(`${open!.candidates.length} nơi cùng tên; bài không nói rõ là nơi nào`);
  });
  it("may be an older unit where that is the one around", () => {
    expect(idOf("Huyện Vĩnh Lộc họp. Xã Vĩnh Thành báo cáo", null)).toBe("vinh-thanh-vinh-loc@2019");
    expect(idOf("Huyện Yên Thành họp. Xã Vĩnh Thành báo cáo", null)).toMatch(/^\d+@2023$/);
  });
});

describe("a unit that ended", () => {
  it.each([
    ["xã Bản Péo, huyện Hoàng Su Phì", "2016-05-01", "01078@2019"],
    ["xã Đông Huy, huyện Đông Hưng, tỉnh Thái Bình", "2017-05-01", "12814@2020"],
    ["Thành phố Huế họp. Phường Phú Cát báo cáo", "2018-05-01", "19771@2021"],
    ["xã Diên Bình (huyện Diên Khánh)", "2015-05-01", "22696@2020"],
    ["thị trấn Nông trường Nghĩa Lộ, huyện Văn Chấn", "2015-05-01", "04624@2020"],
    ["huyện Tây Trà, tỉnh Quảng Ngãi", "2015-05-01", "526@2020"],
    ["xã Trà Quân, huyện Tây Trà", "2015-05-01", "21151@2020"],
    ["xã Trà Quân, huyện Tây Trà", null, "21151@2020"]
  ])("is found in its district: %s (%s)", (text, date, id) => expect(idOf(text, date)).toBe(id));
  it.each([
    ["xã Tà Lèng, thành phố Điện Biên Phủ", "03144@2019"],
    ["quận Thủ Đức", "762@2020"],
    ["phường An Khánh, quận 2, TP.HCM", "27106@2020"]
  ])("may be spoken of when it is no more: %s", (text, id) =>
    expect([idOf(text, "2019-05-01"), idOf(text, "2022-05-01")]).toEqual([id, id])
  );
  it("is what a text of the two levels means where neither they nor the three have its name", () => {
    expect(idOf("xã Tà Lèng, thành phố Điện Biên Phủ", "2025-09-01")).toBe("03144@2019");
    expect(idOf("quận Thủ Đức trước đây", "2025-09-01")).toBe("769@2023");
  });
  it("leaves its name to the unit that stands, where the text does not say which", () => {
    const text = "Tỉnh Lai Châu họp. Xã Sùng Phài báo cáo";
    expect([idOf(text, "2022-05-01"), idOf(text, null)]).toEqual(["03403@2023", "03403@2023"]);
    expect(idOf("xã Sùng Phài, huyện Tam Đường", "2016-05-01")).toBe("03397@2020");
    expect(idOf("xã Sùng Phài, thành phố Lai Châu", "2022-05-01")).toBe("03403@2023");
    expect(idOf("xã Minh Châu, huyện Ba Vì", "2015-05-01")).toBe(idOf("xã Minh Châu, huyện Ba Vì", "2022-05-01"));
  });
  it("is the one of its day where it came to another district", () => {
    const at = (text: string) => ["2015-05-01", "2022-05-01", null].map((date) => idOf(text, date));
    expect(at("TP.HCM họp. Phường An Phú, Quận 2 báo cáo")).toEqual(["27091@2020", "27091@2020", "27091@2020"]);
    expect(at("TP.HCM họp. Phường Thảo Điền báo cáo")).toEqual(["27088@2020", "27088@2023", "27088@2023"]);
    expect(at("TP.HCM họp. Thủ Đức báo cáo")).toEqual(["762@2020", "769@2023", "769@2023"]);
    expect(idOf("thành phố Thủ Đức", "2020-12-10")).toBe("769@2023");
    expect(idOf("phường An Phú, thành phố Thủ Đức", "2020-12-10")).toBe("27091@2023");
  });
  it("has no other id where its name goes on in its district under another code, or its district got another name", () => {
    for (const date of ["2015-05-01", "2022-05-01", null]) {
      expect(idOf("thị trấn Vĩnh Trụ, huyện Lý Nhân", date)).toMatch(/@2023$/);
      expect(idOf("huyện Tĩnh Gia, tỉnh Thanh Hóa", date)).toBe("407@2023");
      expect(idOf("xã Hải Nhân, huyện Tĩnh Gia", date)).toMatch(/@2023$/);
    }
  });
});

describe("a part of the country", () => {
  const LATER = "2025-11-01";
  const last = (text: string, date: string | null) => mentions(text, date).at(-1)!;
  it.each([
    ["Vùng Đồng bằng sông Hồng có 11 tỉnh, thành phố", BEFORE, "R1@2023"],
    ["ĐBSCL xuất khẩu 5 triệu tấn gạo", null, "R6@2023"],
    ["Trung du, miền núi phía Bắc còn nhiều khó khăn", BEFORE, "R2@2023"],
    ["Năm qua, vùng Tây Nguyên đã trồng 300 ha rừng", BEFORE, "R4@2023"],
    ["Vùng Tây Nguyên họp. Toàn vùng đã có 200 xã đạt chuẩn", BEFORE, "R4@2023"],
    ["Vùng Bắc Trung Bộ có 5 tỉnh, thành phố", LATER, "R3@2025"],
    ["Vùng Đông Nam Bộ có 3 tỉnh, thành phố", LATER, "R5@2025"]
  ])("is a place of the list of its day where the text speaks of it: %s (%s)", (text, date, id) =>
    expect(last(text, date).place?.place_id).toBe(id)
  );
  it.each([
    ["of what lies in it", "Đắk Nông dẫn đầu khu vực Tây Nguyên", BEFORE],
    ["of some of it", "Có 2 tỉnh Tây Nguyên đạt chuẩn", BEFORE],
    ["that the list of the day has not", "Vùng Tây Nguyên đã có 5 xã đạt chuẩn", LATER],
    ["that no list has", "Vùng Tứ giác Long Xuyên đã có 5 xã đạt chuẩn", BEFORE],
    ["that is not named", "Toàn vùng đã có 5 xã đạt chuẩn", BEFORE]
  ])("is none of the places %s: %s (%s)", (_, text, date) =>
    expect(last(text, date)).toMatchObject({place: undefined, region: true})
  );
  it("is not what is spoken of where a province lies in it", () =>
    expect(last("Đắk Nông là tỉnh nghèo thuộc vùng Tây Nguyên có 5 xã", BEFORE)).toMatchObject({
      region: true,
      place: undefined
    }));
  it("has its figures, without the path of a province", () => {
    const document = documentOf("Vùng Tây Nguyên đã có 231 xã đạt chuẩn nông thôn mới năm 2019.", {
      published: "2020-01-05"
    });
    expect(extract(document, reader)).toMatchObject([
      {indicator: "nrm_communes_met", obs_value: 231, ref_area: "R4@2023", ref_area_path: []}
    ]);
  });
  it("keeps a count of provinces, which is of the country where a province is spoken of", () => {
    const of = (text: string) => extract(documentOf(text, {published: "2020-01-05"}), reader)[0]?.ref_area;
    expect(of("Vùng Tây Nguyên hiện có 5 tỉnh.")).toBe("R4@2023");
    expect(of("Tỉnh Gia Lai họp. Hiện có 5 tỉnh đạt chuẩn.")).toBe("VN");
  });
});

describe("localities(reading)", () => {
  const pathsOf = (text: string): [string, string][] => named(text).map(({quote, path}) => [quote, path.join("/")]);
  it("names each part of a chain", () =>
    expect(pathsOf("Tại xã Mỹ Khánh (huyện Phong Điền, TP Cần Thơ) có chợ.")).toEqual([
      ["xã Mỹ Khánh", "Cần Thơ/Phong Điền/Mỹ Khánh"],
      ["huyện Phong Điền", "Cần Thơ/Phong Điền"],
      ["TP Cần Thơ", "Cần Thơ"]
    ]));
  it("puts markets, roads and hamlets where the text has them", () =>
    expect(pathsOf("Phường Ba Láng sửa cầu Bến Bạ, tuyến đường Hai Tháng Chín và khu vực Bờ Đông.").slice(1)).toEqual([
      ["cầu Bến Bạ", "Cần Thơ/Cái Răng/Ba Láng/cầu Bến Bạ"],
      ["tuyến đường Hai Tháng Chín", "Cần Thơ/Cái Răng/Ba Láng/tuyến đường Hai Tháng Chín"],
      ["khu vực Bờ Đông", "Cần Thơ/Cái Răng/Ba Láng/Bờ Đông"]
    ]));
  it("puts one named after its commune there, and one in a caption where the caption says", () => {
    expect(pathsOf("Quận Cái Răng và xã Mỹ Khánh (huyện Phong Điền) họp. Chợ Mỹ Khánh đông.").at(-1)).toEqual([
      "Chợ Mỹ Khánh",
      "Cần Thơ/Phong Điền/Mỹ Khánh/Chợ Mỹ Khánh"
    ]);
    expect(pathsOf("Huyện Cờ Đỏ họp. Rạch Ông Tư ở phường Ba Láng.")[1]).toEqual([
      "Rạch Ông Tư",
      "Cần Thơ/Cái Răng/Ba Láng/Rạch Ông Tư"
    ]);
  });
  it("finds none in other words", () => {
    for (const text of ["nông thôn An Giang", "yêu cầu Cái Răng", "khu vực Tây Nguyên", "huyện Cầu Kè", "Bến Tre"])
      expect(named(`Quận Cái Răng họp. Về ${text}.`).filter(({path, place_id}) => path.length && !place_id)).toEqual(
        []
      );
  });
});
