import {chartFrame} from "../../charts/chart-frame.js";
import type {Held} from "../../domain/congress.js";
import {sayNumber} from "../../words/number.js";
import {spanOf} from "../../domain/panel.js";
import {plural, say} from "../../words/say.js";
import {stackedBars} from "../../charts/stacked-bars.js";
import {isDone} from "./congress-title.js";
import {SHOWN, type ThemeOptions} from "./theme.js";

/** “2 lần đếm: 1 chưa xong, 1 chưa biết tổng số”. */
function progressTitle(held: readonly Held[]): string {
  const [done, unknown] = [held.filter(isDone).length, held.filter(({total}) => total === null).length];
  const sorts = [
    [done, say("đã xong hết", "complete")],
    [held.length - done - unknown, say("chưa xong", "not yet complete")],
    [unknown, say("chưa biết tổng số", "without a total")]
  ] as const;
  const told = sorts.flatMap(([count, words]) => (count ? `${sayNumber(count)} ${words}` : [])).join(", ");
  return say(`${sayNumber(held.length)} lần đếm: ${told}`, `${plural(sayNumber(held.length), "count")}: ${told}`);
}

/** How many bodies have held theirs, by level and place. */
export function progress(held: readonly Held[], options: ThemeOptions): HTMLElement | null {
  if (!held.length) return null;
  const shown = held.slice(0, SHOWN);
  const figures = [...new Set(held.flatMap(({figure, pieces}) => [figure, ...pieces.map((piece) => piece.figure)]))];
  const title = progressTitle(held);
  const off = held.filter(({notes}) => notes.some((note) => /lệch|off the/.test(note))).length;
  const notes = [
    held.length > SHOWN
      ? say(
          `Còn ${sayNumber(held.length - SHOWN)} dòng nữa trong bảng.`,
          `${sayNumber(held.length - SHOWN)} more rows are in the table.`
        )
      : "",
    off
      ? say(
          `${sayNumber(off)} lần đếm có các phần cộng lại không bằng tổng.`,
          `In ${plural(sayNumber(off), "count")} the parts do not add up.`
        )
      : "",
    held.some(({total}) => total === null)
      ? say("Vạch chéo: bài không nêu tổng số.", "Hatched: the article does not say out of how many.")
      : ""
  ].filter(Boolean);
  return chartFrame(
    {
      title,
      subtitle: [
        say("theo cấp và nơi; mỗi thanh là đủ số của nơi ấy", "by level and place; a bar is all of that place"),
        spanOf(figures)
      ].join(" · "),
      figures,
      draw: (width) => stackedBars(shown, {width, title, tone: "party", chosen: options.chosen ?? null}),
      notes
    },
    {...options, level: 3}
  );
}
