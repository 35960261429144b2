/** What the engine says while a reader waits. Nothing is said of what takes less than this. */
const PATIENCE = 300;

function place(): HTMLElement {
  const found = document.querySelector<HTMLElement>("#engine-status");
  if (found) return found;
  const status = document.createElement("p");
  status.id = "engine-status";
  status.role = "status";
  document.body.append(status);
  return status;
}

type State = "busy" | "error" | "quiet";

function put(text: string, state: State): void {
  const status = place();
  status.textContent = text;
  status.dataset.state = state;
}

/** Waits of which is told, and over which nothing else is said. */
let waits = 0;

/** Says what a reader should know of the engine now. */
function tell(text: string, state: State): void {
  if (!waits) put(text, state);
}

/** Says what stands in the way until it no longer does. */
export async function tellUntil(text: string, end: Promise<void>): Promise<void> {
  ++waits;
  put(text, "error");
  await end;
  if (!--waits) put("", "quiet");
}

/** Says what is being done while `work` runs, if it runs long; then is quiet, or tells the error in one sentence. */
export async function whileWorking<T>(text: string, work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => tell(text, "busy"), PATIENCE);
  try {
    const result = await work;
    tell("", "quiet");
    return result;
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error), "error");
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
