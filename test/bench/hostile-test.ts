import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {HOSTILE} from "../../bench/hostile.js";
import {PROJECT} from "../../site/project.js";

/** More of them lie beside some checkouts of the project. */
const BESIDE = join(PROJECT, "..", "shared", "hostile", "patterns.json");

it.skipIf(!existsSync(BESIDE))("the bench has every hostile piece that lies beside the project", () => {
  const pieces = new Set(Object.values(HOSTILE));
  const beside = Object.entries(JSON.parse(readFileSync(BESIDE, "utf8")) as Record<string, string>);
  expect(beside.filter(([, piece]) => !pieces.has(piece))).toEqual([]);
});

it("the bench's piece of letters and accents apart has them apart", () =>
  expect(HOSTILE["NFD"]).not.toBe(HOSTILE["NFD"]!.normalize("NFC")));
