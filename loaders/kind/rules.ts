import type {ValueKind} from "../observation.js";
import {oneOf} from "../rule.js";
import {AHEAD, DONE, KINDS, NOT_KINDS, STANDING} from "./words.js";

const kinds = new Map<string, ValueKind>(
  Object.entries(KINDS).flatMap(([kind, words]) => words.map((word) => [word, kind as ValueKind] as const))
);
const done = new Set(DONE);
const CUES = new RegExp(`(?<!\\p{L})(?:${oneOf([...NOT_KINDS, ...DONE, ...kinds.keys()])})(?!\\p{L})`, "gu");

const STANDS = new RegExp(`^[^.,;:()]{0,12}?(?<!\\p{L})(?:${oneOf(STANDING)})(?!\\p{L})`, "u");

const AHEAD_CUES = new RegExp(
  `^[^.,;:()]{0,60}?(?<!\\p{L})(?<cue>${oneOf(Object.values(AHEAD).flat())})(?!\\p{L})`,
  "u"
);

/** The kind that the words before a figure in its clause give it: the last cue decides, and without one it is actual. */
export function kindOf(left: string, right = ""): ValueKind {
  if (STANDS.test(right)) return "actual";
  let kind: ValueKind = "actual";
  for (const [match] of left.matchAll(CUES)) {
    const cue = match.replace(/\s+/g, " ");
    if (done.has(cue)) kind = "actual";
    else kind = kinds.get(cue) ?? kind;
  }
  return kind === "actual" ? (ahead(right) ?? kind) : kind;
}

function ahead(right: string): ValueKind | undefined {
  const cue = AHEAD_CUES.exec(right)?.groups!.cue;
  return cue === undefined ? undefined : (Object.keys(AHEAD) as ValueKind[]).find((kind) => AHEAD[kind]!.includes(cue));
}
