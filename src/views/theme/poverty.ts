import {html} from "htl";
import {contradiction, contradictionsOf} from "../../parts/contradiction.js";
import {sayEra, type DefinitionBreak} from "../../domain/comparable.js";
import {isSureResult} from "../../domain/doubt.js";
import {rateChecksOf, type RateCheck, type RateVerdict} from "../../domain/rate-check.js";
import {figureButton} from "../../parts/figure-button.js";
import type {Figure} from "../../rows/figure.js";
import {asWritten} from "../../words/foreign.js";
import {groupBy} from "../../domain/group.js";
import {headline, panelProgress} from "../../domain/headline.js";
import {upperFirst} from "../../words/letter.js";
import {differenceOf, sayDate, sayNumber} from "../../words/number.js";
import {isOfficial} from "../../words/official.js";
import {placeKey} from "../../domain/subject.js";
import {panelsOf} from "../../domain/panel.js";
import {withPercent} from "../../words/percent.js";
import {sayPeriod} from "../../words/period.js";
import {placed} from "../../parts/place-name.js";
import {sayPlace} from "../../words/place.js";
import {pledgesOf} from "../../domain/pledge.js";
import {pledgeTable} from "../../parts/pledge-table.js";
import {answersOf} from "../promise/questions.js";
import {plural, say} from "../../words/say.js";
import {unknowns} from "../../parts/unknowns.js";
import {sayBounded, sayCounted, sayMeasured} from "../../words/value.js";
import {wordedTable} from "../../parts/worded-table.js";
import {draw as drawCourse} from "../compare/line-chart.js";
import {parseState} from "../compare/state.js";
import {rankings, section, SHOWN, statements, themeView, type ThemeOptions} from "./theme.js";
import {titleBy, type TitleRule} from "./title.js";
import {rowsOf, type Context} from "../view.js";

const RATES = ["poor_household_rate", "near_poor_household_rate"];
const HOUSEHOLDS = [
  "poor_households_count",
  "poor_households_remaining",
  "near_poor_households_count",
  "poor_and_near_poor_households_count"
];
const HELP = ["households_escaping_poverty", "houses_built_for_poor_count", "households_supported_count"];
const LINE = ["poverty_line_income"];
/** What is asked together, beside the rates. */
const HOUSEHOLDS_ETC = [...HOUSEHOLDS, ...HELP, ...LINE];
const ALL = [...RATES, ...HOUSEHOLDS_ETC];

interface LineRow extends DefinitionBreak {
  note: string;
  note_en: string;
  decision: string;
}

/** Judged promises that the page tells of. */
const MOST_PROMISED = 60;

/** How many promises must be judged before their number says more than one of them. */
const MANY = 4;

interface Known {
  figures: readonly Figure[];
  breaks: readonly DefinitionBreak[];
}

const falls = ({figures, breaks}: Known) =>
  panelsOf(
    figures.filter(({indicator, measure}) => indicator === RATES[0] && measure === "change"),
    {breaks}
  );

/** What a leader may repeat; the first that can be said. */
const titles: readonly TitleRule<Known>[] = [
  {
    name: "who kept their promise",
    ofAll: true,
    say: ({figures}) => {
      const rates = figures.filter(({indicator}) => indicator === RATES[0]);
      const pledges = [...groupBy(rates, placeKey).values()].flatMap((mine) => pledgesOf(mine));
      const judged = pledges.filter(({promise: {state}}) => state === "reached" || state === "behind");
      const kept = judged.filter(({promise: {state}}) => state === "reached").length;
      return judged.length < MANY
        ? undefined
        : say(
            `${sayNumber(kept)} trong ${sayNumber(judged.length)} mục tiêu giảm nghèo có số để đối chiếu đã đạt`,
            `${sayNumber(kept)} of the ${sayNumber(judged.length)} poverty targets that can be judged were met`
          );
    }
  },
  {
    name: "a promise kept, or then and now",
    say: (known) => {
      const [told] = falls(known).flatMap((panel) => panelProgress(panel) ?? []);
      return told && `${told.text} (${sayPeriod(told.about)})`;
    }
  },
  {
    name: "the first panel",
    ofAll: true,
    say: ({figures, breaks}) => {
      const [panel] = panelsOf(figures, {breaks});
      return panel && headline(panel).text;
    }
  },
  {name: "nothing", ofAll: true, say: () => say("Giảm nghèo: chưa có số liệu", "Poverty: no figures yet")}
];

