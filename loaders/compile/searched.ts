import type {DuckDBConnection} from "@duckdb/node-api";
import {compile} from "./compile.js";
import {added} from "../places/added.js";
import type {Searched} from "../tables/search.js";
import {withDuckDB} from "../tables/engine.js";
import {tableFile} from "../tables/table-file.js";

const QUESTIONS = {
  places:
    "SELECT place_id, code, list_year, level, kind, name, en, parent, CAST(valid_to AS VARCHAR) AS valid_to FROM $places",
  changes: "SELECT from_place, to_place, change FROM $place_changes",
  indicators: "SELECT code, vi, en FROM $indicators",
  core: "SELECT DISTINCT indicator, vi, en FROM $core WHERE turn = 1 AND measure = 'level' ORDER BY indicator, vi",
  documents: "SELECT document_id, title FROM $documents ORDER BY published DESC NULLS LAST, document_id",
  figures: `WITH told AS (
    SELECT id, count(*) AS figures FROM (
      SELECT unnest([ref_area, indicator, document_id]) AS id FROM $observations WHERE coalesce(review, '') <> 'rejected'
    ) WHERE id IS NOT NULL GROUP BY id
  ), former AS (
    SELECT c.to_place AS id, sum(t.figures) AS figures FROM $place_changes c
    JOIN told t ON t.id = c.from_place
    JOIN $places f ON f.place_id = c.from_place JOIN $places p ON p.place_id = c.to_place
    WHERE f.level = p.level AND p.valid_to IS NULL AND p.level IN ('province', 'commune') GROUP BY c.to_place
  )
  SELECT id, CAST(sum(figures) AS INTEGER) AS figures FROM (SELECT * FROM told UNION ALL SELECT * FROM former) GROUP BY id`
};

/** What the search box finds, from compiled tables: those of a folder, or of the inputs as they are now. */
export async function readSearched(tables?: string): Promise<Searched> {
  const folder = tables ?? (await compile()).folder;
  return withDuckDB((connection) => searchedIn(folder, connection));
}

async function searchedIn(folder: string, connection: DuckDBConnection): Promise<Searched> {
  const rows = async <T>(sql: string): Promise<T[]> => {
    const reader = await connection.runAndReadAll(
      sql.replace(/\$(\w+)/g, (_, table: string) => tableFile(folder, table))
    );
    return reader.getRowObjectsJS() as T[];
  };
  return {
    places: await rows(QUESTIONS.places),
    changes: await rows(QUESTIONS.changes),
    aliases: added().aliases,
    indicators: await rows(QUESTIONS.indicators),
    documents: await rows(QUESTIONS.documents),
    core: await rows(QUESTIONS.core),
    figures: new Map(
      (await rows<{id: string; figures: number}>(QUESTIONS.figures)).map(({id, figures}) => [id, figures])
    )
  };
}
