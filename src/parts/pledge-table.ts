import {html} from "htl";
import type {Figure} from "../rows/figure.js";
import {figureButton} from "./figure-button.js";
import {asWritten} from "../words/foreign.js";
import {sayThing} from "../words/thing.js";
import {sayPeriod, shortPeriod} from "../words/period.js";
import {sayPlace} from "../words/place.js";
import {placeName} from "./place-name.js";
import {isUnfollowed, sayPledge, sayRemaining, SIGNS, type Pledge} from "../domain/pledge.js";
import {resolutionLink} from "./resolution.js";
import {say} from "../words/say.js";
import {sayMeasured, sayValue} from "../words/value.js";
import {wordedTable, type TableColumn} from "./worded-table.js";

interface PledgeTableOptions {
  /** Names each row's place first. */
  places?: true;
  /** On the page of the resolution that all belong to. */
  within?: true;
}

const opener = (figure: Figure, words = sayValue(figure), when = sayPeriod(figure)): HTMLElement =>
  html`<span>
    ${figureButton(figure, words)}
    <small>${when}</small>
  </span>`;

/** For when something is promised. */
const sayWhen = (promise: Figure): string =>
  [
    promise.yearly ? say("mỗi năm", "each year") : null,
    shortPeriod(promise) ? sayPeriod(promise) : promise.yearly ? null : say("không nêu hạn", "no date told")
  ]
    .filter(Boolean)
    .join(", ");

/** What was promised: of what is left to be done, how much that is. */
const promised = ({promise, actual, baseline}: Pledge): HTMLElement =>
  opener(
    promise,
    promise.promise_kind === "remaining" ? sayRemaining((baseline ?? actual)!) : sayValue(promise),
    sayWhen(promise)
  );

/** How a promise stands, told by a sign and words. */
export const verdictBadge = (pledge: Pledge): HTMLElement => {
  const state = isUnfollowed(pledge.promise) ? "nothing_yet" : pledge.promise.state!;
  return html`<span class="standing" data-state=${state}>
    <span class="sign" aria-hidden="true">${SIGNS[state]}</span> ${sayPledge(pledge)}
    ${pledge.promise.review_note ? html`<small>${asWritten(pledge.promise.review_note)}</small>` : null}
  </span>`;
};

/** What is, and where it began; what is left to be done stands with the promise already. */
function soFar({actual, baseline, promise}: Pledge): unknown {
  const is = actual && actual.observation_id !== promise.observation_id ? opener(actual) : null;
  const was = baseline && baseline.observation_id !== promise.observation_id ? baseline : undefined;
  return [
    is,
    was
      ? html`<div class="began">
          ${say("xuất phát", "began at")} ${figureButton(was, sayMeasured(was))}
          ${shortPeriod(was) ? `(${shortPeriod(was)})` : null}
        </div>`
      : null
  ];
}

const resolution = ({promise: {resolution_id}}: Pledge, root: string): HTMLElement | null =>
  resolution_id ? html`<a href=${resolutionLink(resolution_id, root)}>${say("Xem", "See")}</a>` : null;

const columns = (root: string, {places, within}: PledgeTableOptions): TableColumn<Pledge>[] => [
  ...(places
    ? [
        {
          name: say("Địa phương", "Place"),
          cell: ({promise}: Pledge) => placeName(promise, sayPlace(promise), root)
        }
      ]
    : []),
  {name: say("Việc", "What"), cell: ({promise}) => sayThing(promise)},
  {name: say("Đã hứa", "Promised"), cell: promised},
  {name: say("Đã có", "So far"), cell: soFar},
  {name: say("Kết luận", "Verdict"), cell: verdictBadge},
  ...(within ? [] : [{name: say("Nghị quyết", "Resolution"), cell: (pledge: Pledge) => resolution(pledge, root)}])
];

/** “hạn 2025”. */
export const sayDue = (promise: Figure): string =>
  shortPeriod(promise)
    ? say(`hạn ${shortPeriod(promise)}`, `due ${shortPeriod(promise)}`)
    : say("không nêu hạn", "no date told");

/** Promises beside where they began and what became of them, as words. */
export function pledgeTable(pledges: readonly Pledge[], root: string, options: PledgeTableOptions = {}): HTMLElement {
  return html`<div class="pledge-table">
    ${wordedTable(say("Đã hứa và đã làm", "Promised and done"), columns(root, options), pledges)}
  </div>`;
}
