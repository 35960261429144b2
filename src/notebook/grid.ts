import {html} from "htl";
import {say} from "../components/say.js";
import {rowsOf} from "./arrow.js";
import type {Column, Engine, Made} from "./engine.js";
import {isNumeric} from "./filter.js";
import {identifier} from "./identifier.js";
import type {Sort} from "./notebook.js";
import {sayCell} from "./say-cell.js";
import {columnSummaries} from "./summary.js";

export interface GridOptions {
  engine: Engine;
  /** The table that is shown. */
  from: string;
  made: Made;
  label: string;
  /** Rows that are seen at once. */
  shown?: number;
  /** Where the rows can be put in order. */
  arrange?: {
    sort: Sort | null;
    filters: Record<string, string>;
    onSort: (column: string) => void;
    onFilter: (column: string, typed: string) => void;
  };
}

const ROW = 30;
const CHUNK = 200;
const CHUNKS_KEPT = 12;
const MARGIN = 8;

/** Browsers draw nothing further down than some ten million pixels: longer tables scroll faster than they are long. */
const TALLEST = 6_000_000;

type Row = Record<string, unknown>;

/** How wide each column is, in letters, judged by what its first rows hold. */
const widthsOf = (columns: readonly Column[], rows: readonly Row[]): number[] =>
  columns.map((column) => {
    const longest = Math.max(
      column.name.length + 2,
      ...rows.slice(0, 50).map((row) => sayCell(row[column.name], column).length)
    );
    return Math.min(44, Math.max(9, longest + 2));
  });

const arrow = (sort: Sort | null, name: string): string => (sort?.column !== name ? "" : sort.descending ? " ↓" : " ↑");

const ariaSort = (sort: Sort | null, name: string): string =>
  sort?.column !== name ? "none" : sort.descending ? "descending" : "ascending";

function heading({name}: Column, arrange: GridOptions["arrange"]): HTMLElement {
  if (!arrange) return html`<div role="columnheader" class="grid-head"><b>${name}</b></div>`;
  return html`<div role="columnheader" class="grid-head" aria-sort=${ariaSort(arrange.sort, name)}>
    <button type="button" class="quiet" onclick=${() => arrange.onSort(name)}>
      ${name}${arrow(arrange.sort, name)}
    </button>
    <input
      type="text"
      class="grid-filter"
      value=${arrange.filters[name] ?? ""}
      placeholder=${say("lọc", "filter")}
      aria-label=${say(`Lọc cột ${name}`, `Filter ${name}`)}
      onchange=${(event: Event) => arrange.onFilter(name, (event.target as HTMLInputElement).value)}
    />
  </div>`;
}

/** Reads a table by stretches, and forgets the ones that were seen longest ago. */
class Stretches {
  private readonly kept = new Map<number, Row[] | Promise<Row[]>>();

  constructor(
    private readonly engine: Engine,
    private readonly from: string
  ) {}

  /** The stretch where it is known, else the promise of it. */
  at(index: number): Row[] | Promise<Row[]> {
    const known = this.kept.get(index);
    if (known) {
      this.kept.delete(index);
      this.kept.set(index, known);
      return known;
    }
    const asked = this.engine
      .read(`SELECT * FROM ${identifier(this.from)} LIMIT ${CHUNK} OFFSET ${index * CHUNK}`)
      .then(rowsOf)
      .then((rows) => {
        this.kept.set(index, rows);
        return rows;
      });
    this.kept.set(index, asked);
    asked.catch(() => this.kept.delete(index));
    if (this.kept.size > CHUNKS_KEPT) this.kept.delete([...this.kept.keys()][0]!);
    return asked;
  }
}

/** What opens a row's sentence is told last: it says nothing to a reader. */
const isId = ({name}: Column): boolean => name === "observation_id";

