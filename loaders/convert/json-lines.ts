import {fault} from "../check/fault.js";
import {refused} from "../check/quarantine.js";
import type {About, Converted} from "./converted.js";
import {decodeAny} from "./encoding.js";

/** An article of a line, or what is wrong with the line. */
export interface LineRead {
  line: number;
  read: Converted | Error;
}

/** What a line may say of its article beside the text. */
const FIELDS = ["id", "title", "publisher", "url", "author", "published", "place"] as const satisfies (keyof About)[];

/** Articles a line: {"id": …, "title": …, "published": …, "url": …, "text": …}. */
export function readJsonLines(bytes: Uint8Array): LineRead[] {
  const lines = decodeAny(Buffer.from(bytes)).text.split(/\r?\n/);
  return lines.flatMap((line, i) => (line.trim() ? [{line: i + 1, read: articleOf(line, i + 1)}] : []));
}

function articleOf(json: string, line: number): Converted | Error {
  const row = parsed(json);
  const text = row?.["text"];
  if (typeof text !== "string")
    return refused("json_line", [
      fault(
        line,
        row ? "thiếu trường “text” là phần chữ của bài" : "dòng này không phải JSON; mỗi dòng ghi một bài",
        row
          ? "the field “text” with the words of the article is missing"
          : "this line is no JSON; write an article a line"
      )
    ]);
  const about = Object.fromEntries(
    FIELDS.flatMap((field) => (typeof row![field] === "string" && row![field] ? [[field, row![field]]] : []))
  );
  if (!/^https?:\/\//.test(about["url"] as string)) delete about["url"];
  return {text, about};
}

function parsed(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
