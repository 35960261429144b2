import * as Plot from "@observablehq/plot";
import type {Figure} from "../rows/figure.js";
import {figureMarks, type Spot} from "./figure-marks.js";
import {hits, opening} from "./hit.js";
import {sayQualifier} from "../words/named.js";
import {isOfficial} from "../words/official.js";
import {sayPeriod} from "../words/period.js";
import {sayPlace} from "../words/place.js";
import {axisValue} from "../domain/panel.js";
import {plotChart} from "./plot.js";
import {say} from "../words/say.js";
import {sayRank, type PeerRank} from "../domain/peer-rank.js";
import {lookOf} from "../words/sureness.js";
import {rowLayout, type RowLayout} from "./row-layout.js";
import {shorten, textWidth, wrapText} from "./text-width.js";
import {axisUnit, sayIndicator, sayValue} from "../words/value.js";
import {bold, TYPE} from "./type.js";

interface StripOptions {
  width?: number;
  /** Whether peers open their sentences. */
  opens?: boolean;
}

const LINE = 17;
/** As high as a strip is with the words above and below it. */
const STRIP = 72;
/** Room beyond the ends for a mark's arrow. */
const REACH = 22;

interface Row extends PeerRank {
  /** The line the peers stand on. */
  y: number;
  /** Of the first of its lines. */
  top: number;
  lines: Line[];
  /** From a value on its axis to pixels. */
  at: (value: number) => number;
}

const atOf = ({at}: Row, figure: Figure): number => at(axisValue(figure, false));

/** A line of a row's words. */
interface Line {
  kind: "name" | "below" | "rank";
  text: string;
}

/** From the lowest peer to the highest, over the whole strip. */
function scaleOf(peers: readonly Figure[], {left, width}: RowLayout): Row["at"] {
  const [low, high] = [axisValue(peers[0]!, false), axisValue(peers.at(-1)!, false)];
  const [from, to] = [left + REACH, width - REACH];
  return (value) => (low === high ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from));
}

/** Rows from top to bottom: the strip beside its words, or under them. */
function placeRows(standings: readonly PeerRank[], layout: RowLayout): {rows: Row[]; height: number} {
  const {narrow} = layout;
  let height = 0;
  const rows = standings.map((standing): Row => {
    const lines = linesOf(standing, layout);
    const words = lines.length * LINE;
    const [top, y] = [height + 12, height + (narrow ? words + 33 : 26)];
    height += narrow ? words + 73 : Math.max(STRIP, words + 21);
    return {...standing, lines, top, y, at: scaleOf(standing.peers, layout)};
  });
  return {rows, height};
}

const spotOf = (row: Row): Spot => ({
  ...{x: atOf(row, row.own), x2: atOf(row, row.own), y: row.y, color: "var(--accent)"},
  look: {...lookOf(row.own), bar: undefined},
  more: row.own.obs_value! < 0 ? "left" : "right"
});

/** What is compared, in which unit and when; then how the place stands. */
function linesOf(standing: PeerRank, {names: room}: RowLayout): Line[] {
  const {own} = standing;
  const below = [sayQualifier(own), sayPeriod(own)].filter(Boolean).join(" · ");
  const said = [
    {kind: "name", words: sayIndicator(own), size: bold(TYPE.name)},
    {kind: "below", words: below, size: TYPE.small},
    {kind: "rank", words: sayRank(standing, {short: true}), size: TYPE.small}
  ] as const;
  return said.flatMap(({kind, words, size}) =>
    wrapText(words, {size, width: room, lines: 2}).map((text) => ({kind, text}))
  );
}

const LOOKS: Record<Line["kind"], Plot.TextOptions> = {
  name: {fontSize: TYPE.name, fontWeight: 600, fill: "var(--ink)"},
  below: {fontSize: TYPE.small, fill: "var(--muted)"},
  rank: {fontSize: TYPE.small, fill: "var(--ink)"}
};

function names(rows: readonly Row[]): Plot.Markish[] {
  const lines = rows.flatMap((row) => row.lines.map((line, i) => ({...line, y: row.top + i * LINE})));
  return Object.entries(LOOKS).map(([kind, look]) =>
    Plot.text(
      lines.filter((line) => line.kind === kind),
      {x: () => 0, y: "y", text: "text", textAnchor: "start", lineAnchor: "middle", ...look}
    )
  );
}

/** A text between the strip's ends, where it would else reach over them. */
function held(x: number, text: string, {left, width}: RowLayout): number {
  const half = textWidth(text, bold(TYPE.label)) / 2;
  return Math.max(left + half, Math.min(width - half, x));
}

