import {newId} from "./new-id.js";
import {parseNotebook, type Cell, type Notebook} from "./notebook.js";

/** A notebook as it was at some time, and what was then done to it. */
export interface Step {
  /** The same while it goes on, in whatever tab it is seen. */
  id: string;
  notebook: Notebook;
  what: string;
  /** ISO time. */
  when: string;
}

export interface Kept {
  steps: Step[];
  at: number;
  /** The very text that says it, where it was read from what this browser keeps. */
  text?: string | undefined;
}

/** What becomes of the work: kept in this browser or not, and whether another tab works on it too. */
export interface Keeping {
  isKept: boolean;
  isShared: boolean;
}

/** Where a browser keeps things: for all tabs, and for this one. */
export interface Stores {
  all: Storage | undefined;
  tab: Storage | undefined;
}

/** Older steps are forgotten. */
const MOST_STEPS = 60;

/** Steps of the same kind within this time are one. */
const SAME_STEP = 2500;

/** The name under which a browser keeps the notebook; in a tab's own store, its place in the history. */
export const KEY = "thuoc-do:kham-pha";

/** What a text that was kept says; nothing where it says none. */
function parseKept(text: string | null): Kept | undefined {
  try {
    const {steps, at} = JSON.parse(text ?? "") as Kept;
    const parsed = steps.map((step) => ({...step, id: step.id || step.when, notebook: parseNotebook(step.notebook)}));
    return parsed[at] ? {steps: parsed, at} : undefined;
  } catch {
    return undefined;
  }
}

function read(store: Storage | undefined): string | null {
  try {
    return store?.getItem(KEY) ?? null;
  } catch {
    return null;
  }
}

/** Reads what this browser keeps, at the step where this tab was; nothing where it keeps none or cannot be read. */
export function readKept({all, tab}: Stores): Kept | undefined {
  const text = read(all);
  const kept = parseKept(text);
  const own = kept?.steps.findIndex(({id}) => id === read(tab)) ?? -1;
  return kept && {...kept, ...(own >= 0 && {at: own}), text: text!};
}

const byTime = (a: Step, b: Step): number => (a.when < b.when ? -1 : Number(a.when > b.when));

/**
 * The notebook that is open, its history, and what this browser keeps of both. Of a notebook that is open in several tabs each goes
 * its own way, and all their steps are in the history that is kept: no tab writes over what another has done.
 */
export class Sheet {
  private steps: Step[];
  private at: number;
  /** When each step that this tab has ever known was last taken: what it has dropped does not come back from what is kept. */
  private readonly seen: Map<string, string>;
  /** Steps that were taken here: they alone may go on. */
  private readonly own = new Set<string>();
  /** Steps that other tabs have taken since this one was opened. */
  private readonly foreign = new Set<string>();
  /** The text that is kept, as this tab last read or wrote it. */
  private known: string | undefined;
  private isKept = true;
  /** The step of this tab that was last kept once more because another tab had written over it. */
  private insisted: Step | undefined;

  constructor(
    {steps, at, text}: Kept,
    private readonly stores: Stores,
    private readonly changed: () => void,
    private readonly now: () => Date = () => new Date()
  ) {
    this.steps = steps;
    this.at = at;
    this.known = text;
    this.seen = new Map(steps.map(({id, when}) => [id, when]));
  }

  get notebook(): Notebook {
    return this.current.notebook;
  }

  get history(): readonly Step[] {
    return this.steps;
  }

  get position(): number {
    return this.at;
  }

  get keeping(): Keeping {
    return {isKept: this.isKept, isShared: this.foreign.size > 0};
  }

  isForeign({id}: Step): boolean {
    return this.foreign.has(id);
  }

  /** Takes a step. One that goes on with the last (typing, sliding) takes its place. */
  take(notebook: Notebook, what: string): void {
    if (JSON.stringify(notebook) === JSON.stringify(this.notebook)) return;
    const when = this.now().toISOString();
    const last = this.current;
    const goesOn = this.own.has(last.id) && last.what === what && Date.parse(when) - Date.parse(last.when) < SAME_STEP;
    const before = this.steps.filter((step, i) => (i <= this.at && !(goesOn && step === last)) || this.isForeign(step));
    this.add(before, {id: goesOn ? last.id : newId(), notebook, what, when});
  }