/** How many households remain, where the fewest do: the other question a leader asks. */
function ledeOf(figures: readonly Figure[]): string {
  const left = figures.filter(
    (figure) =>
      figure.indicator === "poor_households_remaining" && figure.value_kind === "actual" && isSureResult(figure)
  );
  return left
    .slice(0, 2)
    .map((figure) =>
      say(
        `${upperFirst(sayPlace(figure))} còn ${sayCounted(figure).replace(/ còn lại$/, "")}, ${sayPeriod(figure)}.`,
        `${sayPlace(figure)}: ${sayCounted(figure)}, ${sayPeriod(figure)}.`
      )
    )
    .join(" ");
}

const STANDINGS: Record<RateVerdict, (fall: RateCheck) => string> = {
  agrees: () => say("khớp", "agrees"),
  contradicts: ({figure, difference}) => {
    const off = sayNumber(Math.abs(differenceOf(difference!, figure.obs_value!)));
    return say(`không khớp: lệch ${off} điểm %`, `contradicts: ${off} points off`);
  },
  "one rate": ({implied}) => {
    const rate = withPercent(sayNumber(implied!.rate));
    return implied!.of === "before"
      ? say(`mới biết một tỷ lệ; nếu đúng, trước đó là ${rate}`, `one rate is known; the earlier would be ${rate}`)
      : say(`mới biết một tỷ lệ; nếu đúng, sau đó là ${rate}`, `one rate is known; the later would be ${rate}`);
  },
  "no rate": () => say("chưa biết tỷ lệ nào để đối chiếu", "no rate is known to compare"),
  average: () => say("mức giảm bình quân, không trừ hai tỷ lệ được", "an average, which two rates do not show"),
  bound: () => say("số chỉ nêu một chiều (“hơn”, “từ … trở lên”)", "one of them is only a bound"),
  "another line": () => say("hai tỷ lệ theo hai chuẩn nghèo, không trừ được", "the rates are of two poverty lines")
};

const rate = (figure: Figure | undefined): unknown =>
  figure
    ? html`<span>${figureButton(figure, sayBounded(figure))}<small>${sayPeriod(figure)}</small></span>`
    : say("chưa biết", "not known");

