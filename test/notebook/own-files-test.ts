import {createRequire} from "node:module";
import {brotliCompressSync} from "node:zlib";
import {dirname, join} from "node:path";
import {parquetWriteBuffer} from "hyparquet-writer";
import {beforeAll, describe, expect, it} from "vitest";
import type {AsyncDuckDB, AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import {speak} from "../../src/words/say.js";
import {arrowRows} from "../../src/notebook/arrow.js";
import type {FileReading} from "../../src/notebook/file/columns.js";
import {planOf} from "../../src/notebook/graph.js";
import {readOwnFile, tableName, type FileNotes} from "../../src/notebook/own-files.js";
import {RESERVED_WORDS} from "../../src/notebook/reserved-words.js";
import {sql} from "../../src/notebook/worked/cells.js";

const brotli = (bytes: Uint8Array): Uint8Array => new Uint8Array(brotliCompressSync(bytes));

/** LZ4 of nothing but literals: a token with their number, then they themselves. */
function lz4Literal(bytes: Uint8Array): Uint8Array {
  const {length} = bytes;
  if (length < 15) return Uint8Array.from([length << 4, ...bytes]);
  const rest = length - 15;
  return Uint8Array.from([0xf0, ...Array<number>(Math.floor(rest / 255)).fill(255), rest % 255, ...bytes]);
}

type Connection = {query: (sql: string) => never; insertArrowFromIPCStream: (...args: unknown[]) => void};

let db: {connect: () => Connection; registerFileBuffer: unknown; dropFile: unknown};
let connection: Connection;

/** The very engine of the notebook, without its worker. */
beforeAll(async () => {
  const require = createRequire(import.meta.url);
  const dist = dirname(require.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"));
  const duckdb =
    require("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs") as typeof import("@duckdb/duckdb-wasm/blocking");
  const at = (name: string): {mainModule: string; mainWorker: string} => ({
    mainModule: join(dist, `duckdb-${name}.wasm`),
    mainWorker: join(dist, `duckdb-node-${name}.worker.cjs`)
  });
  const opened = await duckdb.createDuckDB(
    {mvp: at("mvp"), eh: at("eh")},
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME
  );
  await opened.instantiate(() => undefined);
  db = opened as never;
  connection = opened.connect() as never;
});

interface Seen extends FileNotes {
  rows: unknown[][];
  types: Record<string, string>;
}

/** Reads a file into the engine, and from it what it has become. */
async function read(name: string, content: string | Uint8Array, reading?: FileReading): Promise<Seen> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const place = {db: db as unknown as AsyncDuckDB, connection: connection as unknown as AsyncDuckDBConnection};
  const told = await readOwnFile(place, {name, table: "t", bytes, ...(reading && {reading})});
  const described = arrowRows(connection.query("DESCRIBE t"));
  const rows = arrowRows(connection.query("SELECT * FROM t")).map((row) =>
    described.map(({column_name}) => row[String(column_name)])
  );
  return {...told, rows, types: Object.fromEntries(described.map((row) => [row["column_name"], row["column_type"]]))};
}

const refusal = (name: string, content: string | Uint8Array): Promise<string> =>
  read(name, content).then(
    () => "read",
    (error: Error) => error.message
  );

/** A text as UTF-16, with its mark. */
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));