  /** Changes one cell. */
  edit<C extends Cell>(cell: C, change: Partial<Omit<C, "id" | "kind">>, what: string): void {
    const cells = this.notebook.cells.map((each) => (each.id === cell.id ? ({...each, ...change} as Cell) : each));
    this.take({...this.notebook, cells}, what);
  }

  /** Goes to a step that was taken; to another tab's by taking the same here, since the other may go on with it. */
  go(at: number): void {
    const step = this.steps[at];
    if (!step || at === this.at) return;
    if (this.isForeign(step)) return this.add(this.steps, {...step, id: newId(), when: this.now().toISOString()});
    this.at = at;
    this.keep();
    this.changed();
  }

  /** Goes to the step before or after, past those of other tabs. */
  step(by: 1 | -1): void {
    let at = this.at + by;
    while (this.steps[at] && this.isForeign(this.steps[at]!)) at += by;
    this.go(at);
  }

  /** Keeps as many of the last steps as the browser has room for, and what other tabs have kept. */
  keep(): void {
    this.meet();
    this.isKept = this.write();
  }

  /** Another tab has kept something: it joins the history. Should this tab's last step have been written over, it is kept again. */
  hear(): void {
    const told = this.meet();
    if (!told) return;
    const {current} = this;
    const isThere = told.steps.some(({id, when}) => id === current.id && when >= current.when);
    if (!isThere && this.insisted !== current) {
      this.insisted = current;
      this.isKept = this.write();
    }
    this.changed();
  }

  private get current(): Step {
    return this.steps[this.at]!;
  }

  private add(before: readonly Step[], step: Step): void {
    this.own.add(step.id);
    this.put([...before, step], step.id);
    this.keep();
    this.changed();
  }

  private put(steps: readonly Step[], current: string): void {
    const tips = this.tipsOf(steps, current);
    this.steps = steps.filter((step, i) => i >= steps.length - MOST_STEPS || tips.has(step));
    this.at = this.steps.findIndex(({id}) => id === current);
    for (const {id, when} of this.steps) this.seen.set(id, when);
  }

  /** What is never forgotten: where this tab is, and where another one was last. */
  private tipsOf(steps: readonly Step[], current: string): ReadonlySet<Step | undefined> {
    return new Set([steps.find(({id}) => id === current), steps.findLast((step) => this.isForeign(step))]);
  }

  /** Takes over what others have kept since, and tells what that is, if anything. */
  private meet(): Kept | undefined {
    const text = read(this.stores.all);
    if (text === null || text === this.known) return undefined;
    this.known = text;
    const kept = parseKept(text);
    const steps = new Map(this.steps.map((step) => [step.id, step]));
    let current = this.current.id;
    for (const step of kept?.steps ?? []) {
      if ((this.seen.get(step.id) ?? "") >= step.when) continue;
      const mine = steps.get(step.id);
      if (mine && step.id === current) {
        current = newId();
        steps.set(current, {...mine, id: current});
      }
      steps.set(step.id, step);
      this.foreign.add(step.id);
    }
    this.put([...steps.values()].sort(byTime), current);
    return kept;
  }

  private write(): boolean {
    const {current} = this;
    const tips = this.tipsOf(this.steps, current.id);
    for (const share of [0, 0.5, 0.8, 1]) {
      const first = Math.floor(this.at * share);
      const steps = this.steps.filter((step, i) => i >= first || tips.has(step));
      const text = JSON.stringify({steps, at: steps.indexOf(current)});
      // No room: with fewer steps, then.
      if (!put(this.stores.all, text)) continue;
      this.known = text;
      put(this.stores.tab, current.id);
      return true;
    }
    return false;
  }
}

/** Whether a store has taken a text: it may be full, forbidden or none. */
function put(store: Storage | undefined, text: string): boolean {
  try {
    store?.setItem(KEY, text);
    return store !== undefined;
  } catch {
    return false;
  }
}
