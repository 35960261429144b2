import {mkdir, mkdtemp, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {geoArea, type GeoPermissibleObjects} from "d3";
import {describe, expect, it} from "vitest";
import {parseBoundaries, readBoundaries} from "../../../loaders/places/boundaries.js";
import {places} from "../../../loaders/places/list.js";
import {quarantine} from "../../../loaders/check/quarantine.js";

const known = places();
const ids = new Set(known.map(({place_id}) => place_id));

const SQUARE = [
  [108, 16],
  [109, 16],
  [109, 17],
  [108, 17],
  [108, 16]
];
const feature = (properties: object | null, coordinates: unknown = [SQUARE], type = "Polygon"): object => ({
  type: "Feature",
  properties,
  geometry: {type, coordinates}
});
const collection = (...features: object[]): string => JSON.stringify({type: "FeatureCollection", features});

function failure(read: () => unknown): unknown {
  try {
    read();
  } catch (error) {
    return error;
  }
  throw new Error("nothing is wrong");
}

async function folderOf(files: Record<string, string>): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), "thuoc-do-"));
  await mkdir(join(data, "places", "boundaries"), {recursive: true});
  for (const [name, text] of Object.entries(files)) await writeFile(join(data, "places", "boundaries", name), text);
  return data;
}

const parsed = (text: string, file: string) => parseBoundaries({file, bytes: Buffer.from(text), known: ids});

describe("readBoundaries(data, places)", () => {
  it("takes places by place_id, or by code where the file's name has the list's year", async () => {
    const data = await folderOf({
      "rieng.geojson": collection(feature({place_id: "49@2023"})),
      "tinh-2023.geojson": collection(feature({code: "48"}), feature({code: 1}, [[SQUARE]], "MultiPolygon"))
    });
    const {boundaries, quarantine} = await readBoundaries(data, known);
    expect(boundaries.map(({place_id}) => place_id)).toEqual(["49@2023", "48@2023", "01@2023"]);
    expect(quarantine).toEqual([]);
  });
  it("takes a place of two files from the first, and tells of the second, which it leaves out whole", async () => {
    const data = await folderOf({
      "a-2023.geojson": collection(feature({code: "48"})),
      "b-2023.geojson": collection(feature({code: "48"}), feature({code: "49"}))
    });
    const {boundaries, quarantine} = await readBoundaries(data, known);
    expect(boundaries.map(({place_id}) => place_id)).toEqual(["48@2023"]);
    expect(quarantine.map(({message}) => message)).toEqual([
      "places/boundaries/b-2023.geojson: tệp ranh giới không dùng được: ranh giới của 48@2023 đã có ở places/boundaries/a-2023.geojson, tệp ấy được dùng; hãy để mỗi nơi ở một tệp."
    ]);
  });
  it("has nothing to say where there is no such folder", async () =>
    expect(await readBoundaries(tmpdir(), known)).toEqual({boundaries: [], quarantine: []}));
  it("puts a broken file aside with one sentence, and goes on with the rest", async () => {
    const data = await folderOf({
      "a-2023.geojson": '{"type": "FeatureCollection", "features": [',
      "b-2023.geojson": collection(feature({code: "48"}))
    });
    const {boundaries, quarantine} = await readBoundaries(data, known);
    expect(boundaries.map(({place_id}) => place_id)).toEqual(["48@2023"]);
    expect(quarantine).toEqual([
      {
        file: "places/boundaries/a-2023.geojson",
        line: null,
        reason: "boundaries",
        message:
          "places/boundaries/a-2023.geojson: tệp ranh giới không dùng được: tệp không phải JSON trọn vẹn; hãy xuất lại từ phần mềm bản đồ ở dạng GeoJSON.",
        message_en:
          "places/boundaries/a-2023.geojson: the boundaries cannot be used: the file is not whole JSON; export it from the map program as GeoJSON."
      }
    ]);
  });
});

describe("parseBoundaries(job)", () => {
  const wrong = [
    ["no collection", '{"type": "Feature"}', /FeatureCollection/],
    ["null", "null", /FeatureCollection/],
    ["an empty collection", collection(), /FeatureCollection/],
    ["a feature of no place", collection(feature({name: "Đà Nẵng"})), /hình thứ 1: không có thuộc tính/],
    ["a feature without properties", collection(feature(null)), /hình thứ 1: không có thuộc tính/],
    ["a place of no list", collection(feature({place_id: "97@2023"})), /97@2023/],
    ["metres for degrees", collection(feature({place_id: "48@2023"}, [[[541000, 1770000], ...SQUARE]])), /WGS 84/],
    ["a point", collection(feature({place_id: "48@2023"}, [108, 16], "Point")), /Polygon/],
    ["no geometry", collection({type: "Feature", properties: {place_id: "48@2023"}, geometry: null}), /Polygon/]
  ] as const;
  it.each(wrong)("says what is wrong with %s", (_, text, words) => {
    try {
      parsed(text, "tinh.geojson");
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({reason: "boundaries", detail: [expect.stringMatching(words), expect.any(String)]});
    }
  });
  it("tells all that is wrong in a file at once, each with its feature", () => {
    const text = JSON.stringify({
      type: "FeatureCollection",
      features: [
        feature({place_id: "48@2023"}),
        feature({place_id: "1@2023"}, [108, 16], "Point"),
        null,
        feature({place_id: "48@2023"}),
        feature({name: "Huế"})
      ]
    });
    const row = quarantine(
      "a.geojson",
      failure(() => parsed(text, "a.geojson"))
    );
    const said = /^a\.geojson: tệp ranh giới không dùng được: (.*)\.$/.exec(row.message)![1]!.split("; hình thứ ");
    expect(said.map((each) => each.slice(0, 40))).toEqual([
      "hình thứ 2: không có địa phương nào mang",
      "2: địa giới 1@2023 không phải Polygon ha",
      "3: không có thuộc tính place_id hay code",
      "3: địa giới không phải Polygon hay Multi",
      "4: 48@2023 đã có ở hình thứ 1; hãy gộp c",
      "5: không có thuộc tính place_id hay code"
    ]);
    expect(said[0]).toContain("viết một trong: 01@2023");
    expect(row.message_en).toMatch(/^[\x20-\x7E“”]+$/);
  });
  it("takes no code whose list it does not know", () =>
    expect(() => parsed(collection(feature({code: "48"})), "tinh.geojson")).toThrow());
  it("turns rings so that the land is inside, however the file winds them", () => {
    const hole = SQUARE.map(([x, y]) => [108.25 + (x! - 108) / 2, 16.25 + (y! - 16) / 2]);
    for (const outer of [SQUARE, SQUARE.toReversed()])
      for (const inner of [hole, hole.toReversed()]) {
        const {geometry} = parsed(collection(feature({place_id: "48@2023"}, [outer, inner])), "a.geojson")[0]!;
        const area = geoArea(JSON.parse(geometry) as GeoPermissibleObjects);
        const square = geoArea({type: "Polygon", coordinates: [SQUARE.toReversed()]});
        expect(area / square).toBeCloseTo(0.75, 2);
      }
  });
  it("keeps what a pixel can show", () => {
    const fine = [[108.00001, 16.00002], [108.00003, 16.00001], ...SQUARE.slice(1, 4), [108.00001, 16.00002]];
    const {geometry} = parsed(collection(feature({place_id: "48@2023"}, [fine])), "a.geojson")[0]!;
    expect(JSON.parse(geometry).coordinates[0][0]).toHaveLength(5);
  });
});
