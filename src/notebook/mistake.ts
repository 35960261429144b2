import {say} from "../words/say.js";

/** Where in a source something is wrong. */
export interface Stretch {
  start: number;
  end: number;
}

/** What is wrong with a cell, in a reader's words, and where where that is known. */
export interface Mistake {
  message: string;
  at?: Stretch;
}

const NEAR = (names: string | undefined): string =>
  names ? say(` Có phải: ${names}?`, ` Did you mean ${names}?`) : "";

const candidates = (message: string): string | undefined =>
  (/Candidate bindings: ([^\n]+)/.exec(message) ?? /Did you mean ("[^\n?]+)/.exec(message))?.[1]
    ?.replaceAll('"', "")
    .replace(/ or /g, ", ");

/** What DuckDB says, and how it is said here; the first that fits. */
const sayings: readonly {pattern: RegExp; words: (found: string[], message: string) => string}[] = [
  {
    pattern: /Table with name (\S+) does not exist/,
    words: ([name], message) =>
      say(`Không có bảng tên ${name}.`, `There is no table ${name}.`) + NEAR(candidates(message))
  },
  {
    pattern: /Referenced column "([^"]+)" not found/,
    words: ([name], message) => say(`Không có cột ${name}.`, `There is no column ${name}.`) + NEAR(candidates(message))
  },
  {
    pattern: /Referenced table "([^"]+)" not found/,
    words: ([name], message) =>
      say(`Câu này không dùng bảng nào tên ${name}.`, `This query uses no table ${name}.`) + NEAR(candidates(message))
  },
  {
    pattern: /(?:Scalar|Aggregate|Table) Function with name (\S+) does not exist/,
    words: ([name], message) =>
      say(`Không có hàm ${name}.`, `There is no function ${name}.`) + NEAR(candidates(message))
  },
  {
    pattern: /column "([^"]+)" must appear in the GROUP BY/,
    words: ([name]) =>
      say(
        `Cột ${name} phải có trong GROUP BY, hoặc nằm trong một hàm gộp như any_value(${name}).`,
        `Column ${name} must be in GROUP BY, or within an aggregate such as any_value(${name}).`
      )
  },
  {
    pattern: /Ambiguous reference to column name "([^"]+)" \(use: ([^)]+)\)/,
    words: ([name, use]) =>
      say(
        `Nhiều bảng cùng có cột ${name}; hãy viết ${use}.`,
        `Several tables have a column ${name}; write ${use}.`
      ).replaceAll('"', "")
  },
  {
    pattern: /No function matches the given name and argument types '([^']+)'/,
    words: ([call]) =>
      say(`Phép ${call} không dùng được với các kiểu dữ liệu này.`, `${call} does not work on these types.`)
  },
  {
    pattern: /syntax error at or near "([^"]+)"/,
    words: ([near]) => say(`Câu SQL sai ở gần “${near}”.`, `The SQL goes wrong near “${near}”.`)
  },
  {
    pattern: /syntax error at end of input/,
    words: () => say("Câu SQL chưa viết hết.", "The SQL ends too early.")
  },
  {
    pattern: /closed: (\S+)/,
    words: ([what]) =>
      say(
        `Bộ tính không mở ${what}: sổ chỉ đọc các bảng của trang và tệp bạn tự thả vào.`,
        `The engine does not open ${what}: a notebook reads this site's tables and the files that you drop.`
      )
  },
  {
    pattern: /Conversion Error: ([^\n]+)/,
    words: ([what]) => say(`Không đổi được kiểu dữ liệu: ${what}`, `A value cannot be converted: ${what}`)
  },
  {
    pattern: /Out of Memory|bad_alloc/i,
    words: () =>
      say(
        "Câu hỏi này cần nhiều bộ nhớ hơn phần dành cho sổ. Hãy lọc bớt dòng, hoặc gộp trước khi nối bảng.",
        "This query needs more memory than a notebook may use. Filter rows first, or aggregate before joining."
      )
  },
  {
    pattern: /[^]*/,
    words: (_, message) => say(`Bộ tính báo: ${firstLine(message)}`, `The engine says: ${firstLine(message)}`)
  }
];

const firstLine = (message: string): string => message.split("\n")[0]!;

/** What the engine says of a query, and where: it prints the line with a caret below, cut where the line is long. */
export function mistakeOf(message: string, sql: string): Mistake {
  const {pattern, words} = sayings.find((each) => each.pattern.test(message))!;
  const at = findStretch(message, sql);
  return {message: words((pattern.exec(message) ?? []).slice(1), message), ...(at && {at})};
}

function findStretch(message: string, sql: string): Stretch | undefined {
  if (/at end of input/.test(message)) return {start: Math.max(0, sql.trimEnd().length - 1), end: sql.length};
  const [, head, number, line, gap] = /^(LINE (\d+): )(.*)\n( *)\^/m.exec(message) ?? [];
  if (head === undefined) return undefined;
  const lines = sql.split("\n");
  const before = lines.slice(0, Number(number) - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const shown = line!.replace(/^\.\.\./, "").replace(/\.\.\.$/, "");
  const cut = line!.startsWith("...") ? 3 : 0;
  const found = lines[Number(number) - 1]?.indexOf(shown) ?? -1;
  // The caret counts letters as the screen does, and so do we, but for letters beyond the first plane.
  const start = before + Math.max(0, found) + gap!.length - head.length - cut;
  const word = /^[\p{L}\p{N}_]+/u.exec(sql.slice(start))?.[0].length ?? 1;
  return {start, end: Math.min(sql.length, start + word)};
}
