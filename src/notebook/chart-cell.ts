import {html} from "htl";
import {code} from "../engine/network.js";
import {sayNumber} from "../words/number.js";
import {say} from "../words/say.js";
import type {CellView, Desk} from "./cell-view.js";
import {chartData, lackingChannel, MOST_MARKS, unknownColumns, unmeasured, type Drawn} from "./chart-data.js";
import {LAYOUTS, MARKS, REDUCERS, type Channel, type ChartSpec, type Mark} from "./chart-spec.js";
import type {Made} from "./engine.js";
import type {ChartCell} from "./notebook.js";
import {isOrdered} from "./ordered.js";
import {cellPicker, listPicker, type Picker} from "./pickers.js";
import {parsePlotCode, plotCode} from "./plot-code.js";

const loadDrawing = code(() => import("./draw-chart.js"));

const markWords: Record<Mark, () => string> = {
  dot: () => say("chấm", "dots"),
  lineY: () => say("đường", "lines"),
  areaY: () => say("vùng", "areas"),
  barX: () => say("thanh ngang", "bars across"),
  barY: () => say("cột đứng", "bars upright"),
  cell: () => say("ô màu", "cells"),
  rectY: () => say("phân bố", "histogram")
};

const reduceWords: Record<string, () => string> = {
  "": () => say("từng dòng", "each row"),
  count: () => say("đếm dòng", "count"),
  sum: () => say("tổng", "sum"),
  mean: () => say("trung bình", "mean"),
  median: () => say("trung vị", "median"),
  min: () => say("nhỏ nhất", "least"),
  max: () => say("lớn nhất", "greatest")
};

const channelWords: Record<Channel, () => string> = {
  x: () => say("Ngang (x)", "Across (x)"),
  y: () => say("Dọc (y)", "Up (y)"),
  color: () => say("Màu", "Colour"),
  fx: () => say("Chia cột", "Columns by"),
  fy: () => say("Chia hàng", "Rows by")
};

/** The words below a chart: that it is a sample, and what has no place in it. */
function noteOf({rows, all, unplaced}: Drawn): string {
  const sample =
    all > MOST_MARKS &&
    say(
      `Vẽ ${sayNumber(rows.length)} trong ${sayNumber(all)} dòng, lấy ngẫu nhiên; muốn đủ, hãy gộp (tổng, trung bình…).`,
      `${sayNumber(rows.length)} of ${sayNumber(all)} rows are drawn, taken at random; for all of them, aggregate.`
    );
  const left =
    unplaced > 0 &&
    say(
      `${sayNumber(unplaced)} dòng không có giá trị trên trục nên không vẽ.`,
      `Not drawn, for want of a value on an axis: ${sayNumber(unplaced)}.`
    );
  return [sample, left].filter(Boolean).join(" ");
}

/** What is written above a chart. */
export const chartTitle = ({name, chart}: ChartCell): string => chart.title || name.replaceAll("_", " ");

/** What of the rows is seen. */
export const chartSubtitle = ({chart}: ChartCell, all: number): string => {
  const {mark, x, y, color, reduce} = chart;
  const reduced = LAYOUTS[mark].reduced;
  const value =
    mark === "rectY"
      ? reduceWords["count"]!()
      : reduce && reduced !== "color"
        ? `${reduceWords[reduce]!()} ${reduced === "x" ? x : y}`
        : "";
  return [
    value,
    color && say(`màu: ${color}`, `colour: ${color}`),
    say(`${sayNumber(all)} dòng`, `${sayNumber(all)} rows`)
  ]
    .filter(Boolean)
    .join(" · ");
};

