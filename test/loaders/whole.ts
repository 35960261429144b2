import {parseArticle} from "../../loaders/article/article.js";
import {commitments} from "../../loaders/judge/commitment/commitments.js";
import {markConflicts} from "../../loaders/judge/conflict.js";
import type {Document} from "../../loaders/article/document.js";
import {examine, type Examined} from "../../loaders/combine/extract.js";
import {breaks} from "../../loaders/indicator/breaks.js";
import {gate} from "../../loaders/judge/gate.js";
import {indicators} from "../../loaders/indicator/list.js";
import type {Quarantine} from "../../loaders/check/quarantine.js";
import {linkResolutions} from "../../loaders/judge/resolutions.js";
import {passages, type Passage} from "../../loaders/article/sentence.js";

export interface Whole extends Examined {
  document: Document;
  passages: Passage[];
  /** What the gate stopped. */
  stopped: Quarantine[];
}

const vocabulary = indicators();
const known = {indicators: new Map(vocabulary.map((each) => [each.code, each])), breaks: breaks(vocabulary)};

/** Everything that is made of one article, as a build makes it; undefined of a file that is no article. */
export function readWhole(text: string, file = "bai.txt"): Whole | undefined {
  const document = parseArticle(file, Buffer.from(text));
  if ("reason" in document) return undefined;
  const examined = examine(document);
  const gated = gate(examined.observations, [document]);
  const observations = markConflicts(gated.observations);
  const promised = commitments(observations, known, document.published);
  linkResolutions(examined.citations, promised, observations);
  return {document, ...examined, observations, stopped: gated.quarantine, passages: passages(document)};
}
