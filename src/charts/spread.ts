interface Spread {
  /** The least distance between two neighbours. */
  gap: number;
  /** What none may leave. */
  within: readonly [number, number];
}

/** Moves positions apart until none is nearer to its neighbour than the gap, each as little as possible; order is kept. */
export function spread(positions: readonly number[], {gap, within: [low, high]}: Spread): number[] {
  const order = positions.map((at, i) => ({at, i})).sort((a, b) => a.at - b.at);
  // Neighbours that are too near form a block, which stands around the middle of what its members want.
  const blocks: {wanted: number[]; start: number}[] = [];
  for (const {at} of order) {
    let block = {wanted: [at], start: at};
    for (let last = blocks.at(-1); last && last.start + last.wanted.length * gap > block.start; last = blocks.at(-1)) {
      blocks.pop();
      block = join(last.wanted, block.wanted, gap);
    }
    blocks.push(block);
  }
  const placed = blocks.flatMap(({wanted, start}) => wanted.map((_, k) => start + k * gap));
  const over = Math.max(0, (placed.at(-1) ?? high) - high);
  const out: number[] = [];
  order.forEach(({i}, k) => (out[i] = Math.max(low + k * gap, placed[k]! - over)));
  return out;
}

function join(first: readonly number[], second: readonly number[], gap: number): {wanted: number[]; start: number} {
  const wanted = [...first, ...second];
  return {wanted, start: wanted.reduce((sum, at, k) => sum + at - k * gap, 0) / wanted.length};
}
