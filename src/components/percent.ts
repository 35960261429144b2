import {NBSP} from "./letter.js";
import {sayNumber} from "./number.js";
import {say} from "./say.js";

/** “87,5 %”, in English “87.5%”. */
export const withPercent = (amount: string): string => `${amount}${say(NBSP, "")}%`;

/** A share in hundredths: 0.8752 → “87,5 %”. */
export const sayPercent = (share: number): string => withPercent(sayNumber(Math.round(share * 1000) / 10));
