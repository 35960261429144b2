import {Runtime, type Module, type Variable} from "@observablehq/runtime";
import {say} from "../words/say.js";
import type {SqlValue} from "../engine/sql.js";
import {readRows} from "./arrow.js";
import {EngineLost, making, Stopped, type Engine, type Made} from "./engine.js";
import {arranged} from "./filter.js";
import {planOf, SITE_TABLES, type Plan} from "./graph.js";
import {findPath, findRefusal} from "./guard.js";
import {mistakeOf, type Mistake, type Stretch} from "./mistake.js";
import {
  type Cell,
  type InputCell,
  type Notebook,
  type SqlCell,
  type TableCell,
  type TransformCell
} from "./notebook.js";
import {bindParams} from "./params.js";
import {Queue} from "./queue.js";
import {skeleton, tablesIn} from "./tables-in.js";
import {TransformError} from "./transform-error.js";
import {Transformer} from "./transformer.js";
import {datumsOf, flatValue, sayTyped} from "./types.js";

export interface Option {
  value: string;
  label: string;
}

/** How it stands with a cell. */
export interface Outcome {
  state: "waiting" | "running" | "done" | "failed" | "stopped";
  /** What it was worked out from: where that is the same again, so is the outcome. */
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

/** A cell as the runtime knows it. */
interface Node {
  variable: Variable;
  /** What it says, what it needs, and what is wrong with it: where these are others, it is defined anew. */
  words: string;
  /** How often the reader has asked for it to be run again. */
  again: number;
  /** What it ended in when it was stopped or took the engine with it: from the same things, it is not tried again. */
  end?: Outcome;
}

/** One working out of a cell. */
interface Run {
  id: string;
  /** Aborted where what it is worked out from is no longer so. */
  overtaken: AbortController;
}

/** What a cell hands to those that need it. */
interface Result {
  key: string;
}

/** Names of cells and of dropped files to the runtime. */
const CELL = "cell ";
const FILE = "file ";

/**
 * Works out the cells of a notebook, and again whatever depends on what has changed. Each cell is a variable of Observable's
 * runtime, which knows what needs what, in which order to work, and what has been overtaken; so is each dropped file.
 */
export class Runner {
  readonly outcomes = new Map<string, Outcome>();
  private readonly module: Module = new Runtime().module();
  private readonly nodes = new Map<string, Node>();
  private readonly files = new Map<string, {variable: Variable; version: number}>();
  private readonly keys = new Map<string, string>();
  private readonly made = new Set<string>();
  private readonly queue = new Queue((id) => this.runs.notebook().cells.findIndex((cell) => cell.id === id));
  private current: Run | undefined;
  private stopped: Run | undefined;
  private readonly transformer = new Transformer();

  constructor(
    readonly engine: Engine,
    private readonly runs: Runs
  ) {
    engine.onLost = () => this.rebuild();
  }

  /** Looks at the whole notebook anew, and works out what is not as it was. */
  refresh(): void {
    const {cells} = this.runs.notebook();
    const plan = this.plan();
    for (const [id, {variable}] of this.nodes)
      if (!cells.some((cell) => cell.id === id)) {
        this.nodes.delete(id);
        this.outcomes.delete(id);
        variable.delete();
      }
    for (const table of this.engine.ownTables) this.defineFile(table);
    for (const cell of cells) this.defineCell(cell, plan);
    void this.queue.take("", () => this.forget());
  }

  /** Works a cell out even if nothing has changed, and then what depends on it. */
  again(id: string): void {
    const node = this.nodes.get(id);
    if (!node) return;
    node.again += 1;
    this.define(id, node);
  }

  /** Stops what is running, as the reader wishes. */
  stop(): void {
    this.stopped = this.current;
    this.halt();
  }

  private halt(): void {
    this.transformer.stop();
    void this.engine.stop();
  }

  outcomeOf(name: string): Outcome | undefined {
    const cell = this.runs.notebook().cells.find((each) => each.name.toLowerCase() === name.toLowerCase());
    return cell && this.outcomes.get(cell.id);
  }

