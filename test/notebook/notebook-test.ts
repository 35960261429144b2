import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {literal} from "../../src/engine/sql.js";
import {MARKS, parseChartSpec, REDUCERS} from "../../src/notebook/chart-spec.js";
import {planOf} from "../../src/notebook/graph.js";
import {findNotebook, hashOf} from "../../src/notebook/link.js";
import {renderMarkdown, withValues} from "../../src/notebook/markdown.js";
import {mistakeOf} from "../../src/notebook/mistake.js";
import {parseNotebook, type Cell, type Notebook} from "../../src/notebook/notebook.js";
import {bindParams, paramsIn} from "../../src/notebook/params.js";
import {parsePlotCode, plotCode} from "../../src/notebook/plot-code.js";
import {KEY, readKept, Sheet} from "../../src/notebook/sheet.js";
import {tokensOf} from "../../src/notebook/tokens.js";
import {chart, input, sql, table, text, transform} from "../../src/notebook/worked/cells.js";
import {openWorked, workedNotebooks} from "../../src/notebook/worked/list.js";

const notebook = (...cells: Cell[]): Notebook => ({title: "Sổ thử", cells});

describe("planOf", () => {
  it("finds what cells need of each other, wherever they stand, and which dropped files they name", () => {
    const {needs, files} = planOf(
      notebook(
        chart("hinh", "loc", {mark: "dot", x: "a", y: "b"}),
        transform("loc", "goc", "limit(:n)"),
        sql("goc", "SELECT * FROM figures JOIN luong USING (ref_area) WHERE ref_area = ${noi}"),
        input("noi", {type: "place", label: "Nơi"})
      ),
      new Set(["luong"])
    );
    expect([...needs.values()]).toEqual([["loc"], ["goc"], ["noi"], []]);
    expect([...files.values()]).toEqual([[], [], ["luong"], []]);
  });

  it("says a circle where it is, and only there", () => {
    const {problems} = planOf(
      notebook(sql("a", "SELECT * FROM b"), sql("b", "SELECT * FROM a"), table("c", "a"), sql("d", "SELECT 1"))
    );
    expect([...problems]).toEqual([
      ["a", "Vòng lặp: a → b → a."],
      ["b", "Vòng lặp: b → a → b."]
    ]);
  });

  it("says what is not there, a name twice, and the name of a table", () => {
    const cells = [
      sql("a", "SELECT * FROM nope"),
      {...sql("A", "SELECT 1"), id: "2"},
      sql("places", "SELECT 1"),
      sql("x y", "SELECT 1")
    ];
    const {problems} = planOf(notebook(...cells));
    expect(problems.get("a")).toMatch(/nope/);
    expect(problems.get("2")).toMatch(/Đã có ô/);
    expect(problems.get("places")).toMatch(/bảng của trang/);
    expect(problems.get("x y")).toMatch(/chữ, số/);
  });

  it("knows the tables of dropped files", () =>
    expect(planOf(notebook(sql("a", "SELECT * FROM luong")), new Set(["luong"])).problems.size).toBe(0));
});

describe("bindParams", () => {
  const values = new Map<string, string | number>([
    ["noi", "O'Mon"],
    ["n", 3]
  ]);

  it("binds ${name} and :name, not casts, slices, strings, names or comments", () => {
    const source = "SELECT ':n', x::n, y[1:n], \":n\" -- :n\nFROM t WHERE a = ${ noi } AND b > :N";
    expect(bindParams(source, values).sql).toBe(
      "SELECT ':n', x::n, y[1:n], \":n\" -- :n\nFROM t WHERE a = 'O''Mon' AND b > 3"
    );
    expect(paramsIn(source)).toEqual(["noi", "N"]);
  });

  it("a value of any letters stays one literal", () => {
    fc.assert(
      fc.property(
        fc.string({unit: "binary"}).filter((value) => !value.includes("\0")),
        (value) => {
          const {sql} = bindParams("SELECT ${v} AS x", new Map([["v", value]]));
          const tokens = tokensOf(sql);
          expect(tokens.map(({kind}) => kind)).toEqual(["word", "string", "word", "word"]);
          expect(tokens[1]!.value).toBe(value);
        }
      )
    );
  });

  it("leads a place in what is run back to the source", () => {
    const source = "SELECT ${noi}, oops FROM t";
    const {sql, sourceOffset} = bindParams(source, values);
    expect(source.slice(sourceOffset(sql.indexOf("oops")))).toBe("oops FROM t");
    expect(sourceOffset(sql.indexOf("Mon"))).toBe(source.indexOf("${"));
  });

  it("writes numbers and nothing as such", () =>
    expect(
      bindParams(
        "${a} ${b}",
        new Map<string, number | null>([
          ["a", -1.5],
          ["b", null]
        ])
      ).sql
    ).toBe(`${literal(-1.5)} NULL`));
});

