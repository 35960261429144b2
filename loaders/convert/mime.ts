import {ofWindows1252} from "./letters.js";

/** A part of a mail or of a page that was saved as one file. */
export interface MimePart {
  /** In lower case: text/html. */
  type: string;
  /** Of an attachment. */
  name: string | undefined;
  /** Of a page that was saved, where it came from. */
  location: string | undefined;
  bytes: Buffer;
  charset: string | undefined;
}

export interface MimeMessage {
  headers: Headers;
  /** In their order, those within others too. */
  parts: MimePart[];
}

/** By their names in lower case. */
type Headers = ReadonlyMap<string, string>;

/** Parts within parts, and parts at all, that anybody sends. */
const DEEPEST = 10;
const MOST_PARTS = 1000;

/** What a mail (.eml) or a page that was saved whole (.mht) consists of. */
export function readMime(bytes: Uint8Array): MimeMessage {
  const text = Buffer.from(bytes).toString("latin1");
  const parts: MimePart[] = [];
  collect(text, parts, 0);
  return {headers: headersOf(text), parts};
}

/** The head ends at the first empty line. */
function divided(text: string): [head: string, body: string] {
  const end = /\r?\n\r?\n/.exec(text);
  return end ? [text.slice(0, end.index), text.slice(end.index + end[0].length)] : [text, ""];
}

function headersOf(text: string): Headers {
  const lines = divided(text)[0]
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/);
  return new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
      return name ? [[name.toLowerCase(), decodedWords(value!)] as const] : [];
    })
  );
}

/** “=?UTF-8?B?…?=”: letters that a head cannot hold; it may also hold them as they are. */
const decodedWords = (value: string): string =>
  Buffer.from(value, "latin1")
    .toString("utf8")
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?([^?\s]+)\?([bq])\?([^?]*)\?=/gi, (_, charset: string, form: string, text: string) =>
      lettersOf(/b/i.test(form) ? Buffer.from(text, "base64") : unquoted(text.replaceAll("_", " ")), charset)
    );

/** Bytes in an encoding that a head names; UTF-8 where nobody knows it. */
export function lettersOf(bytes: Uint8Array, charset = "utf-8"): string {
  try {
    const decoder = new TextDecoder(charset);
    return decoder.encoding === "windows-1252" ? ofWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return Buffer.from(bytes).toString("utf8");
  }
}

const unquoted = (text: string): Buffer =>
  Buffer.from(
    text.replace(/=\r?\n/g, "").replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    "latin1"
  );

const parameter = (value: string, name: string): string | undefined =>
  new RegExp(`${name}\\*?\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, "i")
    .exec(value)
    ?.slice(1)
    .find((each) => each !== undefined);

function collect(text: string, parts: MimePart[], depth: number): void {
  if (depth > DEEPEST || parts.length >= MOST_PARTS) return;
  const headers = headersOf(text);
  const [, body] = divided(text);
  const content = headers.get("content-type") ?? "text/plain";
  const boundary = parameter(content, "boundary");
  if (/^multipart\//i.test(content) && boundary) {
    for (const part of body.split(`--${boundary}`).slice(1))
      if (!part.startsWith("--")) collect(part.replace(/^\r?\n/, ""), parts, depth + 1);
    return;
  }
  const form = headers.get("content-transfer-encoding")?.toLowerCase();
  const disposition = headers.get("content-disposition") ?? "";
  parts.push({
    type: /^[\w-]+\/[\w.+-]+/.exec(content)?.[0].toLowerCase() ?? "text/plain",
    name: parameter(disposition, "filename") ?? parameter(content, "name"),
    location: headers.get("content-location"),
    bytes:
      form === "base64"
        ? Buffer.from(body, "base64")
        : form === "quoted-printable"
          ? unquoted(body)
          : Buffer.from(body, "latin1"),
    charset: parameter(content, "charset")
  });
}
