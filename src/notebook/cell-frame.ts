import {html} from "htl";
import {sayNumber} from "../words/number.js";
import {say} from "../words/say.js";
import type {CellView, Desk} from "./cell-view.js";
import {chartCell} from "./chart-cell.js";
import {inputCell} from "./input-cell.js";
import type {Cell, CellKind} from "./notebook.js";
import type {Outcome} from "./runner.js";
import {sqlCell, transformCell} from "./sql-cell.js";
import {tableCell} from "./table-cell.js";
import {textCell} from "./text-cell.js";

export const kindWords: Record<CellKind, () => string> = {
  sql: () => "SQL",
  chart: () => say("Biểu đồ", "Chart"),
  table: () => say("Bảng", "Table"),
  input: () => say("Ô chọn", "Input"),
  transform: () => say("Biến đổi", "Transform"),
  text: () => say("Chữ", "Text")
};

/** A query that runs longer than this is seen to run. */
const PATIENCE = 300;

/** What a cell may be told to do, by the name of its button. */
export type Act = "run" | "stop" | "up" | "down" | "remove" | "csv" | "parquet" | "svg" | "png";

const acts: readonly {act: Act; words: () => string; sign?: string; kinds?: readonly CellKind[]}[] = [
  {act: "run", words: () => say("Chạy lại", "Run again"), sign: "▶", kinds: ["sql", "transform"]},
  {act: "up", words: () => say("Lên", "Up"), sign: "↑"},
  {act: "down", words: () => say("Xuống", "Down"), sign: "↓"},
  {act: "csv", words: () => "CSV", kinds: ["sql", "transform", "table", "chart"]},
  {act: "parquet", words: () => "Parquet", kinds: ["sql", "transform", "table", "chart"]},
  {act: "svg", words: () => "SVG", kinds: ["chart"]},
  {act: "png", words: () => "PNG", kinds: ["chart"]},
  {act: "remove", words: () => say("Xoá", "Delete"), sign: "✕"}
];

/** How it stands with a cell, in a few words. */
function sayState(outcome: Outcome | undefined): string {
  if (outcome?.state === "done" && outcome.made) {
    const {rows, columns} = outcome.made;
    const time = sayNumber(Math.round(outcome.took ?? 0) / 1000);
    return say(
      `${sayNumber(rows)} dòng × ${columns.length} cột · ${time} giây`,
      `${sayNumber(rows)} rows × ${columns.length} columns · ${time} s`
    );
  }
  if (outcome?.state === "waiting") return outcome.mistake?.message ?? "";
  return "";
}

const viewOf = (desk: Desk, cell: Cell): CellView => {
  const makers: Record<CellKind, (desk: Desk, cell: never) => CellView<never>> = {
    sql: sqlCell as never,
    chart: chartCell as never,
    table: tableCell as never,
    input: inputCell as never,
    transform: transformCell as never,
    text: textCell as never
  };
  return makers[cell.kind](desk, cell as never) as unknown as CellView;
};

/** A button for all that can be done with a cell of its kind. */
const actButtons = ({kind, name}: Cell, onAct: (act: Act) => void): HTMLElement[] =>
  acts
    .filter(({kinds}) => !kinds || kinds.includes(kind))
    .map(
      ({act, words, sign}) =>
        html`<button
          type="button"
          class="quiet"
          data-act=${act}
          aria-label=${`${words()}: ${name}`}
          title=${words()}
          ${{onclick: () => onAct(act)}}
        >
          ${sign ?? words()}
        </button>`
    );

/** How long a cell has been at work, and a way to stop it; not seen where it is soon done. */
function runningClock(stop: () => void): {element: HTMLElement; show: (outcome: Outcome | undefined) => void} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const time = html`<span></span>`;
  const element = html`<p class="cell-running" role="status" hidden>
    ${time}
    <button type="button" class="quiet" ${{onclick: stop}}>${say("Dừng", "Stop")}</button>
  </p>`;
  return {
    element,
    show: (outcome) => {
      clearTimeout(timer);
      element.hidden = true;
      if (outcome?.state !== "running") return;
      const tick = (): void => {
        const seconds = Math.round((performance.now() - outcome.started!) / 1000);
        time.textContent = say(`Đang tính… ${seconds} giây`, `Running… ${seconds} s`);
        element.hidden = false;
        timer = setTimeout(tick, 1000);
      };
      timer = setTimeout(tick, PATIENCE);
    }
  };
}

/** A cell with its name, its state and what can be done with it. */
export function cellFrame(desk: Desk, first: Cell, onAct: (act: Act, cell: Cell) => void): CellView {
  let cell = first;
  const view = viewOf(desk, cell);
  const name = html`<input
    type="text"
    class="cell-name"
    spellcheck="false"
    aria-label=${say("Tên ô", "Name of the cell")}
    value=${cell.name}
    ${{onchange: () => desk.edit(cell, {name: (name as HTMLInputElement).value.trim()}, say("Đổi tên ô", "Rename a cell"))}}
  />` as HTMLInputElement;
  const state = html`<span class="cell-state"></span>`;
  const error = html`<p class="cell-error" role="alert"></p>`;
  const running = runningClock(() => onAct("stop", cell));
  const buttons = actButtons(first, (act) => onAct(act, cell));
  const head = html`<header class="cell-head">
    <span class="cell-kind">${kindWords[cell.kind]()}</span>${name}${state}<span class="cell-acts">${buttons}</span>
  </header>`;
  const element = html`<section
    class="cell"
    data-kind=${cell.kind}
    data-cell=${cell.name}
    aria-label=${`${kindWords[cell.kind]()} ${cell.name}`}
  >
    ${desk.isPublished ? null : head} ${running.element} ${error} ${view.element}
  </section>`;
  return {
    element,
    update: (next) => {
      cell = next;
      element.dataset["cell"] = cell.name;
      element.setAttribute("aria-label", `${kindWords[cell.kind]()} ${cell.name}`);
      if (document.activeElement !== name) name.value = cell.name;
      view.update(cell);
    },
    show: async (outcome) => {
      element.dataset["state"] = outcome?.state ?? "waiting";
      state.textContent = sayState(outcome);
      error.textContent = ["failed", "stopped"].includes(outcome?.state ?? "") ? (outcome?.mistake?.message ?? "") : "";
      running.show(outcome);
      await view.show(outcome);
    },
    ...(view.commit && {commit: view.commit}),
    focus: () =>
      view.focus ? view.focus() : element.querySelector<HTMLElement>("select, input:not(.cell-name)")?.focus()
  };
}
