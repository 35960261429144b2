import {parseNotebook, type Cell, type Notebook} from "./notebook.js";

/** A notebook as it was at some time, and what was then done to it. */
export interface Step {
  notebook: Notebook;
  what: string;
  /** ISO time. */
  when: string;
}

interface Kept {
  steps: Step[];
  at: number;
}

/** Older steps are forgotten. */
const MOST_STEPS = 60;

/** Steps of the same kind within this time are one. */
const SAME_STEP = 2500;

const KEY = "thuoc-do:kham-pha";

/** Reads what this browser keeps; nothing where it keeps none or cannot be read. */
export function readKept(storage: Storage | undefined): Kept | undefined {
  try {
    const {steps, at} = JSON.parse(storage?.getItem(KEY) ?? "") as Kept;
    const parsed = steps.map((step) => ({...step, notebook: parseNotebook(step.notebook)}));
    return parsed[at] ? {steps: parsed, at} : undefined;
  } catch {
    return undefined;
  }
}

/** The notebook that is open, its history, and what this browser keeps of both. */
export class Sheet {
  private steps: Step[];
  private at: number;

  constructor(
    kept: Kept,
    private readonly storage: Storage | undefined,
    private readonly changed: () => void,
    private readonly now: () => Date = () => new Date()
  ) {
    this.steps = kept.steps;
    this.at = kept.at;
  }

  get notebook(): Notebook {
    return this.steps[this.at]!.notebook;
  }

  get history(): readonly Step[] {
    return this.steps;
  }

  get position(): number {
    return this.at;
  }

  /** Takes a step. One that goes on with the last (typing, sliding) takes its place. */
  take(notebook: Notebook, what: string): void {
    if (JSON.stringify(notebook) === JSON.stringify(this.notebook)) return;
    const when = this.now().toISOString();
    const last = this.steps[this.at]!;
    const goesOn = this.at > 0 && last.what === what && Date.parse(when) - Date.parse(last.when) < SAME_STEP;
    this.steps = [...this.steps.slice(0, goesOn ? this.at : this.at + 1), {notebook, what, when}].slice(-MOST_STEPS);
    this.at = this.steps.length - 1;
    this.keep();
    this.changed();
  }

  /** Changes one cell. */
  edit<C extends Cell>(cell: C, change: Partial<Omit<C, "id" | "kind">>, what: string): void {
    const cells = this.notebook.cells.map((each) => (each.id === cell.id ? ({...each, ...change} as Cell) : each));
    this.take({...this.notebook, cells}, what);
  }

  /** Goes to a step that was taken. */
  go(at: number): void {
    if (!this.steps[at] || at === this.at) return;
    this.at = at;
    this.keep();
    this.changed();
  }

  /** Keeps as many of the last steps as the browser has room for. */
  keep(): void {
    for (const share of [0, 0.5, 0.8, 1])
      try {
        const first = Math.floor(this.at * share);
        this.storage?.setItem(KEY, JSON.stringify({steps: this.steps.slice(first), at: this.at - first}));
        return;
      } catch {
        // No room: with fewer steps, then.
      }
  }
}
