/** How long nothing may be heard before a wait is given up, in milliseconds. */
export const PATIENCE = 10_000;

/** A wait that ends: it fails where `work` has shown no sign of life for as long as the patience. */
export function patiently<T>(work: (alive: () => void) => Promise<T>, lost: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const alive = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(lost()), PATIENCE);
    };
    alive();
    work(alive)
      .finally(() => clearTimeout(timer))
      .then(resolve, reject);
  });
}
