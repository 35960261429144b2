import type {Comparison, DrawnComparison} from "./comparison.js";

/** The plain table, which stands below every view, is all there is. */
export const draw = ({figures}: Comparison): DrawnComparison => ({cards: [], shown: figures});
