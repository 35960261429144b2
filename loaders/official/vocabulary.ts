import {axes} from "../dimensions/breakdown/axes.js";
import type {Break} from "../indicator/breaks.js";
import type {Indicator} from "../indicator/list.js";
import type {TakenNames} from "../input/page-name.js";
import {added, type Added, type Alias} from "../places/added.js";
import type {Place} from "../places/list.js";
import {definitionsOf, type Definitions} from "../subject/subject.js";
import type {DoubtLists} from "./doubt.js";
import type {SidecarVocabulary} from "./sidecar.js";
import {winners} from "./winners.js";

/** The lists that tables speak of. */
export interface VocabularyLists {
  places: readonly Place[];
  /** What places are called beside their names. */
  aliases: readonly Alias[];
  indicators: readonly Indicator[];
  /** When indicators began to be counted otherwise. */
  breaks: readonly Break[];
}

/** What tables are read with. */
export interface OfficialVocabulary extends SidecarVocabulary, DoubtLists {
  aliases: readonly Alias[];
  definitions: Definitions;
  taken: TakenNames;
}

/** The lists by their codes, and no document's name taken yet. */
export const vocabularyOf = ({places, aliases, indicators, breaks}: VocabularyLists): OfficialVocabulary => ({
  places: new Map(places.map((place) => [place.place_id, place])),
  indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
  axes: new Map(axes().map((axis) => [axis.code, axis])),
  aliases,
  definitions: definitionsOf({indicators, breaks}),
  regionOf: regionsOf(added()),
  winners: winners(),
  taken: new Map()
});

/** The region of each province; one that ended is in that of what it became. */
function regionsOf({regions, became}: Added): Map<string, string> {
  const found = new Map(regions.flatMap(({place, members}) => members.map((member) => [member, place] as const)));
  for (const {place, became: to} of became) {
    const region = to.length === 1 && found.get(to[0]!);
    if (region && !found.has(place)) found.set(place, region);
  }
  return found;
}
