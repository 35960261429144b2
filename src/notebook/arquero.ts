import * as built from "arquero/dist/arquero.min.js";

// Arquero's modules ask for Node's own, which no browser has; its built file asks for nothing. Framework gives what that file
// exports as a default; where it is loaded as it stands it leaves its name behind.

type Arquero = typeof import("arquero");

/** Arquero, as far as transforms need it. */
export const {desc, escape, from, op} = ("default" in built ? built.default : Reflect.get(globalThis, "aq")) as Arquero;

export type ArqueroTable = ReturnType<Arquero["from"]>;
