import {isSurelyRead} from "../domain/doubt.js";
import type {Figure} from "../rows/figure.js";
import {lowerFirst} from "../words/letter.js";
import {median} from "../domain/median.js";
import {sayNumber} from "../words/number.js";
import {placeKey} from "../domain/subject.js";
import {axisValue} from "../domain/panel.js";
import {sayPlaceFirst} from "../words/place.js";
import {say} from "../words/say.js";
import {swarmFigures, type Swarm} from "./swarm.js";
import {sayAmount, withUnit} from "../words/unit.js";
import {axisUnit, sayBounded, sayValue} from "../words/value.js";

interface Title {
  name: string;
  /** The sentence, where the figures allow it. */
  say: (swarm: Swarm, chosen: string | null) => string | undefined;
}

/** What is no more and no less than it says, and surely so, can be put in order. */
const isExact = (figure: Figure): boolean => figure.bound === "exact" && isSurelyRead(figure);

const thingOf = ({panel, group}: Swarm): string => [lowerFirst(panel.title), group.label].filter(Boolean).join(", ");

const ordered = (swarm: Swarm): Figure[] =>
  swarmFigures(swarm).sort((a, b) => axisValue(a, swarm.panel.falls) - axisValue(b, swarm.panel.falls));

const places = (count: number): string => say(`${sayNumber(count)} nơi`, `${sayNumber(count)} places`);

/** A sentence on how places lie among each other; the first that can be said. */
export const titles: readonly Title[] = [
  {
    name: "the chosen place among the others",
    say: (swarm, chosen) => {
      const figures = ordered(swarm);
      const mine = figures.filter(({ref_area}) => chosen !== null && ref_area === chosen);
      if (mine.length !== 1 || !figures.every(isExact)) return undefined;
      const at = (figure: Figure): number => axisValue(figure, swarm.panel.falls);
      const others = new Set(figures.map(placeKey)).size - 1;
      const below = figures.filter((figure) => at(figure) < at(mine[0]!)).length;
      const said = `${sayPlaceFirst(mine[0]!)}: ${thingOf(swarm)} ${sayBounded(mine[0]!)}`;
      return `${said}, ${say(`cao hơn ${below} trong ${others} nơi khác`, `higher than ${below} of ${others} other places`)}`;
    }
  },
  {
    name: "the middle",
    say: (swarm) => {
      const figures = swarmFigures(swarm);
      if (!figures.every(isExact)) return undefined;
      const unit = axisUnit(figures[0]!);
      const values = figures.map((figure) => axisValue(figure, swarm.panel.falls));
      const middle = median(values)!;
      const above = values.filter((value) => value >= middle).length;
      const said = withUnit(sayAmount(middle, unit), unit);
      return say(
        `${above} trong ${places(figures.length)} có ${thingOf(swarm)} từ ${said} trở lên`,
        `${above} of ${places(figures.length)} have ${thingOf(swarm)} of ${said} or more`
      );
    }
  },
  {
    name: "from the lowest to the highest",
    say: (swarm) => {
      const figures = ordered(swarm);
      if (!figures.every(isSurelyRead)) return undefined;
      const [low, high] = [figures[0]!, figures.at(-1)!].map((figure) => sayValue(figure));
      return `${places(figures.length)}: ${thingOf(swarm)} ${say("từ", "from")} ${low} ${say("đến", "to")} ${high}`;
    }
  },
  {name: "how many tell of it", say: (swarm) => `${places(swarmFigures(swarm).length)}: ${thingOf(swarm)}`}
];

/** The last title can always be said. */
export function beeswarmTitle(swarm: Swarm, chosen: string | null): string {
  for (const title of titles) {
    const said = title.say(swarm, chosen);
    if (said) return said;
  }
  throw new Error("no title for a swarm");
}
