import {html} from "htl";
import type {DefinitionBreak} from "../../domain/comparable.js";
import type {Figure} from "../../rows/figure.js";
import {figureTable} from "../../parts/figure-table.js";
import {sketch} from "../../charts/sketch.js";
import {indicatorLink} from "../../words/indicator.js";
import {groupBy} from "../../domain/group.js";
import {legend} from "../../charts/legend.js";
import {isIndicated, isPlaced} from "../../domain/panel.js";
import type {BoundaryRow, TileRow} from "../../charts/map/areas.js";
import {inLaterMap, laterPlace, type Lineage} from "../../domain/crosswalk.js";
import {sayNumber} from "../../words/number.js";
import {periodYear} from "../../words/period.js";
import {sayWhole, type Located} from "../../words/place.js";
import {findMembership, type GroupRow} from "../../domain/place-set.js";
import {plural, say} from "../../words/say.js";
import {sayOnSite} from "../page/embed.js";
import {compareControls, type IndicatorRow} from "./controls.js";
import {compareQuestions} from "./questions.js";
import {compareLink, parseState, type CompareState} from "./state.js";
import {compareViewNamed, compareViews, drawingOf, loadView} from "./views.js";
import type {Comparison, DrawnComparison} from "./comparison.js";
import type {Row} from "../../engine/answers.js";
import {rowsOf, type Context, type View} from "../view.js";

/** The places that the state lets through; null: all of them. */
function findPicked(
  all: readonly Located[],
  {places, set}: CompareState,
  of: {of: Located | undefined; groups: readonly GroupRow[]}
): string[] | null {
  const isMember = set === null ? undefined : findMembership(set, of);
  if (!isMember) return places;
  return [...new Set(all.filter(isMember).flatMap(({ref_area}) => ref_area ?? []))];
}

/** A figure under a place of today is picked by that or by its own unit; a sum also by all of its parts'. */
const isAmong = ({ref_area, moved, parts}: Figure, places: readonly string[]): boolean => {
  const isPicked = (id: string | null | undefined): boolean => places.includes(id ?? "");
  return (
    isPicked(ref_area) || isPicked(moved?.from_place) || (parts?.every((part) => isPicked(part.ref_area)) ?? false)
  );
};

/** The figures that the state lets through. */
export const filterFigures = (
  figures: readonly Figure[],
  {places, year, kinds}: Pick<CompareState, "places" | "year" | "kinds">
): Figure[] =>
  figures.filter(
    (figure) =>
      (!places || isAmong(figure, places)) &&
      (!year || String(periodYear(figure)) === year) &&
      (!kinds || kinds.includes(figure.value_kind))
  );

/** What must be known of some of the figures: why they are in the table alone, whose they are. */
const reasons: readonly {words: (count: number) => string; when: (figure: Figure) => boolean}[] = [
  {
    words: (count) =>
      say(
        `${count} con số chưa xếp vào chỉ tiêu nào nên không so sánh được, chỉ có trong bảng.`,
        `${plural(count, "figure")} of no listed indicator: not compared, in the table alone.`
      ),
    when: (f) => !isIndicated(f)
  },
  {
    words: (count) =>
      say(
        `${count} con số không rõ địa phương, chỉ có trong bảng.`,
        `${plural(count, "figure")} of no known place: in the table alone.`
      ),
    when: (f) => isIndicated(f) && !isPlaced(f)
  },
  {
    words: (count) =>
      say(
        `${count} con số được tính lại theo địa giới từ 1/7/2025 (ký hiệu □): chỉ cộng số đếm khi đủ mọi đơn vị cũ, cùng chỉ tiêu, cùng thời gian.`,
        `${plural(count, "figure is", "figures are")} recomputed for the boundaries since 1 July 2025 (marked □): only counts are summed, and only where no former unit lacks.`
      ),
    when: ({parts}) => parts !== undefined
  },
  {
    words: (count) =>
      say(
        `${count} con số là của đơn vị cũ nay nằm trong một đơn vị lớn hơn: xếp dưới tên mới, kèm tên cũ, và không phải số của cả đơn vị mới. Tỷ lệ, bình quân không cộng, không chia lại.`,
        `${plural(count, "figure is", "figures are")} of former units that are now part of a larger one: under its name with their own, and not of all of it. Rates and averages are not worked out anew.`
      ),
    when: ({moved}) => moved?.fate === "joined"
  },
  {
    words: (count) =>
      say(
        `${count} con số là của đơn vị đã chia vào nhiều nơi nên giữ tên cũ.`,
        `${plural(count, "figure is", "figures are")} of units since divided among several, which keep their own names.`
      ),
    when: ({moved}) => moved?.fate === "divided"
  }
];

