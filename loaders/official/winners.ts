import {readOwn} from "../check/own.js";
import {byName, fields, list, text} from "../check/schema.js";
import type {Winner} from "./doubt.js";

const FILE = new URL("../../data/vocabulary/winners.yaml", import.meta.url);

const SCHEMA = list(fields({indicator: text, source: text, winners: byName(text)}));

/** What publishers of indices announced of who came first. Throws Mistake with all that is wrong in it. */
export const winners = (): Winner[] =>
  readOwn(FILE, SCHEMA).flatMap(({indicator, source, winners}) =>
    Object.entries(winners).map(([period, place]) => ({indicator, period, place, source}))
  );
