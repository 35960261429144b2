import type {Figure} from "../components/figure.js";
import type {Row} from "../engine/answers.js";
import {carriedAnswers, query} from "../engine/query.js";
import {sql} from "../engine/sql.js";

const isFigure = (row: Row): boolean => "observation_id" in row && "quote" in row;

/** Every figure that the page has been told of so far. */
export const knownFigures = (): Figure[] =>
  [...carriedAnswers().values()].flat().filter(isFigure) as unknown as Figure[];

/** A figure by its id: from what the page knows, else from the tables. */
export async function findFigure(id: string): Promise<Figure | undefined> {
  const known = knownFigures().find(({observation_id}) => observation_id === id);
  if (known) return known;
  const [row] = await query(sql`SELECT * FROM figures WHERE observation_id = ${id}`);
  return row as unknown as Figure | undefined;
}

/** Figures by their ids, in that order; those that the page does not carry are asked for together. */
export async function findFigures(ids: readonly string[]): Promise<Figure[]> {
  const byId = (figures: readonly Figure[]): Map<string, Figure> =>
    new Map(figures.map((figure) => [figure.observation_id, figure]));
  const known = byId(knownFigures());
  const missing = ids.filter((id) => !known.has(id));
  const asked = missing.length ? await query(sql`SELECT * FROM figures WHERE observation_id IN ${missing}`) : [];
  const found = byId(asked as unknown as Figure[]);
  return ids.flatMap((id) => known.get(id) ?? found.get(id) ?? []);
}

/** Other figures that were read from the same place of the same text. */
export function readTogether({document_id, observation_id, figure_start, figure_end}: Figure): Figure[] {
  const others = knownFigures().filter(
    (other) =>
      other.document_id === document_id &&
      other.observation_id !== observation_id &&
      other.figure_start < figure_end &&
      figure_start < other.figure_end
  );
  return [...new Map(others.map((other) => [other.observation_id, other])).values()];
}
