import type {ChangeRow} from "../../parts/successors.js";
import type {DefinitionBreak} from "../../domain/comparable.js";
import {deltaOf} from "../../domain/delta.js";
import {isSurelyRead} from "../../domain/doubt.js";
import type {Figure} from "../../rows/figure.js";
import {panelProgress} from "../../domain/headline.js";
import {sayNarrowed, type KeyFigure} from "../../parts/key-figure.js";
import {keyFigures} from "../../domain/key-figures.js";
import {lowerFirst} from "../../words/letter.js";
import {sayNumber} from "../../words/number.js";
import {isOfficial} from "../../words/official.js";
import {sums, type Lineage} from "../../domain/crosswalk.js";
import {panelsOf} from "../../domain/panel.js";
import {sayPeriod} from "../../words/period.js";
import {sayPlaceFirst} from "../../words/place.js";
import {pledgesOf, sayVerdict, type Pledge} from "../../domain/pledge.js";
import {plural, say} from "../../words/say.js";
import {sayRank, peerRanksOf, type PeerRow, type PeerRank} from "../../domain/peer-rank.js";
import {articlesOf, type ArticleOnLine} from "../../charts/timeline.js";
import {sayNamed, sayValue} from "../../words/value.js";
import {seriesOf, type OfficialSeries, type SeriesRow} from "../../charts/series-rows.js";
import type {FormerFigure, LackingRow, LineRow, LocalityRow} from "./questions.js";
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
  keys: KeyFigure[];
  pledges: Pledge[];
  breaks: readonly DefinitionBreak[];
  standings: PeerRank[];
  /** Those of which the peers are drawn, the widest first. */
  strips: PeerRank[];
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

/** Undefined where no list has the place. */
export function factsOf(answers: Record<string, Row[]>): Facts | undefined {
  const [place, ...above] = rowsOf<LineRow>(answers, "line");
  if (!place) return undefined;
  const figures = rowsOf<Figure>(answers, "figures");
  const standings = peerRanksOf(figures, rowsOf<PeerRow>(answers, "peers"));
  const breaks = rowsOf<DefinitionBreak>(answers, "breaks");
  const keys = keyFigures(figures, standings).map((figure) => ({
    figure,
    delta: deltaOf(figure, figures),
    standing: standings.find(({own}) => own === figure)
  }));
  return {
    ...{series: seriesOf(rowsOf<SeriesRow>(answers, "series"), figures), stated: figures.filter((f) => !isOfficial(f))},
    ...{place, above, figures, keys, standings, strips: standings.filter(({peers}) => peers.length > 1)},
    pledges: pledgesOf(figures),
    breaks,
    told: articlesOf(figures.filter((f) => !isOfficial(f))),
    changes: rowsOf<ChangeRow>(answers, "changes"),
    lacking: rowsOf<LackingRow>(answers, "lacking"),
    below: rowsOf<LocalityRow>(answers, "below"),
    ...formerOf(answers, place.place_id)
  };
}

function formerOf(answers: Record<string, Row[]>, place_id: string): Pick<Facts, "lineages" | "former" | "sums"> {
  const lineages = rowsOf<Lineage>(answers, "lineages");
  const former = rowsOf<FormerFigure>(answers, "former");
  const mine = lineages.filter(({to_place}) => to_place === place_id);
  return {lineages, former, sums: sums(former, mine)};
}

interface LedeRule {
  name: string;
  say: (facts: Facts) => string | undefined;
}

const named = ({figure}: KeyFigure): string =>
  `${sayPlaceFirst(figure)}: ${lowerFirst(sayNarrowed(figure))} ${sayValue(figure)}, ${sayPeriod(figure)}`;

/** What a leader can repeat of a place; the first rule that can say it. */
export const ledeRules: readonly LedeRule[] = [
  {
    name: "a promise kept or not",
    say: ({pledges, breaks}) =>
      pledges
        .filter(({actual, promise}) => actual && sayVerdict(promise))
        .map(({actual, promise}) => panelProgress(panelsOf([actual!, promise], {breaks})[0]!)?.text)
        .find(Boolean)
  },
  {
    name: "a rank among many",
    say: ({keys}) => {
      const ranked = keys.find(({standing}) => standing && standing.places > 2);
      return ranked && `${named(ranked)}, ${sayRank(ranked.standing!)}`;
    }
  },
  {name: "a key figure", say: ({keys: [key]}) => key && named(key)},
  {
    name: "any figure",
    say: ({figures}) => {
      const figure = figures.find((each) => isSurelyRead(each) && each.indicator !== "other");
      return figure && `${sayPlaceFirst(figure)}: ${lowerFirst(sayNamed(figure))}`;
    }
  },
  {
    name: "figures of former units alone",
    say: ({former}) =>
      former.length
        ? say(
            `Chưa có con số nào của chính nơi này; bên dưới là ${former.length} con số của các đơn vị cũ.`,
            `No figure of this place itself has been read yet; below are ${former.length} of its former units.`
          )
        : undefined
  },
  {
    name: "none that is certain",
    say: ({figures: {length}}) =>
      length
        ? say(
            `${sayNumber(length)} con số đã đọc, chưa số nào đủ chắc để nêu lên đầu trang.`,
            `${plural(sayNumber(length), "figure")} read, none certain enough to be told first.`
          )
        : undefined
  },
  {name: "none", say: () => say("Chưa có con số nào về nơi này.", "No figure of this place has been read yet.")}
];

export function lede(facts: Facts): string {
  for (const rule of ledeRules) {
    const said = rule.say(facts);
    if (said) return said;
  }
  return "";
}
