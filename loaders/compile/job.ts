import {parseReviewFile, type ReviewJob} from "../judge/review/file.js";
import {parseTable, type TableJob} from "../official/table.js";
import {parseBoundaries, type BoundariesJob} from "../places/boundaries.js";

/** What is read beside articles: of plain values, so that it can be done in a thread of its own. */
export type Job = TableJob | ReviewJob | BoundariesJob;

/** What comes of a job. */
export type Result<J extends Job> = J extends TableJob
  ? ReturnType<typeof parseTable>
  : J extends ReviewJob
    ? ReturnType<typeof parseReviewFile>
    : ReturnType<typeof parseBoundaries>;

function done(job: Job): Result<TableJob> | Result<ReviewJob> | Result<BoundariesJob> {
  if (job.kind === "table") return parseTable(job);
  return job.kind === "review" ? parseReviewFile(job) : parseBoundaries(job);
}

export const perform = <J extends Job>(job: J): Result<J> => done(job) as Result<J>;
