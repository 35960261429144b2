import {say} from "../words/say.js";
import {tableUses} from "./tables-in.js";
import {isName, comparedName, tokensOf, type SqlToken} from "./tokens.js";

/** Why a query is not run, and where. */
export interface Refusal {
  message: string;
  start: number;
  end: number;
}

export interface Rights {
  /** Functions of the engine that make tables: they could read files. In lower case. */
  tableFunctions?: ReadonlySet<string>;
}

interface Query {
  sql: string;
  tokens: readonly SqlToken[];
  rights: Rights;
}

/** What a query may begin with. */
const BEGINNINGS = new Set(["select", "with", "from", "values", "("]);

/** Functions that make tables of nothing but their arguments. */
const HARMLESS = new Set(["range", "generate_series", "unnest"]);

/** Functions that read files, settings or the engine itself, whether or not the engine has told of them. */
const READING =
  /^(?:read_|scan_|parquet_|sniff_|duckdb_|pragma_|pg_|sqlite_|postgres_|mysql_|iceberg_|delta_|arrow_|st_read|json_execute|from_substrait|query(?:_table)?$|glob$|getenv$|getvariable$|current_setting$|nextval$|currval$|checkpoint$|force_checkpoint$|which_secret$|seq_scan$|index_scan$|storage_info$|test_|.*_scan$)/;

/** Letters before a quote that make another kind of string of it. */
const PREFIXES = new Set(["e", "b", "x", "n", "u"]);

const isCall = (tokens: readonly SqlToken[], i: number): boolean => isName(tokens[i]!) && tokens[i + 1]?.text === "(";

const isReading = (name: string, {tableFunctions}: Rights): boolean =>
  READING.test(name) || (!HARMLESS.has(name) && tableFunctions?.has(name) === true);

/** What a query may not do; the first that is found is told. */
const rules: readonly {find: (query: Query) => SqlToken | undefined; words: (text: string) => string}[] = [
  {
    find: ({tokens}) => tokens.find(({kind}) => kind === "open"),
    words: () => say("Dấu nháy này chưa được đóng.", "This quote is never closed.")
  },
  {
    find: ({tokens}) => tokens.find(({text}, i) => text === ";" && i < tokens.length - 1),
    words: () => say("Mỗi ô chỉ một câu hỏi; hãy bỏ dấu “;” này.", "One query a cell: remove this “;”.")
  },
  {
    find: ({tokens}) => (tokens[0] && !BEGINNINGS.has(tokens[0].value) ? tokens[0] : undefined),
    words: (text) =>
      say(
        `Ô này chỉ hỏi số liệu: bắt đầu bằng SELECT, WITH hoặc FROM, không phải “${text}”.`,
        `A cell only asks: it begins with SELECT, WITH or FROM, not “${text}”.`
      )
  },
  {
    find: ({tokens}) =>
      tokens.find(
        ({kind, text}, i) => (kind === "symbol" && text === "$") || (text === "@" && tokens[i + 1]?.text === "@")
      ),
    words: () => say("Dấu $ chỉ dùng trong ${tên ô chọn}.", "A $ stands only in ${the name of an input}.")
  },
  {
    find: ({tokens}) =>
      tokens.find(
        ({kind, value, end}, i) =>
          kind === "word" && PREFIXES.has(value) && tokens[i + 1]?.start === end && tokens[i + 1]?.kind === "string"
      ),
    words: () => say("Hãy viết chuỗi bằng dấu nháy đơn thường: '…'.", "Write strings in plain quotes: '…'.")
  },
  {
    find: ({tokens, rights}) => tokens.find((token, i) => isCall(tokens, i) && isReading(comparedName(token), rights)),
    words: (text) =>
      say(
        `Không dùng ${text}(…): sổ chỉ hỏi các bảng của trang và tệp bạn tự thả vào.`,
        `${text}(…) is not used here: a notebook asks this site's tables and the files that you drop.`
      )
  },
  {
    find: ({sql}) => tableUses(sql).find(({token}) => token.kind === "string")?.token,
    words: (text) =>
      say(
        `${text} là một tệp hay địa chỉ; sổ chỉ hỏi các bảng của trang và tệp bạn tự thả vào.`,
        `${text} is a file or an address; a notebook asks this site's tables and the files that you drop.`
      )
  },
  {
    find: ({sql}) => tableUses(sql).find(({isQualified}) => isQualified)?.token,
    words: (text) =>
      say(`Hãy gọi bảng bằng tên của nó, không có “${text}.” ở trước.`, `Name tables without “${text}.” before them.`)
  },
  {
    find: ({sql}) =>
      tableUses(sql).find(({token, isCall}) => isCall && isName(token) && !HARMLESS.has(comparedName(token)))?.token,
    words: (text) =>
      say(
        `${text}(…) không phải một bảng; hãy viết tên bảng sau FROM.`,
        `${text}(…) is no table; write a table's name after FROM.`
      )
  }
];

/** Why a query may not be run; undefined where it only asks. What it asks is checked by the engine as well. */
export function findRefusal(sql: string, rights: Rights = {}): Refusal | undefined {
  const query = {sql, tokens: tokensOf(sql), rights};
  if (!query.tokens.length)
    return {
      message: say("Ô này còn trống: hãy viết câu SELECT.", "This cell is empty: write a SELECT."),
      start: 0,
      end: 0
    };
  for (const {find, words} of rules) {
    const token = find(query);
    if (token) return {message: words(token.text), start: token.start, end: token.end};
  }
  return undefined;
}

/** What looks like a file or an address. */
const PATH = /[/\\:*?]|\.(?:csv|tsv|txt|parquet|json|ndjson|arrow|db|gz|zst|xlsx?)\b/i;

/** A text in a query that may name a file: where the engine cannot say which tables a query names, there must be none. */
export const findPath = (sql: string): Refusal | undefined => {
  const token = tokensOf(sql).find(({kind, value}) => (kind === "string" || kind === "quoted") && PATH.test(value));
  return (
    token && {
      message: say(
        `Không rõ câu này có đọc tệp ${token.text} hay không, nên không chạy; hãy viết câu đơn giản hơn.`,
        `It is not clear whether this query reads the file ${token.text}, so it is not run; write it more simply.`
      ),
      start: token.start,
      end: token.end
    }
  );
};
