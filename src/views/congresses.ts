import {html} from "htl";
import {calendar} from "../components/calendar.js";
import {chartFrame, WIDTHS} from "../components/chart-frame.js";
import {
  CONGRESS_TOTAL,
  congressesOf,
  congressLevels,
  heldCongresses,
  isPilot,
  sayBody,
  sayBodyWhere,
  type Congress,
  type Held
} from "../components/congress.js";
import {contradiction, contradictionsOf} from "../components/contradiction.js";
import {isSureResult} from "../components/doubt.js";
import {figureButton} from "../components/figure-button.js";
import type {Figure} from "../components/figure.js";
import {groupBy} from "../components/group.js";
import {sayDate, sayNumber} from "../components/number.js";
import {spanOf} from "../components/panel.js";
import {sayPeriod} from "../components/period.js";
import {upperFirst} from "../components/letter.js";
import {sayPlace} from "../components/place.js";
import {placeName} from "../components/place-name.js";
import {say} from "../components/say.js";
import type {Termed} from "../components/term.js";
import {unknowns} from "../components/unknowns.js";
import {sayBounded, sayValue} from "../components/value.js";
import {wholes} from "../components/wholes.js";
import {wordedTable, type TableColumn} from "../components/worded-table.js";
import {rankings, section, themePage, type ThemeOptions} from "./theme.js";
import {countsOf, figuresOf, placesOf, termsOf, THEME_PARAMS} from "./theme-questions.js";
import {rowsOf, type View} from "./view.js";

const HELD = [...congressLevels.map(({code}) => code), CONGRESS_TOTAL];
const DATES = ["congress_held_date", "congress_duration_days"];
const ORDINALS = ["congress_ordinal", "congress_delegates_count"];
const COMMITTEES = [
  "committee_members_count",
  "standing_committee_members_count",
  "committee_members_female_rate",
  "committee_members_young_rate",
  "party_secretaries_elected"
];
const ALL = [...HELD, ...DATES, ...ORDINALS, ...COMMITTEES];

/** Rows of a chart that are seen at once. */
const SHOWN = 24;

interface Known {
  held: readonly Held[];
  dates: readonly Termed[];
  congresses: readonly Congress[];
}

interface TitleRule {
  name: string;
  say: (known: Known) => string | undefined;
}

const isSure = ({figure}: Held): boolean => isSureResult(figure) && figure.value_kind === "actual";

const isDone = ({figure, total}: Held): boolean => figure.obs_value === total;

function sayHeld({figure, unit, total}: Held): string {
  const [value, place, when] = [sayNumber(figure.obs_value!), sayPlace(figure), sayPeriod(figure)];
  const done = say(`${unit} của ${place} đã đại hội`, `${unit} of ${place} have held their congress`);
  if (total === null)
    return say(
      `${value} ${done} (${when}); chưa biết còn bao nhiêu`,
      `${value} ${done} (${when}); how many remain is not known`
    );
  const [all, rest] = [sayNumber(total), sayNumber(total - figure.obs_value!)];
  return total === figure.obs_value
    ? say(`Cả ${all} ${done} (${when})`, `All ${all} ${done} (${when})`)
    : say(
        `${value} trong ${all} ${done}, còn ${rest} (${when})`,
        `${value} of ${all} ${done}, ${rest} remain (${when})`
      );
}

/** How many places must tell of how many before their number says more than the newest of them. */
const MANY = 4;

