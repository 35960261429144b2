import {expect, it} from "vitest";
import {checkRooms, circlesIn, roomFaults, roomsIn} from "../../site/rooms.js";

const DOC = `| room | holds | imports |
|---|---|---|
| \`loaders/read/\` | text | – |
| \`loaders/unit/\` | units | \`read/\` |
| \`src/words/\` | words | – |
| \`src/data/\` | tables | \`loaders/unit/\` |
`;

const HOUSE: Record<string, string[]> = {
  "loaders/read/text.ts": [],
  "loaders/unit/rules.ts": ["loaders/unit/words.ts", "loaders/read/text.ts"],
  "loaders/unit/words.ts": [],
  "src/words/say.ts": ["loaders/unit/rules.ts"],
  "src/data/x.parquet.ts": ["loaders/unit/rules.ts"]
};

const faultsOf = (more: Record<string, string[]>, doc = DOC): string[] =>
  roomFaults(new Map(Object.entries({...HOUSE, ...more})), roomsIn(doc));

it("roomsIn(doc) reads the rows, names of the same half without it", () => {
  expect([...roomsIn(DOC)]).toEqual([
    ["loaders/read/", []],
    ["loaders/unit/", ["loaders/read/"]],
    ["src/words/", []],
    ["src/data/", ["loaders/unit/"]]
  ]);
});

it("roomFaults(imports, rooms) is silent where both agree", () => expect(faultsOf({})).toEqual([]));

it.each<[fault: string, more: Record<string, string[]>, doc?: string]>([
  ["loaders/read/token.ts imports loaders/unit/words.ts, but", {"loaders/read/token.ts": ["loaders/unit/words.ts"]}],
  ["loaders/new/x.ts is in no room", {"loaders/new/x.ts": []}],
  ["loaders/unit/ imports nothing of loaders/read/", {"loaders/unit/rules.ts": []}],
  ["src/words/fonts.ts imports site/fonts.ts, but", {"src/words/fonts.ts": ["site/fonts.ts"]}],
  [
    "loaders/unit/ stands before loaders/read/",
    {},
    DOC.replace("| `loaders/read/` | text | – |\n", "") + "| `loaders/read/` | text | – |\n"
  ],
  [
    "loaders/unit/rules.ts → loaders/unit/words.ts → loaders/unit/rules.ts",
    {"loaders/unit/words.ts": ["loaders/unit/rules.ts"]}
  ]
])("roomFaults(imports, rooms) tells “%s”", (fault, more, doc) => {
  expect(faultsOf(more, doc)).toEqual([expect.stringContaining(fault)]);
});

it("circlesIn(imports) finds a circle of three once", () => {
  const imports = new Map([
    ["a", ["b", "d"]],
    ["b", ["c"]],
    ["c", ["a"]],
    ["d", ["b"]]
  ]);
  expect(circlesIn(imports)).toEqual([["a", "b", "c", "a"]]);
});

it("checkRooms() finds the project's own files as docs/architecture.md has them", async () => {
  expect(await checkRooms()).toEqual([]);
});
