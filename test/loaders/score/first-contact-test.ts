import {describe, expect, it} from "vitest";
import {faultsOf, parseFirstContact, withRow} from "../../../loaders/score/first-contact.js";

const EMPTY = "# Record\n\n## Sets\n| set | a |\n|---|---|\n\n## Results\n| set | b |\n|---|---|\n";
const digest = (digit: string): string => digit.repeat(64);
const announce = (record: string, set: string, digit: string, texts = 14, figures = 160): string =>
  withRow(record, "sets", [set, "2020-05-01", texts, figures, digest(digit)]);
const score = (record: string, set: string, day = "2020-05-02"): string =>
  withRow(record, "results", [set, day, "abc1234", "0.812"]);
const faults = (record: string): string[] => faultsOf(parseFirstContact(record));

describe("faultsOf(parseFirstContact(record))", () => {
  it("finds none where every set but the newest has its one result", () => {
    const record = announce(score(announce(EMPTY, "one", "a"), "one"), "two", "b");
    expect(parseFirstContact(record)).toEqual({
      sets: [
        {set: "one", announced: "2020-05-01", texts: 14, figures: 160, digest: digest("a")},
        {set: "two", announced: "2020-05-01", texts: 14, figures: 160, digest: digest("b")}
      ],
      results: [{set: "one", scored: "2020-05-02", commit: "abc1234"}]
    });
    expect(faults(record)).toEqual([]);
  });
  it.each([
    ["one: not scored, though a newer set stands below it", announce(announce(EMPTY, "one", "a"), "two", "b")],
    ["one: scored more than once", score(score(announce(EMPTY, "one", "a"), "one"), "one")],
    ["one: announced twice", announce(score(announce(EMPTY, "one", "a"), "one"), "one", "b")],
    ["two: announced twice", announce(score(announce(EMPTY, "one", "a"), "one"), "two", "a")],
    ["one: fewer than 12 texts or 150 figures", announce(EMPTY, "one", "a", 11)],
    ["one: fewer than 12 texts or 150 figures", announce(EMPTY, "one", "a", 14, 149)],
    ["one: scored before it was announced", score(announce(EMPTY, "one", "a"), "one", "2020-04-30")],
    ["one: no SHA-256", announce(EMPTY, "one", "x")],
    ["one: a result of a set that was never announced", score(EMPTY, "one")]
  ])("says “%s”", (fault, record) => expect(faults(record)).toContain(fault));
});
