import {chartFrame} from "../../charts/chart-frame.js";
import {sayBreak} from "../../domain/comparable.js";
import {courseTitle} from "../../charts/line-chart-title.js";
import {courseChart} from "../../charts/line-chart.js";
import {isBroken} from "../../charts/dot-layout.js";
import {lowerFirst} from "../../words/letter.js";
import {spanOf} from "../../domain/panel.js";
import {say} from "../../words/say.js";
import {breaksWithin, coursesOf, piecesOf, type Course} from "../../charts/series.js";
import {cardOptions, nothing, panelsIn, type Comparison, type Drawing} from "./comparison.js";

const subtitle = ({panel, label, figures}: Course): string =>
  [panel.title, panel.unit, panel.level && lowerFirst(panel.level), label, spanOf(figures)].filter(Boolean).join(" · ");

/** What a reader must know before following the lines. */
const notes: readonly {when: (course: Course) => boolean; words: (course: Course) => string}[] = [
  {
    when: ({series, panel}) => series.some((each) => piecesOf(each, panel.breaks).some(({gap}) => gap)),
    words: () => say("Đường chấm: các năm ở giữa không có số.", "Dotted lines: no figures for the years between.")
  },
  {
    when: ({panel, figures}) => isBroken({...panel, figures}),
    words: () => say("Trục không bắt đầu từ 0.", "The axis does not begin at zero.")
  },
  {
    when: (course) => breaksWithin(course).length > 0,
    words: (course) => {
      const names = breaksWithin(course).map(sayBreak).join(", ");
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
export function draw(comparison: Comparison): Drawing {
  const courses = panelsIn(comparison).flatMap(coursesOf);
  if (!courses.length) return nothing(why());
  const {chosen, ...options} = cardOptions(comparison);
  const cards = courses.map((course) =>
    chartFrame(
      {
        title: courseTitle(course, chosen),
        subtitle: subtitle(course),
        figures: course.figures,
        draw: (width) => courseChart(course, {width, chosen}),
        notes: notes.filter(({when}) => when(course)).map(({words}) => words(course))
      },
      options
    )
  );
  return {cards, shown: courses.flatMap(({figures}) => figures)};
}
