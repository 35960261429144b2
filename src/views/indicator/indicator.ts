import {html} from "htl";
import {beeswarm} from "../../charts/beeswarm.js";
import {beeswarmTitle} from "../../charts/beeswarm-title.js";
import {chartCard} from "../../charts/chart-card.js";
import {chartFrame, WIDTHS, type FrameOptions} from "../../charts/chart-frame.js";
import {notesOf} from "../../domain/comparability.js";
import type {DefinitionBreak} from "../../domain/comparable.js";
import {contradiction, contradictionsOf} from "../../parts/contradiction.js";
import {familyOf} from "../../words/family.js";
import type {Figure} from "../../rows/figure.js";
import {figureTable} from "../../parts/figure-table.js";
import {differenceList} from "../../parts/difference.js";
import {asWritten} from "../../words/foreign.js";
import {groupBy} from "../../domain/group.js";
import {
  indicatorLink,
  sayBetter,
  sayDefinition,
  sayName,
  sayUnit,
  type ListedIndicator
} from "../../words/indicator.js";
import {legend} from "../../charts/legend.js";
import {lowerFirst} from "../../words/letter.js";
import {sayDate, sayNumber} from "../../words/number.js";
import {placeKey} from "../../domain/subject.js";
import {isPlaced, panelsOf, spanOf, panelSubtitle, type Panel} from "../../domain/panel.js";
import {sayPlace, sayWhere} from "../../words/place.js";
import {plural, say} from "../../words/say.js";
import {statement} from "../../parts/statement.js";
import {seriesOf, type SeriesRow} from "../../charts/series-rows.js";
import {seriesSection, toList} from "./series.js";
import {swarmFigures, swarmsOf, type Swarm} from "../../charts/swarm.js";
import type {Row} from "../../engine/answers.js";
import {decidedBy} from "../../engine/parts.js";
import {sql} from "../../engine/sql.js";
import {draw as drawCourse} from "../compare/line-chart.js";
import {provinceMap} from "../compare/province-map.js";
import {compareLink, parseState} from "../compare/state.js";
import {foremost} from "../sql/foremost.js";
import {mapQuestions} from "../sql/provinces.js";
import {ofIndicator} from "../sql/of-indicator.js";
import {knownPlaces, knownSql, type KnownPlace} from "./known.js";
import {promisedSql} from "./promised.js";
import {rowsOf, type Context, type View} from "../view.js";

interface BreakRow extends DefinitionBreak {
  /** What the new definition counts. */
  note: string;
  note_en: string;
  decision: string;
}

/** More figures than this make a page too heavy for a telephone; the page says how many are drawn. */
const MOST = 500;

/** More figures than this are drawn with offices' series cut to their newest. */
const MOST_OFFICIAL = 200;

/** A ranking longer than this opens when it is asked for. */
const LONG = 24;

/** So many that a page has of offices' series what stands now. */
const isCut = (count: {figures: number} | undefined): boolean => (count?.figures ?? 0) > MOST_OFFICIAL;

const isChosen =
  (chosen: string | null) =>
  ({ref_area}: Figure): boolean =>
    chosen !== null && ref_area === chosen;

const placesOf = (figures: readonly Figure[]): number => new Set(figures.filter(isPlaced).map(placeKey)).size;

const fact = (name: string, value: unknown): HTMLElement =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

function known(figures: readonly Figure[], total: number): string {
  const [count, places] = [sayNumber(total), sayNumber(placesOf(figures))];
  const ofPlaces = say(`của ${places} nơi`, `of ${plural(places, "place")}`);
  const drawn = sayNumber(figures.length);
  return total > figures.length
    ? say(
        `${count} con số; trang vẽ ${drawn} con số ${ofPlaces}, mới nhất của mỗi cấp`,
        `${plural(count, "figure")}; drawn are ${drawn} ${ofPlaces}, the newest of each level`
      )
    : `${say(`${count} con số`, plural(count, "figure"))} ${ofPlaces}`;
}

const breakList = (breaks: readonly BreakRow[]): HTMLElement[] =>
  breaks.map(
    ({break_date, vi, en, note, note_en, decision}) =>
      html`<li>
        ${sayDate(break_date)}: ${lowerFirst(say(vi, en))} <small>(${asWritten(decision)}) ${say(note, note_en)}</small>
      </li>`
  );

