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

/** Says what a reader should know of the engine now. */
export function tell(text: string, state: "busy" | "error" | "quiet"): void {
  const status = place();
  status.textContent = text;
  status.dataset.state = state;
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