function checks(all: readonly RateCheck[], share: string | null, root: string): HTMLElement | null {
  if (!all.length) return null;
  const [off, same] = (["contradicts", "agrees"] as const).map(
    (kind) => all.filter(({standing}) => standing === kind).length
  );
  const points = (value: number | undefined): string =>
    value === undefined ? "–" : `${sayNumber(value)} ${say("điểm %", "points")}`;
  return html`<div class="falls">
    <p>
      ${[
        off! + same!
          ? say(
              `${sayNumber(off!)} chỗ không khớp, ${sayNumber(same!)} chỗ khớp trong ${sayNumber(all.length)} mức giảm được nêu`,
              `Of ${plural(sayNumber(all.length), "stated fall")}, ${sayNumber(off!)} contradict the rates and ${sayNumber(same!)} agree`
            )
          : say(
              `Chưa nơi nào nêu đủ cả hai tỷ lệ để đối chiếu với ${sayNumber(all.length)} mức giảm dưới đây`,
              `No place states both of the rates that the ${sayNumber(all.length)} falls below could be checked against`
            ),
        share
      ]
        .filter(Boolean)
        .join(", ")}.
    </p>
    ${wordedTable<RateCheck>(
      say("Bảng đối chiếu mức giảm", "Table of falls and rates"),
      [
        {name: say("Nơi", "Place"), cell: ({figure}) => placed(figure, root)},
        {
          name: say("Mức giảm được nêu", "Stated fall"),
          cell: ({figure}) =>
            html`<span
              >${figureButton(figure, sayMeasured(figure))}<small
                >${[figure.indicator === RATES[0] ? say("hộ nghèo", "poor") : say("hộ cận nghèo", "near-poor"), sayPeriod(figure)].join(" · ")}</small
              ></span
            >`
        },
        {name: say("Tỷ lệ trước", "Rate before"), cell: ({before}) => rate(before)},
        {name: say("Tỷ lệ sau", "Rate after"), cell: ({after}) => rate(after)},
        {name: say("Hiệu hai tỷ lệ", "Difference"), cell: ({difference}) => points(difference)},
        {
          name: say("Đối chiếu", "Check"),
          cell: (fall) => {
            const said = STANDINGS[fall.standing](fall);
            return fall.standing === "contradicts" ? html`<b>≠ ${said}</b>` : said;
          }
        }
      ],
      all,
      {
        attributes: ({standing}) => ({"data-standing": standing}),
        shown: SHOWN,
        sayMore: (count) => say(`Xem thêm ${sayNumber(count)} mức giảm`, `${sayNumber(count)} more falls`)
      }
    )}
  </div>`;
}

/** Courses with their breaks, of places that have figures of several times. */
function courses(
  figures: readonly Figure[],
  breaks: readonly DefinitionBreak[],
  chosen: string | null,
  context: Context
): HTMLElement[] {
  return drawCourse({
    ...{figures, breaks, context, around: figures, ground: {tiles: [], boundaries: []}},
    state: {...parseState({}), chosen},
    link: () => ""
  }).cards;
}

/** Rates under the line they were counted by: those of two lines never share an axis. */
const byLine = (levels: readonly Figure[], options: ThemeOptions): Node[] =>
  [...groupBy(levels, (figure) => sayEra(figure, options.breaks ?? []))].flatMap(([line, mine]) => [
    html`<h3>${upperFirst(line)}</h3>`,
    ...rankings(mine, options)
  ]);

/** The latest official figure of every place and thing: a ranking of each year apart would hide the places. */
const latest = (figures: readonly Figure[]): Figure[] => {
  const year = figures
    .map(({period_end}) => period_end ?? "")
    .sort()
    .at(-1);
  return figures.filter(({period_end}) => period_end === year);
};

function lines(rows: readonly LineRow[], stated: readonly Figure[], options: ThemeOptions): Node[] {
  return [
    html`<ul class="poverty-lines">
      ${rows.map(({break_date, vi, en, note, note_en, decision}) => html`<li><b>${say(vi, en)}</b> <small>${say("từ", "since")} ${sayDate(break_date)}, ${asWritten(decision)}</small><br />${say(note, note_en)}</li>`)}
    </ul>`,
    ...rankings(stated, options)
  ];
}

/** Promises of a rate that can be judged, those that were missed first; of a place that is asked for its own. */
function promised(figures: readonly Figure[], chosen: string | null, root: string): HTMLElement | null {
  const judged = pledgesOf(figures).filter(
    ({promise: {state, ref_area}}) =>
      (state === "behind" || state === "reached") && (chosen === null || ref_area === chosen)
  );
  const inOrder = [...judged].sort(
    (a, b) => Number(a.promise.state === "reached") - Number(b.promise.state === "reached")
  );
  return judged.length ? pledgeTable(inOrder, root, {places: true}) : null;
}

