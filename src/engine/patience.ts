/** How long nothing may be heard before a wait is given up, in milliseconds. A preview makes a table only when a page asks for it. */
export const PATIENCE = {site: 10_000, preview: 300_000};

const patience = (): number =>
  globalThis.document?.documentElement.dataset["preview"] === undefined ? PATIENCE.site : PATIENCE.preview;

/** A wait that ends: it fails where `work` has shown no sign of life for as long as the patience. */
export function patiently<T>(work: (alive: () => void) => Promise<T>, lost: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const end = (): void => {
      isOver = true;
      clearTimeout(timer);
    };
    const giveUp = (): void => {
      end();
      reject(lost());
    };
    const alive = (): void => {
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(giveUp, patience());
    };
    alive();
    work(alive).finally(end).then(resolve, reject);
  });
}
