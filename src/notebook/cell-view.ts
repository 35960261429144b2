import type {Engine} from "./engine.js";
import type {Cell, Notebook} from "./notebook.js";
import type {Outcome, Runner} from "./runner.js";
import type {Writing} from "./completion.js";

/** What a cell's piece of page may ask of the notebook around it. */
export interface Desk {
  engine: Engine;
  runner: Runner;
  notebook: () => Notebook;
  /** Changes a cell, as a step that can be undone. */
  edit: <C extends Cell>(cell: C, change: Partial<Omit<C, "id" | "kind">>, what: string) => void;
  writing: Writing;
  /** The notebook is only read: no cell can be changed but for inputs. */
  isPublished: boolean;
}

/** The piece of page that a cell is. */
export interface CellView<C extends Cell = Cell> {
  element: HTMLElement;
  /** The cell, or what others need to know of it, is another. */
  update: (cell: C) => void;
  /** What became of it. */
  show: (outcome: Outcome | undefined) => void | Promise<void>;
  /** What is written and not yet taken over. */
  commit?: () => void;
  focus?: () => void;
}