const name = fc.stringMatching(/^[\p{L}_][\p{L}\p{N}_]{0,8}$/u);
const anyText = fc.string({unit: "binary", maxLength: 40});

const anyCell = fc.oneof(
  fc.record({kind: fc.constant("text" as const), source: anyText}),
  fc.record({kind: fc.constant("sql" as const), source: anyText}),
  fc.record({kind: fc.constant("transform" as const), from: anyText, source: anyText}),
  fc.record({
    kind: fc.constant("table" as const),
    from: anyText,
    sort: fc.option(fc.record({column: anyText, descending: fc.boolean()})),
    filters: fc.dictionary(anyText, fc.string({minLength: 1}))
  }),
  fc.record({
    kind: fc.constant("input" as const),
    input: fc.record({
      type: fc.constant("range" as const),
      label: anyText,
      min: fc.integer(),
      max: fc.integer(),
      step: fc.integer({min: 1})
    }),
    value: fc.oneof(fc.constant(null), fc.integer(), anyText)
  })
);

const anyNotebook = fc
  .record({title: anyText, cells: fc.array(anyCell, {maxLength: 6})})
  .map(({title, cells}) =>
    parseNotebook({title, cells: cells.map((cell, i) => ({...cell, id: `c${i}`, name: `o${i}`}))})
  );

describe("hashOf, findNotebook", () => {
  it("are inverse for any notebook", async () => {
    await fc.assert(
      fc.asyncProperty(anyNotebook, async (notebook) => {
        expect(await findNotebook(`#${await hashOf(notebook)}`)).toEqual(notebook);
      }),
      {numRuns: 40}
    );
  });

  it("read no link that is cut, empty, or no notebook", async () => {
    const hash = await hashOf(notebook(sql("a", "SELECT 1")));
    for (const bad of ["", "#", "#so=", "#so=%%%", `#${hash.slice(0, -6)}`, "#so=AAAA"])
      expect(await findNotebook(bad)).toBeUndefined();
  });

  it("refuse a link that unpacks to too much", async () => {
    const hash = await hashOf(notebook(text("a", "a".repeat(3_000_000))));
    expect(await findNotebook(hash)).toBeUndefined();
  });
});

describe("parseNotebook", () => {
  it("keeps only what a notebook can be", () => {
    const parsed = parseNotebook({
      title: "x",
      script: "alert(1)",
      cells: [
        {kind: "js", source: "alert(1)"},
        {kind: "sql", id: "<b>", name: "a", source: "SELECT 1", onload: "alert(1)"},
        {kind: "chart", id: "b", name: "b", chart: {mark: "image", x: 3, reduce: "eval"}},
        null
      ]
    });
    expect(parsed.cells).toEqual([
      {id: "b", kind: "sql", name: "a", source: "SELECT 1"},
      {id: "c2-1", kind: "chart", name: "b", from: "", chart: parseChartSpec({})}
    ]);
  });

  it("is the identity on what it gave", () =>
    fc.assert(
      fc.property(anyNotebook, (notebook) => {
        expect(parseNotebook(JSON.parse(JSON.stringify(notebook)))).toEqual(notebook);
      })
    ));
});

describe("plotCode, parsePlotCode", () => {
  const anyChart = fc
    .record({
      title: anyText,
      mark: fc.constantFrom(...MARKS),
      x: anyText,
      y: anyText,
      color: anyText,
      fx: anyText,
      fy: anyText,
      reduce: fc.constantFrom("" as const, ...REDUCERS)
    })
    .map((chart) => (chart.mark === "rectY" ? {...chart, reduce: "count" as const} : chart));

  it("are inverse for any chart", () =>
    fc.assert(
      fc.property(name, anyChart, (from, chart) => {
        fc.pre(!["true", "false", "null"].includes(from));
        expect(parsePlotCode(plotCode({from, chart}))).toEqual({from, chart});
      })
    ));

  it("reads a bare mark", () =>
    expect(parsePlotCode('Plot.dot(kq, {x: "a", y: "b", tip: true})')).toEqual({
      from: "kq",
      chart: parseChartSpec({mark: "dot", x: "a", y: "b"})
    }));

  it.each([
    "alert(1)",
    "Plot.dot(kq, {x: (() => alert(1))()})",
    "Plot.image(kq, {src: 'x'})",
    'Plot.dot(kq, {x: "a", href: "javascript:alert(1)"})',
    "Plot.plot({marks: []})",
    "Plot.dot(fetch('x'), {x: 'a'})",
    "Plot.dot(kq, {x: d => d.x})",
    ""
  ])("reads no %j", (code) => expect(() => parsePlotCode(code)).toThrow(/Không hiểu/));
});

