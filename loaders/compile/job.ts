import {parseTable, type TableJob} from "../official/official.js";
import {parseBoundaries, type BoundariesJob} from "../places/boundaries.js";
import {parseReviewFile, type ReviewJob} from "../judge/review/file.js";

// What is read beside articles, each kind by one function of plain values: so it can be done in a thread of its own.
const jobs = {
  table: (job: TableJob) => parseTable(job),
  review: (job: ReviewJob) => parseReviewFile(job),
  boundaries: (job: BoundariesJob) => parseBoundaries(job)
};

export type Job = TableJob | ReviewJob | BoundariesJob;

/** What comes of a job. */
export type Result<J extends Job> = ReturnType<(typeof jobs)[J["kind"]]>;

export const perform = <J extends Job>(job: J): Result<J> => (jobs[job.kind] as (job: J) => Result<J>)(job);
