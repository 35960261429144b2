import {NBSP} from "./letter.js";
import {sayNumber} from "./number.js";

/** A share in hundredths: 0.8752 → “87,5 %”. */
export const sayPercent = (share: number): string => `${sayNumber(Math.round(share * 1000) / 10)}${NBSP}%`;
