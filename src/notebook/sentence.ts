import {carriedAnswers} from "../engine/query.js";
import {sql} from "../engine/sql.js";
import {plainRow} from "../engine/plain.js";
import type {Row} from "../engine/answers.js";
import type {Engine} from "./engine.js";

/**
 * A row or mark of the notebook opens its sentence as everywhere. The figure is asked of the notebook's own engine and told
 * to the page before it looks, so that no second engine is opened for it.
 */
export function startNotebookSentences(root: HTMLElement, engine: Engine): void {
  const told = new Set<string>();
  const tell = async (id: string): Promise<void> => {
    told.add(id);
    const question = sql`SELECT * FROM figures WHERE observation_id IN ${[id]}`;
    const table = await engine.read(question);
    const rows = table.toArray().map((row: Iterable<[string, unknown]>) => plainRow(row)) as Row[];
    (await carriedAnswers()).set(question, rows);
  };
  const first = (event: MouseEvent | KeyboardEvent): void => {
    const opener = (event.target as Element).closest<HTMLElement | SVGElement>("[data-observation]");
    const id = opener?.dataset["observation"];
    const isKey = event instanceof KeyboardEvent && !["Enter", " "].includes(event.key);
    if (!opener || !id || told.has(id) || isKey) return;
    event.stopPropagation();
    event.preventDefault();
    void tell(id)
      .catch(() => undefined)
      .then(() => opener.dispatchEvent(new MouseEvent("click", {bubbles: true})));
  };
  root.addEventListener("click", first, true);
  root.addEventListener("keydown", first, true);
}
