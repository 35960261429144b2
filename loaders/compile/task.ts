import {parseSource} from "../article/article.js";
import {parseBeside} from "../article/front-matter.js";
import {convert, type TextPiece} from "../convert/convert.js";
import {decode} from "../convert/encoding.js";
import type {Document} from "../article/document.js";
import {examine, type Examined} from "../combine/extract.js";
import {readRegular} from "../input/files.js";
import {MOST, readInput} from "../input/inputs.js";
import {quarantine, refused, type Quarantine} from "../check/quarantine.js";
import {passages, type Passage} from "../article/sentence.js";

/** A file to be read: one of a folder of inputs, a file from anywhere, or bytes that came another way. */
export interface Task {
  /** What it is called in what is said of it. */
  file: string;
  folder?: string;
  path?: string;
  bytes?: Uint8Array;
  /** In the folder, what is said of it beside it. */
  beside?: string;
}

/** All that is read of one article. */
export interface Read extends Examined {
  /** What it is called in what is said of it. */
  file: string;
  document: Document;
  passages: Passage[];
  /** What is to be told of it although it was read. */
  notices: Quarantine[];
}

/** An article as a whole, or why there is nothing of it. */
export type TaskOutcome = Read | Quarantine;

export const isRead = (outcome: TaskOutcome): outcome is Read => "document" in outcome;

/** Reads the articles of a file whole, most have one; whatever goes wrong costs it and nothing else. */
export async function readTask(task: Task): Promise<TaskOutcome[]> {
  try {
    const pieces = await convert(task.file, await bytesOf(task));
    const beside = await besideOf(task).catch((error) => quarantine(task.beside!, error));
    if (beside && "reason" in beside) return [beside];
    return pieces.map((piece) => ("reason" in piece ? piece : readPiece(piece, beside)));
  } catch (error) {
    return [quarantine(task.file, error)];
  }
}

type Beside = ReturnType<typeof parseBeside>;

async function besideOf({folder, beside}: Task): Promise<Beside | undefined> {
  if (!folder || !beside) return undefined;
  return parseBeside(decode(await readInput(folder, beside, "sidecar")));
}

function readPiece({file, source}: TextPiece, beside?: Beside): TaskOutcome {
  try {
    const document = parseSource(file, {...source, about: {...source.about, ...beside?.about}});
    if ("reason" in document) return document;
    const unused = beside?.unused.length ? [quarantine(`${file}.yaml`, refused("unused_field", beside.unused))] : [];
    return {
      ...{file, document, ...examine(document), passages: passages(document)},
      notices: [...noticesOf(file, document), ...unused]
    };
  } catch (error) {
    return quarantine(file, error);
  }
}

const noticesOf = (file: string, {unused, left}: Document): Quarantine[] => [
  ...(unused ? [quarantine(file, refused("unused_field", unused))] : []),
  ...(left ? [quarantine(file, refused("part_unread", left))] : [])
];

async function bytesOf({folder, path, file, bytes}: Task): Promise<Buffer> {
  if (bytes) return Buffer.from(bytes);
  return folder ? readInput(folder, file, "article") : readRegular(path ?? file, MOST.article);
}

/** Opens the vocabularies, so that the first article is not charged for it. */
export async function warmUp(): Promise<void> {
  await readTask({file: "a.txt", bytes: Buffer.from("Phường có 5 ấp.")});
}
