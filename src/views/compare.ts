import {html} from "htl";
import {chartCard} from "../components/chart-card.js";
import {FAMILIES, familyOf} from "../components/family.js";
import type {Figure} from "../components/figure.js";
import {figureTable} from "../components/figure-table.js";
import {groupBy} from "../components/group.js";
import {legend} from "../components/legend.js";
import {isIndicated, isPlaced, panelsOf, type Panel} from "../components/panel.js";
import {periodYear} from "../components/period.js";
import {sayPlace, sayWhere} from "../components/place.js";
import {placePicker, type PlaceChoice} from "../components/place-picker.js";
import {statement} from "../components/statement.js";
import {surenessRules} from "../components/sureness.js";
import {sql} from "../engine/sql.js";
import {compareLink, parseState, type CompareState} from "./compare-state.js";
import {rowsOf, type Context, type View} from "./view.js";
import {WIDEST} from "./widest.js";

interface IndicatorRow {
  indicator: string;
  vi: string | null;
  family: string | null;
  figures: number;
}

/** Whatever has no indicator of its own, as a choice among the others. */
const OTHER = "Con số chưa xếp vào chỉ tiêu nào";

const INDICATORS = `SELECT indicator, any_value(indicator_vi) AS vi, any_value(family) AS family, CAST(count(*) AS INTEGER) AS figures
FROM figures
GROUP BY indicator
ORDER BY vi`;

/** The figures of the indicator that is asked for, or of the one that says most. */
const figuresSql = (indicator: string | null): string =>
  indicator === null
    ? `SELECT * FROM figures WHERE indicator = (SELECT any_value(indicator) FROM figures WHERE ${WIDEST}) ORDER BY observation_id`
    : sql`SELECT * FROM figures WHERE indicator = ${indicator} ORDER BY observation_id`;

function indicatorSelect(rows: readonly IndicatorRow[], current: string | undefined): HTMLElement {
  const groups = groupBy(rows, ({indicator, family}) => (indicator === "other" ? "other" : (family ?? "other")));
  const order = Object.keys(FAMILIES).filter((family) => groups.has(family));
  return html`<label class="field wide">
    Chỉ tiêu
    <select name="chi-tieu">
      ${rows.some(({indicator}) => indicator === current) ? null : html`<option selected>chọn chỉ tiêu</option>`}
      ${order.map(
        (family) =>
          html`<optgroup label=${familyOf(family).vi}>
            ${groups
              .get(family)!
              .map(
                ({indicator, vi, figures}) =>
                  html`<option value=${indicator} selected=${indicator === current}>
                    ${indicator === "other" ? OTHER : (vi ?? indicator)} (${figures})
                  </option>`
              )}
          </optgroup>`
      )}
    </select>
  </label>`;
}

function yearSelect(figures: readonly Figure[], current: string | null): HTMLElement {
  const years = [...new Set(figures.map(periodYear).filter((year) => year !== undefined))].sort((a, b) => b - a);
  return html`<label class="field">
    Thời gian
    <select name="nam">
      <option value="">mọi năm</option>
      ${years.map((year) => html`<option value=${year} selected=${String(year) === current}>${year}</option>`)}
    </select>
  </label>`;
}

const KINDS = ["actual", "target", "plan", "baseline"] as const;

const kindWords = (kind: string): string => surenessRules.find(({name}) => name === kind)!.words;

function kindBoxes(figures: readonly Figure[], kinds: readonly string[] | null): HTMLElement {
  const counts = groupBy(figures, ({value_kind}) => value_kind);
  return html`<fieldset class="kinds">
    <legend>Loại số</legend>
    <div class="chips">
      ${KINDS.filter((kind) => counts.has(kind)).map(
        (kind) =>
          html`<label class="chip">
            <input type="checkbox" name="loai" value=${kind} checked=${!kinds || kinds.includes(kind)} />
            ${kindWords(kind)} <small>${counts.get(kind)!.length}</small>
          </label>`
      )}
    </div>
  </fieldset>`;
}

/** The places that have figures, by name. */
const placesOf = (figures: readonly Figure[]): PlaceChoice[] =>
  [
    ...groupBy(
      figures.filter(({ref_area}) => ref_area),
      ({ref_area}) => ref_area!
    )
  ]
    .map(([id, mine]) => ({id, name: sayPlace(mine[0]!), where: sayWhere(mine[0]!), figures: mine.length}))
    .sort((a, b) => a.name.localeCompare(b.name, "vi"));

