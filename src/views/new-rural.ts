import {html} from "htl";
import {chartFrame, WIDTHS} from "../components/chart-frame.js";
import type {Break} from "../components/comparable.js";
import {contradiction, contradictionsOf} from "../components/contradiction.js";
import {
  communeRows,
  CRITERIA_COUNT,
  criteriaNamed,
  criteriaRows,
  sayCriterion,
  setOn,
  type CriteriaRow,
  type Criterion
} from "../components/criteria.js";
import {criteriaCells} from "../components/criteria-cells.js";
import {isSureResult} from "../components/doubt.js";
import {figureButton} from "../components/figure-button.js";
import type {Figure} from "../components/figure.js";
import {asWritten} from "../components/foreign.js";
import {groupBy} from "../components/group.js";
import {lowerFirst} from "../components/letter.js";
import {sayIndicatorName} from "../components/named.js";
import {COMMUNES, communesOf, type Communes} from "../components/new-rural.js";
import {sayDate, sayNumber} from "../components/number.js";
import {placeKey, spanOf} from "../components/panel.js";
import {sayPercent} from "../components/percent.js";
import {sayPeriod} from "../components/period.js";
import {placed} from "../components/place-name.js";
import {sayPlace} from "../components/place.js";
import {pledgesOf, sayPledge, type Pledge} from "../components/pledge.js";
import {say} from "../components/say.js";
import {unknowns} from "../components/unknowns.js";
import {sayBounded, sayCounted} from "../components/value.js";
import {wholes} from "../components/wholes.js";
import {wordedTable} from "../components/worded-table.js";
import {rankings, section, statements, themePage, type ThemeOptions} from "./theme.js";
import {countsOf, figuresOf, placesOf, THEME_PARAMS} from "./theme-questions.js";
import {rowsOf, type View} from "./view.js";

const BY_CRITERION = ["nrm_communes_meeting_criterion"];
const LACKING = ["nrm_criteria_not_met", "nrm_criteria_to_complete"];
const YEARS = ["nrm_district_standard_year", "nrm_commune_standard_year"];
const HIGHER = ["nrm_advanced_communes_met", "nrm_model_communes_met"];
const OTHER = ["nrm_districts_met", "nrm_communes_met_rate", "nrm_criteria_met_average", "nrm_criteria_met_total"];
const ALL = [...COMMUNES, ...BY_CRITERION, ...LACKING, ...YEARS, ...HIGHER, ...OTHER];

const SHOWN = 24;

const isSure = ({met}: Communes): boolean => met !== undefined && isSureResult(met);

const sayMet = ({met, rest: others, total}: Communes): string => {
  const [value, place, when] = [sayBounded(met!, {short: true}), sayPlace(met!), sayPeriod(met!)];
  const rest = others.map(({words}) => `, ${words}`).join("");
  if (total === met!.obs_value)
    return say(
      `Cả ${value} xã của ${place} đạt chuẩn nông thôn mới (${when})`,
      `All ${value} communes of ${place} meet the standard (${when})`
    );
  const all = others.length || total === null ? "" : say(` trong ${sayNumber(total)}`, ` of ${sayNumber(total)}`);
  return say(
    `${value}${all} xã của ${place} đạt chuẩn nông thôn mới${rest} (${when})`,
    `${value}${all} communes of ${place} meet the standard${rest} (${when})`
  );
};

/** How many places must tell of all their communes before their number says more than the newest of them. */
const MANY = 4;

interface TitleRule {
  name: string;
  say: (rows: readonly Communes[]) => string | undefined;
}

/** What a leader may repeat; the first that can be said. */
const titles: readonly TitleRule[] = [
  {
    name: "how many places have them all",
    say: (rows) => {
      const newest = [
        ...groupBy(
          rows.filter((row) => isSure(row) && row.total !== null),
          ({met}) => placeKey(met!)
        ).values()
      ].map(([first]) => first!);
      if (newest.length < MANY) return undefined;
      const done = newest.filter(({met, total}) => met!.obs_value === total);
      const who = done.length === 1 ? `: ${sayPlace(done[0]!.met!)} (${done[0]!.said})` : "";
      return say(
        `${sayNumber(done.length)} trong ${sayNumber(newest.length)} nơi biết đủ số xã đã đưa mọi xã đạt chuẩn nông thôn mới${who}`,
        `${sayNumber(done.length)} of the ${sayNumber(newest.length)} places whose communes are all counted have them all at the standard${who}`
      );
    }
  },
  {
    name: "the newest with what is left",
    say: (rows) => {
      const newest = rows.find((row) => isSure(row) && row.total !== null) ?? rows.find(isSure);
      return newest && sayMet(newest);
    }
  },
  {
    name: "nothing",
    say: () =>
      say(
        "Nông thôn mới: chưa bài nào nêu bao nhiêu xã đạt chuẩn",
        "New rural areas: no article counts the communes yet"
      )
  }
];

