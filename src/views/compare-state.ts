import type {Params} from "./view.js";

/** Everything the compare page shows, as its address says it. What is not said is “all”. */
export interface CompareState {
  indicator: string | null;
  /** null is every place; an empty list is none. */
  places: string[] | null;
  chosen: string | null;
  year: string | null;
  kinds: string[] | null;
}

/** The names of the address's parameters. */
export const PARAMS = {indicator: "chi-tieu", places: "noi", chosen: "chon", year: "nam", kinds: "loai"} as const;

const listOf = (text: string | undefined): string[] | null =>
  text === undefined ? null : text.split(",").filter(Boolean);

export const parseState = (params: Params): CompareState => ({
  indicator: params[PARAMS.indicator] || null,
  places: listOf(params[PARAMS.places]),
  chosen: params[PARAMS.chosen] || null,
  year: params[PARAMS.year] || null,
  kinds: listOf(params[PARAMS.kinds])
});

/** The inverse of `parseState`: only what differs from “all” is said. */
export function formatState(state: CompareState): string {
  const said = Object.entries(PARAMS).flatMap(([key, name]) => {
    const value = state[key as keyof CompareState];
    return value === null ? [] : [`${name}=${[value].flat().map(encodeURIComponent).join(",")}`];
  });
  return said.length ? `?${said.join("&")}` : "";
}

export const searchParams = (search: string): Params => Object.fromEntries(new URLSearchParams(search));

const ALL: CompareState = {indicator: null, places: null, chosen: null, year: null, kinds: null};

/** The compare page at a state of which a part is told. */
export const compareLink = (root: string, state: Partial<CompareState>): string =>
  `${root}so-sanh.html${formatState({...ALL, ...state})}`;
