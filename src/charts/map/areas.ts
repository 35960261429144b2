import type {BoundaryRow, TileRow} from "../../rows/tables.js";
import type {Figure} from "../../rows/figure.js";
import {groupBy} from "../../domain/group.js";
import {classesOf, type MapClass} from "./classes.js";
import {mapFigures, type MapFigures} from "./figures.js";
import {isOfficial} from "../../words/official.js";
import {axisValue, type Panel} from "../../domain/panel.js";
import {say} from "../../words/say.js";
import {sayBounded, scaleOf} from "../../words/value.js";

export type {BoundaryRow, TileRow};

/** A province on a map: what is known of it, and how that is painted. */
export interface Area {
  tile: TileRow;
  /** Empty where nothing is known; more than one where sources contradict each other. */
  figures: Figure[];
  /** Its class's; null where nothing is known. */
  tone: number | null;
  /** The value without the unit that the legend says; "" where nothing is known. */
  value: string;
  /** Told from figures of newspapers beside it on the map. */
  marked: boolean;
}

/** What a map of provinces shows, whatever the shapes. */
export interface MapAreas {
  areas: Area[];
  classes: MapClass[];
  /** What every value is counted in, scale included: “triệu đồng”. */
  scale: string;
  figures: MapFigures | undefined;
  /** Official figures are on it; where newspapers' are too, the official ones are marked. */
  official: boolean;
}

/** The tiles of the list that most figures speak of; of the latest list where there are none. */
function listOf(tiles: readonly TileRow[], figures: MapFigures | undefined): TileRow[] {
  const known = (mine: readonly TileRow[]): number =>
    mine.filter(({place_id}) => figures?.byPlace.has(place_id)).length;
  const lists = [...groupBy(tiles, ({list_year}) => String(list_year)).values()];
  return lists.sort((a, b) => known(b) - known(a) || b[0]!.list_year - a[0]!.list_year)[0] ?? [];
}

/** The scale that all values are counted in; undefined where they differ in it. */
function commonScale(figures: readonly Figure[]): string | undefined {
  const scales = new Set(figures.map(scaleOf));
  return scales.size > 1 ? undefined : ([...scales][0] ?? "");
}

/** Contradicting values stand side by side: “XXIV ≠ XXI”. */
const valueOf = (figures: readonly Figure[], digits: boolean): string =>
  figures.map((figure) => sayBounded(figure, {short: true, digits})).join(" ≠ ");

export function mapAreas(panel: Panel, tiles: readonly TileRow[]): MapAreas {
  const figures = mapFigures(panel.figures);
  const list = listOf(tiles, figures);
  const of = ({place_id}: TileRow): Figure[] => figures?.byPlace.get(place_id) ?? [];
  const shown = list.filter(({island}) => !island).flatMap(of);
  const classes = classesOf(shown.map((figure) => axisValue(figure, panel.falls)));
  const scale = commonScale(shown);
  const toneOf = ([first]: readonly Figure[]): number | null =>
    first ? classes.find(({high}) => axisValue(first, panel.falls) <= high)!.tone : null;
  const official = shown.some(isOfficial);
  const isMixed = official && !shown.every(isOfficial);
  const areas = list.map((tile): Area => {
    const mine = of(tile);
    return {
      tile,
      figures: mine,
      tone: toneOf(mine),
      value: valueOf(mine, scale !== undefined),
      marked: isMixed && mine.some(isOfficial)
    };
  });
  return {areas, classes, scale: [scale, panel.unit].filter(Boolean).join(" "), figures, official};
}

/** A province's name with that of its islands, where those are meant. */
export const areaName = ({tile: {label, island}}: Area): string => (island ? `${island} (${label})` : label);

export const NO_DATA = (): string => say("không có số liệu", "no data");
