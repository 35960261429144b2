/** Browsers draw nothing further down than some ten million pixels. */
export const TALLEST = 6_000_000;

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(high, value));

/**
 * Scrolls what is taller than a browser can draw over a stretch that it can. What moves by less than is seen at once (a
 * wheel, a key, a finger) moves through the whole pixel by pixel; what goes further (the bar, Home, End) goes to the same
 * share of the whole.
 */
export class TallScroll {
  /** How far down the whole is what is seen. */
  offset = 0;
  /** Where the element that scrolls has been put. */
  top = 0;
  /** How much is seen at once. */
  view = 0;

  constructor(private readonly total: number) {}

  /** The height of what the browser scrolls. */
  get height(): number {
    return Math.min(this.total, TALLEST);
  }

  private get last(): number {
    return Math.max(0, this.total - this.view);
  }

  private get lowest(): number {
    return Math.max(0, this.height - this.view);
  }

  /** The element has been scrolled: tells where it has to be put so that it can go on either way. */
  moved(top: number): number {
    const step = top - this.top;
    const isFar = Math.abs(step) > this.view;
    return this.place(isFar ? (top / Math.max(1, this.lowest)) * this.last : this.offset + step, top);
  }

  /** Goes to a place in the whole, and tells where the element has to be put. */
  goTo(offset: number): number {
    return this.place(offset, (offset / Math.max(1, this.last)) * this.lowest);
  }

  /** Near an end of the stretch there is room left for as much as is left of the whole, and at the end none. */
  private place(offset: number, top: number): number {
    if (this.total <= TALLEST) return (this.offset = this.top = between(0, top, this.lowest));
    this.offset = between(0, offset, this.last);
    const [before, after] = [this.offset, this.last - this.offset].map((rest) => Math.min(this.view, rest));
    if (!before || !after) return (this.top = before ? this.lowest : 0);
    return (this.top = between(before, top, this.lowest - after!));
  }
}