/** A table of any length: only the rows that are seen are there. A row with an observation_id opens its sentence. */
export async function grid(options: GridOptions): Promise<HTMLElement> {
  const {engine, from, made, label, arrange, shown = 10} = options;
  const {rows} = made;
  const columns = [...made.columns].sort((a, b) => Number(isId(a)) - Number(isId(b)));
  const stretches = new Stretches(engine, from);
  const widths = widthsOf(columns, rows ? await stretches.at(0) : []);
  const template = widths.map((width) => `${width}ch`).join(" ");
  const body = html`<div class="grid-body" role="rowgroup"></div>`;
  const head = html`<div class="grid-header" role="row" aria-rowindex="1" style=${{gridTemplateColumns: template}}>
    ${columns.map((column) => heading(column, arrange))}
  </div>`;
  const element = html`<div
    class="grid"
    role="table"
    tabindex="0"
    aria-label=${label}
    aria-rowcount=${String(rows + 1)}
    aria-colcount=${String(columns.length)}
    data-rows=${String(rows)}
  >
    <div role="rowgroup">${head}</div>
    ${body}
  </div>`;
  const height = Math.min(rows * ROW, TALLEST);
  body.style.height = `${height}px`;
  body.style.minWidth = `${widths.reduce((sum, width) => sum + width, 0)}ch`;
  element.style.setProperty("--shown", String(Math.min(rows, shown)));
  const draw = (): void => {
    const seen = Math.ceil(element.clientHeight / ROW) || shown;
    const most = Math.max(1, height - element.clientHeight);
    const first = Math.max(
      0,
      Math.round(Math.min(1, element.scrollTop / most) * Math.max(0, rows - seen + 2)) - MARGIN
    );
    drawRows(body, {first, count: seen + 2 * MARGIN, rows, columns, stretches, template, top: element.scrollTop, draw});
  };
  element.addEventListener("scroll", () => requestAnimationFrame(draw));
  element.addEventListener("keydown", moveByKeys);
  requestAnimationFrame(draw);
  void columnSummaries(engine, from, {rows, columns}).then(
    (summaries) => summaries.forEach((summary, i) => head.children[i]?.append(summary)),
    () => undefined
  );
  return element;
}

interface Window {
  first: number;
  count: number;
  rows: number;
  columns: readonly Column[];
  stretches: Stretches;
  template: string;
  /** How far down the table is scrolled. */
  top: number;
  draw: () => void;
}

function drawRows(body: HTMLElement, {first, count, rows, columns, stretches, template, top, draw}: Window): void {
  const last = Math.min(rows, first + count);
  const lines: HTMLElement[] = [];
  const isScaled = rows * ROW > TALLEST;
  for (let i = first; i < last; ++i) {
    const stretch = stretches.at(Math.floor(i / CHUNK));
    // Where rows are more than pixels they stand from the top of what is seen.
    const y = isScaled ? top + (i - first - MARGIN) * ROW : i * ROW;
    if (stretch instanceof Promise) void stretch.then(draw, () => undefined);
    else if (stretch[i % CHUNK]) lines.push(line(stretch[i % CHUNK]!, {columns, index: i, y, template}));
  }
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset["index"] : undefined;
  body.replaceChildren(...lines);
  if (focused) body.querySelector<HTMLElement>(`[data-index="${focused}"]`)?.focus({preventScroll: true});
}

interface Line {
  columns: readonly Column[];
  index: number;
  y: number;
  template: string;
}

function line(row: Row, {columns, index, y, template}: Line): HTMLElement {
  const id = row["observation_id"];
  const element = html`<div
    class="grid-row"
    role="row"
    aria-rowindex=${String(index + 2)}
    data-index=${String(index)}
    style=${{gridTemplateColumns: template, transform: `translateY(${y}px)`}}
  >
    ${columns.map(
      (column) =>
        html`<div role="cell" class=${isNumeric(column) && "numeric"} title=${sayCell(row[column.name], column)}>
          ${sayCell(row[column.name], column)}
        </div>`
    )}
  </div>`;
  if (typeof id === "string" && id) {
    element.dataset["observation"] = id;
    element.tabIndex = 0;
  }
  return element;
}

const STEPS: Record<string, "nextElementSibling" | "previousElementSibling"> = {
  ArrowDown: "nextElementSibling",
  ArrowUp: "previousElementSibling"
};

function moveByKeys(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const row = event.target as HTMLElement;
  if (!step || !row.matches(".grid-row")) return;
  const next = row[step] as HTMLElement | null;
  next?.focus();
  event.preventDefault();
}
