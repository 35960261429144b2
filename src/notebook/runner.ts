import {say} from "../components/say.js";
import type {Value} from "../engine/sql.js";
import {arrowOf, rowsOf} from "./arrow.js";
import {EngineLost, making, Stopped, type Engine, type Made} from "./engine.js";
import {arranged} from "./filter.js";
import {planOf, SITE_TABLES, type Plan} from "./graph.js";
import {findPath, findRefusal} from "./guard.js";
import {identifier} from "./identifier.js";
import {mistakeOf, type Mistake, type Stretch} from "./mistake.js";
import {
  isTabular,
  type Cell,
  type InputCell,
  type Notebook,
  type SqlCell,
  type TableCell,
  type TransformCell
} from "./notebook.js";
import {bindParams} from "./params.js";
import {skeleton, tablesIn} from "./tables-in.js";
import {TransformError} from "./transform-error.js";

export interface Option {
  value: string;
  label: string;
}

/** How it stands with a cell. */
export interface Outcome {
  state: "waiting" | "running" | "done" | "failed" | "stopped";
  /** What it was worked out from: while that stays, so does the outcome. */
  key: string;
  mistake?: Mistake;
  made?: Made;
  /** Of an input: what there is to choose, and what is chosen. */
  options?: Option[];
  value?: string | number | null;
  started?: number;
  took?: number;
}

/** What a cell is found to have wrong with it, told at its place. */
class CellError extends Error {
  constructor(readonly mistake: Mistake) {
    super(mistake.message);
  }
}

const MOST_OPTIONS = 2000;

/** More rows than this are a query's work, not a transform's. */
const MOST_ROWS = 200_000;

export interface Runs {
  notebook: () => Notebook;
  /** The outcome of a cell is another. */
  changed: (id: string) => void;
}

/** Works out the cells of a notebook in their order, and again whatever depends on what has changed. */
export class Runner {
  readonly outcomes = new Map<string, Outcome>();
  private working = false;
  private current: string | undefined;
  private readonly made = new Set<string>();

  constructor(
    readonly engine: Engine,
    private readonly runs: Runs
  ) {}

  /** Looks at the whole notebook anew, and works out what is not as it was. */
  refresh(): void {
    const running = this.current && this.outcomes.get(this.current);
    if (running && running.key !== this.keys(this.plan()).get(this.current!)) void this.engine.stop();
    if (!this.working) void this.work();
  }

  /** Works a cell out even if nothing has changed. */
  again(id: string): void {
    this.outcomes.delete(id);
    this.refresh();
  }

  stop(): void {
    void this.engine.stop();
  }

  outcomeOf(name: string): Outcome | undefined {
    const cell = this.runs.notebook().cells.find((each) => each.name.toLowerCase() === name.toLowerCase());
    return cell && this.outcomes.get(cell.id);
  }

  /** Values of all inputs, by their names in lower case. */
  values(): Map<string, Value> {
    const inputs = this.runs.notebook().cells.filter((cell): cell is InputCell => cell.kind === "input");
    return new Map(inputs.map((cell) => [cell.name.toLowerCase(), this.outcomes.get(cell.id)?.value ?? cell.value]));
  }

  plan(): Plan {
    return planOf(this.runs.notebook(), this.engine.ownTables);
  }

  private set(id: string, outcome: Outcome): void {
    this.outcomes.set(id, outcome);
    this.runs.changed(id);
  }

  private async work(): Promise<void> {
    this.working = true;
    try {
      await this.forget();
      for (let cell = this.next(); cell; cell = this.next()) await this.run(cell);
    } finally {
      this.working = false;
    }
  }

  /** Drops the tables of cells that are no more. */
  private async forget(): Promise<void> {
    const names = new Set(this.runs.notebook().cells.map(({name}) => name.toLowerCase()));
    for (const name of this.made)
      if (!names.has(name) && !this.engine.ownTables.has(name)) {
        this.made.delete(name);
        await this.engine.drop(name).catch(() => undefined);
      }
  }

  /** What each cell is worked out from: its own words, the values it takes, and the same of all it needs. */
  private keys({order, needs}: Plan): Map<string, string> {
    const keys = new Map<string, string>();
    for (const cell of order) {
      const of = needs.get(cell.id)!.map((id) => [keys.get(id), this.outcomes.get(id)?.value]);
      keys.set(cell.id, JSON.stringify([this.engine.generation, wordsOf(cell), of]));
    }
    return keys;
  }