describe("a CSV file", () => {
  it("with semicolons and decimal commas, as Excel writes it in Vietnam", async () => {
    const {rows, types, notes} = await read(
      "b.csv",
      "Tỉnh;Dân số;Tỷ lệ\r\nHà Nội;8.435.700;1,5\r\nHuế;1.128.600;12,25\r\n"
    );
    expect(rows).toEqual([
      ["Hà Nội", 8435700, 1.5],
      ["Huế", 1128600, 12.25]
    ]);
    expect(types).toEqual({Tỉnh: "VARCHAR", "Dân số": "BIGINT", "Tỷ lệ": "DOUBLE"});
    expect(notes).toEqual(expect.arrayContaining(["Dấu phẩy của cột “Tỷ lệ” là dấu thập phân.", "Cột ngăn bằng “;”."]));
  });

  it("where the only doubt is told: 8.435 stays text until the reader says what it is", async () => {
    const text = "Tỉnh,Dân số\nHà Nội,8.435\nHuế,1.128\n";
    const open = await read("b.csv", text);
    expect(open.rows).toEqual([
      ["Hà Nội", "8.435"],
      ["Huế", "1.128"]
    ]);
    expect(open.choices.map(({words, ways}) => [words, ways.map(({words}) => words)])).toEqual([
      [
        "Cột “Dân số” có số như 8.435, đọc được hai cách, nên đang giữ là chữ. Đọc là:",
        ["8.435 = 8435", "8.435 = 8,435"]
      ]
    ]);
    const [thousands, thousandths] = open.choices[0]!.ways;
    expect((await read("b.csv", text, thousands!.reading)).rows[0]).toEqual(["Hà Nội", 8435]);
    expect((await read("b.csv", text, thousandths!.reading)).rows[0]).toEqual(["Hà Nội", 8.435]);
  });

  it("where other columns, or the separator, tell what 8.435 is", async () => {
    const dots = await read("b.csv", "a,b\n8.435,12.5\n1.128,3\n");
    expect([dots.rows[0], dots.choices]).toEqual([[8.435, 12.5], []]);
    const groups = await read("b.csv", "a;b\n8.435;x y\n1.128;z\n");
    expect([groups.rows[0], groups.types["a"]]).toEqual([[8435, "x y"], "BIGINT"]);
    expect(groups.notes).toContain("Cột “a”: 8.435 được đọc là 8435.");
    const sure = await read("b.csv", "a\n0.435\n8.435\n");
    expect(sure.rows).toEqual([[0.435], [8.435]]);
    const english = await read("b.csv", 'a\n"1,234,567.5"\n"12,000"\n');
    expect(english.rows).toEqual([[1234567.5], [12000]]);
  });

  it("with a title above and a source below", async () => {
    const {rows, types, notes} = await read(
      "b.csv",
      "Bảng 5. Hộ nghèo\n\nTỉnh,2019,2020\nHà Nội,10,9\nHuế,7,6\nNguồn: Cục Thống kê, 2021\n(*) Sơ bộ\n"
    );
    expect(rows).toEqual([
      ["Hà Nội", 10, 9],
      ["Huế", 7, 6]
    ]);
    expect(Object.keys(types).sort()).toEqual(["2019", "2020", "Tỉnh"]);
    expect(notes).toEqual([
      "Bỏ phần trên bảng: “Bảng 5. Hộ nghèo”.",
      "Bỏ phần dưới bảng: “Nguồn: Cục Thống kê, 2021”, “(*) Sơ bộ”."
    ]);
  });

  it("whose lines are not of one length: a short one is filled and told, a long one refused with its line", async () => {
    const {rows, notes} = await read("b.csv", "a,b,c\n1,2,3\n4,5\n6,7,8,\n");
    expect(rows).toEqual([
      [1, 2, 3],
      [4, 5, null],
      [6, 7, 8]
    ]);
    expect(notes).toEqual(["1 dòng có ít ô hơn 3 cột (dòng 3); phần thiếu để trống."]);
    expect(await refusal("b.csv", "a,b\n1,2\n1,5,3\n")).toBe(
      "Không đọc được “b.csv”: dòng 3 có 3 ô mà bảng chỉ có 2 cột; hãy đặt giá trị chứa dấu ngăn cột trong ngoặc kép."
    );
  });

  it("in UTF-16 and in Windows-1258, and refuses letters that it does not know", async () => {
    const text = "Tỉnh\tSố hộ\nHà Nội\t5\n";
    const wide = await read("b.txt", utf16(text));
    expect([wide.rows, Object.keys(wide.types)]).toEqual([[["Hà Nội", 5]], ["Tỉnh", "Số hộ"]]);
    expect(wide.notes).toEqual(["Chữ được đọc theo bảng mã UTF-16."]);
    // “Tỉnh,Huyện”, “Hà Nội,Đông Anh” with the tones of Windows-1258 after their vowels.
    const bytes = Uint8Array.from(Buffer.from("Ti\xD2nh,Huy\xEA\xF2n\nH\xE0 N\xF4\xF2i,\xD0\xF4ng Anh\n", "latin1"));
    const old = await read("b.csv", bytes);
    expect([old.rows, Object.keys(old.types)]).toEqual([[["Hà Nội", "Đông Anh"]], ["Tỉnh", "Huyện"]]);
    expect(old.notes[0]).toMatch(/Windows-1258/);
    const tcvn3 = Uint8Array.from(Buffer.from("TØnh,HuyÖn\nHµ Néi,§«ng Anh\n", "latin1"));
    expect(await refusal("b.csv", tcvn3)).toMatch(/TCVN3 hay VNI.*UTF-8\.$/);
  });

  it("with percents, marks of nothing, codes, days, long ids and names twice", async () => {
    const {rows, types, notes} = await read(
      "b.csv",
      'mã,Mã,tỷ lệ,số,ngày,,id\n01,a,"12,5%",-,31/12/2020,x,1234567890123456789012\n02,b,3%,…,01/02/2021,y,5\n'
    );
    expect(rows[0]).toEqual(["01", "a", 12.5, "-", "2020-12-31", "x", "1234567890123456789012"]);
    expect(types).toEqual({
      mã: "VARCHAR",
      Mã_2: "VARCHAR",
      "tỷ lệ": "DOUBLE",
      số: "VARCHAR",
      ngày: "DATE",
      cot_6: "VARCHAR",
      id: "VARCHAR"
    });
    expect(notes.join(" ")).toMatch(/Mã_2, cot_6.*thập phân.*dấu %.*số 0 ở đầu/);
    const marks = await read("b.csv", "tinh,n\nA,5\nB,-\nC,…\n");
    expect(marks.rows.map(([, n]) => n)).toEqual([5, null, null]);
    expect(marks.notes).toEqual(["Cột “n”: 2 ô ghi “-”, “…” được đọc là trống."]);
  });

  it("with days that have two meanings", async () => {
    const {rows, choices} = await read("b.csv", "ngày,n\n03/04/2024,1\n05/06/2024,2\n");
    expect(rows[0]).toEqual(["03/04/2024", 1]);
    expect(choices[0]!.ways.map(({words}) => words)).toEqual(["ngày 3 tháng 4 năm 2024", "ngày 4 tháng 3 năm 2024"]);
    expect((await read("b.csv", "ngày,n\n03/04/2024,1\n", choices[0]!.ways[0]!.reading)).rows[0]).toEqual([
      "2024-04-03",
      1
    ]);
  });

  it.each([
    ["one column of decimal commas", "ty_le\n1,5\n2,5\n", [[1.5], [2.5]]],
    ["one column of names", "tinh\nHà Nội\nHuế\n", [["Hà Nội"], ["Huế"]]],
    ["the separator told to Excel", "sep=;\na;b\n1,5;2\n", [[1.5, 2]]],
    ["quotes around commas and lines", 'a,b\n"x, y","1\n2"\n', [["x, y", "1\n2"]]],
    [
      "a comma in the head and decimal commas",
      "Tỉnh, thành;Tỷ lệ\nHà Nội;1,5\nHuế;2,5\n",
      [
        ["Hà Nội", 1.5],
        ["Huế", 2.5]
      ]
    ],
    [
      "numbers in its first line",
      "1,2\n3,4\n",
      [
        [1, 2],
        [3, 4]
      ]
    ],
    ["names of columns and no rows", "a,b\n", []],
    ["times, which Arrow carries in milliseconds", "t\n2024-01-02 03:04:05\n", [[Date.UTC(2024, 0, 2, 3, 4, 5)]]],
    ["truth", "t\ntrue\nFALSE\n", [[true], [false]]],
    ["spaces between thousands", "n\n1 234 567\n12\n", [[1234567], [12]]],
    ["an English date", "d,n\n12/31/2020,1\n", [["2020-12-31", 1]]]
  ])("with %s", async (_, text, rows) => expect((await read("b.csv", text)).rows).toEqual(rows));
});

