import {html} from "htl";
import {nameOf, noteOf, type ScorecardRow} from "./scorecard.js";

export interface ScoreColumn {
  name: string;
  key: Exclude<keyof ScorecardRow, "set_name">;
  say: (value: number) => string;
}

const line = (set: ScorecardRow, columns: readonly ScoreColumn[]): HTMLElement =>
  html`<tr data-set=${set.set_name}>
    <td data-name="Bộ bài">
      <div><b>${nameOf(set.set_name)}</b><small>${noteOf(set.set_name)}</small></div>
    </td>
    ${columns.map(
      ({name, key, say}) => html`<td data-name=${name} class="numeric" data-key=${key}>${say(set[key])}</td>`
    )}
  </tr>`;

/** The sets, a line each. */
export const scoreTable = (
  sets: readonly ScorecardRow[],
  columns: readonly ScoreColumn[],
  label: string
): HTMLElement =>
  html`<div class="table-scroll" tabindex="0" role="group" aria-label=${label}>
    <table class="scores">
      <thead>
        <tr>
          <th scope="col">Bộ bài</th>
          ${columns.map(({name}) => html`<th scope="col" class="numeric">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${sets.map((set) => line(set, columns))}
      </tbody>
    </table>
  </div>`;
