import {calendar} from "../../charts/calendar.js";
import {chartFrame} from "../../charts/chart-frame.js";
import {isPilot, sayBody} from "../../domain/congress.js";
import {isSurelyRead} from "../../domain/doubt.js";
import type {Figure} from "../../rows/figure.js";
import {sayDate, sayNumber} from "../../words/number.js";
import {spanOf} from "../../domain/panel.js";
import {sayPlace} from "../../words/place.js";
import {say} from "../../words/say.js";
import type {Termed} from "../../words/term.js";
import type {ThemeOptions} from "./theme.js";

/** “chi bộ Phòng Kinh tế, quận Cái Răng”: an office's body is known by its locality. */
const sayCongress = (figure: Figure): string => (figure.org ? `${figure.org}, ${sayPlace(figure)}` : sayBody(figure));

/** Who held theirs on a day: “huyện Ngọc Hiển, huyện Thanh Hà (28/7/2015)”. */
function sayDay(dates: readonly Termed[], day: string): string {
  const [first, ...others] = [...new Set(dates.filter(({period_start}) => period_start === day).map(sayCongress))];
  const more = sayNumber(others.length);
  const names =
    others.length < 2
      ? [first, ...others].join(say(" và ", " and "))
      : say(`${first} và ${more} nơi khác`, `${first} and ${more} others`);
  return `${names} (${sayDate(day)})`;
}

/** The days of congresses, by year and month. */
export function days(dates: readonly Termed[], options: ThemeOptions): HTMLElement | null {
  const known = dates.filter(({indicator, period_start}) => indicator === "congress_held_date" && period_start);
  if (!known.length) return null;
  const sorted = [...known].sort((a, b) => a.period_start!.localeCompare(b.period_start!));
  const [first, last] = [sorted[0]!, sorted.at(-1)!].map((end) => sayDay(sorted, end.period_start!)) as [
    string,
    string
  ];
  const count = sayNumber(known.length);
  // Where one is unsure, nobody knows which was first.
  const title = !known.every(isSurelyRead)
    ? say(`${count} đại hội có ngày`, `${count} congresses have dates`)
    : known.length === 1
      ? say(`Một đại hội có ngày: ${first}`, `One congress has a date: ${first}`)
      : say(
          `${count} đại hội có ngày: sớm nhất ${first}, muộn nhất ${last}`,
          `${count} congresses have dates: the earliest ${first}, the latest ${last}`
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
