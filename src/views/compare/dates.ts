import {html} from "htl";
import {chartFrame} from "../../charts/chart-frame.js";
import {sayEra} from "../../domain/comparable.js";
import {lowerFirst} from "../../words/letter.js";
import type {Panel} from "../../domain/panel.js";
import {plural, say} from "../../words/say.js";
import {slopeChart} from "../../charts/slope.js";
import {rankable, slopeTitle} from "../../charts/slope-title.js";
import {
  datesOf,
  findDates,
  isOverBreak,
  slopesOf,
  valueAt,
  type Slope,
  type SlopePair
} from "../../charts/slope-data.js";
import {valueButton} from "../../parts/figure-button.js";
import {wordedTable} from "../../parts/worded-table.js";
import {differenceOf, sayNumber} from "../../words/number.js";
import {cardOptions, nothing, panelsIn, type Comparison, type DrawnComparison} from "./comparison.js";

const dateSelect = (name: string, words: string, dates: readonly string[], current: string): HTMLElement =>
  html`<label class="field">
    ${words}
    <select name=${name}>
      ${dates.map((date) => html`<option value=${date} selected=${date === current}>${date}</option>`)}
    </select>
  </label>`;

/** By value or by rank: a link each. */
const modes = ({state, link}: Comparison): HTMLElement =>
  html`<p class="modes">
    <a href=${link({show: null})} data-go data-key="gia-tri" aria-current=${state.show !== "hang" && "true"}
      >${say("Theo giá trị", "By value")}</a
    >
    <a href=${link({show: "hang"})} data-go data-key="theo-hang" aria-current=${state.show === "hang" && "true"}
      >${say("Theo thứ hạng", "By rank")}</a
    >
  </p>`;

const choices = (
  comparison: Comparison,
  dates: readonly string[],
  [from, to]: readonly [string, string]
): HTMLElement =>
  html`<div class="choices scripted">
    ${dateSelect("tu", say("Từ", "From"), dates, from)} ${dateSelect("den", say("Đến", "To"), dates, to)}
    ${modes(comparison)}
  </div>`;

/** Why two dates show nothing; the first that holds. */
const reasons: readonly {when: (slopes: readonly Slope[]) => boolean; words: (slopes: readonly Slope[]) => string}[] = [
  {
    when: (slopes) => slopes.length > 0 && slopes.every(isOverBreak),
    words: ([slope]) => {
      const {figure} = slope!.pairs[0]!.to;
      const name = sayEra(figure, slope!.panel.breaks);
      return say(
        `Giữa hai mốc này cách tính đã đổi (mốc sau theo ${name}), nên không so hai mốc với nhau; hãy chọn hai mốc cùng một cách tính.`,
        `Between these dates the definition changed (the later is by the ${name}), so they are not compared; choose two of one definition.`
      );
    }
  },
  {
    when: () => true,
    words: () =>
      say(
        "Không nơi nào có số ở cả hai mốc này; hãy chọn mốc khác.",
        "No place has figures of both dates; choose others."
      )
  }
];

const subtitle = ({panel, label, from, to}: Slope): string =>
  [panel.title, panel.unit, panel.level && lowerFirst(panel.level), label, `${from} → ${to}`]
    .filter(Boolean)
    .join(" · ");

/** What a reader must know of two dates. */
function notes(slope: Slope, ranked: boolean): string[] {
  const left = slope.pairs.length - rankable(slope).length;
  return [
    ...(slope.panel.breaks.some(({indicator}) => indicator === slope.panel.indicator)
      ? [
          say(
            "Hai mốc theo cùng một cách tính; số theo cách tính khác không có ở đây.",
            "Both dates are by one definition; figures by another are left out."
          )
        ]
      : []),
    ...(ranked && left
      ? [
          say(
            `${left} nơi không xếp hạng được vì số chỉ nói “hơn”, “khoảng” hoặc một khoảng.`,
            `${plural(left, "place")} cannot be ranked: the figures are bounds or ranges.`
          )
        ]
      : [])
  ];
}

const sayStep = (change: number): string => `${change > 0 ? "+" : ""}${sayNumber(change)}`;

/** By how much each place changed, the largest fall first; only exact values are subtracted. */
function byChange(slope: Slope): HTMLElement {
  const changeOf = ({from, to}: SlopePair): number => differenceOf(valueAt(to, slope), valueAt(from, slope));
  const exact = rankable(slope);
  const rows = [...exact].sort((a, b) => changeOf(a) - changeOf(b));
  return wordedTable<SlopePair>(
    say("Thay đổi giữa hai mốc", "Change between the dates"),
    [
      {name: say("Địa phương", "Place"), cell: ({label}) => label},
      {name: slope.from, numeric: true, cell: ({from}) => valueButton(from.figure)},
      {name: slope.to, numeric: true, cell: ({to}) => valueButton(to.figure)},
      {
        name: say("Thay đổi", "Change"),
        numeric: true,
        cell: (pair) => (exact.includes(pair) ? sayStep(changeOf(pair)) : null)
      }
    ],
    [...rows, ...slope.pairs.filter((pair) => !exact.includes(pair))]
  );
}

/** The panel that has two dates to show, and the dates: those asked for, else the best. */
function findPanel(panels: readonly Panel[], {from, to}: Comparison["state"]) {
  const asked = from && to ? ([from, to] as const) : undefined;
  const usual = panels.map((panel) => ({panel, dates: findDates(panel)})).find(({dates}) => dates);
  const dates = asked ?? usual?.dates;
  return dates && {dates, all: [...new Set(panels.flatMap(datesOf))].sort()};
}

/** Two dates side by side, a line a place. */
export function draw(comparison: Comparison): DrawnComparison {
  const panels = panelsIn(comparison);
  const found = findPanel(panels, comparison.state);
  if (!found)
    return nothing(
      say(
        "Chưa nơi nào có số ở hai thời điểm so được với nhau.",
        "No place has figures of two dates that may be compared."
      )
    );
  const {dates, all} = found;
  const [from, to] = dates;
  const controls = choices(comparison, all, dates);
  const ranked = comparison.state.show === "hang";
  const slopes = panels.flatMap((panel) => slopesOf(panel, from, to));
  const whole = slopes.filter((slope) => !isOverBreak(slope) && (!ranked || rankable(slope).length > 1));
  if (!whole.length) return nothing(reasons.find(({when}) => when(slopes))!.words(slopes), controls);
  const {chosen, ...options} = cardOptions(comparison);
  const cards = whole.map((slope) =>
    chartFrame(
      {
        title: slopeTitle(slope, chosen),
        subtitle: subtitle(slope),
        figures: slope.figures,
        draw: (width) => slopeChart(slope, {width, chosen, ranked}),
        table: byChange(slope),
        notes: notes(slope, ranked)
      },
      options
    )
  );
  return {cards, shown: whole.flatMap(({figures}) => figures), choices: controls};
}
