import type {Figure} from "../rows/figure.js";
import {groupBy} from "./group.js";
import {upperFirst} from "../words/letter.js";
import {sayNumber} from "../words/number.js";
import {placeKey} from "./subject.js";
import {sayPeriod} from "../words/period.js";
import {sayPlace, sayWhere} from "../words/place.js";
import {plural, say} from "../words/say.js";
import {surenessOf} from "../words/sureness.js";
import {sayBounded, sayValue} from "../words/value.js";
import {restOf, sumOf, type Piece, type Whole} from "./whole.js";

const MET = "nrm_communes_met";
const NOT_MET = "nrm_communes_not_met";
const BAND = "nrm_communes_in_criteria_band";
const CRITERIA = "nrm_criteria_met_per_commune";
const TOTAL = "nrm_communes_total";

/** Indicators that count communes by how far they have come. */
export const COMMUNES = [MET, NOT_MET, BAND, CRITERIA, TOTAL];

/** Communes of one place: those that meet the standard, and those that have so many criteria. */
export interface Communes extends Whole {
  figure: Figure;
  met: Figure | undefined;
  /** Those that do not meet it yet, where that is told. */
  rest: readonly Piece[];
}

const isCount = ({measure, unit_measure, obs_value, value_kind}: Figure): boolean =>
  measure === "level" && unit_measure === "count" && obs_value !== null && value_kind === "actual";

const isOf =
  (...codes: readonly string[]) =>
  ({indicator}: Figure): boolean =>
    codes.includes(indicator);

const isOneSentence = (a: Figure, b: Figure): boolean =>
  a.document_id === b.document_id && a.quote_start === b.quote_start;

/** “7 xã … hoàn thành 13–17 tiêu chí”: what the sentence says of a count of communes before it counts others. */
export function bandOf(count: Figure, all: readonly Figure[]): Figure | undefined {
  const following = all
    .filter((other) => isOneSentence(other, count) && other.figure_start >= count.figure_end)
    .sort((a, b) => a.figure_start - b.figure_start)
    .find(isOf(MET, NOT_MET, BAND, CRITERIA));
  return following && isOf(CRITERIA)(following) && following.denominator === null ? following : undefined;
}

/** “13–17 tiêu chí”, “từ 6 tiêu chí trở lên”. */
function sayCriteria(band: Figure): string {
  const {obs_value, obs_value_max} = band;
  const count = [obs_value!, ...(obs_value_max === null ? [] : [obs_value_max])].map(sayNumber).join("–");
  return surenessOf(band).reduce(
    (said, {around}) => around?.(said) ?? said,
    say(`${count} tiêu chí`, `${count} criteria`)
  );
}

const criteriaWords = (band: Figure | undefined): string =>
  band ? say(` đạt ${sayCriteria(band)}`, ` with ${sayCriteria(band)}`) : "";

function pieceOf(figure: Figure, all: readonly Figure[]): Piece {
  const value = sayBounded(figure, {short: true});
  const words = isOf(MET)(figure)
    ? say(`${value} xã đạt chuẩn`, `${plural(value, "commune")} at the standard`)
    : isOf(NOT_MET)(figure)
      ? say(
          `${value} xã còn lại${criteriaWords(bandOf(figure, all))}`,
          `${plural(value, "other")}${criteriaWords(bandOf(figure, all))}`
        )
      : say(
          `${value} xã${criteriaWords(bandOf(figure, all))}`,
          `${plural(value, "commune")}${criteriaWords(bandOf(figure, all))}`
        );
  return {figure, value: figure.obs_value!, words};
}

/** Communes that meet so many on the average are in no band. */
const isOfAverage = ({remarks}: Figure): boolean => remarks.includes("average");

/** Communes in bands are told beside those that meet the standard where the sentence speaks of the rest. */
const isOfRest = ({remarks}: Figure): boolean => remarks.includes("remaining");

function whole(pieces: readonly Piece[], told: readonly Figure[]): Communes {
  const [first] = pieces.map(({figure}) => figure);
  const met = pieces.map(({figure}) => figure).find(isOf(MET));
  const rest = pieces.slice(1).filter(({figure}) => isOf(NOT_MET)(figure) || isOfRest(figure));
  const stated = first!.denominator ?? told.find(isOf(TOTAL))?.obs_value ?? null;
  const sum = pieces.reduce((all, {value}) => all + value, 0);
  const total = stated ?? (met && rest.length ? sum : null);
  return {
    ...{figure: first!, met, rest, pieces, total},
    label: upperFirst(sayPlace(first!)),
    sublabel: sayWhere(first!),
    ref_area: first!.ref_area,
    said: met
      ? total === null
        ? sayValue(met, {short: true})
        : `${sayNumber(met.obs_value!)}/${sayNumber(total)}`
      : "",
    notes: notesOf(pieces, total, stated, told)
  };
}

function notesOf(
  pieces: readonly Piece[],
  total: number | null,
  stated: number | null,
  told: readonly Figure[]
): string[] {
  const figures = pieces.map(({figure}) => figure);
  const all = told.find(isOf(TOTAL));
  const left = restOf({pieces, total});
  const check = all && sumOf(figures, all);
  return [
    stated === null && total !== null ? say(`cộng lại ${sayNumber(total)} xã`, `${sayNumber(total)} in all`) : "",
    left ? say(`${sayNumber(left)} xã chưa đạt hoặc chưa rõ`, `${sayNumber(left)} not there yet, or not told`) : "",
    total === null ? say("chưa biết trên tổng số bao nhiêu", "out of how many is not known") : "",
    check?.words ?? "",
    sayPeriod(figures[0]!)
  ].filter(Boolean);
}

function communesIn(figures: readonly Figure[]): Communes[] {
  const counts = figures.filter(isCount);
  const met = counts.filter(isOf(MET));
  const left = counts.filter(isOf(NOT_MET));
  const bands = counts.filter((figure) => isOf(BAND)(figure) && !isOfAverage(figure) && bandOf(figure, figures));
  const inOrder = (a: Figure, b: Figure): number => a.figure_start - b.figure_start;
  const beside = met.length === 1 ? [...left, ...bands.filter(isOfRest)].sort(inOrder) : [];
  const alone = bands.filter((figure) => !beside.includes(figure)).sort(inOrder);
  const row = (mine: readonly Figure[]): Communes =>
    whole(
      mine.map((figure) => pieceOf(figure, figures)),
      counts
    );
  return [
    ...met.map((figure) => row([figure, ...beside])),
    ...[...groupBy(alone, ({quote_start}) => String(quote_start)).values()].map(row)
  ];
}

const lastDay = ({figure}: Communes): string => figure.period_end ?? "";

/** Communes by place, a row for each article that counts them, the newest first. */
export const communesOf = (figures: readonly Figure[]): Communes[] =>
  [...groupBy(figures, (figure) => `${placeKey(figure)}|${figure.document_id}`).values()]
    .flatMap(communesIn)
    .sort((a, b) => lastDay(b).localeCompare(lastDay(a)) || a.label.localeCompare(b.label, "vi"));
