/** Sizes of letters in charts, in pixels. */
export const TYPE = {
  /** What a row is: a place, a thing. */
  name: 14,
  /** A value, a label at its mark. */
  label: 13,
  /** What is said below a name, and at an axis. */
  small: 12.5,
  /** What stands in a cell or a note. */
  tiny: 12
} as const;

/** Below this width names stand above what they name, and labels on lines of their own. */
export const NARROW = 520;
