import {chartCard} from "../../charts/chart-card.js";
import {findNarrower, isActual, type PanelRow} from "../../domain/panel.js";
import {say} from "../../words/say.js";
import {cardOptions, nothing, panelsIn, type Comparison, type DrawnComparison} from "./comparison.js";

/** Rows that say more than one thing of the same: what was, what is, what was promised. */
const isBeforeAfter = ({marks}: PanelRow): boolean =>
  marks.some(isActual) && marks.some(({figure}) => figure.value_kind !== "actual");

const why = (): string =>
  say(
    "Chưa nơi nào vừa có mức đã đạt, vừa có mức trước đây hoặc mục tiêu của cùng một việc.",
    "No place has both a result and a former value or a target of the same thing."
  );

/** What was, what is and what was promised, on one line a place. */
export function draw(comparison: Comparison): DrawnComparison {
  const panels = panelsIn(comparison).flatMap((panel) => findNarrower(panel, isBeforeAfter) ?? []);
  if (!panels.length) return nothing(why());
  return {
    cards: panels.map((panel) => chartCard(panel, {...cardOptions(comparison), joined: true})),
    shown: panels.flatMap(({figures}) => figures)
  };
}
