import {html} from "htl";
import {figureButton} from "../../parts/figure-button.js";
import type {Figure} from "../../rows/figure.js";
import {groupBy} from "../../domain/group.js";
import {lowerFirst} from "../../words/letter.js";
import {sayIndicatorName} from "../../words/named.js";
import {COMMUNES} from "../../domain/new-rural.js";
import {sayNumber} from "../../words/number.js";
import {placeKey} from "../../domain/subject.js";
import {sayPeriod} from "../../words/period.js";
import {placed} from "../../parts/place-name.js";
import {pledgesOf, sayPledge, type Pledge} from "../../domain/pledge.js";
import {say} from "../../words/say.js";
import {sayCounted} from "../../words/value.js";
import {wordedTable} from "../../parts/worded-table.js";
import {HIGHER, LACKING, OTHER, YEARS} from "./new-rural-indicators.js";
import {SHOWN} from "./theme.js";

/** Years and numbers of communes that were promised, beside what is known of the way there. */
export function targetsTable(figures: readonly Figure[], root: string): HTMLElement | null {
  const pledges = [...groupBy(figures, placeKey).values()]
    .flatMap((mine) => pledgesOf(mine))
    .filter(({promise}) => [...YEARS, ...COMMUNES, ...HIGHER, ...OTHER].includes(promise.indicator));
  if (!pledges.length) return null;
  const near = (promise: Figure): Figure[] =>
    figures.filter(
      (figure) =>
        placeKey(figure) === placeKey(promise) &&
        figure.value_kind === "actual" &&
        [...LACKING, "nrm_communes_met", "nrm_communes_not_met"].includes(figure.indicator) &&
        figure.measure === "level"
    );
  const knownOf = ({promise, actual}: Pledge): Figure[] => (actual ? [actual] : near(promise));
  return wordedTable<Pledge>(
    say("Bảng mục tiêu", "Table of targets"),
    [
      {name: say("Nơi", "Place"), cell: ({promise}) => placed(promise, root)},
      {
        name: say("Mục tiêu", "Target"),
        cell: ({promise}) =>
          html`<span
            >${figureButton(promise, sayCounted(promise))}<small
              >${lowerFirst(sayIndicatorName(promise) ?? "")}</small
            ></span
          >`
      },
      {name: say("Hạn", "Due"), cell: ({promise}) => sayPeriod(promise)},
      {
        name: say("Đã biết", "Known"),
        cell: (pledge) => {
          const known = knownOf(pledge).flatMap((figure, i) => [
            i ? "; " : "",
            figureButton(figure, sayCounted(figure))
          ]);
          return html`<span>${known.length ? known : say("chưa biết", "not known")}</span>`;
        }
      },
      {name: say("Kết luận", "Verdict"), cell: sayPledge}
    ],
    pledges,
    {
      shown: SHOWN,
      sayMore: (count) => say(`Xem thêm ${sayNumber(count)} mục tiêu`, `${sayNumber(count)} more targets`)
    }
  );
}
