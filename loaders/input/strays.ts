import {readdir, realpath, stat} from "node:fs/promises";
import {basename, join} from "node:path";
import type {InBoth} from "../check/fault.js";
import {apartBy, nearest} from "../check/nearest.js";
import {entriesBelow, leadsToFolder, maybeRead} from "./files.js";
import {quarantine, Unreadable, type Quarantine} from "../check/quarantine.js";
import {ELSEWHERE, extensionOf, formatOf, isSystems} from "./formats.js";
import {isReadme} from "./inputs.js";

/** A folder of which only these files and folders are read. */
interface Shelf {
  /** Below the folder of data; empty for that itself. */
  at: string;
  /** Files by their names, or every file whose name ends so. */
  reads: readonly string[] | `.${string}`;
  /** Folders that are shelves themselves, or that whoever reads them looks through. */
  folders: readonly string[];
}

/** What stands in the folder of data, but for what the readers of articles, tables, reviews and boundaries tell of themselves. */
const SHELVES: readonly Shelf[] = [
  {
    ...{at: "", reads: ["core.yaml", "groups.yaml", "scorecard.json"]},
    folders: ["articles", "official", "series", "reviews", "places", "vocabulary", "expected"]
  },
  {at: "series", reads: ".yaml", folders: ["official"]},
  {at: "places", reads: ".yaml", folders: ["layouts", "boundaries"]},
  {
    at: "places/layouts",
    reads: ["tiles.yaml", "outlines.yaml", "tinh-2023.topojson", "tinh-2025.topojson"],
    folders: []
  },
  {
    ...{
      at: "vocabulary",
      reads: ["classes.yaml", "qualifiers.yaml", "breaks.yaml", "criteria.yaml", "winners.yaml", "added-codes.txt"]
    },
    folders: ["axes", "indicators"]
  },
  {at: "vocabulary/indicators", reads: ".yaml", folders: []},
  {at: "vocabulary/axes", reads: ".yaml", folders: []},
  {at: "expected", reads: ".jsonl", folders: []}
];

/** Read in the project's own folder of data alone, whoever's the articles are. */
const PROJECTS = ["places", "vocabulary", "series"];
const isProjects = (path: string): boolean =>
  PROJECTS.some((folder) => path === folder || path.startsWith(`${folder}/`));
/** Below them, read in a publisher's folder. */
const PUBLISHERS = "places/boundaries/";

/** A row for each file and folder of the inputs that nothing reads. `own` is the project's folder of data. */
export async function strays(data: string, own: string): Promise<Quarantine[]> {
  if ((await pathOf(data)) === (await pathOf(own))) return onShelves(data, SHELVES);
  const [projects, publishers] = [true, false].map((ours) => SHELVES.filter(({at}) => isProjects(at) === ours));
  return [
    ...(await onShelves(data, publishers!)),
    ...(await unlikeOwn(data, own)),
    ...(await onShelves(own, projects!, "data/"))
  ];
}

const pathOf = (folder: string): Promise<string> => realpath(folder).catch(() => folder);

async function onShelves(data: string, shelves: readonly Shelf[], named = ""): Promise<Quarantine[]> {
  const rows = await Promise.all(shelves.map((shelf) => onShelf(data, shelf, named)));
  return rows.flat();
}

async function onShelf(data: string, shelf: Shelf, named: string): Promise<Quarantine[]> {
  const folder = join(data, shelf.at);
  const rows: Quarantine[] = [];
  for (const {name, isFolder} of await visibleIn(folder)) {
    if (await isRead(folder, name, shelf, isFolder)) continue;
    const path = shelf.at ? `${shelf.at}/${name}` : name;
    if (isFolder && !(await holdsAny(join(folder, name)))) continue;
    const said = isFolder ? strayFolder(path) : strayFile(path, shelf);
    rows.push(quarantine(`${named}${path}${isFolder ? "/" : ""}`, new Unreadable("stray", null, said)));
  }
  return rows;
}

interface Named {
  name: string;
  isFolder: boolean;
}

