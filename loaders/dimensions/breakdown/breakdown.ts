/** What narrows a figure: one code an axis, several that hold together joined by “+”. */
export type Breakdown = ReadonlyMap<string, string>;

/** What narrows a figure, and the text's own words for what no axis has a code for. */
export interface Narrowing {
  breakdown: Breakdown;
  uncoded: string | null;
  /** Whether words that may narrow it stand in its clause, but too far for it to take them. */
  loose: boolean;
}

/** `area=rural|product=coffee`, axes and codes in alphabetical order; null for the whole. */
export function formatBreakdown(breakdown: Breakdown): string | null {
  const pairs = [...breakdown].map(([axis, code]) => `${axis}=${unionOf(code.split("+"))}`);
  return pairs.length ? pairs.sort().join("|") : null;
}

/** Codes of one axis that hold together, each once. */
export const unionOf = (codes: readonly string[]): string => [...new Set(codes)].sort().join("+");

/** The inverse of `formatBreakdown`; a code may hold “=” itself, as `band=>=15` does. */
export const parseBreakdown = (text: string | null): Breakdown =>
  new Map(
    (text ?? "").split("|").flatMap((pair) => {
      const [axis, ...code] = pair.split("=");
      return axis ? [[axis, code.join("=")] as const] : [];
    })
  );
