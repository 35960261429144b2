/** What a figure's reading rests on, which no column says. */
export interface Ground {
  /** How many words of the table name its indicator, or that of the figure it goes on speaking of. */
  words: number;
  /** Whether it goes on speaking of that other figure. */
  carried: boolean;
  /** Whether those words stand right behind another figure, which they count. */
  borrowed: boolean;
  /** Whether the words before it speak of a village, of units without a name, or of a greater figure that it is a part of. */
  part: boolean;
  /** Whether a line above, or the sentence before, and not its own says that it is aimed at or planned. */
  handedDown: boolean;
  /** Whether words that may narrow it stand before it, but too far for it to take them. */
  loose: boolean;
}

/** The ground of what was reviewed, or stands in an official table. */
export const GIVEN: Ground = {
  words: Infinity,
  carried: false,
  borrowed: false,
  part: false,
  handedDown: false,
  loose: false
};