type Tab = (typeof compareViews)[number];

const tab = ({name, words}: Tab, current: string, {link}: Comparison): HTMLElement =>
  html`<a
    href=${link({view: name === compareViews[0]!.name ? null : name, show: null, from: null, to: null})}
    data-go
    data-key=${`xem-${name}`}
    aria-current=${name === current && "page"}
    >${words()}</a
  >`;

/** The views as links: what is shown stays, only how changes. Three have their tabs, the others a list of more. */
function tabs(comparison: Comparison, current: string): HTMLElement {
  const further = compareViews.filter(({isMain}) => !isMain);
  const shown = further.find(({name}) => name === current);
  const more = say("Thêm", "More");
  return html`<nav class="tabs scripted" aria-label=${say("Cách xem", "Views")}>
    ${compareViews.filter(({isMain}) => isMain).map((each) => tab(each, current, comparison))}
    <details class="more-views">
      <summary data-key="them" data-current=${shown && ""}>${shown ? `${more}: ${shown.words()}` : more}</summary>
      <div>${further.map((each) => tab(each, current, comparison))}</div>
    </details>
  </nav>`;
}

/** Whether all is drawn: the build leaves to the page's scripts what is behind a switch, and so does what is seen first. */
const isWhole = ({context: {widths}}: Comparison): boolean => (widths?.length ?? 0) > 0;

/** Whether the libraries that draw are there. */
const isSketch = ({context: {widths}}: Comparison): boolean => widths?.length === 0;

interface Switched {
  className: string;
  words: string;
  content: () => unknown;
}

/** What is behind a switch: drawn with the rest, or when it is first opened; without scripts it leads to the page of the indicator. */
function switched(comparison: Comparison, {className, words, content}: Switched): HTMLElement {
  const {figures, context} = comparison;
  const summary = html`<summary>${words}</summary>`;
  if (isWhole(comparison)) return html`<details class=${className}>${summary} ${content()}</details>`;
  return html`<details class=${className} data-later>
    ${summary}
    <p>
      <a href=${indicatorLink(figures[0]!.indicator, context.root)}
        >${say("Xem đủ ở trang của chỉ tiêu", "See all on the indicator’s page")}</a
      >
    </p>
  </details>`;
}

const sayAll = ({length}: readonly Figure[]): string =>
  say(`Tất cả ${sayNumber(length)} con số`, length === 1 ? "The one figure" : `All ${sayNumber(length)} figures`);

/** Every figure; in view where nothing is drawn of them. */
function allFigures(comparison: Comparison, {shown, cards}: DrawnComparison): HTMLElement {
  const {figures, context} = comparison;
  const listed = [...new Set([...shown, ...figures])].filter((figure) => figures.includes(figure));
  const table = (): HTMLElement => figureTable(listed, {root: context.root});
  const words = sayAll(figures);
  if (cards.length) return switched(comparison, {className: "all-figures", words, content: table});
  return html`<details class="all-figures" open>
    <summary>${words}</summary>
    ${isSketch(comparison) ? sketch(listed) : table()}
  </details>`;
}

/** The same by other years, definitions and parts. */
const variantsOf = (comparison: Comparison, variants: readonly HTMLElement[]): HTMLElement | null =>
  variants.length
    ? switched(comparison, {
        className: "variants",
        words: say("Năm khác, cách tính khác, phần khác", "Other years, definitions and parts"),
        content: () => html`<div class="charts">${variants}</div>`
      })
    : null;

