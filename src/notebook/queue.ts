interface Waiting {
  id: string;
  start: () => void;
}

/** Work of which one piece is done at a time; of what waits, what has the first place goes first. */
export class Queue {
  private waiting: Waiting[] = [];
  private isBusy = false;

  constructor(private readonly placeOf: (id: string) => number) {}

  /** Does a piece of work when its turn has come. */
  async take<T>(id: string, work: () => Promise<T>): Promise<T> {
    await new Promise<void>((start) => {
      this.waiting.push({id, start});
      // Whatever else is asked for at the same time may have an earlier place.
      setTimeout(() => this.next());
    });
    try {
      return await work();
    } finally {
      this.isBusy = false;
      this.next();
    }
  }

  private next(): void {
    if (this.isBusy || !this.waiting.length) return;
    const first = this.waiting.reduce((a, b) => (this.placeOf(b.id) < this.placeOf(a.id) ? b : a));
    this.waiting = this.waiting.filter((each) => each !== first);
    this.isBusy = true;
    first.start();
  }
}