/** What a leader may repeat; the first that can be said. */
const titles: readonly TitleRule[] = [
  {
    name: "how many places are done",
    say: ({held}) => {
      const told = held.filter((each) => isSure(each) && each.total !== null);
      const newest = [
        ...groupBy(told, ({figure}) => `${figure.ref_area}|${figure.indicator}|${figure.term}`).values()
      ].map(([first]) => first!);
      const done = newest.filter(isDone).length;
      return newest.length < MANY
        ? undefined
        : say(
            `${sayNumber(done)} trong ${sayNumber(newest.length)} nơi có số đã đại hội xong hết`,
            `${sayNumber(done)} of the ${sayNumber(newest.length)} places with figures have held all their congresses`
          );
    }
  },
  {
    name: "the newest of which the whole is told",
    say: ({held}) => {
      const [newest] = held
        .filter((each) => isSure(each) && each.total !== null)
        .sort((a, b) => (b.figure.period_end ?? "").localeCompare(a.figure.period_end ?? ""));
      return newest && sayHeld(newest);
    }
  },
  {
    name: "the newest",
    say: ({held}) => {
      const newest = held.find(isSure);
      return newest && sayHeld(newest);
    }
  },
  {
    name: "how many are told of",
    say: ({congresses}) =>
      congresses.length
        ? say(
            `Các bài nói tới ${sayNumber(congresses.length)} kỳ đại hội; chưa bài nào nêu đã đại hội được bao nhiêu`,
            `Articles tell of ${sayNumber(congresses.length)} congresses; none says how many have been held`
          )
        : undefined
  },
  {name: "nothing", say: () => say("Đại hội Đảng: chưa có số liệu", "Party congresses: no figures yet")}
];

const titleOf = (known: Known): string => {
  for (const rule of titles) {
    const said = rule.say(known);
    if (said) return said;
  }
  return "";
};

/** The second sentence: another level, where the title is of one. */
const ledeOf = ({held}: Known, title: string): string =>
  held
    .filter(isSure)
    .map(sayHeld)
    .filter((said) => said !== title)
    .slice(0, 2)
    .map((said) => `${said}.`)
    .join(" ");

/** “2 nơi có số: 1 nơi chưa xong, 1 nơi chưa biết tổng số”. */
function progressTitle(held: readonly Held[]): string {
  const [done, unknown] = [held.filter(isDone).length, held.filter(({total}) => total === null).length];
  const sorts = [
    [done, say("đã xong hết", "have held all")],
    [held.length - done - unknown, say("chưa xong", "have not")],
    [unknown, say("chưa biết tổng số", "do not say of how many")]
  ] as const;
  const told = sorts.flatMap(([count, words]) => (count ? `${sayNumber(count)} ${words}` : [])).join(", ");
  return say(`${sayNumber(held.length)} chỗ có số: ${told}`, `${sayNumber(held.length)} counts: ${told}`);
}

function progress(held: readonly Held[], options: ThemeOptions): HTMLElement | null {
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
          `${sayNumber(off)} chỗ có các phần cộng lại không bằng tổng.`,
          `In ${sayNumber(off)} places the parts do not add up.`
        )
      : "",
    held.some(({total}) => total === null)
      ? say("Vạch chéo: bài không nêu tổng số.", "Hatched: no article says of how many.")
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
      draw: (width) => wholes(shown, {width, title, tone: "party", chosen: options.chosen ?? null}),
      notes
    },
    {...options, level: 3}
  );
}