/** What people have put into a folder; nothing where it is not there or cannot be listed, which others tell of. */
async function visibleIn(folder: string): Promise<Named[]> {
  const entries = await readdir(folder, {withFileTypes: true}).catch(() => []);
  const named = entries
    .filter(({name}) => !isQuiet(name))
    .map(async (entry) => ({
      name: entry.name,
      isFolder: entry.isDirectory() || (entry.isSymbolicLink() && (await leadsToFolder(join(folder, entry.name))))
    }));
  return (await Promise.all(named)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Hidden files, what systems leave everywhere, and what tells people of a folder. */
const isQuiet = (name: string): boolean => name.startsWith(".") || isSystems(name) || isReadme(name);

/** Whether a name is one that is read; a disk that tells no capitals apart finds it by others, too. */
async function isRead(folder: string, name: string, {reads, folders}: Shelf, isFolder: boolean): Promise<boolean> {
  const names = isFolder ? folders : reads;
  if (typeof names === "string") return name.endsWith(names);
  if (names.includes(name)) return true;
  const other = names.find((each) => each === name.toLowerCase());
  return other !== undefined && isSame(join(folder, name), join(folder, other));
}

const isSame = (a: string, b: string): Promise<boolean> =>
  Promise.all([stat(a), stat(b)]).then(
    ([one, two]) => one.ino === two.ino && one.dev === two.dev,
    () => false
  );

/** Whether anything lies in a folder that people have put there. */
async function holdsAny(folder: string): Promise<boolean> {
  const entries = await entriesBelow(folder, isQuiet).catch(() => []);
  return entries.some(({kind}) => kind !== "folder");
}

const FOLDERS = SHELVES.flatMap(({at, folders}) => folders.map((name) => (at ? `${at}/${name}` : name)));
const FILES = SHELVES.flatMap(({at, reads}) =>
  typeof reads === "string" ? [] : reads.map((name) => (at ? `${at}/${name}` : name))
);

/** Letters by which a file's name may differ from one that is read. */
const MISTYPED = 2;

function strayFolder(path: string): InBoth {
  const name = basename(path);
  const near = FOLDERS.find((each) => basename(each) === name.toLowerCase()) ?? nearest(name, FOLDERS);
  return [
    `thư mục này và các tệp trong ấy${meant(near)[0]}; hãy chuyển chúng tới một trong các thư mục ${FOLDERS.join(", ")}, hoặc ra ngoài thư mục dữ liệu`,
    `this folder and the files in it${meant(near)[1]}; put them into one of ${FOLDERS.join(", ")}, or take them out of the folder of data`
  ];
}

function strayFile(path: string, {reads}: Shelf): InBoth {
  const name = basename(path);
  const near = FILES.find((each) => apartBy(basename(each), name.toLowerCase()) <= MISTYPED);
  if (near)
    return [
      `tệp này${meant(near)[0]}; hãy đổi tên, hoặc chuyển tệp ra ngoài`,
      `this file${meant(near)[1]}; rename it, or take it away`
    ];
  if (typeof reads === "string" && SAME.get(reads)?.includes(extensionOf(name)))
    return [
      `tệp này vì tên không kết thúc bằng ${reads}; hãy đổi đuôi tên tệp thành ${reads}`,
      `this file, since its name does not end in ${reads}; let it end so`
    ];
  const format = formatOf(name, ELSEWHERE);
  const [where, where_en] = format && !ELSEWHERE.includes(format) ? AS_ARTICLE : ["", ""];
  if (format)
    return [
      `tệp ở đây ngoài ${listed(reads)[0]}, mà đây là ${format.name[0]} (.${extensionOf(name)}); ${format.advice[0]}${where}`,
      `a file here but ${listed(reads)[1]}, and this is ${format.name[1]} (.${extensionOf(name)}); ${format.advice[1]}${where_en}`
    ];
  return [
    `tệp ở đây ngoài ${listed(reads)[0]}; hãy chuyển tệp này ra ngoài`,
    `a file here but ${listed(reads)[1]}; take this one away`
  ];
}

const AS_ARTICLE: InBoth = [", bài viết để trong thư mục articles", "; articles go into the folder articles"];

/** Other ways in which people write an ending. */
const SAME = new Map([
  [".yaml", ["yml", "yaml"]],
  [".jsonl", ["json", "ndjson", "jsonl"]]
]);

const listed = (reads: Shelf["reads"]): InBoth =>
  typeof reads === "string" ? [`các tệp ${reads}`, `${reads} files`] : [reads.join(", "), reads.join(", ")];

const meant = (near: string | undefined): InBoth =>
  near === undefined ? ["", ""] : [` (có phải ý là “${near}”?)`, ` (did you mean “${near}”?)`];

/** A publisher's own places and vocabulary, which are read nowhere; copies of the project's say nothing else. */
async function unlikeOwn(data: string, own: string): Promise<Quarantine[]> {
  const rows: Quarantine[] = [];
  for (const folder of PROJECTS)
    for (const {path: below, kind} of await entriesBelow(join(data, folder), isQuiet).catch(() => [])) {
      const path = `${folder}/${below}`;
      if (kind === "folder" || path.startsWith(PUBLISHERS)) continue;
      const [theirs, ours] = await Promise.all([maybeRead(join(data, path)), maybeRead(join(own, path))]);
      if (!theirs || !ours?.equals(theirs)) rows.push(quarantine(path, new Unreadable("stray", null, notHere(path))));
    }
  return rows;
}

const notHere = (path: string): InBoth => [
  `tệp này, vì địa phương và từ vựng luôn lấy từ thư mục data của chương trình; hãy chuyển nó tới data/${path} ở đó`,
  `this file, since places and vocabulary are always those of the program’s own folder data; put it at data/${path} there`
];
