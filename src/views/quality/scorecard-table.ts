import {html} from "htl";
import {say} from "../../words/say.js";
import {wordedTable, type TableColumn} from "../../parts/worded-table.js";
import {setName, noteOf, type ScorecardRow} from "./scorecard.js";

export interface ScoreColumn {
  name: string;
  key: Exclude<keyof ScorecardRow, "set_name">;
  say: (value: number) => string;
}

const kind = (): TableColumn<ScorecardRow> => ({
  name: say("Bộ bài", "Articles"),
  cell: ({set_name}) => html`<div><b>${setName(set_name)}</b><small>${noteOf(set_name)}</small></div>`
});

/** The sets, a line each. */
export const scoreTable = (
  sets: readonly ScorecardRow[],
  columns: readonly ScoreColumn[],
  label: string
): HTMLElement =>
  wordedTable<ScorecardRow>(
    label,
    [
      kind(),
      ...columns.map(({name, key, say: words}) => ({
        name,
        numeric: true,
        attributes: {"data-key": key},
        cell: (set: ScorecardRow) => (set[key] === null ? "–" : words(set[key]))
      }))
    ],
    sets,
    {className: "scores", attributes: ({set_name}) => ({"data-set": set_name})}
  );
