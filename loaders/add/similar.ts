import {folded} from "../read/text.js";

/** Words that are looked at together, and how many of the smallest hashes stand for a text. */
const SHINGLE = 5;
const HASHES = 128;
/** The share of words that two prints of one text have in common; an editor changes less. */
const ALIKE = 0.6;

/** What is the same of two texts that read the same: their words, without marks and accents. */
export const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The smallest hashes of a text's runs of words: of two texts, as many are in both as of their words. */
export type Sketch = readonly number[];

/** A sketch of a text (bottom-k MinHash). */
export function sketchOf(words: readonly string[]): Sketch {
  const hashes = new Set<number>();
  for (let i = 0; i <= Math.max(0, words.length - SHINGLE); ++i)
    hashes.add(hashOf(words.slice(i, i + SHINGLE).join(" ")));
  return [...hashes].sort((a, b) => a - b).slice(0, HASHES);
}

/** FNV-1a, and a last stir so that its smallest values are as good as any. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; ++i) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}

/** Whether two sketches are of two prints of one text. */
export function isAlike(a: Sketch, b: Sketch): boolean {
  const both = new Set(b);
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, Math.min(HASHES, a.length, b.length));
  const first = new Set(a);
  const shared = smallest.filter((hash) => first.has(hash) && both.has(hash)).length;
  return smallest.length > 0 && shared / smallest.length >= ALIKE;
}
