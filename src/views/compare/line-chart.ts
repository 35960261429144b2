import {chartFrame} from "../../charts/chart-frame.js";
import {sayBreak} from "../../domain/comparable.js";
import {lineChartTitle} from "../../charts/line-chart-title.js";
import {lineChart} from "../../charts/line-chart.js";
import {leavesOutZero} from "../../charts/dot-layout.js";
import {lowerFirst} from "../../words/letter.js";
import {spanOf} from "../../domain/panel.js";
import {say} from "../../words/say.js";
import {breaksWithin, seriesGroupsOf, segmentsOf, type SeriesGroup} from "../../charts/series.js";
import {cardOptions, nothing, panelsIn, type Comparison, type DrawnComparison} from "./comparison.js";

const subtitle = ({panel, label, figures}: SeriesGroup): string =>
  [panel.title, panel.unit, panel.level && lowerFirst(panel.level), label, spanOf(figures)].filter(Boolean).join(" · ");

/** What a reader must know before following the lines. */
const notes: readonly {when: (group: SeriesGroup) => boolean; words: (group: SeriesGroup) => string}[] = [
  {
    when: ({series}) => series.some((each) => segmentsOf(each).some(({gap}) => gap)),
    words: () => say("Đường chấm: các năm ở giữa không có số.", "Dotted lines: no figures for the years between.")
  },
  {
    when: ({panel, figures}) => leavesOutZero({...panel, figures}),
    words: () => say("Trục không bắt đầu từ 0.", "The axis does not begin at zero.")
  },
  {
    when: (group) => breaksWithin(group).length > 0,
    words: (group) => {
      const names = breaksWithin(group).map(sayBreak).join(", ");
      return say(
        `Đường dừng ở vạch ${names}: trước và sau vạch không so được với nhau.`,
        `Lines stop at the rule of ${names}: before and after are not comparable.`
      );
    }
  }
];

const why = (): string =>
  say(
    "Mỗi nơi mới có số ở một thời điểm, nên chưa thấy được diễn biến.",
    "Each place has figures of one date only, so there is no course to see."
  );

/** Figures over time. */
export function draw(comparison: Comparison): DrawnComparison {
  const groups = panelsIn(comparison).flatMap(seriesGroupsOf);
  if (!groups.length) return nothing(why());
  const {chosen, ...options} = cardOptions(comparison);
  const cards = groups.map((group) =>
    chartFrame(
      {
        title: lineChartTitle(group, chosen),
        subtitle: subtitle(group),
        figures: group.figures,
        draw: (width) => lineChart(group, {width, chosen}),
        notes: notes.filter(({when}) => when(group)).map(({words}) => words(group))
      },
      options
    )
  );
  return {cards, shown: groups.flatMap(({figures}) => figures)};
}