function results(comparison: Comparison, drawing: DrawnComparison): HTMLElement {
  const {cards, variants = [], shown, choices, besides, why} = drawing;
  const {figures} = comparison;
  return html`<div class="results">
    ${choices} ${why ? html`<p class="empty">${why}</p>` : null}
    ${cards.length ? html`<div class="charts">${cards}</div>` : null}
    ${cards.length && !isSketch(comparison) ? legend(shown) : null} ${variantsOf(comparison, variants)} ${besides}
    ${reasons
      .map(({words, when}) => [words, figures.filter(when).length] as const)
      .map(([words, count]) => (count ? html`<p class="muted">${words(count)}</p>` : null))}
    ${allFigures(comparison, drawing)}
  </div>`;
}

/** One chart alone, to stand inside another page. */
function embedded(comparison: Comparison, {cards, variants = [], shown, why}: DrawnComparison): HTMLElement {
  const {state, link} = comparison;
  const numbered = [...cards, ...variants];
  return html`<div class="embedded">
    ${numbered[Number(state.embedded) - 1] ?? cards[0] ?? html`<p class="empty">${why}</p>`}
    ${isSketch(comparison) ? null : legend(shown)}
    <p class="muted">
      <a href=${link({embedded: null})} target="_blank" rel="noopener">${sayOnSite()}</a>
    </p>
  </div>`;
}

interface Emptiness {
  when: (state: CompareState, all: readonly Figure[]) => boolean;
  words: () => string;
  /** What “Xem tất cả” leads to. */
  instead: (state: CompareState) => Partial<CompareState>;
}

const onlyIndicators = ({indicators}: CompareState): Partial<CompareState> => ({indicators});

/** Why nothing is shown and what to do; the first that holds. */
const emptiness: readonly Emptiness[] = [
  {
    when: (_, all) => !all.length,
    words: () =>
      say(
        "Chưa có con số nào của chỉ tiêu này; hãy chọn chỉ tiêu khác.",
        "No figure of this indicator yet; choose another."
      ),
    instead: () => ({})
  },
  {
    when: ({places}) => places?.length === 0,
    words: () =>
      say(
        "Chưa chọn địa phương nào; hãy gõ tên một nơi vào ô “thêm địa phương”.",
        "No place is chosen; type a name into “add a place”."
      ),
    instead: onlyIndicators
  },
  {
    when: ({set}) => set !== null,
    words: () =>
      say(
        "Không nơi nào của nhóm này có số; hãy chọn nhóm khác hoặc chỉ tiêu khác.",
        "No place of this set has figures; choose another set or indicator."
      ),
    instead: onlyIndicators
  },
  {
    when: () => true,
    words: () => say("Không có con số nào khớp; hãy bỏ bớt điều kiện.", "No figure fits; ask for less."),
    instead: onlyIndicators
  }
];

function nothing(all: readonly Figure[], state: CompareState, root: string): HTMLElement {
  const {words, instead} = emptiness.find(({when}) => when(state, all))!;
  return html`<p class="empty">
    ${words()} <a href=${compareLink(root, instead(state))} data-go>${say("Xem tất cả", "Show all")}</a>
  </p>`;
}

/** The state by the map that it asks for: its places are those of today where all of them went into one. */
function inMap(
  state: CompareState,
  lineages: readonly Lineage[]
): {state: CompareState; later: (place_id: string) => string} {
  const later = (place_id: string): string => laterPlace(place_id, lineages);
  const {places, chosen} = state;
  return {state: {...state, places: places && [...new Set(places.map(later))], chosen: chosen && later(chosen)}, later};
}

/** Indicators in the order in which they are asked for. */
function inOrder(figures: readonly Figure[], {indicators}: CompareState): Figure[] {
  const groups = groupBy(figures, ({indicator}) => indicator);
  return (indicators ?? [...groups.keys()]).flatMap((code) => groups.get(code) ?? []);
}

/** Places that are asked for and have no figure of these indicators. */
const silentOf = (named: readonly Located[], {places}: CompareState, all: readonly Figure[]): Located[] =>
  named.filter(({ref_area}) => places?.includes(ref_area!) && !all.some((figure) => isAmong(figure, [ref_area!])));

const saySilent = (silent: readonly Located[]): string => {
  const names = silent.map((place) => sayWhole(place)).join("; ");
  return say(`Chưa bài nào nêu chỉ tiêu này ở: ${names}.`, `No article states this indicator of: ${names}.`);
};