  /** Values of all inputs, by their names in lower case. */
  values(): Map<string, SqlValue> {
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

  private defineFile(table: string): void {
    const version = this.engine.fileVersion(table);
    const file = this.files.get(table) ?? {variable: this.module.variable(), version: -1};
    this.files.set(table, file);
    if (file.version === version) return;
    file.version = version;
    file.variable.define(FILE + table, [], (): Result => ({key: `${FILE}${table} ${version}`}));
  }

  private defineCell(cell: Cell, {needs, files, problems}: Plan): void {
    const {id} = cell;
    const words = JSON.stringify([wordsOf(cell), needs.get(id), files.get(id), problems.get(id)]);
    const node = this.nodes.get(id) ?? {variable: this.variable(id), words: "", again: 0};
    this.nodes.set(id, node);
    if (node.words === words) return;
    node.words = words;
    this.define(id, node, {needs, files, problems});
  }

  private define(id: string, {variable}: Node, {needs, files, problems} = this.plan()): void {
    const problem = problems.get(id);
    const inputs = [...needs.get(id)!.map((need) => CELL + need), ...files.get(id)!.map((table) => FILE + table)];
    if (problem) variable.define(CELL + id, [], () => this.refuse(id, problem));
    else
      variable.define(CELL + id, ["invalidation", ...inputs], (invalidation: Promise<void>, ...results: Result[]) =>
        this.run(id, invalidation, results)
      );
  }

  private variable(id: string): Variable {
    return this.module.variable({
      pending: () => {
        if (this.nodes.has(id))
          this.wait(
            id,
            this.plan()
              .needs.get(id)
              ?.find((need) => !this.isDone(need))
          );
      },
      rejected: ({input}) => {
        if (this.nodes.has(id) && input?.startsWith(CELL)) this.wait(id, input.slice(CELL.length), true);
      }
    });
  }

  private isDone(id: string): boolean {
    return this.outcomes.get(id)?.state === "done";
  }

  /** The engine was lost, and with it all tables: they are made again, but for what is failing just now. */
  private rebuild(): void {
    for (const [id, node] of this.nodes) if (id !== this.current?.id && this.isDone(id)) this.define(id, node);
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

  /** A short name for what a cell is worked out from. */
  private keyOf({words, again}: Node, results: readonly Result[]): string {
    const long = JSON.stringify([words, again, results.map(({key}) => key)]);
    const key = this.keys.get(long) ?? String(this.keys.size + 1);
    this.keys.set(long, key);
    return key;
  }

  private refuse(id: string, problem: string): never {
    this.set(id, {state: "failed", key: "", mistake: {message: problem}});
    throw new CellError({message: problem});
  }

  private wait(id: string, on?: string, isWrong = false): void {
    const made = isWrong ? undefined : this.outcomes.get(id)?.made;
    const name = this.cellOf(on)?.name;
    const message = isWrong
      ? say(`Chờ ô “${name}”, ô ấy chưa chạy được.`, `Waits for “${name}”, which did not run.`)
      : say(`Chờ ô “${name}”.`, `Waits for “${name}”.`);
    this.set(id, {state: "waiting", key: "", ...(made && {made}), ...(on && {mistake: {message}})});
  }

  private cellOf(id: string | undefined): Cell | undefined {
    return this.runs.notebook().cells.find((cell) => cell.id === id);
  }

  private async run(id: string, invalidation: Promise<void>, results: readonly Result[]): Promise<Result> {
    const run: Run = {id, overtaken: new AbortController()};
    void invalidation.then(() => {
      run.overtaken.abort();
      if (this.current === run) this.halt();
    });
    return this.queue.take(id, async () => {
      const [cell, node] = [this.cellOf(id), this.nodes.get(id)];
      if (!cell || !node || run.overtaken.signal.aborted) throw new Stopped();
      const key = this.keyOf(node, results);
      if (node.end?.key === key) {
        this.set(id, node.end);
        throw new CellError(node.end.mistake!);
      }
      return this.worked(run, cell, key);
    });
  }

  private async worked(run: Run, cell: Cell, key: string): Promise<Result> {
    const {id} = run;
    const started = performance.now();
    const made = this.outcomes.get(id)?.made;
    this.current = run;
    this.set(id, {...(made && {made}), state: "running", key, started});
    try {
      const result = await this.workOut(cell, run.overtaken.signal);
      if (run.overtaken.signal.aborted) throw new Stopped();
      this.set(id, {state: "done", key, took: performance.now() - started, ...result});
      return {key};
    } catch (error) {
      this.fail(run, cell, {error, key});
      throw error;
    } finally {
      this.current = undefined;
    }
  }

  /** What is overtaken says nothing; what was stopped, or took the engine with it, stays so until something about it changes. */
  private fail(run: Run, cell: Cell, {error, key}: {error: unknown; key: string}): void {
    const isLost = error instanceof EngineLost;
    const isStopped = error instanceof Stopped;
    const isAsked = isStopped && this.stopped === run;
    if (run.overtaken.signal.aborted && !isLost && !isAsked) return;
    const outcome: Outcome = isStopped
      ? {state: "stopped", key, mistake: {message: say("Đã dừng.", "Stopped.")}}
      : {state: "failed", key, mistake: mistakeIn(cell, error)};
    if (isLost || isStopped) this.nodes.get(run.id)!.end = outcome;
    this.set(run.id, outcome);
  }

  private workOut(cell: Cell, overtaken: AbortSignal): Promise<Partial<Outcome>> {
    switch (cell.kind) {
      case "sql":
        return this.ask(cell, overtaken);
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

  private async ask({name, source}: SqlCell, overtaken: AbortSignal): Promise<Partial<Outcome>> {
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
    return {made: await this.engine.make(name, sql, overtaken).catch(told(making(name)))};
  }

  /** The tables that the engine reads in a query are those of the site, and those that cells and dropped files have become. */
  private allow(tables: readonly string[]): void {
    const other = tables.find((table) => !SITE_TABLES.has(table.toLowerCase()) && !this.engine.has(table));
    if (other)
      throw new CellError({
        message: say(`Không có bảng tên ${other} trong sổ này.`, `There is no table ${other} in this notebook.`)
      });
  }

  private async transform({name, from, source}: TransformCell): Promise<Partial<Outcome>> {
    const {rows, columns} = this.outcomeOf(from)?.made ?? {rows: 0, columns: []};
    if (rows > MOST_ROWS)
      throw new CellError({
        message: say(
          `Bảng ${from} có ${rows.toLocaleString("vi-VN")} dòng; phép biến đổi nhận nhiều nhất ${MOST_ROWS.toLocaleString("vi-VN")}. Hãy gộp bằng SQL trước.`,
          `${from} has ${rows.toLocaleString("en")} rows, and a transform takes ${MOST_ROWS.toLocaleString("en")} at most. Aggregate with SQL first.`
        )
      });
    const values = await readRows(this.engine, from, columns);
    const names = columns.map(({name}) => name);
    const worked = await this.transformer.transform({rows: datumsOf(values, columns), names, source});
    this.made.add(name.toLowerCase());
    return {made: await this.engine.put(name, worked)};
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
    const columns = this.outcomeOf(name)?.made?.columns.slice(0, 2) ?? [];
    const [value, label = value] = columns;
    if (!value) return [];
    const rows = await readRows(this.engine, name, columns, `LIMIT ${MOST_OPTIONS}`);
    return rows
      .filter((row) => row[value.name] !== null)
      .map((row) => ({
        value: String(flatValue(row[value.name]!, value)),
        label: sayTyped(row[label!.name]!, label!) || String(flatValue(row[value.name]!, value))
      }));
  }
}

/** What a cell says of itself, as far as it bears on its outcome. */
function wordsOf({id: _, ...cell}: Cell): unknown {
  // A chart is drawn anew by who shows it.
  return cell.kind === "chart" ? [cell.kind, cell.from] : cell;
}

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
