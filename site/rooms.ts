import {readFile} from "node:fs/promises";
import {dirname, join} from "node:path/posix";
import ts from "typescript";
import {filesBelow} from "../loaders/input/files.js";
import {PROJECT} from "./project.js";

/** A file's path in the project, and the files that it imports, types too. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** A room (a folder, or one file) and the rooms that it imports from, in the order of docs/architecture.md. */
export type Rooms = ReadonlyMap<string, readonly string[]>;

/** The halves whose rooms have walls. */
const HALVES = ["loaders", "src"];

const ROW = /^\| `((?:loaders|src)\/[\w./-]*)` \|.*\| ([^|]*) \|$/gm;

/** The rooms in the tables of docs/architecture.md; what a room imports is named without its half where both are of one. */
export function roomsIn(doc: string): Rooms {
  return new Map(
    Array.from(doc.matchAll(ROW), ([, room, cell]) => {
      const names = Array.from(cell!.matchAll(/`([^`]+)`/g), ([, name]) => name!);
      const half = room!.slice(0, room!.indexOf("/") + 1);
      return [room!, names.map((name) => (/^(?:loaders|src|site)\//.test(name) ? name : half + name))];
    })
  );
}

/** Whether a file or room is a room or lies in it. */
const isIn = (path: string, room: string): boolean => path === room || (room.endsWith("/") && path.startsWith(room));

const roomOf = (file: string, rooms: Rooms): string | undefined =>
  [...rooms.keys(), "site/"].filter((room) => isIn(file, room)).sort((a, b) => b.length - a.length)[0];

/** An import from one room into another, with a file that has it. */
interface Arrow {
  from: string;
  to: string;
  reason: string;
}

/** Every arrow between rooms, once. Types of loaders are what pages may take, which ESLint holds them to. */
function arrowsIn(imports: Imports, rooms: Rooms): Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const [file, imported] of imports)
    for (const other of imported) {
      const [from, to] = [roomOf(file, rooms), roomOf(other, rooms)];
      const isType = from !== "src/data/" && file.startsWith("src/") && other.startsWith("loaders/");
      if (from && to && from !== to && !isType)
        arrows.set(`${from} ${to}`, {from, to, reason: `${file} imports ${other}`});
    }
  return [...arrows.values()];
}

/** One way round of every circle of files that import each other. */
export function circlesIn(imports: Imports): string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file]);
    else if (!done.has(file)) for (const other of imports.get(file) ?? []) visit(other, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
}

/** Where the imports and the tables of rooms disagree, each with what to do. */
export function roomFaults(imports: Imports, rooms: Rooms): string[] {
  const order = [...rooms.keys()];
  const arrows = arrowsIn(imports, rooms);
  const isAllowed = ({from, to}: Arrow): boolean => rooms.get(from)!.some((room) => isIn(to, room));
  const isUsed = (from: string, room: string): boolean =>
    arrows.some((arrow) => arrow.from === from && isIn(arrow.to, room));
  return [
    ...[...imports.keys()]
      .filter((file) => !roomOf(file, rooms))
      .map((file) => `${file} is in no room: move it into one, or write a row for its own`),
    ...arrows
      .filter((arrow) => !isAllowed(arrow))
      .map(
        ({from, to, reason}) =>
          `${reason}, but ${from} has no arrow to ${to}: move what both need to a room before them`
      ),
    ...arrows
      .filter((arrow) => isAllowed(arrow) && order.indexOf(arrow.to) > order.indexOf(arrow.from))
      .map(({from, to}) => `${from} stands before ${to}, from which it imports: write it behind`),
    ...[...rooms].flatMap(([from, tos]) =>
      tos.filter((to) => !isUsed(from, to)).map((to) => `${from} imports nothing of ${to}: take it out of the row`)
    ),
    ...circlesIn(imports).map(
      (circle) => `files import each other, ${circle.join(" → ")}: move what they share to a file of its own`
    )
  ];
}

/** What the project's own files import of each other. */
export async function importsOf(project = PROJECT): Promise<Imports> {
  const below = HALVES.map(async (half) => (await filesBelow(join(project, half))).map((file) => join(half, file)));
  const files = (await Promise.all(below)).flat().filter((file) => /(?<!\.d)\.ts$/.test(file) && !file.includes("/."));
  const known = new Set(files);
  const read = async (file: string): Promise<[string, string[]]> => {
    const {importedFiles} = ts.preProcessFile(await readFile(join(project, file), "utf8"), true, true);
    const paths = importedFiles.map(({fileName}) => join(dirname(file), fileName).replace(/\.js$/, ".ts"));
    return [file, paths.filter((path) => known.has(path) || path.startsWith("site/"))];
  };
  return new Map(await Promise.all(files.map(read)));
}

/** Every disagreement of the project's own files with docs/architecture.md. */
export async function checkRooms(project = PROJECT): Promise<string[]> {
  const [imports, doc] = await Promise.all([
    importsOf(project),
    readFile(join(project, "docs", "architecture.md"), "utf8")
  ]);
  return roomFaults(imports, roomsIn(doc)).map((fault) => `docs/architecture.md: ${fault}`);
}
