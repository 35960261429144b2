import {join} from "node:path";
import {decode} from "../../convert/encoding.js";
import type {Fault} from "../../check/fault.js";
import {anything, list, type Schema} from "../../check/schema.js";
import {openYaml, type Yaml} from "../../check/yaml.js";
import {REVIEWS} from "../../input/formats.js";
import {inputsBelow, readInput} from "../../input/inputs.js";
import {quarantine, refused, Unreadable, type Quarantine} from "../../check/quarantine.js";
import {
  IDS,
  isOverride,
  schemasOf,
  type CommitmentReview,
  type FigureReview,
  type ReviewLists,
  type Schemas
} from "./schema.js";

/** Where a review stands: its file below the folder of data, and the line in which it begins. */
export interface ReviewAtLine {
  file: string;
  line: number;
}

/** What a publisher says of figures and of commitments, and what of it cannot be read. */
export interface Reviews {
  figures: (FigureReview & ReviewAtLine)[];
  commitments: (CommitmentReview & ReviewAtLine)[];
  quarantine: Quarantine[];
}

/** Below the folder of data. */
const FOLDER = "reviews";

/** Reads every .yaml of `reviews/`, in the order of their names. A review that is wrong costs itself, and is listed with its line. */
export async function readReviews(
  data: string,
  lists: ReviewLists,
  read: ReadReviews = async (job) => parseReviewFile(job)
): Promise<Reviews> {
  const folder = join(data, FOLDER);
  const {files, quarantine: unread} = await inputsBelow(folder, REVIEWS, `${FOLDER}/`);
  const all: Reviews = {figures: [], commitments: [], quarantine: unread};
  for (const name of files)
    try {
      const job: ReviewJob = {
        kind: "review",
        file: `${FOLDER}/${name}`,
        bytes: await readInput(folder, name, "review"),
        lists
      };
      const found = await read(job);
      all.figures = all.figures.concat(found.figures);
      all.commitments = all.commitments.concat(found.commitments);
      all.quarantine = all.quarantine.concat(found.quarantine);
    } catch (error) {
      all.quarantine.push(quarantine(`${FOLDER}/${name}`, error));
    }
  return all;
}

/** An empty file says nothing, and nothing is wrong with it. */
function textOf(bytes: Buffer): string {
  try {
    return decode(bytes);
  } catch (error) {
    if (error instanceof Unreadable && error.reason === "empty") return "";
    throw error;
  }
}

/** A file of reviews, and what they may speak of. */
export interface ReviewJob {
  kind: "review";
  file: string;
  bytes: Uint8Array;
  lists: ReviewLists;
}

/** How a file is read: here, or within a budget. */
export type ReadReviews = (job: ReviewJob) => Promise<Reviews>;

export const parseReviewFile = ({file, bytes, lists}: ReviewJob): Reviews =>
  parseReviews(textOf(Buffer.from(bytes)), file, lists);

/** The reviews of one file, and for each that is wrong a row with everything that is. */
export function parseReviews(text: string, file: string, lists: ReviewLists): Reviews {
  const all: Reviews = {figures: [], commitments: [], quarantine: []};
  const schemas = schemasOf(lists);
  for (const part of partsOf(text.replace(/\r\n?/g, "\n"))) readPart(part, {file, schemas, all});
  return all;
}

/** A stretch of a file that was opened by itself. */
interface Part {
  yaml: Yaml;
  /** Lines of the file before it. */
  before: number;
}

/** A file that is YAML is one part; of any other each review is, so that one which is none costs no other. */
function partsOf(text: string): Part[] {
  const yaml = openYaml(text, IDS);
  const indent = /^( *)-(?: |$)/m.exec(text)?.[1];
  if (!yaml.faults.length || indent === undefined) return [{yaml, before: 0}];
  let before = 0;
  return text.split(new RegExp(`^(?=${indent}-(?: |$))`, "m")).map((stretch) => {
    const part = {yaml: openYaml(stretch, IDS), before};
    before += stretch.split("\n").length - 1;
    return part;
  });
}

interface Context {
  file: string;
  schemas: Schemas;
  all: Reviews;
}

function readPart({yaml, before}: Part, {file, schemas: {figure, override}, all}: Context): void {
  const rows = yaml.raw === undefined ? {value: [], faults: []} : yaml.check(list(anything));
  const whole = [...yaml.faults, ...rows.faults];
  const refuse = (faults: readonly Fault[]): void => {
    const here = faults.map(({line, said}) => ({line: (line ?? 1) + before, said}));
    all.quarantine.push(quarantine(file, refused("review", here)));
  };
  const take = <T>(i: number, schema: Schema<T>, to: (T & ReviewAtLine)[]): void => {
    const {value, faults} = yaml.check(schema, [i]);
    if (whole.length || !value) refuse([...whole.splice(0), ...faults]);
    else to.push({...value, file, line: yaml.lineOf([i]) + before});
  };
  (rows.value ?? []).forEach((row, i) =>
    isOverride(row) ? take(i, override, all.commitments) : take(i, figure, all.figures)
  );
  if (whole.length) refuse(whole);
}
