import {NBSP} from "./letter.js";
import {sayRounded} from "./number.js";
import {say} from "./say.js";

/** “87,5 %”, in English “87.5%”. */
export const withPercent = (amount: string): string => `${amount}${say(NBSP, "")}%`;

/** Decimals of a share at most but where that would make nothing or all of it. */
const MOST_DECIMALS = 9;

/** A share in hundredths: 0.8752 → “87,5 %”; only nothing is 0 %, and only all of it 100 %. */
export function sayPercent(share: number): string {
  if (!Number.isFinite(share)) return say("không rõ", "unknown");
  const hundredths = Number((share * 100).toPrecision(12));
  for (let decimals = 1; ; ++decimals) {
    const said = sayRounded(hundredths, decimals);
    if (hundredths === 100 || decimals === MOST_DECIMALS || said !== sayRounded(100, 0)) return withPercent(said);
  }
}
