import {html} from "htl";
import {figureButton} from "../../parts/figure-button.js";
import type {Figure} from "../../rows/figure.js";
import {groupBy} from "../../domain/group.js";
import {sayNarrowed} from "../../words/thing.js";
import {lowerFirst} from "../../words/letter.js";
import {shortPeriod} from "../../words/period.js";
import {sayPlaceFirst} from "../../words/place.js";
import {placeLink} from "../../domain/place-slug.js";
import {isByPace, pledgesOf, type Pledge} from "../../domain/pledge.js";
import {boardLink} from "../../parts/resolution.js";
import {say} from "../../words/say.js";
import {sayMeasured, sayValue} from "../../words/value.js";
import {answersOf} from "../promise/questions.js";
import {rowsOf, type View} from "../view.js";

/** Promises of a kind that are shown. */
const SHOWN = 3;
/** Promises of a state that the page carries for them, from the one due last, one of each place. */
const CARRIED = 6;

const BY_PACE = "rule = 'below an even pace'";

/** Promises with a figure beside them, some of each state; of those that are behind, some that are due and some by their pace. */
const CHOSEN = `SELECT observation_id, answer_id, CAST(NULL AS VARCHAR) AS baseline_id FROM (
  SELECT * FROM commitments
  WHERE ref_area IS NOT NULL AND answer_id IS NOT NULL AND state IN ('reached', 'behind', 'on_course', 'not_comparable')
  QUALIFY row_number() OVER (PARTITION BY state, ${BY_PACE}, ref_area ORDER BY due DESC NULLS LAST, commitment_id) = 1
)
QUALIFY row_number() OVER (PARTITION BY state, ${BY_PACE} ORDER BY due DESC NULLS LAST, commitment_id) <= ${CARRIED}`;

type Answered = Pledge & Required<Pick<Pledge, "actual">>;

interface Sort {
  title: () => string;
  when: (promise: Figure) => boolean;
}

/** How results stand to promises; others are not told here. */
const SORTS: readonly Sort[] = [
  {title: () => say("Đạt mục tiêu đã đề ra", "Met their target"), when: ({state}) => state === "reached"},
  {
    title: () => say("Chưa đạt mục tiêu", "Behind their target"),
    when: (promise) => promise.state === "behind" && !isByPace(promise)
  },
  {
    title: () => say("Chưa đến hạn: con số gần nhất bên mục tiêu", "Not due yet: the latest figure beside the target"),
    when: (promise) => promise.state === "on_course" || promise.reason === "too_early" || isByPace(promise)
  }
];

/** One of each place, so that no place fills the list. */
const oneAPlace = (pledges: readonly Answered[]): Answered[] =>
  [...groupBy(pledges, ({promise}) => promise.ref_area!).values()].map(([first]) => first!);

const withTime = (figure: Figure, words: string): string => {
  const time = shortPeriod(figure);
  return time ? `${words} (${time})` : words;
};

const item = ({actual, promise}: Answered, root: string): HTMLElement =>
  html`<li>
    <a href=${`${placeLink(promise.ref_area!, root)}#da-hua`}>${sayPlaceFirst(promise)}</a>:
    ${lowerFirst(sayNarrowed(promise))} ${figureButton(actual, withTime(actual, sayMeasured(actual)))},
    ${figureButton(promise, withTime(promise, sayValue(promise)))}
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

/** Who is ahead of their resolution, and who behind. */
export const homePromises: View = {
  name: "home-promises",
  questions: () => ({figures: answersOf(CHOSEN)}),
  draw: (answers, {root}) => {
    const all = pledgesOf(rowsOf<Figure>(answers, "figures")).filter((pledge): pledge is Answered =>
      Boolean(pledge.actual)
    );
    const lists = SORTS.map((sort) => ({sort, pledges: all.filter(({promise}) => sort.when(promise))})).filter(
      ({pledges}) => pledges.length
    );
    if (lists.length)
      return html`<div>
        <div class="promises">${lists.map(({sort, pledges}) => list(sort, pledges, root))}</div>
        <p><a href=${boardLink(root)}>${say("Mọi cam kết", "All promises")}</a></p>
      </div>`;
    return html`<p class="muted">
      ${say(
        "Chưa có mục tiêu nào mà các bài viết cũng nêu kết quả của cùng việc, cùng nơi.",
        "There is no target of which articles also state the result."
      )}
    </p>`;
  }
};
