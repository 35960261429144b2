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

function say(text: string, state: "busy" | "error" | "quiet"): void {
  const status = place();
  status.textContent = text;
  status.dataset.state = state;
}

/** Says what is being done while `work` runs, if it runs long; then is quiet, or tells the error in one sentence. */
export async function whileWorking<T>(text: string, work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => say(text, "busy"), PATIENCE);
  try {
    const result = await work;
    say("", "quiet");
    return result;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), "error");
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