describe("a JSON file", () => {
  const rows = [[1, "a"]];

  it.each([
    ["a list of records", '[{"x": 1, "y": "a"}]', undefined],
    ["records in an object", '{"meta": 5, "data": [{"x": 1, "y": "a"}]}', "Đọc danh sách trong “data”."],
    ["a record a line", '{"x": 1, "y": "a"}\n', "Tệp là một bản ghi: bảng có một dòng."],
    ["columns", '{"x": [1], "y": ["a"]}', "Mỗi trường của tệp được đọc thành một cột."]
  ])("of %s", async (_, text, note) => {
    const seen = await read("b.json", text);
    expect([seen.rows, seen.notes[0]]).toEqual([rows, note]);
  });

  it("of a record a line, with fields of some alone and lists", async () => {
    const {rows, notes, types} = await read("b.ndjson", '{"x": 1, "l": [1, 2]}\n{"x": 2.5, "z": true}\n');
    expect(rows).toEqual([
      [1, "[1,2]", null],
      [2.5, null, true]
    ]);
    expect(types).toEqual({x: "DOUBLE", l: "VARCHAR", z: "BOOLEAN"});
    expect(notes).toEqual([
      "Mỗi dòng của tệp là một bản ghi (NDJSON).",
      "Cột “l” có danh sách hay đối tượng, giữ nguyên thành chữ JSON."
    ]);
  });

  it.each([
    ["", "Không đọc được “b.json”: tệp trống, không có dòng nào."],
    [" \n", "Không đọc được “b.json”: tệp trống, không có dòng nào."],
    ["[]", "Không đọc được “b.json”: danh sách không có bản ghi nào."],
    ["[1, 2]", 'Không đọc được “b.json”: danh sách này không phải bản ghi; cần [{"cột": giá trị}, …].'],
    [
      '{"a": [{"x": 1}], "b": [{"x": 1}]}',
      "Không đọc được “b.json”: tệp có nhiều danh sách (a, b); hãy lưu riêng danh sách cần dùng."
    ],
    ["{}", 'Không đọc được “b.json”: tệp không có bản ghi nào; cần [{"cột": giá trị}, …].']
  ])("%j is refused in a sentence", async (text, words) => expect(await refusal("b.json", text)).toBe(words));

  it("that is broken is refused, and the engine answers on", async () => {
    expect(await refusal("b.json", '[{"x": 1},\n{"x": }]')).toMatch(
      /^Không đọc được “b\.json”: JSON sai cú pháp.*hãy sửa chỗ ấy\.$/
    );
    expect((await read("b.json", '[{"x": 1}]')).rows).toEqual([[1]]);
  });
});