const titleOf = (rows: readonly Communes[]): string => {
  for (const rule of titles) {
    const said = rule.say(rows);
    if (said) return said;
  }
  return "";
};

/** The places with the most communes of which it is told how many are left. */
const ledeOf = (rows: readonly Communes[], districts: readonly Figure[], title: string): string =>
  [...rows.filter((row) => isSure(row) && row.rest.length)]
    .sort((a, b) => b.total! - a.total!)
    .slice(0, 2)
    .map((row) => {
      const district = districts.find(
        (figure) => figure.document_id === row.met!.document_id && placeKey(figure) === placeKey(row.met!)
      );
      const also = district ? `; ${sayCounted(district)}` : "";
      return [sayMet(row), also] as const;
    })
    .filter(([said]) => said !== title)
    .map(([said, also]) => `${said}${also}.`)
    .join(" ");

function communesCard(rows: readonly Communes[], options: ThemeOptions): HTMLElement | null {
  if (!rows.length) return null;
  const shown = rows.slice(0, SHOWN);
  const figures = rows.flatMap(({pieces}) => pieces.map(({figure}) => figure));
  const whole = rows.filter(({total}) => total !== null).length;
  const title = say(
    `${sayNumber(rows.length)} lần đếm số xã; ${sayNumber(whole)} lần biết đủ mọi xã`,
    `${sayNumber(rows.length)} counts of communes; ${sayNumber(whole)} tell of them all`
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
      draw: (width) => wholes(shown, {width, title, tone: "land", chosen: options.chosen ?? null}),
      notes: [
        rows.length > SHOWN
          ? say(
              `Còn ${sayNumber(rows.length - SHOWN)} dòng nữa trong bảng.`,
              `${sayNumber(rows.length - SHOWN)} more rows are in the table.`
            )
          : "",
        rows.some(({total}) => total === null)
          ? say("Vạch chéo: bài không nêu tổng số xã.", "Hatched: no article says of how many.")
          : ""
      ].filter(Boolean)
    },
    {...options, level: 3}
  );
}

/** The numbers of the cells with the names they stand for, as the latest set has them. */
const cellNames = (criteria: readonly Criterion[]): string =>
  setOn("9999", criteria)
    .map((criterion) => `${criterion.number}. ${sayCriterion(criterion)}`)
    .join(" · ");

function cellsCard(
  rows: readonly CriteriaRow[],
  figures: readonly Figure[],
  title: string,
  notes: readonly string[],
  numbered: boolean,
  options: ThemeOptions
): HTMLElement | null {
  if (!rows.length) return null;
  const chosen = options.chosen ?? null;
  return chartFrame(
    {
      title,
      subtitle: [
        numbered
          ? say("19 tiêu chí, theo thứ tự của quyết định", "19 criteria, in the decision’s order")
          : say("số tiêu chí đạt, trên 19", "criteria met, of 19"),
        spanOf(figures)
      ].join(" · "),
      figures,
      draw: (width) => criteriaCells(rows.slice(0, SHOWN), {width, title, chosen, numbered}),
      notes
    },
    {...options, level: 3}
  );
}

function byCriterion(
  figures: readonly Figure[],
  criteria: readonly Criterion[],
  options: ThemeOptions
): HTMLElement | null {
  const rows = criteriaRows(figures, criteria);
  const [best] = rows;
  if (!best) return null;
  const known = best.cells.flatMap((cell, i) => (cell?.share === null || !cell ? [] : [{share: cell.share, i}]));
  const lowest = Math.min(...known.map(({share}) => share));
  const least = known.filter(({share}) => share === lowest);
  const set = setOn("9999", criteria);
  const names = least.map(({i}) => lowerFirst(sayCriterion(set[i]!))).join(say(" và ", " and "));
  const title = least.length
    ? say(
        `${best.label}: ít xã đạt nhất trong các tiêu chí đã biết là ${names} (${best.cells[least[0]!.i]!.text} xã, ${sayPercent(lowest)})`,
        `${best.label}: of the criteria told, the fewest communes meet ${names} (${sayPercent(lowest)})`
      )
    : say(
        `${sayNumber(rows.length)} nơi có số xã đạt theo từng tiêu chí`,
        `${sayNumber(rows.length)} places count communes by criterion`
      );
  return cellsCard(
    rows,
    figures,
    title,
    [
      say(
        "Số trong ô: bao nhiêu xã đạt; đậm hơn là tỷ lệ cao hơn; vạch chéo: chưa biết.",
        "In a cell: how many communes meet it; stronger is a larger share; hatched: not known."
      ),
      cellNames(criteria)
    ],
    true,
    options
  );
}

