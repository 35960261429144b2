import {html} from "htl";
import {chartCard} from "../../charts/chart-card.js";
import {apartBy, findNarrower, type Group, type Panel} from "../../domain/panel.js";
import {upperFirst} from "../../words/letter.js";
import {say} from "../../words/say.js";
import {statement} from "../../parts/statement.js";
import {cardOptions, nothing, panelsIn, type Comparison, type DrawnComparison} from "./comparison.js";

const marksOf = ({rows}: Panel): number => rows.reduce((sum, {marks}) => sum + marks.length, 0);

/** Figures that stand alone in their unit, measure or level are told, not charted. */
const single = (panels: readonly Panel[], besides: Panel | undefined, root: string): HTMLElement =>
  html`<section>
    ${
      besides
        ? html`<h2>${say("Không so được với các con số trên", "Not comparable with the above")}</h2>
            <p class="muted">${apartFrom(besides, panels)}</p>`
        : null
    }
    <div class="statements">${panels.map(({figures}) => statement(figures[0]!, {root}))}</div>
  </section>`;

/** Why the figures are not in the chart: “Vì khác đơn vị, khác cách tính.” */
function apartFrom(first: Panel, panels: readonly Panel[]): string {
  const reasons = new Set(panels.flatMap((panel) => apartBy(first, panel)));
  return `${say("Vì", "Because of")} ${[...reasons].join(", ")}.`;
}

const why = (): string =>
  say(
    "Không có con số nào đủ rõ địa phương và chỉ tiêu để xếp hạng; xem ở tab Bảng.",
    "No figure says its place and indicator well enough to be ranked; see the table."
  );

/** Rows of one comparison are ranked; of several, the one that the chosen place is in, else the widest and newest. */
function mainOf(panel: Panel, chosen: string | null): [main: Panel, rest: Panel | undefined] {
  const has = ({rows}: Group): boolean => rows.some(({ref_area}) => ref_area === chosen);
  const ranked = panel.groups.filter((group) => group.ranked);
  const main = ranked.find((group) => chosen !== null && has(group)) ?? ranked[0];
  if (!main || panel.groups.length === 1) return [panel, undefined];
  const only = (groups: Group[], more: Partial<Panel> = {}): Panel =>
    findNarrower({...panel, whole: groups, groups, ...more}, () => true)!;
  // What the rows have in common is said once, below the title.
  const [first, ...others] = new Set(main.rows.map(({sublabel}) => sublabel));
  const rows = others.length ? main.rows : main.rows.map((row) => ({...row, sublabel: ""}));
  const common = upperFirst(
    [main.label, others.length || main.label.includes(first!) ? "" : first].filter(Boolean).join(", ")
  );
  const alone = only([{...main, rows, label: ""}], {apart: "", common});
  return [alone, only(panel.groups.filter((group) => group !== main))];
}

/** Places ranked, within what may be compared: one row a place, and the variants behind a switch. */
export function draw(comparison: Comparison): DrawnComparison {
  const panels = panelsIn(comparison);
  const charts = panels.filter((panel) => marksOf(panel) > 1);
  const alone = panels.filter((panel) => marksOf(panel) === 1);
  if (!panels.length) return nothing(why());
  const {root} = comparison.context;
  const options = {...cardOptions(comparison), around: comparison.around};
  const [first, ...others] = charts;
  const [main, rest] = first ? mainOf(first, comparison.state.chosen) : [];
  const variants = [...(rest ? [rest] : []), ...others];
  return {
    cards: main ? [chartCard(main, options)] : [],
    variants: variants.map((panel) =>
      chartCard(panel, {...options, ...(panel !== rest && {apart: apartBy(first!, panel).join(", ")})})
    ),
    shown: (main ? [main] : []).flatMap(({figures}) => figures),
    ...(alone.length && {besides: single(alone, first, root)})
  };
}