/** How far poverty fell, by which line, whether falls and rates agree, and what official tables say apart. */
export const poverty = themeView({
  name: "poverty",
  slug: "giam-ngheo",
  figures: {rates: RATES, households: HOUSEHOLDS_ETC, official: ALL},
  sources: {rates: "article", households: "article", official: "official"},
  questions: {
    promised: answersOf(`SELECT c.observation_id, c.answer_id, c.baseline_id
FROM commitments c JOIN observations o ON o.observation_id = c.observation_id
WHERE o.indicator = '${RATES[0]}' AND c.state IN ('behind', 'reached')
ORDER BY c.state, c.due DESC NULLS LAST, c.commitment_id LIMIT ${MOST_PROMISED}`),
    breaks: `SELECT indicator, CAST(break_date AS VARCHAR) AS break_date, vi, en, note, note_en, decision FROM indicator_breaks
WHERE indicator IN (${ALL.map((code) => `'${code}'`).join(", ")}) ORDER BY indicator, break_date`
  },
  tell: ({rates, households, official}, {all: figures, root, answers, shareOf, context, ...page}) => {
    const breaks = rowsOf<LineRow>(answers, "breaks");
    const articles = [...rates, ...households];
    const of = (codes: readonly string[]): Figure[] => households.filter(({indicator}) => codes.includes(indicator));
    const {chosen = null, widths} = page.options;
    const options: ThemeOptions = {...page.options, breaks};
    const rateOptions = {...options, share: shareOf(rates, RATES, "article")};
    const householdOptions = {...options, share: shareOf(households, HOUSEHOLDS_ETC, "article")};
    const officialOptions = {...options, share: shareOf(official, ALL, "official")};
    const changes = rates.filter(({measure}) => measure !== "level");
    const levels = rates.filter(({measure}) => measure === "level");
    const undated = levels.filter(({period_end}) => !period_end).length;
    const drawn = {...context, ...(widths && {widths})};
    return {
      title: titleBy(titles, {figures: articles, breaks}, shareOf(articles, ALL, "article")),
      lede: ledeOf(households),
      sections: [
        section(say("Giảm được bao nhiêu", "How far it fell"), rankings(changes, {...rateOptions, joined: true})),
        section(
          say("Nơi nào đạt, nơi nào chưa đạt mục tiêu", "Who missed and who met a target"),
          promised(rowsOf<Figure>(answers, "promised"), chosen, root)
        ),
        section(
          say("Mức giảm có khớp với tỷ lệ không", "Do falls and rates agree"),
          checks(rateChecksOf([...rates, ...official]), rateOptions.share, root)
        ),
        section(
          say("Các bài nêu khác nhau", "Where articles differ"),
          contradictionsOf(figures).map((group) => contradiction(group, {root}))
        ),
        section(say("Tỷ lệ nghèo theo từng chuẩn", "Rates by the line in force"), byLine(levels, rateOptions)),
        section(say("Số hộ", "Households"), rankings(of(HOUSEHOLDS), householdOptions)),
        section(
          say("Thoát nghèo và được giúp đỡ", "Out of poverty, and helped"),
          of(HELP).length ? statements(of(HELP), root) : null
        ),
        section(say("Diễn biến theo các bài", "Course by the articles"), courses(levels, breaks, chosen, drawn)),
        section(
          say("Số liệu chính thức (◆)", "Official figures (◆)"),
          rankings(latest(official), officialOptions),
          courses(official.filter(isOfficial), breaks, chosen, drawn)
        ),
        section(
          say("Chuẩn nghèo", "Poverty lines"),
          lines(
            breaks.filter(({indicator}) => indicator === RATES[0]),
            of(LINE),
            householdOptions
          )
        ),
        unknowns(
          [
            undated > 0 &&
              say(
                `Chuẩn nghèo của ${sayNumber(undated)} tỷ lệ mà câu không nói rõ thời gian.`,
                `The poverty line of ${sayNumber(undated)} rates whose sentence tells no time.`
              ),
            !official.length && say("Số liệu chính thức của nơi này.", "Official figures of this place."),
            !of(["near_poor_households_count"]).length && say("Số hộ cận nghèo.", "The number of near-poor households.")
          ],
          shareOf(figures, ALL)
        )
      ]
    };
  }
});
