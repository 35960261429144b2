import {Unreadable} from "../check/quarantine.js";
import type {About, Converted} from "./converted.js";
import {readHtml} from "./html.js";
import {lettersOf, readMime, type MimeMessage, type MimePart} from "./mime.js";
import {textOf, tidy} from "./blocks.js";
import type {Member} from "./unzip.js";

/** A mail as a text with its attachments. */
export function readMail(bytes: Uint8Array): {text: Converted; members: Member[]} {
  const message = readMime(bytes);
  const isAttached = ({name, type}: MimePart): boolean => name !== undefined && !/^(?:image|multipart)\//.test(type);
  const words = message.parts.filter((part) => !isAttached(part));
  const members = message.parts.filter(isAttached).map(({name, bytes}) => ({name: name!, bytes}));
  return {text: {...wordsOf(words), about: aboutOf(message)}, members};
}

/** A page that was saved with all that belongs to it. */
export function readSavedPage(bytes: Uint8Array): Converted {
  const page = readMime(bytes).parts.find(({type}) => type === "text/html");
  if (!page) throw new Unreadable("damaged");
  const {about, ...read} = readHtml(lettersOf(page.bytes, page.charset));
  return {...read, about: {...(/^https?:/.test(page.location ?? "") ? {url: page.location!} : {}), ...about}};
}

/** Programs send the same words twice, plain and as a page, in which tables live. */
function wordsOf(parts: readonly MimePart[]): Converted {
  const page = parts.find(({type}) => type === "text/html");
  if (page) return readHtml(lettersOf(page.bytes, page.charset));
  const plain = parts.filter(({type}) => type === "text/plain");
  return {text: textOf(plain.flatMap(({bytes, charset}) => lettersOf(bytes, charset).split(/\n\s*\n/)))};
}

function aboutOf({headers}: MimeMessage): About {
  const title = tidy(headers.get("subject") ?? "");
  const author = tidy((headers.get("from") ?? "").replace(/<[^>]*>|"/g, ""));
  const sent = new Date(headers.get("date") ?? "");
  return {
    ...(title && {title}),
    ...(author && {author}),
    ...(Number.isNaN(sent.getTime()) ? {} : {published: sent.toISOString().slice(0, 10)})
  };
}
