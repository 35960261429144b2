import type {Figure} from "../rows/figure.js";
import {say} from "./say.js";

type State = NonNullable<Figure["beside_state"]>;
type Rule = NonNullable<Figure["beside_rule"]>;

/** What stands beside a figure, as a figure that is said alike: of a text what an office's table says, of a table what a text does. */
export function besideOf(figure: Figure): Figure | null {
  const {beside_id, beside_value, beside_max, beside_bound, beside_unit, beside_mult, beside_publisher} = figure;
  if (beside_id === null || beside_value === null) return null;
  return {
    ...figure,
    ...{observation_id: beside_id, publisher: beside_publisher},
    ...{obs_value: beside_value, obs_value_max: beside_max, bound: beside_bound!},
    ...{unit_measure: beside_unit!, unit_mult: beside_mult!, numerator: null, denominator: null, obs_status: "V"},
    source_kind: figure.source_kind === "official" ? "article" : "official"
  };
}

/** A figure and what stands beside it, the text's first; empty where nothing does. */
export function pairOf(figure: Figure): Figure[] {
  const other = besideOf(figure);
  if (!other) return [];
  return figure.source_kind === "official" ? [other, figure] : [figure, other];
}

/** What explains it, or that nothing does. */
const REASONS: Record<Rule, () => string> = {
  same: () => say("như nhau", "the same"),
  bound: () => say("không trái nhau", "both may be true"),
  rounded: () => say("khớp khi làm tròn", "the same when rounded"),
  about: () => say("khớp, vì bài nói “khoảng”", "agree, since the text says “about”"),
  near: () => say("lệch chưa đến nửa phần trăm giá trị", "within half a percent of the value"),
  older_table: () => say("bài theo bảng công bố trước, sau đã chỉnh", "the text follows an older table, revised since"),
  not_final: () => say("một bên chưa phải số chính thức cuối cùng", "one of them is not final"),
  differs: () =>
    say("khác nhau, làm tròn hay thời điểm công bố không giải thích được", "differ beyond rounding and vintage")
};

export const sayReason = ({beside_rule}: Figure): string => (beside_rule ? REASONS[beside_rule]() : "");

/** Where the two are not one value. */
const UNLIKE: readonly State[] = ["differ", "explained"];

export const isUnlike = ({beside_state}: Figure): boolean => beside_state !== null && UNLIKE.includes(beside_state);
