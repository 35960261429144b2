import type {Figure} from "../rows/figure.js";
import {groupBy} from "./group.js";
import {isSigned} from "../words/measure.js";
import {sayNumber} from "../words/number.js";
import {axisValue} from "./panel.js";
import {ordinal, say} from "../words/say.js";
import {unitOf} from "../words/unit.js";
import {shareOfWhole} from "../words/value.js";

/** A comparable figure of a peer, with how all peers stand to the place's own: a row of the question `peers`. */
export interface PeerRow extends Pick<
  Figure,
  | "observation_id"
  | "document_id"
  | "ref_area"
  | "ref_area_path"
  | "place_name"
  | "place_full_name"
  | "place_en"
  | "parent_full_name"
  | "grandparent_name"
  | "obs_value"
  | "obs_value_max"
  | "numerator"
  | "denominator"
  | "unit_mult"
  | "bound"
  | "obs_status"
  | "time_period"
  | "period_start"
  | "period_end"
> {
  /** The place's own figure, by its id. */
  own_id: string;
  /** Places with a comparable figure, this one among them. */
  places: number;
  /** Of these, how many are certainly higher, certainly lower, and just as high (this one among them). */
  above: number;
  below: number;
  equal: number;
  median: number;
}

/** A figure among those of its peers. */
export interface PeerRank extends Pick<PeerRow, "places" | "above" | "below" | "equal" | "median"> {
  own: Figure;
  /** The peers that are drawn, from the lowest: all of them where they are few; itself alone where none is. */
  peers: Figure[];
}

/** How a place's figure stands among those of its peers. */
export type Standing = Pick<PeerRank, "own" | "places" | "above" | "below" | "equal">;

/** A peer's figure is like the place's own but for what the row says; its sentence is asked for when it is opened. */
const peerFigure = (
  own: Figure,
  {own_id: _, places: _p, above: _a, below: _b, equal: _e, median: _m, ...row}: PeerRow
): Figure => ({
  ...own,
  ...{conflict_group: null, review: null, quote: "", prefix: "", suffix: ""},
  ...row
});

/** A place among fewer is no rank. */
const FEWEST = 3;

/** Bounds may leave every rank open; that is no rank, as none is among fewer than three. */
export const isTelling = ({places, above, below, equal}: Standing): boolean =>
  places >= FEWEST && (above + below > 0 || equal === places);

/** The place's figures that others have too, the widest comparison first. */
export function peerRanksOf(figures: readonly Figure[], rows: readonly PeerRow[]): PeerRank[] {
  const own = new Map(figures.map((figure) => [figure.observation_id, figure]));
  return [...groupBy(rows, ({own_id}) => own_id)]
    .flatMap(([id, mine]): PeerRank[] => {
      const figure = own.get(id);
      if (!figure) return [];
      const {places, above, below, equal, median} = mine[0]!;
      const peers = mine.map((row) => (row.observation_id === id ? figure : peerFigure(figure, row)));
      peers.sort((a, b) => axisValue(a, false) - axisValue(b, false));
      return [{own: figure, peers, places, above, below, equal, median}];
    })
    .filter(isTelling)
    .sort((a, b) => b.places - a.places);
}

interface Order {
  name: string;
  when: (figure: Figure) => boolean;
  /** The first is the lowest. */
  ascending?: true;
  most: () => string;
  least: () => string;
}

const falls = ({measure, obs_value}: Figure): boolean => isSigned(measure) && obs_value! < 0;

/** From which end places are counted, and what the two ends are called; the first that holds. */
export const orders: readonly Order[] = [
  {
    name: "year",
    when: ({unit_measure}) => unitOf(unit_measure).time ?? false,
    ascending: true,
    most: () => say("sớm", "earliest"),
    least: () => say("muộn", "latest")
  },
  {
    name: "fall",
    when: falls,
    ascending: true,
    most: () => say("giảm nhiều", "largest fall"),
    least: () => say("giảm ít", "smallest fall")
  },
  {
    name: "rise",
    when: ({measure}) => isSigned(measure),
    most: () => say("tăng nhiều", "largest rise"),
    least: () => say("tăng ít", "smallest rise")
  },
  {
    name: "lower is better",
    when: ({direction}) => direction === "lower",
    ascending: true,
    most: () => say("thấp", "lowest"),
    least: () => say("cao", "highest")
  },
  {
    name: "share of a whole",
    when: (figure) => shareOfWhole(figure) !== null,
    most: () => say("tỷ lệ cao", "highest share"),
    least: () => say("tỷ lệ thấp", "lowest share")
  },
  {
    name: "count",
    when: ({unit_measure}) => unit_measure === "count",
    most: () => say("nhiều", "highest"),
    least: () => say("ít", "lowest")
  },
  {name: "level", when: () => true, most: () => say("cao", "highest"), least: () => say("thấp", "lowest")}
];

/** Where a place can stand, counted from the order's first: one rank, or the ranks between which the bounds leave it. */
export function ranksOf({own, places, above, below, equal}: Standing): {from: number; to: number; tied: boolean} {
  const {ascending} = orders.find(({when}) => when(own))!;
  const [before, after] = ascending ? [below, above] : [above, below];
  const isCertain = before + after + equal === places;
  return {from: before + 1, to: isCertain ? before + 1 : places - after, tied: isCertain && equal > 1};
}

/** What a place's peers are called. */
const PEERS: Record<string, () => string> = {
  region: () => say("vùng", "regions"),
  province: () => say("tỉnh, thành phố", "provinces"),
  district: () => say("quận, huyện", "districts"),
  commune: () => say("xã, phường", "communes")
};

export const sayPeers = (level: string | null): string => PEERS[level ?? ""]?.() ?? say("nơi", "places");

/** “cao thứ 2 trong 7 quận, huyện có số liệu”; short: “cao thứ 2 trong 7 nơi”; counted from the nearer end. */
export function sayRank(standing: Standing, {short = false} = {}): string {
  const {own, places, equal} = standing;
  const {from, to, tied} = ranksOf(standing);
  const {most, least} = orders.find(({when}) => when(own))!;
  const among = `${sayNumber(places)} ${sayPeers(short ? null : own.place_level)}`;
  const having = short ? "" : say(" có số liệu", " with figures");
  const together = tied ? say(", ngang nơi khác", ", tied") : "";
  const nth = (): string => {
    if (from !== to)
      return say(`${most()} thứ ${from} đến ${to}`, `between ${ordinal(from)} and ${ordinal(to)} ${most()}`);
    const back = places - from - equal + 2;
    const [end, rank] = back < from ? [least(), back] : [most(), from];
    return rank === 1 ? say(`${end} nhất`, `the ${end}`) : say(`${end} thứ ${rank}`, `${ordinal(rank)} ${end}`);
  };
  return `${nth()} ${say("trong", "of")} ${among}${having}${together}`;
}
