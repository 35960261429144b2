import type {Figure} from "../rows/figure.js";

type Narrowed = Pick<Figure, "breakdown">;

const pairsOf = ({breakdown}: Narrowed): string[] => breakdown?.split("|") ?? [];

/** The code of one axis of a breakdown, several joined by “+”. */
export const codeOf = (figure: Narrowed, axis: string): string | undefined =>
  pairsOf(figure)
    .find((pair) => pair.startsWith(`${axis}=`))
    ?.slice(axis.length + 1);

/** What narrows a figure, whatever it is compared with: a fall since 2010 and the rate it ends at are narrowed alike. */
export const narrowingOf = (figure: Narrowed): string =>
  pairsOf(figure)
    .filter((pair) => !pair.startsWith("base="))
    .join("|");