function byCommune(figures: readonly Figure[], options: ThemeOptions): HTMLElement | null {
  const rows = communeRows(figures);
  const [best, last] = [rows[0], rows.at(-1)];
  if (!best || !last) return null;
  const title =
    rows.length === 1
      ? say(`${best.label} đạt ${best.said} tiêu chí`, `${best.label} meets ${best.said} criteria`)
      : say(
          `${best.label} đạt ${best.said} tiêu chí, ${lowerFirst(last.label)} ${last.said}`,
          `${best.label} meets ${best.said} criteria, ${lowerFirst(last.label)} ${last.said}`
        );
  const mine = figures.filter(
    ({place_level, denominator}) => place_level === "commune" && denominator === CRITERIA_COUNT
  );
  return cellsCard(
    rows,
    mine,
    title,
    [
      say(
        "Bài nêu đạt mấy tiêu chí, không nêu là tiêu chí nào: ô đậm là số đã đạt, ô trống là số chưa đạt.",
        "Articles say how many are met, not which: filled cells are met, empty ones are not."
      )
    ],
    false,
    options
  );
}

/** What a place still lacks, with the criteria its sentence names. */
function lacking(figures: readonly Figure[], criteria: readonly Criterion[], root: string): Node[] {
  return figures.flatMap((figure) => {
    const named = criteriaNamed(figure, setOn(figure.period_end, criteria)).map(({qualifier, en}) =>
      lowerFirst(say(qualifier, en))
    );
    const isDistrict = figure.place_level !== "commune";
    const words = [
      named.length
        ? say(`Câu gốc nêu: ${named.join(", ")}.`, `The sentence names: ${named.join(", ")}.`)
        : say("Câu gốc không nêu là tiêu chí nào.", "The sentence does not say which."),
      isDistrict
        ? say(
            "Đây là tiêu chí của huyện hoặc tỉnh, một bộ khác bộ 19 tiêu chí của xã.",
            "These are criteria of a district or province, another set than the 19 of a commune."
          )
        : ""
    ].filter(Boolean);
    return [
      html`<div class="lacking-one">
        ${statements([figure], root)}
        <p class="muted">${words.join(" ")}</p>
      </div>`
    ];
  });
}

/** Years and numbers of communes that were promised, beside what is known of the way there. */
function aims(figures: readonly Figure[], root: string): HTMLElement | null {
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
    pledges.slice(0, 40)
  );
}

/** The criteria of every set side by side; a name that the set before has not is told apart. */
function reference(criteria: readonly Criterion[]): HTMLElement {
  const sets = [...groupBy(criteria, ({set_year}) => String(set_year)).values()].map((set) =>
    [...set].sort((a, b) => a.number - b.number)
  );
  const heads = sets.map(([first]) => String(first!.set_year));
  const unchecked = heads.filter((_, i) => !sets[i]![0]!.checked).join(", ");
  const criterion = (set: readonly Criterion[], before: readonly Criterion[] | undefined, i: number): HTMLElement => {
    const mine = set[i]!;
    const isNew = before && before[i]!.vi !== mine.vi;
    return html`<span
      >${isNew ? html`<b>${sayCriterion(mine)}</b>` : sayCriterion(mine)}${mine.note ? html`<small>${say(mine.note, mine.note_en ?? "")}</small>` : null}</span
    >`;
  };
  return html`<div class="criteria-reference">
    ${wordedTable(
      say("Bảng các bộ tiêu chí", "Table of the sets of criteria"),
      [
        {name: say("Số", "No."), cell: (i: number) => i + 1},
        ...sets.map((set, k) => ({
          name: heads[k]!,
          head: [asWritten(set[0]!.decision), ", ", sayDate(set[0]!.decision_date)],
          cell: (i: number) => criterion(set, sets[k - 1], i)
        }))
      ],
      Array.from({length: CRITERIA_COUNT}, (_, i) => i)
    )}
    <p class="muted">
      ${say("Chữ đậm: tên khác bộ trước.", "Bold: another name than in the set before.")}
      ${unchecked ? say(`Tên tiêu chí của bộ ${unchecked} chưa đối chiếu lại với văn bản gốc.`, `Names of ${unchecked} were not compared with the decision’s own text.`) : ""}
    </p>
  </div>`;
}

