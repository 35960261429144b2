import type {Figure} from "../rows/figure.js";
import {groupBy} from "./group.js";
import {upperFirst} from "../words/letter.js";
import {sayRounded} from "../words/number.js";
import {claimKey, placeKey} from "./subject.js";
import {sayPercent} from "../words/percent.js";
import {sayPeriod} from "../words/period.js";
import {sayPlace, sayWhere} from "../words/place.js";
import {say} from "../words/say.js";
import {sayTerm, type Termed} from "../words/term.js";
import {sayBounded} from "../words/value.js";
import type {Whole} from "./whole.js";

const OFFICIALS = "officials_assigned_count";

/** What officials are assigned to, the nearest to people first. */
const UNITS: readonly {code: string; unit: () => string}[] = [
  {code: "party_cells_covered_count", unit: () => say("chi bộ", "cells")},
  {code: "communes_supported_count", unit: () => say("xã", "communes")},
  {code: "districts_supported_count", unit: () => say("huyện", "districts")}
];

/** Indicators of who was assigned to what. */
export const ASSIGNED = [OFFICIALS, ...UNITS.map(({code}) => code)];

/** Officials of a place, and the units that they were assigned to. */
export interface Assignment extends Whole {
  officials: Termed;
  units: Termed;
  unit: string;
  /** Officials a unit; null where one of the two is no certain number. */
  rate: number | null;
}

const isCount = ({measure, unit_measure, obs_value, value_kind}: Figure): boolean =>
  measure === "level" && unit_measure === "count" && obs_value !== null && value_kind === "actual";

/** The units told of in the sentence of the officials, first those that lie nearest. */
function unitsOf(officials: Termed, all: readonly Termed[]): Termed | undefined {
  const beside = all.filter(
    (other) =>
      other.document_id === officials.document_id &&
      other.quote_start === officials.quote_start &&
      placeKey(other) === placeKey(officials)
  );
  return UNITS.map(({code}) => beside.find(({indicator}) => indicator === code)).find(Boolean);
}

const unitOf = ({indicator}: Figure): string => UNITS.find(({code}) => code === indicator)!.unit();

/** “đủ mỗi chi bộ một người”, “mỗi người 1,4 chi bộ”. */
function sayRate(rate: number | null, unit: string): string {
  if (rate === null) return "";
  if (rate >= 1) {
    const each = sayRounded(rate, 1);
    return rate === 1
      ? say(`đủ mỗi ${unit} một người`, `one official each`)
      : say(`mỗi ${unit} ${each} người`, `${each} officials each`);
  }
  const each = sayRounded(1 / rate, 1);
  return say(`mỗi người ${each} ${unit}`, `${each} ${unit} an official`);
}

const isExact = ({bound}: Figure): boolean => bound === "exact";

function assignment(officials: Termed, units: Termed): Assignment {
  const unit = unitOf(units);
  const [people, places] = [officials, units].map((figure) => sayBounded(figure, {short: true})) as [string, string];
  const rate = isExact(officials) && isExact(units) && units.obs_value ? officials.obs_value! / units.obs_value : null;
  const covered = Math.min(officials.obs_value!, units.obs_value!);
  return {
    ...{officials, units, unit, rate, ref_area: officials.ref_area},
    label: upperFirst(sayPlace(officials)),
    sublabel: sayWhere(officials),
    pieces: [
      {
        figure: officials,
        value: covered,
        words: say(`${people} người cho ${places} ${unit}`, `${people} officials for ${places} ${unit}`)
      }
    ],
    total: Math.max(units.obs_value!, covered),
    said: rate === null ? `${people}/${places}` : `${people}/${places} · ${sayPercent(rate)}`,
    notes: [sayRate(rate, unit), officials.term_told ? sayTerm(officials.term) : sayPeriod(officials)].filter(Boolean)
  };
}

/** Numbers of one term are told again on other days. */
const sameKey = ({officials, units}: Assignment): string =>
  [officials, units].map((figure) => claimKey(figure, officials.term)).join("|");

const newest = ({officials}: Assignment): string => officials.period_end ?? "";

/** Who was assigned to what, by place and term, each told once; those that reach the fewest of their units first. */
export function assignmentsOf(figures: readonly Termed[]): Assignment[] {
  const counts = figures.filter(isCount);
  const all = counts
    .filter(({indicator}) => indicator === OFFICIALS)
    .flatMap((officials) => {
      const units = unitsOf(officials, counts);
      return units ? [assignment(officials, units)] : [];
    });
  return [...groupBy(all, sameKey).values()]
    .map(([first]) => first!)
    .sort(
      (a, b) =>
        (a.rate ?? 1) - (b.rate ?? 1) || newest(b).localeCompare(newest(a)) || a.label.localeCompare(b.label, "vi")
    );
}

/** Officials and units whose other side no sentence tells. */
export const unpaired = (figures: readonly Termed[], paired: readonly Assignment[]): Termed[] => {
  const told = new Set(paired.flatMap(({officials, units}) => [officials, units]));
  return figures.filter((figure) => isCount(figure) && !told.has(figure));
};
