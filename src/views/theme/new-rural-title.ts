import {isSureResult} from "../../domain/doubt.js";
import type {Figure} from "../../rows/figure.js";
import {groupBy} from "../../domain/group.js";
import type {Communes} from "../../domain/new-rural.js";
import {sayNumber} from "../../words/number.js";
import {placeKey} from "../../domain/subject.js";
import {sayPeriod} from "../../words/period.js";
import {sayPlace} from "../../words/place.js";
import {say} from "../../words/say.js";
import {sayBounded, sayCounted} from "../../words/value.js";
import {sayUnsure, type TitleRule} from "./title.js";

const isSure = ({met}: Communes): boolean => met !== undefined && isSureResult(met);

const sayMet = ({met, rest: others, total}: Communes): string => {
  // Of how many is said in words.
  const alone = {...met!, numerator: null, denominator: null};
  const [value, place, when] = [sayBounded(alone, {short: true}), sayPlace(met!), sayPeriod(met!)];
  const rest = others.map(({words}) => `, ${words}`).join("");
  if (total === met!.obs_value)
    return say(
      `Cả ${value} xã của ${place} đạt chuẩn nông thôn mới (${when})`,
      `All ${value} communes of ${place} meet the new-rural-area standard (${when})`
    );
  const all = others.length || total === null ? "" : say(` trong ${sayNumber(total)}`, ` of ${sayNumber(total)}`);
  return say(
    `${value}${all} xã của ${place} đạt chuẩn nông thôn mới${rest} (${when})`,
    `${value}${all} communes of ${place} meet the new-rural-area standard${rest} (${when})`
  );
};

/** How many places must tell of all their communes before their number says more than the newest of them. */
const MANY = 4;

/** What a leader may repeat; the first that can be said. */
export const newRuralTitles: readonly TitleRule<readonly Communes[]>[] = [
  {
    name: "how many places have them all",
    ofAll: true,
    say: (rows) => {
      const newest = [
        ...groupBy(
          rows.filter(({met, total}) => met !== undefined && total !== null),
          ({met}) => placeKey(met!)
        ).values()
      ].map(([first]) => first!);
      // One in doubt might have them all, or not.
      if (newest.length < MANY || !newest.every(isSure)) return undefined;
      const done = newest.filter(({met, total}) => met!.obs_value === total);
      const who = done.length === 1 ? `: ${sayPlace(done[0]!.met!)} (${done[0]!.said})` : "";
      return say(
        `${sayNumber(done.length)} trong ${sayNumber(newest.length)} nơi có số của mọi xã đã đưa tất cả đạt chuẩn nông thôn mới${who}`,
        `In ${sayNumber(done.length)} of the ${sayNumber(newest.length)} places that count all their communes, all meet the new-rural-area standard${who}`
      );
    }
  },
  {
    name: "the newest with what is left",
    say: (rows) => {
      const newest = rows.find((row) => isSure(row) && row.total !== null) ?? rows.find(isSure);
      return newest && sayMet(newest);
    }
  },
  {
    name: "nothing",
    ofAll: true,
    say: () => sayUnsure(say("Nông thôn mới", "New rural areas"))
  }
];

/** The places with the most communes of which it is told how many are left. */
export const newRuralLede = (rows: readonly Communes[], districts: readonly Figure[], title: string): string =>
  [...rows.filter((row) => isSure(row) && row.rest.length)]
    .sort((a, b) => b.total! - a.total!)
    .slice(0, 2)
    .map((row) => {
      const district = districts.find(
        (figure) => figure.document_id === row.met!.document_id && placeKey(figure) === placeKey(row.met!)
      );
      const also = district ? `; ${sayCounted(district)}` : "";
      return [sayMet(row), also] as const;
    })
    .filter(([said]) => said !== title)
    .map(([said, also]) => `${said}${also}.`)
    .join(" ");