/** Which communes meet the new-rural-area standard, by which criteria, and what lacks. */
export const newRural: View = {
  name: "new-rural",
  questions: (params) => ({
    communes: figuresOf(COMMUNES, params),
    criterion: figuresOf(BY_CRITERION, params),
    others: figuresOf([...LACKING, ...YEARS, ...HIGHER, ...OTHER], params),
    criteria:
      "SELECT * REPLACE (CAST(decision_date AS VARCHAR) AS decision_date) FROM criteria ORDER BY set_year, number",
    breaks:
      "SELECT indicator, CAST(break_date AS VARCHAR) AS break_date, vi, en FROM indicator_breaks WHERE indicator LIKE 'nrm%' ORDER BY indicator, break_date",
    counts: countsOf(ALL, params),
    places: placesOf(ALL, params)
  }),
  draw: (answers, context) => {
    const {root, widths = WIDTHS, params} = context;
    const [counted, criterion, others] = ["communes", "criterion", "others"].map((name) =>
      rowsOf<Figure>(answers, name)
    ) as [Figure[], Figure[], Figure[]];
    const [criteria, breaks] = [rowsOf<Criterion>(answers, "criteria"), rowsOf<Break>(answers, "breaks")];
    const figures = [...counted, ...criterion, ...others];
    const of = (codes: readonly string[]): Figure[] => others.filter(({indicator}) => codes.includes(indicator));
    const options: ThemeOptions = {root, widths, breaks, chosen: params[THEME_PARAMS.place] ?? null};
    const rows = communesOf(counted);
    const [title, districts] = [titleOf(rows), of(["nrm_districts_met"])];
    const lacks = of(LACKING);
    return themePage(
      "nong-thon-moi",
      {
        title,
        lede: ledeOf(rows, districts, title),
        figures,
        sections: [
          section(say("Bao nhiêu xã đạt chuẩn", "How many communes"), communesCard(rows, options)),
          section(
            say("Các câu nêu khác nhau", "Where sentences differ"),
            contradictionsOf(figures).map((group) => contradiction(group, {root}))
          ),
          section(
            say("Từng tiêu chí", "By criterion"),
            byCriterion(criterion, criteria, options),
            byCommune(counted, options)
          ),
          section(say("Còn thiếu gì", "What lacks"), lacking(lacks, criteria, root)),
          section(say("Đích và đường đến đích", "Targets and the way there"), aims(figures, root)),
          section(
            say("Huyện, xã đạt chuẩn năm nào", "When districts and communes met it"),
            rankings(of(YEARS), options)
          ),
          section(say("Nâng cao và kiểu mẫu", "Advanced and model communes"), rankings(of(HIGHER), options)),
          section(
            say("Số huyện, tỷ lệ xã, tổng số tiêu chí", "Districts, rates, criteria in all"),
            rankings(of(OTHER), options)
          ),
          unknowns([
            rows.some(({total}) => total === null) &&
              say(
                `Tổng số xã của ${sayNumber(rows.filter(({total}) => total === null).length)} lần đếm.`,
                `Of how many communes ${sayNumber(rows.filter(({total}) => total === null).length)} counts are.`
              ),
            !counted.some(
              ({place_level, denominator}) => place_level === "commune" && denominator === CRITERIA_COUNT
            ) && say("Từng xã đạt mấy tiêu chí.", "How many criteria each commune meets."),
            say(
              "Từng xã còn thiếu tiêu chí nào: các bài chỉ nêu số tiêu chí, ít khi gọi tên.",
              "Which criteria each commune lacks: articles count them and seldom name them."
            ),
            !of(["nrm_model_communes_met"]).length &&
              say("Số xã nông thôn mới kiểu mẫu.", "The number of model communes.")
          ]),
          section(say("Ba bộ tiêu chí", "The three sets of criteria"), reference(criteria))
        ]
      },
      answers,
      context
    );
  }
};
