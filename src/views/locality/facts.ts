import type {ChangeRow} from "../../parts/successors.js";
import type {DefinitionBreak} from "../../domain/comparable.js";
import {seriesOf, type OfficialSeries, type SeriesRow} from "../../charts/series-rows.js";
import {peerRanksOf, type PeerRank, type PeerRow} from "../../domain/peer-rank.js";
import {isOfficial} from "../../words/official.js";
import type {Figure} from "../../rows/figure.js";
import {sums, type Lineage} from "../../domain/crosswalk.js";
import {pledgesOf, type Pledge} from "../../domain/pledge.js";
import {articlesOf, type ArticleOnLine} from "../../charts/timeline.js";
import {profileOf, type ProfileRow} from "./profile.js";
import type {LaterRow} from "./later-series.js";
import type {FormerFigure, LackingRow, LineRow, LocalityRow} from "./questions.js";
import type {CoreFigure, CoreRow} from "../sql/core.js";
import {rowsOf} from "../view.js";
import type {Row} from "../../engine/answers.js";

/** What there is to tell of a place, worked out from its answers. */
export interface Facts {
  place: LineRow;
  /** Those it lies in, the nearest first. */
  above: LineRow[];
  figures: Figure[];
  /** What offices publish of it, and those of its figures that are not of these. */
  series: OfficialSeries[];
  stated: Figure[];
  /** Of a province of today what its former ones' series come to. */
  later: LaterRow[];
  standings: PeerRank[];
  /** The place and the units that it goes on as: their figures are its own. */
  own: string[];
  /** The ten rows that every page of its level begins with. */
  rows: ProfileRow[];
  pledges: Pledge[];
  breaks: readonly DefinitionBreak[];
  told: ArticleOnLine[];
  changes: ChangeRow[];
  lacking: LackingRow[];
  below: LocalityRow[];
  /** How the units it came from led to it, and it to what it became. */
  lineages: Lineage[];
  /** The figures of the units it came from, and what they add up to. */
  former: FormerFigure[];
  sums: Figure[];
}

/** Whether there is anything to put on paper. */
export const isToldOnPaper = ({figures, rows}: Facts): boolean =>
  figures.length > 0 || rows.some(({figures: mine}) => mine.length > 0);

/** Undefined where no list has the place. */
export function factsOf(answers: Record<string, Row[]>): Facts | undefined {
  const [place, ...above] = rowsOf<LineRow>(answers, "line");
  if (!place) return undefined;
  const figures = rowsOf<Figure>(answers, "figures");
  const [core, coreFigures] = [rowsOf<CoreRow>(answers, "core"), rowsOf<CoreFigure>(answers, "coreFigures")];
  const {place_id} = place;
  const goesOn = rowsOf<Lineage>(answers, "lineages").filter((each) => each.to_place === place_id && each.goes_on);
  const own = [place_id, ...goesOn.map(({from_place}) => from_place)];
  return {
    ...{place, above, figures},
    series: seriesOf(rowsOf<SeriesRow>(answers, "series"), figures),
    stated: figures.filter((figure) => !isOfficial(figure)),
    later: rowsOf<LaterRow>(answers, "later"),
    standings: peerRanksOf(figures, rowsOf<PeerRow>(answers, "peers")),
    own,
    rows: profileOf({own, core, coreFigures, figures}),
    pledges: pledgesOf(figures),
    breaks: rowsOf<DefinitionBreak>(answers, "breaks"),
    told: articlesOf(figures.filter((figure) => !isOfficial(figure))),
    changes: rowsOf<ChangeRow>(answers, "changes"),
    lacking: rowsOf<LackingRow>(answers, "lacking"),
    below: rowsOf<LocalityRow>(answers, "below"),
    ...formerOf(answers, place.place_id)
  };
}

function formerOf(answers: Record<string, Row[]>, place_id: string): Pick<Facts, "lineages" | "former" | "sums"> {
  const lineages = rowsOf<Lineage>(answers, "lineages");
  const goesOn = new Set(
    lineages.filter((each) => each.goes_on && each.to_place === place_id).map((each) => each.from_place)
  );
  const former = rowsOf<FormerFigure>(answers, "former").filter(({ref_area}) => !goesOn.has(ref_area!));
  const mine = lineages.filter(({to_place}) => to_place === place_id);
  return {lineages, former, sums: sums(former, mine)};
}