function days(dates: readonly Termed[], options: ThemeOptions): HTMLElement | null {
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

/** Each value once; those that cannot both be with “≠” between them. */
function values(figures: readonly Figure[], words: (figure: Figure) => string): unknown {
  if (!figures.length) return html`<span class="muted">${say("chưa biết", "not known")}</span>`;
  const once = [...groupBy(figures, words)].map(
    ([said, same]) => [said, same.find(({conflict_group}) => conflict_group) ?? same[0]!] as const
  );
  const disputed = once.filter(([, {conflict_group}]) => conflict_group).length > 1;
  return once.flatMap(([said, figure], i) => [i ? (disputed ? " ≠ " : ", ") : "", figureButton(figure, said)]);
}

/** A term that no sentence names is that of the article's day, and says so. */
const termCell = ({term, term_told}: Congress): unknown =>
  html`${term ? term.replace("-", "–") : say("chưa biết", "not known")}${term && !term_told ? html`<small>${say("theo ngày của bài", "by the article’s day")}</small>` : null}`;

const columns = (root: string): TableColumn<Congress>[] => [
  {
    name: say("Nơi", "Place"),
    cell: ({place}) =>
      html`<b>${placeName(place, upperFirst(sayBody(place)), root)}</b><small>${sayBodyWhere(place)}</small>`
  },
  {name: say("Lần thứ", "Number"), cell: ({ordinals}) => values(ordinals, (figure) => sayBounded(figure))},
  {name: say("Nhiệm kỳ", "Term"), cell: termCell},
  {name: say("Ngày", "Day"), cell: ({dates}) => values(dates, (figure) => sayDate(figure.period_start!))},
  {
    name: say("Đại biểu, số ngày", "Delegates, days"),
    cell: ({delegates, days: lasting}) =>
      values([...delegates, ...lasting], (figure) =>
        figure.unit_measure === "count"
          ? say(`${sayValue(figure)} đại biểu`, `${sayValue(figure)} delegates`)
          : sayValue(figure)
      )
  },
  {
    name: say("Làm điểm", "Pilot"),
    cell: ({pilot}) =>
      pilot
        ? figureButton(pilot, say("làm điểm", "pilot"))
        : html`<span class="muted">${say("không nêu", "not said")}</span>`
  }
];

const records = (congresses: readonly Congress[], root: string): HTMLElement | null =>
  congresses.length
    ? wordedTable(say("Bảng các kỳ đại hội", "Table of congresses"), columns(root), congresses, {
        shown: SHOWN,
        sayMore: (count) => say(`Xem thêm ${sayNumber(count)} kỳ đại hội`, `${sayNumber(count)} more congresses`)
      })
    : null;

const disputes = (figures: readonly Figure[], root: string): HTMLElement[] =>
  contradictionsOf(figures).map((group) => contradiction(group, {root}));

/** Which congresses have been held, when, of which number and term, and who was elected. */
export const congresses: View = {
  name: "congresses",
  questions: (params) => ({
    held: figuresOf(HELD, params),
    dates: figuresOf(DATES, params),
    ordinals: figuresOf(ORDINALS, params),
    committees: figuresOf(COMMITTEES, params),
    counts: countsOf(ALL, params),
    terms: termsOf(ALL, params),
    places: placesOf(ALL, params)
  }),
  draw: (answers, context) => {
    const {root, widths = WIDTHS, params} = context;
    const [held, dates, ordinals, committees] = ["held", "dates", "ordinals", "committees"].map((name) =>
      rowsOf<Termed>(answers, name)
    ) as [Termed[], Termed[], Termed[], Termed[]];
    const figures = [...held, ...dates, ...ordinals, ...committees];
    const known: Known = {held: heldCongresses(held), dates, congresses: congressesOf([...ordinals, ...dates])};
    const options: ThemeOptions = {root, widths, chosen: params[THEME_PARAMS.place] ?? null};
    const title = titleOf(known);
    const rates = committees.filter(({unit_measure}) => unit_measure === "percent");
    const unheld = known.held.filter(({total}) => total === null).map(({figure}) => sayPlace(figure));
    return themePage(
      "dai-hoi",
      {
        title,
        lede: ledeOf(known, title),
        figures,
        sections: [
          section(say("Tiến độ", "Progress"), progress(known.held, options)),
          section(say("Các câu nêu khác nhau", "Where sentences differ"), disputes(figures, root)),
          section(say("Lịch", "Calendar"), days(dates, options)),
          section(say("Từng kỳ đại hội", "Congress by congress"), records(known.congresses, root)),
          section(say("Cấp ủy được bầu", "Committees elected"), rankings(committees, options)),
          unknowns([
            unheld.length > 0 &&
              say(
                `Tổng số phải đại hội của ${[...new Set(unheld)].slice(0, 6).join(", ")}.`,
                `How many must hold congresses in ${[...new Set(unheld)].slice(0, 6).join(", ")}.`
              ),
            !rates.some(({indicator}) => indicator === "committee_members_female_rate") &&
              say("Tỷ lệ nữ trong cấp ủy.", "The share of women in committees."),
            !rates.some(({indicator}) => indicator === "committee_members_young_rate") &&
              say("Tỷ lệ cấp ủy viên trẻ, tuổi bình quân.", "The share of young members, their age."),
            known.congresses.some(({dates}) => !dates.length) &&
              say(
                `Ngày của ${sayNumber(known.congresses.filter(({dates}) => !dates.length).length)} kỳ đại hội.`,
                `The day of ${sayNumber(known.congresses.filter(({dates}) => !dates.length).length)} congresses.`
              )
          ])
        ]
      },
      answers,
      context
    );
  }
};
