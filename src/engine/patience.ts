/** How long nothing may be heard before a wait is given up, in milliseconds. A preview makes a table only when a page asks for it. */
const PATIENCE = {site: 10_000, preview: 300_000};

const patience = (): number =>
  globalThis.document?.documentElement.dataset["preview"] === undefined ? PATIENCE.site : PATIENCE.preview;

/** A wait that ends: it fails where `work` has shown no sign of life for as long as the patience. */
export function patiently<T>(work: (alive: () => void) => Promise<T>, lost: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const alive = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(lost()), patience());
    };
    alive();
    work(alive)
      .finally(() => clearTimeout(timer))
      .then(resolve, reject);
  });
}
