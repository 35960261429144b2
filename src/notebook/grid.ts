import {html} from "htl";
import {say} from "../words/say.js";
import {readRows, type ArrowRow} from "./arrow.js";
import type {EngineColumn, Engine, Made} from "./engine.js";
import {filterOf} from "./filter.js";
import type {Sort} from "./notebook.js";
import {columnSummaries} from "./summary.js";
import {TallScroll} from "./tall-scroll.js";
import {isNumeric, sayTyped} from "./types.js";

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

/** How wide each column is, in letters, judged by what its first rows hold. */
const widthsOf = (columns: readonly EngineColumn[], rows: readonly ArrowRow[]): number[] =>
  columns.map((column) => {
    const longest = Math.max(
      column.name.length + 2,
      ...rows.slice(0, 50).map((row) => sayTyped(row[column.name]!, column).length)
    );
    return Math.min(44, Math.max(9, longest + 2));
  });

const arrow = (sort: Sort | null, name: string): string => (sort?.column !== name ? "" : sort.descending ? " ↓" : " ↑");

const ariaSort = (sort: Sort | null, name: string): string =>
  sort?.column !== name ? "none" : sort.descending ? "descending" : "ascending";

function heading({name}: EngineColumn, arrange: GridOptions["arrange"]): HTMLElement {
  if (!arrange) return html`<div role="columnheader" class="grid-head"><b>${name}</b></div>`;
  return html`<div role="columnheader" class="grid-head" aria-sort=${ariaSort(arrange.sort, name)}>
    <button type="button" class="quiet" ${{onclick: () => arrange.onSort(name)}}>
      ${name}${arrow(arrange.sort, name)}
    </button>
    <input
      type="text"
      class="grid-filter"
      value=${filterOf(arrange.filters, name)}
      placeholder=${say("lọc", "filter")}
      aria-label=${say(`Lọc cột ${name}`, `Filter ${name}`)}
      ${{onchange: (event: Event) => arrange.onFilter(name, (event.target as HTMLInputElement).value)}}
    />
  </div>`;
}

/** Reads a table by stretches, and forgets the ones that were seen longest ago. */
class Stretches {
  private readonly kept = new Map<number, ArrowRow[] | Promise<ArrowRow[]>>();

  constructor(
    private readonly engine: Engine,
    private readonly from: string,
    private readonly columns: readonly EngineColumn[]
  ) {}

  /** The stretch where it is known, else the promise of it. */
  at(index: number): ArrowRow[] | Promise<ArrowRow[]> {
    const known = this.kept.get(index);
    if (known) {
      this.kept.delete(index);
      this.kept.set(index, known);
      return known;
    }
    const asked = readRows(this.engine, this.from, this.columns, `LIMIT ${CHUNK} OFFSET ${index * CHUNK}`).then(
      (rows) => {
        this.kept.set(index, rows);
        return rows;
      }
    );
    this.kept.set(index, asked);
    asked.catch(() => this.kept.delete(index));
    if (this.kept.size > CHUNKS_KEPT) this.kept.delete([...this.kept.keys()][0]!);
    return asked;
  }
}

/** What opens a row's sentence is told last: it says nothing to a reader. */
const isId = ({name}: EngineColumn): boolean => name === "observation_id";

/** The table without its rows, which a body as high as all of them waits for. */
function emptyGrid(
  columns: readonly EngineColumn[],
  {made: {rows}, label, arrange}: GridOptions,
  template: string
): {element: HTMLElement; head: HTMLElement; body: HTMLElement} {
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
  return {element, head, body};
}