describe("renderMarkdown", () => {
  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "![x](https://x.y/z.png)",
    "[x](javascript:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "<a href='vbscript:x'>y</a>",
    "`</p><script>`",
    "[x](https://x.y 'a\" onmouseover=\"alert(1)')"
  ])("of %j makes no element or address that runs or fetches", (source) => {
    const html = renderMarkdown(source);
    const inTags = Array.from(html.matchAll(/<[^>]*>/g), ([tag]) => tag.replace(/ title="[^"]*"/, "")).join("");
    expect(inTags).not.toMatch(/<(?:script|img|iframe|style)|javascript:|vbscript:|data:| on\w+\s*=/i);
  });

  it("shows values of inputs as text, whatever they hold", () => {
    const html = renderMarkdown(withValues("Nơi: ${noi}, ${la}", new Map([["noi", "<b>*x*</b> [y](https://z)"]])));
    expect(html.trim()).toBe("<p>Nơi: &lt;b&gt;*x*&lt;/b&gt; [y](https://z), ${la}</p>");
  });
});

describe("mistakeOf", () => {
  it("says it in Vietnamese, at its place", () => {
    const query = "SELECT *\nFROM placez";
    const {message, at} = mistakeOf(
      'Catalog Error: Table with name placez does not exist!\nDid you mean "places"?\nLINE 2: FROM placez\n             ^',
      query
    );
    expect(message).toBe("Không có bảng tên placez. Có phải: places?");
    expect(query.slice(at!.start, at!.end)).toBe("placez");
  });

  it("finds the place in a line that was cut", () => {
    const query = `SELECT ${"x, ".repeat(40)}oops FROM places`;
    const shown = query.slice(100, 175);
    const said = `Binder Error: Referenced column "oops" not found in FROM clause!\nLINE 1: ...${shown}...\n${" ".repeat(11 + shown.indexOf("oops"))}^`;
    const {at} = mistakeOf(said, query);
    expect(query.slice(at!.start, at!.end)).toBe("oops");
  });
});