/** Why a chart cannot be drawn as it was chosen; undefined where it can. */
function wrongWith({chart, from}: ChartCell, made: Made): string | undefined {
  const unknown = unknownColumns(chart, made).join(", ");
  if (unknown) return say(`Ô ${from} không có cột ${unknown}.`, `${from} has no column ${unknown}.`);
  const lacks = lackingChannel(chart);
  if (lacks)
    return say(`Hãy chọn cột cho “${channelWords[lacks]()}”.`, `Choose a column for “${channelWords[lacks]()}”.`);
  const unsized = unmeasured(chart, made)?.name;
  return unsized === undefined
    ? undefined
    : say(
        `Cột ${unsized} không phải số nên không đo, cộng hay lấy trung bình được; hãy chọn cột khác, hoặc đếm dòng.`,
        `${unsized} holds no numbers to measure, add or average; choose another column, or count rows.`
      );
}

/** What of a chart is chosen, each with what it now is. */
function pickersOf(
  desk: Desk,
  cell: () => ChartCell,
  set: (change: Partial<ChartSpec>) => void,
  what: () => string
): [Picker, () => string][] {
  const chart = (): ChartSpec => cell().chart;
  const columns = (): string[] => desk.runner.outcomeOf(cell().from)?.made?.columns.map(({name}) => name) ?? [];
  const column = (channel: Channel): [Picker, () => string] => [
    listPicker(
      channelWords[channel](),
      chart()[channel],
      () => [{value: "", words: say("(không)", "(none)")}, ...columns().map((name) => ({value: name, words: name}))],
      (value) => set({[channel]: value})
    ),
    () => chart()[channel]
  ];
  const mark = listPicker(
    say("Kiểu", "Mark"),
    chart().mark,
    () => MARKS.map((each) => ({value: each, words: markWords[each]()})),
    (chosen) => set({mark: chosen as Mark})
  );
  const reduce = listPicker(
    say("Gộp", "Aggregate"),
    chart().reduce,
    () => ["", ...REDUCERS].map((each) => ({value: each, words: reduceWords[each]!()})),
    (chosen) => set({reduce: chosen as ChartSpec["reduce"]})
  );
  return [
    [cellPicker(desk, cell().from, (from) => desk.edit(cell(), {from}, what())), () => cell().from],
    [mark, () => chart().mark],
    ...(["x", "y"] as const).map(column),
    [reduce, () => chart().reduce],
    ...(["color", "fx", "fy"] as const).map(column)
  ];
}

/** No chart of a notebook is wider. */
const WIDEST = 760;

/** The picture of a cell, drawn anew when its rows, its choices or its width are others. */
class Picture {
  readonly figure: HTMLElement;
  /** Why nothing is drawn. */
  readonly problem = html`<p class="cell-note" role="status"></p>`;
  private shown = "";
  private drawnAt = 0;

  constructor(
    private readonly desk: Desk,
    private readonly cell: () => ChartCell
  ) {
    this.figure = html`<figure class="chart-card notebook-chart" id=${`hinh-${cell().id}`}></figure>`;
  }

  /** Draws it in so much room; none is of a cell that is not on the page yet: whoever watches its width draws it. */
  async draw(room: number): Promise<void> {
    const {desk} = this;
    const cell = this.cell();
    const source = desk.runner.outcomeOf(cell.from);
    const made = source?.made;
    if (source?.state !== "done" || !made || !room) return;
    const width = Math.min(WIDEST, room);
    const key = JSON.stringify([source.key, source.took, cell.chart, cell.name, width]);
    if (key === this.shown) return;
    this.shown = key;
    const wrong = wrongWith(cell, made);
    if (wrong) return this.note(wrong);
    const ordered = isOrdered(cell.from, desk.notebook());
    try {
      const [{drawChart}, drawn] = await Promise.all([
        loadDrawing(),
        chartData(desk.engine, cell.from, cell.chart, made, ordered)
      ]);
      if (this.shown !== key) return;
      this.note(drawn.rows.length ? "" : say("Không có dòng nào để vẽ.", "There are no rows to draw."));
      if (!drawn.rows.length) return;
      this.drawnAt = width;
      const svg = drawChart(drawn.rows, cell.chart, width, {says: drawn.says, isOrdered: ordered});
      this.figure.replaceChildren(...drawnParts(cell, drawn, svg, width));
    } catch (error) {
      this.shown = "";
      this.note(error instanceof Error ? error.message : String(error));
    }
  }

