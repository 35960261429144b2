import type {Figure} from "./figure.js";
import type {Match} from "./indicator/rules.js";
import type {Spoken} from "./measure/rules.js";

/** A figure with what the dimensions say of it. */
export interface Said {
  figure: Figure;
  spoken: Spoken;
  match: Match | undefined;
}
