import {html} from "htl";
import {sayBody, sayBodyWhere, type Congress} from "../../domain/congress.js";
import {figureButton} from "../../parts/figure-button.js";
import type {Figure} from "../../rows/figure.js";
import {groupBy} from "../../domain/group.js";
import {upperFirst} from "../../words/letter.js";
import {sayDate, sayNumber} from "../../words/number.js";
import {placeName} from "../../parts/place-name.js";
import {say} from "../../words/say.js";
import {sayBounded, sayValue} from "../../words/value.js";
import {wordedTable, type TableColumn} from "../../parts/worded-table.js";
import {SHOWN} from "./theme.js";

/** Each value once; those that cannot both be with “≠” between them. */
function values(figures: readonly Figure[], words: (figure: Figure) => string): unknown {
  if (!figures.length) return html`<span class="muted">${say("chưa biết", "not known")}</span>`;
  const once = [...groupBy(figures, words)].map(
    ([said, same]) => [said, same.find(({conflict_group}) => conflict_group) ?? same[0]!] as const
  );
  const disputed = once.filter(([, {conflict_group}]) => conflict_group).length > 1;
  return html`<span
    >${once.flatMap(([said, figure], i) => [i ? (disputed ? " ≠ " : ", ") : "", figureButton(figure, said)])}</span
  >`;
}

/** A term that no sentence names is that of the article's day, and says so. */
const termCell = ({term, term_told}: Congress): unknown =>
  html`${term ? term.replace("-", "–") : say("chưa biết", "not known")}${term && !term_told ? html`<small>${say("theo ngày của bài", "by the article’s day")}</small>` : null}`;

const columns = (root: string): TableColumn<Congress>[] => [
  {
    name: say("Nơi", "Place"),
    cell: ({place}) =>
      html`<b>${placeName(place, upperFirst(sayBody(place)), root)}</b><small>${sayBodyWhere(place)}</small>`
  },
  {name: say("Lần thứ", "Number"), cell: ({ordinals}) => values(ordinals, (figure) => sayBounded(figure))},
  {name: say("Nhiệm kỳ", "Term"), cell: termCell},
  {name: say("Ngày", "Day"), cell: ({dates}) => values(dates, (figure) => sayDate(figure.period_start!))},
  {
    name: say("Đại biểu, số ngày", "Delegates, days"),
    cell: ({delegates, days: lasting}) =>
      values([...delegates, ...lasting], (figure) =>
        figure.unit_measure === "count"
          ? say(`${sayValue(figure)} đại biểu`, `${sayValue(figure)} delegates`)
          : sayValue(figure)
      )
  },
  {
    name: say("Làm điểm", "Pilot"),
    cell: ({pilot}) =>
      pilot
        ? figureButton(pilot, say("làm điểm", "pilot"))
        : html`<span class="muted">${say("không nêu", "not said")}</span>`
  }
];

/** Congress by congress, what is told of each. */
export const records = (congresses: readonly Congress[], root: string): HTMLElement | null =>
  congresses.length
    ? wordedTable(say("Bảng các kỳ đại hội", "Table of congresses"), columns(root), congresses, {
        shown: SHOWN,
        sayMore: (count) => say(`Xem thêm ${sayNumber(count)} kỳ đại hội`, `${sayNumber(count)} more congresses`)
      })
    : null;