describe("a Parquet file", () => {
  const columnData = [
    {name: "tinh", data: ["Hà Nội", "Huế"], type: "STRING" as const},
    {name: "n", data: [8435700n, 2n], type: "INT64" as const},
    {name: "ty_le", data: [1.5, null], type: "DOUBLE" as const}
  ];
  const packed = (codec?: "BROTLI" | "LZ4_RAW" | "UNCOMPRESSED"): Uint8Array =>
    new Uint8Array(
      parquetWriteBuffer({
        columnData,
        ...(codec && {codec}),
        // What is packed here need not be small: any packer does that the reader unpacks.
        compressors: {LZ4_RAW: lz4Literal, BROTLI: brotli}
      })
    );

  it.each(["UNCOMPRESSED", "BROTLI", "LZ4_RAW"] as const)("packed with %s", async (codec) => {
    const {rows, types, notes} = await read("b.parquet", packed(codec));
    expect(rows).toEqual([
      ["Hà Nội", 8435700, 1.5],
      ["Huế", 2, null]
    ]);
    expect(types).toEqual({tinh: "VARCHAR", n: "BIGINT", ty_le: "DOUBLE"});
    expect(notes).toEqual(codec === "UNCOMPRESSED" ? [] : [`Tệp Parquet nén kiểu ${codec}, đã giải nén.`]);
  });

  it("that is cut short or none at all is refused in a sentence", async () => {
    const words =
      /^Không đọc được “b\.parquet”: tệp Parquet hỏng, bị cắt ngắn hoặc được mã hoá; hãy lưu lại tệp rồi mở lần nữa\.$/;
    expect(await refusal("b.parquet", packed().subarray(0, 80))).toMatch(words);
    expect(await refusal("b.parquet", "xin chào")).toMatch(words);
  });
});