/** Ids that are asked for and that no list has. */
const unknownOf = (named: readonly Located[], {places, chosen}: CompareState): string[] =>
  [...new Set([...(places ?? []), ...(chosen ? [chosen] : [])])].filter(
    (id) => !named.some(({ref_area}) => ref_area === id)
  );

const sayUnknown = (ids: readonly string[]): string => {
  const names = ids.map((id) => `“${id}”`).join(", ");
  return say(`Danh mục không có địa phương nào mang mã ${names}.`, `No list has a place of the id ${names}.`);
};

/** The figures that the page holds, each once. */
const known = (answers: Record<string, Row[]>): Figure[] => [
  ...new Map(
    ["figures", "namedFigures"]
      .flatMap((name) => rowsOf<Figure>(answers, name))
      .map((figure) => [figure.observation_id, figure])
  ).values()
];

/** How many of how many the page holds, where that is not all of them. */
function sayMost(held: readonly Figure[], indicators: readonly IndicatorRow[]): string | null {
  const codes = new Set(held.map(({indicator}) => indicator));
  const total = indicators.reduce((sum, {indicator, figures}) => sum + (codes.has(indicator) ? figures : 0), 0);
  const [some, all] = [sayNumber(held.length), sayNumber(total)];
  return total > held.length
    ? say(
        `Trang giữ ${some} trong ${all} con số: mới nhất của mỗi cấp. Thêm một địa phương để có số của riêng nơi ấy.`,
        `The page holds ${some} of ${all} figures: the newest of each level. Add a place to have its own.`
      )
    : null;
}

/** On a telephone the chart is on the first screen, and what may be chosen behind this. */
const filterButton = (): HTMLElement =>
  html`<p class="filter-switch scripted">
    <button type="button" class="quiet" data-filters aria-expanded="false" aria-controls="bo-loc">
      ${say("Bộ lọc", "Filters")}
    </button>
  </p>`;

/** Indicators over places: what may be chosen, the view that is asked for, the table. */
export const compare: View = {
  name: "compare",
  questions: compareQuestions,
  uncarried: ["figures"],
  load: (params) => loadView(parseState(params).view),
  draw: (answers, context: Context) => {
    const asked = parseState(context.params);
    const {root} = context;
    const lineages = rowsOf<Lineage>(answers, "lineages");
    const {state, later} = inMap(asked, lineages);
    const held = known(answers);
    const stated = inOrder(held, state);
    const all = lineages.length ? inLaterMap(stated, lineages) : stated;
    const groups = rowsOf<GroupRow>(answers, "groups");
    const named = rowsOf<Located>(answers, "named");
    const chosen = named.find(({ref_area}) => ref_area === asked.chosen);
    const picked = findPicked([...new Set([...all, ...stated])], state, {of: chosen, groups});
    const figures = filterFigures(all, {...state, places: picked});
    const comparison: Comparison = {
      ...{state, figures, around: all, breaks: rowsOf<DefinitionBreak>(answers, "breaks"), context},
      ground: {tiles: rowsOf<TileRow>(answers, "tiles"), boundaries: rowsOf<BoundaryRow>(answers, "boundaries")},
      link: (change) => compareLink(root, {...state, ...change})
    };
    if (state.embedded) return embedded(comparison, drawingOf(comparison));
    const indicators = rowsOf<IndicatorRow>(answers, "indicators");
    const silent = silentOf(named, asked, all);
    const unknown = unknownOf(named, asked);
    const most = sayMost(held, indicators);
    return html`<div class="compare">
      ${filterButton()}
      ${compareControls({state, indicators, groups, all, picked: picked && picked.map(later), chosen, silent})}
      ${tabs(comparison, compareViewNamed(state.view).name)}
      ${silent.length ? html`<p class="chart-note">${saySilent(silent)}</p>` : null}
      ${unknown.length ? html`<p class="chart-note">${sayUnknown(unknown)}</p>` : null}
      ${figures.length ? results(comparison, drawingOf(comparison)) : nothing(all, state, root)}
      ${most ? html`<p class="chart-note">${most}</p>` : null}
    </div>`;
  }
};
