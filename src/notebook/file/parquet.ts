import type {FileMetaData} from "hyparquet";
import {code} from "../../engine/network.js";
import {say} from "../../words/say.js";
import {columnNames, columnOf, type FileColumn, type FileTable} from "./columns.js";
import {FileRefusal} from "./refusal.js";

/** How pages may be packed for the engine to read them itself. */
const ENGINES = new Set(["UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD"]);

const loadReader = code(() => import("hyparquet"));
const loadUnpackers = code(() => import("hyparquet-compressors"));

const refuse = (cause: unknown): never => {
  throw new FileRefusal(
    say(
      "tệp Parquet hỏng, bị cắt ngắn hoặc được mã hoá; hãy lưu lại tệp rồi mở lần nữa",
      "the Parquet file is broken, cut short or encrypted; save it again and open it once more"
    ),
    {cause}
  );
};

const bufferOf = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer;

/** How the pages of a Parquet file are packed; throws where it is none. */
export async function packingsOf(bytes: Uint8Array): Promise<string[]> {
  const {parquetMetadata} = await loadReader();
  try {
    const {row_groups} = parquetMetadata(bufferOf(bytes));
    return [...new Set(row_groups.flatMap(({columns}) => columns.flatMap(({meta_data}) => meta_data?.codec ?? [])))];
  } catch (error) {
    return refuse(error);
  }
}

/** Whether the engine reads such packings by itself. */
export const isEngines = (packings: readonly string[]): boolean => packings.every((each) => ENGINES.has(each));

/** Columns that hold days, not times. */
function daysOf({schema}: FileMetaData): Set<string> {
  const isDay = ({converted_type, logical_type}: FileMetaData["schema"][number]): boolean =>
    converted_type === "DATE" || logical_type?.type === "DATE";
  return new Set(schema.filter(isDay).map(({name}) => name));
}

const asDay = (column: FileColumn): FileColumn => (column.type === "time" ? {...column, type: "day"} : column);

/** Reads a Parquet file that is packed as the engine cannot unpack it: Brotli, LZ4. */
export async function readParquet(bytes: Uint8Array, packings: readonly string[]): Promise<FileTable> {
  const [{parquetMetadata, parquetReadObjects}, {compressors}] = await Promise.all([loadReader(), loadUnpackers()]);
  const file = bufferOf(bytes);
  try {
    const metadata = parquetMetadata(file);
    const rows = (await parquetReadObjects({file, metadata, compressors})) as Record<string, unknown>[];
    const days = daysOf(metadata);
    const top = metadata.schema[0]?.num_children ?? 0;
    const keys = Object.keys(rows[0] ?? {}).length
      ? Object.keys(rows[0]!)
      : metadata.schema.slice(1, top + 1).map(({name}) => name);
    const {names} = columnNames(keys);
    const columns = keys.map((key, i) => {
      const column = columnOf(
        names[i]!,
        rows.map((row) => row[key])
      );
      return days.has(key) ? asDay(column) : column;
    });
    const packed = packings.filter((each) => !ENGINES.has(each)).join(", ");
    const note = packed
      ? [
          say(
            `Tệp Parquet nén kiểu ${packed}, đã giải nén.`,
            `The Parquet file is packed with ${packed} and was unpacked.`
          )
        ]
      : [];
    return {columns, notes: note, choices: []};
  } catch (error) {
    return refuse(error);
  }
}
