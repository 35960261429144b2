import {getResolvedPDFJS} from "unpdf";

/** Letters beside each other, in points; y is the line that they stand on, from the foot of the page. */
export interface Letters {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** A line that is drawn: from corner to corner, one of its sides next to nothing. */
export interface Stroke {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** What stands on a page, in the order in which it was written. */
export interface PdfPage {
  runs: Letters[];
  rules: Stroke[];
  /** Whether pictures are on it. */
  pictures: boolean;
}

/** What is read of a page of the library, and no more. */
export interface PageProxy {
  getTextContent(): Promise<{items: unknown[]}>;
  getOperatorList(): Promise<{fnArray: number[]; argsArray: unknown[]}>;
  cleanup(): unknown;
}

/** A matrix as PDF writes it. */
type Matrix = readonly number[];

interface TextItem {
  str?: string;
  transform: Matrix;
  width: number;
}

/** The letters and lines of a page. */
export async function readPage(page: PageProxy): Promise<PdfPage> {
  const {items} = await page.getTextContent();
  const runs = (items as TextItem[]).flatMap((item) => runOf(item) ?? []);
  const {rules, pictures} = await drawnOn(page);
  page.cleanup();
  return {runs, rules, pictures};
}

/** Undefined for what is no text, and for text that is turned. */
function runOf({str, transform, width}: TextItem): Letters | undefined {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
  return str?.trim() && Math.abs(b) < Math.abs(a) ? {text: str, x, y, width, size: Math.abs(d)} : undefined;
}

/** Thinner than this a shape is a line. */
const THIN = 3;

async function drawnOn(page: PageProxy): Promise<Pick<PdfPage, "rules" | "pictures">> {
  const {OPS} = await getResolvedPDFJS();
  const {fnArray, argsArray} = await page.getOperatorList();
  const strokes = [
    OPS.stroke,
    OPS.closeStroke,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke
  ];
  const fills = [OPS.fill, OPS.eoFill];
  const rules: Stroke[] = [];
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let pictures = false;
  for (const [i, operator] of fnArray.entries()) {
    const args = argsArray[i] as unknown[];
    if (operator === OPS.save) stack.push(matrix);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = times(matrix, args as number[]);
    else if (operator === OPS.paintFormXObjectBegin) {
      stack.push(matrix);
      if (args[0]) matrix = times(matrix, Array.from(args[0] as number[]));
    } else if (operator === OPS.constructPath) {
      const [paint, [path]] = args as [number, [ArrayLike<number> | null]];
      const subpaths = path ? subpathsOf(path, matrix) : [];
      if (strokes.includes(paint)) rules.push(...subpaths.flatMap(sidesOf).filter(isRule));
      else if (fills.includes(paint)) rules.push(...subpaths.map(boxOf).filter(isRule));
    } else if (operator === OPS.paintImageXObject || operator === OPS.paintInlineImageXObject) pictures = true;
  }
  return {rules, pictures};
}

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0]! * n[0]! + m[2]! * n[1]!,
  m[1]! * n[0]! + m[3]! * n[1]!,
  m[0]! * n[2]! + m[2]! * n[3]!,
  m[1]! * n[2]! + m[3]! * n[3]!,
  m[0]! * n[4]! + m[2]! * n[5]! + m[4]!,
  m[1]! * n[4]! + m[3]! * n[5]! + m[5]!
];

type Point = readonly [x: number, y: number];

/** How the library writes a path: a code and as many numbers as it has. */
const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4];
const NUMBERS = new Map([
  [MOVE, 2],
  [LINE, 2],
  [CURVE, 6],
  [QUADRATIC, 4],
  [CLOSE, 0]
]);

/** The corners of each part of a path, on the page. */
function subpathsOf(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const subpaths: Point[][] = [];
  for (let at = 0; at < path.length;) {
    const code = path[at]!;
    const numbers = NUMBERS.get(code);
    if (numbers === undefined) return [];
    if (code === MOVE) subpaths.push([]);
    const points = subpaths.at(-1);
    if (code === CLOSE && points?.[0]) points.push(points[0]);
    else if (numbers) {
      const [x, y] = [path[at + numbers - 1]!, path[at + numbers]!];
      points?.push([matrix[0]! * x + matrix[2]! * y + matrix[4]!, matrix[1]! * x + matrix[3]! * y + matrix[5]!]);
    }
    at += 1 + numbers;
  }
  return subpaths;
}

const boxOf = (points: readonly Point[]): Stroke => ({
  x0: Math.min(...points.map(([x]) => x)),
  y0: Math.min(...points.map(([, y]) => y)),
  x1: Math.max(...points.map(([x]) => x)),
  y1: Math.max(...points.map(([, y]) => y))
});

const sidesOf = (points: readonly Point[]): Stroke[] => points.slice(1).map((point, i) => boxOf([points[i]!, point]));

const isRule = ({x0, y0, x1, y1}: Stroke): boolean =>
  Math.min(x1 - x0, y1 - y0) < THIN && Math.max(x1 - x0, y1 - y0) >= THIN;
