import {panelProgress} from "./headline.js";
import {panelsOf} from "./panel.js";
import {sayVerdict, type Pledge} from "./pledge.js";
import {say} from "../words/say.js";

const told = ({actual, promise, baseline}: Partial<Pledge>): string | undefined => {
  const figures = [actual, promise ?? baseline].filter((each) => each !== undefined);
  const [panel] = figures.length > 1 ? panelsOf(figures) : [];
  return panel && panelProgress(panel)?.text;
};

/** What became of one of several promises, or of what was before, as a sentence that a leader can repeat. */
export const sayFirst = (pledges: readonly Partial<Pledge>[]): string =>
  pledges
    .filter(({promise}) => !promise || sayVerdict(promise))
    .map(told)
    .find(Boolean) ?? say("Những gì đã hứa, bên cạnh những gì đã biết", "What was promised, beside what is known");
