import type {DefinitionBreak} from "../../domain/comparable.js";
import type {Figure} from "../../rows/figure.js";
import type {BoundaryRow, TileRow} from "../../charts/map/areas.js";
import {isOfPart} from "../../domain/crosswalk.js";
import {panelsOf, type Panel} from "../../domain/panel.js";
import type {CompareState} from "./state.js";
import type {Context} from "../view.js";

/** What every view of the compare page draws from. */
export interface Comparison {
  state: CompareState;
  /** The figures that the state lets through. */
  figures: readonly Figure[];
  /** All figures of the indicators, wherever: a parent is found among them. */
  around: readonly Figure[];
  breaks: readonly DefinitionBreak[];
  /** What a map is drawn on; empty where none is asked for. */
  ground: {tiles: readonly TileRow[]; boundaries: readonly BoundaryRow[]};
  context: Context;
  /** The address of this comparison but for what is told. */
  link: (change: Partial<CompareState>) => string;
}

/** What a view makes of a comparison: its charts, or in a sentence why there are none. */
export interface DrawnComparison {
  cards: HTMLElement[];
  /** Charts of other years, definitions and parts, behind a switch. */
  variants?: readonly HTMLElement[];
  /** What the charts show, for their legend. */
  shown: readonly Figure[];
  /** Choices of this view alone, above its charts. */
  choices?: Node;
  /** What stands below the charts: what could not be drawn with them. */
  besides?: Node;
  why?: string;
}

export const nothing = (why: string, choices?: Node): DrawnComparison => ({
  cards: [],
  shown: [],
  why,
  ...(choices && {choices})
});

/** A chart is drawn for a telephone and for a desk where the page cannot be measured. */
const WIDTHS = [358, 760];

/** What all cards of a comparison have in common. */
export const cardOptions = ({context: {root, widths = WIDTHS}, state, link}: Comparison) => ({
  root,
  widths,
  chosen: state.chosen,
  link: link({})
});

export const panelsIn = ({figures, breaks}: Comparison): Panel[] => panelsOf(figures, {breaks});

/** Where each place has one cell, what is but a part of a place has none. */
export const panelsOfWholes = ({figures, breaks}: Comparison): Panel[] =>
  panelsOf(
    figures.filter((figure) => !isOfPart(figure)),
    {breaks}
  );
