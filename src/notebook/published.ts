import {cellFrame} from "./cell-frame.js";
import type {CellView, Desk} from "./cell-view.js";
import {Engine} from "./engine.js";
import {parseNotebook} from "./notebook.js";
import {Runner} from "./runner.js";
import {startNotebookSentences} from "./sentence.js";
import {Sheet} from "./sheet.js";

/** Brings a published notebook to life: each cell stays as it was written into the page until it has been worked out anew. */
export function publishNotebook(place: HTMLElement, json: unknown): void {
  const engine = new Engine();
  const views = new Map<string, CellView>();
  const steps = [{id: "", notebook: parseNotebook(json), what: "", when: ""}];
  const sheet: Sheet = new Sheet({steps, at: 0}, {all: undefined, tab: undefined}, () => refresh());
  const runner: Runner = new Runner(engine, {
    notebook: () => sheet.notebook,
    changed: (id) => show(id)
  });
  const desk: Desk = {
    engine,
    runner,
    notebook: () => sheet.notebook,
    edit: (cell, change, what) => sheet.edit(cell, change, what),
    writing: {tables: async () => new Map(), inputs: () => [], values: async () => []},
    isPublished: true
  };
  /** Puts the living cell in the place of the written one once there is something to see. */
  const show = (id: string): void => {
    const [view, outcome] = [views.get(id)!, runner.outcomes.get(id)];
    const isReady = ["done", "failed", "stopped"].includes(outcome?.state ?? "");
    const written = place.children[sheet.notebook.cells.findIndex((cell) => cell.id === id)];
    if (isReady && written && written !== view.element) written.replaceWith(view.element);
    void view.show(outcome);
  };
  const refresh = (): void => {
    for (const cell of sheet.notebook.cells) views.get(cell.id)!.update(cell);
    runner.refresh();
  };
  for (const cell of sheet.notebook.cells)
    views.set(
      cell.id,
      cellFrame(desk, cell, (act) => act === "stop" && runner.stop())
    );
  startNotebookSentences(place, engine);
  refresh();
}
