import type {Text} from "../read/text.js";

/** A line of an article without the spaces around it, in the offsets of the cleaned text. */
export interface Line {
  start: number;
  end: number;
  cased: string;
  lower: string;
  /** Lines without a blank one between them share a block. */
  block: number;
}

/** The lines that hold something, from an offset on. */
export function lines({cased, lower}: Text, from = 0): Line[] {
  const found: Line[] = [];
  let block = 0;
  for (const match of cased.slice(from).matchAll(/([^\r\n\u2028\u2029]*)(\r\n?|\n|\u2028|\u2029|$)/g)) {
    const text = match[1]!.trim();
    const start = from + match.index + match[1]!.indexOf(text);
    const end = start + text.length;
    if (text) found.push({start, end, cased: text, lower: lower.slice(start, end), block});
    else ++block;
  }
  return found;
}

/** One line from the first's beginning to the last's end. */
export function joined({cased, lower}: Text, [first, ...rest]: [Line, ...Line[]]): Line {
  const {start, block} = first;
  const end = (rest.at(-1) ?? first).end;
  return {start, end, cased: cased.slice(start, end), lower: lower.slice(start, end), block};
}

/** A part of a line, trimmed. */
export function cut(line: Line, from: number, to: number = line.cased.length): Line {
  const text = line.cased.slice(from, to);
  const start = from + (text.length - text.trimStart().length);
  const end = from + text.trimEnd().length;
  return {
    ...line,
    start: line.start + start,
    end: line.start + end,
    cased: line.cased.slice(start, end),
    lower: line.lower.slice(start, end)
  };
}
