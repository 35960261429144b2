/** Keeps this process from asking anybody: Framework would fetch libraries of a page, or of whoever asks its preview for one. */
export function closeNetwork(): void {
  globalThis.fetch = async (asked) => {
    throw new TypeError(`closed: ${asked instanceof Request ? asked.url : String(asked)}`);
  };
}
