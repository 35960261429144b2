import {piecesOf, wordsOf, type PdfLine} from "./pdf-line.js";

/** Lines one below the other: a page, or a column of it. */
export type Flow = PdfLine[];

/** Lines that follow each other down a page; one that begins higher up begins a column. */
export function flowsOf(lines: readonly PdfLine[]): Flow[] {
  const flows: Flow[] = [];
  for (const line of lines) {
    const last = flows.at(-1)?.at(-1);
    if (last && line.y < last.y) flows.at(-1)!.push(line);
    else flows.push([line]);
  }
  return flows;
}

/** How lines are set: from what distance on, in sizes of their letters, one begins a paragraph; undefined where paragraphs have none. */
export type Setting = number | undefined;

/** A distance between paragraphs is so much more than one between lines. */
const MORE = 1.12;

/** Looks at lines after short ones, which end paragraphs, and at those after full ones. */
export function settingOf(flows: readonly Flow[]): Setting {
  const [within, between]: [number[], number[]] = [[], []];
  for (const flow of flows)
    for (const [i, next] of flow.entries())
      if (i) (isFull(flow[i - 1]!, next, flow) ? within : between).push(distance(flow[i - 1]!, next));
  const [usual, wide] = [median(within), median(between)];
  return usual && wide && wide > usual * MORE ? (usual + wide) / 2 : undefined;
}

const distance = (line: PdfLine, next: PdfLine): number => (line.y - next.y) / Math.max(line.size, next.size, 1);

function median(values: number[]): number | undefined {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

/** Whether the first word of the next line had no room on a line. */
function isFull(line: PdfLine, next: PdfLine, flow: Flow): boolean {
  const right = Math.max(...flow.map(({x1}) => x1));
  const words = wordsOf(next);
  const first = words.indexOf(" ") < 0 ? words.length : words.indexOf(" ");
  const width = ((next.x1 - next.x0) * first) / Math.max(1, words.length);
  return line.x1 + width + line.size * 0.2 > right;
}

const ITEM =
  /^(?:[-–—+*•●○▪]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)|[IVX]+\.|\(\d+\)|Điều \d+|Phần |Chương |Mục |Phụ lục)\s?/;
const ENDS = /[.;:!?…]["”’»)]*$/;
const SIGN = /^[-–—•●○▪]\s*/;

/** Lines as paragraphs. */
export function paragraphsOf(flows: readonly Flow[], setting: Setting): string[] {
  const paragraphs: string[] = [];
  for (const [f, flow] of flows.entries())
    for (const [i, line] of flow.entries()) {
      const words = wordsOf(line);
      const goesOn = i ? follows(flow[i - 1]!, line, flow, setting) : f > 0 && runsOn(flows[f - 1]!, line);
      if (goesOn) paragraphs.push(`${paragraphs.pop()!} ${words}`);
      else paragraphs.push(words.replace(SIGN, "- "));
    }
  return paragraphs;
}

function follows(line: PdfLine, next: PdfLine, flow: Flow, setting: Setting): boolean {
  if (distance(line, next) > (setting ?? 2) || Math.abs(line.size - next.size) > line.size * 0.15) return false;
  if ([line, next].some((each) => piecesOf(each).length > 2)) return false;
  const [words, nextWords] = [wordsOf(line), wordsOf(next)];
  const full = isFull(line, next, flow);
  if (!full && (ENDS.test(words) || ITEM.test(nextWords))) return false;
  if (full && ENDS.test(words) && ITEM.test(nextWords)) return false;
  return full || setting !== undefined;
}

/** In sizes of its letters: shorter lines are those of a letter's head, where offices stand beside each other. */
const LONG = 14;

/** Whether the first line of a column goes on with the last of the one before. */
function runsOn(before: Flow, line: PdfLine): boolean {
  const last = before.at(-1)!;
  const [words, next] = [wordsOf(last), wordsOf(line)];
  if (/^\p{Ll}/u.test(next)) return !/[.!?…]$/.test(words);
  const isLong = last.x1 - last.x0 > last.size * LONG;
  return isLong && isFull(last, line, before) && !ENDS.test(words) && !ITEM.test(next);
}
