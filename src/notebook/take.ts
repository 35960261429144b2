import {code} from "../engine/network.js";
import type {Act} from "./cell-frame.js";
import type {Desk} from "./cell-view.js";
import type {EngineColumn} from "./engine.js";
import {isTabular, type Cell, type Notebook} from "./notebook.js";
import type {NotebookPlace} from "./snapshot.js";

/** The ways to take a whole notebook away. */
export type Taking = "file" | "page" | "observable" | "html";

interface Taken {
  ending: string;
  content: Blob;
}

interface CellPlace {
  desk: Desk;
  element: HTMLElement;
}

const loadRows = code(() => Promise.all([import("./take-csv.js"), import("./arrow.js")]));
const loadParquet = code(() => import("./take-parquet.js"));
const loadPicture = code(() => import("../exports/picture.js"));
const loadSnapshot = code(() => import("./snapshot.js"));
const loadPage = code(() => import("./take-page.js"));
const loadObservable = code(() => import("./take-observable.js"));
const loadHtml = code(() => import("./take-html.js"));

/** The table that a cell shows, and its columns. */
function shown(cell: Cell, {runner}: Desk): [from: string, columns: readonly EngineColumn[]] {
  const from = isTabular(cell) ? cell.name : "from" in cell ? cell.from : "";
  return [from, runner.outcomeOf(from)?.made?.columns ?? []];
}

const cellTakers: Partial<Record<Act, (cell: Cell, place: CellPlace) => Promise<Blob>>> = {
  csv: async (cell, {desk}) => {
    const [{csvOfRows}, {readRows}] = await loadRows();
    const [from, columns] = shown(cell, desk);
    return csvOfRows(await readRows(desk.engine, from, columns), columns);
  },
  parquet: async (cell, {desk}) => {
    const {parquetSql} = await loadParquet();
    const bytes = await desk.engine.parquet(await parquetSql(desk.engine, ...shown(cell, desk)));
    return new Blob([bytes as Uint8Array<ArrayBuffer>], {type: "application/vnd.apache.parquet"});
  },
  svg: async (_, {element}) => {
    const {svgOf} = await loadPicture();
    return new Blob([await svgOf(element.querySelector<HTMLElement>(".chart-card")!)], {type: "image/svg+xml"});
  },
  png: async (_, {element}) => {
    const {pngOf} = await loadPicture();
    return pngOf(element.querySelector<HTMLElement>(".chart-card")!);
  }
};

/** A cell's rows or picture as a file. */
export const takeCell = (act: Act, cell: Cell, place: CellPlace): Promise<Blob> => cellTakers[act]!(cell, place);

const takers: Record<Taking, (notebook: Notebook, place: NotebookPlace) => Promise<Taken>> = {
  file: async (notebook) => ({
    ending: "thuocdo.json",
    content: new Blob([JSON.stringify(notebook, null, 2)], {type: "application/json"})
  }),
  page: async (notebook, place) => {
    const [{frameworkPage}, {snapshot}] = await Promise.all([loadPage(), loadSnapshot()]);
    return {
      ending: "md",
      content: new Blob([frameworkPage(notebook, await snapshot(notebook, place))], {type: "text/markdown"})
    };
  },
  observable: async (notebook, place) => {
    const [{observableNotebook}, {resultsOf}] = await Promise.all([loadObservable(), loadSnapshot()]);
    return {
      ending: "html",
      content: new Blob([observableNotebook(notebook, await resultsOf(notebook, place.desk))], {type: "text/html"})
    };
  },
  html: async (notebook, place) => {
    const [{wholePage}, {snapshot}] = await Promise.all([loadHtml(), loadSnapshot()]);
    return {
      ending: "html",
      content: new Blob([wholePage(notebook, await snapshot(notebook, place))], {type: "text/html"})
    };
  }
};

/** A whole notebook as a file. */
export const takeNotebook = (what: Taking, notebook: Notebook, place: NotebookPlace): Promise<Taken> =>
  takers[what](notebook, place);
