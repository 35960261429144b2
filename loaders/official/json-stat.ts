import {Unreadable} from "../check/quarantine.js";

/** A dimension of JSON-stat: its codes in their order, and what each is called. */
interface Dimension {
  label?: string;
  category: {index?: readonly string[] | Record<string, number>; label?: Record<string, string>};
}

interface DataSet {
  id: string[];
  dimension: Record<string, Dimension>;
  role?: {geo?: string[]};
  value: readonly (number | null)[] | Record<string, number | null>;
}

/** The table of a JSON-stat data set, as statistics offices' query pages save it: a row a place, a column for all else. */
export function readJsonStat(text: string): string[][] {
  const {id, dimension, role, value} = dataSet(text);
  const labels = id.map((name) => labelsOf(dimension[name]!));
  const place = placeDimension(id, labels, role?.geo);
  const rest = labels.filter((_, i) => i !== place);
  const at = (indices: readonly number[]): number =>
    indices.reduce((sum, index, i) => sum * labels[i]!.length + index, 0);
  const cell = (row: number, others: readonly number[]): string =>
    String((value as Record<number, number | null>)[at(others.toSpliced(place, 0, row))] ?? "");
  const columns = product(rest.map(({length}) => length));
  const heads = columns.map((indices) => indices.map((index, i) => rest[i]![index]!).join(" "));
  return [
    [dimension[id[place]!]!.label ?? id[place]!, ...heads],
    ...labels[place]!.map((name, row) => [name, ...columns.map((others) => cell(row, others))])
  ];
}

/** A data set stands by itself, or in older versions in a field. */
function dataSet(text: string): DataSet {
  try {
    const json = JSON.parse(text) as {
      dataset?: DataSet & {dimension: {id?: string[]; role?: DataSet["role"]}};
    } & DataSet;
    const set = json.dataset ?? json;
    const own = set.dimension as unknown as {id?: string[]; role?: DataSet["role"]};
    const found = {...set, id: set.id ?? own.id, role: set.role ?? own.role} as DataSet;
    if (found.id.every((name) => found.dimension[name]?.category) && found.value) return found;
  } catch {
    // Told below, as of anything else that is none.
  }
  throw new Unreadable("official", null, [
    "tệp JSON này không phải JSON-stat; hãy lưu lại từ trang tra cứu ở dạng JSON-stat hoặc CSV",
    "this JSON is no JSON-stat; save it again from the query page as JSON-stat or CSV"
  ]);
}

function labelsOf({category: {index, label = {}}}: Dimension): string[] {
  const codes = Array.isArray(index)
    ? (index as string[])
    : Object.entries((index as Record<string, number> | undefined) ?? label)
        .sort(([, a], [, b]) => Number(a) - Number(b))
        .map(([code]) => code);
  return codes.map((code) => label[code] ?? code);
}

/** The one that is said to be of places, else the one with the most values. */
function placeDimension(id: readonly string[], labels: readonly string[][], geo: readonly string[] = []): number {
  const said = id.findIndex((name) => geo.includes(name));
  const most = Math.max(...labels.map(({length}) => length));
  return said < 0 ? labels.findIndex(({length}) => length === most) : said;
}

/** All ways to take one of each, the last changing first. */
const product = (lengths: readonly number[]): number[][] =>
  lengths.reduce<number[][]>(
    (ways, length) => ways.flatMap((way) => Array.from({length}, (_, i) => [...way, i])),
    [[]]
  );