  /** Whether so much room is another width than it was drawn for. */
  isOffIn(room: number): boolean {
    return Math.abs(Math.min(WIDEST, room) / (this.drawnAt || 1) - 1) > 0.1;
  }

  private note(words: string): void {
    this.problem.textContent = words;
    if (words) this.figure.replaceChildren();
    this.figure.hidden = Boolean(words);
  }
}

/** A chart built by choosing, or by Plot's code. */
export function chartCell(desk: Desk, first: ChartCell): CellView<ChartCell> {
  let cell = first;
  const picture = new Picture(desk, () => cell);
  const what = (): string => say(`Sửa biểu đồ ${cell.name}`, `Edit chart ${cell.name}`);
  const set = (change: Partial<ChartSpec>): void => desk.edit(cell, {chart: {...cell.chart, ...change}}, what());
  const pickers = pickersOf(desk, () => cell, set, what);
  const title = html`<input type="text" ${{onchange: () => set({title: title.value.trim()})}} />` as HTMLInputElement;
  const {element: code, update: updateCode} = codeField(
    () => cell,
    (read) => desk.edit(cell, read, what())
  );
  const refreshControls = (): void => {
    for (const [picker, value] of pickers) picker.update(value());
    if (document.activeElement !== title) title.value = cell.chart.title;
    updateCode();
  };
  const options = (): HTMLElement =>
    html`<div class="cell-options">
      ${pickers.map(([{element}]) => element)}
      <label class="field wide-field"><span>${say("Tiêu đề", "Title")}</span>${title}</label>
    </div>`;
  const element = html`<div>
    ${desk.isPublished ? null : options()} ${picture.problem}${picture.figure}${desk.isPublished ? null : code}
  </div>`;
  const draw = (): Promise<void> => picture.draw(element.clientWidth);
  new ResizeObserver(() => {
    if (picture.isOffIn(element.clientWidth)) void draw();
  }).observe(element);
  return {
    element,
    update: (next) => {
      cell = next;
      refreshControls();
      void draw();
    },
    show: async () => {
      refreshControls();
      await draw();
    }
  };
}

/** A chart in the shape of every chart of the site, so that it can be taken away as they are. */
function drawnParts(cell: ChartCell, drawn: Drawn, svg: SVGSVGElement, width: number): HTMLElement[] {
  const words = noteOf(drawn);
  svg.setAttribute("aria-label", `${chartTitle(cell)}: ${chartSubtitle(cell, drawn.all)}`);
  return [
    html`<figcaption>
      <h2 class="chart-title">${chartTitle(cell)}</h2>
      <p class="chart-subtitle">${chartSubtitle(cell, drawn.all)}</p>
    </figcaption>`,
    html`<div class="chart-space"><div class="drawn" data-width=${width}>${svg}</div></div>`,
    ...(words ? [html`<p class="chart-note">${words}</p>`] : []),
    html`<div class="chart-foot"><span>${say(`Sổ khám phá · ô ${cell.from}`, `Notebook · ${cell.from}`)}</span></div>`
  ];
}

/** The same chart as code, which may be changed: it is read, never run. */
function codeField(
  cell: () => ChartCell,
  take: (read: Pick<ChartCell, "from" | "chart">) => void
): {element: HTMLElement; update: () => void} {
  const field = html`<textarea
    rows="5"
    spellcheck="false"
    class="code"
    aria-label=${say("Mã Observable Plot", "Observable Plot code")}
  ></textarea>` as HTMLTextAreaElement;
  const wrong = html`<p class="cell-error" role="status"></p>`;
  const read = (): void => {
    try {
      take(parsePlotCode(field.value));
      wrong.textContent = "";
    } catch (error) {
      wrong.textContent = (error as Error).message;
    }
  };
  field.addEventListener("change", read);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) read();
  });
  return {
    element: html`<details class="cell-source">
      <summary>${say("Mã Observable Plot", "Observable Plot code")}</summary>
      ${field}${wrong}
    </details>`,
    update: () => {
      if (document.activeElement !== field) field.value = plotCode(cell());
    }
  };
}