  /** The first cell that is not as it should be and can be worked out; the others are told why they wait. */
  private next(): Cell | undefined {
    const plan = this.plan();
    const keys = this.keys(plan);
    for (const {id} of this.runs.notebook().cells) this.tell(id, plan.problems.get(id));
    return plan.order.find((cell) => {
      const outcome = this.outcomes.get(cell.id);
      const waits = plan.needs.get(cell.id)!.find((id) => this.outcomes.get(id)?.state !== "done");
      if (waits) this.wait(cell.id, waits, keys.get(cell.id)!);
      return !waits && (outcome?.key !== keys.get(cell.id) || outcome?.state === "waiting");
    });
  }

  private tell(id: string, problem: string | undefined): void {
    const outcome = this.outcomes.get(id);
    if (problem && outcome?.mistake?.message !== problem)
      this.set(id, {state: "failed", key: "", mistake: {message: problem}});
  }

  private wait(id: string, on: string, key: string): void {
    const name = this.runs.notebook().cells.find((cell) => cell.id === on)?.name ?? "";
    const isWrong = ["failed", "stopped"].includes(this.outcomes.get(on)?.state ?? "");
    const message = isWrong
      ? say(`Chờ ô “${name}”, ô ấy chưa chạy được.`, `Waits for “${name}”, which did not run.`)
      : say(`Chờ ô “${name}”.`, `Waits for “${name}”.`);
    const outcome = this.outcomes.get(id);
    if (outcome?.state === "waiting" && outcome.mistake?.message === message) return;
    this.set(id, {...(!isWrong && outcome?.made && {made: outcome.made}), state: "waiting", key, mistake: {message}});
  }

  private async run(cell: Cell): Promise<void> {
    const started = performance.now();
    const key = this.keys(this.plan()).get(cell.id)!;
    const before = this.outcomes.get(cell.id);
    this.current = cell.id;
    this.set(cell.id, {...(before?.made && {made: before.made}), state: "running", key, started});
    try {
      const result = await this.workOut(cell);
      this.set(cell.id, {state: "done", key, took: performance.now() - started, ...result});
    } catch (error) {
      this.fail(cell, error, key);
    } finally {
      this.current = undefined;
    }
  }

  /** A cell that failed stays so until something about it changes, and an engine that was lost in between is no such thing. */
  private fail(cell: Cell, error: unknown, started: string): void {
    const now = this.keys(this.plan()).get(cell.id) ?? "";
    const isOvertaken = error instanceof Stopped && withoutGeneration(now) !== withoutGeneration(started);
    if (isOvertaken) this.set(cell.id, {state: "waiting", key: ""});
    else if (error instanceof Stopped)
      this.set(cell.id, {state: "stopped", key: now, mistake: {message: say("Đã dừng.", "Stopped.")}});
    else this.set(cell.id, {state: "failed", key: now, mistake: mistakeIn(cell, error)});
  }

  private workOut(cell: Cell): Promise<Partial<Outcome>> {
    switch (cell.kind) {
      case "sql":
        return this.ask(cell);
      case "transform":
        return this.transform(cell);
      case "table":
        return this.arrange(cell);
      case "input":
        return this.choose(cell);
      default:
        return Promise.resolve({});
    }
  }

  private async ask({name, source}: SqlCell): Promise<Partial<Outcome>> {
    const {sql, sourceOffset} = bindParams(source.replace(/;\s*$/, ""), this.values());
    const located = ({message, at}: Mistake): CellError =>
      new CellError({message, ...(at && {at: {start: sourceOffset(at.start), end: sourceOffset(at.end)}})});
    const refuse = (tableFunctions?: ReadonlySet<string>): void => {
      const refusal = findRefusal(sql, tableFunctions && {tableFunctions});
      if (refusal) throw located({message: refusal.message, at: refusal});
    };
    // Before the engine is opened, and again with what it knows of its own functions.
    refuse();
    refuse(await this.engine.tableFunctions());
    /** What the engine says of a text that ends in the query. */
    const told =
      (prefix: string) =>
      (error: unknown): never => {
        if (error instanceof Stopped || error instanceof EngineLost) throw error;
        const {message, at} = mistakeOf((error as Error).message, prefix + sql);
        throw located({message, ...(at && {at: within(at, prefix.length, sql.length)})});
      };
    const tables = await this.engine.findTables(skeleton(sql)).catch(told(""));
    const path = tables ? undefined : findPath(sql);
    if (path) throw located({message: path.message, at: path});
    this.allow(tables ?? tablesIn(sql));
    this.made.add(name.toLowerCase());
    return {made: await this.engine.make(name, sql).catch(told(making(name)))};
  }

