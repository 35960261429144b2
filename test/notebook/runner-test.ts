import {beforeEach, describe, expect, it, vi} from "vitest";
import {EngineLost, Stopped, type Engine, type Made} from "../../src/notebook/engine.js";
import type {Cell, Notebook} from "../../src/notebook/notebook.js";
import {Runner} from "../../src/notebook/runner.js";
import {tablesIn} from "../../src/notebook/tables-in.js";
import {input, sql, table} from "../../src/notebook/worked/cells.js";
import {WAIT} from "../patience.js";

// The engine's own files are known to the build alone.
vi.mock("../../src/engine/duckdb.js", () => ({}));

const ONE_ROW: Made = {rows: 1, columns: [{name: "x", type: "INTEGER"}]};

/** An engine in which a query is made of the tables that it names, if they are there; it keeps what it was asked to do. */
class FakeEngine {
  readonly tables = new Set<string>();
  readonly ownTables = new Set<string>();
  readonly done: string[] = [];
  onLost = (): void => undefined;
  version = 1;
  private running: ((error: Error) => void) | undefined;

  tableFunctions = async (): Promise<ReadonlySet<string>> => new Set();
  findTables = async (sql: string): Promise<string[]> => tablesIn(sql);
  fileVersion = (): number => this.version;
  has = (name: string): boolean => this.tables.has(name.toLowerCase()) || this.ownTables.has(name.toLowerCase());

  async make(name: string, sql: string, overtaken?: AbortSignal): Promise<Made> {
    this.tables.delete(name);
    if (overtaken?.aborted) throw new Stopped();
    this.done.push(`${name}: ${sql}`);
    const missing = tablesIn(sql).find((each) => !this.tables.has(each));
    if (missing) throw new Error(`Catalog Error: Table with name ${missing} does not exist!`);
    if (sql.includes("endless")) await new Promise<never>((_, reject) => (this.running = reject));
    if (sql.includes("too_much")) {
      this.lose();
      throw new EngineLost("nhiều bộ nhớ hơn");
    }
    this.tables.add(name);
    return ONE_ROW;
  }

  async alias(name: string, of: string): Promise<Made> {
    return this.make(name, `SELECT * FROM ${of}`);
  }

  async drop(name: string): Promise<void> {
    this.done.push(`drop ${name}`);
    this.tables.delete(name);
  }

  async stop(): Promise<void> {
    this.running?.(new Stopped());
  }

  lose(): void {
    this.tables.clear();
    this.onLost();
  }
}

let engine: FakeEngine;
let notebook: Notebook;
let runner: Runner;

beforeEach(() => {
  engine = new FakeEngine();
  runner = new Runner(engine as unknown as Engine, {notebook: () => notebook, changed: () => undefined});
});

function take(...cells: Cell[]): void {
  notebook = {title: "Sổ thử", cells};
  runner.refresh();
}

const states = (): string[] => notebook.cells.map(({id}) => runner.outcomes.get(id)?.state ?? "–");

const settled = (...expected: string[]): Promise<void> => vi.waitFor(() => expect(states()).toEqual(expected), WAIT);

/** What the engine has been asked since the last time. */
const asked = (): string[] => engine.done.splice(0);

const [a, b, c] = [sql("a", "SELECT 1 AS x"), sql("b", "SELECT * FROM a"), table("c", "b")] as const;

