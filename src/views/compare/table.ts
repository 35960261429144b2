import type {Comparison, Drawing} from "./comparison.js";

/** The plain table, which stands below every view, is all there is. */
export const draw = ({figures}: Comparison): Drawing => ({cards: [], shown: figures});
