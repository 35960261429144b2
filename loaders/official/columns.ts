import {advice, fault, type Fault} from "../check/fault.js";
import {readHead} from "./head.js";
import {KEYS, type Key, type Left, type Sidecar, type SidecarColumn} from "./sidecar.js";

/** A column as the table and its sidecar say it together. */
export interface OfficialColumn extends SidecarColumn {
  /** Where it stands among the cells of a row. */
  at: number;
  /** What stands over it. */
  head: string;
}

export interface OfficialColumns {
  /** Where the cells are that say of what and when a row is. */
  keys: ReadonlyMap<Key, number>;
  columns: OfficialColumn[];
  /** What is wrong with the heads. */
  faults: Fault[];
  /** Columns that are not read because the sidecar says so. */
  left: Fault[];
}

/** How offices head the column of names, where it is the first. */
const NAME_HEADS =
  /^(?:cities[,.]* *provinc\w*|provinc\w*|province, city|địa phương|(?:tên\s*)?tỉnh\P{L}*(?:thành(?: phố)?)?|tinhthanh|tentinh|đơn vị)?$/iu;
/** Numbers of rows are of nothing. */
const SERIAL = /^(?:stt|số\s*tt|tt|no\.?|#|thứ tự)$/iu;

const lowered = (words: string): string => words.replaceAll("Ð", "Đ").toLowerCase();
/** What a head is of, whatever its time. */
const wordsOf = (head: string): string => lowered(readHead(head).words);

/** What each column is; a head of which nothing is known is a fault. */
export function columnsOf(
  heads: readonly string[],
  line: number,
  filled: (at: number) => boolean,
  sidecar: Sidecar
): OfficialColumns {
  const keys = keysOf(heads, sidecar);
  // Of columns that differ by their times alone the first is meant of any time; the others are found by their whole heads.
  const byWords = new Map([...sidecar.columns].reverse().map(([head, column]) => [wordsOf(head), column]));
  const found: OfficialColumns = {keys, columns: [], faults: [], left: []};
  const strange: string[] = [];
  const used = new Set<SidecarColumn>();
  const passed = new Map<Left, string[]>();
  for (const [at, head] of heads.entries()) {
    if ([...keys.values()].includes(at) || SERIAL.test(head)) continue;
    const left = leftBy(sidecar.left, head);
    const said = readHead(head);
    const exact = head ? sidecar.columns.get(head) : undefined;
    const column = exact ?? (head ? byWords.get(wordsOf(head)) : undefined);
    if (left) passed.set(left, [...(passed.get(left) ?? []), head]);
    else if (exact) found.columns.push({...exact, at, head: exact.name});
    else if (column) {
      found.faults.push(...unitFaults(line, head, said.unit, column));
      found.columns.push({
        ...column,
        at,
        head,
        period: column.period ?? said.period,
        status: said.status ?? column.status
      });
    } else if (head || filled(at)) strange.push(head);
    if (column) used.add(column);
  }
  const lost = [...sidecar.columns].flatMap(([head, column]) => (used.has(column) ? [] : [head]));
  found.left.push(...[...passed].map(([left, columns]) => leftColumns(line, columns, left)));
  found.faults.push(
    ...unknownHeads(
      line,
      lost,
      strange,
      [...sidecar.columns.keys(), ...KEYS].filter((name) => !heads.includes(name))
    ),
    ...[...sidecar.keys.keys()].filter((head) => !heads.includes(head)).map((head) => lostHead(line, head, strange)),
    ...twiceHeads(
      line,
      heads.filter((head) => !leftBy(sidecar.left, head))
    )
  );
  return found;
}

function keysOf(heads: readonly string[], {keys: said, columns, place}: Sidecar): Map<Key, number> {
  const keys = new Map<Key, number>();
  for (const [at, head] of heads.entries()) {
    const key = said.get(head) ?? KEYS.find((key) => key === head && !columns.has(head));
    if (key && !keys.has(key)) keys.set(key, at);
  }
  const named = (["name", "code", "place_id"] as const).some((key) => keys.has(key));
  const first = (heads[0] ?? "").replaceAll("Ð", "Đ");
  if (!named && place === null && !(first && columns.has(first)) && NAME_HEADS.test(first)) keys.set("name", 0);
  return keys;
}

/** Whether words that name no time of their own are those of a head, or both are of one time. */
function isLike(said: string, head: string): boolean {
  const [{period}, own] = [readHead(said), readHead(head)];
  return wordsOf(said) === wordsOf(head) && (period === null || period === own.period);
}

/** Why a column is left: by its whole head, or by what it has without its time. */
function leftBy(left: readonly Left[], head: string): Left | undefined {
  return left.find(
    ({row, column}) => row === null && column !== null && (lowered(column) === lowered(head) || isLike(column, head))
  );
}

function leftColumns(line: number, heads: readonly string[], {why}: Left): Fault {
  const more = heads.length - 1;
  return fault(
    line,
    `cột “${heads[0]}”${more ? ` và ${more} cột như thế` : ""} (${why})`,
    `the column “${heads[0]}”${more ? ` and ${more} like it` : ""} (${why})`
  );
}

/** A head that says another unit than the sidecar. */
function unitFaults(
  line: number,
  head: string,
  said: ReturnType<typeof readHead>["unit"],
  column: SidecarColumn
): Fault[] {
  if (!said || (said.unit === column.unit && said.mult === column.mult)) return [];
  return [
    fault(
      line,
      `đầu cột “${head}” ghi đơn vị ${said.unit}, mult ${said.mult}, tệp .yaml ghi ${column.unit}, mult ${column.mult}; hãy sửa tệp .yaml, hoặc ghi left nếu không đọc cột ấy`,
      `the head “${head}” says the unit ${said.unit}, mult ${said.mult}, the .yaml ${column.unit}, mult ${column.mult}; mend the .yaml, or write left if the column is not to be read`
    )
  ];
}

const lostHead = (line: number, name: string, strange: readonly string[]): Fault => {
  const [vi, en] = advice(name, strange);
  return fault(
    line,
    `không thấy cột “${name}” mà tệp .yaml nói tới${vi}`,
    `the column “${name}” of the .yaml is not there${en}`
  );
};

/** Heads that nothing is told of, and what is told of none. */
export function unknownHeads(
  line: number,
  lost: readonly string[],
  strange: readonly string[],
  right: readonly string[]
): Fault[] {
  return [
    ...lost.map((name) => lostHead(line, name, strange)),
    ...strange.map((name) => {
      const [vi, en] = advice(name, [...new Set(right)].filter(Boolean));
      return fault(
        line,
        `tệp .yaml chưa nói cột “${name}” là gì${vi}`,
        `the .yaml does not say what the column “${name}” is${en}`
      );
    })
  ];
}

/** Two columns under one head. */
export const twiceHeads = (line: number, heads: readonly string[]): Fault[] =>
  heads
    .filter((name, i) => name && heads.indexOf(name) < i)
    .map((name) =>
      fault(
        line,
        `có hai cột “${name}”; hãy bỏ một hoặc đặt tên khác`,
        `there are two columns “${name}”; leave one out or call it otherwise`
      )
    );