  /** The tables that the engine reads in a query are those of the site, of this notebook, and of dropped files. */
  private allow(tables: readonly string[]): void {
    const cells = this.runs
      .notebook()
      .cells.filter(isTabular)
      .map(({name}) => name.toLowerCase());
    const known = new Set([...SITE_TABLES, ...cells, ...this.engine.ownTables]);
    const other = tables.find((table) => !known.has(table.toLowerCase()));
    if (other)
      throw new CellError({
        message: say(`Không có bảng tên ${other} trong sổ này.`, `There is no table ${other} in this notebook.`)
      });
  }

  private async transform({name, from, source}: TransformCell): Promise<Partial<Outcome>> {
    const rows = this.outcomeOf(from)?.made?.rows ?? 0;
    if (rows > MOST_ROWS)
      throw new CellError({
        message: say(
          `Bảng ${from} có ${rows.toLocaleString("vi-VN")} dòng; phép biến đổi nhận nhiều nhất ${MOST_ROWS.toLocaleString("vi-VN")}. Hãy gộp bằng SQL trước.`,
          `${from} has ${rows.toLocaleString("en")} rows, and a transform takes ${MOST_ROWS.toLocaleString("en")} at most. Aggregate with SQL first.`
        )
      });
    const [{transformRows}, table] = await Promise.all([
      import("./transform.js"),
      this.engine.read(`SELECT * FROM ${identifier(from)}`)
    ]);
    const columns = transformRows(
      rowsOf(table),
      table.schema.fields.map(({name}) => name),
      source
    );
    this.made.add(name.toLowerCase());
    return {made: await this.engine.put(name, arrowOf(columns))};
  }

  private async arrange(cell: TableCell): Promise<Partial<Outcome>> {
    const columns = this.outcomeOf(cell.from)?.made?.columns;
    const sql = arranged(cell.from, columns ?? [], cell);
    this.made.add(cell.name.toLowerCase());
    return {made: sql ? await this.engine.make(cell.name, sql) : await this.engine.alias(cell.name, cell.from)};
  }

  private async choose({input, value}: InputCell): Promise<Partial<Outcome>> {
    if (input.type === "range") return {value: Math.min(input.max, Math.max(input.min, Number(value ?? input.min)))};
    if (input.type === "place") return {value};
    const options = input.from
      ? await this.optionsFrom(input.from)
      : input.options.map((each) => ({value: each, label: each}));
    const isThere = options.some((option) => option.value === String(value ?? ""));
    return {options, value: isThere ? String(value) : (options[0]?.value ?? null)};
  }

  private async optionsFrom(name: string): Promise<Option[]> {
    const rows = rowsOf(await this.engine.read(`SELECT * FROM ${identifier(name)} LIMIT ${MOST_OPTIONS}`));
    return rows.flatMap((row) => {
      const [value, label = value] = Object.values(row);
      return value === null || value === undefined ? [] : [{value: String(value), label: String(label ?? value)}];
    });
  }
}

/** What a cell says of itself, as far as it bears on its outcome. */
function wordsOf({id: _, ...cell}: Cell): unknown {
  // A chart is drawn anew by who shows it.
  return cell.kind === "chart" ? [cell.kind, cell.from] : cell;
}

const withoutGeneration = (key: string): string => key.replaceAll(/\[\d+,/g, "[");

/** A stretch of a text as one of the part that begins at an offset. */
function within({start, end}: Stretch, offset: number, length: number): Stretch {
  const from = Math.max(0, start - offset);
  return {start: from, end: Math.max(from + 1, Math.min(length, end - offset))};
}

function mistakeIn(cell: Cell, error: unknown): Mistake {
  if (error instanceof CellError) return error.mistake;
  if (error instanceof TransformError && cell.kind === "transform") {
    const line = cell.source.indexOf("\n", error.start);
    return {message: error.message, at: {start: error.start, end: line < 0 ? cell.source.length : line}};
  }
  return {message: error instanceof Error ? error.message : String(error)};
}
