import type {Figure} from "../rows/figure.js";
import {say} from "../words/say.js";
import {byNewest} from "./subject.js";
import {sayCounted} from "../words/value.js";

/** What a place promised, where it began, and what became of it. */
export interface Pledge {
  /** Of what is left to be done, that nothing is. */
  promise: Figure;
  /** What answers it; of what is left, before anything does, how much is left. */
  actual?: Figure;
  baseline?: Figure;
}

type State = NonNullable<Figure["state"]>;
type Reason = NonNullable<Figure["reason"]>;

/** Nothing is to be left. */
const nothingLeft = (figure: Figure): Figure => ({
  ...figure,
  ...{obs_value: 0, obs_value_max: null, numerator: null, denominator: null, bound: "exact", value_kind: "target"}
});

function pledgeOf(told: Figure, byId: ReadonlyMap<string, Figure>): Pledge {
  const left = told.promise_kind === "remaining" ? told : undefined;
  const [answer, began] = [told.answer_id, told.baseline_id].map((id) => (id === null ? undefined : byId.get(id)));
  const actual = answer ?? left;
  const baseline = answer ? (left ?? began) : began;
  return {
    promise: left ? nothingLeft(told) : told,
    ...(actual && {actual}),
    ...(baseline && baseline !== actual && {baseline})
  };
}

/** The states from what says most to what says least. */
export const STATES: readonly State[] = ["reached", "behind", "on_course", "not_comparable", "overdue", "nothing_yet"];

const weight = ({promise: {state}}: Pledge): number => STATES.indexOf(state!);

/** Every promise among the figures, each once, with those of the figures that answer it; what says most first. */
export function pledgesOf(figures: readonly Figure[]): Pledge[] {
  const byId = new Map(figures.map((figure) => [figure.observation_id, figure]));
  const told = new Map(
    [...figures].reverse().flatMap((figure) => (figure.commitment_id ? [[figure.commitment_id, figure] as const] : []))
  );
  return [...told.values()]
    .map((figure) => pledgeOf(figure, byId))
    .sort((a, b) => weight(a) - weight(b) || byNewest(a.promise, b.promise));
}

/** “hết 5 hộ nghèo còn lại”: what is left and is to be done. */
export const sayRemaining = (left: Figure): string => {
  const said = sayCounted({...left, value_kind: "actual"});
  return say(`làm xong: ${said}`, `to be done: ${said}`);
};

/** Whether a result decided it. */
export const isJudged = ({state}: Pick<Figure, "state">): boolean =>
  state === "reached" || state === "on_course" || state === "behind";

const states: Record<State, () => string> = {
  reached: () => say("đã đạt", "reached"),
  on_course: () => say("đúng nhịp", "on course"),
  behind: () => say("chưa đạt hay chậm nhịp", "behind"),
  overdue: () => say("quá hạn, chưa thấy kết quả", "overdue, no result found"),
  not_comparable: () => say("chưa so được", "cannot be compared"),
  nothing_yet: () => say("chưa thấy kết quả", "no result yet")
};

/** Due, and nothing at all was read of it: no fault of the place's, but of what was read. */
export const isUnfollowed = ({state, answer_id, reviewed_by}: Figure): boolean =>
  state === "overdue" && answer_id === null && !reviewed_by;

/** “đã đạt”. */
export const sayState = (state: State): string => states[state]();

/** Told apart without colour. */
export const SIGNS: Record<State, string> = {
  reached: "✓",
  on_course: "→",
  behind: "↓",
  overdue: "!",
  not_comparable: "≠",
  nothing_yet: "…"
};

const reasons: Record<Reason, () => string> = {
  promise_unsure: () => say("câu hứa đọc chưa chắc", "the promise was read with little certainty"),
  promise_contradicted: () => say("nơi nêu mục tiêu này, nơi nêu mục tiêu khác", "different targets are stated"),
  promise_unlikely: () => say("mục tiêu ngược chiều tốt", "the target goes against the better way"),
  result_unsure: () => say("kết quả đọc chưa chắc", "the result was read with little certainty"),
  result_contradicted: () => say("các câu nêu kết quả khác nhau", "different results are stated"),
  other_source: () => say("cơ quan thống kê đếm theo cách khác", "the statistics office counts it otherwise"),
  other_definition: () => say("khác chuẩn, tiêu chí đang áp dụng", "another definition in force"),
  about: () => say("kết quả chỉ nêu khoảng chừng", "the result is only approximate"),
  long_after: () => say("kết quả của nhiều năm sau hạn", "the result is of years after"),
  far_apart: () => say("hai số quá xa nhau, có thể khác việc", "too far apart, perhaps of different things"),
  bound_open: () => say("“hơn”, “dưới” chưa đủ để kết luận", "the bounds leave it open"),
  more_than_said: () => say("nhiều hơn đã hứa, không rõ chiều nào tốt", "more than promised, neither way is better"),
  less_than_said: () => say("ít hơn đã hứa, không rõ chiều nào tốt", "less than promised, neither way is better"),
  too_early: () => say("chưa đến hạn, chưa rõ nhịp", "not due, its pace unknown")
};

/** Why it cannot be compared, within a sentence. */
export const sayReason = (reason: Reason): string => reasons[reason]();

/** Not due: the way from where it began to the promise decided, and not the promise itself. */
const BY_PACE = "below an even pace";
export const isByPace = ({state_rule, reviewed_by}: Pick<Figure, "state_rule" | "reviewed_by">): boolean =>
  state_rule === BY_PACE && !reviewed_by;

const sayBehind = (promise: Figure): string =>
  isByPace(promise) ? say("chậm hơn nhịp đều", "below an even pace") : say("chưa đạt", "behind");

/** How a promise stands: “chưa so được: khác chuẩn, tiêu chí đang áp dụng”. */
export function sayPledge({promise}: Pledge): string {
  const {state, reason, reviewed_by} = promise;
  if (isUnfollowed(promise)) return say("chưa có bài theo dõi", "no article follows it up");
  const said = state === "behind" ? sayBehind(promise) : sayState(state!);
  if (reviewed_by) return `${said} ✓ ${say("theo", "says")} ${reviewed_by}`;
  return reason ? `${said}: ${sayReason(reason)}` : said;
}

const verdicts: readonly {when: (promise: Figure) => boolean; words: () => string}[] = [
  {when: ({state}) => state === "reached", words: () => say("đạt mục tiêu", "meeting the target")},
  {
    when: ({state, state_rule}) => state === "behind" && state_rule !== BY_PACE,
    words: () => say("chưa đạt mục tiêu", "missing the target")
  },
  {when: ({reason}) => reason === "more_than_said", words: () => say("nhiều hơn mục tiêu", "more than the target")},
  {when: ({reason}) => reason === "less_than_said", words: () => say("ít hơn mục tiêu", "less than the target")}
];

/** How its result stands to a promise that is due, within a sentence: “chưa đạt mục tiêu”. */
export const sayVerdict = (promise: Figure): string | undefined => verdicts.find(({when}) => when(promise))?.words();
