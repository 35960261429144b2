import {expect, it} from "vitest";
import {typeNameFaults} from "../../site/type-names.js";

it("typeNameFaults(sources) tells of a type that two files export, not of one's own or of a value", () => {
  const sources = {
    "src/a.ts": "export interface Row {}\ninterface Own {}\nexport const rows = 1;\n",
    "src/b.ts": "export type Row = string;\ntype Own = 1;\nexport const rows = 2;\n"
  };
  expect(typeNameFaults(new Map(Object.entries(sources)))).toEqual(["type Row is exported by src/a.ts and src/b.ts"]);
});
