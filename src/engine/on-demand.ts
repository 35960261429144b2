import type {AsyncDuckDB, AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import {PARTS_FILE, partAddress} from "./addresses.js";
import {loadPart, loadTable, opening, refuseWithoutEngine, register, start, type LoadedTable} from "./duckdb.js";
import {broken, load} from "./load.js";
import {needsOf} from "./needs.js";
import {indicatorsOf, type PartFiles} from "./parts.js";
import type {PageTable} from "./table-names.js";

/** The engine of a page, and what of the site's tables is in it by now. */
class OnDemand {
  private readonly made = new Set<string>();
  /** The indicators whose figures are there; all of them. */
  private figures: Set<string> | "all" = new Set();
  private parts: Promise<PartFiles | null> | undefined;

  constructor(
    readonly db: AsyncDuckDB,
    private readonly connection: AsyncDuckDBConnection
  ) {}

  /** Asks what it was made ready for. */
  ask(sql: string) {
    return this.connection.query(sql);
  }

  /** Fetches and opens what a question names and is not there yet. */
  async makeReady(sql: string): Promise<void> {
    const {tables, makings} = needsOf(sql);
    const missing = tables.filter((name) => name !== "observations" && !this.made.has(name)) as PageTable[];
    const [loaded] = await Promise.all([
      Promise.all(missing.map((table) => loadTable(table))),
      tables.includes("observations") && this.openFigures(indicatorsOf(sql))
    ]);
    for (const table of loaded) await this.open(table, opening(table));
    for (const {name, sql: making} of makings)
      if (!this.made.has(name)) {
        await this.connection.query(making);
        this.made.add(name);
      }
  }

  private async open(table: LoadedTable, statement: string): Promise<void> {
    await register(this.db, table);
    try {
      await this.connection.query(statement);
    } catch (error) {
      throw broken(table.url, error);
    }
    if (table.bytes) await this.db.dropFile(table.name);
    this.made.add(table.table);
  }

  /** The parts of these indicators; else all figures at once, in their place. */
  private async openFigures(indicators: readonly string[] | null): Promise<void> {
    if (this.figures === "all") return;
    const parts = indicators && (await this.partFiles());
    const wanted = indicators?.filter((code) => !(this.figures as Set<string>).has(code)) ?? [];
    if (parts && indicators.every((code) => parts[code] !== undefined)) {
      const loaded = await Promise.all(
        wanted.map((code) => {
          const name = parts[code]!;
          return loadPart("observations", name, partAddress(name));
        })
      );
      for (const table of loaded)
        await this.open(
          table,
          this.made.has("observations")
            ? `INSERT INTO observations SELECT * FROM '${table.name}'`
            : `CREATE TABLE observations AS SELECT * FROM '${table.name}'`
        );
      wanted.forEach((code) => (this.figures as Set<string>).add(code));
      return;
    }
    const whole = await loadTable("observations");
    await this.connection.query("DROP TABLE IF EXISTS observations");
    await this.open(whole, opening(whole));
    this.figures = "all";
  }

  private partFiles(): Promise<PartFiles | null> {
    return (this.parts ??=
      PARTS_FILE === null
        ? Promise.resolve(null)
        : load(PARTS_FILE).then(async (response) => (await response.json()) as PartFiles));
  }
}

async function open(): Promise<OnDemand> {
  refuseWithoutEngine();
  const db = await start();
  return new OnDemand(db, await db.connect());
}

let opened: Promise<OnDemand> | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Answers from an engine that is opened once, when something is first asked; one question after another. Where it cannot be made ready the next tries anew. */
export function askDuckDB(sql: string): ReturnType<OnDemand["ask"]> {
  const answer = last
    .catch(() => undefined)
    .then(async () => {
      const engine = (opened ??= open());
      try {
        await (await engine).makeReady(sql);
      } catch (error) {
        opened = undefined;
        void engine.then(({db}) => db.terminate()).catch(() => undefined);
        throw error;
      }
      return (await engine).ask(sql);
    });
  last = answer;
  return answer;
}
