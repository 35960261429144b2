import type {Figure} from "../rows/figure.js";
import {sayQualifier} from "./named.js";
import {sayIndicator} from "./value.js";

/** What the number is of: “Tỷ lệ hộ nghèo · miền núi”. */
export const sayThing = (figure: Figure): string =>
  [sayIndicator(figure), sayQualifier(figure)].filter(Boolean).join(" · ");

/** The same within a line: “tỷ lệ hộ nghèo (miền núi)”. */
export const sayNarrowed = (figure: Figure): string =>
  `${sayIndicator(figure)}${figure.qualifier ? ` (${sayQualifier(figure)})` : ""}`;
