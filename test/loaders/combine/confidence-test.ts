import {expect, it} from "vitest";
import {confidenceOf, grounds, type Grounds} from "../../../loaders/combine/confidence.js";

const plain: Grounds = {
  ...{phrase: "# xã đạt chuẩn nông thôn mới", inherited: false, place: "cùng câu", placed: true},
  ...{measure: "level", kind: "actual"}
};

it("is surer of a long phrase than of a short one, and least of none", () => {
  const [long, short, none] = ["# xã đạt chuẩn nông thôn mới", "GRDP", undefined].map((phrase) =>
    confidenceOf({...plain, phrase})
  );
  expect(long).toBeGreaterThan(short!);
  expect(short).toBeGreaterThan(none!);
  expect(none).toBeLessThan(0.5);
});

it("every ground moves it one way, and all of them keep it between 0 and 1", () => {
  expect(new Set(grounds.map(({name}) => name)).size).toBe(grounds.length);
  for (const phrase of [undefined, "liệt kê", "nói tiếp"])
    for (const place of ["cuối câu", "cùng câu, cấp trên"])
      for (const placed of [true, false]) {
        const value = confidenceOf({...plain, phrase, inherited: true, place, placed, kind: "baseline"});
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThan(1);
      }
});
