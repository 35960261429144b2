import {say} from "../words/say.js";
import {TABLES} from "../engine/table-names.js";
import {VIEW_NAMES} from "../engine/tables.js";
import type {Cell, Notebook} from "./notebook.js";
import {paramsIn} from "./params.js";
import {RESERVED_WORDS} from "./reserved-words.js";
import {tablesIn} from "./tables-in.js";

/** Names of the site's own tables and views, which no cell may take. */
export const SITE_TABLES: ReadonlySet<string> = new Set([...TABLES, ...VIEW_NAMES]);

/** What another cell is asked for: its rows, or the value it holds. */
export interface Need {
  name: string;
  as: "rows" | "value";
}

const rows = (names: readonly string[]): Need[] =>
  names.filter(Boolean).map((name) => ({name: name.toLowerCase(), as: "rows"}));

const values = (text: string): Need[] => paramsIn(text).map((name) => ({name: name.toLowerCase(), as: "value"}));

const BRACED = /\$\{\s*([\p{L}_][\p{L}\p{N}_]*)\s*\}/gu;

/** What a text shows of inputs: ${name}. */
const shown = (text: string): Need[] =>
  Array.from(text.matchAll(BRACED), ([, name]) => ({name: name!.toLowerCase(), as: "value"}));

/** What each kind of cell speaks of. */
export function needsOf(cell: Cell): Need[] {
  switch (cell.kind) {
    case "sql":
      return [...rows(tablesIn(cell.source)), ...values(cell.source)];
    case "text":
      return shown(cell.source);
    case "input":
      return cell.input.type === "select" ? rows([cell.input.from]) : [];
    default:
      return rows([cell.from]);
  }
}

export interface Plan {
  /** The ids of the cells that each needs. */
  needs: Map<string, string[]>;
  /** The tables of dropped files that each names. */
  files: Map<string, string[]>;
  /** Why a cell cannot be worked out, by its id. */
  problems: Map<string, string>;
}

/** What a name must not be; the first that holds is told. */
const namings: readonly {
  when: (name: string, taken: ReadonlySet<string>) => boolean;
  words: (name: string) => string;
}[] = [
  {when: (name) => !name, words: () => say("Ô này chưa có tên.", "This cell has no name.")},
  {
    when: (name) => !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name),
    words: (name) =>
      say(
        `Tên “${name}” chỉ nên gồm chữ, số và gạch dưới, bắt đầu bằng chữ.`,
        `The name “${name}” should be letters, digits and underscores, a letter first.`
      )
  },
  {
    when: (name) => RESERVED_WORDS.has(name.toLowerCase()),
    words: (name) =>
      say(
        `“${name}” là từ riêng của SQL; hãy đặt tên khác, chẳng hạn ${name}_1.`,
        `“${name}” is a word of SQL's own; choose another name, such as ${name}_1.`
      )
  },
  {
    when: (name) => SITE_TABLES.has(name.toLowerCase()),
    words: (name) =>
      say(
        `“${name}” là tên một bảng của trang; hãy đặt tên khác.`,
        `“${name}” is a table of this site; choose another name.`
      )
  },
  {
    when: (name, taken) => taken.has(name.toLowerCase()),
    words: (name) =>
      say(`Đã có ô tên “${name}” ở trên; hãy đặt tên khác.`, `There is a cell “${name}” above; choose another name.`)
  }
];

/** Why a name will not do, among those taken before it. */
export const findNaming = (name: string, taken: ReadonlySet<string>): string | undefined =>
  namings.find(({when}) => when(name, taken))?.words(name);

/** Whether a cell answers what is needed of it. */
const answers = (cell: Cell, {as}: Need): boolean =>
  as === "value" ? cell.kind === "input" : ["sql", "transform", "table"].includes(cell.kind);

const unanswered = ({name}: Need): string => say(`Không có ô chọn tên “${name}”.`, `There is no input “${name}”.`);

const missing = (name: string, file?: string): string =>
  file
    ? say(
        `Bảng “${name}” là tệp “${file}” của bạn, không giữ lại sau khi tải lại trang; hãy mở lại tệp ấy (Thêm tệp của bạn).`,
        `Table “${name}” is your own file “${file}”, which is not kept when the page is reloaded; open it again (Add your file).`
      )
    : name
      ? say(`Không có ô hay bảng tên “${name}”.`, `There is no cell or table “${name}”.`)
      : say("Hãy chọn ô lấy số liệu.", "Choose the cell whose rows this takes.");

/** Finds what the cells of a notebook need of each other, and which cannot be worked out and why. `own`: tables of dropped files. */
export function planOf({cells, files: dropped = {}}: Notebook, own: ReadonlySet<string> = new Set()): Plan {
  const problems = new Map<string, string>();
  const byName = new Map<string, Cell>();
  for (const cell of cells) {
    const problem = findNaming(cell.name, new Set([...byName.keys(), ...own]));
    if (problem) problems.set(cell.id, problem);
    else byName.set(cell.name.toLowerCase(), cell);
  }
  const needs = new Map(cells.map((cell) => [cell.id, idsOf(cell, {byName, own, dropped, problems})]));
  const files = new Map(cells.map((cell) => [cell.id, filesOf(cell, own)]));
  for (const {id} of cells) {
    const circle = findPath(id, needs);
    if (circle && !problems.has(id)) problems.set(id, sayCircle(circle, cells));
  }
  return {needs, files, problems};
}

const filesOf = (cell: Cell, own: ReadonlySet<string>): string[] => [
  ...new Set(needsOf(cell).flatMap(({name, as}) => (as === "rows" && own.has(name) ? [name] : [])))
];

interface Known {
  byName: ReadonlyMap<string, Cell>;
  own: ReadonlySet<string>;
  /** Files that were dropped once, by their tables. */
  dropped: Readonly<Record<string, string>>;
  problems: Map<string, string>;
}

/** The ids of what a cell needs; what is not there is its problem. */
function idsOf(cell: Cell, {byName, own, dropped, problems}: Known): string[] {
  const note = (words: string): void => void (problems.has(cell.id) || problems.set(cell.id, words));
  const takesRows = cell.kind === "chart" || cell.kind === "table" || cell.kind === "transform";
  if (takesRows && !cell.from) note(missing(""));
  return needsOf(cell).flatMap((need) => {
    const found = byName.get(need.name);
    if (found && answers(found, need)) return [found.id];
    if (need.as === "value") {
      // “:00” of a time or a slice may look like an input; a text may well say ${…}.
      if (cell.kind === "sql") note(unanswered(need));
    } else if (!own.has(need.name) && !SITE_TABLES.has(need.name)) note(missing(need.name, dropped[need.name]));
    return [];
  });
}

function sayCircle(circle: readonly string[], cells: readonly Cell[]): string {
  const names = circle.map((id) => cells.find((each) => each.id === id)?.name ?? id).join(" → ");
  return say(`Vòng lặp: ${names}.`, `A circle: ${names}.`);
}

/** The way from a cell over what it needs back to itself. */
function findPath(to: string, needs: ReadonlyMap<string, string[]>): string[] | undefined {
  const seen = new Set<string>();
  const walk = (id: string): string[] | undefined => {
    if (seen.has(id)) return undefined;
    seen.add(id);
    for (const next of needs.get(id) ?? []) {
      if (next === to) return [id, to];
      const path = walk(next);
      if (path) return [id, ...path];
    }
    return undefined;
  };
  return walk(to);
}
