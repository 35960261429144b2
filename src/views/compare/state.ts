import {LATER_LIST} from "../../domain/later-list.js";
import {addressText, type Params} from "../view.js";

/** Everything the compare page shows, as its address says it. What is not said is “all”, or the usual. */
export interface CompareState {
  /** Codes of indicators; several stand side by side. */
  indicators: string[] | null;
  /** null is every place; an empty list is none. */
  places: string[] | null;
  /** A set of places that has a name: of one kind with the chosen one, or a saved group. */
  set: string | null;
  chosen: string | null;
  year: string | null;
  kinds: string[] | null;
  /** The view: ranking, course … */
  view: string | null;
  /** The two dates of the view between dates. */
  from: string | null;
  to: string | null;
  /** What cells and slopes show: values, ranks, or how far from the middle. */
  show: string | null;
  /** The list of places by which earlier figures are shown: “2025”; else each by its own article's. */
  map: string | null;
  /** What a map is drawn on: “o” is equal tiles; else the outlines of provinces. */
  shape: string | null;
  /** The number of the one chart that is shown inside another page. */
  embedded: string | null;
}

/** The names of the address's parameters. */
export const PARAMS = {
  indicators: "chi-tieu",
  places: "noi",
  set: "nhom",
  chosen: "chon",
  year: "nam",
  kinds: "loai",
  view: "xem",
  from: "tu",
  to: "den",
  show: "theo",
  map: "ban-do",
  shape: "hinh",
  embedded: "nhung"
} as const;

const listOf = (text: string | undefined): string[] | null =>
  text === undefined ? null : text.split(",").filter(Boolean);

export const parseState = (params: Params): CompareState => ({
  indicators: params[PARAMS.indicators] ? listOf(params[PARAMS.indicators]) : null,
  places: listOf(params[PARAMS.places]),
  set: params[PARAMS.set] || null,
  chosen: params[PARAMS.chosen] || null,
  year: params[PARAMS.year] || null,
  kinds: listOf(params[PARAMS.kinds]),
  view: params[PARAMS.view] || null,
  from: params[PARAMS.from] || null,
  to: params[PARAMS.to] || null,
  show: params[PARAMS.show] || null,
  map: params[PARAMS.map] || null,
  shape: params[PARAMS.shape] || null,
  embedded: params[PARAMS.embedded] || null
});

/** The shape of a map of equal tiles. */
export const TILES = "o";

/** Whether earlier figures are shown by the places of today. */
export const isLater = (map: string | null): boolean => map === String(LATER_LIST.list);

/** The inverse of `parseState`: only what differs from “all” is said. */
export function formatState(state: CompareState): string {
  const said = Object.entries(PARAMS).flatMap(([key, name]) => {
    const value = state[key as keyof CompareState];
    return value === null ? [] : [`${name}=${[value].flat().map(encodeURIComponent).join(",")}`];
  });
  return said.length ? `?${said.join("&")}` : "";
}

export const searchParams = (search: string): Params =>
  Object.fromEntries([...new URLSearchParams(search)].map(([name, value]) => [name, addressText(value)]));

const ALL = parseState({});

type Told = Partial<CompareState> & {
  /** One indicator, where there is no other. */
  indicator?: string | null;
};

/** The compare page at a state of which a part is told. */
export const compareLink = (root: string, {indicator, ...state}: Told): string =>
  `${root}so-sanh.html${formatState({...ALL, ...(indicator && {indicators: [indicator]}), ...state})}`;