/** The figures that the state lets through. */
export const filterFigures = (figures: readonly Figure[], {places, year, kinds}: CompareState): Figure[] =>
  figures.filter(
    (figure) =>
      (!places || places.includes(figure.ref_area ?? "")) &&
      (!year || String(periodYear(figure)) === year) &&
      (!kinds || kinds.includes(figure.value_kind))
  );

const marksOf = ({rows}: Panel): number => rows.reduce((sum, {marks}) => sum + marks.length, 0);

/** Why a figure is in the table alone. */
const reasons: readonly {words: string; when: (figure: Figure) => boolean}[] = [
  {words: "con số chưa xếp vào chỉ tiêu nào nên không so sánh được, chỉ có trong bảng.", when: (f) => !isIndicated(f)},
  {words: "con số không rõ địa phương, chỉ có trong bảng.", when: (f) => isIndicated(f) && !isPlaced(f)}
];

function results(figures: readonly Figure[], state: CompareState, {root, widths}: Context): HTMLElement {
  const panels = panelsOf(figures);
  const charts = panels.filter((panel) => marksOf(panel) > 1);
  const alone = panels.filter((panel) => marksOf(panel) === 1);
  const ranked = panels.flatMap(({rows}) => rows.flatMap(({marks}) => marks.flatMap(({mentions}) => mentions)));
  const listed = [...new Set([...ranked, ...figures])];
  const options = {root, chosen: state.chosen, link: compareLink(root, state), widths: widths ?? [358, 760]};
  return html`<div class="results">
    ${charts.length ? html`<div class="charts">${charts.map((panel) => chartCard(panel, options))}</div>` : null}
    ${charts.length ? legend(charts.flatMap((panel) => panel.figures)) : null}
    ${alone.length ? single(alone, charts.length > 0, root) : null}
    ${reasons
      .map(({words, when}) => [words, figures.filter(when).length] as const)
      .map(([words, count]) => (count ? html`<p class="muted">${count} ${words}</p>` : null))}
    <section class="all-figures">
      <h2>Tất cả ${figures.length} con số</h2>
      ${figureTable(listed, {root})}
    </section>
  </div>`;
}

/** Figures that stand alone in their unit, measure or level are told, not charted. */
const single = (panels: readonly Panel[], besides: boolean, root: string): HTMLElement =>
  html`<section>
    ${
      besides
        ? html`<h2>Không so được với các con số trên</h2>
            <p class="muted">Khác đơn vị, cách tính hoặc cấp địa phương.</p>`
        : null
    }
    <div class="statements">${panels.map(({figures}) => statement(figures[0]!, {root}))}</div>
  </section>`;

interface Emptiness {
  when: (state: CompareState, all: readonly Figure[]) => boolean;
  words: string;
  /** What “Xem tất cả” leads to. */
  instead: (state: CompareState) => Partial<CompareState>;
}

/** Why nothing is shown and what to do; the first that holds. */
const emptiness: readonly Emptiness[] = [
  {
    when: (_, all) => !all.length,
    words: "Chưa có con số nào của chỉ tiêu này; hãy chọn chỉ tiêu khác.",
    instead: () => ({})
  },
  {
    when: ({places}) => places?.length === 0,
    words: "Chưa chọn địa phương nào; hãy gõ tên một nơi vào ô “thêm địa phương”.",
    instead: ({indicator}) => ({indicator})
  },
  {
    when: () => true,
    words: "Không có con số nào khớp; hãy bỏ bớt điều kiện.",
    instead: ({indicator}) => ({indicator})
  }
];

function nothing(all: readonly Figure[], state: CompareState, root: string): HTMLElement {
  const {words, instead} = emptiness.find(({when}) => when(state, all))!;
  return html`<p class="empty">${words} <a href=${compareLink(root, instead(state))}>Xem tất cả</a></p>`;
}

/** One indicator over places: what may be chosen, the charts, the table. */
export const compare: View = {
  name: "compare",
  questions: (params) => ({indicators: INDICATORS, figures: figuresSql(parseState(params).indicator)}),
  draw: (answers, context) => {
    const state = parseState(context.params);
    const all = rowsOf<Figure>(answers, "figures");
    const figures = filterFigures(all, state);
    return html`<div class="compare">
      <form class="controls scripted" aria-label="Chọn điều cần so sánh">
        ${indicatorSelect(rowsOf<IndicatorRow>(answers, "indicators"), all[0]?.indicator ?? state.indicator ?? undefined)}
        ${yearSelect(all, state.year)} ${kindBoxes(all, state.kinds)}
        ${placePicker(placesOf(all), {picked: state.places, chosen: state.chosen})}
      </form>
      ${figures.length ? results(figures, state, context) : nothing(all, state, context.root)}
    </div>`;
  }
};