const endWords = (figure: Figure): string => `${sayPlace(figure)} ${sayValue(figure, {short: true})}`;

/** The place's value above the line, and below it what the ends are: whose, and how much. */
function values(rows: readonly Row[], layout: RowLayout): Plot.Markish[] {
  const half = (layout.width - layout.left) / 2 - 8;
  const ends = rows.flatMap(({peers, y, own}) =>
    ([peers[0]!, peers.at(-1)!] as const).map((figure, i) => ({
      ...{figure, y: y + 19, anchor: i ? "end" : "start"},
      x: i ? layout.width : layout.left,
      text: figure === own ? "" : shorten(endWords(figure), {size: TYPE.small, width: half})
    }))
  );
  return [
    Plot.text(rows, {
      x: (row: Row) => held(atOf(row, row.own), sayValue(row.own), layout),
      y: ({y}: Row) => y - 17,
      text: ({own}: Row) => sayValue(own),
      fontSize: TYPE.label,
      fontWeight: 600,
      fill: "var(--accent-ink)"
    }),
    ...(["start", "end"] as const).map((textAnchor) =>
      Plot.text(
        ends.filter(({anchor}) => anchor === textAnchor),
        {x: "x", y: "y", text: "text", textAnchor, fontSize: TYPE.small, fill: "var(--muted)"}
      )
    )
  ];
}

/** What is official is a diamond on every chart; among many peers it is nearly as slim as a tick. */
const slimDiamond: Plot.SymbolImplementation = {
  draw(context) {
    context.moveTo(0, -10);
    context.lineTo(3, 0);
    context.lineTo(0, 10);
    context.lineTo(-3, 0);
    context.closePath();
  }
};

const tick: Plot.SymbolImplementation = {
  draw(context) {
    context.rect(-0.875, -8, 1.75, 16);
  }
};

/**
 * Peers are opened by pointer, on paper by nobody; the keyboard goes from place to place, and reads them all on the compare page.
 * An unseen stroke makes room for a finger.
 */
function peerMarks(rows: readonly Row[], opens: boolean): Plot.Markish[] {
  const peers = rows.flatMap((row) =>
    row.peers.filter((figure) => figure !== row.own).map((figure) => ({x: atOf(row, figure), y: row.y, figure}))
  );
  const title = ({figure}: (typeof peers)[number]): string => `${sayPlace(figure)}: ${sayValue(figure)}`;
  const marks = (official: boolean): Plot.Markish => {
    const shown = peers.filter(({figure}) => isOfficial(figure) === official);
    const open = {title, render: opening(shown, () => ({class: "peer"})), stroke: "transparent", strokeWidth: 14};
    return Plot.dot(shown, {
      ...{x: "x", y: "y", symbol: official ? slimDiamond : tick, fill: "var(--peer)", fillOpacity: 0.75},
      ...(opens ? open : {stroke: "none"})
    });
  };
  return [marks(false), marks(true)];
}

const medians = (rows: readonly Row[]): Plot.Markish =>
  Plot.dot(rows, {
    x: (row: Row) => row.at(row.median),
    y: ({y}: Row) => y + 11,
    symbol: "triangle",
    r: 3.5,
    fill: "var(--ink)",
    title: ({median, own}: Row) =>
      `${say("số giữa", "median")}: ${sayValue({...own, obs_value: median, denominator: null, unit_measure: axisUnit(own), bound: "exact"})}`
  });

/** A row for each thing of which peers have figures too: they stand as ticks, as slim diamonds where they are official, the place as a mark among them. */
export function strips(standings: readonly PeerRank[], {width = 680, opens = true}: StripOptions = {}): SVGSVGElement {
  const layout = rowLayout(standings, {
    ...{width, label: ({own}) => sayIndicator(own), sublabel: (standing) => sayRank(standing, {short: true})}
  });
  const {rows, height} = placeRows(standings, layout);
  const {left} = layout;
  return plotChart(standings.map((standing) => `${sayIndicator(standing.own)}: ${sayRank(standing)}`).join("; "), {
    width,
    height,
    marks: [
      Plot.ruleY(rows, {x1: () => left + REACH, x2: () => width - REACH, y: "y", stroke: "var(--rule)"}),
      ...peerMarks(rows, opens),
      medians(rows),
      ...figureMarks(rows.map(spotOf)),
      ...values(rows, layout),
      ...names(rows),
      hits(rows.map((row) => ({x2: atOf(row, row.own), y: row.y, figure: row.own})))
    ]
  });
}
