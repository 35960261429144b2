import * as Plot from "@observablehq/plot";
import type {Figure} from "./figure.js";
import {figureMarks, type Spot} from "./figure-marks.js";
import {hits, opening} from "./hit.js";
import {sayQualifier} from "./named.js";
import {sayPeriod} from "./period.js";
import {sayPlace} from "./place.js";
import {plotChart} from "./plot.js";
import {say} from "./say.js";
import {sayRank, type Standing} from "./standing.js";
import {lookOf} from "./sureness.js";
import {shorten, textWidth} from "./text-width.js";
import {sayIndicator, sayValue} from "./value.js";

interface StripOptions {
  width?: number;
}

const NARROW = 520;
const NAME = 14;
const SMALL = 12.5;
/** Room beyond the ends for a mark's arrow. */
const REACH = 22;

interface Row extends Standing {
  /** The line the peers stand on. */
  y: number;
  /** Of the first line of its name. */
  top: number;
  at: (figure: Figure) => number;
}

interface Geometry {
  width: number;
  narrow: boolean;
  left: number;
  /** How high a row is, and where in it the peers stand. */
  step: number;
  down: number;
}

const geometryOf = (width: number): Geometry => {
  const narrow = width < NARROW;
  return {width, narrow, left: narrow ? 0 : Math.round(width * 0.42), step: narrow ? 124 : 72, down: narrow ? 84 : 26};
};

/** From the lowest peer to the highest, over the whole strip. */
function scaleOf(peers: readonly Figure[], {left, width}: Geometry): Row["at"] {
  const [low, high] = [peers[0]!.obs_value!, peers.at(-1)!.obs_value!];
  const [from, to] = [left + REACH, width - REACH];
  return ({obs_value}) => (low === high ? (from + to) / 2 : from + ((obs_value! - low) / (high - low)) * (to - from));
}

const placeRows = (standings: readonly Standing[], geometry: Geometry): Row[] =>
  standings.map((standing, i) => ({
    ...standing,
    top: i * geometry.step + 12,
    y: i * geometry.step + geometry.down,
    at: scaleOf(standing.peers, geometry)
  }));

const spotOf = ({own, y, at}: Row): Spot => ({
  ...{x: at(own), x2: at(own), y, color: "var(--accent)"},
  look: {...lookOf(own), bar: undefined},
  more: own.obs_value! < 0 ? "left" : "right"
});

/** What is compared, in which unit and when; then how the place stands. */
function names(rows: readonly Row[], {left, width, narrow}: Geometry): Plot.Markish[] {
  const room = narrow ? width : left - 16;
  const common = {x: () => 0, textAnchor: "start", lineAnchor: "middle"} as const;
  const below = ({own}: Row): string => [sayQualifier(own), sayPeriod(own)].filter(Boolean).join(" · ");
  return [
    Plot.text(rows, {
      ...common,
      y: "top",
      text: ({own}: Row) => shorten(sayIndicator(own), {size: NAME, width: room}),
      title: ({own}: Row) => sayIndicator(own),
      fontSize: NAME,
      fontWeight: 600,
      fill: "var(--ink)"
    }),
    Plot.text(rows, {
      ...common,
      y: ({top}: Row) => top + 18,
      text: (row: Row) => shorten(below(row), {size: SMALL, width: room}),
      fontSize: SMALL,
      fill: "var(--muted)"
    }),
    Plot.text(rows, {
      ...common,
      y: ({top}: Row) => top + 35,
      text: (row: Row) => shorten(sayRank(row, {short: true}), {size: SMALL, width: room}),
      title: (row: Row) => sayRank(row),
      fontSize: SMALL,
      fill: "var(--ink)"
    })
  ];
}

/** A text between the strip's ends, where it would else reach over them. */
function held(x: number, text: string, {left, width}: Geometry): number {
  const half = textWidth(text, 13) / 2;
  return Math.max(left + half, Math.min(width - half, x));
}

const endWords = (figure: Figure): string => `${sayPlace(figure)} ${sayValue(figure, {short: true})}`;

/** The place's value above the line, and below it what the ends are: whose, and how much. */
function values(rows: readonly Row[], geometry: Geometry): Plot.Markish[] {
  const half = (geometry.width - geometry.left) / 2 - 8;
  const ends = rows.flatMap(({peers, y, own}) =>
    ([peers[0]!, peers.at(-1)!] as const).map((figure, i) => ({
      ...{figure, y: y + 19, anchor: i ? "end" : "start"},
      x: i ? geometry.width : geometry.left,
      text: figure === own ? "" : shorten(endWords(figure), {size: SMALL, width: half})
    }))
  );
  return [
    Plot.text(rows, {
      x: (row: Row) => held(row.at(row.own), sayValue(row.own), geometry),
      y: ({y}: Row) => y - 17,
      text: ({own}: Row) => sayValue(own),
      fontSize: 13,
      fontWeight: 600,
      fill: "var(--accent-ink)"
    }),
    ...(["start", "end"] as const).map((textAnchor) =>
      Plot.text(
        ends.filter(({anchor}) => anchor === textAnchor),
        {x: "x", y: "y", text: "text", textAnchor, fontSize: SMALL, fill: "var(--muted)"}
      )
    )
  ];
}

/** Peers are opened by pointer; the keyboard goes from place to place, and reads them all on the compare page. */
function peerMarks(rows: readonly Row[]): Plot.Markish[] {
  const peers = rows.flatMap(({peers: all, own, y, at}) =>
    all.filter((figure) => figure !== own).map((figure) => ({x: at(figure), y, figure}))
  );
  const title = ({figure}: (typeof peers)[number]): string => `${sayPlace(figure)}: ${sayValue(figure)}`;
  const render = opening(peers, () => ({class: "hit"}));
  return [
    Plot.ruleX(peers, {
      ...{x: "x", stroke: "var(--peer)", strokeWidth: 1.75, strokeOpacity: 0.75},
      y1: ({y}) => y - 8,
      y2: ({y}) => y + 8
    }),
    Plot.dot(peers, {x: "x", y: "y", r: 8, fill: "transparent", stroke: "none", title, render})
  ];
}

const medians = (rows: readonly Row[]): Plot.Markish =>
  Plot.dot(rows, {
    x: (row: Row) => row.at({...row.own, obs_value: row.median}),
    y: ({y}: Row) => y + 11,
    symbol: "triangle",
    r: 3.5,
    fill: "var(--ink)",
    title: ({median, own}: Row) =>
      `${say("số giữa", "median")}: ${sayValue({...own, obs_value: median, bound: "exact"})}`
  });

/** A row for each thing of which peers have figures too: they stand as ticks, the place as a mark among them. */
export function strips(standings: readonly Standing[], {width = 680}: StripOptions = {}): SVGSVGElement {
  const geometry = geometryOf(width);
  const rows = placeRows(standings, geometry);
  const {left, step} = geometry;
  return plotChart(standings.map((standing) => `${sayIndicator(standing.own)}: ${sayRank(standing)}`).join("; "), {
    width,
    height: rows.length * step,
    marks: [
      Plot.ruleY(rows, {x1: () => left + REACH, x2: () => width - REACH, y: "y", stroke: "var(--rule)"}),
      ...peerMarks(rows),
      medians(rows),
      ...figureMarks(rows.map(spotOf)),
      ...values(rows, geometry),
      ...names(rows, geometry),
      hits(rows.map((row) => ({x2: row.at(row.own), y: row.y, figure: row.own})))
    ]
  });
}
