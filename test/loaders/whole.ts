import {parseArticle} from "../../loaders/articles.js";
import {commitments} from "../../loaders/commitment/commitments.js";
import {markConflicts} from "../../loaders/conflict.js";
import type {Document} from "../../loaders/document.js";
import {examine, type Examined} from "../../loaders/extract.js";
import {breaks} from "../../loaders/indicator/breaks.js";
import {gate} from "../../loaders/gate.js";
import {indicators} from "../../loaders/indicator/list.js";
import type {Quarantine} from "../../loaders/quarantine.js";
import {linkResolutions} from "../../loaders/resolution/resolutions.js";
import {passages, type Passage} from "../../loaders/sentence.js";

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
