import {join} from "node:path";
import {parse} from "yaml";
import {REVIEWS} from "../input/formats.js";
import {inputsBelow, readInput} from "../input/inputs.js";
import {quarantine, Unreadable, type Quarantine} from "../quarantine.js";

/** What a publisher says of one figure, or of one commitment: a row of a file of `reviews/`. */
export interface Review {
  /** Below the folder of data. */
  file: string;
  observation?: string;
  commitment?: string;
  verdict?: string;
  state?: string;
  /** Columns with what they should say. */
  correct: Record<string, unknown>;
  reason: string | null;
  by: string | null;
}

export interface Reviews {
  reviews: Review[];
  quarantine: Quarantine[];
}

/** Below the folder of data. */
const FOLDER = "reviews";

/** Reads every .yaml of `reviews/`, in the order of their names; a file that cannot be read is left out whole. */
export async function readReviews(data: string): Promise<Reviews> {
  const folder = join(data, FOLDER);
  const {files, quarantine: unread} = await inputsBelow(folder, REVIEWS, `${FOLDER}/`);
  const all: Reviews = {reviews: [], quarantine: unread};
  for (const name of files)
    try {
      const rows = parseReviews((await readInput(folder, name, "review")).toString("utf8"), `${FOLDER}/${name}`);
      for (const row of rows) all.reviews.push(row);
    } catch (error) {
      all.quarantine.push(quarantine(`${FOLDER}/${name}`, error));
    }
  return all;
}

/** The rows of one file. */
export function parseReviews(text: string, file: string): Review[] {
  const rows = parsed(text);
  return rows.map((row) => {
    const {observation, commitment, verdict, state, correct, reason, by} = row;
    return {
      file,
      ...textual({observation, commitment, verdict, state}),
      correct: isMap(correct) ? correct : {},
      reason: textOf(reason),
      by: textOf(by)
    };
  });
}

function parsed(text: string): Record<string, unknown>[] {
  try {
    const rows: unknown = parse(text) ?? [];
    if (Array.isArray(rows) && rows.every(isMap)) return rows;
  } catch {
    // Said below, as of a file that is no list.
  }
  throw new Unreadable("review", null, [
    "tệp không đọc được; hãy viết một danh sách, mỗi mục bắt đầu bằng “- observation:” hoặc “- commitment:”",
    "the file cannot be read; write a list whose items begin with “- observation:” or “- commitment:”"
  ]);
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | null =>
  value === undefined || value === null || value === "" ? null : String(value).normalize("NFC").trim();

const textual = (fields: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (textOf(value) ? [[name, textOf(value)!]] : []))
  );
