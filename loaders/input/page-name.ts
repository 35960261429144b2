import type {InBoth} from "../check/fault.js";
import {Unreadable} from "../check/quarantine.js";

/**
 * The name of the one page that Framework makes in a folder whose pages are one thing each. They are alike but for what is
 * drawn into them, so the build fills in this one for each thing.
 */
export const TEMPLATE = "mau";

/** Pages that every folder has of itself. */
const OWN = ["index", TEMPLATE, "404"];

/** Bytes that a file's name may have on every disk, of which the ending takes some. */
const LONGEST = 255 - ".html".length;

/** What no page can be called, and why; the first that holds is told. */
const RULES: readonly {when: (name: string) => boolean; said: InBoth}[] = [
  {
    when: (name) => OWN.includes(name.toLowerCase()),
    said: ["trùng với trang có sẵn", "a page of the site has it"]
  },
  {
    when: (name) => Buffer.byteLength(name) > LONGEST,
    said: [`dài quá ${LONGEST} byte`, `it is longer than ${LONGEST} bytes`]
  },
  {
    // eslint-disable-next-line no-control-regex
    when: (name) => /[\u0000-\u001f/\\]|^\.|^$/.test(name),
    said: ["có ký tự không dùng được trong tên tệp", "it has characters that no file's name can have"]
  }
];

/** Why no page can have this name; undefined where one can. */
export const unfit = (name: string): InBoth | undefined => RULES.find(({when}) => when(name))?.said;

/** Ids of documents that have a page, by what their names are on a disk that tells no capitals apart. */
export type TakenNames = Map<string, string>;

/** What two names that are one on some disk have in common. */
const keyOf = (id: string): string => id.normalize("NFC").toLowerCase().replace("@", "-");

/** Gives an id its page. */
export const take = (id: string, taken: TakenNames): void => void taken.set(keyOf(id), id);

/** Refuses an id that another document has, or of which no page can be made. `line` is where the document says it; null where it is the file's name. Throws Unreadable. */
export function refuseName(id: string, taken: TakenNames, line: number | null = null): void {
  const other = taken.get(keyOf(id));
  if (other === id) throw new Unreadable("duplicate_id", line, id);
  const why: InBoth | undefined = other
    ? [
        `trên nhiều máy là cùng một tên với mã “${shown(other)}” của tệp khác`,
        `on many machines it is one name with the id “${shown(other)}” of another file`
      ]
    : unfit(id);
  if (!why) return;
  const [todo, to_do] = line
    ? ["hãy ghi id khác ở dòng này", "write another id in this line"]
    : ["hãy đổi tên tệp", "rename the file"];
  throw new Unreadable("page_name", line, [
    `mã “${shown(id)}” không làm tên trang được vì ${why[0]}; ${todo}`,
    `the id “${shown(id)}” cannot be the name of a page, since ${why[1]}; ${to_do}`
  ]);
}

/** So many letters of an id are shown. */
const SHOWN = 60;
const shown = (id: string): string => (id.length > SHOWN ? `${id.slice(0, SHOWN)}…` : id);
