import {html} from "htl";
import type {Break} from "../components/comparable.js";
import type {Figure} from "../components/figure.js";
import {groupBy} from "../components/group.js";
import {sayNarrowed} from "../components/key-figure.js";
import {lowerFirst} from "../components/letter.js";
import {shortPeriod} from "../components/period.js";
import {sayPlaceFirst} from "../components/place.js";
import {placeLink} from "../components/place-slug.js";
import {isOnTheWay, pledgesOf, type Pledge} from "../components/pledge.js";
import {say} from "../components/say.js";
import {byNewest} from "../components/thing.js";
import {sayMeasured, sayValue} from "../components/value.js";
import {BREAKS} from "./breaks.js";
import {rowsOf, type View} from "./view.js";
import {SURE} from "./widest.js";

/** Promises of a kind that are shown. */
const SHOWN = 3;
/** Figures that the page carries for them. */
const MOST = 90;

const THING = "ref_area, indicator, measure, unit_measure, coalesce(qualifier, ''), coalesce(org, '')";

/** Targets and results of the same things, the latest promised first. */
const SQL = `SELECT *
FROM figures
WHERE value_kind IN ('actual', 'target') AND obs_value IS NOT NULL AND (${THING}) IN (
  SELECT ${THING} FROM figures
  WHERE ref_area IS NOT NULL AND indicator <> 'other' AND obs_value IS NOT NULL AND ${SURE}
  GROUP BY ALL
  HAVING bool_or(value_kind = 'actual') AND bool_or(value_kind = 'target')
  ORDER BY max(CASE WHEN value_kind = 'target' THEN period_end END) DESC NULLS LAST, ${THING}
  LIMIT 30
)
ORDER BY ${THING}, observation_id
LIMIT ${MOST}`;

type Answered = Pledge & Required<Pick<Pledge, "actual">>;

interface Sort {
  title: () => string;
  when: (pledge: Answered) => boolean;
}

/** How results stand to promises; each promise is of the first that holds, and others are not told here. */
const SORTS: readonly Sort[] = [
  {title: () => say("Đạt mục tiêu đã đề ra", "Met their target"), when: ({side}) => side === "ahead"},
  {title: () => say("Chưa đạt mục tiêu", "Behind their target"), when: ({side}) => side === "behind"},
  {
    title: () => say("Chưa đến hạn: con số gần nhất bên mục tiêu", "Not due yet: the latest figure beside the target"),
    when: ({verdict, actual, promise}) => !verdict && isOnTheWay(actual, promise)
  }
];

/** One of each place, so that no place fills the list. */
const oneAPlace = (pledges: readonly Answered[]): Answered[] =>
  [...groupBy(pledges, ({promise}) => promise.ref_area!).values()].map(([first]) => first!);

const opener = (figure: Figure, words: string): HTMLElement =>
  html`<button class="figure-button" data-observation=${figure.observation_id}>${words}</button>`;

const withTime = (figure: Figure, words: string): string => {
  const time = shortPeriod(figure);
  return time ? `${words} (${time})` : words;
};

const item = ({actual, promise}: Answered, root: string): HTMLElement =>
  html`<li>
    <a href=${`${placeLink(promise.ref_area!, root)}#da-hua`}>${sayPlaceFirst(promise)}</a>:
    ${lowerFirst(sayNarrowed(promise))} ${opener(actual, withTime(actual, sayMeasured(actual)))},
    ${opener(promise, withTime(promise, sayValue(promise)))}
  </li>`;

function list({title}: Sort, pledges: readonly Answered[], root: string): HTMLElement {
  return html`<div>
    <h3>${title()}</h3>
    <ul class="plain">
      ${oneAPlace(pledges)
        .slice(0, SHOWN)
        .map((pledge) => item(pledge, root))}
    </ul>
  </div>`;
}

/** Of each place its promises with what became of them, the latest due first; judged by the rules of the places' own pages. */
const answered = (figures: readonly Figure[], breaks: readonly Break[]): Answered[] =>
  [...groupBy(figures, ({ref_area}) => ref_area!).values()]
    .flatMap((mine) => pledgesOf(mine, breaks))
    .filter((pledge): pledge is Answered => pledge.actual !== undefined)
    .sort((a, b) => byNewest(a.promise, b.promise));

/** Who is ahead of their resolution, and who behind. */
export const homePromises: View = {
  name: "home-promises",
  questions: () => ({figures: SQL, breaks: BREAKS}),
  draw: (answers, {root}) => {
    const all = answered(rowsOf<Figure>(answers, "figures"), rowsOf<Break>(answers, "breaks"));
    const lists = SORTS.map((sort) => ({sort, pledges: all.filter(sort.when)})).filter(({pledges}) => pledges.length);
    if (lists.length)
      return html`<div class="promises">${lists.map(({sort, pledges}) => list(sort, pledges, root))}</div>`;
    return html`<p class="muted">
      ${say(
        "Chưa có mục tiêu nào mà các bài viết cũng nêu kết quả của cùng việc, cùng nơi.",
        "There is no target of which articles also state the result."
      )}
    </p>`;
  }
};
