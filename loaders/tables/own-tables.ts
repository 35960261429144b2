import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {attempts, parseOwn} from "../check/own.js";
import {byName, fields, number, optional, type Schema} from "../check/schema.js";
import {breaks, type Break} from "../indicator/breaks.js";
import {coreRows, type Core} from "../indicator/core.js";
import {criteria, type Criterion} from "../indicator/criteria.js";
import {indicators, type Indicator} from "../indicator/list.js";
import {openQualifiers, qualifierNames, type QualifierName} from "../indicator/qualifier.js";
import {added, type Added, type Alias} from "../places/added.js";
import {Mistake} from "../check/mistake.js";
import {placeChanges, type PlaceChange} from "../places/changes.js";
import {groupMembers, regionMembers, type GroupMember} from "../places/group.js";
import {places, type Place} from "../places/list.js";
import {tiles, type Tile} from "../places/tiles.js";
import type {Scorecards} from "./tables.js";

/** The tables that no article fills: the lists of places, the vocabulary, how well reading goes. */
export interface OwnTables {
  places: Place[];
  aliases: Alias[];
  placeChanges: PlaceChange[];
  groups: GroupMember[];
  tiles: Tile[];
  indicators: Indicator[];
  qualifiers: QualifierName[];
  breaks: Break[];
  criteria: Criterion[];
  core: Core[];
  scorecards: Scorecards;
}

const PROJECT = fileURLToPath(new URL("../../data", import.meta.url));

/** Opens them all. Throws one Mistake with everything that is wrong in any of their files, since nothing can be read without them. */
export function ownTables(data: string): OwnTables {
  const read: Partial<OwnTables> = {};
  const take = <K extends keyof OwnTables>(name: K, open: () => OwnTables[K]) => {
    return (): void => void (read[name] = open());
  };
  let opened: Added | undefined;
  const lists = (): Added => (opened ??= added());
  attempts([
    take("aliases", () => lists().aliases),
    take("places", () => places(lists())),
    take("placeChanges", () => (read.places ? placeChanges(lists(), read.places) : [])),
    take("tiles", () => (read.places ? tiles(read.places) : [])),
    take("groups", () => (read.places ? readGroups(data, read.places, lists()) : [])),
    take("indicators", () => indicators()),
    take("qualifiers", () => (openQualifiers(), qualifierNames())),
    take("breaks", () => breaks(indicators())),
    take("criteria", () => criteria()),
    take("core", () => readCore(data)),
    take("scorecards", () => readScorecards(data))
  ]);
  return read as OwnTables;
}

/** A publisher's own file, else the project's. */
const fileOf = (data: string, name: string): string | undefined =>
  [data, PROJECT].map((folder) => join(folder, name)).find(existsSync);

/** Groups of places that are compared by name: those of a file, and the provinces of each region. */
function readGroups(data: string, places: readonly Place[], {regions}: Added): GroupMember[] {
  const file = fileOf(data, "groups.yaml");
  const own = file ? groupMembers(readFileSync(file, "utf8"), places, file) : [];
  return [...own, ...regionMembers(regions, places)];
}

/** With which rows the page of a place begins. */
function readCore(data: string): Core[] {
  const file = fileOf(data, "core.yaml")!;
  return coreRows(readFileSync(file, "utf8"), indicators(), file);
}

const FIELDS = ["indicator", "place", "unit", "kind", "bound", "period"];
const shares = fields(Object.fromEntries(FIELDS.map((field) => [field, number])));
const measured = {documents: number, wanted: number, got: number, found: number, precision: number, recall: number};

const full = fields({full_f1: number, grade_a_right: number, grade_a_reach: number});

const scorecardsSchema = byName(fields({...measured, f1: number, full: optional(full), fields: shares}));

/** How well reading goes, as it was last measured: on a publisher's own annotations, else on the project's. */
function readScorecards(data: string): Scorecards {
  const file = fileOf(data, "scorecard.json");
  if (!file) return {};
  const json = readFileSync(file, "utf8");
  if (!isJson(json))
    throw new Mistake(`không đọc được ${file}; hãy xoá tệp ấy hoặc ghi lại bằng npm run scorecard -- --save`);
  return parseOwn(json, file, scorecardsSchema as unknown as Schema<Scorecards>);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
