import {axes} from "../dimensions/breakdown/axes.js";
import type {Break} from "../indicator/breaks.js";
import type {Indicator} from "../indicator/list.js";
import type {TakenNames} from "../input/page-name.js";
import type {Alias} from "../places/added.js";
import type {Place} from "../places/list.js";
import {definitionsOf, type Definitions} from "../subject/subject.js";
import type {SidecarVocabulary} from "./sidecar.js";

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
export interface OfficialVocabulary extends SidecarVocabulary {
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
  taken: new Map()
});
