/** The list of places by which a reader may see earlier figures, and the day since which it holds. */
export const LATER_LIST = {list: 2025, day: "2025-07-01"};
