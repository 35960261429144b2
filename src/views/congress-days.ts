import {calendar} from "../components/calendar.js";
import {chartFrame} from "../components/chart-frame.js";
import {isPilot, sayBody} from "../components/congress.js";
import type {Figure} from "../components/figure.js";
import {sayDate, sayNumber} from "../components/number.js";
import {spanOf} from "../components/panel.js";
import {say} from "../components/say.js";
import type {Termed} from "../components/term.js";
import type {ThemeOptions} from "./theme.js";

/** The days of congresses, by year and month. */
export function days(dates: readonly Termed[], options: ThemeOptions): HTMLElement | null {
  const known = dates.filter(({indicator, period_start}) => indicator === "congress_held_date" && period_start);
  if (!known.length) return null;
  const sorted = [...known].sort((a, b) => a.period_start!.localeCompare(b.period_start!));
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  const said = (figure: Figure): string => `${sayBody(figure)} (${sayDate(figure.period_start!)})`;
  const count = sayNumber(known.length);
  const title =
    known.length === 1
      ? say(`Một đại hội có ngày: ${said(first)}`, `One congress has a date: ${said(first)}`)
      : say(
          `${count} đại hội có ngày: sớm nhất ${said(first)}, muộn nhất ${said(last)}`,
          `${count} congresses have dates: from ${said(first)} to ${said(last)}`
        );
  const pilots = known.filter(isPilot).length;
  return chartFrame(
    {
      title,
      subtitle: [say("lịch đại hội, mỗi chấm một ngày", "calendar, a dot a day"), spanOf(known)].join(" · "),
      figures: known,
      draw: (width) => calendar(known, {width, title, chosen: options.chosen ?? null, ringed: isPilot}),
      notes: pilots
        ? [
            say(
              `Chấm có vòng: ${sayNumber(pilots)} đại hội mà câu gốc nói là làm điểm.`,
              `Ringed: ${sayNumber(pilots)} congresses that the sentence calls a pilot.`
            )
          ]
        : []
    },
    {...options, level: 3}
  );
}
