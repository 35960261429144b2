/** A browser's store, where the reader lets pages have one. */
export function storage(name: "localStorage" | "sessionStorage"): Storage | undefined {
  try {
    return globalThis[name] ?? undefined;
  } catch {
    return undefined;
  }
}