describe("Runner", () => {
  it("works cells out after what they need, else from the top", async () => {
    take(c, b, a, sql("d", "SELECT 2"));
    await settled("done", "done", "done", "done");
    expect(asked()).toEqual(["a: SELECT 1 AS x", "d: SELECT 2", "b: SELECT * FROM a", "c: SELECT * FROM b"]);
  });

  it("a cell that is deleted and comes back takes what depends on it along", async () => {
    take(a, b, c);
    await settled("done", "done", "done");
    take(b, c);
    await settled("failed", "waiting");
    await vi.waitFor(() => expect(engine.tables.has("a")).toBe(false));
    take(a, b, c);
    await settled("done", "done", "done");
    expect([...engine.tables].sort()).toEqual(["a", "b", "c"]);
  });

  it("so it is where both happen before anything could be dropped", async () => {
    take(a, b, c);
    await settled("done", "done", "done");
    take(b, c);
    take(a, b, c);
    await settled("done", "done", "done");
    expect([...engine.tables].sort()).toEqual(["a", "b", "c"]);
  });

  it("a cell that is run again runs again what depends on it, and nothing else", async () => {
    take(a, b, c, sql("d", "SELECT 2"));
    await settled("done", "done", "done", "done");
    asked();
    runner.again("a");
    await vi.waitFor(() => expect(engine.done.length).toBe(3));
    await settled("done", "done", "done", "done");
    expect(asked()).toEqual(["a: SELECT 1 AS x", "b: SELECT * FROM a", "c: SELECT * FROM b"]);
  });

  it("a cell that has changed, moved or been renamed", async () => {
    take(a, b);
    await settled("done", "done");
    asked();
    take(b, a);
    take({...a, source: "SELECT 2 AS x"} as Cell, b);
    await vi.waitFor(() => expect(engine.done).toEqual(["a: SELECT 2 AS x", "b: SELECT * FROM a"]));
    take({...a, name: "e"}, b);
    await settled("done", "failed");
    expect(runner.outcomes.get("b")?.mistake?.message).toMatch(/“a”/);
    await vi.waitFor(() => expect([...engine.tables]).not.toContain("a"));
  });

  it("what depends on a cell that fails waits and says for which; once it runs, so do they", async () => {
    take(sql("a", "SELECT * FROM mat"), b, c);
    await settled("failed", "waiting", "waiting");
    take(sql("a", "SELECT 1; SELECT 2"), b, c);
    await settled("failed", "waiting", "waiting");
    expect(runner.outcomes.get("b")?.mistake?.message).toBe("Chờ ô “a”, ô ấy chưa chạy được.");
    take(a, b, c);
    await settled("done", "done", "done");
  });

  it("a choice runs again what takes it", async () => {
    const choice = input("n", {type: "range", label: "", min: 0, max: 9, step: 1});
    take(choice, sql("a", "SELECT :n AS x"), b);
    await settled("done", "done", "done");
    take({...choice, value: 7} as Cell, sql("a", "SELECT :n AS x"), b);
    await vi.waitFor(() => expect(engine.done).toContain("a: SELECT 7 AS x"));
    await settled("done", "done", "done");
  });

  it("what runs is stopped when the reader says so, and not tried again until something changes", async () => {
    take(sql("a", "SELECT endless()"), b);
    await settled("running", "waiting");
    await vi.waitFor(() => expect(engine.done.length).toBe(1));
    runner.stop();
    await settled("stopped", "waiting");
    runner.refresh();
    expect(states()).toEqual(["stopped", "waiting"]);
    take(a, b);
    await settled("done", "done");
  });

  it("what runs is overtaken when its words change", async () => {
    take(sql("a", "SELECT endless()"), b);
    await vi.waitFor(() => expect(engine.done.length).toBe(1));
    take(a, b);
    await settled("done", "done");
  });

  it("a query that takes the engine with it fails once; the tables of the others are made again", async () => {
    take(a, b);
    await settled("done", "done");
    take(a, b, sql("e", "SELECT too_much FROM b"));
    await settled("done", "done", "failed");
    await vi.waitFor(() => expect([...engine.tables].sort()).toEqual(["a", "b"]));
    await settled("done", "done", "failed");
    expect(asked().filter((each) => each.startsWith("e:")).length).toBe(1);
    runner.again("e");
    await vi.waitFor(() => expect(engine.done.filter((each) => each.startsWith("e:")).length).toBe(1));
    await settled("done", "done", "failed");
  });

  it("a file that is dropped, and dropped anew, runs what names it", async () => {
    take(sql("f", "SELECT * FROM luong"), sql("d", "SELECT 2"));
    await settled("failed", "done");
    engine.ownTables.add("luong");
    engine.tables.add("luong");
    runner.refresh();
    await settled("done", "done");
    asked();
    engine.version = 2;
    runner.refresh();
    await vi.waitFor(() => expect(asked()).toEqual(["f: SELECT * FROM luong"]));
    await settled("done", "done");
  });

  it("a long chain keeps short keys", async () => {
    const chain = Array.from({length: 60}, (_, i) => sql(`t${i}`, i ? `SELECT * FROM t${i - 1}` : "SELECT 1"));
    take(...chain);
    await settled(...chain.map(() => "done"));
    expect(Math.max(...[...runner.outcomes.values()].map(({key}) => key.length))).toBeLessThan(6);
  });
});
