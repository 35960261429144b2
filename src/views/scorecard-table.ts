import {html} from "htl";
import {say} from "../components/say.js";
import {nameOf, noteOf, type ScorecardRow} from "./scorecard.js";

export interface ScoreColumn {
  name: string;
  key: Exclude<keyof ScorecardRow, "set_name">;
  say: (value: number) => string;
}

const sayKind = (): string => say("Bộ bài", "Articles");

const line = (set: ScorecardRow, columns: readonly ScoreColumn[]): HTMLElement =>
  html`<tr data-set=${set.set_name}>
    <td data-name=${sayKind()}>
      <div><b>${nameOf(set.set_name)}</b><small>${noteOf(set.set_name)}</small></div>
    </td>
    ${columns.map(
      ({name, key, say: words}) => html`<td data-name=${name} class="numeric" data-key=${key}>${words(set[key])}</td>`
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
          <th scope="col">${sayKind()}</th>
          ${columns.map(({name}) => html`<th scope="col" class="numeric">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${sets.map((set) => line(set, columns))}
      </tbody>
    </table>
  </div>`;