/** What the indicator is, and what must be known before its figures are compared. */
function head(
  indicator: ListedIndicator,
  figures: readonly Figure[],
  breaks: readonly BreakRow[],
  total: number,
  root: string
) {
  const notes = notesOf(figures);
  const list = `${root}chi-tieu/index.html`;
  return html`<header class="indicator-head">
    <p>
      <a href=${list}>${say("Chỉ tiêu", "Indicators")}</a> ›
      <a href=${`${list}#${indicator.family}`}>${familyOf(indicator.family).name()}</a>
    </p>
    <h1>${sayName(indicator)}</h1>
    <p class="definition">${sayDefinition(indicator)}</p>
    <dl class="facts">
      ${fact(say("Đơn vị", "Unit"), sayUnit(indicator))}
      ${fact(say("Tốt hơn khi", "Better when"), sayBetter(indicator))}
      ${fact(say("Đã biết", "Known"), known(figures, total))} ${fact(say("Thời gian", "Time"), spanOf(figures))}
      ${
        breaks.length
          ? fact(
              say("Đổi cách tính", "Definition changed"),
              html`<ul>
                ${breakList(breaks)}
              </ul>`
            )
          : null
      }
      ${
        notes.length
          ? fact(
              say("Khi so sánh", "When comparing"),
              html`<ul>
                ${notes.map((words) => html`<li>${words}</li>`)}
              </ul>`
            )
          : null
      }
    </dl>
  </header>`;
}

/** The places that may be made to stand out; a choice is part of the address. */
function placeSelect(figures: readonly Figure[], chosen: string | null): HTMLElement {
  const places = [
    ...groupBy(
      figures.filter(({ref_area}) => ref_area),
      ({ref_area}) => ref_area!
    ).values()
  ]
    .map(([figure]) => figure!)
    .sort((a, b) => sayPlace(a).localeCompare(sayPlace(b), "vi"));
  return html`<form class="controls scripted" method="get">
    <label class="field wide">
      ${say("Làm nổi một nơi", "Make a place stand out")}
      <select name="noi">
        <option value="">${say("không nơi nào", "none")}</option>
        ${places.map(
          (figure) =>
            html`<option value=${figure.ref_area} selected=${figure.ref_area === chosen}>
              ${[sayPlace(figure), sayWhere(figure)].filter(Boolean).join(", ")}
            </option>`
        )}
      </select>
    </label>
  </form>`;
}

interface Options extends FrameOptions {
  chosen: string | null;
  breaks: readonly DefinitionBreak[];
}

const section = (title: string, content: unknown): HTMLElement =>
  html`<section>
    <h2>${title}</h2>
    ${content}
  </section>`;

const swarmCard = (swarm: Swarm, listed: ReadonlySet<Figure>, options: Options): HTMLElement =>
  chartFrame(
    {
      ...(swarmFigures(swarm).every((figure) => listed.has(figure)) && {table: toList()}),
      title: beeswarmTitle(swarm, options.chosen),
      subtitle: [panelSubtitle(swarm.panel), swarm.group.label].filter(Boolean).join(" · "),
      figures: swarmFigures(swarm),
      draw: (width) => beeswarm(swarm, {width, chosen: options.chosen})
    },
    {...options, level: 3}
  );

const marksOf = ({rows}: Panel): number => rows.reduce((sum, {marks}) => sum + marks.length, 0);

/** A long ranking is opened by who wants it: how places lie among each other has been drawn above. */
function rankingCard(panel: Panel, options: Options): HTMLElement {
  const card = chartCard(panel, {...options, level: 3});
  if (panel.rows.length <= LONG) return card;
  const count = sayNumber(panel.rows.length);
  return html`<details class="long" open=${panel.figures.some(isChosen(options.chosen))}>
    <summary>${say(`Xếp hạng đủ ${count} dòng`, `The whole ranking, ${count} rows`)}</summary>
    ${card}
  </details>`;
}

/** Whether a panel would say again what the list of offices' series says, but for an article's figure here and there. */
const isListed = ({figures}: Panel, listed: ReadonlySet<Figure>): boolean =>
  figures.filter((figure) => listed.has(figure)).length > figures.length / 2;

/** Everything that can be drawn together, then what stands alone; where all is a row of a list below, no ranking besides. */
function charts(figures: readonly Figure[], listed: ReadonlySet<Figure>, options: Options): (HTMLElement | null)[] {
  const panels = panelsOf(figures, {breaks: options.breaks});
  const swarms = swarmsOf(panels);
  const ranked = panels.filter((panel) => marksOf(panel) > 1 && !isListed(panel, listed));
  const alone = panels.filter((panel) => marksOf(panel) === 1);
  return [
    swarms.length
      ? section(
          say("Các nơi phân bố thế nào", "How places lie"),
          swarms.map((each) => swarmCard(each, listed, options))
        )
      : null,
    ranked.length
      ? section(
          say("Xếp hạng", "Ranking"),
          ranked.map((panel) => rankingCard(panel, options))
        )
      : null,
    ranked.length ? legend(ranked.flatMap((panel) => panel.figures)) : null,
    alone.length
      ? section(
          say("Đứng riêng, không so được", "Standing alone"),
          html`<div class="statements">
            ${alone.map((panel) => statement(panel.figures[0]!, {root: options.root ?? ""}))}
          </div>`
        )
      : null
  ];
}

/** Every year of the place that stands out. */
function ownSection(
  own: readonly Figure[],
  breaks: readonly DefinitionBreak[],
  chosen: string | null,
  context: Context
) {
  if (!own.length) return null;
  return html`${course(own, breaks, chosen, context)} ${everything(own, context.root)}`;
}

/** Lines over time, drawn as the compare page draws them. */
function lines(
  figures: readonly Figure[],
  breaks: readonly DefinitionBreak[],
  chosen: string | null,
  context: Context
): HTMLElement[] {
  const comparison = {
    ...{figures, breaks, context, around: figures, ground: {tiles: [], boundaries: []}},
    state: {...parseState({}), chosen},
    link: () => ""
  };
  return drawCourse(comparison).cards;
}

/** How it went, where a place has figures of several times. */
function course(...drawn: Parameters<typeof lines>): HTMLElement | null {
  const cards = lines(...drawn);
  return cards.length ? section(say("Diễn biến", "Course"), cards) : null;
}

/** What places promised, on what offices count since; a chart a place. */
function promised(figures: readonly Figure[], breaks: readonly DefinitionBreak[], context: Context) {
  const cards = [...groupBy(figures, ({ref_area}) => ref_area!)].flatMap(([place, mine]) =>
    lines(mine, breaks, place, context)
  );
  return cards.length
    ? section(say("Mục tiêu trên số liệu chính thức", "Targets on the official course"), cards)
    : null;
}

/** Where it is high and where low, where enough provinces are known. */
function map(figures: readonly Figure[], answers: Record<string, Row[]>, {widths, chosen, root = ""}: Options) {
  const card = provinceMap(figures, answers, {root, level: 3, chosen, ...(widths && {widths})});
  return card && section(say("Cao thấp ở đâu", "Where it is high and low"), card);
}

function conflicts(figures: readonly Figure[], root: string): HTMLElement | null {
  const groups = contradictionsOf(figures);
  return groups.length
    ? section(
        say("Các bài nêu khác nhau", "Where articles differ"),
        groups.map((group) => contradiction(group, {root}))
      )
    : null;
}

/** Every figure with its sentence, to read and to take away. */
const everything = (figures: readonly Figure[], root: string): HTMLElement =>
  html`<section class="chart-card" data-figures=${figures.map(({observation_id}) => observation_id).join(" ")}>
    <h2 class="chart-title">${say("Tất cả con số", "All figures")}</h2>
    <p>
      <button class="quiet scripted" data-export="CSV">${say("Tải bảng CSV", "Download as CSV")}</button>
    </p>
    ${figureTable(figures, {root})}
  </section>`;

/** All figures of an indicator, every year of every place, to take away; the page itself has of offices' series what stands now. */
const allOf = ({code}: ListedIndicator, figures: number): HTMLElement =>
  html`<section class="chart-card scripted" data-figures="" data-indicator=${code}>
    <h2 class="chart-title">
      ${say(`Tất cả ${sayNumber(figures)} con số, mọi năm`, `All ${sayNumber(figures)} figures, every year`)}
    </h2>
    <p>
      <button class="quiet" data-export="CSV">
        ${say("Tải bảng CSV, kèm nguồn và giấy phép", "Download as CSV, with sources and licences")}
      </button>
    </p>
  </section>`;

const missing = (root: string): HTMLElement =>
  html`<p class="empty">
    ${say("Chưa có con số nào của chỉ tiêu này.", "There is no figure of this indicator yet.")}
    <a href=${`${root}chi-tieu/index.html`}>${say("Xem các chỉ tiêu", "See the indicators")}</a>
  </p>`;

function page(indicator: ListedIndicator, answers: Record<string, Row[]>, context: Context): HTMLElement {
  const {params, root, widths = WIDTHS} = context;
  const figures = rowsOf<Figure>(answers, "figures");
  const [count] = rowsOf<{figures: number}>(answers, "count");
  const breaks = rowsOf<BreakRow>(answers, "breaks");
  const chosen = params["noi"] || null;
  const to = (view: string | null): string => compareLink(root, {indicator: indicator.code, chosen, view});
  const link = to(null);
  const options: Options = {root, widths, chosen, breaks};
  const series = isCut(count) ? seriesOf(rowsOf<SeriesRow>(answers, "series"), figures) : [];
  const listed = new Set(series.map(({figure}) => figure));
  const stated = figures.filter((figure) => !listed.has(figure));
  return html`<article class="indicator">
    ${head(indicator, figures, breaks, count?.figures ?? 0, root)} ${placeSelect(figures, chosen)}
    <p class="ways">
      <a class="button" href=${link}>${say("So sánh các nơi", "Compare places")}</a>
      <a href=${to("dien-bien")}>${say("Diễn biến", "Over time")}</a>
      <a href=${to("hai-moc")}>${say("Hai mốc", "Two dates")}</a>
      <a href=${to("bang")}>${say("Bảng", "Table")}</a>
    </p>
    ${ownSection(rowsOf<Figure>(answers, "own"), breaks, chosen, {...context, widths})}
    ${map(figures, answers, options)} ${charts(figures, listed, options)}
    ${series.length ? seriesSection(series) : course(figures, breaks, chosen, {...context, widths})}
    ${promised(rowsOf<Figure>(answers, "promised"), breaks, {...context, widths})}
    ${knownPlaces(rowsOf<KnownPlace>(answers, "places"), indicatorLink(indicator.code, root), chosen)}
    ${differenceList(figures, "place")} ${conflicts(figures, root)}
    ${series.length ? (stated.length ? everything(stated, root) : null) : everything(figures, root)}
    ${series.length ? allOf(indicator, count?.figures ?? 0) : null}
  </article>`;
}

/** All that the page of an indicator asks; of a place that stands out every year, where asked for. */
const questionsOf = (code: string, own: string | undefined, noi: string | undefined): Record<string, string> => ({
  indicator: sql`SELECT * FROM indicators WHERE code = ${code}`,
  breaks: sql`SELECT indicator, CAST(break_date AS VARCHAR) AS break_date, vi, en, note, note_en, decision
FROM indicator_breaks WHERE indicator = ${code} ORDER BY break_date`,
  count: sql`SELECT CAST(count(*) AS INTEGER) AS figures FROM figures WHERE indicator = ${code}`,
  figures: `SELECT * FROM figures WHERE observation_id IN (${foremost(ofIndicator(code, MOST_OFFICIAL), MOST)})
ORDER BY confidence DESC, observation_id`,
  series: `SELECT observation_id, years, vals, eras FROM series WHERE ${sql`indicator = ${code}`}
AND observation_id IN (SELECT observation_id FROM figures WHERE ${ofIndicator(code, MOST_OFFICIAL)}) ORDER BY observation_id`,
  ...(own && {
    own: sql`SELECT * FROM figures WHERE indicator = ${code} AND ref_area = ${own} ORDER BY period_end DESC, observation_id`
  }),
  promised: promisedSql(code, noi ?? null),
  places: knownSql(code),
  ...mapQuestions(sql`indicator = ${code}`)
});

/** One indicator: what it is, how places lie, who leads, how it went, where it is not known. */
export const indicator: View = {
  name: "indicator",
  questions: ({indicator: code = "", own, noi}) =>
    Object.fromEntries(
      Object.entries(questionsOf(code, own, noi)).map(([name, asked]) => [name, decidedBy([code], asked)])
    ),
  draw: (answers, context) => {
    const [row] = rowsOf<ListedIndicator>(answers, "indicator");
    return row ? page(row, answers, context) : missing(context.root);
  }
};