/** A table of any length: only the rows that are seen are there. A row with an observation_id opens its sentence. */
export async function grid(options: GridOptions): Promise<HTMLElement> {
  const {engine, from, made, shown = 10} = options;
  const {rows} = made;
  const columns = [...made.columns].sort((a, b) => Number(isId(a)) - Number(isId(b)));
  const stretches = new Stretches(engine, from, columns);
  const widths = widthsOf(columns, rows ? await stretches.at(0) : []);
  const template = widths.map((width) => `${width}ch`).join(" ");
  const {element, head, body} = emptyGrid(columns, options, template);
  const scroll = new TallScroll(rows * ROW);
  body.style.height = `${scroll.height}px`;
  body.style.minWidth = `${widths.reduce((sum, width) => sum + width, 0)}ch`;
  element.style.setProperty("--shown", String(Math.min(rows, shown)));
  /** The row that is to have the keyboard once it is there. */
  let wanted: number | undefined;
  const put = (top: number): void => {
    if (Math.abs(element.scrollTop - top) >= 1) element.scrollTop = top;
    draw();
  };
  const draw = (): void => {
    scroll.view = element.clientHeight - head.offsetHeight || shown * ROW;
    const first = Math.max(0, Math.floor(scroll.offset / ROW) - MARGIN);
    const count = Math.ceil(scroll.view / ROW) + 1 + 2 * MARGIN;
    drawRows(body, {first, count, rows, columns, stretches, template, shift: scroll.top - scroll.offset, draw});
    const row = body.querySelector<HTMLElement>(`[data-index="${wanted}"]`);
    if (!row) return;
    wanted = undefined;
    row.focus({preventScroll: true});
  };
  element.addEventListener("scroll", () => requestAnimationFrame(() => put(scroll.moved(element.scrollTop))));
  element.addEventListener("keydown", (event) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>(".grid-row");
    const step = STEPS[event.key]?.(Math.max(1, Math.floor(scroll.view / ROW)));
    const isOwn = event.target === element && !Number.isFinite(step ?? 0);
    if (step === undefined || !(row || isOwn)) return;
    event.preventDefault();
    const index = Math.max(0, Math.min(rows - 1, Number(row?.dataset["index"] ?? 0) + step));
    if (row) wanted = index;
    const [above, below] = [index * ROW, (index + 1) * ROW - scroll.view];
    put(above < scroll.offset ? scroll.goTo(above) : below > scroll.offset ? scroll.goTo(below) : scroll.top);
  });
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
  columns: readonly EngineColumn[];
  stretches: Stretches;
  template: string;
  /** How far rows stand from where they would in the whole. */
  shift: number;
  draw: () => void;
}

function drawRows(body: HTMLElement, {first, count, rows, columns, stretches, template, shift, draw}: Window): void {
  const last = Math.min(rows, first + count);
  const lines: HTMLElement[] = [];
  for (let i = first; i < last; ++i) {
    const stretch = stretches.at(Math.floor(i / CHUNK));
    const y = i * ROW + shift;
    if (stretch instanceof Promise) void stretch.then(draw, () => undefined);
    else if (stretch[i % CHUNK]) lines.push(line(stretch[i % CHUNK]!, {columns, index: i, y, template}));
  }
  const active = document.activeElement;
  const focused = active instanceof HTMLElement && body.contains(active) ? active.dataset["index"] : undefined;
  body.replaceChildren(...lines);
  if (!focused) return;
  // A row that has gone out of sight leaves the keyboard to its table.
  const place = body.querySelector<HTMLElement>(`[data-index="${focused}"]`) ?? body.closest<HTMLElement>(".grid");
  place?.focus({preventScroll: true});
}

interface Line {
  columns: readonly EngineColumn[];
  index: number;
  y: number;
  template: string;
}

function line(row: ArrowRow, {columns, index, y, template}: Line): HTMLElement {
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
        html`<div role="cell" class=${isNumeric(column) && "numeric"} title=${sayTyped(row[column.name]!, column)}>
          ${sayTyped(row[column.name]!, column)}
        </div>`
    )}
  </div>`;
  if (typeof id === "string" && id) {
    element.dataset["observation"] = id;
    element.tabIndex = 0;
  }
  return element;
}

/** How many rows a key goes on, where so many are seen at once. */
const STEPS: Record<string, (page: number) => number> = {
  ArrowDown: () => 1,
  ArrowUp: () => -1,
  PageDown: (page) => page,
  PageUp: (page) => -page,
  Home: () => -Infinity,
  End: () => Infinity
};
