import type {Reading} from "./reading.js";
import {findSites} from "../dimensions/place/site.js";

/** A place as a text names it, with the names it lies in; the path is empty where the text does not say which place it is. */
export interface Locality {
  /** Offsets of the raw text. */
  start: number;
  end: number;
  quote: string;
  path: string[];
  place_id: string | null;
  /** Of a name that several have: the paths of all, and why none was chosen. */
  candidates: string[][];
  reason: string | null;
}

/** Every place that a document names, in text order: provinces to communes, and the markets, roads and hamlets in them. */
export function localities(reading: Reading): Locality[] {
  const {text, sentences, mentions} = reading;
  const sites = findSites(text.cased, sentences, reading).map(({start, end, name, place}) => ({
    ...{start, end, place_id: null, path: [...place.path, name]},
    ...RESOLVED
  }));
  const inSite = (start: number): boolean => sites.some((site) => site.start <= start && start < site.end);
  const named = mentions.flatMap(({parts, candidates, region}) =>
    parts
      .filter(({start}) => !region && !inSite(start))
      .map(({start, end, place}) => ({
        ...{start, end, place_id: place?.place_id || null, path: place?.path ?? []},
        ...(place ? RESOLVED : open(candidates.map(({path}) => path)))
      }))
  );
  return [...named, ...sites]
    .sort((a, b) => a.start - b.start)
    .map((locality) => {
      const [start, end] = text.span(locality.start, locality.end);
      return {...locality, start, end, quote: text.raw.slice(start, end)};
    });
}

const RESOLVED = {candidates: [] as string[][], reason: null};

const open = (candidates: string[][]): Pick<Locality, "candidates" | "reason"> => ({
  candidates,
  reason: candidates.length
    ? `${candidates.length} nơi cùng tên; bài không nói rõ là nơi nào`
    : "không có trong danh mục; bài không nói nơi ấy thuộc đâu"
});
