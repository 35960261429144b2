import "../../page.js";
import {expect, it} from "vitest";
import {isLaterProvince} from "../../../src/domain/place-slug.js";
import {laterSection, type LaterRow} from "../../../src/views/locality/later-series.js";
import {saidIn} from "../../../src/words/say.js";

const row = (told: Partial<LaterRow> = {}): LaterRow => ({
  ...{ref_area: "48@2025", indicator: "doctors_count", indicator_vi: "Số bác sĩ", indicator_en: "Doctors"},
  ...{family: "health", direction: "higher", qualifier: null, qualifier_en: null, measure: "level"},
  ...{unit_measure: "count", unit_mult: 0, freq: "A", time_period: "2016", period_start: "2016-01-01"},
  ...{
    period_end: "2016-12-31",
    obs_value: 1866,
    obs_status: "A",
    years: [2015, 2016],
    vals: [1800, 1866],
    eras: ["", ""]
  },
  ...{units: 2, weight_vi: null, weight_en: null, rank_high: 14, places: 34, ties: 1, median: 1500},
  ...told
});

const text = (rows: readonly LaterRow[]): string =>
  saidIn("vi", () => laterSection(rows, "../")?.textContent?.replace(/\s+/g, " ") ?? "");

it("laterSection(rows) marks what was worked out, says how, and ranks it where nearly all provinces have it", () => {
  expect(text([row()])).toContain("Số bác sĩ □ 1.866 năm 2016 tổng 2 tỉnh cũ · nhiều thứ 14 trong 34 nơi");
  expect(text([row({places: 11, rank_high: 2})])).not.toContain("thứ 2 trong");
});

it("laterSection(rows) says by what a mean was weighed, and nothing of what goes on as it was", () => {
  expect(text([row({weight_vi: "Dân số", weight_en: "Population"})])).toContain("bình quân theo dân số");
  const alone = text([row({units: 1})]);
  expect(alone).toContain("1.866 năm 2016");
  expect(alone).not.toContain("□ 1.866");
});

it("laterSection(rows) says of what is provisional in a part that all of it is", () =>
  expect(text([row({obs_status: "P"})])).toContain("□ sơ bộ 1.866 năm 2016"));

it("laterSection(rows) is nothing where nothing could be worked out", () => expect(text([])).toBe(""));

it("isLaterProvince(place_id) holds for provinces of the list since 1 July 2025", () => {
  expect(["48@2025", "48@2023", "20194@2025", "VN"].map(isLaterProvince)).toEqual([true, false, false, false]);
});
