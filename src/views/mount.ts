import {startCommitments} from "./promise/page.js";
import {startCompare} from "./compare/page.js";
import {drawFirst, drawView, isOffWidth} from "./draw.js";
import {startEmbed} from "./page/embed.js";
import {startExports} from "./page/exports.js";
import {startIndicator} from "./indicator/page.js";
import {startLanguage} from "./page/language.js";
import {startLocality} from "./locality/page.js";
import {startOwnPlace} from "./home/own-place-page.js";
import {startNewer} from "./page/newer.js";
import {startSearchBox, startSearchPage} from "./search/page.js";
import {startSources} from "./source/page.js";
import {startRoving} from "./page/roving.js";
import {startSentences} from "./page/sentences.js";
import {startTheme} from "./theme/page.js";
import {pathParams, type Params} from "./view.js";

/** A page's script answers questions from a console too. */
export {query} from "../engine/query.js";

/** Redraws charts when the page has been given another width, once it has come to rest. */
function keepWidth(place: HTMLElement, params: () => Params): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => isOffWidth(place) && void drawView(place, params()), 150);
  }).observe(place);
}

/** Views that answer the reader themselves. */
const starts: Record<string, (place: HTMLElement, keep: typeof keepWidth) => Promise<void>> = {
  commitments: startCommitments,
  compare: startCompare,
  documents: startSources,
  indicator: startIndicator,
  locality: startLocality,
  localities: startLocality,
  "own-place": startOwnPlace,
  "search-box": startSearchBox,
  "search-box-large": startSearchBox,
  "search-page": startSearchPage,
  congresses: startTheme,
  "new-rural": startTheme,
  poverty: startTheme,
  assignments: startTheme,
  programmes: startTheme
};

/** What the address asks for is drawn, or cannot be. */
const show = (): boolean => delete document.documentElement.dataset["asked"];

async function start(place: HTMLElement): Promise<void> {
  const isOfAddress = place.dataset["ofAddress"] !== undefined;
  const own = starts[place.dataset["view"]!];
  if (own) return own(place, keepWidth).finally(() => isOfAddress && show());
  const params = pathParams(location.pathname);
  await drawFirst(place, params);
  keepWidth(place, () => params);
}

/** Brings a page to life: what the build has drawn stays as it is, the rest is drawn now. */
export async function mount(): Promise<void> {
  startNewer(import.meta.url);
  startLanguage();
  startSentences();
  startExports();
  startRoving();
  const places = document.querySelectorAll<HTMLElement>("[data-view]");
  await Promise.all(Array.from(places, start));
  startEmbed();
}