describe("any other file", () => {
  it.each([
    ["b.xlsx", "PK\x03\x04…", /Excel, Word hoặc ZIP.*CSV UTF-8\.$/],
    ["b.csv", "PK\x03\x04…", /Excel/],
    ["b.csv", "<html><table>", /HTML/],
    ["b.pdf", "%PDF-1.4", /PDF/],
    ["b.dat", "xyz", /chỉ đọc tệp CSV, TSV, Parquet, JSON và NDJSON/],
    ["b.csv", "a\0b\0\0c,,,,,,,,,,,,,,,,,,,,,,,,,", /không phải văn bản/]
  ])("%s is refused with advice", async (name, content, words) => expect(await refusal(name, content)).toMatch(words));

  it("is refused in the reader's language", async () => {
    speak("en");
    expect(await refusal("b.json", "")).toBe("“b.json” could not be read: the file is empty.");
    speak("vi");
  });
});

describe("tableName", () => {
  it.each([
    ["Lương 2024.csv", "luong_2024"],
    ["order.csv", "tep_order"],
    ["semi.csv", "tep_semi"],
    ["to.csv", "tep_to"],
    ["2020.csv", "tep_2020"],
    ["….csv", "tep_1"]
  ])("of %s is %s", (file, name) => expect(tableName(file)).toBe(name));

  it("is one that nobody has", () => {
    const taken = new Set(["places", "luong", "tep_luong"]);
    expect(tableName("places.csv", (name) => taken.has(name))).toBe("tep_places");
    expect(tableName("luong.csv", (name) => taken.has(name))).toBe("tep_luong_2");
  });

  it("is one that can be written after FROM, whatever word it is", () => {
    const words = arrowRows(connection.query("SELECT keyword_name AS k, keyword_category AS c FROM duckdb_keywords()"));
    const reserved = words.filter(({c}) => c === "reserved" || c === "type_function").map(({k}) => String(k));
    expect([...RESERVED_WORDS].sort()).toEqual(reserved.sort());
    for (const word of reserved) {
      const name = tableName(`${word}.csv`);
      connection.query(`CREATE OR REPLACE TABLE "${name}" AS SELECT 1 AS x`);
      expect(arrowRows(connection.query(`SELECT * FROM ${name}`))).toEqual([{x: 1}]);
    }
  });
});

describe("a notebook whose files are gone", () => {
  it("says which file is to be opened again", () =>
    expect(
      planOf({title: "", cells: [sql("a", "SELECT * FROM luong")], files: {luong: "Lương.csv"}}).problems.get("a")
    ).toBe(
      "Bảng “luong” là tệp “Lương.csv” của bạn, không giữ lại sau khi tải lại trang; hãy mở lại tệp ấy (Thêm tệp của bạn)."
    ));
});
