import {expect, it} from "vitest";
import {isOrdered} from "../../src/notebook/ordered.js";
import {sql, table, transform} from "../../src/notebook/worked/cells.js";

it("isOrdered(name, notebook) is told by the outermost clause, and goes from cell to cell", () => {
  const cells = [
    sql("a", "SELECT * FROM places ORDER BY name"),
    sql("b", "SELECT *, row_number() OVER (ORDER BY name) FROM (SELECT * FROM places ORDER BY name)"),
    sql("c", "SELECT 'order by' AS x -- order by x\nFROM places"),
    table("d", "a"),
    {...table("e", "b"), sort: {column: "x", descending: true}} as ReturnType<typeof table>,
    transform("f", "b", "groupby(x)\nrollup({n: count()})\norderby(desc(n))"),
    transform("g", "a", "filter(x > 1)"),
    table("h", "h")
  ];
  const ordered = cells.filter(({name}) => isOrdered(name, {title: "", cells})).map(({name}) => name);
  expect(ordered).toEqual(["a", "d", "e", "f", "g"]);
});