describe("Sheet", () => {
  const storage = (room: number): Storage => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (value.length > room) throw new Error("full");
        kept.set(key, value);
      }
    } as Storage;
  };
  const first = {steps: [{id: "0", notebook: notebook(), what: "", when: "2026-01-01T00:00:00Z"}], at: 0};
  /** Of all tabs: what is taken later is later. */
  let time = Date.parse("2026-01-02");
  const open = (all: Storage | undefined, tab?: Storage): Sheet =>
    new Sheet(
      readKept({all, tab}) ?? first,
      {all, tab},
      () => {},
      () => new Date((time += 5000))
    );
  const sheet = (room = 1e6) => {
    const kept = storage(room);
    return {made: open(kept), kept};
  };
  const names = (made: Sheet): string[] => made.history.map(({what}) => what);

  it("undoes, redoes, and forgets what was undone when another step is taken", () => {
    const {made} = sheet();
    made.take(notebook(sql("a", "1")), "a");
    made.take(notebook(sql("b", "1")), "b");
    made.go(made.position - 1);
    expect(made.notebook.cells[0]!.name).toBe("a");
    made.go(made.position + 1);
    expect(made.notebook.cells[0]!.name).toBe("b");
    made.go(0);
    made.take(notebook(sql("c", "1")), "c");
    expect(made.history.map(({what}) => what)).toEqual(["", "c"]);
  });

  it("keeps the last steps where there is no room for all", () => {
    const {made, kept} = sheet(600);
    for (let i = 0; i < 20; ++i) made.take(notebook(sql(`a${i}`, "SELECT 1")), `bước ${i}`);
    const {steps, at} = JSON.parse(kept.getItem("thuoc-do:kham-pha")!) as {steps: {what: string}[]; at: number};
    expect(steps[at]!.what).toBe("bước 19");
    expect(steps.length).toBeLessThan(20);
  });

  it("says that nothing is kept where there is no room, or no store at all; and that it is, once it is", () => {
    const {made} = sheet(600);
    made.take(notebook(sql("a", "x".repeat(1000))), "quá dài");
    expect(made.keeping.isKept).toBe(false);
    made.take(notebook(sql("a", "x")), "ngắn");
    expect(made.keeping.isKept).toBe(true);
    const nowhere = open(undefined);
    nowhere.take(notebook(sql("a", "x")), "a");
    expect([nowhere.keeping.isKept, nowhere.notebook.cells.length]).toEqual([false, 1]);
  });

  it("of two tabs each keeps its own work and finds the other's in the history, whoever writes last", () => {
    const kept = storage(1e6);
    const [one, two] = [open(kept), open(kept)];
    one.keep();
    two.hear();
    expect(two.keeping.isShared).toBe(false);
    one.take(notebook(sql("a", "1")), "a");
    two.take(notebook(sql("b", "1")), "b");
    one.hear();
    one.take(notebook(sql("a", "1"), sql("c", "1")), "c");
    expect([one.notebook.cells.length, names(one), one.keeping]).toEqual([
      2,
      ["", "a", "b", "c"],
      {isKept: true, isShared: true}
    ]);
    // What is undone is one's own.
    one.step(-1);
    expect(one.history[one.position]!.what).toBe("a");
    one.take(notebook(sql("d", "1")), "d");
    expect(names(one)).toEqual(["", "a", "b", "d"]);
    expect(names(open(kept))).toEqual(["", "a", "b", "d"]);
    // What one tab has dropped stays with the other.
    two.hear();
    expect(two.notebook.cells[0]!.name).toBe("b");
    expect(names(two)).toContain("a");
  });

  it("a tab whose step was written over at the same moment keeps it again, and only once", () => {
    const writes: string[] = [];
    const kept = storage(1e6);
    const shared = {...kept, setItem: (key: string, text: string) => (writes.push(text), kept.setItem(key, text))};
    const one = open(shared);
    one.take(notebook(sql("a", "1")), "a");
    // Of a tab that had read nothing of it yet.
    kept.setItem(KEY, JSON.stringify({...first, steps: [...first.steps, {...first.steps[0], id: "9", what: "b"}]}));
    one.hear();
    expect(names(open(kept)).sort()).toEqual(["", "a", "b"]);
    const known = writes.length;
    kept.setItem(KEY, JSON.stringify(first));
    one.hear();
    expect(writes.length).toBe(known);
    one.take(notebook(), "c");
    expect(names(open(kept)).sort()).toEqual(["", "a", "b", "c"]);
  });

  it("what another tab goes on typing is one step, and none that one has gone to changes under one's hands", () => {
    const kept = storage(1e6);
    const one = open(kept);
    one.take(notebook(sql("a", "1")), "a");
    const [two, opened] = [open(kept), names(open(kept))];
    expect(opened).toEqual(["", "a"]);
    time -= 4000;
    one.take(notebook(sql("a", "12")), "a");
    expect(names(one)).toEqual(["", "a"]);
    two.hear();
    expect(two.notebook.cells[0]).toMatchObject({source: "1"});
    two.take(notebook(sql("z", "1")), "z");
    expect(names(two).sort()).toEqual(["", "a", "a", "z"]);
    const foreign = two.history.findIndex((step) => two.isForeign(step));
    two.go(foreign);
    expect(two.notebook.cells[0]).toMatchObject({source: "12"});
    expect(two.isForeign(two.history[two.position]!)).toBe(false);
    time -= 4000;
    one.take(notebook(sql("a", "123")), "a");
    two.hear();
    expect(two.notebook.cells[0]).toMatchObject({source: "12"});
    expect(two.history.map(({notebook: {cells}}) => (cells[0] as {source?: string} | undefined)?.source)).toContain(
      "123"
    );
  });

  it("however many steps one tab takes, the other's last one stays, also where there is little room", () => {
    for (const room of [1e6, 700]) {
      const kept = storage(room);
      const [one, two] = [open(kept), open(kept)];
      one.keep();
      two.take(notebook(sql("b", "1")), "hai");
      one.hear();
      for (let i = 0; i < 100; ++i) one.take(notebook(sql(`a${i}`, "1")), `bước ${i}`);
      expect(names(open(kept))).toEqual(expect.arrayContaining(["hai", "bước 99"]));
      expect(one.history.length).toBeLessThan(63);
    }
  });

  it("a tab that is loaded again is where it was, not where the other is", () => {
    const [kept, tab] = [storage(1e6), storage(1e6)];
    const [one, two] = [open(kept, tab), open(kept)];
    one.take(notebook(sql("a", "1")), "a");
    two.take(notebook(sql("b", "1")), "b");
    expect(open(kept, tab).notebook.cells[0]!.name).toBe("a");
    expect(open(kept).notebook.cells[0]!.name).toBe("b");
  });
});

it("the worked notebooks are six, whole, and each as a file says it", async () => {
  expect(workedNotebooks.length).toBe(6);
  for (const {slug} of workedNotebooks) {
    const opened = (await openWorked(slug))!;
    expect([slug, [...planOf(opened).problems.values()]]).toEqual([slug, []]);
    expect(parseNotebook(JSON.parse(JSON.stringify(opened)))).toEqual(opened);
  }
});
