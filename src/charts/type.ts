/** Sizes of letters in charts, in pixels. */
export const TYPE = {
  /** What a row is: a place, a thing. */
  name: 14,
  /** A value, a label at its mark. */
  label: 13,
  /** What is said below a name, and at an axis. */
  small: 12.5,
  /** What stands in a cell or a note. */
  tiny: 12,
  /** What stands in a cell of a few pixels, and on islands of a map. */
  least: 11.5
} as const;

/** The size by which bold letters are measured, which are wider. */
export const bold = (size: number): number => size * 1.06;

/** Below this width names stand above what they name, and labels on lines of their own. */
export const NARROW = 520;
