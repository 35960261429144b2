import type {TableRow} from "../tables/schema.js";
import {group} from "d3";
import type {Claim, SkipReason} from "./claim.js";
import type {Observation} from "../observation.js";
import type {ReadSentence} from "./read-sentence.js";
import type {Reading} from "./reading.js";
import {meetingAny, meets, type Span} from "../read/spans.js";
import type {Text} from "../read/text.js";

/** Digits of a sentence that was read, of which no figure was made; a row of `skipped`, in raw offsets. */
export type Skipped = TableRow<"skipped">;

const DIGITS = /\d+(?:[.,/:-]\d+)*/gu;

const join = (a: Span, b: Span): Span => ({start: Math.min(a.start, b.start), end: Math.max(a.end, b.end)});

/** The digits of a document that became no figure, with what they are. */
export function findSkipped(
  {document, text, sentences, unread}: Reading,
  observations: readonly Observation[]
): Skipped[] {
  const figures = group(
    observations.map(({quote_start, figure_start: start, figure_end: end}) => ({quote_start, start, end})),
    ({quote_start}) => quote_start
  );
  const {document_id} = document;
  const row = ({start, end, reason}: Span & {reason: SkipReason}): Skipped => ({
    ...{document_id, skipped_start: start, skipped_end: end, reason}
  });
  const passed = sentences.flatMap((sentence) => {
    const {cell, claims} = sentence;
    const [quote] = cell ? cell.row : text.span(sentence.start, sentence.end);
    const said = {claims, ...(cell?.value ?? sentence)};
    return skippedIn(said, text, figures.get(quote) ?? [], cell ? "cell_row" : "bare").map(row);
  });
  const cells = unread.flatMap(({value, reason}) => skippedIn({claims: [], ...value}, text, [], reason).map(row));
  return [...passed, ...cells];
}

/** In raw offsets, as the figures are: a whole claim where no figure lies in it, else its digits alone; each but once; digits without a claim are what is said `otherwise`. */
function skippedIn(
  {claims, start, end}: Pick<ReadSentence, "claims" | "start" | "end">,
  text: Text,
  figures: readonly Span[],
  otherwise: SkipReason
): (Span & {reason: SkipReason})[] {
  const found: (Span & {reason: SkipReason})[] = [];
  const isFigure = meetingAny(figures);
  // Digits come in text order, and so do what they make: only the last found can meet the next.
  // Digits that cleaning has made of nothing, between halves of characters, have no place in the raw text.
  const free = (span: Span): boolean =>
    span.start < span.end && !isFigure(span) && !(found.length && meets(found.at(-1)!, span));
  let first = 0;
  for (const {0: digits, index} of text.lower.slice(start, end).matchAll(DIGITS)) {
    const run = {start: start + index, end: start + index + digits.length};
    while (first < claims.length && claims[first]!.end <= run.start) ++first;
    const claim = firstMeeting(claims, first, run);
    const spans = [...(claim ? [join(claim, run)] : []), run].map((span) => raw(span, text));
    const span = spans.find(free);
    if (span && free(raw(run, text))) found.push({...span, reason: claim?.reason ?? otherwise});
  }
  return found;
}

/** The first claim from an index on that meets a run of digits; they are in the order of their starts. */
function firstMeeting(claims: readonly Claim[], from: number, run: Span): Claim | undefined {
  for (let i = from; i < claims.length && claims[i]!.start < run.end; ++i) if (meets(claims[i]!, run)) return claims[i];
  return undefined;
}

function raw(span: Span, text: Text): Span {
  const [start, end] = text.span(span.start, span.end);
  return {start, end};
}
