import type {Figure} from "../rows/figure.js";
import {mainMark, type Group, type Panel} from "../domain/panel.js";
import {unitOf} from "../words/unit.js";

/** What many places say of one thing: a group of a panel, in which all that is compared agrees. */
export interface Swarm {
  panel: Panel;
  group: Group;
}

/** Fewer places than this are read one by one, and need no picture of how they lie. */
const LEAST = 8;

const isSize = ({figures: [first]}: Panel): boolean =>
  !unitOf(first!.unit_measure).time && !["ordinal", "rank"].includes(first!.unit_measure);

/** The groups that are large enough to show how places lie among each other. */
export const swarmsOf = (panels: readonly Panel[]): Swarm[] =>
  panels
    .filter(isSize)
    .flatMap((panel) => panel.groups.filter(({ranked}) => ranked).map((group) => ({panel, group})))
    .filter(({group}) => group.rows.length >= LEAST);

/** A figure for each mark of the kind its row is spoken of by; a contradicted place has several. */
export const swarmFigures = ({group}: Swarm): Figure[] =>
  group.rows.flatMap((row) => {
    const {value_kind} = mainMark(row).figure;
    return row.marks.map(({figure}) => figure).filter((figure) => figure.value_kind === value_kind);
  });
