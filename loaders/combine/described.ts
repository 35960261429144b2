import type {FoundFigure} from "./figure.js";
import type {Match} from "../indicator/rules.js";
import type {Measured} from "../dimensions/measure/rules.js";
import type {ValueKind} from "../observation.js";

/** A figure with what the dimensions say of it. */
export interface Described {
  figure: FoundFigure;
  measured: Measured;
  match: Match | undefined;
  /** Where what it carries on says it: the plan that a share is of. */
  kind: ValueKind | undefined;
}
