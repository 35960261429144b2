import {chartFrame} from "../../charts/chart-frame.js";
import type {Communes} from "../../domain/new-rural.js";
import {sayNumber} from "../../words/number.js";
import {spanOf} from "../../domain/panel.js";
import {plural, say} from "../../words/say.js";
import {stackedBars} from "../../charts/stacked-bars.js";
import {SHOWN, type ThemeOptions} from "./theme.js";

/** Communes of each place by how far they have come. */
export function communesCard(rows: readonly Communes[], options: ThemeOptions): HTMLElement | null {
  if (!rows.length) return null;
  const shown = rows.slice(0, SHOWN);
  const figures = rows.flatMap(({pieces}) => pieces.map(({figure}) => figure));
  const whole = rows.filter(({total}) => total !== null).length;
  const title = say(
    `${sayNumber(rows.length)} lần đếm số xã; ${sayNumber(whole)} lần có số của mọi xã`,
    `${plural(sayNumber(rows.length), "count")} of communes; ${sayNumber(whole)} cover them all`
  );
  return chartFrame(
    {
      title,
      subtitle: [
        say(
          "xã đạt chuẩn, rồi xã còn lại theo số tiêu chí",
          "communes at the standard, then the others by criteria met"
        ),
        spanOf(figures)
      ].join(" · "),
      figures,
      draw: (width) => stackedBars(shown, {width, title, tone: "land", chosen: options.chosen ?? null}),
      notes: [
        rows.length > SHOWN
          ? say(
              `Còn ${sayNumber(rows.length - SHOWN)} dòng nữa trong bảng.`,
              `${sayNumber(rows.length - SHOWN)} more rows are in the table.`
            )
          : "",
        rows.some(({total}) => total === null)
          ? say("Vạch chéo: bài không nêu tổng số xã.", "Hatched: the article does not say out of how many.")
          : ""
      ].filter(Boolean)
    },
    {...options, level: 3}
  );
}
