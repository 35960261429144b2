import type {Figure} from "../../rows/figure.js";
import type {Lineage} from "../../domain/crosswalk.js";
import {isDerived, statedIds} from "../../domain/derived-id.js";
import type {Row} from "../../engine/answers.js";
import {carriedAnswers, query} from "../../engine/query.js";
import {sql} from "../../engine/sql.js";
import {code} from "../../engine/network.js";

const knownRows = async (): Promise<Row[]> => [...(await carriedAnswers()).values()].flat();

const isFigure = (row: Row): boolean => "observation_id" in row && "quote" in row;

/** Every figure that the page has been told of so far. */
const knownFigures = async (): Promise<Figure[]> => (await knownRows()).filter(isFigure) as unknown as Figure[];

const isLineage = (row: Row): boolean => "from_place" in row && "to_place" in row;

/** What became of the places whose figures the page shows under others. */
const knownLineages = async (): Promise<Lineage[]> => (await knownRows()).filter(isLineage) as unknown as Lineage[];

/** A figure by its id: from what the page knows, else from the tables. */
export async function findFigure(id: string): Promise<Figure | undefined> {
  const [figure] = await findFigures([id]);
  return figure;
}

const loadCrosswalk = code(() => import("../../domain/crosswalk.js"));

/** Figures by their ids, in that order; those that the page does not carry are asked for together. */
export async function findFigures(ids: readonly string[]): Promise<Figure[]> {
  const byId = (figures: readonly Figure[]): Map<string, Figure> =>
    new Map(figures.map((figure) => [figure.observation_id, figure]));
  const known = byId(await knownFigures());
  const missing = ids.flatMap(statedIds).filter((id) => !known.has(id));
  const asked = missing.length ? await query(sql`SELECT * FROM figures WHERE observation_id IN ${missing}`) : [];
  const stated = new Map([...byId(asked as unknown as Figure[]), ...known]);
  if (!ids.some(isDerived)) return ids.flatMap((id) => stated.get(id) ?? []);
  const {findDerived} = await loadCrosswalk();
  const lineages = await knownLineages();
  return ids.flatMap((id) => findDerived(id, stated, lineages) ?? []);
}

/** Other figures that were read from the same place of the same text. */
export async function readTogether(figure: Figure): Promise<Figure[]> {
  const {document_id, observation_id, figure_start, figure_end} = figure;
  const own = statedIds(observation_id);
  const others = (await knownFigures()).filter(
    (other) =>
      other.document_id === document_id &&
      !own.includes(other.observation_id) &&
      other.figure_start < figure_end &&
      figure_start < other.figure_end
  );
  return [...new Map(others.map((other) => [other.observation_id, other])).values()];
}
