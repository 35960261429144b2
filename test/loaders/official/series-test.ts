import {expect, it} from "vitest";
import {breaks} from "../../../loaders/indicator/breaks.js";
import {indicators} from "../../../loaders/indicator/list.js";
import {seriesFiles} from "../../../loaders/official/series.js";
import {vocabularyOf} from "../../../loaders/official/vocabulary.js";
import {added} from "../../../loaders/places/added.js";
import {places} from "../../../loaders/places/list.js";

const list = indicators();
const known = vocabularyOf({places: places(), aliases: added().aliases, indicators: list, breaks: breaks(list)});

it("seriesFiles() tells of every file what it is, or why it is not read, without a fault", () => {
  const files = seriesFiles(known);
  expect(files.length).toBeGreaterThan(0);
  for (const {file, refused, sidecar} of files) {
    expect([file, sidecar.faults]).toEqual([file, []]);
    expect(Boolean(sidecar.sidecar)).toBe(!refused);
  }
});
