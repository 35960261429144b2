import type {Figure} from "../rows/figure.js";

/** The id of figures as another place than their own shows them: one that is moved there, or several as their sum. */
export const derivedId = (place_id: string, figures: readonly Pick<Figure, "observation_id">[]): string =>
  `${place_id}:${figures.map(({observation_id}) => observation_id).join("+")}`;

/** Whether a figure is shown under another place than its own, or is a sum. */
export const isDerived = (id: string): boolean => id.includes(":");

/** The place that shows it. */
export const derivedPlace = (id: string): string => id.slice(0, id.indexOf(":"));

/** The ids of what was stated: of a figure as it stands its own, of a sum those of its parts. */
export const statedIds = (id: string): string[] => id.slice(id.indexOf(":") + 1).split("+");
